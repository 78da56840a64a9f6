# SPDX-License-Identifier: MIT
"""Models in the window: the licence first, pause and throw away; and the whole way with a model that really reads."""

from __future__ import annotations

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.scheme import load
from annotation.suggestion import Outcome
from corpus.corpus import Corpus
from corpus.external import address_in, name_address
from corpus.importing import import_paths
from corpus.model_store.catalogue import Kind, Package
from corpus.model_store.register import Model
from corpus.model_store.store import ModelStore
from corpus.model_voice import companion
from gui.dialogs.models import ModelsDialog
from gui.dialogs.own_program import OwnProgramDialog
from gui.hand import wait_until, write

LEFT = Qt.MouseButton.LeftButton
# Names that no list of ours knows, so that only the model can find them.
TEXT = "قال سليم الحداد إن البلدية تعمل في وادي السدر .\nوصل نبيل إلى مدينة الكرمة مساء السبت .\n"


class Slow(ModelStore):
    """A store whose network gives a chunk whenever it is let."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.more = threading.Semaphore(0)

    def available(self) -> dict[str, Package]:
        return {
            "ner-small": Package(
                "ner-small", Kind.ENTITIES, "", "1", "MIT", "https://x/y", "0" * 64, 4000000, "n/s", ()
            )
        }

    def install(self, package, *, progress, stopped) -> Model:
        part = self._part(package)
        part.parent.mkdir(parents=True, exist_ok=True)
        for done in range(self.partly(package), 4_000_000, 1_000_000):
            progress(done, 4_000_000)
            self.more.acquire()
            from corpus.model_store.download import check

            check(stopped)
            part.write_bytes(b"x" * (done + 1_000_000))
        raise AssertionError("nobody lets it come so far")


@pytest.fixture
def dialog(application, tmp_path):
    shown = ModelsDialog(Slow(tmp_path / "models"), application.background, application.window)
    shown.show()
    shown.table.choose(0)
    yield shown
    shown.reject()
    shown._store.more.release()  # noqa: SLF001
    wait_until(lambda: not shown.working, 10)


def click(button) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def begin(dialog: ModelsDialog, reaching: int = 250) -> None:
    """Agree to the licence, and wait until something was fetched."""
    click(dialog.install)
    assert "Permission is hereby granted" in dialog.terms.licence.toPlainText()
    assert not dialog.working
    click(dialog.terms.agree)
    dialog._store.more.release()  # noqa: SLF001
    assert wait_until(lambda: dialog.running.bar.value() == reaching, 10)


def test_nothing_is_fetched_before_the_licence_is_agreed_to(dialog):
    click(dialog.install)
    assert dialog.pages.currentIndex() == 1
    assert "٤ م.ب" in dialog.terms.headline.text()
    click(dialog.terms.back)
    assert dialog.pages.currentIndex() == 0
    assert not dialog.working


def test_paused_it_is_kept_and_thrown_away_it_is_not(dialog):
    begin(dialog)
    click(dialog.running.pause)
    dialog._store.more.release()  # noqa: SLF001
    assert wait_until(lambda: not dialog.working, 10)
    assert dialog.table.item(0, 3).text() == "نُزّل منه ١٫٠ م.ب، موقوف"
    assert "محفوظ" in dialog.status.text()
    begin(dialog, 500)
    click(dialog.running.cancel)
    dialog._store.more.release()  # noqa: SLF001
    assert wait_until(lambda: not dialog.working, 10)
    assert dialog.table.item(0, 3).text() == "يمكن تثبيته"
    assert dialog.status.text() == "أُتلف ما نُزّل."


def test_a_folder_that_is_no_model_is_refused_with_the_reason(dialog, tmp_path):
    (tmp_path / "empty").mkdir()
    dialog.use(tmp_path / "empty")
    assert wait_until(lambda: not dialog.working, 10)
    assert "ليس في" in dialog.status.text()


@pytest.fixture
def archive(tiny_model: Path, tmp_path: Path) -> Path:
    """The small model as an archive from elsewhere."""
    file = tmp_path / "tiny-ner.zip"
    with zipfile.ZipFile(file, "w") as made:
        for one in tiny_model.iterdir():
            made.write(one, one.name)
        made.writestr("LICENSE", "Use it well.\n")
    return file


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A corpus of one document."""
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8", newline="")
    with Corpus.create(tmp_path / "news.tawsim", load("wojood")) as made:
        import_paths(made, [tmp_path / "news.txt"], annotator="salma")
    return tmp_path / "news.tawsim"


def spoken(application) -> dict[str, str]:
    """What the model suggests on the page: words and label."""
    page = application.workbench.on_page
    return {page.document.text[s.start : s.end]: s.label for s in page.pending if s.source == "camel"}


def test_from_a_file_to_accepted_names_and_away_again(
    opened, news: Path, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path / "models"))
    application = opened(news)
    page = application.workbench.on_page
    assert not spoken(application)
    shown: list[ModelsDialog] = []

    def use(dialog: ModelsDialog) -> int:
        """What a person does in the dialog, while it stands there."""
        dialog.show()
        shown.append(dialog)
        dialog.show_file(archive)
        assert dialog.terms.licence.toPlainText() == "Use it well.\n"
        click(dialog.terms.agree)
        assert wait_until(lambda: not dialog.working, 60)
        assert dialog.table.item(0, 3).text() == "مثبّت"
        dialog.close()
        return 0

    monkeypatch.setattr(ModelsDialog, "exec", use)
    application.window.actions_.all["models"].trigger()
    assert wait_until(lambda: bool(spoken(application)), 120)
    assert spoken(application).get("وادي السدر") == "GPE"
    application.window.reader.setFocus()
    for _ in range(12):  # yes to all there is
        write(application.window.reader, "a")
    assert wait_until(lambda: not application.background.busy, 60)
    verdicts = [one for one in page.marks.verdicts if one.source == "camel"]
    assert verdicts
    assert {one.outcome for one in verdicts} == {Outcome.ACCEPTED}

    def remove(dialog: ModelsDialog) -> int:
        dialog.show()
        dialog.table.choose(0)
        click(dialog.remove)
        assert wait_until(lambda: not dialog.working, 60)
        assert dialog.table.rowCount() == 0
        dialog.close()
        return 0

    monkeypatch.setattr(ModelsDialog, "exec", remove)
    application.window.actions_.all["models"].trigger()
    assert wait_until(lambda: not application.background.busy, 60)
    assert application.workbench.corpus.lists.slow_voices() == ()
    assert not spoken(application)
    assert page.marks.spans  # what was accepted stays
    companion(tmp_path / "models" / "data" / "own" / "tiny-ner").close()


def test_where_texts_would_go_is_said_before_they_do(application, tmp_path):
    dialog = OwnProgramDialog(tmp_path, application.window)
    dialog.show()
    assert "لا يُسأل أحد" in dialog.notice.text()
    QTest.keyClicks(dialog.address, "http://models.example/")
    assert "يخرج نص كل مستند" in dialog.notice.text()
    dialog.address.setText("nonsense")
    click(dialog.use)
    assert "ليس عنوانًا" in dialog.notice.text()
    dialog.address.setText("http://127.0.0.1:8765/")
    assert "تبقى النصوص على هذا الحاسوب" in dialog.notice.text()
    click(dialog.use)
    assert dialog.result() == 1
    assert address_in(tmp_path) == "http://127.0.0.1:8765/"
    again = OwnProgramDialog(tmp_path, application.window)
    again.show()
    click(again.nobody)
    assert address_in(tmp_path) == ""


def test_a_program_that_is_gone_is_a_notice_and_the_others_speak(
    opened, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path / "models"))
    name_address(tmp_path / "models", "http://127.0.0.1:9/")
    application = opened()
    told: list[str] = []
    application.workbench.long_work.told.connect(lambda words, *_: told.append(words))
    application.open_first(news)
    assert wait_until(lambda: any("لا أحد يجيب" in words for words in told), 30)
    assert wait_until(lambda: not application.background.busy, 60)
    assert application.refused == []
    assert application.workbench.on_page.suggestions

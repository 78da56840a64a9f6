# SPDX-License-Identifier: MIT
"""The dialogs: what they show, what they refuse, and that a refusal changes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from annotation import scheme as schemes
from annotation.document import Status
from gui.dialogs.about import AboutDialog
from gui.dialogs.import_files import ImportDialog
from gui.dialogs.keys import KeysDialog
from gui.dialogs.new_corpus import NewCorpusDialog
from gui.dialogs.paste_text import PasteDialog
from gui.hand import wait_until
from gui.keymap import Keymap

BAD = {
    "not UTF-8": (b"\xd3\xe6\xd1\xed\xc9 \xe6\xc7\xe1\xda\xd1\xc7\xde\n" * 3, "bad.txt", "0xD3"),
    "NUL": ("نص".encode() + b"\x00" + "آخر".encode(), "bad.txt", "U+0000"),
    "empty": (b"", "bad.txt", "فارغ"),
    "a column is missing": ("كلمة O\nكلمة\n".encode(), "bad.conll", "السطر 2"),
}


def importing(application, *paths) -> ImportDialog:
    return ImportDialog(
        application.workbench.corpus,
        paths,
        annotator="salma",
        background=application.background,
        parent=application.window,
    )


def finish(dialog) -> None:
    dialog.begin()
    assert wait_until(lambda: not dialog.working)


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_refused_in_one_sentence(application, tmp_path, kind):
    data, name, word = BAD[kind]
    (tmp_path / name).write_bytes(data)
    good = tmp_path / "good.txt"
    good.write_text("نص سليم عن دمشق.", encoding="utf-8")
    before = application.workbench.corpus.documents.page()
    dialog = importing(application, good, tmp_path / name)
    dialog.show()
    finish(dialog)
    assert dialog.problem.isVisible()
    assert word in dialog.problem.text()
    assert "\n" not in dialog.problem.text()
    assert dialog.pages.currentIndex() == 0
    assert application.workbench.corpus.documents.page() == before

    dialog.fields.skip.setChecked(True)
    finish(dialog)
    assert not dialog.problem.isVisible()
    assert dialog.headline.text().startswith("المستندات التي أُدخلت: ١")
    assert name in dialog.details.toPlainText()
    dialog.close()


def test_a_file_that_went_away(application, tmp_path):
    dialog = importing(application, tmp_path / "gone.txt")
    finish(dialog)
    assert "gone.txt" in dialog.problem.text()
    assert application.workbench.corpus.documents.count() == 3


def test_the_encoding_is_tried_before_the_import(application, tmp_path):
    file = tmp_path / "old.txt"
    file.write_bytes("سورية والعراق\n".encode("windows-1256"))
    dialog = importing(application, file)
    assert wait_until(lambda: dialog.problem.text())
    dialog.fields.encoding.setCurrentText("windows-1256")
    assert wait_until(lambda: not dialog.fields.looking)
    assert not dialog.problem.text()
    assert "سورية والعراق" in dialog.fields.preview.toPlainText()
    came = []
    dialog.imported.connect(came.append)
    finish(dialog)
    (document_id,) = came[0]
    assert application.workbench.corpus.documents.get(document_id).text == "سورية والعراق\n"


def test_a_folder_marked_done(application, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"نص رقم {number}", encoding="utf-8")
    dialog = importing(application, folder)
    dialog.fields.finished_work.setChecked(True)
    finish(dialog)
    entries = application.workbench.corpus.documents.page(3)
    assert [entry.status for entry in entries] == [Status.DONE] * 3


def test_what_is_there_already_is_said(application, tmp_path):
    file = tmp_path / "again.txt"
    text = application.workbench.on_page.document.text
    file.write_bytes(text.encode())
    dialog = importing(application, file)
    finish(dialog)
    assert "again.txt" in dialog.details.toPlainText()
    assert application.workbench.corpus.documents.count() == 3


def test_an_import_can_be_stopped(application, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"نص رقم {number} " * 50, encoding="utf-8")
    dialog = importing(application, folder)
    dialog.begin()
    dialog.reject()
    assert wait_until(lambda: not dialog.working)
    assert application.workbench.corpus.documents.count() == 3
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "توقف" in dialog.problem.text() or "أُوقف" in dialog.problem.text()


def test_the_list_follows_an_import(application, tmp_path, monkeypatch):
    file = tmp_path / "new.txt"
    file.write_text("قال وزير الخارجية في بيروت.", encoding="utf-8")

    def go(dialog):
        finish(dialog)
        dialog.close()

    monkeypatch.setattr(ImportDialog, "exec", go)
    application.window.filing.import_paths([file])
    assert application.window.documents.model.rowCount() == 4
    assert application.workbench.on_page.document.text == "قال وزير الخارجية في بيروت."
    assert not application.refused


def test_a_pasted_text_is_kept_as_it_was_copied(application):
    text = "نص\u00a0منسوخ\tفيه 😀\nوسطر\u2028آخر"
    clipboard = application.qt.clipboard()
    clipboard.setText(text)
    dialog = PasteDialog(application.workbench.corpus, annotator="salma", background=application.background)
    came = []
    dialog.imported.connect(came.append)
    finish(dialog)
    assert application.workbench.corpus.documents.get(came[0]).text == text


def test_an_empty_clipboard_cannot_be_pasted(application):
    application.qt.clipboard().clear()
    dialog = PasteDialog(application.workbench.corpus, annotator="salma", background=application.background)
    assert not dialog.start.isEnabled()
    application.qt.clipboard().setText("ثم نُسخ نص")
    assert dialog.start.isEnabled()
    dialog.reject()


def test_a_new_corpus_gets_its_ending_and_scheme(opened, tmp_path):
    dialog = NewCorpusDialog(opened().window)
    dialog.folder.set_text(str(tmp_path))
    dialog.name.clear()
    assert not dialog.make.isEnabled()
    dialog.name.setText("أخبار")
    assert dialog.path == tmp_path / "أخبار.tawsim"
    assert dialog.scheme.name == schemes.DEFAULT
    assert "شخص" in dialog.about.text()
    dialog.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_help_and_about(opened, place, language):
    application = opened(place, language=language)
    keys = KeysDialog(Keymap(), application.workbench.corpus.scheme, application.window)
    said = {keys.table.item(row, 1).text() for row in range(keys.table.rowCount())}
    assert {"J   Tab", "A   Return", "3"} <= said
    about = AboutDialog(application.appearance.theme, application.window)
    assert about.windowTitle() in ("عن توسيم", "About Tawsim")
    keys.close()
    about.close()

# SPDX-License-Identifier: MIT
"""The contributor's guide, followed to the letter: a format and a suggester in packages of their own work everywhere."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from annotation import scheme as schemes
from annotation.document import Document
from annotation.formats import others as other_formats
from annotation.formats.format import Record
from annotation.suggesters import others as other_suggesters
from annotation.suggesters.catalogue import suggesters
from corpus.corpus import Corpus
from gui.application import Application
from gui.commands import command_line
from gui.dialogs.export_dataset import ExportDialog
from gui.hand import wait_until
from gui.preferences import Preferences

GUIDE = Path(__file__).parent.parent / "CONTRIBUTING.md"
OTHER = "other"
TEXT = "عرضت الشركة «نسيم» في المعرض، ويباع «نسيم» من اليوم."


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Both packages of the guide, laid out as an installer does it."""
    told = GUIDE.read_text(encoding="utf-8")
    modules = re.findall(r"^`(\w+\.py)`:\n\n```python\n(.*?)^```", told, re.MULTILINE | re.DOTALL)
    projects = [
        tomllib.loads(one) for one in re.findall(r"^```toml\n(.*?)^```", told, re.MULTILINE | re.DOTALL)
    ]
    assert (len(modules), len(projects)) == (2, 2)
    site = tmp_path / "site"
    for (file, code), project in zip(modules, projects, strict=True):
        name, version = project["project"]["name"], project["project"]["version"]
        info = site / f"{name.replace('-', '_')}-{version}.dist-info"
        info.mkdir(parents=True)
        (site / file).write_text(code, encoding="utf-8")
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", "utf-8")
        points = project["project"]["entry-points"]
        lines = [
            f"[{group}]\n" + "".join(f"{k} = {v}\n" for k, v in named.items())
            for group, named in points.items()
        ]
        (info / "entry_points.txt").write_text("".join(lines), encoding="utf-8")
    monkeypatch.syspath_prepend(site)
    for cached in (other_formats.others, other_suggesters.others):
        cached.cache_clear()
    yield
    for cached in (other_formats.others, other_suggesters.others):
        cached.cache_clear()


@pytest.fixture
def tawsim(capsys):
    """Runs a command line; gives what it printed."""

    def run(*words):
        with pytest.raises(SystemExit) as ended:
            command_line([str(word) for word in words])
        printed = capsys.readouterr()
        assert ended.value.code in (0, None), printed.err
        return printed.out

    return run


def test_the_command_line_knows_both(installed, tawsim, tmp_path):
    assert "span-lines" in [one["name"] for one in json.loads(tawsim("formats", "--json"))]
    assert "twice" in [one["name"] for one in json.loads(tawsim("suggesters", "--json"))]

    file = tmp_path / "a.spans"
    file.write_text(f"{json.dumps(TEXT, ensure_ascii=False)}\n5 11 ORG\n", encoding="utf-8")
    tawsim("new", tmp_path / "a.tawsim")
    tawsim("import", tmp_path / "a.tawsim", file, "--format", "span-lines")
    tawsim("export", tmp_path / "a.tawsim", tmp_path / "b.spans", "--format", "span-lines")
    assert (tmp_path / "b.spans").read_text(encoding="utf-8") == file.read_text(encoding="utf-8")

    told = json.loads(tawsim("suggestions", tmp_path / "a.tawsim", "--with", "twice", "--json"))
    assert [(one["text"], one["label"]) for one in told["documents"][0]["suggestions"]] == [
        ("نسيم", "PRODUCT")
    ] * 2


def test_a_bad_line_is_told_with_its_place(installed, tmp_path, capsys):
    (tmp_path / "a.spans").write_text('"نص"\n0 9\n', encoding="utf-8")
    with pytest.raises(SystemExit):
        command_line(["new", str(tmp_path / "a.tawsim")])
    with pytest.raises(SystemExit) as ended:
        command_line(
            ["import", str(tmp_path / "a.tawsim"), str(tmp_path / "a.spans"), "--format", "span-lines"]
        )
    assert ended.value.code == 1
    assert "a.spans, line 2" in capsys.readouterr().err


@pytest.fixture
def window(plain_qt, installed, tmp_path):
    """The Arabic window on a corpus with one document, gone afterwards."""
    place = tmp_path / "window.tawsim"
    with Corpus.create(place, schemes.load("wojood")) as corpus:
        for id in ("first", OTHER):
            corpus.documents.add(Record(Document(TEXT, id, id=id)), "salma")
    application = Application(Preferences(tmp_path / "window.ini"), annotator="salma")
    application.window.show()
    application.open_first(place)
    assert wait_until(lambda: not application.background.busy, 60)
    yield application
    application.close()
    application.deleteLater()


def test_a_suggester_that_fails_is_a_notice_and_the_others_speak(window, monkeypatch):
    def fail(*_):
        raise RuntimeError("عطل")

    guest = next(one for one in suggesters() if one.name == "twice")
    monkeypatch.setattr(guest.voice, "version", "2", raising=False)
    monkeypatch.setattr(guest.voice, "suggest", fail, raising=False)
    told = []
    window.window.desk.long_work.told.connect(lambda words, *_: told.append(words))
    window.workbench.show(OTHER)
    assert wait_until(lambda: told, 60)
    assert "أخفق المقترِح" in told[0]
    assert "عطل" in told[0]
    assert window.workbench.on_page.pending


def test_the_window_knows_both(window):
    said = [one for one in window.workbench.on_page.pending if one.source == "twice"]
    assert "نسيم" in [TEXT[one.start : one.end] for one in said]

    dialog = ExportDialog(
        window.workbench.corpus,
        annotator="salma",
        background=window.background,
        preferences=window.preferences,
        parent=window.window,
    )
    offered = [
        getattr(box.itemData(row), "name", None)
        for box in dialog.findChildren(QComboBox)
        for row in range(box.count())
    ]
    assert "span-lines" in offered
    assert wait_until(lambda: not dialog.foreseeing)
    dialog.close()

# SPDX-License-Identifier: MIT
"""The import dialog puts marks alone onto documents that are there: shown at once, undone at once, refused with the line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.dialogs.import_files import ImportDialog
from gui.hand import wait_until
from tests.gui.test_import_dialog import click


def test_marks_alone_go_onto_the_document_on_the_page(
    application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    workbench = application.workbench
    here = workbench.on_page
    text, before = here.document.text, len(here.marks.spans)
    words = [word for line in text.split("\n") for word in line.split()]
    file = tmp_path / "in.conll"
    tags = ["B-PERS" if number == 1 else "O" for number in range(len(words))]
    file.write_text("".join(f"{w} {t}\n" for w, t in zip(words, tags, strict=True)), encoding="utf-8")
    shown: list[ImportDialog] = []

    def go(dialog: ImportDialog) -> None:
        shown.append(dialog)
        dialog.show()
        assert wait_until(lambda: not dialog.fields.looking)
        dialog.fields.onto.setFocus()
        QTest.keyClick(dialog.fields.onto, Qt.Key.Key_End)
        assert here.document.title in dialog.fields.onto.currentText()
        assert not dialog.fields.licence.isEnabled()
        click(dialog.start)
        assert wait_until(lambda: dialog.pages.currentIndex() == 1)
        assert dialog.headline.text() == "المستندات التي وُسمت: ١. المقاطع الجديدة: ١."
        dialog.close()

    monkeypatch.setattr(ImportDialog, "exec", go)
    application.window.filing.import_paths([file])
    now = workbench.on_page
    assert (now.document.id, now.document.text) == (here.document.id, text)
    assert len(now.marks.spans) == before + 1
    assert any(text[s.start : s.end] == words[1] and s.label == "PERS" for s in now.marks.spans)
    application.window.annotating.undo()
    assert wait_until(lambda: len(workbench.on_page.marks.spans) == before)
    assert not application.refused


def test_words_that_are_not_those_of_the_document_are_told_with_their_line(application, tmp_path: Path):
    here = application.workbench.on_page.document
    file = tmp_path / "in.conll"
    file.write_text(f"{here.text.split()[0]} O\nغيره B-PERS\n", encoding="utf-8")
    dialog = ImportDialog(
        application.workbench.corpus,
        [file],
        annotator="salma",
        background=application.background,
        here=here,
        parent=application.window,
    )
    dialog.show()
    dialog.fields.onto.setCurrentIndex(2)
    click(dialog.start)
    assert wait_until(lambda: not dialog.working and bool(dialog.problem.text()))
    assert "السطر 2" in dialog.problem.text()
    assert "غيره" in dialog.problem.text()
    dialog.close()

# SPDX-License-Identifier: MIT
"""Ctrl+Z takes back what was done last, wherever it was done: in other documents, in many at once, before a restart."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotation.edit import Edit
from annotation.span import Span
from gui.hand import press, wait_until

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def spans(application, document_id: str) -> set[str]:
    return {span.label for span in application.workbench.corpus.annotations.marks(document_id, "salma").spans}


def on_page(application) -> str:
    return application.workbench.on_page.document.id


def test_over_documents_acts_and_a_restart(opened, place):
    application = opened(place)
    workbench = application.workbench
    first, second, third = (entry.id for entry in workbench.corpus.documents.page())
    marks = {first: "PERS", second: "ORG"}
    before = {id: spans(application, id) for id in (first, second, third)}
    for id, label in marks.items():
        workbench.show(id)
        workbench.on_page.mark(0, 4, label)
    everywhere = {id: Edit(frozenset({Span.new(6, 9, "EVENT")})) for id in (first, third)}
    workbench.acting.run(lambda corpus, who, _task: corpus.acts.perform(who, everywhere), lambda _done: "")
    assert wait_until(lambda: not workbench.acting.busy)
    application.close()

    application = opened(place)
    window, workbench = application.window, application.workbench
    notices: list[str] = []
    window.annotating.said.connect(notices.append)
    workbench.show(third)
    press(window.reader, Qt.Key.Key_Z, CTRL)
    assert wait_until(lambda: not workbench.acting.busy)
    assert all("EVENT" not in spans(application, id) for id in (first, third))
    assert on_page(application) == third
    press(window.reader, Qt.Key.Key_Z, CTRL)
    assert on_page(application) == second
    assert notices[-1].startswith("تم التراجع في")
    press(window.reader, Qt.Key.Key_Z, CTRL)
    assert on_page(application) == first
    assert {id: spans(application, id) for id in before} == before
    press(window.reader, Qt.Key.Key_Z, CTRL)
    assert notices[-1] == "لا شيء للتراجع عنه"
    for _ in range(2):
        press(window.reader, Qt.Key.Key_Z, CTRL | SHIFT)
    assert on_page(application) == second
    press(window.reader, Qt.Key.Key_Z, CTRL | SHIFT)
    assert wait_until(lambda: not workbench.acting.busy)
    assert spans(application, third) == before[third] | {"EVENT"}
    press(window.reader, Qt.Key.Key_Z, CTRL | SHIFT)
    assert notices[-1] == "لا شيء لإعادته"
    assert application.refused == []

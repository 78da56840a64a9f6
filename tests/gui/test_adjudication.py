# SPDX-License-Identifier: MIT
"""Adjudication in the window: planted disagreements settled by single keys, on a Latin and an Arabic keyboard, undone, frozen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotation.document import Document, Status
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Outcome
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.team.adjudication import provenance
from gui.application import Application
from gui.hand import press, wait_until, write
from gui.panels.adjudication import AdjudicationPanel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "وصل سليم الحداد إلى وببغداد مع وزير النخيل صباحا"
MONA = (("سليم الحداد", "PERS"), ("وببغداد", "GPE"), ("وزير", "OCC"), ("النخيل", "GPE"), ("وصل", "EVENT"))
OMAR = (("سليم", "PERS"), ("بغداد", "GPE"), ("وزير", "OCC"), ("النخيل", "LOC"))


def spans(said):
    return frozenset(Span.new(TEXT.index(w), TEXT.index(w) + len(w), label) for w, label in said)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "news.tawsim"
    with Corpus.create(made, load("wojood")) as corpus:
        for id in ("first", "second"):
            corpus.documents.add(Record(Document(TEXT, f"خبر {id}", id)), "mona")
            for name, said in (("mona", MONA), ("omar", OMAR)):
                corpus.annotations.apply(id, name, Edit(spans(said)))
    return made


@pytest.fixture
def application(opened, place: Path) -> Application:
    return opened(place, annotator="dina")


@pytest.fixture
def panel(application: Application) -> AdjudicationPanel:
    press(application.window.reader, Qt.Key.Key_J, CTRL | SHIFT)
    found = application.window.shelves.panel("adjudication")
    settle(found)
    return found


def settle(panel: AdjudicationPanel) -> None:
    acting, background = panel.desk.workbench.acting, panel.desk.background
    assert wait_until(lambda: not (acting.busy or panel.settling.busy or background.busy), 30)


def gold(application: Application, document: str = "first") -> list[tuple[str, str]]:
    marks = application.workbench.corpus.annotations.marks(document, GOLD)
    return [(TEXT[s.start : s.end], s.label) for s in marks.in_order()]


def begin(panel: AdjudicationPanel) -> None:
    panel.waiting.setFocus()
    panel.waiting.setCurrentRow(0)
    press(panel.waiting, Qt.Key.Key_Return)
    settle(panel)
    assert panel.settling.seated


def test_a_document_settled_by_keys_alone(application: Application, panel: AdjudicationPanel):
    assert panel.waiting.count() == 2
    begin(panel)
    assert [set(map(str, d.kinds)) for d in panel.settling.matter.disputes] == [
        {"missing"},
        {"boundary"},
        {"clitic"},
        {"label"},
    ]
    write(panel.waiting, "a")
    assert gold(application) == [("وزير", "OCC")]
    assert "وصل" in panel.lanes.toPlainText()
    write(panel.waiting, "0")  # nothing belongs there, and the next place comes
    assert panel.at == 1
    versions = panel.dispute.versions
    write(panel.waiting, "1")
    assert panel.settling.matter.disputes[1].is_settled(panel.settling.matter.gold)
    assert len(versions) == 2
    write(panel.waiting, "2")
    write(panel.waiting, "1")
    assert panel.settling.matter.open == ()
    assert len(gold(application)) == 4
    press(application.window.reader, Qt.Key.Key_Z, CTRL)  # the last answer
    settle(panel)
    assert len(panel.settling.matter.open) == 1
    panel.waiting.setFocus()
    write(panel.waiting, "1")
    write(panel.waiting, "ب")  # F on an Arabic keyboard
    settle(panel)
    corpus = application.workbench.corpus
    assert corpus.documents.entry("first").status is Status.ADJUDICATED
    told = provenance(corpus)["first"]
    assert (told.by, told.people) == ("dina", ("mona", "omar"))
    assert application.workbench.on_page.document.id == "second"
    assert panel.waiting.count() == 1
    rejected = [v for v in corpus.annotations.marks("first", GOLD).verdicts if v.outcome is Outcome.REJECTED]
    assert [v.source for v in rejected] == ["@mona"]
    assert application.refused == []


def test_a_place_is_corrected_on_the_page(application: Application, panel: AdjudicationPanel):
    begin(panel)
    for _ in range(3):
        write(panel.waiting, "j")
    write(panel.waiting, "c")
    place = panel.dispute
    assert application.window.reader.selection == (place.start, place.end)
    application.workbench.on_page.mark(place.start, place.end, "ORG")
    panel.waiting.setFocus()
    write(panel.waiting, "g")
    assert gold(application) == [("النخيل", "ORG")]
    answers = application.workbench.corpus.annotations.marks("first", GOLD).verdicts
    assert {(v.source, v.outcome) for v in answers} == {
        ("@mona", Outcome.CORRECTED),
        ("@omar", Outcome.CORRECTED),
    }


def test_taking_over_everywhere_is_one_undo(application: Application, panel: AdjudicationPanel):
    press(panel.waiting, Qt.Key.Key_A, SHIFT)
    settle(panel)
    assert gold(application) == gold(application, "second") == [("وزير", "OCC")]
    press(application.window.reader, Qt.Key.Key_Z, CTRL)
    settle(panel)
    assert gold(application) == gold(application, "second") == []


def test_leaving_gold_gives_ones_own_marks_back(application: Application, panel: AdjudicationPanel):
    begin(panel)
    write(panel.waiting, "b")
    settle(panel)
    assert application.workbench.annotator == application.workbench.on_page.annotator == "dina"
    assert not panel.settling.seated
    assert not panel.buttons["freeze"].isEnabled()


def test_who_settles_sees_no_suggestions_and_the_journal_knows_who_it_was(
    application: Application, panel: AdjudicationPanel
):
    from corpus.telling import events

    begin(panel)
    assert application.workbench.on_page.pending == []
    write(panel.waiting, "a")
    (event,) = [e for e in events(application.workbench.corpus, "first") if e.annotator == GOLD]
    assert event.actor == "dina"

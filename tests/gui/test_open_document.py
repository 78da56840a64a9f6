# SPDX-License-Identifier: MIT
"""The document on screen: written first, then shown; nothing changes when writing fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from annotation.edit import Edit, Marks
from annotation.scheme import load
from annotation.span import Span
from annotation.suggesters.hearing import Hearing
from annotation.suggestion import Outcome
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import import_text
from gui.hand import wait_until


@pytest.fixture
def page(application):
    return application.workbench.on_page


def test_every_edit_is_on_disk_when_it_is_told(application, page, place):
    seen = []

    def look(edit):
        with Corpus.open(place) as other:
            seen.append(other.annotations.marks(page.document.id, "salma"))

    page.changed.connect(look)
    page.accept(page.pending[0])
    page.undo()
    assert [len(marks.spans) for marks in seen] == [1, 0]


def test_a_write_that_fails_changes_nothing(application, page, monkeypatch):
    def refuse(*args, **more):
        raise CorpusError("The disk that holds {place} is full: make room, then try again.", place="x")

    monkeypatch.setattr(application.workbench.corpus.annotations, "apply", refuse)
    told = []
    page.changed.connect(told.append)
    before = page.pending
    assert page.accept(page.pending[0]) is None
    assert page.marks == Marks()
    assert page.history.undoable is None
    assert page.pending == before
    assert told == []
    assert "full" in str(application.refused[0])


def test_another_window_got_there_first(application, page, place):
    span = page.accept(page.pending[0])
    with Corpus.open(place) as other:
        other.annotations.apply(page.document.id, "salma", Edit(removed=frozenset({span})))
    assert not page.delete(span)
    assert page.marks.spans == frozenset()
    assert len(application.refused) == 1


def test_relabelling_an_accepted_suggestion_makes_it_corrected(page):
    span = page.accept(page.pending[0])
    page.relabel(span, "LAW")
    (now,) = page.marks.spans
    assert (now.id, now.label) == (span.id, "LAW")
    assert [v.outcome for v in page.marks.verdicts] == [Outcome.CORRECTED]
    page.undo()
    assert [v.outcome for v in page.marks.verdicts] == [Outcome.ACCEPTED]


def test_relabelling_with_the_same_label_is_no_edit(page):
    span = page.accept(page.pending[0])
    assert page.relabel(span, span.label) == span
    assert len(page.history.edits) == 1


def test_marking_exactly_what_is_suggested_answers_the_suggestion(page):
    suggestion = page.pending[0]
    page.mark(suggestion.start, suggestion.end, suggestion.label)
    other = page.pending[0]
    page.mark(other.start, other.end, "LAW")
    outcomes = {(v.start, v.outcome) for v in page.marks.verdicts}
    assert outcomes == {(suggestion.start, Outcome.ACCEPTED), (other.start, Outcome.CORRECTED)}


def test_marking_the_same_twice_is_one_span(page):
    one = page.mark(0, 4, "EVENT")
    assert page.mark(0, 4, "EVENT") == one
    assert len(page.history.edits) == 1


def test_late_suggestions_are_not_shown_on_another_page(application, page):
    shown = len(application.workbench.on_page.pending)
    assert shown
    application.workbench.step(1)
    gone, here = page, application.workbench.on_page
    told = []
    gone.suggestions_changed.connect(lambda: told.append("late"))
    application.background.close()
    application.qt.processEvents()
    assert told == []
    assert here.document.id != gone.document.id


def test_a_span_over_a_whole_paragraph_does_not_hide_what_lies_in_it(page):
    text = page.document.text
    start = text.index("قُتل")
    end = text.index("\n", start)
    before = [s for s in page.pending if start <= s.start and s.end <= end]
    page.perform(Edit(frozenset({Span.new(start, end, "EVENT")})))
    assert [s for s in page.pending if start <= s.start and s.end <= end] == before


def test_a_flat_scheme_gets_flat_suggestions(opened, tmp_path):
    place = tmp_path / "flat.tawsim"
    with Corpus.create(place, load("anercorp")) as corpus:
        import_text(corpus, "التقى في جامعة دمشق وفدٌ من مطار بيروت.", "سطر", "salma")
    found = opened(place).workbench.on_page.pending
    assert found
    assert all(one.end <= two.start for one, two in pairwise(found))


def names_of(page):
    return {(page.document.text[s.start : s.end], s.label, s.source) for s in page.pending}


def test_a_name_confirmed_in_one_document_is_suggested_in_another(opened, tmp_path):
    place = tmp_path / "two.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        import_text(corpus, "اجتمع أهل تلمعد في الساحة.", "أول", "salma")
        import_text(corpus, "عاد الشاب إلى تلمعد مساء أمس.", "ثانٍ", "salma")
    application = opened(place)
    workbench = application.workbench
    start = workbench.on_page.document.text.index("تلمعد")
    workbench.on_page.mark(start, start + 5, "GPE")
    workbench.step(1)
    assert wait_until(lambda: not application.background.busy)
    assert ("تلمعد", "GPE", "memory") in names_of(workbench.on_page)
    workbench.step(-1)
    workbench.on_page.undo()
    workbench.step(1)
    assert wait_until(lambda: not application.background.busy)
    assert not any(source == "memory" for _, _, source in names_of(workbench.on_page))


def test_many_are_taken_in_one_edit_and_one_undo(page):
    wanted = page.pending[:5]
    assert page.accept_all([*wanted, wanted[0]]) == 5
    assert {(s.start, s.end, s.label) for s in page.marks.spans} == {
        (s.start, s.end, s.label) for s in wanted
    }
    assert len(page.history.edits) == 1
    page.undo()
    assert page.marks == Marks()
    assert page.accept_all([]) == 0


def test_who_is_switched_off_leaves_the_page_and_stays_off(application, opened, page, place):
    before = page.pending
    label = before[0].label
    application.workbench.hear(Hearing(silent_labels=frozenset({label}), threshold=0.7))
    assert wait_until(lambda: not application.background.busy)
    assert page.pending
    assert all(s.label != label and s.confidence >= 0.7 for s in page.pending)
    application.close()
    again = opened(place).workbench
    assert again.hearing == Hearing(silent_labels=frozenset({label}), threshold=0.7)
    again.hear(Hearing())
    assert wait_until(lambda: again.on_page.pending == before)


def test_while_another_program_writes_the_window_goes_on(application, place):
    """What was marked is shown once it is written, and until then nothing else is taken."""
    workbench, page = application.workbench, application.workbench.on_page
    notices: list[str] = []
    application.window.annotating.said.connect(notices.append)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert page.mark(0, 4, "PERS") is None
        assert page.mark(5, 8, "LOC") is None
        assert notices[-1].startswith("هناك من يكتب الآن")
        assert page.marks.spans == frozenset()
        other.execute("ROLLBACK")
    assert wait_until(lambda: bool(page.marks.spans))
    assert {span.label for span in page.marks.spans} == {"PERS"}
    assert workbench.corpus.annotations.marks(page.document.id, "salma") == page.marks
    assert page.mark(5, 8, "LOC") is not None
    assert application.refused == []

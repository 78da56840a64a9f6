# SPDX-License-Identifier: MIT
"""Undo and redo are a place in a list of edits, and a journal tells the same story."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotation.edit import Edit, Marks
from annotation.history import History, Step
from annotation.span import Span


def test_nothing_to_undo_or_redo_at_the_beginning():
    assert History().undoable is None
    assert History().redoable is None


def test_a_new_edit_drops_what_was_undone():
    one, two, three = (Edit(frozenset({Span.new(i, i + 1, "GPE")})) for i in range(3))
    history = History().remember(one).remember(two).back().remember(three)
    assert history.edits == (one, three)
    assert history.redoable is None


@given(st.lists(st.sampled_from(Step), max_size=40))
def test_replaying_the_journal_gives_history_and_marks(wanted):
    """Whatever a person does, the journal written on the way replays to the same place."""
    history, marks, journal, states = History(), Marks(), [], [Marks()]
    for number, step in enumerate(wanted):
        if step is Step.UNDO:
            edit = history.undoable
        elif step is Step.REDO:
            edit = history.redoable
        else:
            edit = Edit(frozenset({Span.new(number, number + 1, "GPE")}))
        if edit is None:
            continue
        marks = edit.apply_to(marks)
        journal.append((step, edit))
        match step:
            case Step.DO:
                history = history.remember(edit)
                states[history.place :] = [marks]
            case Step.UNDO:
                history = history.back()
            case Step.REDO:
                history = history.forward()
        assert marks == states[history.place]
    assert History.replay(journal) == history


@given(st.integers(1, 10))
def test_all_undone_is_the_beginning_and_all_redone_the_end(count):
    history, marks = History(), Marks()
    for number in range(count):
        edit = Edit(frozenset({Span.new(number, number + 1, "GPE")}))
        history, marks = history.remember(edit), edit.apply_to(marks)
    end = marks
    while edit := history.undoable:
        history, marks = history.back(), edit.apply_to(marks)
    assert marks == Marks()
    while edit := history.redoable:
        history, marks = history.forward(), edit.apply_to(marks)
    assert marks == end

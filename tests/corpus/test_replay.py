# SPDX-License-Identifier: MIT
"""Whatever is done, undone and reopened: the rows are the replay of the journal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from annotation.document import Document
from annotation.edit import Edit, Marks, accept, reject, replace
from annotation.formats.format import Layer, Record
from annotation.history import History, Step
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus import rows, tables
from corpus.check import check
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.turning_back import to_redo, to_undo

TEXT = "وصلت سلمى العلي إلى ميناء الزهراء صباح الخميس مع وفد من شركة النورس."


def journal(corpus: Corpus, id: str) -> list[dict[str, Any]]:
    table, documents = tables.journal, tables.documents
    found = select(table).join(documents, documents.c.number == table.c.document).where(documents.c.id == id)
    with corpus.database.reading() as connection:
        return [dict(row) for row in connection.execute(found.order_by(table.c.number)).mappings()]


def replayed(corpus: Corpus, id: str) -> Marks:
    marks = Marks()
    for row in journal(corpus, id):
        marks = rows.edit_of(row["before"], row["after"]).apply_to(marks)
    return marks


_labels = st.sampled_from(["PERS", "LOC", "ORG", "MISC"])
_actions = st.one_of(
    st.tuples(st.just("add"), st.integers(0, len(TEXT) - 1), st.integers(1, 12), _labels),
    st.tuples(st.just("accept"), st.integers(0, len(TEXT) - 1), st.integers(1, 12), _labels),
    st.tuples(st.just("reject"), st.integers(0, len(TEXT) - 1), st.integers(1, 12), _labels),
    st.tuples(st.just("relabel"), st.integers(0, 9), _labels),
    st.tuples(st.just("remove"), st.integers(0, 9)),
    st.just(("undo",)),
    st.just(("redo",)),
    st.just(("reopen",)),
)


def edit_for(action: tuple[Any, ...], marks: Marks) -> Edit:
    match action:
        case "add", start, length, label:
            return Edit(frozenset({Span.new(start, min(start + length, len(TEXT)), label)}))
        case "accept" | "reject" as kind, start, length, label:
            suggestion = Suggestion(start, min(start + length, len(TEXT)), label, "s", 0.25, "why")
            return accept(suggestion) if kind == "accept" else reject(suggestion)
        case "relabel", number, label if marks.spans:
            return replace(marks.in_order()[number % len(marks.spans)], label=label)
        case "remove", number if marks.spans:
            return Edit(removed=frozenset({marks.in_order()[number % len(marks.spans)]}))
    return Edit()


def new_document(corpus: Corpus) -> str:
    """One more document, with an imported span."""
    marks = Marks(frozenset({Span.new(0, 4, "ORG")}))
    document = Document(f"{TEXT} {corpus.documents.count()}", "ميناء")
    return corpus.documents.add(Record(document, (Layer("", marks),)), "mona")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=st.lists(_actions, max_size=15))
def test_rows_are_the_replay_of_the_journal(place: Path | str, actions: list[tuple[Any, ...]]):
    """Any edits, undone, redone and reopened: rows, journal, history and the values in memory agree."""
    try:
        corpus = Corpus.open(place)
    except CorpusError:  # the first example makes it, the others work on documents of their own in it
        corpus = Corpus.create(place, load("anercorp"))
    try:
        port = new_document(corpus)
        marks, history = corpus.annotations.marks(port, "mona"), History()
        for action in actions:
            step, edit = Step.DO, edit_for(action, marks)
            if action[0] == "reopen":
                corpus.close()
                corpus = Corpus.open(place)
            elif action[0] == "undo":
                step, edit = Step.UNDO, history.undoable or Edit()
            elif action[0] == "redo":
                step, edit = Step.REDO, history.redoable or Edit()
            corpus.annotations.apply(port, "mona", edit, step)
            if edit:
                marks = edit.apply_to(marks)
                after = {
                    Step.DO: history.remember(edit),
                    Step.UNDO: history.back(),
                    Step.REDO: history.forward(),
                }
                history = after[step]
            assert corpus.annotations.marks(port, "mona") == marks
        assert replayed(corpus, port) == marks
        assert corpus.annotations.history(port, "mona") == history
        with corpus.database.reading() as connection:
            here = tables.documents.c.id == port
            version = connection.execute(select(tables.documents.c.version).where(here)).scalar_one()
        assert version == len(journal(corpus, port))
    finally:
        corpus.close()


_places = st.tuples(st.integers(0, 2), st.integers(0, len(TEXT) - 1), st.integers(1, 12), _labels)
_deeds = st.one_of(
    st.tuples(st.just("mark"), _places),
    st.tuples(st.just("mark everywhere"), _places),
    st.just(("undo",)),
    st.just(("redo",)),
    st.just(("reopen",)),
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(_deeds, max_size=14))
def test_undo_goes_back_through_all_documents(place: Path | str, deeds: list[tuple[Any, ...]]):
    """One history for the whole corpus, over documents, bulk acts and restarts: a stack in memory agrees with it."""
    try:
        corpus = Corpus.open(place)
    except CorpusError:
        corpus = Corpus.create(place, load("anercorp"))
    try:
        who = f"annotator {corpus.documents.count()}"  # whose journal is still empty
        ids = [new_document(corpus) for _ in range(3)]
        done: list[dict[str, Marks]] = []
        undone: list[dict[str, Marks]] = []

        def now() -> dict[str, Marks]:
            return {id: corpus.annotations.marks(id, who) for id in ids}

        for deed in deeds:
            before = now()
            match deed:
                case ("reopen",):
                    corpus.close()
                    corpus = Corpus.open(place)
                    assert now() == before
                case "mark" | "mark everywhere" as how, (number, start, length, label):
                    chosen = ids if how == "mark everywhere" else [ids[number]]
                    end = min(start + length, len(TEXT))
                    edits = {id: Edit(frozenset({Span.new(start, end, label)})) for id in chosen}
                    if how == "mark":
                        corpus.annotations.apply(ids[number], who, edits[ids[number]])
                    else:
                        corpus.acts.perform(who, edits)
                    done.append(before)
                    undone.clear()
                case (step,):
                    stack, other = (done, undone) if step == "undo" else (undone, done)
                    turn(corpus, who, step, bool(stack))
                    if stack:
                        other.append(before)
                        assert now() == stack.pop()
        assert [one for one in check(corpus) if not one.harmless] == []
    finally:
        corpus.close()


def turn(corpus: Corpus, who: str, step: str, expected: bool) -> None:
    """What the window does at Ctrl+Z and Ctrl+Shift+Z."""
    found = (to_undo if step == "undo" else to_redo)(corpus.database, who)
    assert (found is not None) == expected
    if found is None:
        return
    if found.act:
        (corpus.acts.take_back if step == "undo" else corpus.acts.do_again)(found.act, who)
        return
    history = corpus.annotations.history(found.document, who)
    edit = history.undoable if step == "undo" else history.redoable
    assert edit is not None
    corpus.annotations.apply(found.document, who, edit, Step(step))

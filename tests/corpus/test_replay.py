# SPDX-License-Identifier: MIT
"""Whatever is done, undone and reopened: the rows are the replay of the journal."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
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
from corpus.corpus import Corpus

TEXT = "وصلت سلمى العلي إلى ميناء الزهراء صباح الخميس مع وفد من شركة النورس."


def journal(corpus: Corpus) -> list[dict[str, Any]]:
    table = tables.journal
    with corpus.database.reading() as connection:
        return [dict(row) for row in connection.execute(select(table).order_by(table.c.number)).mappings()]


def replayed(corpus: Corpus) -> Marks:
    marks = Marks()
    for row in journal(corpus):
        marks = rows.edit_of(row["before"], row["after"]).apply_to(marks)
    return marks


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of one document with an imported span, to be copied for each example."""
    place = tmp_path_factory.mktemp("fresh") / "fresh.tawsim"
    with Corpus.create(place, load("anercorp")) as made:
        marks = Marks(frozenset({Span.new(0, 4, "ORG")}))
        made.documents.add(Record(Document(TEXT, "ميناء", "port"), (Layer("", marks),)), "mona")
    return place


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


@settings(max_examples=40)
@given(actions=st.lists(_actions, max_size=15))
def test_rows_are_the_replay_of_the_journal(fresh: Path, actions: list[tuple[Any, ...]]):
    """Any edits, undone, redone and reopened: rows, journal, history and the values in memory agree."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "copy.tawsim"
        shutil.copy(fresh, place)
        corpus = Corpus.open(place)
        marks, history = corpus.annotations.marks("port", "mona"), History()
        for action in actions:
            step, edit = Step.DO, edit_for(action, marks)
            if action[0] == "reopen":
                corpus.close()
                corpus = Corpus.open(place)
            elif action[0] == "undo":
                step, edit = Step.UNDO, history.undoable or Edit()
            elif action[0] == "redo":
                step, edit = Step.REDO, history.redoable or Edit()
            corpus.annotations.apply("port", "mona", edit, step)
            if edit:
                marks = edit.apply_to(marks)
                after = {
                    Step.DO: history.remember(edit),
                    Step.UNDO: history.back(),
                    Step.REDO: history.forward(),
                }
                history = after[step]
            assert corpus.annotations.marks("port", "mona") == marks
        assert replayed(corpus) == marks
        assert corpus.annotations.history("port", "mona") == history
        with corpus.database.reading() as connection:
            version = connection.execute(select(tables.documents.c.version)).scalar_one()
        assert version == len(journal(corpus))
        corpus.close()

# SPDX-License-Identifier: MIT
"""Bulk acts: all of it or nothing, one undo, one redo, and other people's work is left alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotation.document import Document
from annotation.edit import Edit, Marks, replace
from annotation.formats.format import Record
from annotation.history import Step
from annotation.scheme import load
from annotation.span import Span
from corpus.acts import _AT_ONCE
from corpus.check import check
from corpus.corpus import Corpus
from corpus.database import Database
from corpus.errors import CancelledError, CorpusError
from corpus.finding import Finding
from corpus.moving import move
from corpus.turning_back import Turn, to_redo, to_undo

TEXT = "عاد سليم إلى النخيل"


@pytest.fixture
def many(corpus: Corpus) -> Corpus:
    """More documents than one transaction takes."""
    for number in range(_AT_ONCE + 5):
        corpus.documents.add(Record(Document(TEXT, f"{number}", f"d{number}")), "mona")
    return corpus


def everywhere(corpus: Corpus, label: str = "PERS") -> dict[str, Edit]:
    ids = [entry.id for entry in corpus.documents.page() if entry.id.startswith("d")]
    return {id: Edit(frozenset({Span.new(4, 8, label)})) for id in ids}


def faults(corpus: Corpus) -> list[Finding]:
    return [found for found in check(corpus) if not found.harmless]  # the texts are alike


def counted(corpus: Corpus) -> int:
    return sum(entry.spans for entry in corpus.documents.page())


def next_act(find: Callable[[Database, str], Turn | None], corpus: Corpus) -> str | None:
    turn = find(corpus.database, "mona")
    return turn.act if turn else None


def test_one_act_one_undo_one_redo(many: Corpus, place: Path | str):
    edits = everywhere(many)
    told: list[tuple[int, int]] = []
    done = many.acts.perform("mona", edits, progress=lambda now, all: told.append((now, all)))
    assert (done.documents, done.passed) == (tuple(edits), ())
    assert told == [(_AT_ONCE, len(edits)), (len(edits), len(edits))]
    assert counted(many) == len(edits)
    assert (next_act(to_undo, many), next_act(to_redo, many)) == (done.act, None)
    assert to_undo(many.database, "omar") is None
    many.close()
    with Corpus.open(place) as again:  # a restart between an act and its undo
        assert again.acts.documents(done.act) == list(edits)
        assert again.acts.take_back(done.act, "mona").documents == tuple(edits)
        assert counted(again) == 0
        assert (next_act(to_undo, again), next_act(to_redo, again)) == (None, done.act)
        assert again.acts.take_back(done.act, "mona").documents == ()
        assert again.acts.do_again(done.act, "mona").documents == tuple(edits)
        assert again.annotations.marks("d7", "mona") == edits["d7"].apply_to(Marks())
        assert faults(again) == []


def test_what_was_edited_since_keeps_that(many: Corpus):
    edits = everywhere(many)
    (mine,) = (mark for mark in edits["d1"].added)
    act = many.acts.perform("mona", edits).act
    assert isinstance(mine, Span)
    many.annotations.apply("d0", "mona", Edit(frozenset({Span.new(13, 19, "LOC")})))
    many.annotations.apply("d1", "mona", replace(mine, label="ORG"))
    assert next_act(to_undo, many) == ""
    done = many.acts.take_back(act, "mona")
    assert set(done.passed) == {"d1"}
    assert {s.label for s in many.annotations.marks("d0", "mona").spans} == {"LOC"}
    assert {s.label for s in many.annotations.marks("d1", "mona").spans} == {"ORG"}
    assert counted(many) == 2
    assert many.annotations.history("d0", "mona").undoable is not None
    assert faults(many) == []


def test_stopped_it_changes_nothing(many: Corpus):
    asked = iter([False, True])
    with pytest.raises(CancelledError):
        many.acts.perform("mona", everywhere(many), stopped=lambda: next(asked))
    assert counted(many) == 0
    assert faults(many) == []


def test_a_mark_that_does_not_fit_leaves_nothing(many: Corpus):
    edits = everywhere(many)
    edits[f"d{_AT_ONCE + 3}"] = Edit(frozenset({Span.new(4, 500, "PERS")}))
    with pytest.raises(CorpusError, match="outside the text"):
        many.acts.perform("mona", edits)
    assert counted(many) == 0


def test_documents_that_others_changed_or_threw_away_are_passed_over(many: Corpus):
    spans = {id: Span.new(4, 8, "PERS") for id in ("d0", "d1", "d2")}
    for id, span in spans.items():
        many.annotations.apply(id, "mona", Edit(frozenset({span})))
    many.annotations.apply("d1", "mona", replace(spans["d1"], label="ORG"))
    many.trash.put("d2", "mona")
    done = many.acts.perform("mona", {id: replace(span, label="LOC") for id, span in spans.items()})
    assert (done.documents, done.passed) == (("d0",), ("d1", "d2"))
    assert faults(many) == []


def test_acts_move_to_another_database(many: Corpus, tmp_path: Path):
    from corpus.database import Database, url_of

    act = many.acts.perform("mona", everywhere(many)).act
    target = Database(url_of(tmp_path / "moved.tawsim"))
    move(many.database, target)
    target.close()
    with Corpus.open(tmp_path / "moved.tawsim") as moved:
        moved.acts.take_back(act, "mona")
        assert counted(moved) == 0


Deeds = st.lists(
    st.tuples(st.sampled_from(["act", "one", "undo", "back", "again"]), st.integers(0, 3)), max_size=12
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=Deeds)
def test_any_order_of_deeds_leaves_a_sound_corpus(
    deeds: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
):
    folder = tmp_path_factory.mktemp("acts")
    with Corpus.create(folder / "a.tawsim", load("wojood")) as corpus:
        for number in range(4):
            corpus.documents.add(Record(Document(TEXT, "x", f"d{number}")), "mona")
        acts: list[str] = []
        for deed, number in deeds:
            id = f"d{number}"
            if deed == "act":
                acts.append(corpus.acts.perform("mona", everywhere(corpus)).act)
            elif deed == "one":
                corpus.annotations.apply(id, "mona", Edit(frozenset({Span.new(0, 3, "EVENT")})))
            elif deed == "undo":
                if edit := corpus.annotations.history(id, "mona").undoable:
                    corpus.annotations.apply(id, "mona", edit, Step.UNDO)
            elif acts and deed == "back":
                corpus.acts.take_back(acts[number % len(acts)], "mona")
            elif acts:
                corpus.acts.do_again(acts[number % len(acts)], "mona")
        assert faults(corpus) == []
        for act in acts:
            corpus.acts.take_back(act, "mona")
        left = {s.label for n in range(4) for s in corpus.annotations.marks(f"d{n}", "mona").spans}
        assert left <= {"EVENT"}

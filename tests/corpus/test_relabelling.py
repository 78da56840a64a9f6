# SPDX-License-Identifier: MIT
"""A change of the scheme carries the marks along in one step, and that step is taken back without a trace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotation.document import Document
from annotation.edit import Edit, Marks, reject
from annotation.formats.format import Layer, Record
from annotation.history import Step
from annotation.scheme import Scheme, load, to_toml
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus import schemes, telling
from corpus.check import check
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.schemes import can_undo, change, undo, uses

WOJOOD = load("wojood")


def without(scheme: Scheme, *names: str) -> Scheme:
    return replace(scheme, labels=tuple(label for label in scheme.labels if label.name not in names))


def renamed(scheme: Scheme, old: str, new: str) -> Scheme:
    labels = (replace(x, name=new, aliases=(*x.aliases, old)) if x.name == old else x for x in scheme.labels)
    return replace(scheme, labels=tuple(labels))


def marks_of(corpus: Corpus, annotator: str = "mona") -> dict[str, Marks]:
    return {entry.id: corpus.annotations.marks(entry.id, annotator) for entry in corpus.documents.page()}


def labels_of(corpus: Corpus, annotator: str = "mona") -> list[str]:
    return sorted(span.label for marks in marks_of(corpus, annotator).values() for span in marks.spans)


def test_renaming_and_back(corpus: Corpus, place: Path | str):
    place_ = Span(15, 27, "GPE", "a")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({place_})))
    corpus.annotations.apply("visit", "rim", Edit(frozenset({Span(15, 27, "GPE", "b")})))
    no = reject(Suggestion(28, 37, "GPE", "dates", 0.5, "يوم"))
    corpus.annotations.apply("visit", "mona", no)
    before = marks_of(corpus)
    moved = change(corpus.database, renamed(WOJOOD, "GPE", "COUNTRY"), "rim", renames={"GPE": "COUNTRY"})
    assert (moved.spans, moved.documents, moved.doubles) == (2, 1, 0)
    with Corpus.open(place) as after:
        assert after.scheme.find("GPE") is after.scheme.find("COUNTRY")
        assert labels_of(after) == labels_of(after, "rim") == ["COUNTRY"]
        assert [v.label for v in marks_of(after)["visit"].verdicts] == ["COUNTRY"]
        assert check(after) == []
        history = after.annotations.history("visit", "mona")
        assert history.undoable
        after.annotations.apply("visit", "mona", history.undoable, Step.UNDO)
        after.annotations.apply("visit", "mona", history.edits[1], Step.REDO)
        assert telling.events(after)[-1].kind in ("redo", "scheme")
    assert undo(corpus.database, "rim") is not None
    with Corpus.open(place) as back:
        assert to_toml(back.scheme) == to_toml(WOJOOD)
        assert {marks.spans for marks in marks_of(back).values()} == {m.spans for m in before.values()}
        assert labels_of(back, "rim") == ["GPE"]
        assert check(back) == []
    assert undo(corpus.database, "rim") is None
    assert [bool(one.undoes) for one in schemes.changes(corpus.database)] == [False, True]


def test_merging_makes_doubles_one_and_gives_both_back(corpus: Corpus, place: Path | str):
    spans = {Span(15, 27, "GPE", "a"), Span(15, 27, "LOC", "b"), Span(4, 14, "LOC", "c")}
    corpus.annotations.apply("visit", "mona", Edit(frozenset(spans)))
    moved = change(corpus.database, without(WOJOOD, "LOC"), "mona", renames={"LOC": "GPE"})
    assert (moved.spans, moved.doubles) == (2, 1)
    with Corpus.open(place) as after:
        assert {(s.start, s.label) for s in marks_of(after)["visit"].spans} == {(15, "GPE"), (4, "GPE")}
        assert check(after) == []
        later = Span(28, 37, "GPE", "d")
        after.annotations.apply("visit", "mona", Edit(frozenset({later})))
    undo(corpus.database, "mona")
    with Corpus.open(place) as back:
        assert marks_of(back)["visit"].spans == spans | {later}
        assert check(back) == []
        for _ in range(2):
            step = back.annotations.history("visit", "mona").undoable
            assert step is not None
            back.annotations.apply("visit", "mona", step, Step.UNDO)
        assert marks_of(back)["visit"].spans == frozenset()


def test_what_was_marked_since_goes_back_too_where_the_label_was_only_another_name(
    corpus: Corpus, place: Path | str
):
    change(corpus.database, renamed(WOJOOD, "PERS", "PERSON"), "mona", renames={"PERS": "PERSON"})
    with Corpus.open(place) as after:
        after.annotations.apply("visit", "mona", Edit(frozenset({Span(4, 14, "PERSON", "a")})))
    undo(corpus.database, "mona")
    with Corpus.open(place) as back:
        assert labels_of(back) == ["PERS"]
        assert check(back) == []
        assert back.annotations.history("visit", "mona").undoable == Edit(
            removed=frozenset({Span(4, 14, "PERS", "a")})
        )


def test_what_cannot_be_is_refused_and_nothing_changes(corpus: Corpus):
    corpus.annotations.apply("visit", "mona", Edit(frozenset({Span(15, 27, "GPE", "a")})))
    with pytest.raises(CorpusError, match="no label for what is marked as GPE"):
        change(corpus.database, without(WOJOOD, "GPE"), "mona")
    with pytest.raises(CorpusError, match="no label for what is marked as GPE"):
        change(corpus.database, WOJOOD, "mona", renames={"GPE": "NOWHERE"})
    with pytest.raises(CorpusError, match="by someone else"):
        change(corpus.database, WOJOOD, "mona", since=load("anercorp"))
    assert not can_undo(corpus.database)
    assert uses(corpus.database) == {"GPE": 1}
    assert labels_of(corpus) == ["GPE"]


def test_a_label_in_use_keeps_its_change_from_being_taken_back(corpus: Corpus, place: Path | str):
    more = replace(
        WOJOOD, labels=(*WOJOOD.labels, replace(WOJOOD.labels[0], name="CROP", key="", aliases=()))
    )
    change(corpus.database, more, "mona")
    with Corpus.open(place) as after:
        after.annotations.apply("market", "mona", Edit(frozenset({Span(0, 5, "CROP", "a")})))
    with pytest.raises(CorpusError, match="CROP"):
        undo(corpus.database, "mona")
    assert can_undo(corpus.database)


def test_who_has_the_old_scheme_writes_nothing(corpus: Corpus, place: Path | str):
    with Corpus.open(place) as other:
        change(other.database, renamed(WOJOOD, "GPE", "PLACE"), "rim", renames={"GPE": "PLACE"})
    late = Edit(frozenset({Span(15, 27, "GPE", "a")}))
    with pytest.raises(CorpusError, match="changed in another window"):
        corpus.annotations.apply("visit", "mona", late)
    with pytest.raises(CorpusError, match="changed in another window"):
        corpus.acts.perform("mona", {"visit": late})
    assert corpus.read_scheme()
    corpus.annotations.apply("visit", "mona", Edit(frozenset({Span(15, 27, "PLACE", "a")})))
    assert labels_of(corpus) == ["PLACE"]


def test_labels_change_places(corpus: Corpus, place: Path | str):
    spans = {Span(15, 27, "GPE", "a"), Span(4, 14, "LOC", "b")}
    corpus.annotations.apply("visit", "mona", Edit(frozenset(spans)))
    change(corpus.database, WOJOOD, "mona", renames={"GPE": "LOC", "LOC": "GPE"})
    with Corpus.open(place) as after:
        assert {(s.id, s.label) for s in marks_of(after)["visit"].spans} == {("a", "LOC"), ("b", "GPE")}
        assert check(after) == []
    undo(corpus.database, "mona")
    with Corpus.open(place) as back:
        assert marks_of(back)["visit"].spans == spans


@pytest.mark.sqlite
def test_a_label_used_five_thousand_times(place: Path):
    text = "قرية " * 50
    with Corpus.create(place, WOJOOD) as corpus:
        for number in range(100):
            spans = frozenset(Span(i * 5, i * 5 + 4, "GPE", f"{number}x{i}") for i in range(50))
            record = Record(Document(f"{text}{number}", "قرى", f"d{number}"), (Layer("mona", Marks(spans)),))
            corpus.documents.add(record, "mona")
        moved = change(corpus.database, renamed(WOJOOD, "GPE", "TOWN"), "mona", renames={"GPE": "TOWN"})
        assert (moved.spans, moved.documents) == (5000, 100)
        assert uses(corpus.database) == {"TOWN": 5000}
        undo(corpus.database, "mona")
        assert uses(corpus.database) == {"GPE": 5000}
        assert check(corpus) == []

# SPDX-License-Identifier: MIT
"""A change of the scheme carries the marks along in one step, and that step is taken back without a trace."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from annotation.document import Document
from annotation.edit import Edit, Marks, reject
from annotation.edit import replace as changed
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


_LABELS = ["PERS", "ORG", "GPE", "LOC"]
_edit = st.tuples(st.just("mark"), st.integers(0, 30), st.sampled_from(_LABELS))
_relabel = st.tuples(st.just("relabel"), st.integers(0, 9), st.sampled_from(_LABELS))
_undo = st.tuples(st.just("undo"), st.just(0), st.just(""))
_merge = st.tuples(st.just("merge"), st.integers(0, 3), st.sampled_from(_LABELS))
_rename = st.tuples(st.just("rename"), st.integers(0, 3), st.sampled_from(["NEW", "OTHER"]))


class Desk:
    """Someone who does these things to one document, each as long as it makes sense."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.number = 0

    def do(self, deed: tuple[str, int, str]) -> None:
        kind, place, label = deed
        with Corpus.open(self.place) as corpus:
            marks, history = corpus.annotations.marks("d", "mona"), corpus.annotations.history("d", "mona")
            spans = marks.in_order()
            edit, step = None, Step.DO
            if kind == "mark" and corpus.scheme.find(label):
                self.number += 1
                found = corpus.scheme.find(label)
                edit = Edit(frozenset({Span(place, place + 2, found.name, f"s{self.number}")}))
            elif kind == "relabel" and spans and corpus.scheme.find(label):
                edit = changed(spans[place % len(spans)], label=corpus.scheme.find(label).name)
            elif kind == "undo":
                edit, step = history.undoable, Step.UNDO
            if edit:
                corpus.annotations.apply("d", "mona", edit, step)
            elif kind in ("merge", "rename"):
                self.change(corpus, corpus.scheme.labels[place % len(corpus.scheme.labels)].name, label)

    @staticmethod
    def change(corpus: Corpus, old: str, new: str) -> None:
        there = corpus.scheme.find(new)
        if there is None:
            change(corpus.database, renamed(corpus.scheme, old, new), "mona", renames={old: new})
        elif there.name == new != old:
            change(corpus.database, without(corpus.scheme, old), "mona", renames={old: new})


def sound(corpus: Corpus) -> bool:
    return all(one.harmless for one in check(corpus))


@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])  # to shrink takes minutes
@example([("mark", 0, "PERS"), ("mark", 0, "ORG")], [("merge", 1, "PERS")], [("mark", 0, "PERS")])
@given(
    st.lists(st.one_of(_edit, _relabel, _undo), max_size=8),
    st.lists(st.one_of(_merge, _rename), min_size=1, max_size=3),
    st.lists(st.one_of(_edit, _relabel, _undo), max_size=3),
)
def test_any_changes_are_taken_back_without_a_trace(first, changes, then):
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "a.tawsim"
        four = replace(WOJOOD, labels=tuple(label for label in WOJOOD.labels if label.name in _LABELS))
        with Corpus.create(place, four) as corpus:
            corpus.documents.add(Record(Document("ابتث " * 10, "د", "d")), "mona")
        desk = Desk(place)
        for deed in first:
            desk.do(deed)
        with Corpus.open(place) as corpus:
            before, past = corpus.annotations.marks("d", "mona"), corpus.annotations.history("d", "mona")
        for deed in changes:
            desk.do(deed)
            with Corpus.open(place) as corpus:
                assert sound(corpus)
        with Corpus.open(place) as corpus:
            while undo(corpus.database, "mona"):
                pass
        with Corpus.open(place) as corpus:
            assert to_toml(corpus.scheme) == to_toml(four)
            assert corpus.annotations.marks("d", "mona") == before
            assert corpus.annotations.history("d", "mona") == past
            assert sound(corpus)
        for deed in [*changes, *then]:
            desk.do(deed)
        with Corpus.open(place) as corpus:
            assert sound(corpus)
            while step := corpus.annotations.history("d", "mona").undoable:
                corpus.annotations.apply("d", "mona", step, Step.UNDO)
            assert sound(corpus)
            assert corpus.annotations.marks("d", "mona").spans == frozenset()

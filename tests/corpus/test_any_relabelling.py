# SPDX-License-Identifier: MIT
"""Whatever is marked, renamed, merged and undone in whatever order: all of it is taken back without a trace."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from annotation.document import Document
from annotation.edit import Edit
from annotation.edit import replace as changed
from annotation.formats.format import Record
from annotation.history import Step
from annotation.scheme import Scheme, load, to_toml
from annotation.span import Span
from corpus.check import check
from corpus.corpus import Corpus
from corpus.schemes import change, undo

WOJOOD = load("wojood")


def without(scheme: Scheme, *names: str) -> Scheme:
    return replace(scheme, labels=tuple(label for label in scheme.labels if label.name not in names))


def renamed(scheme: Scheme, old: str, new: str) -> Scheme:
    labels = (replace(x, name=new, aliases=(*x.aliases, old)) if x.name == old else x for x in scheme.labels)
    return replace(scheme, labels=tuple(labels))


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
@example(
    [("mark", 7, "GPE"), ("relabel", 4, "LOC"), ("relabel", 4, "ORG"), ("undo", 0, "")],
    [("merge", 2, "ORG"), ("rename", 1, "NEW")],
    [("undo", 0, ""), ("undo", 0, "")],
)
@example(
    [("mark", 5, "LOC"), ("relabel", 0, "PERS"), ("mark", 9, "GPE"), ("undo", 0, "")],
    [("merge", 0, "LOC"), ("rename", 0, "NEW"), ("merge", 0, "PERS")],
    [],
)
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

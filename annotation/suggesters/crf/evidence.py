# SPDX-License-Identifier: MIT
"""What rules, lists and the words around say of each word of a document, in columns of hashes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np

from annotation.arabic import proclitic_forms
from annotation.suggesters.crf.passage import Passage
from annotation.suggesters.crf.word_types import Hashes, forms, hashed
from annotation.suggesters.known import Known, known_in
from annotation.suggesters.lexicon import terms
from annotation.suggesters.names import Hit
from annotation.suggestion import Suggestion

SURE, LIKELY = 0.8, 0.6
_TITLE = frozenset({"triggers.occ", "triggers.occ_definite", "triggers.occ_more", "triggers.address"})
_SAYS = frozenset({"triggers.say", "triggers.telling"})
_GIVEN = frozenset({"names.given", "names.foreign", "names.surnames", "names.single"})
_NEAR = 5  # words between a title or a verb of saying and a name


def of_voices(passage: Passage, voices: Iterable[Sequence[Suggestion]]) -> Hashes:
    """Two outer columns and an inner one for each voice: the tag, the tag with its reason, the tag of an inner span."""
    columns: list[Hashes] = []
    for voice in voices:
        outer, why, inner = (np.zeros(len(passage.words), np.uint64) for _ in range(3))
        for one in sorted(voice, key=lambda one: (one.start - one.end, one.start)):
            first, last = passage.touched(one.start, one.end)
            column = inner if outer[first:last].any() else outer
            for at in range(first, last):
                tag = f"{'B' if at == first else 'I'} {one.label}"
                column[at] = hashed(tag)
                if column is outer:
                    grade = (
                        "sure" if one.confidence >= SURE else "likely" if one.confidence >= LIKELY else "weak"
                    )
                    why[at] = hashed(f"{tag} {grade} {one.reason}")
        columns += [outer, why, inner]
    return np.stack(columns, axis=1) if columns else np.zeros((len(passage.words), 0), np.uint64)


def of_lists(passage: Passage) -> Hashes:
    """One column: the known names, weak ones too, whatever stands before them."""
    column = np.zeros((len(passage.words), 1), np.uint64)
    for offset, end in passage.document.paragraphs():
        text, hits = known_in(passage.document.text[offset:end])
        reach = 0
        for hit in sorted(hits, key=_longest_first):
            if hit.end > reach:
                reach = hit.end
                start, stop = text.range_in_source(hit.start, hit.end)
                first, last = passage.touched(start + offset, stop + offset)
                for at in range(first, last):
                    known = hit.meaning
                    place = "B" if at == first else "I"
                    column[at, 0] = hashed(
                        f"{place} {known.label} {known.reason} {known.needs} {last - first > 1}"
                    )
    return column


def _longest_first(hit: Hit[Known]) -> tuple[int, int]:
    return hit.start, -hit.end


@lru_cache(65536)
def _part(word: str) -> str:
    """The part a word plays around persons: T title, S verb of saying, G given name; else empty."""
    kinds = {
        kind
        for _, form in proclitic_forms(forms(word)[0])
        for term in terms().get(form, ())
        if not term.rest
        for kind in term.kinds
    }
    return "T" if kinds & _TITLE else "S" if kinds & _SAYS else "G" if kinds & _GIVEN else ""


def of_persons(words: Sequence[str]) -> Hashes:
    """Columns: how far back a title and a verb of saying stand, and how far ahead a verb of saying does."""
    columns = np.zeros((len(words), 4), np.uint64)
    parts = [_part(word) for word in words]
    title = says = given = -99
    for at, part in enumerate(parts):
        if at - title <= _NEAR:
            columns[at, 0] = hashed(f"title {at - title}")
        if at - says <= _NEAR:
            columns[at, 1] = hashed(f"says {at - says}")
        if at - given <= 2:
            columns[at, 2] = hashed(f"given {at - given}")
        ahead = next((near for near in range(1, 4) if parts[at + near : at + near + 1] == ["S"]), 0)
        if ahead:
            columns[at, 3] = hashed(f"says in {ahead}")
        title = at if part == "T" else title
        says = at if part == "S" else says
        given = at if part == "G" else given
    return columns

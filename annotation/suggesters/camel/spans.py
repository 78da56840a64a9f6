# SPDX-License-Identifier: MIT
"""From a model's labels to spans of words: what no scheme of B, I and O allows is mended, and labels are those of the scheme."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotation.scheme import Scheme, load
from annotation.suggesters.camel.tagging import Tag

SPEAKS = ("anercorp", "wojood", "ontonotes")  # whose labels models use
PLACE = "LOC"  # of towns, countries and mountains alike


@dataclass(frozen=True, slots=True)
class Found:
    """Words `first` to `last`, half open, with the model's label; as sure as its least sure word."""

    first: int
    last: int
    label: str
    confidence: float


def spans(words: Sequence[str], tags: Sequence[Tag]) -> list[Found]:
    """The names that the tags tell, in order, without punctuation at their ends.

    An I- that continues nothing begins a name: models do not keep to their own rules.
    """
    if len(words) != len(tags):
        raise ValueError(f"{len(tags)} labels for {len(words)} words")
    return [one for one in map(lambda found: _trimmed(words, found), _runs(tags)) if one.first < one.last]


def _runs(tags: Sequence[Tag]) -> Iterator[Found]:
    first, kind, confidence = 0, "", 1.0
    for at, (tag, chance) in enumerate([*tags, ("O", 1.0)]):
        place, _, label = tag.partition("-") if "-" in tag else ("O" if tag == "O" else "I", "", tag)
        label = "" if place == "O" else label
        if kind and (place in ("B", "O") or label != kind):
            yield Found(first, at, kind, confidence)
            kind = ""
        if label and not kind:
            first, kind, confidence = at, label, chance
        elif label:
            confidence = min(confidence, chance)


def _trimmed(words: Sequence[str], found: Found) -> Found:
    first, last = found.first, found.last
    while first < last and _is_punctuation(words[first]):
        first += 1
    while first < last and _is_punctuation(words[last - 1]):
        last -= 1
    return Found(first, last, found.label, found.confidence)


def _is_punctuation(word: str) -> bool:
    return all(unicodedata.category(letter)[0] in "PSZC" for letter in word)


@lru_cache(256)
def in_scheme(label: str, scheme: Scheme) -> str | None:
    """What the scheme calls a label of a model, or None where it has no place for it.

    Where the scheme parts towns and countries from other places, most places are such.
    """
    if label in (PLACE, "LOCATION") and (town := scheme.find("GPE")):
        return town.name
    if own := scheme.find(label):
        return own.name
    for name in SPEAKS:
        speaks = load(name)
        if (known := speaks.find(label)) and (there := speaks.translate(known.name, scheme)):
            return there
    return None

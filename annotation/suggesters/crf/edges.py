# SPDX-License-Identifier: MIT
"""Where in its first word a name begins: after the proclitics that past names and the rules speak for."""

from __future__ import annotations

from collections.abc import Iterable

from annotation.arabic import key, proclitic_cuts
from annotation.suggesters.crf.tally import Tally

BEGINS = "begins"


def cuts(word: str) -> tuple[int, ...]:
    """The places in a word where a name may begin, in code points."""
    return 0, *proclitic_cuts(word)


def learn_edge(begun: Tally[str], word: str, cut: int) -> None:
    """Remember what a name began with, whatever stood before it in the word."""
    if form := _form(word, cut):
        begun.add(form, BEGINS)


def first_letter(word: str, heard: Iterable[int], begun: Tally[str]) -> int:
    """The cut that most names before began after, else the first one heard of a rule, else 0."""
    places = cuts(word)
    counts = [(begun.get(_form(word, cut)) or {}).get(BEGINS, 0) for cut in places]
    if any(counts):
        return places[counts.index(max(counts))]
    return next((cut for cut in heard if 0 < cut < len(word)), 0)


def _form(word: str, cut: int) -> str:
    form = key(word[cut:])
    # After ل the article's alef is not written: للعراق begins with العراق.
    return f"ا{form}" if cut and form.startswith("ل") and key(word[:cut]).endswith("ل") else form

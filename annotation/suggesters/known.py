# SPDX-License-Identifier: MIT
"""The known names, from all lists: what each is, which label it gets and whether it can stand alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from annotation.arabic import Folded, fold, key
from annotation.suggesters.foreign import looks_foreign
from annotation.suggesters.lexicon import folded, rows, table
from annotation.suggesters.names import Hit, NameIndex


@dataclass(frozen=True, slots=True)
class Known:
    """What a known name stands for, in the labels of `conflict-news`.

    `needs` says what must stand before a name that is also a common word or a small place: "a preposition"
    or the like, or "a head" noun, which the rules look for; empty where the name speaks for itself.
    """

    label: str
    reason: str
    confidence: float
    needs: str = ""

    @property
    def is_place(self) -> bool:
        """Whether it can follow the head noun of a place."""
        return self.label in ("GPE", "LOC")


BY_HAND = {
    "places.country": Known("GPE", "country", 0.9),
    "places.province": Known("GPE", "province or region with a government", 0.7),
    "places.city": Known("GPE", "well-known city", 0.8),
    "places.region": Known("LOC", "region", 0.8),
    "places.water": Known("LOC", "water or mountains", 0.8),
    "places.facility": Known("FAC", "well-known building or site", 0.7),
    "organisations.international": Known("ORG", "international body", 0.9),
    "organisations.states": Known("ORG", "body of a state", 0.8),
    "organisations.parties": Known("ORG", "party or movement", 0.8),
    "organisations.armed": Known("ARMED-GROUP", "armed group", 0.8),
    "organisations.media": Known("ORG", "agency, paper or channel", 0.8),
    "organisations.companies": Known("ORG", "company", 0.7),
    "organisations.clubs": Known("ORG", "sports club", 0.6),
    "things.event_named": Known("EVENT", "well-known event", 0.6),
    "things.law_named": Known("LAW", "well-known law", 0.6),
    "things.site": Known("WEBSITE", "site or platform", 0.6),
    "names.single": Known("PERS", "well-known person", 0.8),
}
DISTILLED = {
    "country": Known("GPE", "country in CLDR", 0.9),
    "continent": Known("LOC", "continent or region in CLDR", 0.8),
}


def _known() -> Iterator[tuple[str, Known]]:
    weak = folded("places.ambiguous") | folded("organisations.ambiguous")
    for kind, known in BY_HAND.items():
        file, name = kind.split(".")
        for entry in table(file)[name]:
            yield entry, _weakened(known) if key(entry) in weak else known
    dropped = (
        folded("places.drop") | folded("names.given") | folded("names.foreign") | folded("common.function")
    )
    dropped |= (
        folded("triggers.gpe") | folded("triggers.fac") | folded("triggers.loc") | folded("triggers.org")
    )
    dropped |= folded("common.noun") | folded("peoples.plural")
    for name, kind, _, band in rows("places"):
        known = DISTILLED.get(kind) or _city(name, int(band))
        if key(name) not in dropped:
            yield name, _weakened(known) if key(name) in weak else known


def _city(name: str, band: int) -> Known:
    """Great cities, foreign names and names of several words speak for themselves; others are too often words."""
    sure = " " in name or looks_foreign(key(name)) or (band >= 6 and len(key(name)) > 3)
    return Known("GPE", "city in GeoNames", 0.6, "" if sure else "a head")


def _weakened(known: Known) -> Known:
    return Known(known.label, known.reason, min(known.confidence, 0.5), known.needs or "a preposition")


@cache
def known_names() -> NameIndex[Known]:
    """The index of all known names, built once, on first use (about a tenth of a second)."""
    return NameIndex(_known())


@lru_cache(1024)
def known_in(paragraph: str) -> tuple[Folded, tuple[Hit[Known], ...]]:
    """A paragraph folded, and the known names in it; kept for a while, since several ask about the same ones."""
    text = fold(paragraph)
    return text, tuple(known_names().find(text.text))

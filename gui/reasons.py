# SPDX-License-Identifier: MIT
"""The phrases with which suggesters say why, known here so that they can be translated."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QObject

from gui.language import later

REASONS: frozenset[str] = frozenset(
    (
        later("Reasons", "a language model reads it so"),
        later("Reasons", "a program of your own says so"),
        later("Reasons", "address on the web"),
        later("Reasons", "agency, paper or channel"),
        later("Reasons", "amount and currency"),
        later("Reasons", "armed group"),
        later("Reasons", "armed people and their nation"),
        later("Reasons", "article and its number"),
        later("Reasons", "body and what names it"),
        later("Reasons", "body before a name"),
        later("Reasons", "body of a state"),
        later("Reasons", "border or land of a nation"),
        later("Reasons", "building or site before a name"),
        later("Reasons", "city in GeoNames"),
        later("Reasons", "company"),
        later("Reasons", "confirmed before in this corpus"),
        later("Reasons", "country"),
        later("Reasons", "country in CLDR"),
        later("Reasons", "currency"),
        later("Reasons", "date after its word"),
        later("Reasons", "day and month"),
        later("Reasons", "day told from today"),
        later("Reasons", "day, month and year in digits"),
        later("Reasons", "event with its place, order or year"),
        later("Reasons", "family name of a person named in full nearby"),
        later("Reasons", "foreign-looking word after a verb of saying"),
        later("Reasons", "from year to year"),
        later("Reasons", "given name"),
        later("Reasons", "given name and an unknown word"),
        later("Reasons", "given name and what follows it"),
        later("Reasons", "international body"),
        later("Reasons", "kunya"),
        later("Reasons", "language"),
        later("Reasons", "likely given name and what follows it"),
        later("Reasons", "likely given names after a verb of saying"),
        later("Reasons", "month and year"),
        later("Reasons", "month name"),
        later("Reasons", "in the lists of this corpus"),
        later("Reasons", "like names in other corpora"),
        later("Reasons", "pattern of this corpus"),
        later("Reasons", "name of a people"),
        later("Reasons", "natural place before a name"),
        later("Reasons", "number"),
        later("Reasons", "number and percent sign"),
        later("Reasons", "number and short unit of time"),
        later("Reasons", "number and unit"),
        later("Reasons", "number and unit of time"),
        later("Reasons", "number that tells an order"),
        later("Reasons", "ordinal"),
        later("Reasons", "part of a day"),
        later("Reasons", "party or movement"),
        later("Reasons", "people and their nation"),
        later("Reasons", "people by what they are or do"),
        later("Reasons", "people of a nation or faith"),
        later("Reasons", "people of a place or body"),
        later("Reasons", "place in the name of a body"),
        later("Reasons", "place in the name of a place"),
        later("Reasons", "post and what it is over"),
        later("Reasons", "province or region with a government"),
        later("Reasons", "region"),
        later("Reasons", "site or platform"),
        later("Reasons", "this time"),
        later("Reasons", "time of day"),
        later("Reasons", "time told from now"),
        later("Reasons", "time word"),
        later("Reasons", "title"),
        later("Reasons", "title before a name"),
        later("Reasons", "title before unknown words"),
        later("Reasons", "town, village or district before a name"),
        later("Reasons", "vehicle and its kind"),
        later("Reasons", "water or mountains"),
        later("Reasons", "weapon and its kind"),
        later("Reasons", "weapon and its make"),
        later("Reasons", "weekday"),
        later("Reasons", "well-known building or site"),
        later("Reasons", "well-known city"),
        later("Reasons", "well-known event"),
        later("Reasons", "well-known event and its land"),
        later("Reasons", "well-known event with its year or number"),
        later("Reasons", "well-known family name"),
        later("Reasons", "well-known law"),
        later("Reasons", "well-known person"),
        later("Reasons", "words of time"),
        later("Reasons", "year"),
        later("Reasons", "year after its word"),
    )
)
# What may follow one of them.
ENDINGS: tuple[str, ...] = (later("Reasons", " in quotation marks"), later("Reasons", ": the second"))
# What the memory says: how often a name was confirmed, rejected and passed over.
_REMEMBERED = re.compile(
    r"confirmed (once|twice|\d+ times) in this corpus(?:, rejected (\d+))?(?:, left unmarked (\d+))?"
)
# What the learned model says, where no rule says the same.
_ALIKE = re.compile(r"like (\d+) confirmed spans")
_TIMES = {"once": 1, "twice": 2}

translate = QCoreApplication.translate


def why(reason: str) -> str:
    """A suggester's reason in the language of the window; in its English words where it is not known here."""
    if remembered := _REMEMBERED.fullmatch(reason):
        times, against, passed = remembered.groups()
        return _Counts().past(_TIMES.get(times) or int(times.split()[0]), int(against or 0), int(passed or 0))
    if alike := _ALIKE.fullmatch(reason):
        return _Counts().alike(int(alike[1]))
    for ending in ENDINGS:
        if reason.endswith(ending):
            return translate("Reasons", reason.removesuffix(ending)) + translate("Reasons", ending)
    return translate("Reasons", reason) if reason else ""


class _Counts(QObject):
    """Reasons with a number in them; their plurals are found by `tr` alone."""

    def past(self, confirmed: int, rejected: int, unmarked: int) -> str:
        """What became of a name before."""
        said = self.tr("confirmed %Ln time(s) before", "", confirmed)
        said += self.tr(", rejected %Ln time(s)", "", rejected) if rejected else ""
        return said + (self.tr(", left unmarked %Ln time(s)", "", unmarked) if unmarked else "")

    def alike(self, count: int) -> str:
        """What a guess was learned from."""
        return self.tr("like %Ln confirmed span(s)", "", count)

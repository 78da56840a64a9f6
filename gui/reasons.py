# SPDX-License-Identifier: MIT
"""The phrases with which suggesters say why, known here so that they can be translated."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

N = QT_TRANSLATE_NOOP
REASONS: frozenset[str] = frozenset(
    (
        N("Reasons", "address on the web"),
        N("Reasons", "agency, paper or channel"),
        N("Reasons", "amount and currency"),
        N("Reasons", "armed group"),
        N("Reasons", "armed people and their nation"),
        N("Reasons", "article and its number"),
        N("Reasons", "body and what names it"),
        N("Reasons", "body before a name"),
        N("Reasons", "body of a state"),
        N("Reasons", "building or site before a name"),
        N("Reasons", "city in GeoNames"),
        N("Reasons", "company"),
        N("Reasons", "country"),
        N("Reasons", "country in CLDR"),
        N("Reasons", "currency"),
        N("Reasons", "date after its word"),
        N("Reasons", "day and month"),
        N("Reasons", "day told from today"),
        N("Reasons", "day, month and year in digits"),
        N("Reasons", "event with its place, order or year"),
        N("Reasons", "foreign-looking words"),
        N("Reasons", "from year to year"),
        N("Reasons", "given name"),
        N("Reasons", "given name and an unknown word"),
        N("Reasons", "given name and what follows it"),
        N("Reasons", "international body"),
        N("Reasons", "kunya"),
        N("Reasons", "language"),
        N("Reasons", "likely given name and what follows it"),
        N("Reasons", "month and year"),
        N("Reasons", "month name"),
        N("Reasons", "name of a people"),
        N("Reasons", "natural place before a name"),
        N("Reasons", "number"),
        N("Reasons", "number and percent sign"),
        N("Reasons", "number and short unit of time"),
        N("Reasons", "number and unit"),
        N("Reasons", "number and unit of time"),
        N("Reasons", "number that tells an order"),
        N("Reasons", "ordinal"),
        N("Reasons", "part of a day"),
        N("Reasons", "party or movement"),
        N("Reasons", "people and their nation"),
        N("Reasons", "people by what they are or do"),
        N("Reasons", "people of a nation or faith"),
        N("Reasons", "people of a place or body"),
        N("Reasons", "place in the name of a place"),
        N("Reasons", "post and what it is over"),
        N("Reasons", "province or region with a government"),
        N("Reasons", "region"),
        N("Reasons", "site or platform"),
        N("Reasons", "this time"),
        N("Reasons", "time of day"),
        N("Reasons", "time told from now"),
        N("Reasons", "time word"),
        N("Reasons", "title"),
        N("Reasons", "title before a name"),
        N("Reasons", "title before unknown words"),
        N("Reasons", "town, village or district before a name"),
        N("Reasons", "vehicle and its kind"),
        N("Reasons", "water or mountains"),
        N("Reasons", "weapon and its kind"),
        N("Reasons", "weapon and its make"),
        N("Reasons", "weekday"),
        N("Reasons", "well-known building or site"),
        N("Reasons", "well-known city"),
        N("Reasons", "well-known event"),
        N("Reasons", "well-known family name"),
        N("Reasons", "well-known law"),
        N("Reasons", "well-known person"),
        N("Reasons", "words of time"),
        N("Reasons", "year"),
        N("Reasons", "year after its word"),
    )
)
# What may follow one of them.
ENDINGS: tuple[str, ...] = (N("Reasons", " in quotation marks"), N("Reasons", ": the second"))


def why(reason: str) -> str:
    """A suggester's reason in the language of the window; in its English words where it is not known here."""
    translate = QCoreApplication.translate
    for ending in ENDINGS:
        if reason.endswith(ending):
            return translate("Reasons", reason.removesuffix(ending)) + translate("Reasons", ending)
    return translate("Reasons", reason) if reason else ""

# SPDX-License-Identifier: MIT
"""Dates and times: months of every region, weekdays, years, spans of time, parts of the day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotation.suggesters.reading import Found, Line
from annotation.suggesters.rules.shape import Shape

LETTERS = {
    "time.date_alone": "D",
    "time.month": "M",
    "time.weekday": "W",
    "time.relative_day": "A",
    "time.long_unit": "P",
    "time.period": "P",
    "time.short_unit": "u",
    "time.part": "S",
    "time.time_alone": "s",
    "time.opening": "O",
    "time.era": "E",
    "time.ordinal": "o",
    "time.one_to_ten": "N",
    "time.tens": "N",
    "time.large": "N",
    "time.relative": "R",
}
OTHER = {
    "تاريخ": "T",
    "بتاريخ": "T",
    "هذا": "H",
    "هذه": "H",
    "من": "f",
    "الساعه": "K",
    "و": "&",
    "–": "-",
    "—": "-",
    "\\": "/",
}

_NUMERIC = r"[dyn]"
_YEAR = r"(?:\(?y\)?(?:[/\-]\(?[yd]\)?)?)"
_MONTH = r"M_*(?:/M_*|\(M_*\))?"
# First the letters of which every match has one. Longest first: where two begin at one word, the first that matches is taken.
RULES = [
    ("T", r"T\(?[dyn](?:[/()\-]{1,3}[dyn])*\)?", "DATE", 0.9, "date after its word"),
    ("M", rf"(?:P?W_*,?)?d{_MONTH}(?:[,/]?P?{_YEAR}E?)?", "DATE", 0.9, "day and month"),
    ("M", rf"o_*f{_MONTH}P?{_YEAR}?E?", "DATE", 0.8, "day and month"),
    (
        "M",
        rf"O?P?{_MONTH}[,/]?(?:\([dyn](?:/[dyn])*\)|P?{_YEAR})E?",
        "DATE",
        0.9,
        "month and year",
    ),
    ("/-", r"[dy]/[dn]/[dyn]|d-d-[yn]|y-d-d|d/y(?!/)", "DATE", 0.9, "day, month and year in digits"),
    ("P", rf"O?P{_YEAR}E?", "DATE", 0.9, "year after its word"),
    ("y", r"y-y|y/y", "DATE", 0.8, "from year to year"),
    ("P", r"O?P_*[oN]_*(?:&?[oN]_*)*R_*(?![wf])|O?P_*R_*", "DATE", 0.7, "time told from now"),
    ("P", r"P_*o_*(?:E)?", "DATE", 0.6, "century or year by its order"),
    ("H", r"HP_*", "DATE", 0.7, "this time"),
    ("D", r"D_*", "DATE", 0.7, "words of time"),
    ("W", r"(?:P|A_*)?W_*R?", "DATE", 0.8, "weekday"),
    ("P", r"[Nnd](?:_|&?[Nnd])*P_*R?", "DATE", 0.6, "number and unit of time"),
    ("A", r"A_*", "DATE", 0.6, "day told from today"),
    ("y", r"(?<![/\-])y(?:E)?(?![/\-])", "DATE", 0.7, "year"),
    ("M", rf"O?{_MONTH}", "DATE", 0.4, "month name"),
]
TIMES = [
    ("S", r"S_*(?:P?W_*R?|A_*|P?d?M_*|H?P_*R?)", "TIME", 0.8, "part of a day"),
    ("KSs", r"K(?:[cNnd]_*|o_*)(?:s_*)?|[cdN]_*S_*(?=[^wf])|[cN]s_*", "TIME", 0.7, "time of day"),
    ("u", r"[Nnd](?:_|[Nnd])*u_*", "TIME", 0.6, "number and short unit of time"),
    ("s", r"s_*", "TIME", 0.5, "time word"),
]
_dates = [(needs, re.compile(rule), label, sure, why) for needs, rule, label, sure, why in RULES]
_times = [(needs, re.compile(rule), label, sure, why) for needs, rule, label, sure, why in TIMES]


def dates(line: Line) -> Iterator[Found]:
    """The dates and times of a paragraph; a time may hold a date."""
    shape = Shape(line, LETTERS, OTHER)
    for rules in (_dates, _times):
        taken: set[int] = set()
        for needs, pattern, label, confidence, reason in rules:
            for match in shape.matches(pattern, needs):
                words = range(match.start(), match.end())
                if taken.isdisjoint(words) and _balanced(match.group()):
                    taken.update(words)
                    yield shape.found(match.start(), match.end(), label, confidence, reason)


def _balanced(shape: str) -> bool:
    return shape.count("(") == shape.count(")")

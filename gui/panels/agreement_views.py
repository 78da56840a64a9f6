# SPDX-License-Identifier: MIT
"""What the panel of agreement shows: its figures as sheets of words, and the places of a cell as lines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from annotation.agreement.figures import SpanAgreement
from annotation.scheme import Scheme
from annotation.standing import Place, Standing
from corpus.concordance import Line
from corpus.team.agreement import CaseInContext, Overview
from gui.language import isolated, later, number
from gui.names import label_called
from gui.panels.kwic import Kwic

VIEWS = ("overall", "pairs", "labels", "documents")
_UNDEFINED = later("Agreement", "undefined")
_SPANS = (
    later("Agreement", "Spans"),
    later("Agreement", "exact F1"),
    later("Agreement", "but for proclitics"),
    later("Agreement", "partial F1"),
)
Sheet = tuple[list[str], list[list[str]]]


def _say(words: str) -> str:
    return QCoreApplication.translate("Agreement", words)


def _shown(value: float | None) -> str:
    return _say(_UNDEFINED) if value is None else QLocale().toString(value, "f", 3)


def _cells(one: SpanAgreement) -> list[str]:
    return [number(one.spans), _shown(one.exact), _shown(one.clitic), _shown(one.partial)]


def sheet(view: str, found: Overview, scheme: Scheme) -> Sheet:
    """The head and the rows of one of the VIEWS."""
    figures = found.figures
    if view == "overall":
        return _overall(found)
    head = ["", *map(_say, _SPANS)]
    if view == "pairs":
        more = [_say(later("Agreement", "Documents")), "κ", "α"]
        rows = [
            [
                " – ".join(map(isolated, pair)),
                *_cells(spans),
                number(met),
                _shown(words.kappa),
                _shown(words.alpha),
            ]
            for pair, (met, spans, words) in figures.by_pair().items()
        ]
        return head + more, rows
    if view == "labels":
        return head, [[label_called(scheme, name), *_cells(one)] for name, one in figures.by_label().items()]
    titles = {one.document: one.title for one in found.documents}
    ranked = sorted(
        figures.by_document().items(), key=lambda one: one[1].exact if one[1].exact is not None else 2
    )
    return head, [[isolated(titles[id]), *_cells(one)] for id, one in ranked]


def _overall(found: Overview) -> Sheet:
    spans, words, sure = found.figures.overall(), found.figures.words(), found.figures.confidence()
    rows = (
        (later("Agreement", "Spans, exact: F1"), spans.exact, "exact"),
        (later("Agreement", "Spans but for proclitics: F1"), spans.clitic, ""),
        (later("Agreement", "Spans in part: F1"), spans.partial, ""),
        (later("Agreement", "Words: Krippendorff's α"), words.alpha, "alpha"),
        (later("Agreement", "The same, marked words only"), words.alpha_marked, "alpha_marked"),
        (later("Agreement", "Words: Cohen's κ, mean of pairs"), words.kappa, ""),
        (later("Agreement", "The same, marked words only"), words.kappa_marked, ""),
    )
    told = []
    for name, value, key in rows:
        near = sure.get(key)
        between = f"{_shown(near[0])} – {_shown(near[1])}" if near else ""
        told.append([_say(name), _shown(value), between])
    return ["", _say(later("Agreement", "Value")), _say(later("Agreement", "95% interval"))], told


class Cases(Kwic):
    """Lines, and the case behind each."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[CaseInContext] = []

    def show_cases(self, found: Iterable[CaseInContext], scheme: Scheme | None) -> None:
        """List these places."""
        self.found = list(found)
        self.can_be_ticked = lambda _: False
        self.show(map(_line, self.found), scheme)

    def told(self, row: int) -> str:
        """What each of the two said."""
        one = self.found[row]
        sides = []
        for name, label in zip((one.one, one.other), one.case.labels, strict=True):
            called = label_called(self.scheme, label) if label and self.scheme else label or "—"
            sides.append(f"{isolated(name)}: {called}")
        return " · ".join(sides)


def _line(one: CaseInContext) -> Line:
    spans = tuple(span for span in (one.case.one, one.case.other) if span)
    place = Place(*one.case.place, one.case.place[0], Standing.MARKED, spans)
    return Line(one.document, one.title, place, one.before, one.text, one.after)

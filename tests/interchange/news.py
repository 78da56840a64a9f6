# SPDX-License-Identifier: MIT
"""Two invented news items with all that breaks offsets: nested and touching spans, emoji, marks, clitics, no-break spaces."""

from __future__ import annotations

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.span import Span

_texts = (
    ("n1", "زيارة", "زار الوزير سامر الخطيب 😀 مدينة حلب، وحلب قديمة.\nوقال مدير جامعة حلب: «نرحّب به»."),
    ("n2", "اجتماع", "اجتمعت ليلى\u00a0الأحمد في بَغْدَاد مع وفد القاهرة."),
)
_marks = (
    (("سامر الخطيب", "PERS"), ("حلب", "GPE"), ("جامعة حلب", "ORG"), ("الوزير", "OCC")),
    (("ليلى\u00a0الأحمد", "PERS"), ("بَغْدَاد", "GPE"), ("القاهرة", "GPE"), ("وفد القاهرة", "ORG")),
)


def _spans(text: str, wanted: tuple[tuple[str, str], ...], number: str) -> list[Span]:
    """A span for each place of each name."""
    found = []
    for name, label in wanted:
        at = text.find(name)
        while at >= 0:
            found.append(Span(at, at + len(name), label, f"{number}s{len(found)}"))
            at = text.find(name, at + 1)
    return found


def _record(number: str, title: str, text: str, wanted: tuple[tuple[str, str], ...]) -> Record:
    marks = Marks(frozenset(_spans(text, wanted, number)))
    return Record(Document(text, title, number), (Layer("", marks),), Status.DONE)


RECORDS = [_record(*told, wanted) for told, wanted in zip(_texts, _marks, strict=True)]
# What stands in each of them: the words with their labels, in text order.
MARKED = [
    [(r.document.text[s.start : s.end], s.label) for s in r.layers[0].marks.in_order()] for r in RECORDS
]
ALL = [mark for marked in MARKED for mark in marked]

# SPDX-License-Identifier: MIT
"""The learner in the window: it studies finished documents in a worker, and then speaks on the page."""

from __future__ import annotations

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from annotation.suggesters.hearing import Hearing
from corpus.corpus import Corpus
from gui.hand import wait_until

LINE = "وصل الوفد إلى {} مساء أمس.\n"
TOWNS = ("تلمعد", "كفرزيت", "قرطبون")


def finished(number: int) -> Record:
    text, spans = "", set()
    for town in TOWNS * 3:
        start = len(text) + LINE.index("{")
        spans.add(Span.new(start, start + len(town), "GPE"))
        text += LINE.format(town)
    layer = Layer("salma", Marks(frozenset(spans)))
    return Record(Document(text, "t", f"d{number}"), (layer,), Status.DONE)


def test_it_speaks_when_it_has_seen_enough_and_can_be_silenced(opened, tmp_path):
    place = tmp_path / "towns.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        for number in range(4):
            corpus.documents.add(finished(number), "salma")
        fifth = "".join(LINE.format(town) for town in TOWNS)
        corpus.documents.add(Record(Document(fifth, "خامس", "fifth")), "salma")
        corpus.documents.add(
            Record(Document("وصل الوفد إلى عرزالة مساء أمس.\n" + fifth, "سادس", "sixth")), "salma"
        )
    application = opened(place)
    workbench = application.workbench

    def settled() -> bool:
        return wait_until(lambda: not application.background.busy, 60)

    assert settled()
    assert workbench.on_page.document.id == "fifth"
    assert {s.source for s in workbench.on_page.pending} == {"memory", "patterns"}
    workbench.on_page.accept_all(s for s in workbench.on_page.pending if s.label == "GPE")
    assert settled()
    workbench.done_and_next()
    assert settled()
    page = workbench.on_page
    assert page.document.id == "sixth"
    learned = [s for s in page.pending if s.source == "learned"]
    assert "عرزالة" in {page.document.text[s.start : s.end] for s in learned}
    workbench.hear(Hearing(silent_sources=frozenset({"learned"})))
    assert settled()
    assert {s.source for s in page.pending} <= {"memory", "patterns", "gazetteer"}

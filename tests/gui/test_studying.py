# SPDX-License-Identifier: MIT
"""The learner in the window: it studies finished documents, then speaks on the page; what becomes of its process holds up nothing."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

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


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """A corpus with enough finished documents for the learner to speak, and one more."""
    place = tmp_path / "towns.tawsim"
    with Corpus.create(place, load("wojood")) as corpus:
        for number in range(5):
            corpus.documents.add(finished(number), "salma")
        corpus.documents.add(Record(Document(LINE.format("عرزالة"), "سادس", "sixth")), "salma")
    return place


def test_a_lost_process_is_told_and_begun_anew(opened, towns: Path):
    application = opened(towns)
    workbench = application.workbench
    assert wait_until(lambda: not application.background.busy and workbench.apprentice.process, 60)
    assert {s.source for s in workbench.on_page.pending} == {"learned"}
    said: list[str] = []
    workbench.studying.said.connect(said.append)
    number = workbench.apprentice.process
    os.kill(number, signal.SIGTERM)
    assert wait_until(lambda: workbench.apprentice.process not in (None, number), 60)
    assert wait_until(lambda: not application.background.busy, 60)
    assert len(said) == 1
    assert {s.source for s in workbench.on_page.pending} == {"learned"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process for a while")
def test_closing_the_window_never_waits_for_a_study(opened, towns: Path):
    application = opened(towns)
    workbench = application.workbench
    assert wait_until(lambda: not application.background.busy and workbench.apprentice.process, 60)
    number = workbench.apprentice.process
    os.kill(number, signal.SIGSTOP)  # a study that would never end
    workbench.studying.study()
    assert application.background.busy
    application.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)

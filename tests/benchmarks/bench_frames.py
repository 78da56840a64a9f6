# SPDX-License-Identifier: MIT
"""Whether the page stays smooth while the learner studies: frames drawn while scrolling, alone and beside it."""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep, thread_time

from corpus_news import records
from PySide6.QtWidgets import QApplication

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from corpus.apprentice import Apprentice
from corpus.apprentice_apart import ApprenticeApart
from corpus.corpus import Corpus
from gui.application import Application
from gui.background import Background
from gui.hand import wait_until
from gui.preferences import Preferences

FRAME, FRAMES = 1 / 60, 600
DONE, STEP = 60, 24  # documents that are done; pixels a frame


def corpus_of(place: Path) -> None:
    """A corpus of finished news and one long document to scroll, all of it written by no one."""
    with Corpus.create(place, load("conflict-news")) as corpus:
        for number, told in enumerate(records(DONE + 1, marks=20, words=18, seed=11)):
            text = "\n".join([told["text"]] * 30) if number == DONE else told["text"]
            spans = frozenset(
                Span(s["start"], s["end"], s["label"], s["id"]) for s in told["layers"][0]["spans"]
            )
            layers = () if number == DONE else (Layer("mona", Marks(spans)),)
            document = Document(text, told["title"], told["id"])
            status = Status.NEW if number == DONE else Status.DONE
            corpus.documents.add(Record(document, layers, status), "mona")


# Seconds it took, seconds of the window's thread among them, and how often the system gave its processor to others.
Frame = tuple[float, float, int]


def frames(application: Application, busy: Callable[[int], bool]) -> list[Frame]:
    """The frames of scrolling up and down at sixty a second, as long as `busy` says of their number."""
    bar = application.window.reader.verticalScrollBar()
    spent: list[Frame] = []
    step = STEP
    while busy(len(spent)):
        began, worked, taken = perf_counter(), thread_time(), preemptions()
        if not 0 < bar.value() + step < bar.maximum():
            step = -step
        bar.setValue(bar.value() + step)
        QApplication.processEvents()
        spent.append((perf_counter() - began, thread_time() - worked, preemptions() - taken))
        sleep(max(0.0, FRAME - spent[-1][0]))
    return spent


def told(spent: list[Frame]) -> dict[str, float]:
    """Milliseconds a frame took, by the clock and of the window's thread, and how many came too late.

    `held up`: late though no other program took the processor, so that something in the window's own process did it.
    """
    clock, thread = [one for one, _, _ in spent], [one for _, one, _ in spent]
    late = sum(one > FRAME for one in clock)
    return {
        "frames": len(spent),
        "median": round(1000 * median(clock), 2),
        "p99": round(1000 * quantiles(clock, n=100)[-1], 2),
        "longest": round(1000 * max(clock), 2),
        "thread median": round(1000 * median(thread), 2),
        "thread longest": round(1000 * max(thread), 2),
        "late": late,
        "late %": round(100 * late / len(spent), 2),
        "held up": sum(one > FRAME and not taken for one, _, taken in spent),
    }


def preemptions() -> int:
    """How often this thread lost its processor so far; 0 where the system does not tell (getrusage, Linux)."""
    return resource.getrusage(resource.RUSAGE_THREAD).ru_nivcsw if hasattr(resource, "RUSAGE_THREAD") else 0


def beside(application: Application, folder: Path, kind: type[Apprentice | ApprenticeApart]) -> list[Frame]:
    """Frames while learners of a kind study the whole corpus, one after the other."""
    spent: list[Frame] = []
    workers = Background(threads=1)
    corpus = application.workbench.corpus
    while len(spent) < FRAMES:
        weights = Path(tempfile.mkdtemp(dir=folder))
        apprentice = kind(corpus, "mona", weights)
        job = workers.run(lambda _: apprentice.study())  # noqa: B023 (it ends before the next)
        answered: list[object] = []
        job.answered.connect(answered.append)
        spent += frames(application, lambda n: not answered and n < 3000)  # noqa: B023
        if isinstance(apprentice, ApprenticeApart):
            apprentice.close()
    workers.close()
    return spent


def main() -> int:
    """Print the figures as JSON, write build/bench/frames.json."""
    qt = QApplication(sys.argv)
    figures: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "news.tawsim"
        corpus_of(place)
        application = Application(Preferences(Path(folder) / "window.ini"), annotator="mona")
        application.window.resize(1280, 900)
        application.window.show()
        application.open_first(place)
        wait_until(lambda: not application.background.busy, 120)
        frames(application, lambda n: n < FRAMES)  # all of the page has been drawn once
        figures["alone"] = told(frames(application, lambda n: n < FRAMES))
        figures["beside a study in its process"] = told(beside(application, Path(folder), ApprenticeApart))
        figures["beside a study in a thread"] = told(beside(application, Path(folder), Apprentice))
        figures["alone again"] = told(frames(application, lambda n: n < FRAMES))
        application.close()
    figures["load"] = {"one minute": os.getloadavg()[0]} if hasattr(os, "getloadavg") else {}
    text = json.dumps(figures, ensure_ascii=False, indent=1)
    print(text)
    out = Path("build/bench/frames.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    qt.quit()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())

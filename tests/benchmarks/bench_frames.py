# SPDX-License-Identifier: MIT
"""Whether the page stays smooth while the learner studies: frames drawn while scrolling, alone and beside it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from corpus_news import records
from PySide6.QtWidgets import QApplication

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from corpus.apprentice import Apprentice
from corpus.corpus import Corpus
from gui.application import Application
from gui.background import Background
from gui.hand import wait_until
from gui.preferences import Preferences

FRAME = 1 / 60
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


def frames(application: Application, busy: Any) -> list[float]:
    """Seconds of each frame of scrolling up and down, as long as `busy` says, or 300 frames."""
    bar = application.window.reader.verticalScrollBar()
    spent: list[float] = []
    step = STEP
    began = perf_counter()
    while busy(len(spent)):
        if not 0 < bar.value() + step < bar.maximum():
            step = -step
        bar.setValue(bar.value() + step)
        QApplication.processEvents()
        now = perf_counter()
        spent.append(now - began)
        if (rest := FRAME - (now - began)) > 0:
            deadline = now + rest
            while perf_counter() < deadline:
                QApplication.processEvents()
        began = perf_counter()
    return spent


def told(spent: list[float]) -> dict[str, float]:
    """Milliseconds a frame took, and the share of frames that came too late."""
    return {
        "frames": len(spent),
        "median": round(1000 * median(spent), 2),
        "p99": round(1000 * quantiles(spent, n=100)[-1], 2),
        "longest": round(1000 * max(spent), 2),
        "lost": sum(one > FRAME for one in spent),
    }


def main() -> int:
    """Print the figures as JSON, write build/bench/frames.json."""
    qt = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "news.tawsim"
        corpus_of(place)
        application = Application(Preferences(Path(folder) / "window.ini"), annotator="mona")
        application.window.resize(1280, 900)
        application.window.show()
        application.open_first(place)
        wait_until(lambda: not application.background.busy, 120)
        frames(application, lambda n: n < 300)  # all of the page has been drawn once
        alone = frames(application, lambda n: n < 300)
        learner = Background(threads=1)
        apprentice = Apprentice(application.workbench.corpus, "mona", Path(folder) / "weights")
        job = learner.run(lambda _: apprentice.study())
        answered: list[object] = []
        job.answered.connect(answered.append)
        beside = frames(application, lambda n: not answered and n < 3000)
        figures = {"alone": told(alone), "while the learner studies": told(beside), "studied": bool(answered)}
        learner.close()
        application.close()
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

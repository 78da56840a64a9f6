# SPDX-License-Identifier: MIT
"""Measures one view on one document in this process, and prints its figures as JSON: CPU ms of this thread, MB."""

from __future__ import annotations

import gc
import json
import os
import pickle
import sys
import time
from pathlib import Path
from random import Random

from page_documents import Sample
from page_subjects import SUBJECTS, Subject
from PySide6.QtWidgets import QApplication

WIDTH, HEIGHT = 1000, 760
FRAMES, FRAME_SECONDS = 200, 0.016
JUMPS, ANSWERS = 30, 15


def resident() -> float:
    """The megabytes of memory this process holds."""
    with Path("/proc/self/statm").open(encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def quantile(figures: list[float], share: float) -> float:
    """The figure that this share of them does not pass."""
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * share))]


class Stopwatch:
    """Runs turns of the event loop and remembers what each cost this thread, in ms."""

    def __init__(self, application: QApplication, subject: Subject) -> None:
        self._application = application
        self._subject = subject
        self.turns: list[float] = []

    def turn(self) -> float:
        """One turn: all that waits, and each timer at most once."""
        before = time.thread_time()
        self._application.processEvents()
        return self._note(before)

    def frame(self, value: int) -> float:
        """Scroll there and paint."""
        before = time.thread_time()
        self._subject.view.verticalScrollBar().setValue(value)
        self._subject.view.viewport().repaint()
        return self._note(before)

    def answer(self) -> float:
        """Show an answered suggestion and paint."""
        self._subject.answer()
        before = time.thread_time()
        self._subject.show_answer()
        self._subject.view.viewport().repaint()
        return self._note(before)

    def _note(self, before: float) -> float:
        self.turns.append((time.thread_time() - before) * 1e3)
        return self.turns[-1]

    def until(self, moment: float) -> None:
        """Turns up to a moment of the wall clock; sleeps while there is nothing to do."""
        while time.perf_counter() < moment:
            if self.turn() < 0.05:
                time.sleep(0.001)

    def whole(self) -> float:
        """Turns until all in sight is painted with its marks; gives their cost."""
        spent = 0.0
        while not self._subject.is_whole:
            spent += self.turn()
        return spent


def measured(application: QApplication, subject: Subject, file: Path) -> dict[str, float]:
    """All figures of a subject on the document in a file."""
    subject.view.resize(WIDTH, HEIGHT)
    subject.view.show()
    for _ in range(20):
        application.processEvents()
    gc.collect()
    empty = resident()
    sample: Sample = pickle.loads(file.read_bytes())
    gc.collect()
    gc.freeze()  # as the window does; nothing of the document's is garbage
    before = time.thread_time()
    subject.open(sample)
    subject.view.viewport().repaint()
    figures = {"open": (time.thread_time() - before) * 1e3, "marks": sample.marks}
    watch = Stopwatch(application, subject)
    watch.until(time.perf_counter() + 0.4)
    settled = len(watch.turns)
    bar, chance = subject.view.verticalScrollBar(), Random(3)
    value = bar.maximum() // 3
    watch.frame(value)
    watch.until(time.perf_counter() + 0.4)
    paced: list[float] = []
    for _ in range(FRAMES):
        due = time.perf_counter() + FRAME_SECONDS
        value += subject.step
        paced.append(watch.frame(value))
        watch.until(due)
    figures |= {"scroll median": quantile(paced, 0.5), "scroll p99": quantile(paced, 0.99)}
    texts: list[float] = []
    jumps: list[float] = []
    for _ in range(JUMPS):
        texts.append(watch.frame(chance.randint(0, bar.maximum())))
        jumps.append(texts[-1] + watch.whole())
        watch.until(time.perf_counter() + 0.03)
    figures |= {"jump text": quantile(texts, 0.5), "jump marks": quantile(jumps, 0.5)}
    figures |= {"jump text max": max(texts), "jump marks max": max(jumps)}
    answers = [watch.answer() for _ in range(ANSWERS)]
    figures |= {"accept": quantile(answers, 0.5), "accept max": max(answers)}
    watch.until(time.perf_counter() + 0.2)
    return figures | {"longest turn": max(watch.turns[settled:]), "memory": resident() - empty}


if __name__ == "__main__":
    name, document = sys.argv[1], Path(sys.argv[2])
    qt = QApplication(sys.argv[:1])
    print(json.dumps(measured(qt, SUBJECTS[name](), document)), flush=True)
    os._exit(0)  # half of Qt's own time would go into taking large documents down

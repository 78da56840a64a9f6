# SPDX-License-Identifier: MIT
"""Cyclic garbage is collected on the window's thread only: a widget that dies in a worker takes the program along."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

from gui.background import Background

EVERY = 0.5  # seconds at least between two collections
COSTLY = 0.008  # seconds of this thread: half a frame


class Garbage(QObject):
    """Does before the window rests what Python does on its own wherever it happens to be; `leave` gives that back.

    An idle window is not woken for it: a timer runs only while workers are busy, who make garbage, too. What was
    there before the first corpus, what a corpus has brought with it by the time the workers are done first, and what
    outlived a collection that took long are not looked through again until another corpus is open. After a long turn
    of the event loop, nothing is collected: the next does that.
    """

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._timer = QTimer(self)
        self._timer.setInterval(int(EVERY * 1000))
        self._timer.timeout.connect(self._collect)
        self._thresholds = gc.get_threshold()
        self._last = 0.0
        self._settled = False
        gc.disable()
        gc.freeze()  # modules and classes: nothing of them will be garbage
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.awake.connect(self._wake)
        self._dispatcher.aboutToBlock.connect(self._collect)
        self._woke = time.thread_time()

    def leave(self) -> None:
        """Let Python collect by itself again."""
        self._dispatcher.awake.disconnect(self._wake)
        self._dispatcher.aboutToBlock.disconnect(self._collect)
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def thaw(self) -> None:
        """Another corpus is open, or none: what the last one brought may be garbage by now."""
        self._last = time.monotonic()  # opening is long enough by itself
        if self._settled:
            gc.unfreeze()
            self._settled = False

    def _settle(self) -> None:
        gc.collect(1)  # the oldest are many, and few of them are garbage so soon after opening
        gc.freeze()
        self._settled = True

    def _wake(self) -> None:
        self._woke = time.thread_time()

    def _collect(self) -> None:
        """Collect the generations that are full, as Python would."""
        busy = self._background.working
        if busy != self._timer.isActive():
            self._timer.start() if busy else self._timer.stop()
            if not busy and not self._settled:
                self._settle()
        if time.monotonic() - self._last < EVERY or time.thread_time() - self._woke > COSTLY:
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                since = time.thread_time()
                gc.collect(generation)
                if time.thread_time() - since > COSTLY:
                    gc.freeze()
                self._last = time.monotonic()
                return

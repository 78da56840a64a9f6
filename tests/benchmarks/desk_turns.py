# SPDX-License-Identifier: MIT
"""What each turn of the window's event loop costs the window's thread, while a journey goes its way."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, QTimer

# A journey does something and yields what must hold before it goes on.
Journey = Iterator[Callable[[], bool]]


@dataclass
class Turns:
    """CPU milliseconds of the window's thread in each turn; `awake` counts how often the loop woke up."""

    cpu: list[float] = field(default_factory=list)
    awake: int = 0

    @property
    def most(self) -> float:
        """The longest turn."""
        return max(self.cpu, default=0.0)

    def share(self, part: float) -> float:
        """The turn that this part of all (0..1) do not pass."""
        ordered = sorted(self.cpu)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0.0


class Watch(QObject):
    """Listens to the dispatcher: what is spent from one rest to the next is one turn; resting itself costs nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.turns = Turns()
        self._since: float | None = None
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._rest)

    def _rest(self) -> None:
        now = time.thread_time()
        self.turns.awake += 1
        if self._since is not None:
            self.turns.cpu.append((now - self._since) * 1000)
        self._since = now

    def fresh(self) -> Turns:
        """Count anew from now on."""
        self.turns, self._since = Turns(), None
        return self.turns


def go(journey: Journey, watch: Watch, seconds: float = 300.0) -> Turns:
    """Take a journey to its end in a real event loop, each of its steps in a turn of its own."""
    loop, turns, end = QEventLoop(), watch.fresh(), time.monotonic() + seconds
    condition: list[Callable[[], bool]] = [lambda: True]
    failed: list[BaseException] = []

    def step() -> None:
        if time.monotonic() > end:
            failed.append(TimeoutError("the journey did not go on"))
            loop.quit()
        elif condition[0]():
            try:
                condition[0] = next(journey)
            except StopIteration:
                loop.quit()
            except BaseException as error:  # shown to whoever started the journey
                failed.append(error)
                loop.quit()

    timer = QTimer(interval=5)
    timer.timeout.connect(step)
    timer.start()
    loop.exec()
    timer.stop()
    if failed:
        raise failed[0]
    return turns


def rest(watch: Watch, seconds: float) -> Turns:
    """Do nothing for so long; the one timer that ends it is counted, too."""
    loop, turns = QEventLoop(), watch.fresh()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    return turns

# SPDX-License-Identifier: MIT
"""A window that nobody touches is not woken by anything of ours, and garbage is still collected while workers work."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEventLoop, QTimer

from gui.hand import wait_until


class Cycle:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.me = self


def running_timers(root) -> list[str]:
    return [
        f"{type(timer.parent()).__name__} every {timer.interval()} ms"
        for timer in root.findChildren(QTimer)
        if timer.isActive() and not timer.isSingleShot()
    ]


def test_no_timer_of_ours_runs_in_an_idle_window(application):
    assert wait_until(lambda: not application.background.busy, 60)
    application.qt.processEvents()
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()
    assert running_timers(application) + running_timers(application.window) == []


def test_garbage_goes_when_the_window_rests(application):
    gone = weakref.ref(Cycle())
    for _ in range(gc.get_threshold()[0] + 10):
        Cycle()
    loop, watch = QEventLoop(), QTimer(interval=20)
    watch.timeout.connect(lambda: gone() is None and loop.quit())
    watch.start()
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()  # a loop that rests, as the window's own does
    assert gone() is None

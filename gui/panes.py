# SPDX-License-Identifier: MIT
"""The parts of the window that take the keys in turn, since on the page Tab goes to the next suggestion."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


class Panes(QObject):
    """Goes round the parts that can be seen; `parts` gives them in reading order."""

    def __init__(self, window: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts

    def next(self) -> None:
        """Give the keys to the next part."""
        self._go(1)

    def previous(self) -> None:
        """Give the keys to the part before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        seen = [part for part in self._parts() if _taking_keys(part) is not None]
        now = self._window.focusWidget()
        at = next((n for n, part in enumerate(seen) if now and (part is now or part.isAncestorOf(now))), None)
        if seen:
            following = _taking_keys(seen[(at + step) % len(seen) if at is not None else min(step, 0)])
            assert following is not None
            following.setFocus(Qt.FocusReason.TabFocusReason)


def _taking_keys(part: QWidget) -> QWidget | None:
    """What in a part takes the keys first: itself, or a list or field in it that can be seen."""
    for widget in (part, *part.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            return widget
    return None

# SPDX-License-Identifier: MIT
"""Files, folders and corpora that are dropped on the window, wherever it is and whatever it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Watches a window; `bring_in` gets the paths of what was dropped."""

    def __init__(self, window: QWidget, bring_in: Callable[[Iterable[Path]], None]) -> None:
        super().__init__(window)
        self._bring_in = bring_in
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome what has a place on the disk, and take it in."""
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            urls = event.mimeData().urls()
            self._bring_in([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
            return True
        return False

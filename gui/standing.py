# SPDX-License-Identifier: MIT
"""How far a document has come, and the way to the next one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotation.document import Status
from gui.workbench import Workbench


class Standing(QObject):
    """The commands of the document menu; `said` carries a short notice for the status line."""

    said = Signal(str)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def done(self) -> None:
        """Mark the document done and go on; what was left unanswered is said, not asked about."""
        before = self._workbench.on_page
        if before is None:
            return
        left = len(before.pending)
        more = self._workbench.done_and_next()
        words = [self.tr("Done.")]
        if left:
            words.append(self.tr("%Ln suggestion(s) were left unanswered.", "", left))
        if not more:
            words.append(self.tr("That was the last open document."))
        self.said.emit(" ".join(words))

    def reopen(self) -> None:
        """Take the document back into work."""
        self._workbench.set_status(Status.STARTED)

    def set_aside(self) -> None:
        """Leave the document out of the work."""
        self._workbench.set_status(Status.SET_ASIDE)

    def next(self) -> None:
        """Show the document after this one."""
        self._workbench.step(1)

    def previous(self) -> None:
        """Show the document before this one."""
        self._workbench.step(-1)

# SPDX-License-Identifier: MIT
"""Leads through the first steps on the sample: waits until each is really done, then goes to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotation.document import Status
from annotation.edit import Edit
from annotation.suggestion import Suggestion
from gui.desk import Desk
from gui.guide_steps import STEPS, Step, deeds

PANEL = "first-steps"


class Guiding(QObject):
    """`at` counts the steps that are behind; `changed` says that it is another, or that the guide ended."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.at = 0
        self.running = False
        workbench = desk.workbench
        desk.reader.current_changed.connect(self._current)
        workbench.marks_changed.connect(self._marks)
        workbench.status_set.connect(self._status)
        desk.parts.get("filing").exported.connect(lambda: self._did("export"))

    @property
    def step(self) -> Step | None:
        """The step that is to be done now; None after the last."""
        return STEPS[self.at] if self.at < len(STEPS) else None

    def begin(self) -> None:
        """Open the sample and stand at the first step."""
        self._desk.parts.get("filing").sample()
        if self._desk.workbench.on_page is None:
            return
        self.at, self.running = 0, True
        self._desk.show_panel(PANEL)
        self._desk.reader.setFocus()
        self.changed.emit()

    def skip(self) -> None:
        """Go to the next step without doing this one."""
        self.at = min(self.at + 1, len(STEPS))
        self.changed.emit()

    def leave(self) -> None:
        """End here; the labels come back to where the guide stood."""
        self.running = False
        self._desk.put_away(PANEL)
        self._desk.reader.setFocus()
        self.changed.emit()

    def _did(self, *done: str) -> None:
        if self.running and self.step is not None and self.step.deed in done:
            self.skip()

    def _current(self, item: object) -> None:
        if isinstance(item, Suggestion):
            self._did("walk")

    def _marks(self, edit: Edit) -> None:
        on_page = self._desk.workbench.on_page
        if on_page is not None and edit:
            self._did(*deeds(edit, undone=on_page.history.redoable is not None))

    def _status(self, _document_id: str, status: Status) -> None:
        if status == Status.DONE:
            self._did("done")

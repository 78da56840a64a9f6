# SPDX-License-Identifier: MIT
"""What a panel is: a widget that is built when first asked for, and follows what changes while it can be seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotation.edit import Edit
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.desk import Desk
from gui.theme import Theme


class Panel(QWidget):
    """Derive, override what concerns you, add a line to gui.menu.panels. `said` carries a short notice.

    Calls come only while the panel can be seen; what it missed is made up for when it is shown again: first
    `show_corpus`, then `show_document`. A new panel gets `retranslate`, then these two. `setFocusProxy` says what
    takes the keys.
    """

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def show_corpus(self) -> None:
        """Another corpus is open (`desk.workbench.corpus`), or none, or many of its documents changed."""

    def show_document(self) -> None:
        """Another document is on the page (`desk.workbench.on_page`), or none."""

    def show_marks(self, edit: Edit) -> None:
        """The marks of the document on the page changed by this edit."""

    def show_suggestions(self) -> None:
        """Other suggestions wait on the page."""

    def show_current(self, item: Span | Suggestion | None) -> None:
        """Another mark is the current one."""

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""

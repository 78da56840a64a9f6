# SPDX-License-Identifier: MIT
"""The menu of the page: what can be done with the mark or the words under the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from annotation.scheme import Label, Scheme
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.bindings import Actions
from gui.names import label_name
from gui.reader.reader import Reader

_EVERYWHERE = ("mark-everywhere", "relabel-everywhere", "remove-everywhere")


class PageMenu(QObject):
    """Offers only what can be done now; `label_chosen` carries the name of a label."""

    label_chosen = Signal(str)

    def __init__(
        self, reader: Reader, actions: Actions, swatch_of: Callable[[Label], QIcon], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._actions = actions
        self._swatch_of = swatch_of
        self.scheme: Scheme | None = None
        reader.menu_asked.connect(self.open)

    def open(self, place: QPoint) -> None:
        """Show the menu at a place of the screen, where there is anything to offer."""
        if menu := self.menu():
            menu.popup(place)

    def menu(self) -> QMenu | None:
        """The menu for what is current or selected on the page; it goes when it is closed."""
        current, scheme = self._reader.current, self.scheme
        if scheme is None or (current is None and self._reader.selection is None):
            return None
        menu = QMenu(self._reader)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(self._reader.window().layoutDirection())  # not the page's
        names = ["label", "", "mark-everywhere", "", "copy"]
        if isinstance(current, Suggestion):
            names = ["accept", "reject", *names]
        elif isinstance(current, Span):
            names = ["label", "delete", "", *_EVERYWHERE, "", "copy"]
        for name in names:
            if name == "label":
                menu.addMenu(self._labels(menu, current.label if current else ""))
            elif name:
                menu.addAction(self._actions.all[name])
            else:
                menu.addSeparator()
        return menu

    def _labels(self, menu: QMenu, now: str) -> QMenu:
        words = self.tr("Give another label") if now else self.tr("Mark as")
        labels = QMenu(words, menu)
        for label in self.scheme.labels if self.scheme else ():
            key = f"\t{label.key.upper()}" if label.key else ""
            action = QAction(label_name(label).replace("&", "&&") + key, labels)
            action.setIcon(self._swatch_of(label))
            action.setCheckable(label.name == now)
            action.setChecked(label.name == now)
            action.triggered.connect(lambda _checked=False, name=label.name: self.label_chosen.emit(name))
            labels.addAction(action)
        return labels

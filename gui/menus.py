# SPDX-License-Identifier: MIT
"""The menus and the tool bar, filled from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.actions import MENUS
from gui.bindings import Actions

_TOOLS = ("previous", "next", "", "accept", "reject", "delete", "", "undo", "redo", "", "done")
_TOOLS_AT_THE_END = ("smaller", "larger", "theme", "language", "keys")
_NAMED = frozenset({"accept", "reject", "done"})


class Menus:
    """The menus of the window's bar, in the order of the table."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._menus: list[QMenu] = [bar.addMenu("") for _ in MENUS]
        for menu, entry in zip(self._menus, MENUS, strict=True):
            for command in entry.commands:
                menu.addAction(actions.all[command.id])
                if command.ends:
                    menu.addSeparator()

    def retranslate(self) -> None:
        """Take the words of the language that is on now."""
        for menu, entry in zip(self._menus, MENUS, strict=True):
            menu.setTitle(QCoreApplication.translate("Commands", entry.words))


def tools(window: QMainWindow, actions: Actions) -> QToolBar:
    """The tool bar: what is used all the time at the leading edge, the look of the window at the other."""
    bar = window.addToolBar("")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in _TOOLS:
        if name:
            _add(bar, actions, name)
        else:
            bar.addSeparator()
    gap = QWidget()
    gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(gap)
    for name in _TOOLS_AT_THE_END:
        _add(bar, actions, name)
    return bar


def _add(bar: QToolBar, actions: Actions, name: str) -> None:
    bar.addAction(actions.all[name])
    button = bar.widgetForAction(actions.all[name])
    if isinstance(button, QToolButton):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if name in _NAMED else style.ToolButtonIconOnly
        )

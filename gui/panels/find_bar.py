# SPDX-License-Identifier: MIT
"""The bar under the page where words are typed that are looked for in this document."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from gui.icons import icon
from gui.language import number
from gui.style import restyle, styled
from gui.theme import Theme

_PAUSE = 120  # milliseconds without a key before what was typed is looked for
_FIELD = 320  # pixels


class FindBar(QFrame):
    """`asked` carries what was typed; `stepped` 1 for the next place, -1 for the one before; `left` that it closed."""

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._theme = theme
        self.field = QLineEdit()
        self.field.setMaximumWidth(_FIELD)
        self.field.setClearButtonEnabled(True)
        self.count = styled("quiet")
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.leave)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.field.textEdited.connect(self._pause.start)
        self.field.textChanged.connect(lambda words: None if words else self._ask())
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 5, 8, 5)
        box.setSpacing(6)
        box.addWidget(self.field, 1)
        for button in (self.previous, self.next):
            button.setIconSize(QSize(18, 18))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.addWidget(button)
        box.addWidget(self.count)
        box.addStretch()
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box.addWidget(self.close_button)
        self.hide()

    def open(self, words: str) -> None:
        """Show the bar, ready to type over these words; nothing for those that stand there from last time."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def leave(self) -> None:
        """Close the bar."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def tell(self, words: str, *, good: bool = True) -> None:
        """Say what was found, also to a screen reader."""
        if words != self.count.text():
            restyle(self.count, "quiet" if good else "problem")
            self.count.setText(words)
            if words:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def show_place(self, place: int, count: int, *, more: bool) -> None:
        """Say which of the places is looked at, from 1, or that there are none; `more`: there are even more."""
        if not count:
            self.tell(self.tr("not in this document"), good=False)
            return
        known = number(count) + ("+" if more else "")
        self.tell(self.tr("%1 of %2").replace("%1", number(place)).replace("%2", known))

    def _ask(self) -> None:
        self._pause.stop()
        self.asked.emit(self.field.text())

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last is not looked for any more."""
        self._pause.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._ask()
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme

    def retranslate(self) -> None:
        """Take the words of the language, and the icons of language and theme, that are on now."""
        self.field.setPlaceholderText(self.tr("Find in this document, however it is spelt"))
        self.field.setAccessibleName(self.tr("Find in this document"))
        told = (
            (self.previous, self.tr("Previous place (Shift+F3)")),
            (self.next, self.tr("Next place (F3)")),
        )
        for button, words in (*told, (self.close_button, self.tr("Close (Esc)"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
        for button, name in ((self.previous, "previous"), (self.next, "next"), (self.close_button, "reject")):
            button.setIcon(icon(name, self._theme))

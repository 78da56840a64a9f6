# SPDX-License-Identifier: MIT
"""Language and colours: chosen at run time, remembered, followed by the whole window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from annotation.scheme import Label
from gui.icons import swatch
from gui.language import Language
from gui.preferences import Preferences
from gui.style import sheet
from gui.theme import Theme, window_font


class Appearance(QObject):
    """Holds the theme that is on and changes it; follows the system until the person chooses otherwise.

    `theme_changes` comes before the window has the sheet of another theme, `theme_changed` a turn of the event loop
    later, so that neither turn is long; nothing is painted between.
    """

    theme_changes = Signal()
    theme_changed = Signal()
    language_changed = Signal()

    def __init__(
        self,
        application: QApplication,
        preferences: Preferences,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._preferences = preferences
        self.language = language
        self.theme = Theme.light()
        self._window: QWidget | None = None
        self._dressed = QTimer(self, interval=1, singleShot=True)
        self._dressed.timeout.connect(self._follow)
        if (
            application.style().name() != "fusion"
        ):  # a second setStyle under a style sheet ends in a crash of Qt
            application.setStyle("Fusion")
        application.setFont(QFont(window_font()))
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._put_on(self._wanted())

    def dress(self, window: QWidget) -> None:
        """Give the window, and all that opens over it, the sheet of the theme, now and whenever that changes.

        The sheet of an application would do the same in four times as long.
        """
        self._window = window
        window.destroyed.connect(self._undress)
        window.setStyleSheet(sheet(self.theme))

    def _undress(self) -> None:
        self._window = None
        self._dressed.stop()

    # Colours -------------------------------------------------------------------------------------

    def swatch(self, label: Label) -> QIcon:
        """A patch of a label's colour in the theme that is on."""
        return swatch(self.theme.colour(label))

    def choose_theme(self, name: str) -> None:
        """Wear "light", "dark" or what the "system" wears, and remember it."""
        self._preferences.theme = name
        self._put_on(self._wanted())

    def other_theme(self) -> None:
        """From light to dark, or back."""
        self.choose_theme("light" if self.theme.is_dark else "dark")

    def system_theme(self) -> None:
        """Follow the system again."""
        self.choose_theme("system")

    def _wanted(self) -> Theme:
        chosen = self._preferences.theme
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return Theme.dark() if chosen == "dark" or (chosen == "system" and dark) else Theme.light()

    def _system_changed(self) -> None:
        if self._preferences.theme == "system":
            self._put_on(self._wanted())

    def _put_on(self, theme: Theme) -> None:
        self.theme = theme
        self._application.setPalette(theme.palette())
        if self._window is not None:
            self.theme_changes.emit()
            self._window.setUpdatesEnabled(False)
            self._window.setStyleSheet(sheet(theme))
            self._dressed.start()

    @property
    def dressing(self) -> bool:
        """Whether the window is between two themes."""
        return self._dressed.isActive()

    def _follow(self) -> None:
        self.theme_changed.emit()
        if self._window is not None:
            self._window.setUpdatesEnabled(True)

    # Language ------------------------------------------------------------------------------------

    def choose_language(self, code: str) -> None:
        """Speak Arabic ("ar") or English ("en"), and remember it."""
        self._preferences.language = code
        self.language.choose(code)
        self.language_changed.emit()

    def other_language(self) -> None:
        """From Arabic to English, or back."""
        self.choose_language("en" if self.language.code == "ar" else "ar")

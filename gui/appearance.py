# SPDX-License-Identifier: MIT
"""Language and colours: chosen at run time, remembered, followed by the whole window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from annotation.scheme import Label
from gui.icons import swatch
from gui.language import Language
from gui.preferences import Preferences
from gui.style import sheet
from gui.theme import Theme, window_font


class Appearance(QObject):
    """Holds the theme that is on and changes it; follows the system until the person chooses otherwise."""

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
        if (
            application.style().name() != "fusion"
        ):  # a second setStyle under a style sheet ends in a crash of Qt
            application.setStyle("Fusion")
        application.setFont(QFont(window_font()))
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._put_on(self._wanted())

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
        self._application.setStyleSheet(sheet(theme))
        self.theme_changed.emit()

    # Language ------------------------------------------------------------------------------------

    def choose_language(self, code: str) -> None:
        """Speak Arabic ("ar") or English ("en"), and remember it."""
        self._preferences.language = code
        self.language.choose(code)
        self.language_changed.emit()

    def other_language(self) -> None:
        """From Arabic to English, or back."""
        self.choose_language("en" if self.language.code == "ar" else "ar")

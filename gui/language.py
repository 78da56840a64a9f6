# SPDX-License-Identifier: MIT
"""The language of the window: its words, its direction, its digits."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources import path

# Syria's Arabic locale: Arabic-Indic digits and the Levantine month names.
_LOCALES = {
    "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.Syria),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_FIRST_STRONG, _LEFT_TO_RIGHT, _POP = "\u2068", "\u2066", "\u2069"


# Unseen, and as strong as an Arabic letter: what begins with it runs from right to left.
RIGHT_TO_LEFT = "\u200f"


def isolated(outside: str) -> str:
    """A name or text from outside, wrapped so that its direction leaves the words around it in their places."""
    return f"{_FIRST_STRONG}{outside}{_POP}"


def later(context: str, words: str) -> str:
    """Words of a table, gathered here for translation in this context, translated where they are shown."""
    return words


# Words of Qt's own buttons whose Arabic in Qt differs from the one of this window.
_BUTTONS = (
    later("QPlatformTheme", "OK"),
    later("QPlatformTheme", "Cancel"),
    later("QPlatformTheme", "Close"),
)


def english(words: str) -> str:
    """English words of the floors below, kept from left to right whatever they begin with."""
    return f"{_LEFT_TO_RIGHT}{words}{_POP}"


def number(value: float, decimals: int = 0) -> str:
    """A number in the digits of the window's language."""
    return QLocale().toString(float(value), "f", decimals) if decimals else QLocale().toString(int(value))


def percent(share: float) -> str:
    """A share of one (0..1) as a whole percentage, in the digits of the window's language."""
    return f"{number(round(share * 100))}{QLocale().percent()}"


def listed(*parts: str) -> str:
    """Facts beside one another, the empty ones left out.

    A middle dot parts them in English; in Arabic, where it would be taken for a zero (٠), a comma.
    """
    dot = "، " if QLocale().language() == QLocale.Language.Arabic else " · "
    return dot.join(part for part in parts if part)


class Language(QObject):
    """The language the application speaks now; choosing another retranslates every open window."""

    def __init__(self, application: QApplication, code: str) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ""
        self.choose(code)

    def choose(self, code: str) -> None:
        """Speak this language ("ar" or "en") from now on: words, direction of the windows, digits."""
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(_LOCALES[code])
        self.leave()
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(path("translations"))
        for name, folder in ((f"qtbase_{code}", qt_words), (f"tawsim_{code}", ours)):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        rtl = code == "ar"
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )

    def leave(self) -> None:
        """Take the words of this language away."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

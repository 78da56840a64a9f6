# SPDX-License-Identifier: MIT
"""What the window remembers between runs: language, theme, how the page looks, the last corpus, who annotates, its size."""

from __future__ import annotations

import json
from dataclasses import asdict
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path
from PySide6.QtCore import QByteArray, QLocale, QSettings

from annotation.suggesters.hearing import Hearing
from gui.reader.look import Choices

NAME = "tawsim"
LANGUAGES = ("ar", "en")
THEMES = ("system", "light", "dark")


class After(StrEnum):
    """Where to go when a suggestion was accepted: on, on to one that is unsure, or nowhere."""

    NEXT = "next"
    UNSURE = "unsure"
    STAY = "stay"


_RECENT = 8  # corpora that are remembered


def data_folder() -> Path:
    """Where the user's own files go unless they choose otherwise: the sample corpus and the crash reports."""
    return user_data_path(NAME, appauthor=False)


def config_file() -> Path:
    """The file that keeps the preferences."""
    return user_config_path(NAME, appauthor=False) / "window.ini"


def _hearing_of(place: str) -> str:
    # A place has signs that an INI file takes for its own.
    return f"hearing/{sha256(place.encode()).hexdigest()[:16]}"


class Preferences:
    """The user's choices, kept in an INI file; what is missing or unusable there gets a default."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = QSettings(str(file or config_file()), QSettings.Format.IniFormat)

    def _text(self, name: str, default: str = "") -> str:
        value = self._settings.value(name, default)
        return value if isinstance(value, str) else default

    @property
    def language(self) -> str:
        """The language of the window, "ar" or "en"; the system's when that is Arabic or English, else Arabic."""
        system = "en" if QLocale.system().language() == QLocale.Language.English else "ar"
        chosen = self._text("language")
        return chosen if chosen in LANGUAGES else system

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> str:
        """One of "system", "light", "dark"."""
        chosen = self._text("theme")
        return chosen if chosen in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def page(self) -> Choices:
        """How the page looks."""
        found: dict[str, Any] = {}
        for name, default in asdict(Choices()).items():
            text = self._text(f"page/{name}")
            if isinstance(default, bool):
                found[name] = text == "yes" if text in ("yes", "no") else default
            elif isinstance(default, int):
                found[name] = int(text) if text.isdecimal() and len(text) < 9 else default
            else:
                found[name] = text or default
        return Choices(**found)

    @page.setter
    def page(self, choices: Choices) -> None:
        for name, value in asdict(choices).items():
            text = ("yes" if value else "no") if isinstance(value, bool) else str(value)
            self._settings.setValue(f"page/{name}", text)

    @property
    def last_corpus(self) -> str:
        """The corpus of the last run, or nothing."""
        return self._text("last_corpus")

    @last_corpus.setter
    def last_corpus(self, place: str) -> None:
        self._settings.setValue("last_corpus", place)
        kept = [place, *(other for other in self._places() if other != place)]
        self._settings.setValue("recent", json.dumps(kept[:_RECENT]))

    @property
    def recent(self) -> list[str]:
        """The corpora of late that are still there, the last first."""
        return [place for place in self._places() if "://" in place or Path(place).exists()]

    def _places(self) -> list[str]:
        try:
            kept = json.loads(self._text("recent", "[]"))
        except ValueError:
            return []
        return [place for place in kept if isinstance(place, str)] if isinstance(kept, list) else []

    @property
    def annotator(self) -> str:
        """The name under which marks are kept, or nothing when the person was never asked."""
        return self._text("annotator")

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._settings.setValue("annotator", name)

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt packs them."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, packed: QByteArray) -> None:
        self._settings.setValue("geometry", packed)

    @property
    def after_accept(self) -> After:
        """Where to go when a suggestion was accepted."""
        text = self._text("after_accept")
        return After(text) if text in tuple(After) else After.NEXT

    @after_accept.setter
    def after_accept(self, where: After) -> None:
        self._settings.setValue("after_accept", str(where))

    @property
    def unsure_below(self) -> int:
        """The confidence, in percent, below which a suggestion counts as unsure."""
        text = self._text("unsure_below", "70")
        return min(100, int(text)) if text.isdecimal() and len(text) < 9 else 70

    @unsure_below.setter
    def unsure_below(self, percent: int) -> None:
        self._settings.setValue("unsure_below", str(percent))

    @property
    def backup_folder(self) -> str:
        """A folder that gets a second copy of each daily backup, or nothing."""
        return self._text("backup_folder")

    @backup_folder.setter
    def backup_folder(self, place: str) -> None:
        self._settings.setValue("backup_folder", place)

    @property
    def keys(self) -> str:
        """The preset of keys and the keys a person chose, as gui.keymap writes them."""
        return self._text("keys")

    @keys.setter
    def keys(self, packed: str) -> None:
        self._settings.setValue("keys", packed)

    @property
    def export_choices(self) -> dict[str, str]:
        """What was chosen for the last export, by field."""
        try:
            kept = json.loads(self._text("export", "{}"))
        except ValueError:
            return {}
        plain = isinstance(kept, dict) and all(isinstance(value, str) for value in kept.values())
        return kept if plain else {}

    @export_choices.setter
    def export_choices(self, choices: dict[str, str]) -> None:
        self._settings.setValue("export", json.dumps(choices))

    @property
    def drawer_height(self) -> int:
        """How high the drawer under the page was last, in pixels."""
        text = self._text("drawer_height", "260")
        return min(2000, max(140, int(text))) if text.isdecimal() else 260

    @drawer_height.setter
    def drawer_height(self, pixels: int) -> None:
        self._settings.setValue("drawer_height", str(pixels))

    def hearing(self, place: str) -> Hearing:
        """Which suggestions this person wants to see in the corpus at this place."""
        return Hearing.from_json(self._text(_hearing_of(place)))

    def set_hearing(self, place: str, hearing: Hearing) -> None:
        """Remember which suggestions to show in the corpus at this place."""
        self._settings.setValue(_hearing_of(place), hearing.to_json())

    def save(self) -> None:
        """Write the file now."""
        self._settings.sync()

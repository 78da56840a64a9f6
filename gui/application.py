# SPDX-License-Identifier: MIT
"""The application: every long-lived thing is built here, once, and given to those who need it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from corpus.annotators import default_annotator
from gui.appearance import Appearance
from gui.background import Background
from gui.forehand import Forehand
from gui.garbage import Garbage
from gui.language import Language
from gui.main_window import MainWindow
from gui.preferences import NAME, Preferences, data_folder
from gui.problems import CrashHook
from gui.theme import load_fonts
from gui.workbench import Workbench


def qt_application() -> QApplication:
    """The one QApplication of the process."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)
    return application


class Application(QObject):
    """The window with all that it stands on; `close` lets go of it in order."""

    def __init__(self, preferences: Preferences | None = None, *, annotator: str = "") -> None:
        self.qt = qt_application()
        super().__init__(self.qt)
        load_fonts()
        self.preferences = preferences or Preferences()
        self.language = Language(self.qt, self.preferences.language)
        self.appearance = Appearance(self.qt, self.preferences, self.language, self)
        self.background = Background(self)
        self._garbage = Garbage(self.background, self)
        who = annotator or self.preferences.annotator or default_annotator()
        self.workbench = Workbench(self.background, who, self.preferences, self)
        self.workbench.corpus_changed.connect(self._garbage.thaw)
        self._forehand = Forehand(self.background, self)
        self.workbench.suggestions_changed.connect(self._forehand.begin)
        self._closed = False
        self.window = MainWindow(self.workbench, self.appearance, self.preferences)

    def catch_crashes(self) -> None:
        """From now on, what nobody caught is reported instead of printed."""
        helping = self.window.desk.parts.get("helping")
        self._hook = CrashHook(data_folder() / "reports", self.window.desk.diary, helping.report, self)
        self._hook.install()

    def open_first(self, place: str | Path | None) -> None:
        """Open this corpus; without one the last one, where it still is; else the welcome page stays."""
        last = self.preferences.last_corpus
        if place is not None:
            self.workbench.open_corpus(place)
        elif last and ("://" in last or Path(last).exists()):
            self.workbench.open_corpus(last)

    def close(self) -> None:
        """Close the window, end the work under way, let the corpus go. A second time does nothing."""
        if self._closed:
            return
        self._closed = True
        self.window.close()
        self.window.deleteLater()
        self.language.leave()
        self._garbage.leave()


def run(place: str | Path | None = None) -> int:
    """Show the window until it is closed; gives the exit code."""
    application = Application()
    application.catch_crashes()
    application.window.show()
    application.open_first(place)
    return application.qt.exec()

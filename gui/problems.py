# SPDX-License-Identifier: MIT
"""What goes wrong, told in one sentence: for what the world did, a dialog; for our own mistakes, a report too."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from annotation.formats.format import FormatError, Problem
from annotation.saying import Said
from annotation.suggesters.suggester import SuggesterError
from corpus.errors import CorpusError
from gui.diary import Crash, Diary, report
from gui.language import english, isolated
from gui.names import in_arabic

translate = QCoreApplication.translate
_OPENING = ("\u2066", "\u2068")  # isolates
_RIGHT_TO_LEFT = "\u200f"


class _Outside(str):
    """A word from outside in a sentence of ours; {name!r} puts it in quotation marks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"“{self}”"


def _shown(name: str, value: object) -> object:
    if isinstance(value, int | float):
        return value
    if isinstance(value, Problem):
        return problem_words(value)
    if isinstance(value, Said):
        return _Outside(translated(value))
    return english(str(value)) if name in ("problem", "reason", "error") else _Outside(isolated(str(value)))


def _filled(template: str, values: Mapping[str, object]) -> str:
    """A sentence in the language of the window, with what fills it.

    An Arabic one that begins with a name of a file would be set from the left but for a mark of direction: Qt's labels
    go by the first letter, also where that is isolated.
    """
    words = translate("Sentences", template)
    if values:
        words = words.format_map({name: _shown(name, value) for name, value in values.items()})
    return _RIGHT_TO_LEFT + words if in_arabic() and words.startswith(_OPENING) else words


def translated(said: Said) -> str:
    """A sentence of the floors below in the language of the window, with what fills it."""
    return _filled(said.template, said.values)


def problem_words(problem: Problem) -> str:
    """What a reader or writer met on its way, with its place."""
    return translated(problem.told)


def sentence(error: BaseException) -> str:
    """What to tell a person about an error: its own sentence when it carries one, else what it is called."""
    if isinstance(error, CorpusError):
        return _filled(error.sentence, error.values)
    if isinstance(error, FormatError):
        return f"{problem_words(error.problem)}."
    if isinstance(error, SuggesterError):
        return translated(error.told)
    if isinstance(error, OSError) and error.strerror:
        where = f" {isolated(str(error.filename))}" if error.filename else ""
        return (
            translate("Problems", "The system refused%1: %2.")
            .replace("%1", where)
            .replace("%2", isolated(error.strerror))
        )
    text = str(error).strip()
    return english(text.split("\n")[0]) if text else type(error).__name__


def tell(parent: QWidget | None, words: str) -> None:
    """Show one sentence and wait until it is read."""
    box = QMessageBox(QMessageBox.Icon.Warning, translate("Problems", "Tawsim"), words, parent=parent)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def write_report(folder: Path, text: str, now: datetime) -> Path | None:
    """Keep a crash report in the folder; None when even that is impossible."""
    file = folder / f"report-{now:%Y%m%d-%H%M%S}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return file


class CrashHook(QObject):
    """Catches what nobody caught, in any thread: writes a report and shows it once, then lets the work go on.

    `show` gets the crash and the file of its report, which is empty where none could be written. Every decision
    is on disk before it is on screen, so going on cannot lose one.
    """

    _caught = Signal(object, str)

    def __init__(
        self,
        folder: Path,
        diary: Diary,
        show: Callable[[Crash, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._diary = folder, diary
        self._show = show
        self._showing = False
        self._caught.connect(self._tell)  # queued when it comes from another thread

    def install(self) -> None:
        """Stand behind the interpreter's own hooks."""
        sys.excepthook = self._of_the_interpreter
        threading.excepthook = self._of_a_thread

    def _of_the_interpreter(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        crash = Crash.of(error)
        text = report(self._diary.lines(), crash, with_wording=False)
        file = write_report(self._folder, text, datetime.now())
        self._caught.emit(crash, str(file) if file else "")

    def _of_a_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._of_the_interpreter(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, crash: Crash, file: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(crash, file)
        finally:
            self._showing = False

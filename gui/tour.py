# SPDX-License-Identifier: MIT
"""The tour: the main job without a person, by real keys and mouse, with a picture of each step."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui.display import no_screen
from gui.preferences import data_folder
from gui.tour_album import Album
from gui.tour_steps import STEPS, Tour, TourError


def run(out: Path | None = None) -> int:
    """Take the tour; pictures and datasets go into a folder. Gives the exit code: 0, or 1 when a step failed."""
    if no_screen() and not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(without_notices)
    folder = (out or default_folder()).resolve()
    try:
        _empty(folder)
    except OSError as error:
        _say(f"{folder} cannot be written: {error.strerror}.")
        return 1
    album = Album(folder)
    with tempfile.TemporaryDirectory(prefix="tawsim-tour-") as workshop:
        tour = Tour(Path(workshop), album)
        try:
            for number, step in enumerate(STEPS, 1):
                _say(f"{number:2}  {step(tour)}")
        except TourError as error:
            _say(f"The tour stopped: {error}.")
            return 1
        finally:
            tour.close()
            QApplication.processEvents()
    _say(f"Pictures and datasets: {folder}")
    return 0


def default_folder() -> Path:
    """build/tour in a checkout, else a folder beside the user's sample corpus."""
    checkout = Path(__file__).resolve().parent.parent
    return checkout / "build" / "tour" if (checkout / "pyproject.toml").exists() else data_folder() / "tour"


def _empty(folder: Path) -> None:
    """A folder without the pictures of an earlier tour; files of other kinds stay."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in folder.glob("[0-9][0-9]-*.png"):
        picture.unlink()
    for dataset in ("sample.jsonl", "sample.conll"):
        (folder / dataset).unlink(missing_ok=True)
    if shutil.disk_usage(folder).free < 20_000_000:
        raise OSError(28, "the disk is full")


def without_notices(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Qt's messages, but for what the platform without a screen says it cannot do."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(words + "\n")


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()

# SPDX-License-Identifier: MIT
"""Draws every scene in Arabic and English, light and dark, into a folder: `make pictures`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from PySide6.QtCore import qInstallMessageHandler
from scenes import opened, scenes

from gui.tour import without_notices

LOOKS = [(language, theme) for language in ("ar", "en") for theme in ("light", "dark")]


def main(folder: Path) -> None:
    """Draw all; what another run left there goes."""
    qInstallMessageHandler(without_notices)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for language, theme in LOOKS:
        with tempfile.TemporaryDirectory() as scratch:
            application = opened(Path(scratch), language, theme)
            count = 0
            for name, widget in scenes(application, Path(scratch)):
                widget.grab().save(str(folder / f"{name}-{language}-{theme}.png"))
                count += 1
            application.close()
        sys.stdout.write(f"{count} pictures in {language}, {theme}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

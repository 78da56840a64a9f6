# SPDX-License-Identifier: MIT
"""The entry in a Linux desktop's menu, with the icon and the type of .tawsim files, for the person who asks for it.

The files and their places are those of the Desktop Entry, Icon Theme and Shared MIME-info specifications of freedesktop.org.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from gui.theme import Theme
from resources import path

_ENTRY = Path("applications/tawsim.desktop")
_TYPE = Path("mime/packages/tawsim.xml")
_ICON = Path("icons/hicolor/scalable/apps/tawsim.svg")
# What tells a desktop that its lists have changed; where one is not there, the desktop looks by itself.
_LISTS = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))


def install(home: Path | None = None) -> list[Path]:
    """Write the entry, the type and the icon under the person's data folder; gives the files. Raises OSError."""
    home = home or data_home()
    ink = Theme.light().accent.name()
    told = {
        _ENTRY: path("desktop/tawsim.desktop").read_text(encoding="utf-8").replace("@PROGRAM@", program()),
        _TYPE: path("desktop/tawsim.xml").read_text(encoding="utf-8"),
        _ICON: path("icons/tawsim.svg").read_text(encoding="utf-8").replace("#000", ink),
    }
    for name, words in told.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(words, encoding="utf-8")
    _tell(home)
    return [home / name for name in told]


def remove(home: Path | None = None) -> list[Path]:
    """Take the same files away; gives those that were there. Raises OSError."""
    home = home or data_home()
    there = [home / name for name in (_ENTRY, _TYPE, _ICON) if (home / name).exists()]
    for file in there:
        file.unlink()
    _tell(home)
    return there


def data_home() -> Path:
    """Where a desktop looks for what belongs to one person: XDG_DATA_HOME, else ~/.local/share."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if os.path.isabs(named) else Path.home() / ".local/share"


def program() -> str:
    """How a desktop starts this program, quoted as the Desktop Entry specification asks for."""
    # Without -P a Python would take modules from the folder of the file that is opened, which may be a stranger's.
    words = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "gui"]
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    escaped = "".join("\\" + sign if sign in '"`$\\' else sign for sign in word)
    # The value of a key is a string too, in which a backslash is written twice; and % begins a field.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _tell(home: Path) -> None:
    for command, folder in _LISTS:
        if shutil.which(command) and (home / folder).is_dir():
            subprocess.run([command, str(home / folder)], check=False, capture_output=True, timeout=60)

# SPDX-License-Identifier: MIT
"""How this program starts a process of its own: never with code that lies in the current folder, which may be a stranger's."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def command(module: str, word: str, *more: str) -> list[str]:
    """What runs a module of ours: this Python, or the packed application itself, which is called with a word."""
    if getattr(sys, "frozen", False):  # there is no Python beside it
        return [sys.executable, word, *more]
    return [sys.executable, "-P", "-m", module, *more]


def surroundings() -> dict[str, str]:
    """The environment of such a process: it finds our modules wherever they lie, and speaks UTF-8."""
    here = str(Path(__file__).resolve().parents[1])
    known = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([here, known]) if known else here, "PYTHONUTF8": "1"}

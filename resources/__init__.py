# SPDX-License-Identifier: MIT
"""The files the application carries, and the one door to them."""

from __future__ import annotations

from pathlib import Path

_here = Path(__file__).parent


def path(name: str) -> Path:
    """Where a bundled file or folder lies, by its name under resources/ ("fonts/Amiri-Regular.ttf")."""
    return _here / name

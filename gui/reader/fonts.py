# SPDX-License-Identifier: MIT
"""Which fonts can show Arabic text, and in which of them every letter can be pointed at."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QTextLayout, QTextOption

from gui.theme import TEXT_FAMILY, load_fonts, text_font

_POINTS = 40.0
_LEAST = 1.0  # pixels that each letter of the ligature must own at that size


def arabic_families() -> list[str]:
    """The families on this machine that can write Arabic, the bundled ones first."""
    bundled = load_fonts()
    found = QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
    return sorted(found, key=lambda family: (family != TEXT_FAMILY, family not in bundled, family))


def divides_lam_alef(family: str) -> bool:
    """Whether a caret can stand between the two letters of لا.

    Where it cannot, a mark that begins or ends between them has no edge on screen: the page then
    divides the ligature evenly, which may lie beside what the eye sees.
    """
    layout = QTextLayout("لا", text_font(_POINTS, family))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    one, between, other = (float(line.cursorToX(unit)[0]) for unit in range(3))  # type: ignore[index]
    return min(one, other) + _LEAST <= between <= max(one, other) - _LEAST

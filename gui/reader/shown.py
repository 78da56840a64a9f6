# SPDX-License-Identifier: MIT
"""What of a paragraph's text is shown: vowel signs and tatweel may be hidden while every offset stays true."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from annotation.arabic import MARKS, TATWEEL
from gui.reader.positions import Positions

# Characters that a paragraph of Qt's would break at or show as boxes: blank on screen, untouched in the text.
_BLANK = {code: " " for code in (*range(9), *range(10, 32), 0x7F, 0x85, 0x2028, 0x2029, 0xFFFC)}
_BLANK[9] = "\u2003"


@dataclass(frozen=True, slots=True)
class Signs:
    """Which signs are shown: vowel signs and other marks, tatweel, and what else nobody can see."""

    marks: bool = True
    tatweel: bool = True
    invisible: bool = False

    @property
    def hidden(self) -> re.Pattern[str] | None:
        """What the characters look like that are left out; None when all are shown."""
        left_out = ("" if self.marks else MARKS) + ("" if self.tatweel else TATWEEL)
        return re.compile(f"[{left_out}]") if left_out else None


AS_WRITTEN = Signs()


class Shown:
    """The text on screen of one paragraph, and the way between its UTF-16 units and the code points of the text.

    A hidden character has no width: it stands where the next one that is shown begins, and a range that
    ends after the letter it belongs to takes it in.
    """

    __slots__ = ("_after", "_hidden", "_positions")

    def __init__(self, text: str, signs: Signs) -> None:
        pattern = signs.hidden
        self._hidden = [match.start() for match in pattern.finditer(text)] if pattern else []
        self._after = [point - before for before, point in enumerate(self._hidden)]
        shown = pattern.sub("", text) if pattern and self._hidden else text
        self._positions = Positions(shown.translate(_BLANK))

    @property
    def units(self) -> str:
        """The shown text, one character for each UTF-16 unit."""
        return self._positions.units

    @property
    def text(self) -> str:
        """The shown text as Qt wants it."""
        return self._positions.text

    def to_units(self, point: int) -> int:
        """The UTF-16 offset on screen of a code-point offset of the text."""
        return self._positions.to_units(point - bisect_left(self._hidden, point) if self._hidden else point)

    def to_points(self, unit: int) -> int:
        """The code-point offset in the text of a UTF-16 offset on screen."""
        point = self._positions.to_points(unit)
        return point + bisect_right(self._after, point) if self._hidden else point

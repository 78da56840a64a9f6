# SPDX-License-Identifier: MIT
"""The label chips over the text: their words, widths and pictures."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from annotation.arabic import CONTROLS
from annotation.scheme import Scheme
from gui.reader.marks_index import Item
from gui.reader.measures import Measures
from gui.reader.styles import Grade, dashes, grade
from gui.theme import Theme, chip_font

_UNSAFE = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029{CONTROLS}]")
_LONGEST = 11  # em of the chip's font, then the name is cut short


def label_words(scheme: Scheme | None, name: str, language: str) -> str:
    """What a label is called in the language of the window.

    The name comes from a file, so that control characters, which could turn what stands beside it, are left out.
    """
    label = scheme.find(name) if scheme else None
    words = (label.ar if language.startswith("ar") else label.en) if label else name
    return _UNSAFE.sub("", words).strip() or name


class Chips:
    """Draws each kind of chip once; a kind is a label, a grade and whether it is the current one."""

    def __init__(
        self, theme: Theme, measures: Measures, scheme: Scheme | None, language: str, ratio: float
    ) -> None:
        self._theme = theme
        self._measures = measures
        self._scheme = scheme
        self._language = language
        self._ratio = ratio
        self._font = chip_font(measures.chip_pixels)
        self._metrics = QFontMetricsF(self._font)
        self._question = "؟" if language.startswith("ar") else "?"
        self._words: dict[str, tuple[str, float]] = {}
        self._pictures: dict[tuple[str, Grade, bool], QPixmap] = {}

    def _label(self, name: str) -> tuple[str, float]:
        if name not in self._words:
            words = label_words(self._scheme, name, self._language)
            longest = self._measures.chip_pixels * _LONGEST
            words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, longest)
            self._words[name] = words, self._metrics.horizontalAdvance(words)
        return self._words[name]

    @property
    def _sign_width(self) -> float:
        """The room of what a suggestion's chip has besides its label: «؟» and three pips."""
        return self._metrics.horizontalAdvance(self._question) + self._measures.chip_pixels * 0.6

    @property
    def _lowered(self) -> float:
        """How far below the middle of its line a word is written so that its capitals stand in the middle."""
        capital = self._metrics.tightBoundingRect("H")
        baseline = (self._metrics.ascent() - self._metrics.descent()) / 2
        return -(capital.top() + capital.bottom()) / 2 - baseline

    def width(self, item: Item) -> float:
        """How wide the chip of a mark is drawn."""
        plain = self._label(item.label)[1] + 2 * self._measures.chip_padding
        return plain if grade(item) is Grade.CONFIRMED else plain + self._sign_width

    def footprint(self, item: Item) -> float:
        """The room kept for a chip: that of a suggestion, so that confirming one moves no other."""
        return self._label(item.label)[1] + 2 * self._measures.chip_padding + self._sign_width

    def picture(self, item: Item, *, current: bool) -> QPixmap:
        """The chip of a mark, at the resolution of the screen."""
        kind = item.label, grade(item), current
        found = self._pictures.get(kind)
        if found is None:
            found = self._pictures[kind] = self._drawn(item, current)
        return found

    def _drawn(self, item: Item, current: bool) -> QPixmap:
        sure, theme = grade(item), self._theme
        width, height = self.width(item), self._measures.chip_height
        picture = QPixmap(round(width * self._ratio), round(height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        colour = theme.colour(self._scheme.find(item.label) if self._scheme else None)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(0.75, 0.75, picture.width() / self._ratio - 1.5, height - 1.5)
        radius = self._measures.chip_height * 0.24
        if sure is Grade.CONFIRMED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            ink = theme.ink_on(colour)
        else:
            ink = theme.on_page(colour)
            painter.setPen(dashes(ink, sure, 1.1))
            painter.setBrush(theme.page)
        if current:
            painter.setPen(QPen(theme.focus, 1.5))
        painter.drawRoundedRect(body, radius, radius)
        self._write(painter, item, ink, width)
        painter.end()
        return picture

    def _write(self, painter: QPainter, item: Item, ink: QColor, width: float) -> None:
        """The label, then on its far side «؟» and the pips: how sure the suggestion is, of three."""
        words, room = self._label(item.label)
        arabic = self._question == "؟"
        pixels = self._measures.chip_pixels
        height, padding = float(self._measures.chip_height), float(self._measures.chip_padding)
        painter.setFont(self._font)
        painter.setPen(ink)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # The tails of ي and خ need more room than the tops of Arabic letters; Latin capitals stand in the middle.
        up = -pixels * 0.09 if arabic else self._lowered
        box = QRectF(width - padding - room if arabic else padding, up, room + 1, height)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(box, middle | Qt.TextFlag.TextDontClip, words)
        sure = grade(item)
        if sure is Grade.CONFIRMED:
            return
        sign = self._metrics.horizontalAdvance(self._question)
        left = box.left() - pixels * 0.22 - sign if arabic else box.right() - 1 + pixels * 0.16
        painter.drawText(
            QRectF(left, up, sign + 1, height), middle | Qt.TextFlag.TextDontClip, self._question
        )
        x = padding + pixels * 0.02 if arabic else width - padding - pixels * 0.02
        size = pixels * 0.1
        painter.setPen(Qt.PenStyle.NoPen)
        for pip in range(3):
            dot = QColor(ink)
            dot.setAlphaF(1.0 if pip < sure else 0.25)
            painter.setBrush(dot)
            painter.drawEllipse(QPointF(x, height / 2 + (1 - pip) * pixels * 0.3), size, size)

# SPDX-License-Identifier: MIT
"""Finished pictures of strips of paragraphs, kept until they change or too many bytes are held."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QPixmap

from gui.reader.strips import Strip

_BYTES = 40_000_000  # at a device pixel ratio of 1: a dozen windows
_WINDOWS = 4  # held at least, however large the window

Key = tuple[int, Strip]  # the number of a piece, and a strip of it


class Tiles:
    """The least recently used go first."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._most = round(_BYTES * ratio)
        self._held: OrderedDict[Key, QPixmap] = OrderedDict()
        self._of: dict[int, set[Strip]] = {}
        self._bytes = 0

    def __contains__(self, key: Key) -> bool:
        return key in self._held

    def make_room(self, width: int, height: int) -> None:
        """Hold as much as a window of this size, in logical pixels, needs."""
        window = width * height * self._ratio**2 * 4
        self._most = round(max(_BYTES * self._ratio, _WINDOWS * window))

    def get(self, key: Key) -> QPixmap | None:
        """The picture of a strip, if there is one."""
        found = self._held.get(key)
        if found is not None:
            self._held.move_to_end(key)
        return found

    def keep(self, key: Key, picture: QPixmap) -> None:
        """Hold a picture, dropping old ones where there are too many bytes."""
        self._forget(key)
        self._held[key] = picture
        self._of.setdefault(key[0], set()).add(key[1])
        self._bytes += _size(picture)
        while self._bytes > self._most:
            self._forget(next(iter(self._held)))

    def drop(self, index: int, lines: range | None = None) -> None:
        """Forget the pictures of a piece that has changed, or only of these lines of it."""
        for strip in list(self._of.get(index, ())):
            if lines is None or (strip.first < lines.stop and lines.start < strip.last):
                self._forget((index, strip))

    def _forget(self, key: Key) -> None:
        old = self._held.pop(key, None)
        if old is not None:
            self._of[key[0]].discard(key[1])
            self._bytes -= _size(old)


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4

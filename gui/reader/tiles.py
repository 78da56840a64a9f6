# SPDX-License-Identifier: MIT
"""Finished pictures of paragraphs, kept until they change or too many bytes are held."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QPixmap

_BYTES = 40_000_000  # at a device pixel ratio of 1: a dozen windows
_FEWEST = 8


class Tiles:
    """The least recently used go first."""

    def __init__(self, ratio: float) -> None:
        self._most = round(_BYTES * ratio)
        self._held: OrderedDict[int, QPixmap] = OrderedDict()
        self._bytes = 0

    def __contains__(self, index: int) -> bool:
        return index in self._held

    def get(self, index: int) -> QPixmap | None:
        """The picture of a piece, if there is one."""
        found = self._held.get(index)
        if found is not None:
            self._held.move_to_end(index)
        return found

    def keep(self, index: int, picture: QPixmap) -> None:
        """Hold a picture, dropping old ones where there are too many bytes."""
        self.drop(index)
        self._held[index] = picture
        self._bytes += _size(picture)
        while self._bytes > self._most and len(self._held) > _FEWEST:
            self._bytes -= _size(self._held.popitem(last=False)[1])

    def drop(self, index: int) -> None:
        """Forget the picture of a piece that has changed."""
        old = self._held.pop(index, None)
        if old is not None:
            self._bytes -= _size(old)

    def clear(self) -> None:
        """Forget all."""
        self._held.clear()
        self._bytes = 0


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4

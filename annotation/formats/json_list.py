# SPDX-License-Identifier: MIT
"""A file that is one JSON list, cut into its objects as it comes in: never more than one of them in memory."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NoReturn

from annotation.formats.format import LONGEST_LINE, FormatError, Problem, too_long
from annotation.saying import said

_blank = re.compile(r"[ \t\r\n]*")
_scan = json.JSONDecoder().raw_decode
_unfinished = "Unterminated string"
# What is wrong so far before the end is wrong whatever comes; null, Infinity or \ud83d\ude00 may just be cut off.
_LONGEST_WORD = 16


def begins(text: Iterable[str]) -> tuple[bool, Iterator[str]]:
    """Whether a text in pieces begins as a JSON list does; and the text, from its beginning."""
    stream, taken = iter(text), []
    for piece in stream:
        taken.append(piece)
        if piece.strip():
            break
    is_list = bool(taken) and taken[-1].lstrip().startswith("[")
    return is_list, chain(taken, stream)


def elements(text: Iterable[str], where: str) -> Iterator[tuple[int, str]]:
    """The objects of a list as they stand in the file, each with the line on which it begins.

    Raises FormatError for what is no list of objects, for one longer than any document, and for a list
    without an end.
    """
    cut = _Cutter(iter(text), where)
    cut.take("[")
    if cut.next() == "]":
        cut.take("]")
    else:
        while True:
            yield cut.element()
            if cut.next() != ",":
                break
            cut.take(",")
        cut.take("]")
    if cut.next():
        cut.refuse(said("something stands after the end of the list"))


class _Cutter:
    """What has come in of a text and is not yet taken."""

    def __init__(self, stream: Iterator[str], where: str) -> None:
        self._stream = stream
        self._where = where
        self._text = ""
        self._at = 0
        self._line = 1

    def next(self) -> str:
        """The next letter that is no blank; nothing at the end."""
        while True:
            end = _blank.match(self._text, self._at).end()  # type: ignore[union-attr]
            self._pass(end)
            if end < len(self._text):
                return self._text[end]
            if not self._more():
                return ""

    def take(self, letter: str) -> None:
        """Take a letter that must stand here."""
        if self.next() != letter:
            self.refuse(said("the file must be a list of JSON objects"))
        self._at += 1

    def element(self) -> tuple[int, str]:
        """Take an object; one that is not all there yet is scanned again with each piece that comes in."""
        if self.next() != "{":
            self.refuse(said("the file must be a list of JSON objects"))
        while True:
            try:
                _, end = _scan(self._text, self._at)
                break
            except json.JSONDecodeError as error:
                wrong = len(self._text) - error.pos > _LONGEST_WORD and not error.msg.startswith(_unfinished)
                if len(self._text) - self._at > LONGEST_LINE:
                    raise FormatError(too_long(self._where, self._line)) from error
                if wrong or not self._more():
                    self._pass(min(error.pos, len(self._text)))
                    self.refuse(
                        said(
                            "this is not JSON ({error}): {must}",
                            error=error.msg,
                            must=said("the file must be a list of JSON objects"),
                        )
                    )
            except RecursionError:
                self.refuse(said("the JSON is nested too deeply"))
            except ValueError:  # Python refuses numbers of more than 4300 digits
                self.refuse(said("a number has too many digits"))
        line, found_text = self._line, self._text[self._at : end]
        self._pass(end)
        return line, found_text

    def refuse(self, reason: str) -> NoReturn:
        """Raise FormatError about this place."""
        raise FormatError(
            Problem(self._where, self._line, 0, reason, self._text[self._at : self._at + 200])
        ) from None

    def _pass(self, end: int) -> None:
        self._line += self._text.count("\n", self._at, end)
        self._at = end

    def _more(self) -> bool:
        """Whether another piece came in; what is taken already is let go."""
        piece = next(self._stream, None)
        if piece is None:
            return False
        self._text, self._at = self._text[self._at :] + piece, 0
        return True

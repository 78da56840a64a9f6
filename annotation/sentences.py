# SPDX-License-Identifier: MIT
"""Sentences with offsets: where Arabic prose stops, and where it only seems to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotation.tokens import Range

LONGEST = 200  # words; beyond it a sentence is parted at a weaker stop, so that models and people can follow

_LETTER = "\u0620-\u064a"
# A stop, with what closes around it; then white space, the end, or (blanks are often forgotten) an Arabic letter.
_stop = re.compile(rf"(?<![.!?؟…۔])[.!?؟…۔]++[)\]}}»”\"'’]*+(?=\s|$|[{_LETTER}«“(])")
# Letters that stand for words: د. ا. هـ. ق.م. J. U.S. and a few Latin titles, also after و.
_abbreviation = re.compile(
    rf"و?(?:(?:[{_LETTER}]ـ?\.)*[{_LETTER}]ـ?|(?:[A-Z]\.)*[A-Z]|Dr|Mr|Mrs|Ms|St|No|vs)"
)
_list_number = re.compile(r"\s*[(\[]?\d{1,3}")
_word = re.compile(r"\S+")


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Range]:
    """The sentences of text[start:end] as code-point ranges of `text`, without the white space around them.

    Ascending, not overlapping, and together all that is not white space. A line feed always parts; a stop does not
    between digits, after an abbreviation or after the number of a list item; a comma never does, except in
    a sentence of more than LONGEST words.
    """
    stop = len(text) if end is None else end
    found: list[Range] = []
    while start < stop:
        line_end = text.find("\n", start, stop)
        line_end = stop if line_end < 0 else line_end
        for first, last in _in_line(text, start, line_end):
            found.extend(_parted(text, first, last))
        start = line_end + 1
    return found


def _in_line(text: str, start: int, end: int) -> Iterator[Range]:
    for match in _stop.finditer(text, start, end):
        if text[match.start()] != "." or not _goes_on(text, start, match):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, end)


def _goes_on(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the full stop belongs to an abbreviation or a list number."""
    at = token = stop.start()
    if stop.group().startswith(".."):
        return False
    if _list_number.fullmatch(text, start, at):
        return True
    while token > start and not (text[token - 1].isspace() or text[token - 1] in "(«“\"'["):
        token -= 1
        if at - token > 12:
            return False  # too long for an abbreviation
    return _abbreviation.fullmatch(text, token, at) is not None


def _trimmed(text: str, start: int, end: int) -> Iterator[Range]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _parted(text: str, start: int, end: int) -> Iterator[Range]:
    """The sentence, in parts of at most LONGEST words: after ؛ or ، where there is one in the second half."""
    if end - start > 2 * LONGEST:  # fewer letters than that cannot be that many words
        ends = [match.end() for match in _word.finditer(text, start, end)]
        done = 0
        while len(ends) - done > LONGEST:
            later_half = range(done + LONGEST - 1, done + LONGEST // 2 - 1, -1)
            last = next(
                (i for stops in ("؛;", "،,") for i in later_half if text[ends[i] - 1] in stops), later_half[0]
            )
            yield from _trimmed(text, start, ends[last])
            start, done = ends[last], last + 1
    yield from _trimmed(text, start, end)

# SPDX-License-Identifier: MIT
"""The proof of a file just written: what went in is remembered, what is read out again is compared, span by span."""

from __future__ import annotations

import json
import marshal
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any

from annotation.formats.format import Format, FormatError, Holds, Layer, Problem, Record, Report
from corpus.reading import NATIVE, records_of

# What reports call spans that did not make it: "nested spans left out", "spans without a word left out".
LOST_SPANS = re.compile(r"(\w+ )?spans\b.* left out")
_WIDENED = "edges widened to whole words"
_BARE = "blanks at span edges left out"
_BENT = "crossing spans of one label, read back as nested"
_BORDERS = "borders of documents left out"
_IN_MEMORY = 1 << 22
_blank = re.compile(r"[\s\ufeff]")

Mark = tuple[str, int, int, str]  # annotator, start, end, label
Page = tuple[bytes, list[Mark]]  # the checksum of a text, and its spans in order


class Proof:
    """One file under way: how many `documents` and spans went in, spans by label too."""

    def __init__(self, format: Format) -> None:
        self._format = format
        self._spool = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (closed by `close`)
        self._letters = sha256()
        self.documents = 0
        self._unheld = 0
        self.given: Counter[str] = Counter()

    def remembering(self, records: Iterable[Record]) -> Iterator[Record]:
        """The records, each remembered as it passes."""
        for record in records:
            self.documents += 1
            self.given.update(span.label for layer in record.layers for span in layer.marks.spans)
            layers = _held(record, self._format.holds)
            self._unheld += sum(len(x.marks.spans) for x in record.layers[len(layers) :])
            page = marshal.dumps(_page(record, self._format.holds))
            self._spool.write(
                len(page).to_bytes(8, "big")
            )  # so that a page is read at once, not number by number
            self._spool.write(page)
            if not self._format.holds.spans:
                self._letters.update(_letters(record.document.text))
            yield record

    def compare(self, file: Path, report: Report) -> Counter[str] | None:
        """The spans found in the file, by label; None unless it holds what went in, but for the losses reported.

        The texts must be the same (their letters, where the format does not keep blanks), and the spans: each
        found is one given, or one drawn out to whole words where the report says so, and as many are missing
        as it says. A file that cannot be read again is another one.
        """
        self._spool.seek(0)
        lost = sum(count for kind, count in report.losses.items() if LOST_SPANS.fullmatch(kind))
        # Those that no page has: of layers that the format cannot hold, or all.
        lost -= self._unheld
        try:
            if report.losses.get(_BORDERS):
                return self._one_text(file) if lost == 0 else None
            bare = self._format.holds.spacing and _BARE in report.losses
            found = _Comparison(self._expected())
            for (checksum, marks), text in _pages_of(file, self._format):
                if not found.take(checksum, marks, text if bare else ""):
                    return None
        except FormatError:
            return None
        widened, bent = report.losses.get(_WIDENED, 0), 2 * report.losses.get(_BENT, 0)
        few = found.bent <= bent and found.widened + found.bent <= widened + bent
        same = found.finish() == lost and few
        return found.labels if same else None

    def close(self) -> None:
        """Forget what was remembered."""
        self._spool.close()

    def _expected(self) -> Iterator[Page]:
        for _ in range(self.documents):
            yield marshal.loads(self._spool.read(int.from_bytes(self._spool.read(8), "big")))

    def _one_text(self, file: Path) -> Counter[str] | None:
        letters = sha256()
        for record in _records(file, self._format):
            letters.update(_letters(record.document.text))
        return Counter() if letters.digest() == self._letters.digest() else None


class _Comparison:
    """Pages expected and pages found, side by side; those that come in another order wait."""

    def __init__(self, expected: Iterator[Page]) -> None:
        self._expected = expected
        self._waiting: dict[bytes, list[list[Mark]]] = {}
        self._lost = 0
        self.widened = self.bent = 0
        self.labels: Counter[str] = Counter()

    def take(self, checksum: bytes, marks: list[Mark], text: str) -> bool:
        """Compare a page that was found; whether it holds nothing that was not given.

        With a `text`, blanks of it at the edges of spans do not count.
        """
        given = self._given(checksum)
        if given is None:
            return False
        self.labels.update(label for *_, label in marks)
        if given == marks:
            return True
        if text:
            given, marks = _among_letters(given, text), _among_letters(marks, text)
        missing, extra = Counter(given) - Counter(marks), Counter(marks) - Counter(given)
        self._lost += missing.total() - extra.total()
        for wide in sorted(extra.elements(), key=lambda m: m[2] - m[1]):
            like = [m for m in missing if m[0] == wide[0] and m[3] == wide[3]]
            inside = [m for m in like if wide[1] <= m[1] and m[2] <= wide[2]]
            if not like:
                return False
            moved = {m: (wide[1] < m[1]) + (m[2] < wide[2]) for m in inside or like}
            source = min(moved, key=lambda m: (moved[m], m[1] - m[2], m))
            missing -= Counter([source])
            if inside:
                self.widened += 1
            else:
                self.bent += 1
        return True

    def finish(self) -> int | None:
        """How many spans are missing; None where a page with letters is."""
        for text, marks in self._expected:
            self._waiting.setdefault(text, []).append(marks)
        for text, pages in self._waiting.items():
            if pages and text != _NO_LETTERS:
                return None
            self._lost += sum(map(len, pages))
        return self._lost

    def _given(self, text: bytes) -> list[Mark] | None:
        if waiting := self._waiting.get(text):
            return waiting.pop(0)
        for there, marks in self._expected:
            if there == text:
                return marks
            self._waiting.setdefault(there, []).append(marks)
        return None


def _page(record: Record, holds: Holds) -> Page:
    """A record as its format should give it back: its letters, and offsets among them, where blanks are not kept."""
    text = record.document.text
    marks = sorted(
        (layer.annotator if holds.layers else "", span.start, span.end, span.label)
        for layer in _held(record, holds)
        for span in layer.marks.spans
    )
    if holds.spacing:
        return sha256(text.encode("utf-8")).digest(), marks
    return sha256(_letters(text)).digest(), _among_letters(marks, text)


def _held(record: Record, holds: Holds) -> tuple[Layer, ...]:
    """The layers that a format can hold: all, the first, or none."""
    return record.layers[: (None if holds.layers else 1) if holds.spans else 0]


def _among_letters(marks: list[Mark], text: str) -> list[Mark]:
    """The marks with their offsets counted without blanks."""
    blanks = [match.start() for match in _blank.finditer(text)]
    return sorted(
        (who, start - bisect_left(blanks, start), end - bisect_left(blanks, end), label)
        for who, start, end, label in marks
    )


def _letters(text: str) -> bytes:
    return _blank.sub("", text).encode("utf-8")


_NO_LETTERS = sha256(b"").digest()


def _pages_of(file: Path, format: Format) -> Iterator[tuple[Page, str]]:
    """What a file holds, page by page, each with its text."""
    if format.name == NATIVE:
        with file.open("rb") as stream:
            yield from ((_native_page(told := json.loads(line)), told["text"]) for line in stream)
    else:
        for record in _records(file, format):
            yield _page(record, format.holds), record.document.text


def _native_page(told: dict[str, Any]) -> Page:
    """A line of the native format, without the care that a stranger's file needs."""
    marks = sorted(
        (layer["annotator"], span["start"], span["end"], span["label"])
        for layer in told["layers"]
        for span in layer["spans"]
    )
    return sha256(told["text"].encode("utf-8")).digest(), marks


def _records(file: Path, format: Format) -> Iterator[Record]:
    for found in records_of(file, format, "utf-8", Report()):
        if isinstance(found, Problem):
            raise FormatError(found)
        yield found.record

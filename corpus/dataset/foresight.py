# SPDX-License-Identifier: MIT
"""What an export would give, before anything is written: its first lines, what each part gets, what is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotation.formats.files import FilesFormat, NamedBytes
from annotation.formats.format import FormatError, Record, Report
from corpus.corpus import Corpus
from corpus.dataset.content import Content, PartCount
from corpus.dataset.edition import Edition
from corpus.dataset.survey import Progress
from corpus.errors import CorpusError
from corpus.proving import LOST_SPANS

# Characters of the first file that are kept to be looked at.
HEAD = 6000


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would be written: documents and spans of each part, and all that would not be, by kind.

    `head` is how the first file begins; a table of bytes is told in words. `left_out` counts documents.
    """

    head: str
    parts: tuple[tuple[str, int, int], ...]
    losses: Mapping[str, int]
    left_out: Mapping[str, int]
    unfinished: int

    @property
    def documents(self) -> int:
        """Documents of all parts."""
        return sum(documents for _, documents, _ in self.parts)

    @property
    def spans(self) -> int:
        """Spans of all parts."""
        return sum(spans for _, _, spans in self.parts)


def foresee(
    corpus: Corpus,
    edition: Edition,
    *,
    begun: Callable[[str], None] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Forecast:
    """Make the whole dataset in memory, a piece at a time, and keep only what is to be told.

    `begun` hears the head as soon as it is there. Raises CorpusError as an export would.
    """
    content = Content(corpus, edition, progress=progress, cancelled=cancelled)
    head, told = "", False
    found: list[tuple[str, int, int]] = []
    try:
        for part in content.parts:
            count, report = PartCount(part), Report()
            given: Counter[str] = Counter()
            for piece in _pieces(content, _counted(content.of(part, count), given), report):
                if len(head) < HEAD:
                    head += piece[: HEAD - len(head)]
                elif begun and not told:
                    begun(head)
                    told = True
            lost = sum(number for kind, number in report.losses.items() if LOST_SPANS.fullmatch(kind))
            found.append((part, count.documents, given.total() - lost))
            for kind, number in report.losses.items():
                content.losses.lose(kind, number)
    except FormatError as error:
        raise CorpusError("{problem}.", problem=error.problem) from error
    left_out = dict(sorted(content.seen.left_out.items()))
    losses = dict(sorted(content.losses.losses.items()))
    return Forecast(head, tuple(found), losses, left_out, content.preparing.unfinished)


def _counted(records: Iterable[Record], given: Counter[str]) -> Iterator[Record]:
    for record in records:
        given.update(span.label for layer in record.layers for span in layer.marks.spans)
        yield record


def _pieces(content: Content, records: Iterator[Record], report: Report) -> Iterator[str]:
    format = content.format
    if isinstance(format, FilesFormat):
        for file in format.write_files(records, content.choices, report):
            yield from _shown(format, file)
    elif format.holds.several:
        yield from format.write(records, content.choices, report)
    else:
        for record in records:
            yield from format.write([record], content.choices, report)


def _shown(format: FilesFormat, file: NamedBytes) -> Iterator[str]:
    """A file of several under its name; one that is no text, by what is in it."""
    try:
        yield f"{file.name}\n{file.data.decode('utf-8')}\n"
    except UnicodeDecodeError:
        shown = 0
        for record in format.read_files([file], lambda one: one.data.decode("utf-8"), Report()):
            text = record.document.text
            told = f"{text[:200]}\n"
            for layer in record.layers:
                told += "".join(f"   {s.label}: {text[s.start : s.end]}\n" for s in layer.marks.in_order())
            yield told
            shown += len(told)
            if shown > HEAD:
                return

# SPDX-License-Identifier: MIT
"""The formats of token lines: `conll` with one IOB tag a word, `conll-nested` with one or more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice

from annotation.formats.format import Choices, FormatError, Found, Holds, Problem, Record, Report
from annotation.formats.iob import crossing_in_label, tags
from annotation.formats.json_lines import records_in
from annotation.formats.particulars import first_spans
from annotation.formats.token_reader import DOCUMENT_START, TokenReader
from annotation.formats.token_writer import as_word_ranges, flat, outside_spans, words_to_write
from annotation.saying import said

# Metadata that every document gets that comes from such a file.
_TOLD = ("format", "words")


@dataclass(frozen=True, slots=True)
class TokenLines:
    """A word, a blank or TAB, its IOB2 tags; a blank line between sentences.

    The text of a document is its words joined by one blank, its sentences by one line feed, so that
    `annotation.tokens.source_words` gives the file's own words back.
    """

    name: str
    title: str
    nested: bool
    suffix: str = ".conll"

    @property
    def holds(self) -> Holds:
        """Spans as words with tags; of one label none can cross, and the spacing is lost."""
        return Holds(offsets="words", nested=self.nested, crossing=self.nested, spacing=False)

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a token file: one, or as many as -DOCSTART- lines say. Raises FormatError."""
        return records_in(self.read_lines(text.split("\n"), where, report))

    def read_lines(self, lines: Iterable[str], where: str, report: Report) -> Iterator[Found | Problem]:
        """The documents of a file document by document; for one that is refused, what is wrong with it."""
        return TokenReader(where, self.name, self.nested, report).found_in(lines)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """The file, document by document; several are parted by -DOCSTART- lines.

        Raises FormatError for a label with a blank in it, ValueError for choices that do not exist.
        """
        pages = filter(None, (self._page(record, choices, report) for record in records))
        head = list(islice(pages, 2))
        if len(head) == 1:
            yield head[0]
            return
        for number, page in enumerate(chain(head, pages)):
            yield ("\n" if number else "") + f"{DOCUMENT_START} O\n\n{page}"

    def _page(self, record: Record, choices: Choices, report: Report) -> str:
        document = record.document
        bare = {name: value for name, value in document.metadata.items() if name not in _TOLD}
        spans = first_spans(replace(record, document=replace(document, metadata=bare)), self.holds, report)
        for span in spans:
            if re.search(r"[ \t\r\n]", span.label):
                reason = said(
                    "the label {label!r} has a blank in it, which {format} cannot hold: rename it",
                    label=span.label,
                    format=self.name,
                )
                raise FormatError(Problem(document.title, 0, 0, reason))
        words, breaks = words_to_write(document, spans, choices, report)
        if not words:
            report.lose("documents without a word left out")
            return ""
        ranges = as_word_ranges(spans, words, report)
        if self.nested:
            report.lose("crossing spans of one label, read back as nested", crossing_in_label(ranges))
        else:
            ranges = flat(ranges, choices.nested, report)
        lines: list[str] = []
        breaks = outside_spans(breaks, ranges, report)
        at = 0
        for number, ((start, end), tag) in enumerate(zip(words, tags(len(words), ranges), strict=True)):
            while at < len(breaks) and breaks[at] <= number:
                lines.append("\n")
                at += 1
            lines.append(f"{document.text[start:end]} {tag}\n")
        lines.extend("\n" for _ in breaks[at:])
        return "".join(lines)


CONLL = TokenLines("conll", "CoNLL: a word and one IOB2 tag a line", nested=False)
CONLL_NESTED = TokenLines(
    "conll-nested", "CoNLL with nested spans: one or more IOB2 tags a word", nested=True
)

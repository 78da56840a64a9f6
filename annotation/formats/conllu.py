# SPDX-License-Identifier: MIT
"""The format `conllu`: CoNLL-U Plus with a column of spans, and every blank of the text spelt out."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from annotation.formats.conllu_lines import SPANS, misc, span_fields
from annotation.formats.conllu_reader import ConlluReader
from annotation.formats.format import Choices, FormatError, Found, Holds, Problem, Record, Report
from annotation.formats.iob import Tagged
from annotation.formats.json_lines import records_in
from annotation.formats.particulars import first_spans, particulars
from annotation.formats.token_writer import as_word_ranges, outside_spans, words_to_write
from annotation.saying import said
from annotation.span import Span

_HOLDS = Holds(offsets="words", metadata=True)


@dataclass(frozen=True, slots=True)
class Conllu:
    """Words in columns (https://universaldependencies.org/ext-format.html): ID, FORM, MISC and TAWSIM:NE.

    The text comes back verbatim by SpaceAfter and UDPipe's SpacesAfter. Proclitics cut off a word are told as
    parts of a multiword token. Of files with other columns the forms and the spaces are read.
    """

    name: str = "conllu"
    title: str = "CoNLL-U Plus: words in columns, spans by number"
    suffix: str = ".conllup"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The documents of a file: one, or as many as "# newdoc" lines say. Raises FormatError."""
        return records_in(self.read_lines(text.split("\n"), where, report))

    def read_lines(self, lines: Iterable[str], where: str, report: Report) -> Iterator[Found | Problem]:
        """The documents of a file document by document; for one that is refused, what is wrong with it."""
        return ConlluReader(where, self.name, report).found_in(lines)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """The file. Raises FormatError for a label with a blank, ":" or ";" in it, ValueError for unknown choices."""
        begun = False
        for record in records:
            document = record.document
            spans = first_spans(record, _HOLDS, report)
            _check(spans, document.title)
            unheard = Report()  # here the spacing is not lost, whatever the words are
            words, breaks = words_to_write(document, spans, choices, unheard)
            if not words:
                report.lose("documents without a word left out")
                report.lose("spans without a word left out", len(spans))
                continue
            if not begun:
                yield f"# global.columns = ID FORM MISC {SPANS}\n"
                begun = True
            yield f"# newdoc id = {'-'.join(document.id.split())}\n"
            yield f"# metadata = {json.dumps(particulars(record))}\n"
            whole = words
            if choices.words == "segmented":
                whole = words_to_write(document, [], Choices("whole"), unheard)[0]
            ranges = sorted(as_word_ranges(spans, words, report))
            ends = sorted({0, len(words), *outside_spans(breaks, ranges, unheard)})
            starts = {start for start, _ in whole}
            for number, (first, stop) in enumerate(pairwise(ends), 1):
                inside = [(a - first, b - first, label) for a, b, label in _starting(ranges, first, stop)]
                yield _sentence(
                    document.text, words, first, stop, span_fields(stop - first, inside), starts, number
                )


def _sentence(
    text: str,
    words: list[tuple[int, int]],
    first: int,
    stop: int,
    fields: list[str],
    starts: set[int],
    number: int,
) -> str:
    """The lines of the words from `first` to `stop`; those that begin no whole word belong to the one before."""
    lines = [
        f"# sent_id = {number}",
        f"# text = {' '.join(text[words[first][0] : words[stop - 1][1]].split())}",
    ]
    for at in range(first, stop):
        start, end = words[at]
        place = at - first + 1
        after = text[end : words[at + 1][0] if at + 1 < len(words) else len(text)]
        before = text[:start] if at == 0 else ""
        last = at
        while last + 1 < stop and words[last + 1][0] not in starts and words[last][1] == words[last + 1][0]:
            last += 1
        if last > at and (start in starts or at == first):
            whole_end = words[last][1]
            follows = text[whole_end : words[last + 1][0] if last + 1 < len(words) else len(text)]
            lines.append(f"{place}-{last - first + 1}\t{text[start:whole_end]}\t{misc(follows, before)}\t*")
            before = ""
        lines.append(f"{place}\t{text[start:end]}\t{misc(after, before)}\t{fields[place - 1]}")
    return "\n".join(lines) + "\n\n"


def _starting(ranges: list[Tagged], first: int, stop: int) -> list[Tagged]:
    """The ranges, which are in text order, that begin at the words from `first` to `stop`."""
    return ranges[bisect_left(ranges, (first, 0, "")) : bisect_left(ranges, (stop, 0, ""))]


def _check(spans: Iterable[Span], title: str) -> None:
    for span in spans:
        if re.search(r"[\s:;|]", span.label):
            reason = said(
                "the label {label!r} has a blank, ':' or ';' in it, which conllu cannot hold: rename it",
                label=span.label,
            )
            raise FormatError(Problem(title, 0, 0, reason))


CONLLU = Conllu()

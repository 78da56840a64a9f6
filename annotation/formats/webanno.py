# SPDX-License-Identifier: MIT
"""The format `webanno-tsv`: WebAnno TSV 3.3, words in lines with UTF-16 offsets and parts of words below them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePath

from annotation.edit import Marks
from annotation.formats.format import Choices, FormatError, Holds, Layer, Problem, Record, Report
from annotation.formats.offsets import Utf16
from annotation.formats.particulars import first_spans, record_of
from annotation.formats.token_writer import as_word_ranges, outside_spans, words_to_write
from annotation.formats.webanno_reader import HEAD, WebannoReader, escaped
from annotation.saying import said
from annotation.span import Span

_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
_HOLDS = Holds(offsets="UTF-16 units", several=False)
_Unit = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WebannoTsv:
    """One document a file, as INCEpTION and WebAnno exchange them.

    A sentence's text is told with all blanks up to the next one, so that it comes back verbatim; spans that
    begin or end inside a word are told on lines for parts of it.
    """

    name: str = "webanno-tsv"
    title: str = "WebAnno TSV 3.3: a document of INCEpTION or WebAnno"
    suffix: str = ".tsv"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The document of a file. Raises FormatError at the first line that cannot be read."""
        content, spans = WebannoReader(where, report).read(text)
        title = PurePath(where).stem
        yield record_of(content, [Layer("", Marks(spans))], {}, format=self.name, title=title)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """The file of one document. Raises FormatError for more."""
        for number, record in enumerate(records):
            if number:
                reason = said("{format} holds one document a file: write into a folder", format=self.name)
                raise FormatError(Problem(self.name, 0, 0, reason))
            yield from _pages(record, choices, report)


def _pages(record: Record, choices: Choices, report: Report) -> Iterator[str]:
    text = record.document.text
    spans = first_spans(record, _HOLDS, report)
    words, breaks = words_to_write(record.document, spans, choices, Report())
    if not words:
        report.lose("documents without a word left out")
        report.lose("spans without a word left out", len(spans))
        return
    held = [span for span in spans if _has_word(span, words)]
    report.lose("spans without a word left out", len(spans) - len(held))
    counted = Report()
    ranges = as_word_ranges(held, words, counted)
    report.lose("blanks at span edges left out", counted.losses.get("blanks at span edges left out", 0))
    ends = sorted({0, len(words), *outside_spans(breaks, ranges, Report())})
    units = [_units(span, words, first, stop) for span, (first, stop, _) in zip(held, ranges, strict=True)]
    cells = _cells(held, units)
    order = sorted(cells)
    places = Utf16(text)
    yield f"{HEAD} 3.3\n#T_SP={_ENTITY}|identifier|value\n\n"
    for number, (first, stop) in enumerate(pairwise(ends), 1):
        start = words[first][0] if number > 1 else 0
        end = words[stop][0] if stop < len(words) else len(text)
        lines = [f"#Text={escaped(line, for_text=True)}" for line in text[start:end].split("\n")]
        for at in range(first, stop):
            near = order[bisect_left(order, (words[at][0], 0)) : bisect_left(order, (words[at][1], 0))]
            parts = [unit for unit in near if unit != words[at]]
            for part, unit in enumerate([words[at], *parts]):
                name = f"{number}-{at - first + 1}" + (f".{part}" if part else "")
                told = cells.get(unit, ("_", "_"))
                offsets = f"{places.units(unit[0])}-{places.units(unit[1])}"
                lines.append("\t".join([name, offsets, text[slice(*unit)], *told, ""]))
        yield "\n" + "\n".join(lines) + "\n"


def _has_word(span: Span, words: list[_Unit]) -> bool:
    """Whether any word has a letter in common with a span."""
    after = bisect_left(words, (span.end, 0))
    return after > 0 and words[after - 1][1] > span.start


def _units(span: Span, words: list[_Unit], first: int, stop: int) -> list[_Unit]:
    """The words of a span, at its edges the parts of words."""
    return [(max(start, span.start), min(end, span.end)) for start, end in words[first:stop]]


def _cells(spans: list[Span], units: list[list[_Unit]]) -> dict[_Unit, tuple[str, str]]:
    """The two cells (identifier, value) of each word or part that has spans; numbers tell which are one."""
    by_unit: dict[_Unit, list[int]] = {}
    for number, found in enumerate(units):
        for unit in found:
            by_unit.setdefault(unit, []).append(number)
    several = {n for found in by_unit.values() if len(found) > 1 for n in found}
    several |= {n for n, found in enumerate(units) if len(found) > 1}
    names = {n: f"[{count}]" for count, n in enumerate(sorted(several), 1)}
    return {
        unit: (
            "|".join(f"*{names.get(n, '')}" for n in found),
            "|".join(f"{escaped(spans[n].label)}{names.get(n, '')}" for n in found),
        )
        for unit, found in by_unit.items()
    }


WEBANNO = WebannoTsv()

# SPDX-License-Identifier: MIT
"""The format `spacy`: spaCy's DocBin, with all spans in a group of spans and those that do not overlap as entities."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from annotation.edit import Marks
from annotation.formats.files import NamedBytes, TextOf
from annotation.formats.format import (
    Choices,
    FormatError,
    Holds,
    Layer,
    Problem,
    Record,
    Report,
    require_text,
)
from annotation.formats.particulars import first_spans, particulars, record_of
from annotation.formats.spacy_words import pieces
from annotation.formats.token_writer import as_word_ranges, flat, words_to_write
from annotation.saying import said
from annotation.span import Span

# The name of the group that spaCy's own span categorizer reads.
GROUP = "sc"
_ABOUT = "tawsim"
_LARGEST = 1_000_000_000  # bytes unpacked
_HOLDS = Holds(offsets="words", metadata=True)


@dataclass(frozen=True, slots=True)
class SpacyDocBin:
    """A Doc for each document: its text verbatim, spans as ranges of tokens, particulars in user_data.

    A DocBin is one packed whole, so that all tokens of a file are in memory, about 40 bytes each: for more
    than some tens of thousands of documents write a file for each part, or each document. Tokens are ours, not those of spaCy's tokenizer, which would lose each span that begins after a
    proclitic: with `segmented` words every span is kept, else its edges are widened to whole words.
    """

    name: str = "spacy"
    title: str = "spaCy DocBin: tokens with entities and spans"
    suffix: str = ".spacy"
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """Refused: a DocBin is no text. Raises FormatError."""
        raise FormatError(
            Problem(where, 0, 0, said("this is a text, not a file of {format}", format=self.name))
        )

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """Refused as well. Raises FormatError."""
        reason = said("a file of {format} is no text: write it to a file of its own", format=self.name)
        raise FormatError(Problem(self.name, 0, 0, reason))

    def read_files(self, files: Iterable[NamedBytes], text_of: TextOf, report: Report) -> Iterator[Record]:
        """The documents of DocBins: their group `sc`, all other groups, else the entities. Raises FormatError."""
        for file in files:
            spacy, tokens = _spacy(file.name)
            _check_size(file)
            try:
                docs = tokens.DocBin().from_bytes(file.data).get_docs(spacy.blank("ar").vocab)
                for number, doc in enumerate(docs, 1):
                    yield self._record(doc, f"{file.name}, doc {number}")
            except FormatError:
                raise
            except Exception as error:  # msgpack, zlib and spaCy each have exceptions of their own
                reason = said(
                    "this is no {format} that can be read ({error})",
                    format=self.name,
                    error=f"{type(error).__name__}: {error}"[:200],
                )
                raise FormatError(Problem(file.name, 0, 0, reason)) from error

    def write_files(
        self, records: Iterable[Record], choices: Choices, report: Report
    ) -> Iterator[NamedBytes]:
        """One DocBin; the same documents always give the same bytes."""
        spacy, tokens = _spacy(self.name)
        vocab = spacy.blank("ar").vocab
        bin = tokens.DocBin(attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"], store_user_data=True)
        for record in records:
            bin.add(_doc(record, choices, report, tokens, vocab))
        yield NamedBytes(f"data{self.suffix}", bin.to_bytes())

    def _record(self, doc: Any, where: str) -> Record:  # noqa: ANN401 (spaCy has no types here)
        text = doc.text
        require_text(text, where)
        groups = [doc.spans[GROUP]] if GROUP in doc.spans else list(doc.spans.values())
        marked = [span for group in groups for span in group] or list(doc.ents)
        spans = frozenset(Span.new(s.start_char, s.end_char, s.label_) for s in marked if s.label_)
        told = doc.user_data.get(_ABOUT, {})
        known = {str(key): str(value) for key, value in told.items()} if isinstance(told, dict) else {}
        return record_of(text, [Layer("", Marks(spans))], known, format=self.name)


def _doc(record: Record, choices: Choices, report: Report, tokens: ModuleType, vocab: Any) -> Any:  # noqa: ANN401
    document = record.document
    spans = first_spans(record, _HOLDS, report)
    spacing = Report()  # the spacing is kept here, unlike in lines of tokens
    words, _ = words_to_write(document, spans, choices, spacing)
    texts, spaces, starts = pieces(document.text, words)
    doc = tokens.Doc(vocab, words=texts, spaces=spaces)
    numbers = {start: number for number, start in enumerate(starts)}
    ranges = as_word_ranges(spans, words, report)
    last = [numbers[start] for start, _ in words]

    def made(first: int, stop: int, label: str) -> Any:  # noqa: ANN401
        return tokens.Span(doc, last[first], last[stop - 1] + 1, label=label)

    doc.spans[GROUP] = [made(*one) for one in ranges]
    doc.ents = [made(*one) for one in flat(ranges, choices.nested, Report())]
    doc.user_data[_ABOUT] = particulars(record)
    return doc


def _check_size(file: NamedBytes) -> None:
    """Refuse what swells without end. Raises FormatError."""
    unpacking = zlib.decompressobj()
    try:
        size, rest = len(unpacking.decompress(file.data, 1 << 24)), unpacking.unconsumed_tail
        while rest and size <= _LARGEST:
            size += len(unpacking.decompress(rest, 1 << 24))
            rest = unpacking.unconsumed_tail
    except zlib.error as error:
        reason = said("this is no {format} that can be read ({error})", format=SPACY.name, error=str(error))
        raise FormatError(Problem(file.name, 0, 0, reason)) from error
    if size > _LARGEST:
        reason = said("it has {size} bytes unpacked, more than {most}", size=size, most=_LARGEST)
        raise FormatError(Problem(file.name, 0, 0, reason))


def _spacy(where: str) -> tuple[ModuleType, ModuleType]:
    try:
        import spacy
        from spacy import tokens
    except ImportError as error:
        reason = said(
            "this format needs {package}: install it with {command}",
            package="spaCy",
            command="pip install 'tawsim[spacy]'",
        )
        raise FormatError(Problem(where, 0, 0, reason)) from error
    return spacy, tokens


SPACY = SpacyDocBin()

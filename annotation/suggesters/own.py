# SPDX-License-Identifier: MIT
"""The suggester of what a person wrote down for one corpus: names, patterns of words, and names never to suggest."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any

from annotation.arabic import key, proclitic_forms
from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.blend import blend
from annotation.suggesters.known import known_in
from annotation.suggesters.lexicon import entries
from annotation.suggesters.names import NameIndex
from annotation.suggesters.reading import Line, lines
from annotation.suggesters.suggester import Suggester
from annotation.suggesters.word_pattern import PatternError, WordPattern
from annotation.suggestion import Suggestion

NAME = "own"
CODE = "1"
SURE, LIKELY = 0.97, 0.91  # of a name that a person wrote down, and of what a pattern finds
IN_LIST, BY_PATTERN = "in the lists of this corpus", "pattern of this corpus"


class ListsError(ValueError):
    """A text that is no such lists; the message is one sentence with the place."""


@dataclass(frozen=True)
class OwnLists:
    """Names and patterns by label, and names that no list, rule or starter is to suggest."""

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    patterns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    never: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str, scheme: Scheme) -> OwnLists:
        """What a TOML text tells: [names] and [patterns] by label, and `never`.

        Names are parted by ، or line ends, patterns by line ends. Raises ListsError for anything else, for a
        label that the scheme does not have, and for a pattern that says nothing.
        """
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ListsError(f"The lists are no TOML: {error}") from error
        if unknown := sorted(data.keys() - {"names", "patterns", "never"}):
            raise ListsError(f"The lists have a part {unknown[0]!r}: there are names, patterns and never.")
        names = {label: entries(told) for label, told in _by_label(data, "names", scheme)}
        patterns = {
            label: tuple(dict.fromkeys(filter(None, map(str.strip, told.split("\n")))))
            for label, told in _by_label(data, "patterns", scheme)
        }
        for label, found in patterns.items():
            for one in found:
                try:
                    WordPattern.parse(one)
                except PatternError as error:
                    raise ListsError(f"The pattern «{one}» of {label} {error}.") from error
        never = data.get("never", "")
        if not isinstance(never, str):
            raise ListsError("What is never to be suggested must be one text, parted by ، or line ends.")
        return cls(names, patterns, entries(never))

    def to_toml(self) -> str:
        """A TOML text that `parse` reads."""

        def value(words: Sequence[str]) -> str:
            return json.dumps("\n".join(words), ensure_ascii=False).replace("\x7f", "\\u007f")

        told = [f"never = {value(self.never)}"]
        for part, by_label in (("names", self.names), ("patterns", self.patterns)):
            told += ["", f"[{part}]"]
            told += [
                f"{json.dumps(label, ensure_ascii=False)} = {value(words)}"
                for label, words in by_label.items()
                if words
            ]
        return "\n".join(told) + "\n"

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written down."""
        return not (self.never or any(self.names.values()) or any(self.patterns.values()))

    @cached_property
    def checksum(self) -> str:
        """Eight hexadecimal digits that change whenever the lists do."""
        return sha256(self.to_toml().encode()).hexdigest()[:8]

    @cached_property
    def index(self) -> NameIndex[str]:
        """The names, each with its label."""
        return NameIndex((name, label) for label, names in self.names.items() for name in names)

    @cached_property
    def by_word(self) -> Mapping[str, tuple[tuple[WordPattern, str], ...]]:
        """The patterns with their labels, by their first word that is written out."""
        found: dict[str, list[tuple[WordPattern, str]]] = {}
        for label, patterns in self.patterns.items():
            for one in map(WordPattern.parse, patterns):
                found.setdefault(one.anchor, []).append((one, label))
        return {word: tuple(group) for word, group in found.items()}

    @cached_property
    def refused(self) -> frozenset[str]:
        """The folded names never to suggest."""
        return frozenset(map(key, self.never))

    def hush(self, document: Document, said: Iterable[Suggestion]) -> list[Suggestion]:
        """What is said of a document, but for the names never to suggest, with proclitics or without."""
        refused = self.refused
        return [
            one
            for one in said
            if not refused
            or refused.isdisjoint(
                form for _, form in proclitic_forms(key(document.text[one.start : one.end]))
            )
        ]


def _by_label(data: Mapping[str, Any], part: str, scheme: Scheme) -> Iterator[tuple[str, str]]:
    told = data.get(part, {})
    if not isinstance(told, dict):
        raise ListsError(f"The part {part} of the lists must be a table: a label, then its entries.")
    for label, text in told.items():
        known = scheme.find(label)
        if known is None:
            raise ListsError(f"The lists name the label {label!r}, which the scheme does not have.")
        if not isinstance(text, str):
            raise ListsError(f"The {part} of {label} must be one text.")
        yield known.name, text


@dataclass(frozen=True, slots=True)
class Own:
    """Suggests what the lists of one corpus hold."""

    lists: OwnLists
    name: str = NAME

    @property
    def version(self) -> str:
        """The code's number and the checksum of the lists."""
        return f"{CODE}-{self.lists.checksum}"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """The names and patterns of the lists, in text order."""
        return blend(
            [[*self._names(document, scheme), *self._patterns(document, scheme)]], nested=scheme.nested
        )

    def _names(self, document: Document, scheme: Scheme) -> Iterator[Suggestion]:
        for offset, end in document.paragraphs() if any(self.lists.names.values()) else ():
            text, _ = known_in(document.text[offset:end])
            for hit in self.lists.index.find(text.text):
                start = hit.start - len(hit.proclitics) if scheme.proclitics else hit.start
                first, last = text.range_in_source(start, hit.end)
                yield Suggestion(first + offset, last + offset, hit.meaning, self.name, SURE, IN_LIST)

    def _patterns(self, document: Document, scheme: Scheme) -> Iterator[Suggestion]:
        for line in lines(document) if self.lists.by_word else ():
            for at, word in enumerate(line.words):
                for form in dict.fromkeys(form for _, form in proclitic_forms(word.key)):
                    for pattern, label in self.lists.by_word.get(form, ()):
                        yield from self._matched(line, pattern, label, at, scheme)

    def _matched(
        self, line: Line, pattern: WordPattern, label: str, at: int, scheme: Scheme
    ) -> Iterator[Suggestion]:
        found = pattern.match([word.key for word in line.words], at - pattern.place)
        if found is not None:
            first, last, cut = found
            start, end = line.folded.range_in_source(line.start(first, cut), line.words[last - 1].end)
            if scheme.proclitics:
                start = line.word_start(line.start(first, cut))
            yield Suggestion(start + line.offset, end + line.offset, label, self.name, LIKELY, BY_PATTERN)


@dataclass(frozen=True, slots=True)
class Hushed:
    """Another suggester, without the names that a person wants never to see."""

    voice: Suggester
    lists: OwnLists

    @property
    def name(self) -> str:
        """That of the voice."""
        return self.voice.name

    @property
    def version(self) -> str:
        """That of the voice, and the checksum of the lists."""
        return f"{self.voice.version}-{self.lists.checksum}"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What the voice says, without those names, with proclitics or without."""
        return self.lists.hush(document, self.voice.suggest(document, scheme))

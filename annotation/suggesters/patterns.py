# SPDX-License-Identifier: MIT
"""The suggester of rules: what words around a name, numbers and dates give away, without a list of the name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from annotation.document import Document
from annotation.scheme import Scheme, load
from annotation.suggesters.blend import blend
from annotation.suggesters.lexicon import checksum
from annotation.suggesters.reading import Found, Line, lines
from annotation.suggesters.rules.dates import dates
from annotation.suggesters.rules.groups import groups
from annotation.suggesters.rules.mentions import mentions
from annotation.suggesters.rules.numbers import numbers
from annotation.suggesters.rules.organisations import organisations
from annotation.suggesters.rules.persons import persons
from annotation.suggesters.rules.places import places
from annotation.suggesters.rules.posts import posts
from annotation.suggesters.rules.things import things
from annotation.suggestion import Suggestion

RULES = "2"  # raised with every change of the rules themselves
LONG = 50_000  # code points of a text whose findings are not kept
SPEAKS = "conflict-news"  # the scheme whose labels the rules speak


@dataclass(frozen=True, slots=True)
class Patterns:
    """Suggests by rules of form and context; see the modules of `rules`."""

    name: str = "patterns"

    @property
    def version(self) -> str:
        """The rules' number and the checksum of the word lists."""
        return f"{RULES}-{checksum()}"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What the rules find, in the scheme's labels and by its conventions, in text order."""
        found = _said if len(document.text) > LONG else _kept
        voice = list(in_scheme(found(document.text, scheme.heads), scheme, self.name))
        return blend([voice], nested=scheme.nested)


def _said(text: str, heads: bool) -> tuple[tuple[Line, Found], ...]:
    read = list(_read(text) if len(text) > LONG else _read_once(text))
    found = [(line, one) for line, plain in read for one in _found(line, plain, heads)]
    found += mentions([line for line, _ in read], [(line, one) for line, one in found if one.label == "PERS"])
    return tuple(_without_titles_in_names(found))


_kept = lru_cache(8)(_said)  # the same text is asked about in several schemes
Plain = tuple[list[Found], list[Found], list[Found]]


def _read(text: str) -> Iterator[tuple[Line, Plain]]:
    """The paragraphs, with what is found in them by rules to which it is all one whether spans hold their head nouns."""
    for line in lines(Document(text, "", "")):
        yield (
            line,
            (
                [*dates(line), *numbers(line)],
                [*persons(line)],
                [*posts(line), *groups(line), *things(line)],
            ),
        )


@lru_cache(4)
def _read_once(text: str) -> tuple[tuple[Line, Plain], ...]:
    return tuple(_read(text))


def _found(line: Line, plain: Plain, heads: bool) -> Iterator[Found]:
    first, named, last = plain
    yield from first
    yield from places(line, heads=heads)
    yield from named
    yield from organisations(line, descriptions=heads)
    yield from last


def _without_titles_in_names(found: list[tuple[Line, Found]]) -> Iterator[tuple[Line, Found]]:
    """All but the titles that are part of a name: «أبو سامر المهندس», «قاعدة الإمام علي»."""
    names: dict[int, list[Found]] = {}
    for line, one in found:
        if one.label in ("PERS", "FAC", "GPE"):
            names.setdefault(line.offset, []).append(one)
    for line, one in found:
        near = names.get(line.offset, ()) if one.label == "OCC" else ()
        if not any(name.start <= one.start and one.end <= name.end for name in near):
            yield line, one


def in_scheme(found: Iterable[tuple[Line, Found]], scheme: Scheme, source: str) -> Iterator[Suggestion]:
    """What was found in paragraphs as suggestions on the document: labels translated, offsets its own."""
    speaks = load(SPEAKS)
    labels = {label.name: speaks.translate(label.name, scheme) for label in speaks.labels}
    for line, one in found:
        label = labels[one.label]
        if label is None:
            continue
        start, end = line.folded.range_in_source(one.start, one.end)
        if scheme.proclitics:
            start = min(start, line.word_start(one.start))
        yield Suggestion(start + line.offset, end + line.offset, label, source, one.confidence, one.reason)

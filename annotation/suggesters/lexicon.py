# SPDX-License-Identifier: MIT
"""The word lists under resources/gazetteers: terms by folded first word, and their common checksum."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from annotation.arabic import key
from resources import path

TABLES = ("common", "names", "organisations", "peoples", "places", "things", "time", "triggers")
_word = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase that means something to the rules: its folded words after the first, and its kinds.

    A kind is "file.table", such as "triggers.gpe".
    """

    rest: tuple[str, ...]
    kinds: frozenset[str]


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a phrase; a digit group and each sign of punctuation is a word too."""
    return tuple(_word.findall(key(text)))


@cache
def table(name: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of one hand-written file, by table, as they are written there."""
    data = tomllib.loads(path(f"gazetteers/{name}.toml").read_text(encoding="utf-8"))
    return {kind: entries(text) for kind, text in data.items()}


def entries(text: str) -> tuple[str, ...]:
    """What a person wrote as a list, parted by ، or line ends; each once."""
    return tuple(dict.fromkeys(filter(None, (entry.strip() for entry in re.split("[،\n]", text)))))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of one distilled table, comment lines left out."""
    text = path(f"gazetteers/{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.split("\n") if line and not line.startswith("#"))


@cache
def folded(kind: str) -> frozenset[str]:
    """The entries of a "file.table", each as its folded words joined by a blank."""
    file, name = kind.split(".")
    return frozenset(" ".join(folded_words(entry)) for entry in table(file)[name])


@cache
def terms() -> Mapping[str, tuple[Term, ...]]:
    """Every term by its folded first word, longest first."""
    found: dict[tuple[str, ...], set[str]] = {}
    for kind, entry in _entries():
        if words := folded_words(entry):
            found.setdefault(words, set()).add(kind)
    by_first: dict[str, list[Term]] = {}
    for words, kinds in sorted(found.items(), key=lambda item: (-len(item[0]), item[0])):
        by_first.setdefault(words[0], []).append(Term(words[1:], frozenset(kinds)))
    return {first: tuple(group) for first, group in by_first.items()}


def _entries() -> Iterator[tuple[str, str]]:
    for file in TABLES:
        for kind, listed in table(file).items():
            if file == "places" and kind not in ("ambiguous", "before"):
                continue  # places are found by the name index, with their spaces and proclitics
            forms: Iterable[str] = listed
            if (file, kind) in (("peoples", "nationality"), ("peoples", "faith")):
                forms = (form for entry in listed for form in adjective_forms(entry))
            yield from ((f"{file}.{kind}", form) for form in forms)
    for name, kind in rows("calendar"):
        yield f"time.{'weekday' if kind == 'weekday' else 'month'}", name
    for name, _ in rows("currencies"):
        yield "time.currency", name
    for name, _ in rows("units"):
        yield "time.unit", name


def adjective_forms(base: str) -> Iterator[str]:
    """The forms of an adjective of belonging: feminine, dual and plural, each with and without the article."""
    for form in (
        base,
        base + "ة",
        base + "ين",
        base + "ون",
        base + "ان",
        base + "ات",
        base + "ا",
        base + "تين",
    ):
        yield form
        yield "ال" + form


@cache
def checksum() -> str:
    """Eight hexadecimal digits that change whenever a list does."""
    digest = sha256()
    for file in sorted(path("gazetteers").iterdir()):
        if file.suffix in (".toml", ".tsv"):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:8]

# SPDX-License-Identifier: MIT
"""Guideline cards: what each label is for, where its spans end, with examples and what is often mistaken for it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from annotation.label import Label
from annotation.scheme import Scheme, bundled, load
from resources import path


@dataclass(frozen=True, slots=True)
class Example:
    """A text with one span in it (code points, half open). `instead` names the label the span has in truth.

    In a near miss an empty `instead` says that the span is not marked at all.
    """

    text: str
    start: int
    end: int
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """The guideline of one label: what it says in two languages, what is marked, and what is not.

    `own` tells whether the project wrote it; else it came with the application.
    """

    label: str
    ar: str
    en: str
    examples: tuple[Example, ...]
    near_misses: tuple[Example, ...]
    own: bool = False


def card_of(name: str, scheme: Scheme) -> Card:
    """The card of a label: the project's own, else the one that comes along, else its definition.

    Where the scheme itself has no cards, a label gets the card of the same label elsewhere, or of the label it
    is mapped to.
    """
    label = scheme.find(name)
    if label is None:
        return Card(name, "", "", (), ())
    if has_own(label):
        ar, en = label.guide_ar or label.definition_ar, label.guide_en or label.definition_en
        right, wrong = tuple(map(example, label.examples)), tuple(map(example, label.near_misses))
        return Card(label.name, ar, en, right, wrong, own=True)
    found = _bundled(label, scheme)
    if found is None:
        return Card(label.name, label.definition_ar, label.definition_en, (), ())
    return Card(label.name, found.ar, found.en, found.examples, found.near_misses)


def has_own(label: Label) -> bool:
    """Whether the project wrote anything on the card of a label."""
    return bool(label.guide_ar or label.guide_en or label.examples or label.near_misses)


def _bundled(label: Label, scheme: Scheme) -> Card | None:
    for name in dict.fromkeys((scheme.name, "conflict-news", "wojood-fine", "wojood")):
        if found := cards(name).get(label.name):
            return found
    for there, name in sorted(label.mappings, key=lambda pair: pair[0] != "wojood-fine"):
        if there in bundled() and load(there).find(name) and (found := cards(there).get(name)):
            return found
    return None


@cache
def cards(scheme: str) -> dict[str, Card]:
    """The cards that come with a bundled scheme, by label; none where it has none of its own."""
    file = path(f"guidelines/{scheme}.toml")
    if not re.fullmatch(r"[\w-]+", scheme) or not file.is_file():
        return {}
    found = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        name: Card(
            name,
            one["ar"].strip(),
            one["en"].strip(),
            tuple(map(example, one["examples"])),
            tuple(map(example, one["near_misses"])),
        )
        for name, one in found.items()
    }


_marked = re.compile(r"^(?P<before>[^\[\]]*)\[(?P<span>[^\[\]]+)\](?P<after>[^\[\]]*)$")


def example(written: str) -> Example:
    """An example from its writing: [the span] in brackets, and after a stroke what it is instead.

    A text without one pair of brackets is an example as a whole.
    """
    text, stroke, instead = written.rpartition("|")
    text = text.strip() if stroke else written.strip()
    found = _marked.match(text)
    if found is None:
        plain = text.replace("[", "").replace("]", "")
        return Example(plain, 0, len(plain), instead.strip() if stroke else "")
    before = found["before"]
    start, end = len(before), len(before) + len(found["span"])
    return Example(before + found["span"] + found["after"], start, end, instead.strip() if stroke else "")


def writing(shown: Example) -> str:
    """The writing of an example, as `example` reads it."""
    text = f"{shown.text[: shown.start]}[{shown.text[shown.start : shown.end]}]{shown.text[shown.end :]}"
    return f"{text} | {shown.instead}" if shown.instead else text

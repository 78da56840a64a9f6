# SPDX-License-Identifier: MIT
"""Where names begin: after و ف ب ل ك that are proclitics, and not after those that are letters of the word."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from annotation.document import Document
from annotation.scheme import load
from annotation.suggesters.blend import blend
from annotation.suggesters.catalogue import suggesters

RIGHT = 0.95  # the share of the names found that must begin at the right letter
TABLE = Path(__file__).with_name("first_letters.txt")


@dataclass(frozen=True)
class Case:
    trap: bool
    text: str
    words: tuple[tuple[int, int, int], ...]  # the start of the word, that of the name, the end of the word


def cases() -> list[Case]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    return [case(*line.split("\t")) for line in lines]


def case(kind: str, marked: str) -> Case:
    text, words = "", []
    for piece in marked.split("["):
        name, closing, rest = piece.partition("]")
        if closing:
            begin = text.rfind(" ") + 1
            words.append((begin, len(text), len(text) + len(name.split(" ")[0])))
        text += name + rest
    return Case(kind == "trap", text, tuple(words))


def starts(one: Case) -> list[tuple[bool, str]]:
    """For each suggestion that begins in a word of the table whether that is the right letter, and what it says."""
    scheme = load("conflict-news")
    document = Document(one.text, "", "d")
    found = blend([each.suggest(document, scheme) for each in suggesters()])
    return [
        (s.start == name, f"{s.label} {one.text[s.start : s.end]} ({one.text})")
        for s in found
        for begin, name, end in one.words
        if begin <= s.start < end
    ]


def test_the_table_is_long_enough_and_half_of_it_are_traps():
    table = cases()
    traps = sum(len(one.words) for one in table if one.trap)
    assert sum(len(one.words) for one in table) >= 200
    assert 0.45 < traps / sum(len(one.words) for one in table) < 0.6


@pytest.mark.parametrize("trap", [False, True])
def test_names_begin_at_the_right_letter(trap: bool):
    found = [start for one in cases() if one.trap == trap for start in starts(one)]
    wrong = [what for right, what in found if not right]
    assert len(found) >= 80
    assert len(wrong) <= (1 - RIGHT) * len(found), wrong

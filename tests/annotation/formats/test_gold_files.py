# SPDX-License-Identifier: MIT
"""Real gold goes in and out line for line, tags as a multiset; the source's own invalid tags are counted here."""

from __future__ import annotations

from collections import Counter

import pytest

from annotation.decoding import decode
from annotation.formats.catalogue import find, guess
from annotation.formats.format import Choices, Report
from annotation.formats.token_reader import STRAY

pytestmark = pytest.mark.gold

# How many I- tags of each file continue nothing; they are read as B- and therefore written as B-.
INVALID = {
    "wojood_sample/val.conll": 0,
    "wojood_sample/train.conll": 1,
    "anercorp/train.conll": 39,
    "aqmar/Atom.conll": 0,
    "aqmar/Computer.conll": 1,
    "aqmar/Crusades.conll": 1,
    "aqmar/Enrico_Fermi.conll": 2,
    "aqmar/Ibn_Tolun_Mosque.conll": 0,
    "aqmar/Internet.conll": 0,
    "aqmar/Islamic_History.conll": 0,
    "aqmar/Linux.conll": 4,
    "aqmar/Periodic_Table.conll": 0,
    "aqmar/Portugal_football_team.conll": 5,
    "aqmar/Razi.conll": 1,
    "aqmar/Richard_Stallman.conll": 2,
    "aqmar/Solaris.conll": 0,
    "aqmar/Ummaya_Mosque.conll": 0,
}


def test_no_gold_file_is_forgotten(gold):
    assert {str(file.relative_to(gold).as_posix()) for file in gold.glob("*/*.conll")} == set(INVALID)


@pytest.mark.parametrize(("name", "invalid"), INVALID.items())
def test_export_gives_the_lines_of_the_file(gold, name, invalid):
    text = decode((gold / name).read_bytes(), name).text
    format = guess(name, text[:4096])
    assert format is find("conll-nested" if name.startswith("wojood") else "conll")
    reading, writing = Report(), Report()
    written = "".join(format.write(format.read(text, name, reading), Choices(), writing))
    theirs, ours = ([line.split(" ") for line in file.split("\n")] for file in (text, written))
    assert [line[0] for line in ours] == [line[0] for line in theirs]
    other = [(a, b) for a, b in zip(theirs, ours, strict=True) if Counter(a[1:]) != Counter(b[1:])]
    assert all(
        Counter(t.replace("I-", "B-") for t in a) == Counter(t.replace("I-", "B-") for t in b)
        for a, b in other
    )
    assert len(other) == invalid
    assert len(reading.problems) == invalid
    assert reading.losses == ({STRAY: invalid} if invalid else {})
    assert writing.losses == {}
    (record,) = format.read(text, name, Report())
    begun = sum(tag.startswith("B-") for line in theirs for tag in line[1:])
    assert len(record.layers[0].marks.spans) == begun + invalid

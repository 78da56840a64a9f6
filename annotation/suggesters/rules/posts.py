# SPDX-License-Identifier: MIT
"""Posts and titles: the whole phrase of an occupation, up to the person who holds it."""

from __future__ import annotations

from collections.abc import Iterator

from annotation.suggesters.quotes import quoted
from annotation.suggesters.reading import Found, Line

LONGEST = 7  # words of a post's phrase
INSIDE = (
    "triggers.occ",
    "triggers.org",
    "triggers.gpe",
    "triggers.occ_more",
    "triggers.telling",
    "peoples.nationality",
)


def posts(line: Line) -> Iterator[Found]:
    """The posts of a paragraph: «وزير الصحة الأردني», «رئيس بلدية نابلس», «الرئيس الفرنسي»."""
    end = 0
    for at in line.having("triggers.occ", "triggers.occ_definite"):
        if at < end:
            continue
        if sense := line.sense(at, "triggers.occ"):
            last = _phrase(line, at + sense.words)
            if last == at + sense.words:
                continue
            sure, reason = 0.7, "post and what it is over"
        elif sense := line.sense(at, "triggers.occ_definite"):
            last = at + sense.words
            while last < len(line.words) and _adjective(line, last):
                last += 1
            sure, reason = 0.6, "title"
        else:
            continue
        yield Found(line.start(at, sense.cut), line.words[last - 1].end, "OCC", sure, reason)
        end = last


def _phrase(line: Line, at: int) -> int:
    first = at
    while at < len(line.words) and at - first < LONGEST:
        word = line.words[at]
        if at > first and (inside := quoted(line, at)):
            at = inside[2] + 1
            continue
        if at > first and word.key == "في" and (town := line.name(at + 1)) and town.meaning.is_place:
            return line.after(town.end)
        hit = line.name(at)
        if (
            hit
            and hit.meaning.label in ("GPE", "ORG", "LOC", "ARMED-GROUP")
            and (not hit.meaning.needs or at > first)
        ):
            at = line.after(hit.end)
            continue
        if not word.letters or "common.function" in word.senses or "triggers.say" in word.senses:
            break
        names = {"names.given", "names.foreign", "names.surnames"} & word.senses.keys()
        if names and not word.key.startswith("ال"):
            break
        if (
            at > first
            and line.sense(at - 1, "peoples.nationality")
            and not line.sense(at, "triggers.occ_more")
        ):
            break  # the nation of a post closes its phrase
        whole = any(kind in word.senses and word.senses[kind].cut == 0 for kind in INSIDE)
        if whole or word.key.startswith(("ال", "وال", "لل")):
            at += 1
            continue
        break
    return at


def _adjective(line: Line, at: int) -> bool:
    sense = line.sense(at, "triggers.occ_more", "peoples.nationality", "triggers.telling")
    return sense is not None and sense.cut == 0 and line.key(at).startswith("ال")

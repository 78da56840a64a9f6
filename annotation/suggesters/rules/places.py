# SPDX-License-Identifier: MIT
"""Places by their head nouns: village X, airport of X, X street; the name may be unknown, or in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotation.suggesters.known import Known
from annotation.suggesters.names import Hit
from annotation.suggesters.quotes import quoted
from annotation.suggesters.reading import Found, Line, Sense
from annotation.suggesters.rules.persons import unknown_letter


@dataclass(frozen=True, slots=True)
class Head:
    """What a kind of head noun announces."""

    kind: str
    weak: str
    label: str
    adjectives: str
    reason: str


HEADS = (
    Head(
        "triggers.gpe",
        "triggers.gpe_weak",
        "GPE",
        "place_adjective",
        "town, village or district before a name",
    ),
    Head("triggers.fac", "triggers.fac_weak", "FAC", "fac_adjective", "building or site before a name"),
    Head("triggers.loc", "triggers.loc_weak", "LOC", "place_adjective", "natural place before a name"),
)


def places(line: Line, *, heads: bool) -> Iterator[Found]:
    """The places of a paragraph that a head noun announces; `heads` takes the noun into the span."""
    for at in line.having("triggers.land", *(head.kind for head in HEADS)):
        known = line.name(at, whole=False)
        if known and line.after(known.end) > at + 1 and not known.meaning.needs:
            continue  # «دير الزور» is a town, not a convent
        if heads:
            yield from _border(line, at)
        for head in HEADS:
            if sense := line.sense(at, head.kind):
                yield from _after_head(line, at, sense, head, heads=heads)


def _after_head(line: Line, at: int, sense: Sense, head: Head, *, heads: bool) -> Iterator[Found]:
    """What stands after a head noun at word `at`: a quotation, a known place or an unknown name."""
    first = at + sense.words
    weak = line.sense(at, head.weak) is not None
    # Where the span starts if the head noun is part of it; a dual head belongs to neither of its two names.
    with_head = line.start(at, sense.cut) if heads and not line.sense(at, "triggers.gpe_dual") else None
    if inside := quoted(line, first):
        yield from _quoted(line, inside, head, with_head)
        return
    # The known place may have a head itself: the district of the town of X.
    town = line.sense(first, "triggers.gpe")
    begin = first + town.words if town and town.cut == 0 else first
    known = line.name(begin)
    if known and weak and head.label == "LOC" and begin > first:
        return  # the surroundings of the town of X
    if known and known.meaning.is_place and known.start == line.start(begin):
        yield from _known(line, known, line.start(first), head, with_head)
        return
    last = _unknown(line, first, head, weak=weak, heads=heads)
    if last > first:
        sure = 0.4 if weak or head.label == "FAC" else 0.7
        start = line.start(first) if with_head is None else with_head
        yield Found(start, line.words[last - 1].end, head.label, sure, head.reason)


def _quoted(line: Line, inside: tuple[int, int, int], head: Head, with_head: int | None) -> Iterator[Found]:
    """The name in quotation marks; head noun and adjective enclose the marks: قاعدة "بلد" الجوية."""
    begin, last, close = inside
    reason = f"{head.reason} in quotation marks"
    around = _adjectives(line, close + 1, "triggers.fac_adjective")
    if around > close + 1 and with_head is not None:
        yield Found(with_head, line.words[around - 1].end, head.label, 0.8, reason)
    label = "GPE" if head.label == "FAC" else head.label
    yield Found(line.start(begin), line.words[last - 1].end, label, 0.6, reason)


def _known(line: Line, known: Hit[Known], start: int, head: Head, with_head: int | None) -> Iterator[Found]:
    """A known place after a head noun; a facility also holds the place it is named after, from `start` on."""
    last = _adjectives(line, line.after(known.end), f"triggers.{head.adjectives}")
    sure = 0.7 if head.label == "FAC" else 0.9
    begin = known.start if with_head is None else with_head
    yield Found(begin, line.words[last - 1].end, head.label, sure, head.reason)
    if head.label == "FAC" and with_head is not None:
        yield Found(start, known.end, known.meaning.label, 0.8, "place in the name of a place")


def _border(line: Line, at: int) -> Iterator[Found]:
    """«الحدود السورية - العراقية», «الأراضي اللبنانية»: a border or land by the adjectives of its nations."""
    sense = line.sense(at, "triggers.land")
    last = at + 1
    while sense and (nation := line.sense(last, "peoples.nationality")):
        if nation.cut and not line.key(last).startswith("و"):
            break
        last += 1
        if line.key(last) in ("-", "–") and line.sense(last + 1, "peoples.nationality"):
            last += 1
    if sense and last > at + 1:
        yield Found(
            line.start(at, sense.cut), line.words[last - 1].end, "LOC", 0.75, "border or land of a nation"
        )


def _unknown(line: Line, first: int, head: Head, *, weak: bool, heads: bool) -> int:
    """Where a name that no list knows ends, from word `first` on; `first` itself where there is none."""
    if not _nameable(line, first) or (head.label == "FAC" and not heads):
        return first
    if (part := line.sense(first, "triggers.place_part")) and part.cut == 0:
        if weak and not (line.key(first).startswith("ال") or line.sense(first, "triggers.kunya")):
            return first
        follows = _nameable(line, first + 1) or line.sense(first + 1, "names.given")
        return first + 2 if follows else first
    article = line.key(first).startswith("ال")
    if weak and (head.label != "FAC" or not (article or line.sense(first, "names.given"))):
        return first
    given = line.sense(first, "names.given")
    last = first + (given.words if given else 1)
    if given and line.key(last)[:1].isalpha() and unknown_letter(line.key(last)) in "xL":
        return last + 1
    return _adjectives(line, last, "triggers.place_adjective") if article else last


BLOCKED = (
    "common.function",
    "common.noun",
    "time.relative",
    "time.ordinal",
    "time.month",
    "peoples.nationality",
    "peoples.people",
    "triggers.say",
    "triggers.telling",
)


def _nameable(line: Line, at: int) -> bool:
    """Whether a word may be (part of) an unknown name."""
    if at >= len(line.words) or not line.words[at].letters or len(line.key(at)) < 2:
        return False
    return not any((sense := line.sense(at, kind)) and sense.cut == 0 for kind in BLOCKED)


def _adjectives(line: Line, at: int, kind: str) -> int:
    """The word after the adjectives of a kind that stand from word `at` on."""
    while (sense := line.sense(at, kind)) and sense.cut == 0:
        at += 1
    return at

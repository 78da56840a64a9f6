# SPDX-License-Identifier: MIT
"""Organisations by their head nouns: party of X, the X company, an army's adjective, a name in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from annotation.suggesters.quotes import quoted
from annotation.suggesters.reading import Found, Line

LONGEST = 7  # words after the head


def organisations(line: Line, *, descriptions: bool) -> Iterator[Found]:
    """The organisations of a paragraph that a head noun announces.

    `descriptions` takes those too that only a nation tells: the Lebanese army.
    """
    for at in line.having("triggers.org"):
        sense = line.words[at].senses["triggers.org"]
        start, first = line.start(at, sense.cut), at + sense.words
        weak = line.sense(at, "triggers.org_weak", "triggers.armed") is not None
        definite = (
            line.words[at].key[sense.cut :].startswith(("ال", "ل"))
            and "triggers.org" in line.words[at].senses
        )
        label = "ARMED-GROUP" if line.sense(at, "triggers.armed") else "ORG"
        if inside := quoted(line, first):
            begin, last, _ = inside
            yield Found(
                line.start(begin),
                line.words[last - 1].end,
                label,
                0.7,
                "body before a name in quotation marks",
            )
            continue
        if line.sense(at, "peoples.forces") and line.sense(first, "peoples.nationality"):
            continue  # the Iraqi militias are a group, not a body
        if line.sense(at, "peoples.bodies") and not descriptions and line.sense(first, "peoples.nationality"):
            continue
        last, sure = _tail(line, first, weak=weak, article=definite)
        if last > first:
            yield from _places_inside(line, first, last)
            yield Found(start, line.words[last - 1].end, label, sure, "body and what names it")


def _places_inside(line: Line, first: int, last: int) -> Iterator[Found]:
    for at in range(first, last):
        hit = line.name(at, whole=False)
        if hit and hit.meaning.is_place and not hit.meaning.needs and hit.end <= line.words[last - 1].end:
            yield Found(hit.start, hit.end, hit.meaning.label, 0.8, "place in the name of a body")


def _tail(line: Line, first: int, *, weak: bool, article: bool) -> tuple[int, float]:
    """Where the name ends, and how sure that is; `first` where nothing names the body."""
    at, telling, known = first, 0, 0
    while at < len(line.words) and at - first < LONGEST:
        word = line.words[at]
        if not word.letters:
            break
        hit = line.name(at)
        if hit and (not hit.meaning.needs or at == first) and hit.meaning.label != "EVENT":
            at, known = line.after(hit.end), known + 1
            if hit.meaning.is_place and not (line.key(at).startswith("ال") and _adjective(line, at)):
                break
            continue
        if _adjective(line, at):
            telling += 1
            at += 1
            if line.sense(at - 1, "peoples.nationality") and not _adjective(line, at):
                break  # a body's nation closes its name
            continue
        if "common.function" in word.senses or "triggers.say" in word.senses or "time.weekday" in word.senses:
            break
        town = line.name(at + 1)
        if (head := line.sense(at, "triggers.gpe")) and head.cut == 0 and town and town.meaning.is_place:
            return line.after(town.end), 0.8
        if at == first and not article:
            nested = "triggers.org" in word.senses and word.senses["triggers.org"].cut == 0
            if (
                nested
                or word.key.startswith("ال")
                or line.sense(at, "names.given", "names.foreign")
                or not weak
            ):
                at += 1
                continue
        if at > first and word.key.startswith(("ال", "وال", "لل")) and not article and at - first < 4:
            at += 1
            continue
        break
    if weak and not telling and not known:
        return first, 0.0
    if article and not telling:
        return first, 0.0
    return at, 0.8 if telling or known else 0.5


def _adjective(line: Line, at: int) -> bool:
    """Whether the word is an adjective that makes a body's name: of a nation, or a telling one."""
    return (
        bool(line.sense(at, "triggers.telling", "peoples.nationality", "peoples.faith"))
        and line.words[at]
        .senses[
            next(
                kind
                for kind in ("triggers.telling", "peoples.nationality", "peoples.faith")
                if kind in line.words[at].senses
            )
        ]
        .cut
        == 0
    )

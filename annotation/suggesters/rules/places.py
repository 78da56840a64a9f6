# SPDX-License-Identifier: MIT
"""Places by their head nouns: village X, airport of X, X street; the name may be unknown, or in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotation.suggesters.reading import Found, Line, Sense
from annotation.suggesters.rules.quotes import quoted

MILITARY = frozenset({"العسكريه", "الجويه", "البحريه", "العسكري", "الجوي", "الدولي", "الحدودي", "الحدوديه"})
COMPASS = frozenset(
    f"{article}{side}{end}"
    for article in ("ال",)
    for side in ("شمال", "جنوب", "شرق", "غرب")
    for end in ("ي", "يه")
)
SIZE = frozenset(
    {
        "الكبري",
        "الصغري",
        "الكبير",
        "الكبيره",
        "الصغيره",
        "القديمه",
        "الجديده",
        "الوسطي",
        "العليا",
        "السفلي",
        "المحتله",
    }
)
COORDINATES = frozenset({"و", "او"})


@dataclass(frozen=True, slots=True)
class Head:
    """What a kind of head noun announces."""

    kind: str
    weak: str
    label: str
    reason: str


HEADS = (
    Head("triggers.gpe", "triggers.gpe_weak", "GPE", "town, village or district before a name"),
    Head("triggers.fac", "triggers.fac_weak", "FAC", "building or site before a name"),
    Head("triggers.loc", "triggers.loc_weak", "LOC", "natural place before a name"),
)


def places(line: Line, *, heads: bool) -> Iterator[Found]:
    """The places of a paragraph that a head noun announces; `heads` takes the noun into the span."""
    for at in range(len(line.words)):
        known = line.name(at, whole=False)
        if known and line.after(known.end) > at + 1 and not known.meaning.needs:
            continue  # «دير الزور» is a town, not a convent
        yield from _border(line, at)
        for head in HEADS:
            if sense := line.sense(at, head.kind):
                yield from _after_head(line, at, sense, head, heads=heads)


def _after_head(line: Line, at: int, sense: Sense, head: Head, *, heads: bool) -> Iterator[Found]:
    first = at + sense.words
    weak = line.sense(at, head.weak) is not None
    start = line.start(at, sense.cut)
    with_head = heads and not line.sense(at, "triggers.gpe_dual")
    if inside := quoted(line, first):
        begin, last, close = inside
        around = _adjectives(line, close + 1)
        if around > close + 1 and with_head:
            yield Found(
                start, line.words[around - 1].end, head.label, 0.8, f"{head.reason} in quotation marks"
            )
        yield Found(
            line.start(begin),
            line.words[last - 1].end,
            head.label if head.label != "FAC" else "GPE",
            0.6,
            f"{head.reason} in quotation marks",
        )
        return
    # A known place after the head, which may itself have a head: the district of the town of X.
    inner = next((h for h in HEADS[:1] if first < len(line.words) and line.sense(first, h.kind)), None)
    begin = first
    if inner and (more := line.sense(first, inner.kind)) and more.cut == 0:
        begin = first + more.words
    known = line.name(begin)
    if known and weak and head.label == "LOC" and begin > first:
        return
    if known and known.meaning.is_place and known.start == line.start(begin):
        last = line.after(known.end)
        end = _adjectives(line, last) if head.label == "FAC" else _size(line, last)
        yield Found(
            start if with_head else known.start, line.words[end - 1].end, head.label, 0.9, head.reason
        )
        if head.label == "FAC" and with_head:
            yield Found(
                line.start(first),
                known.end,
                known.meaning.label,
                0.8,
                "place in the name of a place",
            )
        return
    last = _unknown(line, first, weak=weak, head=head)
    if last > first:
        sure = 0.6 if weak else 0.75
        yield Found(
            start if with_head else line.start(first), line.words[last - 1].end, head.label, sure, head.reason
        )


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


def _unknown(line: Line, first: int, *, weak: bool, head: Head) -> int:
    """Where a name that no list knows ends, from word `first` on; `first` itself where there is none."""
    word = line.words[first] if first < len(line.words) else None
    if word is None or not word.letters or not _nameable(line, first):
        return first
    article = word.key.startswith("ال")
    if head.label == "LOC" and weak and line.sense(first, "triggers.gpe"):
        return first  # the surroundings of the town of X
    if weak and not article and not line.sense(first, "names.given", "names.single"):
        return first
    if weak and head.label != "FAC" and _is_adjective(word.key):
        return first
    last = first + 1
    if line.sense(first, "names.given") or word.key in (
        "ابو",
        "ام",
        "ابن",
        "بني",
        "عين",
        "بيت",
        "كفر",
        "تل",
        "دير",
        "راس",
        "خربه",
        "سيدي",
        "بن",
        "عبد",
        "ذي",
        "شيخ",
        "نور",
        "خان",
        "الامام",
        "الملك",
        "الشيخ",
    ):
        if last < len(line.words) and line.words[last].letters and _nameable(line, last):
            last += 1
        return last if last > first + 1 or line.sense(first, "names.given") else first + 1
    # Two definite words: «حي الشيخ مقصود», «قرية المسمية الكبيرة»; the second only if it looks like a name's adjective.
    if (
        article
        and last < len(line.words)
        and (
            line.key(last) in SIZE | COMPASS
            or (line.key(last).startswith("ال") and _is_colour(line.key(last)))
        )
    ):
        last += 1
    return last


def _is_adjective(key: str) -> bool:
    return key.startswith("ال") and key.endswith(("يه", "ي"))


def _is_colour(key: str) -> bool:
    return key in {
        "الاخضر",
        "الاحمر",
        "الابيض",
        "الاسود",
        "الاصفر",
        "الازرق",
        "الخضراء",
        "الحمراء",
        "البيضاء",
        "السوداء",
        "الصفراء",
        "الزرقاء",
        "الغربيه",
        "الشرقيه",
        "الشماليه",
        "الجنوبيه",
    }


def _nameable(line: Line, at: int) -> bool:
    """Whether a word may be (part of) an unknown name."""
    word = line.words[at]
    if not word.letters or len(word.key) < 3:
        return False
    blocked = (
        "common.function",
        "common.noun",
        "time.relative",
        "time.ordinal",
        "peoples.nationality",
        "time.month",
        "triggers.say",
        "peoples.people",
        "triggers.telling",
    )
    return not any(kind in word.senses and word.senses[kind].cut == 0 for kind in blocked)


def _adjectives(line: Line, at: int) -> int:
    while at < len(line.words) and line.key(at) in MILITARY:
        at += 1
    return at


def _size(line: Line, at: int) -> int:
    return at + 1 if line.key(at) in SIZE else at

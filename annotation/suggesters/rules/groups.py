# SPDX-License-Identifier: MIT
"""Groups of people: nations, faiths, families, and people by what they are or do."""

from __future__ import annotations

from collections.abc import Iterator

from annotation.suggesters.reading import Found, Line

KINDS = tuple(f"peoples.{kind}" for kind in ("forces", "heads", "plural", "nationality", "faith", "people"))
PLURAL_ENDINGS = ("ين", "ون", "يون", "يين")


def groups(line: Line) -> Iterator[Found]:
    """The groups of a paragraph."""
    last = 0
    for at in line.having(*KINDS):
        if at < last:
            continue
        last = at + 1
        word = line.words[at]
        if sense := line.sense(at, "peoples.forces"):
            nation = line.sense(at + 1, "peoples.nationality")
            if nation and nation.cut == 0:
                yield Found(
                    line.start(at, sense.cut),
                    line.words[at + 1].end,
                    "NORP",
                    0.75,
                    "armed people and their nation",
                )
                last = at + 2
        elif sense := line.sense(at, "peoples.heads"):
            hit = line.name(at + 1)
            nation = line.sense(at + 1, "peoples.nationality", "peoples.people", "peoples.plural")
            if hit and not hit.meaning.needs:
                last = line.after(hit.end)
                yield Found(line.start(at, sense.cut), hit.end, "NORP", 0.6, "people of a place or body")
            elif nation and nation.cut == 0:
                last = at + 2
                yield Found(
                    line.start(at, sense.cut), line.words[at + 1].end, "NORP", 0.6, "people and their nation"
                )
        elif sense := line.sense(at, "peoples.plural"):
            yield Found(
                line.start(at, sense.cut),
                line.words[at + sense.words - 1].end,
                "NORP",
                0.5,
                "name of a people",
            )
        elif (sense := line.sense(at, "peoples.nationality", "peoples.faith")) and _is_people(
            word.key, sense.cut
        ):
            yield Found(line.start(at, sense.cut), word.end, "NORP", 0.7, "people of a nation or faith")
        elif sense := line.sense(at, "peoples.people"):
            nation = line.sense(at + 1, "peoples.nationality")
            last = at + 2 if nation and nation.cut == 0 else at + 1
            yield Found(
                line.start(at, sense.cut),
                line.words[last - 1].end,
                "NORP",
                0.5,
                "people by what they are or do",
            )


def _is_people(key: str, cut: int) -> bool:
    rest = key[cut:]
    return rest.startswith(("ال", "ل")) and rest.endswith(PLURAL_ENDINGS) and len(rest) > 6

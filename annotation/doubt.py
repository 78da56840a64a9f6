# SPDX-License-Identifier: MIT
"""Where doubt is greatest: what answering suggestions is expected to teach, and the sentences of a document by that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotation.sentences import sentences
from annotation.suggestion import Suggestion
from annotation.tokens import Range

FEW = 5.0  # suggestions' worth of certainty that each document is given, so that one odd guess is no treasure


def gain(pending: Sequence[Suggestion], *, certain: float = FEW) -> float:
    """What answering these is expected to teach, 0..1: their mean uncertainty, nothing where nothing is asked.

    A suggestion of confidence p is worth 4p(1 - p): 1 where it may as well be wrong, 0 where it is certain.
    `certain` is how many certain suggestions are counted in.
    """
    worth = sum(4 * one.confidence * (1 - one.confidence) for one in pending)
    return worth / (len(pending) + certain) if pending else 0.0


def by_doubt(text: str, pending: Iterable[Suggestion]) -> list[tuple[Range, list[Suggestion]]]:
    """The sentences that hold suggestions, each with its own, the most doubtful first, the earlier of equals first.

    Only the paragraphs that suggestions begin in are read.
    """
    found: dict[Range, list[Suggestion]] = {}
    cut: dict[int, list[Range]] = {}
    for one in sorted(pending, key=lambda one: one.reading_order):
        begin = text.rfind("\n", 0, one.start) + 1
        end = text.find("\n", one.start)
        if begin not in cut:
            cut[begin] = sentences(text, begin, end if end >= 0 else None)
        place = next((each for each in cut[begin] if one.start < each[1]), (one.start, one.end))
        found.setdefault(place, []).append(one)
    return sorted(found.items(), key=lambda item: (-gain(item[1], certain=1.0), item[0]))

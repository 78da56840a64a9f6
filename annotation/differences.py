# SPDX-License-Identifier: MIT
"""Where annotators of one text differ: what one of them marked and another did not, or not so."""

from __future__ import annotations

from collections.abc import Iterable

from annotation.span import Span

_Said = set[tuple[int, int, str]]


def _said(spans: Iterable[Span]) -> _Said:
    return {(span.start, span.end, span.label) for span in spans}


def differences(mine: Iterable[Span], others: Iterable[Iterable[Span]]) -> list[tuple[int, int]]:
    """The ranges of all spans that not everyone has with the same range and label, in text order.

    Code points, half open; ranges that overlap are given as one.
    """
    layers = [_said(mine), *(_said(spans) for spans in others)]
    everyone = set.intersection(*layers)
    found: list[tuple[int, int]] = []
    for start, end, _ in sorted(set.union(*layers) - everyone):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found

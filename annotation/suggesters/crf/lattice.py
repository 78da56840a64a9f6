# SPDX-License-Identifier: MIT
"""All readings of a sentence at once: probabilities of tags, transitions and spans, by forward and backward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Tags = NDArray[np.int64]

OUTSIDE = 0  # the tags: 0 for O, then B and I of each label in turn


@dataclass(frozen=True, slots=True)
class Lattice:
    """All readings of one sentence, weighed: forward and backward in probabilities, scaled place by place."""

    local: Floats
    forward: Floats
    backward: Floats
    scale: Floats
    step: Floats

    @property
    def marginals(self) -> Floats:
        """The probability of each tag at each place."""
        both = self.forward * self.backward
        both /= both.sum(axis=1, keepdims=True)
        return both

    @property
    def transitions(self) -> Floats:
        """How often each tag is expected to follow each other."""
        onward = self.local[1:] * self.backward[1:] / self.scale[1:, None]
        return self.step * (self.forward[:-1].T @ onward)

    def likely(self, reluctance: float = 1.0) -> Tags:
        """The likeliest tag of each place by itself, "no span" counted only so much."""
        marginals = self.marginals
        marginals[:, OUTSIDE] *= reluctance
        tags: Tags = marginals.argmax(axis=1)
        return tags

    def span(self, first: int, last: int, begin: int) -> float:
        """The probability that exactly the words first..last-1 are a span whose tags are `begin` and the one after."""
        inside = begin + 1
        chance = float(self.forward[first, begin])
        tag = begin
        for at in range(first + 1, last):
            chance *= float(self.step[tag, inside] * self.local[at, inside] / self.scale[at])
            tag = inside
        after = float(self.backward[last - 1, tag])
        if last < len(self.local):
            goes_on = self.step[tag, inside] * self.local[last, inside] * self.backward[last, inside]
            after -= float(goes_on / self.scale[last])
        return min(max(chance * after, 0.0), 1.0)


def weigh(emissions: Floats, step: Floats, mask: NDArray[np.bool_] | None = None) -> Lattice:
    """The lattice of a sentence, from the weight of each tag at each place and the factor of each transition.

    The last row of `step` is from the start. `mask` tells which tags are possible at each place.
    """
    local = np.exp(emissions - emissions.max(axis=1, keepdims=True))
    local = np.maximum(local, np.float32(1e-12))
    if mask is not None:
        local = local * mask
    start, step = step[-1], step[:-1]
    size = len(local)
    forward, backward = np.empty_like(local), np.ones_like(local)
    scale = np.empty(size, np.float32)
    now = start * local[0]
    for at in range(size):
        if at:
            now = (forward[at - 1] @ step) * local[at]
        scale[at] = now.sum()
        forward[at] = now / scale[at]
    for at in range(size - 2, -1, -1):
        backward[at] = step @ (local[at + 1] * backward[at + 1]) / scale[at + 1]
    return Lattice(local, forward, backward, scale, step)


def spans(tags: Sequence[int] | Tags) -> list[tuple[int, int, int]]:
    """The spans of a row of tags, as (first word, word after the last, tag that begins them).

    A tag that goes on with a label where none is open begins a span.
    """
    found: list[tuple[int, int, int]] = []
    start = begin = OUTSIDE
    for at, tag in enumerate([*map(int, tags), OUTSIDE]):
        if begin and tag != begin + 1:
            found.append((start, at, begin))
            begin = OUTSIDE
        if tag and not begin:
            start, begin = at, tag - (tag + 1) % 2
    return found

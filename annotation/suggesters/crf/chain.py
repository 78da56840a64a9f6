# SPDX-License-Identifier: MIT
"""A linear-chain CRF over IOB2 tags: its weights, one step of learning, and the way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotation.suggesters.crf.lattice import Floats, Lattice, Tags, weigh

Rows = NDArray[np.int32]

BITS = 21  # of the table from feature hashes to rows of weights
MOST = np.float32(60_000)  # what half precision holds
FAINT = 0.01  # weights below are forgotten: they say nothing and fill the file
SMALLEST = 1e-3  # gradients below teach nothing


@dataclass(slots=True)
class Kept:
    """What to restore on rolling back: rows of weights before each step, and the transitions at the start."""

    rows: list[tuple[Rows, Floats, Floats]]
    moves: Floats
    move_squares: Floats
    met: tuple[bool, ...]


class Chain:
    """Weights by feature and tag, grown as features and labels appear; the order of lessons decides all."""

    def __init__(self, labels: Sequence[str] = (), *, rate: float = 0.1, bits: int = BITS) -> None:
        self.rate = rate
        self.bits = bits
        self.labels: list[str] = []
        self.met: list[bool] = []  # whether a label was ever confirmed: others are not proposed
        self.table: Rows = np.zeros(1 << bits, np.int32)
        self.used = 1  # row 0 is that of unknown features and stays 0
        self.weights: Floats = np.zeros((4096, 1), np.float32)
        self.squares: Floats = np.zeros(4096, np.float32)
        self.moves: Floats = np.zeros((2, 1), np.float32)  # from each tag, the last row from the start
        self.move_squares: Floats = np.zeros((2, 1), np.float32)
        self._kept: Kept | None = None
        self._allow()
        for label in labels:
            self.add_label(label)

    def add_label(self, label: str) -> None:
        """Make room for a label that was not there; the weights of others stay."""
        if label in self.labels:
            return
        self.labels.append(label)
        self.met.append(False)
        self.weights = _wider(self.weights)
        self.moves, self.move_squares = _taller(self.moves), _taller(self.move_squares)
        if kept := self._kept:
            rows = [(places, _wider(weights), squares) for places, weights, squares in kept.rows]
            self._kept = Kept(rows, _taller(kept.moves), _taller(kept.move_squares), (*kept.met, False))
        self._allow()

    def begin(self, label: str) -> int:
        """The tag that begins a span of this label; the next number goes on with it."""
        return 1 + 2 * self.labels.index(label)

    def knows(self, label: str) -> bool:
        """Whether a label was ever confirmed."""
        return label in self.labels and self.met[self.labels.index(label)]

    def rows(self, hashes: NDArray[np.uint64], grow: bool = False) -> Rows:
        """The rows of weights of feature hashes; with `grow` new features get one, else they count for nothing."""
        places = (hashes >> np.uint64(64 - self.bits)).astype(np.int64)  # 0 for hash 0, whose row is 0
        found = self.table[places]
        if grow:
            fresh = np.unique(places[found == 0])
            fresh = fresh[fresh > 0]
            if len(fresh):
                self.table[fresh] = np.arange(self.used, self.used + len(fresh), dtype=np.int32)
                self.used += len(fresh)
                if (more := self.used - len(self.weights)) > 0:
                    more += len(self.weights) // 16
                    self.weights = np.pad(self.weights, ((0, more), (0, 0)))
                    self.squares = np.pad(self.squares, (0, more))
                found = self.table[places]
        return found

    def emissions(self, rows: Rows) -> Floats:
        """The weight of each tag at each place."""
        weights: Floats = np.einsum("ijk->ik", self.weights.take(rows, axis=0))
        return weights

    def _allow(self) -> None:
        """Settle which tag may follow which, the last row from the start: I only after B or I of its label."""
        size = 1 + 2 * len(self.labels)
        may = np.ones((size + 1, size), bool)
        may[:, 1::2] = self.met
        may[:, 2::2] = False
        for number, met in enumerate(self.met):
            inside = 2 + 2 * number
            may[[inside - 1, inside], inside] = met
        self._allowed = may

    def lattice(self, emissions: Floats, mask: NDArray[np.bool_] | None = None) -> Lattice:
        """The lattice of a sentence; `mask` tells which tags are possible at each place."""
        step = np.exp(self.moves) * self._allowed
        return weigh(emissions, step, mask)

    def meet(self, label: str) -> None:
        """Count a label among those that may be proposed from now on."""
        self.add_label(label)
        number = self.labels.index(label)
        if not self.met[number]:
            if self._kept is None:
                self._kept = Kept([], self.moves.copy(), self.move_squares.copy(), tuple(self.met))
            self.met[number] = True
            self._allow()

    def learn(self, rows: Rows, tags: Tags, mask: NDArray[np.bool_] | None = None) -> None:
        """One step towards these tags."""
        free = self.lattice(self.emissions(rows), mask)
        target = np.zeros_like(free.local)
        target[np.arange(len(tags)), tags] = 1
        moves = np.zeros_like(self.moves)
        np.add.at(moves, (tags[:-1], tags[1:]), 1)
        moves[-1, tags[0]] += 1
        self._step(rows, free, target, moves)

    def learn_partly(self, rows: Rows, possible: NDArray[np.bool_]) -> None:
        """One step towards the tags that are possible at each place, wherever several are, by what is believed."""
        emissions = self.emissions(rows)
        held = self.lattice(emissions, possible)
        if not np.isfinite(held.backward).all() or not (held.scale > 0).all():
            return
        moves = np.vstack([held.transitions, held.marginals[:1]])
        self._step(rows, self.lattice(emissions), held.marginals, moves)

    def _step(self, rows: Rows, free: Lattice, target: Floats, target_moves: Floats) -> None:
        slope = free.marginals - target
        moves = np.vstack([free.transitions, free.marginals[:1]]) - target_moves
        if self._kept is None:
            self._kept = Kept([], self.moves.copy(), self.move_squares.copy(), tuple(self.met))
        self.move_squares += moves * moves
        self.moves -= self.rate * moves / (np.sqrt(self.move_squares) + 1e-2)
        places = np.nonzero(np.abs(slope).max(axis=1) > SMALLEST)[0]
        if not len(places):
            return
        flat = rows[places].ravel()
        order = np.argsort(flat, kind="stable")
        ordered = flat[order]
        starts = np.nonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))[0]
        sums = np.add.reduceat(slope[places[order // rows.shape[1]]], starts, axis=0)
        changed = ordered[starts]
        if changed[0] == 0:
            changed, sums = changed[1:], sums[1:]
        weights, squares = self.weights[changed], self.squares[changed]
        self._kept.rows.append((changed, weights, squares))
        squares = squares + (sums * sums).sum(axis=1)
        self.squares[changed] = squares
        self.weights[changed] = weights - self.rate * sums / (np.sqrt(squares) + 1e-2)[:, None]

    def state(self) -> dict[str, NDArray[Any]]:
        """The weights as arrays in half precision, for a file; what has not settled is not for a file."""
        places = np.nonzero(self.table)[0].astype(np.int32)
        order = self.table[places]
        taught = self.squares[order] > 0  # rows met only by lessons that were taken back are as good as new
        places, order = places[taught], order[taught]
        return {
            "places": places,
            "weights": self.weights[order].astype(np.float16),
            "squares": self.squares[order].astype(np.float16),
            "moves": self.moves.astype(np.float16),
            "move_squares": self.move_squares.astype(np.float16),
            "met": np.array(self.met, bool),
        }

    def restore(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Become what `state` told of a chain with the same labels. Raises ValueError where it does not fit."""
        places, size = state["places"], 1 + 2 * len(self.labels)
        count = len(places)
        shapes = {
            "weights": (count, size), "squares": (count,), "met": (len(self.labels),),
            "moves": (size + 1, size), "move_squares": (size + 1, size),
        }  # fmt: skip
        if any(state[name].shape != shape for name, shape in shapes.items()):
            raise ValueError("the weights do not fit the labels")
        if count and not (places.min() > 0 and places.max() < len(self.table)):
            raise ValueError("the weights do not fit the table")
        self.table[:] = 0
        self.table[places] = np.arange(1, count + 1, dtype=np.int32)
        self.used = count + 1
        self.weights = np.pad(state["weights"].astype(np.float32), ((1, 0), (0, 0)))
        self.squares = np.pad(state["squares"].astype(np.float32), (1, 0))
        self.moves, self.move_squares = (state[name].astype(np.float32) for name in ("moves", "move_squares"))
        self.met = [bool(one) for one in state["met"]]
        self._kept = None
        self._allow()

    def settle(self) -> None:
        """Make what was learned the ground to roll back to, in the precision in which it is saved."""
        if self._kept is not None:
            changed = np.unique(
                np.concatenate([rows for rows, _, _ in self._kept.rows] or [np.zeros(0, np.int32)])
            )
            weights = self.weights[changed]
            weights[np.abs(weights) < FAINT] = 0
            self.weights[changed] = weights.astype(np.float16)
            self.squares[changed] = np.minimum(self.squares[changed], MOST).astype(np.float16)
            self.moves, self.move_squares = (
                np.minimum(values, MOST).astype(np.float16).astype(np.float32)
                for values in (self.moves, self.move_squares)
            )
        self._kept = None
        self._close_up()

    def _close_up(self) -> None:
        """Give back the rows that nothing was taught to, once they are many: an unknown feature says the same."""
        taught = self.squares[: self.used] > 0
        taught[0] = True
        count = int(taught.sum())
        if self.used - count > self.used // 8:
            numbers = np.where(taught, np.cumsum(taught) - 1, 0).astype(np.int32)
            self.table = numbers[self.table]
            self.weights = self.weights[: self.used][taught]
            self.squares = self.squares[: self.used][taught]
            self.used = count

    def roll_back(self) -> None:
        """Forget what was learned since it last settled."""
        if self._kept is not None:
            for changed, weights, squares in reversed(self._kept.rows):
                self.weights[changed], self.squares[changed] = weights, squares
            self.moves, self.move_squares = self._kept.moves, self._kept.move_squares
            self.met = list(self._kept.met)
            self._allow()
        self._kept = None


def _wider(weights: Floats) -> Floats:
    """With two more columns, for the tags of a new label."""
    return np.pad(weights, ((0, 0), (0, 2)))


def _taller(moves: Floats) -> Floats:
    """With two more columns and two more rows before the last, which is that of the start."""
    return np.insert(_wider(moves), [len(moves) - 1] * 2, 0, axis=0)

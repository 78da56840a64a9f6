# SPDX-License-Identifier: MIT
"""Documents dealt out to train, dev and test: by chance, yet the same every time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from annotation.formats.format import Record
from corpus.errors import CorpusError


@dataclass(frozen=True, slots=True)
class Split:
    """The parts of a dataset with their shares, which add up to 1.

    Chance depends on `seed` and the texts alone, so that the same texts, imported anew, fall the same way.
    Documents of one value of the metadata field `group` (a source, an event) stay together. A document that
    was given its part before, under one of these names, keeps it.
    """

    shares: tuple[tuple[str, float], ...] = field(default=())
    seed: int = 0
    group: str = ""

    @classmethod
    def parse(cls, text: str, seed: int = 0, group: str = "") -> Split:
        """What `train=.8,dev=.1,test=.1` says. Raises CorpusError for anything else."""
        shares: dict[str, float] = {}
        for part in text.split(","):
            name, _, share = part.strip().partition("=")
            try:
                shares[name] = float(share)
            except ValueError:
                shares[name] = -1.0
            if not name.isidentifier() or not 0 < shares[name] < 1:
                raise CorpusError(
                    "{part!r} is no part of a split: write a name and a share, such as train=.8,dev=.1,test=.1.",
                    part=part,
                )
        if abs(sum(shares.values()) - 1) > 1e-6 or len(shares) <= text.count(","):
            raise CorpusError("The shares of {text} must have different names and add up to 1.", text=text)
        return cls(tuple(shares.items()), seed, group)

    def deal(self, records: Sequence[Record]) -> list[tuple[str, list[Record]]]:
        """The records of each part, in the order given.

        Groups come in the order of a checksum, each to the part that lacks most of its share; so parts are
        as near to their shares as groups let them be. Raises CorpusError when a part would stay empty.
        """
        groups: dict[str, list[Record]] = defaultdict(list)
        dealt: dict[str, str] = {}
        sizes = dict.fromkeys((name for name, _ in self.shares), 0)
        for record in records:
            groups[self._group(record)].append(record)
        for key, members in groups.items():
            if (given := members[0].split) in sizes:
                dealt[key] = given
                sizes[given] += len(members)
        for key in sorted(groups.keys() - dealt.keys(), key=self._chance):
            name = max(self.shares, key=lambda part: part[1] * len(records) - sizes[part[0]])[0]
            dealt[key] = name
            sizes[name] += len(groups[key])
        empty = [name for name, size in sizes.items() if not size]
        if empty:
            raise CorpusError(
                "{count} documents in {groups} groups are too few for this split: {empty} would be empty.",
                count=len(records),
                groups=len(groups),
                empty=", ".join(empty),
            )
        return [
            (name, [record for record in records if dealt[self._group(record)] == name])
            for name, _ in self.shares
        ]

    def _group(self, record: Record) -> str:
        told = record.document.metadata.get(self.group, "") if self.group else ""
        return f"group {told}" if told else record.document.sha256

    def _chance(self, key: str) -> str:
        return sha256(f"{self.seed} {key}".encode()).hexdigest()

# SPDX-License-Identifier: MIT
"""Documents dealt out to train, dev and test: by chance, yet the same every time, labels and sources spread evenly."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from random import Random

from annotation.formats.format import Record
from corpus.errors import CorpusError

# The metadata field whose values are spread evenly over the parts.
SOURCE = "source"
# Exchanges that are tried: for each group, and at most.
_TRIES, _MOST_TRIES = 100, 300_000


@dataclass(frozen=True, slots=True)
class Member:
    """What a split looks at in a document: the text's checksum, its metadata, how often it has which label.

    `part` is where it was put before, or "".
    """

    id: str
    sha256: str
    metadata: Mapping[str, str]
    labels: Mapping[str, int]
    part: str = ""


@dataclass(slots=True)
class _Group:
    """Documents that stay together."""

    key: str
    ids: list[str]
    traits: Mapping[str, int]
    part: str = ""


@dataclass(slots=True)
class _Need:
    """What a part is to get of every trait, and what it still lacks."""

    wanted: dict[str, float]
    lacks: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lacks = dict(self.wanted)

    def take(self, group: _Group, sign: int = 1) -> None:
        for trait, count in group.traits.items():
            self.lacks[trait] -= sign * count

    def worse(self, change: Mapping[str, int]) -> float:
        """By how much the unevenness of the part, Σ lacks² / wanted, grows when it gets these."""
        return sum(n * (n - 2 * self.lacks[trait]) / self.wanted[trait] for trait, n in change.items())


@dataclass(frozen=True, slots=True)
class Split:
    """The parts of a dataset with their shares, which add up to 1.

    Chance depends on `seed` and the texts alone, so that the same texts, imported anew, fall the same way.
    Documents of one value of the metadata field `group` (a story, an event) stay together. A document that
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
            if not name.isidentifier() or len(name) > 40 or not 0 < shares[name] < 1:
                raise CorpusError(
                    "{part!r} is no part of a split: write a name and a share, such as train=.8,dev=.1,test=.1.",
                    part=part,
                )
        if abs(sum(shares.values()) - 1) > 1e-6 or len(shares) <= text.count(","):
            raise CorpusError("The shares of {text} must have different names and add up to 1.", text=text)
        return cls(tuple(shares.items()), seed, group)

    def deal(self, records: Sequence[Record]) -> list[tuple[str, list[Record]]]:
        """The records of each part, in the order given. Raises CorpusError when a part would stay empty."""
        dealt = self.assign([_member(record) for record in records])
        return [
            (name, [record for record in records if dealt[record.document.id] == name])
            for name, _ in self.shares
        ]

    def assign(self, members: Sequence[Member], together: Iterable[tuple[str, str]] = ()) -> dict[str, str]:
        """The part of each document, by identifiers; the pairs in `together` stay together, too.

        Groups come by chance, each to the part that lacks most of its share; then pairs of them are exchanged
        for as long as that spreads labels and sources more evenly. Raises CorpusError when a part would stay
        empty.
        """
        groups = self._groups(members, together)
        there = _traits(members)
        needs = {part: _Need({t: share * n for t, n in there.items()}) for part, share in self.shares}
        given = {member.id: member.part for member in members if member.part in needs}
        waiting: list[_Group] = []
        for group in groups:
            group.part = next((given[id] for id in group.ids if id in given), "")
            if group.part:
                needs[group.part].take(group)
            else:
                waiting.append(group)
        for group in waiting:
            group.part = max(needs, key=lambda part: needs[part].lacks[""])
            needs[group.part].take(group)
        _even_out(waiting, needs, Random(f"{self.seed}"))
        dealt = {id: group.part for group in groups for id in group.ids}
        dealt |= given  # what stays together was parted before: what is frozen stays as it is
        empty = [part for part in needs if part not in dealt.values()]
        if empty:
            raise CorpusError(
                "{count} documents in {groups} groups are too few for this split: {empty} would be empty.",
                count=len(members),
                groups=len(groups),
                empty=", ".join(empty),
            )
        return dealt

    def _groups(self, members: Sequence[Member], together: Iterable[tuple[str, str]]) -> list[_Group]:
        """The documents that stay together, by chance in an order that depends on nothing but texts and seed."""
        home = {member.id: member.id for member in members}

        def root(id: str) -> str:
            while home[id] != id:
                home[id] = id = home[home[id]]
            return id

        first: dict[str, str] = {}
        for member in members:
            told = member.metadata.get(self.group, "") if self.group else ""
            key = f"group {told}" if told else member.sha256
            home[root(member.id)] = root(first.setdefault(key, member.id))
        for one, other in together:
            if one in home and other in home:
                home[root(one)] = root(other)
        found: dict[str, list[Member]] = defaultdict(list)
        for member in members:
            found[root(member.id)].append(member)
        groups = [
            _Group(
                self._chance(min(member.sha256 for member in several)),
                [member.id for member in several],
                _traits(several),
            )
            for several in found.values()
        ]
        return sorted(groups, key=lambda group: group.key)

    def _chance(self, checksum: str) -> str:
        return sha256(f"{self.seed} {checksum}".encode()).hexdigest()


def _even_out(groups: Sequence[_Group], needs: Mapping[str, _Need], chance: Random) -> None:
    """Exchange groups of two parts where that makes both more even."""
    if len(groups) < 2:
        return
    for _ in range(min(_MOST_TRIES, _TRIES * len(groups))):
        one, other = chance.sample(groups, 2)
        if one.part == other.part:
            continue
        change = dict(other.traits)
        for trait, count in one.traits.items():
            change[trait] = change.get(trait, 0) - count
        back = {trait: -count for trait, count in change.items()}
        if needs[one.part].worse(change) + needs[other.part].worse(back) < -1e-9:
            for group, away in ((one, other.part), (other, one.part)):
                needs[group.part].take(group, -1)
                needs[away].take(group)
            one.part, other.part = other.part, one.part


def _traits(members: Iterable[Member]) -> dict[str, int]:
    """How many spans of each label and documents of each source; "" is the trait of being a document."""
    found: dict[str, int] = defaultdict(int)
    for member in members:
        for label, count in member.labels.items():
            found[f"label {label}"] += count
        if source := member.metadata.get(SOURCE):
            found[f"source {source}"] += 1
        found[""] += 1
    return dict(found)


def _member(record: Record) -> Member:
    document = record.document
    labels = Counter(span.label for layer in record.layers for span in layer.marks.spans)
    return Member(document.id, document.sha256, document.metadata, labels, record.split)

# SPDX-License-Identifier: MIT
"""Labels from outside as the corpus's scheme calls them: mapped as told, left out or added as told, aliases by name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches

from annotation.formats.format import Found, Problem, Record
from annotation.label_table import GREY
from annotation.saying import said
from annotation.scheme import Label, Scheme, bundled, load
from corpus.errors import CorpusError
from corpus.renaming import relabelled


class Labels:
    """Fits records to a scheme, and remembers what it read otherwise and what it could not place."""

    def __init__(self, scheme: Scheme, label_map: Mapping[str, str]) -> None:
        """Marks of a label that the map gives an empty name are left out.

        Raises CorpusError where the map names a label that the scheme does not have.
        """
        self._scheme = scheme
        self._map = dict(label_map)
        self._names: dict[str, str | None] = {}
        self._told: set[tuple[str, str]] = set()
        self._left_out: Counter[str] = Counter()
        self.unknown: set[str] = set()
        for old, new in self._map.items():
            if new and scheme.find(new) is None:
                raise CorpusError(
                    "{old} cannot be read as {new}: the scheme {scheme} has no such label.",
                    old=old,
                    new=new,
                    scheme=scheme.name,
                )

    def fit(self, found: Found, where: str) -> Record | Problem:
        """The record with the scheme's labels, or what is wrong where the scheme lacks one."""
        record = found.record
        marked = [layer.marks for layer in record.layers]
        used = {span.label for marks in marked for span in marks.spans}
        used |= {verdict.label for marks in marked for verdict in marks.verdicts}
        names = {label: self._name(label) for label in used}
        unknown = {label for label, name in names.items() if name is None}
        if unknown:
            self.unknown |= unknown
            return Problem(where, found.line, 0, self.complaint(unknown), found.original)
        changed = {old: new for old, new in names.items() if new and old != new}
        out = {label for label, name in names.items() if not name}
        if not changed and not out:
            return record
        self._told |= set(changed.items())
        self._left_out.update(span.label for marks in marked for span in marks.spans if span.label in out)
        return relabelled(record, {old: new for old, new in names.items() if new})

    def _name(self, label: str) -> str | None:
        """What a label is called here; empty where its marks are left out, None where it is unknown."""
        if label not in self._names:
            name = self._map.get(label, label)
            there = self._scheme.find(name)
            self._names[label] = there.name if there else None if name else ""
        return self._names[label]

    def complaint(self, unknown: set[str]) -> str:
        """What to say about labels that have no place in the scheme."""
        return said(
            "the scheme {scheme} does not have {names}: say what to read instead, for example --map {first}={label}",
            scheme=self._scheme.name,
            names=", ".join(sorted(unknown)),
            first=min(unknown),
            label=self._likely(min(unknown)),
        )

    def _likely(self, label: str) -> str:
        return proposal(label, self._scheme) or self._scheme.labels[0].name

    def told(self, where: str) -> list[Problem]:
        """What was read otherwise or left out since this was asked last."""
        told, self._told = sorted(self._told), set()
        out, self._left_out = sorted(self._left_out.items()), Counter()
        read = [said("the label {old} is read as {new}", old=old, new=new) for old, new in told]
        read += [
            said("spans of the label {label} are left out ({count})", label=label, count=count)
            for label, count in out
        ]
        return [Problem(where, 0, 0, reason, fatal=False) for reason in read]


def proposal(label: str, scheme: Scheme) -> str:
    """What a foreign label most likely is in a scheme, or nothing.

    Tried in turn: what the bundled schemes that have the label make of it, names and words alike but for
    their capitals, names that are nearly the same.
    """
    for name in bundled():
        other = load(name)
        if other.find(label) and (there := other.translate(label, scheme)):
            return there
    bare = re.sub(r"[\W_]+", "", label).casefold()
    words = {
        re.sub(r"[\W_]+", "", word).casefold(): one.name for one in scheme.labels for word in _words(one)
    }
    if bare in words:
        return words[bare]
    near = get_close_matches(bare, words, 1, 0.8)
    return words[near[0]] if near else ""


def _words(label: Label) -> tuple[str, ...]:
    return label.name, *label.aliases, label.en, label.ar


def extended(scheme: Scheme, names: Iterable[str]) -> Scheme:
    """A scheme with further labels, grey and without a key until someone says more of them.

    Raises CorpusError for a name that no label can have.
    """
    new: list[Label] = []
    for name in dict.fromkeys(names):
        if not name or re.search(r"[\s\x00-\x1f]", name):
            raise CorpusError(
                "{name!r} cannot be the name of a label: it is empty, or has a blank.", name=name
            )
        if scheme.find(name) is None:
            new.append(Label(name, name, name, *GREY))
    return replace(scheme, labels=(*scheme.labels, *new)) if new else scheme

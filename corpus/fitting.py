# SPDX-License-Identifier: MIT
"""Labels from outside as the corpus's scheme calls them: mapped as told, aliases by their label's name."""

from __future__ import annotations

from collections.abc import Mapping

from annotation.formats.format import Found, Problem, Record
from annotation.scheme import Scheme
from corpus.errors import CorpusError
from corpus.reading import relabelled


class Labels:
    """Fits records to a scheme, and remembers what it read otherwise and what it could not place."""

    def __init__(self, scheme: Scheme, label_map: Mapping[str, str]) -> None:
        """Raises CorpusError where the map names a label that the scheme does not have."""
        self._scheme = scheme
        self._map = dict(label_map)
        self._names: dict[str, str | None] = {}
        self._told: set[tuple[str, str]] = set()
        self.unknown: set[str] = set()
        for old, new in self._map.items():
            if scheme.find(new) is None:
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
        changed = {old: new for old, new in names.items() if new is not None and old != new}
        if not changed:
            return record
        self._told |= set(changed.items())
        return relabelled(record, {old: new for old, new in names.items() if new is not None})

    def _name(self, label: str) -> str | None:
        if label not in self._names:
            there = self._scheme.find(self._map.get(label, label))
            self._names[label] = there.name if there else None
        return self._names[label]

    def complaint(self, unknown: set[str]) -> str:
        """What to say about labels that have no place in the scheme."""
        return (
            f"the scheme {self._scheme.name} does not have {', '.join(sorted(unknown))}: say what to read"
            f" instead, for example --map {min(unknown)}={self._scheme.labels[0].name}"
        )

    def told(self, where: str) -> list[Problem]:
        """What was read otherwise since this was asked last."""
        told, self._told = sorted(self._told), set()
        return [Problem(where, 0, 0, f"the label {old} is read as {new}", fatal=False) for old, new in told]

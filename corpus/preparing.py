# SPDX-License-Identifier: MIT
"""From the records of a corpus to those of a dataset: labels and nesting as a person wants them, each loss counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from annotation.document import Status
from annotation.edit import Marks
from annotation.flattening import KEEP, OUTERMOST, by_labels, flattened
from annotation.formats.format import Format, Layer, Record, Report
from annotation.saying import said
from annotation.scheme import Scheme
from corpus.errors import CorpusError
from corpus.renaming import relabelled

_FINISHED = (Status.DONE, Status.ADJUDICATED)


def nesting(policy: str, format: Format) -> str:
    """What to do with nested spans: the policy, or, where there is none, whatever the format can hold."""
    holds = format.holds
    return policy or (KEEP if holds.nested or not holds.spans else OUTERMOST)


class Preparing:
    """Translates labels, then flattens; counts documents that are `unfinished` on the way."""

    def __init__(
        self,
        scheme: Scheme,
        *,
        to_scheme: Scheme | None,
        label_map: Mapping[str, str],
        nested: str,
        losses: Report,
    ) -> None:
        """Labels are renamed by `label_map`, else translated to `to_scheme`, where one is given.

        Raises CorpusError for a label that corpus or scheme do not have.
        """
        self._losses = losses
        self._nested = nested
        self._to = to_scheme
        self._changes = bool(to_scheme or label_map)
        self.unfinished = 0
        self.names: dict[str, str] = {}
        renamed: dict[str, str] = {}
        for old, new in label_map.items():
            label = scheme.find(old)
            if label is None:
                raise CorpusError("The scheme {scheme} has no label {label}.", scheme=scheme.name, label=old)
            renamed[label.name] = new
            if to_scheme and to_scheme.find(new) is None:
                raise CorpusError(
                    "The scheme {scheme} has no label {label}.", scheme=to_scheme.name, label=new
                )
        for label in scheme.labels:
            there = scheme.translate(label.name, to_scheme) if to_scheme else label.name
            if name := renamed.get(label.name, there):
                self.names[label.name] = name
        for label_name in by_labels(nested):
            if label_name not in self.names.values():
                raise CorpusError(
                    "{policy} is no way to make nested spans flat: give keep, outermost, innermost, or the"
                    " dataset's labels in the order in which they stay, such as PERS,GPE.",
                    policy=nested,
                )

    def prepared(self, records: Iterable[Record]) -> Iterator[Record]:
        """The records as they are to be written."""
        for given in records:
            self.unfinished += given.status not in _FINISHED
            record = self._translated(given) if self._changes else given
            yield flat(record, self._nested, self._losses)

    def _translated(self, record: Record) -> Record:
        new = relabelled(record, self.names)
        for before, after in zip(record.layers, new.layers, strict=True):
            lost = len(before.marks.spans) - len(after.marks.spans)
            there = self._to.name if self._to else "the mapping"
            self._losses.lose(said("spans whose label has no place in {scheme} left out", scheme=there), lost)
        return new

    def note(self, documents: int, spans: int) -> str:
        """What to know before one trains on the dataset."""
        if not spans:
            return (
                "No span was exported: the documents have none that this format, layer and scheme could hold."
            )
        if self.unfinished:
            return (
                f"{self.unfinished} of {documents} documents are not done: what is not marked there may"
                " still be an entity."
            )
        return ""


def flat(record: Record, policy: str, losses: Report) -> Record:
    """The record with those spans of each layer that the policy for nested ones keeps."""
    if policy == KEEP:
        return record
    layers: list[Layer] = []
    for layer in record.layers:
        kept, nested, crossing = flattened(layer.marks.spans, policy)
        losses.lose("nested spans left out", nested)
        losses.lose("crossing spans left out", crossing)
        layers.append(Layer(layer.annotator, Marks(kept, layer.marks.verdicts)))
    return replace(record, layers=tuple(layers))

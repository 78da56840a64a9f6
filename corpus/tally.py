# SPDX-License-Identifier: MIT
"""What passes through an export, translated and counted on its way, so that it can be compared with the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from annotation.document import Status
from annotation.formats.format import Record, Report
from annotation.scheme import Scheme
from corpus.reading import relabelled

_FINISHED = (Status.DONE, Status.ADJUDICATED)


class Tally:
    """Counts `documents` of the whole export, and `spans` and `letters` of the file under way."""

    def __init__(self, scheme: Scheme, to_scheme: Scheme | None, losses: Report) -> None:
        """Records are translated to `to_scheme`, where one is given; spans without a place there are lost."""
        self._scheme = scheme
        self._to = to_scheme
        self._losses = losses
        self._unfinished = 0
        self.documents = 0
        self.begin()

    def begin(self, *, of_letters: bool = True) -> None:
        """Begin a file, of whose letters there is to be a checksum or not."""
        self.spans = 0
        self._of_letters = of_letters
        self._letters = sha256()

    def counting(self, records: Iterable[Record]) -> Iterator[Record]:
        """The records, each counted as it is taken."""
        for given in records:
            record = self._translated(given, self._to) if self._to else given
            self.documents += 1
            self.spans += sum(len(layer.marks.spans) for layer in record.layers)
            self._unfinished += record.status not in _FINISHED
            if self._of_letters:
                self._letters.update(_letters_of(record))
            yield record

    @property
    def letters(self) -> str:
        """The checksum of the texts of this file, as `letters` gives it."""
        return self._letters.hexdigest()

    def _translated(self, record: Record, to: Scheme) -> Record:
        labels = self._scheme.labels
        names = {label.name: there for label in labels if (there := self._scheme.translate(label.name, to))}
        new = relabelled(record, names)
        for before, after in zip(record.layers, new.layers, strict=True):
            lost = len(before.marks.spans) - len(after.marks.spans)
            self._losses.lose(f"spans whose label has no place in {to.name} left out", lost)
        return new

    def note(self, spans: int) -> str:
        """What to know before one trains on the dataset."""
        if not spans:
            return (
                "No span was exported: the documents have none that this format, layer and scheme could hold."
            )
        if self._unfinished:
            return (
                f"{self._unfinished} of {self.documents} documents are not done: what is not marked there may"
                " still be an entity."
            )
        return ""


def letters(records: Iterable[Record]) -> str:
    """A checksum of all texts but for their blanks, which token formats do not keep."""
    total = sha256()
    for record in records:
        total.update(_letters_of(record))
    return total.hexdigest()


def _letters_of(record: Record) -> bytes:
    return "".join(record.document.text.split()).replace("\ufeff", "").encode("utf-8")

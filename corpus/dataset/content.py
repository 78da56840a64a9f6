# SPDX-License-Identifier: MIT
"""The records of an edition on their way to its files: chosen, disguised, translated, made flat, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotation.formats.format import Choices, Format, Record, Report
from corpus.corpus import Corpus
from corpus.dataset.disguise import Disguise
from corpus.dataset.edition import WHOLE, Edition
from corpus.dataset.survey import Progress, Survey, chosen, person_label, survey
from corpus.errors import CancelledError
from corpus.preparing import Preparing, nesting
from corpus.reading import format_named
from corpus.selecting import selected


@dataclass(slots=True)
class PartCount:
    """What one part holds: documents, code points, spans by the dataset's labels."""

    name: str
    documents: int = 0
    characters: int = 0
    labels: Counter[str] = field(default_factory=Counter)


class Content:
    """All that goes into a dataset. Everything lost on the way is in `losses`, everything stored in `seen`."""

    def __init__(
        self,
        corpus: Corpus,
        edition: Edition,
        *,
        look: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Look at all documents, where that is needed or asked for, and deal them out.

        Raises CorpusError as `survey` does.
        """
        self.corpus, self.edition = corpus, edition
        self.format: Format = format_named(edition.format)
        self._policy = nesting(edition.nested, self.format)
        self.choices = Choices(edition.words, self._policy)
        self.losses = Report()
        self._cancelled = cancelled
        self.preparing = Preparing(
            corpus.scheme,
            to_scheme=edition.to_scheme,
            label_map=dict(edition.label_map),
            nested=self._policy,
            losses=self.losses,
        )
        self._plain = edition.is_plain and not look
        if self._plain:
            self._selection, self.seen = selected(corpus, edition.layer, edition.status), Survey()
        else:
            self._selection, self.seen = survey(corpus, edition, progress=progress, cancelled=cancelled)
        self.disguise = None
        if edition.pseudonyms:
            self.disguise = Disguise(edition.pseudonyms, person_label(corpus, edition), self.seen)

    @property
    def parts(self) -> list[str]:
        """The names of the parts in their order."""
        return [WHOLE] if self._plain else self.seen.order(self.edition)

    def of(self, part: str, count: PartCount) -> Iterator[Record]:
        """The records of a part as they are to be written, counted as they pass."""
        given = iter(self._selection) if self._plain else chosen(self._selection, self.seen, part)
        hidden = self.disguise.hiding(given, self.losses) if self.disguise else given
        for record in self.preparing.prepared(hidden):
            if self._cancelled and self._cancelled():
                raise CancelledError("It was stopped; nothing has changed.")
            count.documents += 1
            count.characters += len(record.document.text)
            yield record

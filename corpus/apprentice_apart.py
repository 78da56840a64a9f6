# SPDX-License-Identifier: MIT
"""The learner beside one annotator, in a process of its own: what it learns never holds up the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any, cast

from annotation.document import Document
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.learner_lines import heard
from corpus.learner_link import GoneError, LearnerLink
from corpus.learning import has_taught_enough

Rows = list[list[Any]] | None


class ApprenticeApart:
    """An `Apprentice` elsewhere: knows nothing until `study`, which starts the process. Safe in any thread.

    `gone`, which may be set, is called in another thread when the process ended without being told to. From then on
    others should speak; the next `study` starts a new one, which learns all that is confirmed from the corpus.
    """

    def __init__(self, corpus: Corpus, annotator: str, folder: Path | None = None) -> None:
        """`folder` keeps the weights, a cache; else that of this person."""
        self._corpus = corpus
        self._first = {
            "corpus": corpus.address,
            "annotator": annotator,
            "folder": str(folder) if folder else "",
        }
        self.gone: Callable[[], None] = _nobody
        self._turn = Lock()
        self._link: LearnerLink | None = None
        self._closed = False

    def study(self) -> str:
        """Learn all that is confirmed in the corpus; no process is started before that is enough to speak from.

        Gives a sentence where the kept weights could not be used and all was learned anew, else nothing. Raises
        GoneError where the process ended meanwhile, and CorpusError where it could not learn.
        """
        if self._speaker is None and not has_taught_enough(self._corpus):
            return ""
        return str(self._started().ask("study"))

    def suggest(self, document: Document) -> list[Suggestion] | None:
        """What is to be shown of the document, in text order; None while others should speak."""
        return self._ask("suggest", document)

    def opinion(self, document: Document) -> list[Suggestion] | None:
        """What it would show of the document, in text order, learning nothing new; None while others should speak."""
        return self._ask("opinion", document)

    @property
    def process(self) -> int | None:
        """The number of the running process, or None."""
        link = self._speaker
        return link.number if link else None

    def close(self) -> None:
        """End the process at once, in the middle of a study too: all of it can be learned anew."""
        with self._turn:
            self._closed = True
            link, self._link = self._link, None
            self.gone = _nobody
        if link is not None:
            link.end()

    @property
    def _speaker(self) -> LearnerLink | None:
        link = self._link
        return None if link is None or link.ended else link

    def _ask(self, do: str, document: Document) -> list[Suggestion] | None:
        link = self._speaker
        try:
            return heard(cast(Rows, link.ask(do, document=document.id))) if link else None
        except GoneError:
            return None

    def _started(self) -> LearnerLink:
        with self._turn:
            if self._closed:
                raise GoneError
            if self._link is None or self._link.ended:
                try:
                    self._link = LearnerLink(self._first, lambda: self.gone())
                except OSError as error:
                    reason = error.strerror or error
                    raise CorpusError("The learner cannot be started: {reason}.", reason=reason) from error
            return self._link


def _nobody() -> None:
    """Nobody wants to know."""

# SPDX-License-Identifier: MIT
"""What voices that take seconds share: asked once for each text and version, the answer kept, without names never to suggest."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.own import OwnLists
from annotation.suggestion import Suggestion
from corpus.errors import CorpusError, MissingError
from corpus.suggestions import Suggestions

Stopped = Callable[[], bool]


@dataclass(frozen=True, kw_only=True)
class SlowVoice(ABC):
    """A suggester; `quiet` where its silence is better than an error."""

    kept: Suggestions | None = None
    lists: OwnLists | None = None
    stopped: Stopped = lambda: False
    quiet: bool = False
    name: str

    @property
    def version(self) -> str:
        """Of who is asked, and of the names that a person wants never to see."""
        never = f"-{self.lists.checksum}" if self.lists and self.lists.never else ""
        return f"{self._version()}{never}"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What it said before of this document, else what it says now. Raises CorpusError, CancelledError."""
        try:
            known = None if self.kept is None else self.kept.stored(document, self)
            if known is not None:
                return known
            found = self._hushed(document, scheme)
            if self.kept is not None and self.quiet:  # others keep what they ask for
                self.kept.keep(document, self, found)
            return found
        except MissingError:
            return self._hushed(document, scheme)  # of no document of this corpus
        except CorpusError:
            if self.quiet:
                return []
            raise

    def _hushed(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        found = self._ask(document, scheme)
        return self.lists.hush(document, found) if self.lists and self.lists.never else found

    @abstractmethod
    def _version(self) -> str: ...

    @abstractmethod
    def _ask(self, document: Document, scheme: Scheme) -> list[Suggestion]: ...

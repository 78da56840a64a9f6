# SPDX-License-Identifier: MIT
"""What learning is compared with in a simulation: rules that never learn, and memory beside them."""

from __future__ import annotations

from collections.abc import Sequence

from annotation.document import Document
from annotation.edit import Marks
from annotation.scheme import Scheme
from annotation.suggesters.blend import blend
from annotation.suggesters.memory import Memory
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Suggestion
from annotation.tokens import Range


class RulesAlone:
    """The voices that need no learning, blended; each document is asked about once."""

    def __init__(self, scheme: Scheme, voices: Sequence[Suggester]) -> None:
        self._scheme = scheme
        self._voices = tuple(voices)
        self._asked: Document | None = None
        self._said: list[list[Suggestion]] = []

    def suggest(self, document: Document, within: Range) -> Sequence[Suggestion]:
        """What they say of a range of the document."""
        if document is not self._asked:
            self._said = [voice.suggest(document, self._scheme) for voice in self._voices]
            self._asked = document
        found = blend([*self._said, *self._others(document)], nested=self._scheme.nested)
        return [one for one in found if within[0] <= one.start and one.end <= within[1]]

    def learn_sentence(self, document: Document, marks: Marks, within: Range) -> None:
        """Nothing is learned."""

    def replay(self, document: Document, marks: Marks) -> None:
        """Nothing is learned."""

    def _others(self, document: Document) -> list[list[Suggestion]]:
        return []


class RulesAndMemory(RulesAlone):
    """The same, with the memory of what was confirmed and refused, renewed with every sentence."""

    def __init__(self, scheme: Scheme, voices: Sequence[Suggester]) -> None:
        super().__init__(scheme, voices)
        self._done: list[tuple[Document, Marks]] = []
        self._memory = Memory.of(())

    def learn_sentence(self, document: Document, marks: Marks, within: Range) -> None:
        """Remember what has been marked so far."""
        self._memory = Memory.of([*self._done, (document, marks)])

    def replay(self, document: Document, marks: Marks) -> None:
        """Remember the whole document."""
        self._done.append((document, marks))
        self._memory = Memory.of(self._done)

    def _others(self, document: Document) -> list[list[Suggestion]]:
        return [self._memory.suggest(document, self._scheme)]

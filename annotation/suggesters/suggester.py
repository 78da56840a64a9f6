# SPDX-License-Identifier: MIT
"""What a suggester is."""

from __future__ import annotations

from typing import Protocol

from annotation.document import Document
from annotation.saying import Said
from annotation.scheme import Scheme
from annotation.suggestion import Suggestion


class SuggesterError(ValueError):
    """A suggester that cannot answer; `told` is the sentence that says why."""

    def __init__(self, told: Said) -> None:
        super().__init__(told)
        self.told = told


class Suggester(Protocol):
    """A value with a name and a version, and a function of a document.

    The same name, version, document and scheme always give the same suggestions, so the corpus may
    keep the answer. Labels are those of the scheme; offsets are code points of the document's text.
    """

    @property
    def name(self) -> str:
        """A short name, the `source` of its suggestions."""

    @property
    def version(self) -> str:
        """Changes whenever the answers may."""

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What it proposes for the document, in text order."""

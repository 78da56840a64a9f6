# SPDX-License-Identifier: MIT
"""What was learned, as a suggester: a value that no longer changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.blend import blend
from annotation.suggesters.crf.experience import View
from annotation.suggesters.crf.model import NAME, Model
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Learned:
    """Speaks for all: it hears the voices, weighs them with what was learned, and says what is to be shown.

    It is asked alone: blending it with the voices it hears would bring back what it has learned to leave out.
    `model` must not learn any more.
    """

    model: Model
    voices: Sequence[Suggester]
    version: str
    name: str = NAME

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What is to be shown of the document, in text order, with the labels of the scheme."""
        own = self.model.scheme
        view = View.of(document, own, self.voices)
        found = self.model.suggest(view, range(len(view.words)))
        if scheme == own:
            return found
        translated = ((one, own.translate(one.label, scheme)) for one in found)
        return blend(
            [[replace(one, label=label) for one, label in translated if label]], nested=scheme.nested
        )

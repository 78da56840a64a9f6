# SPDX-License-Identifier: MIT
"""The suggester of known names: places, bodies, events and laws from the lists, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotation.arabic import Folded
from annotation.document import Document
from annotation.scheme import Scheme, load
from annotation.suggesters.blend import blend
from annotation.suggesters.known import Known, known_in
from annotation.suggesters.lexicon import checksum, folded
from annotation.suggesters.names import Hit
from annotation.suggesters.quotes import PAIRS
from annotation.suggestion import Suggestion

CODE = "1"  # raised with every change of this file or of the matching
SPEAKS = "conflict-news"
_word_before = re.compile(r"([^\W_]+)\W*$")
_NEAR = 24  # code points looked back for the word before


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Suggests names that a list knows, without their proclitics unless the scheme wants them."""

    name: str = "gazetteer"

    @property
    def version(self) -> str:
        """The code's number and the checksum of the word lists."""
        return f"{CODE}-{checksum()}"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """The known names of the document, in text order."""
        speaks = load(SPEAKS)
        labels = {label.name: speaks.translate(label.name, scheme) for label in speaks.labels}
        found: list[Suggestion] = []
        for offset, end in document.paragraphs():
            text, hits = known_in(document.text[offset:end])
            for hit in _trusted(text, hits):
                if label := labels[hit.meaning.label]:
                    start = hit.start - len(hit.proclitics) if scheme.proclitics else hit.start
                    first, last = text.range_in_source(start, hit.end)
                    found.append(
                        Suggestion(
                            first + offset,
                            last + offset,
                            label,
                            self.name,
                            hit.meaning.confidence,
                            hit.meaning.reason,
                        )
                    )
        return blend([found], nested=scheme.nested)


def _trusted(text: Folded, hits: Sequence[Hit[Known]]) -> Iterator[Hit[Known]]:
    """The hits that may stand: the longest of those that overlap, the weak ones only after a word that asks for them."""
    before = folded("places.before") | folded("triggers.gpe")
    reach = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.end <= reach:
            continue
        if hit.meaning.needs and (hit.meaning.needs == "a head" or not _asked_for(text.text, hit, before)):
            continue
        reach = hit.end
        yield hit


def _asked_for(text: str, hit: Hit[Known], before: frozenset[str]) -> bool:
    """Whether a doubtful name stands behind ب or a word that asks for it, or alone between quotation marks."""
    if hit.proclitics[-1:] == "ب":
        return True
    start = hit.start - len(hit.proclitics)
    if PAIRS.get(text[start - 1 : start]) == text[hit.end : hit.end + 1]:
        return True
    word = _word_before.search(text, max(0, start - _NEAR), start)
    return word is not None and text[word.end(1) : start] == " " and word.group(1) in before

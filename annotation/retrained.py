# SPDX-License-Identifier: MIT
"""What learning is compared with in a simulation: a chain of python-crfsuite, trained anew after each document."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotation.document import Document
from annotation.edit import Marks
from annotation.scheme import Scheme
from annotation.suggesters.crf.layers import outermost
from annotation.suggesters.crf.passage import Passage
from annotation.suggesters.crf.word_types import forms
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Suggestion
from annotation.tokens import Range

NAME = "crfsuite"
TRAINING = {"c1": 0.1, "c2": 0.05, "max_iterations": 30}


def is_installed() -> bool:
    """Whether python-crfsuite is there; the application does not need it."""
    return find_spec("pycrfsuite") is not None


class Retrained:
    """Learns from finished documents alone, with the usual features and what the voices say; outermost names only."""

    def __init__(self, scheme: Scheme, voices: Sequence[Suggester]) -> None:
        self._scheme, self._voices = scheme, tuple(voices)
        self._trainer: Any = None  # holds the sentences so far
        self._tagger: Any = None
        self._weights = b""  # the tagger reads them in place
        self._asked: Document | None = None
        self._said: list[Suggestion] = []

    def suggest(self, document: Document, within: Range) -> Sequence[Suggestion]:
        """What it says of a range of the document; nothing before it has been trained."""
        if self._tagger is None:
            return []
        if document is not self._asked:
            self._asked, self._said = document, list(self._read(document))
        return [one for one in self._said if within[0] <= one.start and one.end <= within[1]]

    def learn_sentence(self, document: Document, marks: Marks, within: Range) -> None:
        """Nothing is learned before the document is done."""

    def replay(self, document: Document, marks: Marks) -> None:
        """Train anew on all documents so far."""
        import pycrfsuite

        passage = Passage.of(document)
        tags = ["O"] * len(passage.words)
        spans = [(*passage.touched(one.start, one.end), one.label) for one in marks.spans]
        for first, last, label in outermost(one for one in spans if one[0] < one[1])[0]:
            tags[first:last] = [f"B {label}", *[f"I {label}"] * (last - first - 1)]
        shown = self._features(document, passage)
        if self._trainer is None:
            self._trainer = pycrfsuite.Trainer("lbfgs", TRAINING, verbose=False)
        for a, b in passage.sentences:
            self._trainer.append(shown[a:b], tags[a:b])
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / "chain"
            self._trainer.train(str(place))
            self._weights = place.read_bytes()
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._weights)

    def _read(self, document: Document) -> Iterator[Suggestion]:
        passage = Passage.of(document)
        shown = self._features(document, passage)
        for first, last in passage.sentences:
            tags = [*self._tagger.tag(shown[first:last]), "O"]
            begin = None
            for at, tag in enumerate(tags):
                if begin is not None and tag != f"I {tags[begin][2:]}":
                    start, end = passage.words[first + begin][0], passage.words[first + at - 1][1]
                    yield Suggestion(start, end, tags[begin][2:], NAME, 0.5, "")
                    begin = None
                if begin is None and tag != "O":
                    begin = at

    def _features(self, document: Document, passage: Passage) -> list[list[str]]:
        """Word, edges, neighbours, and the tags of the voices."""
        words = [forms(passage.surface(number))[0] for number in range(len(passage.words))]
        said: list[list[str]] = [[] for _ in words]
        for voice in self._voices:
            for one in voice.suggest(document, self._scheme):
                first, last = passage.touched(one.start, one.end)
                for at in range(first, last):
                    said[at].append(f"{voice.name} {'B' if at == first else 'I'} {one.label}")
        around = [*("", ""), *words, *("", "")]
        return [
            [
                *(f"p{n} {word[:n]}" for n in (1, 2, 3)),
                *(f"s{n} {word[-n:]}" for n in (1, 2, 3, 4)),
                *(f"w{near} {around[at + 2 + near]}" for near in (-2, -1, 0, 1, 2)),
                f"w-1w0 {around[at + 1]} {word}",
                f"w0w1 {word} {around[at + 3]}",
                *(
                    f"{place} {tag}"
                    for place in (-1, 0, 1)
                    if 0 <= at + place < len(words)
                    for tag in said[at + place]
                ),
                "d" if word.isdecimal() else "w" if word.isalpha() else "x",
            ]
            for at, word in enumerate(words)
        ]

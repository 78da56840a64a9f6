# SPDX-License-Identifier: MIT
"""An annotator who is not there: works through gold with live suggestions, and counts what that saves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from annotation.document import Document
from annotation.edit import Marks
from annotation.evaluation import Labelled, widen
from annotation.sentences import sentences
from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion, Verdict
from annotation.tokens import Range, source_words, words

ACCEPT, DELETE, ADD = 1, 1, 3  # what a right suggestion, a wrong one and a missing one cost
CURVE = (1, 5, 10, 20, 40, 80, 160, 320)  # the last documents of the stretches that the curve shows
SETTLED = 50  # documents after which confidences are compared with what they were worth


class Helper(Protocol):
    """What suggests to the annotator and learns from what they do."""

    def suggest(self, document: Document, within: Range) -> Sequence[Suggestion]:
        """What is highlighted in a range of the document."""

    def learn_sentence(self, document: Document, marks: Marks, within: Range) -> None:
        """Told what was marked up to the end of the range, and refused in it."""

    def replay(self, document: Document, marks: Marks) -> None:
        """Told that the document is done."""


@dataclass(slots=True)
class Counts:
    """Counts over some documents: gold spans, suggestions, those that were right."""

    documents: int = 0
    gold: int = 0
    suggested: int = 0
    right: int = 0

    def add(self, other: Counts) -> None:
        """Take in the counts of others."""
        self.documents += other.documents
        self.gold += other.gold
        self.suggested += other.suggested
        self.right += other.right

    @property
    def saved(self) -> float:
        """The share of the effort of marking all by hand that the suggestions saved; below 0 where they cost."""
        wrong, missing = self.suggested - self.right, self.gold - self.right
        cost = ACCEPT * self.right + DELETE * wrong + ADD * missing
        return 1 - cost / (ADD * self.gold) if self.gold else 0.0

    def as_json(self) -> dict[str, float]:
        """The figures, rounded to four places."""
        return {
            "spans": self.gold,
            "suggested": self.suggested,
            "recall": round(self.right / self.gold, 4) if self.gold else 0.0,
            "precision": round(self.right / self.suggested, 4) if self.suggested else 0.0,
            "saved": round(self.saved, 4),
        }


@dataclass(slots=True)
class Simulation:
    """How the work went: counts by document, and each confidence with whether it was right."""

    documents: list[Counts] = field(default_factory=list)
    confidences: list[list[tuple[float, bool]]] = field(default_factory=list)

    def over(self, first: int, last: int) -> Counts:
        """The counts of documents number first..last, counted from 1."""
        together = Counts()
        for one in self.documents[first - 1 : last]:
            together.add(one)
        return together

    def as_json(self) -> dict[str, Any]:
        """The curve, all documents together, and how true the confidences were."""
        count = len(self.documents)
        stretches = zip((0, *CURVE), (*CURVE, count), strict=True)
        curve = [
            {"documents": str(a + 1) if min(b, count) == a + 1 else f"{a + 1}-{min(b, count)}"}
            | self.over(a + 1, b).as_json()
            for a, b in stretches
            if a < count and self.over(a + 1, b).gold
        ]
        late = [one for document in self.confidences[SETTLED:] for one in document]
        return {
            "documents": count,
            "cost": {"accept": ACCEPT, "delete": DELETE, "add": ADD},
            "overall": self.over(1, count).as_json(),
            "curve": curve,
            "calibration": {"after_documents": SETTLED, "answers": len(late), **calibration(late)},
        }


def calibration(answers: Sequence[tuple[float, bool]], bins: int = 10) -> dict[str, Any]:
    """The mean gap between confidence and share right, over bins of equal width, and the bins themselves."""
    shown = []
    gap = 0.0
    for number in range(bins):
        inside = [(c, right) for c, right in answers if min(int(c * bins), bins - 1) == number]
        if inside:
            said = sum(c for c, _ in inside) / len(inside)
            was = sum(right for _, right in inside) / len(inside)
            gap += abs(said - was) * len(inside) / len(answers)
            shown.append({"answers": len(inside), "confidence": round(said, 4), "right": round(was, 4)})
    return {"error": round(gap, 4), "bins": shown}


def simulate(
    documents: Iterable[tuple[Document, Sequence[Labelled]]],
    helper: Helper,
    *,
    word_edges: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Simulation:
    """Go through documents with their gold spans: sentence by sentence compare, correct and let learn.

    With `word_edges` suggestions are widened to whole words before they are compared, as gold of token files is.
    """
    went = Simulation()
    for done, (document, gold) in enumerate(documents, 1):
        counts, confidences = Counts(1), list[tuple[float, bool]]()
        places = words_of(document)
        spans = [Span(start, end, label, f"s{number}") for number, (start, end, label) in enumerate(gold)]
        marks = Marks()
        for start, end in sentences_of(document, gold):
            here = {(s.start, s.end, s.label) for s in spans if start <= s.start and s.end <= end}
            shown = list(helper.suggest(document, (start, end)))
            seen: set[Labelled] = set()
            refused = set(marks.verdicts)
            for one in shown:
                place = (one.start, one.end, one.label)
                compared = min(widen([place], places)) if word_edges else place
                right = compared in here and compared not in seen
                seen.add(compared)
                confidences.append((one.confidence, right))
                outcome = Outcome.ACCEPTED if right else Outcome.REJECTED
                refused.add(Verdict(outcome, *place, one.source, one.confidence, f"v{len(refused)}"))
            counts.gold += len(here)
            counts.suggested += len(seen)
            counts.right += len(seen & here)
            marks = Marks(frozenset(s for s in spans if s.end <= end), frozenset(refused))
            helper.learn_sentence(document, marks, (start, end))
        helper.replay(document, Marks(frozenset(spans), marks.verdicts))
        went.documents.append(counts)
        went.confidences.append(confidences)
        if progress:
            progress(done)
    return went


def words_of(document: Document) -> list[Range]:
    """The words of a document: its file's own, where it came from a token file."""
    token_file = document.metadata.get("words") == "source"
    return source_words(document.text) if token_file else words(document.text)


def sentences_of(document: Document, gold: Iterable[Labelled] = ()) -> list[Range]:
    """The sentences a person confirms one by one; in a token file its paragraphs. None ends inside a gold span."""
    if document.metadata.get("words") == "source":
        found = [place for place in document.paragraphs() if place[0] < place[1]]
    else:
        found = sentences(document.text)
    inside = sorted((start, end) for start, end, _ in gold)
    joined: list[Range] = []
    for start, end in found:
        if joined and any(s < joined[-1][1] < e for s, e in inside):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def cut(
    document: Document, gold: Iterable[Labelled], tokens: int
) -> Iterator[tuple[Document, list[Labelled]]]:
    """The document in pieces of at least `tokens` words, ending where sentences do, with the spans of each."""
    spans = sorted(gold)
    starts = [start for start, _ in words_of(document)]
    begin = counted = 0
    ends: list[int] = []
    places = iter(starts)
    for _, end in sentences_of(document, spans):
        while (at := next(places, None)) is not None and at < end:
            counted += 1
        counted += at is not None  # the word looked at belongs to the next sentence
        if counted - (at is not None) >= tokens:
            ends.append(end)
            counted = int(at is not None)
    if not ends or document.text[ends[-1] :].strip():
        ends.append(len(document.text))
    for number, end in enumerate(ends, 1):
        piece = Document(
            document.text[begin:end],
            f"{document.title} {number}",
            f"{document.id}-{number}",
            document.metadata,
        )
        inside = [(s - begin, e - begin, label) for s, e, label in spans if begin <= s and e <= end]
        yield piece, inside
        begin = end

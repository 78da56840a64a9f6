# SPDX-License-Identifier: MIT
"""The suggester that remembers: names a person confirmed or rejected, suggested again wherever they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from annotation.arabic import fold, proclitic_forms
from annotation.document import Document
from annotation.edit import Marks
from annotation.scheme import Scheme
from annotation.suggesters.blend import FIRST_VOICE, blend
from annotation.suggesters.lexicon import folded
from annotation.suggesters.names import NameIndex
from annotation.suggesters.testimony import Testimony
from annotation.suggestion import Suggestion

CODE = "2"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learned of one name: its label, and how often that was confirmed and rejected."""

    label: str
    confirmed: int
    rejected: int
    unmarked: int = 0  # where it stands in finished documents, and the person passed it over

    @property
    def confidence(self) -> float:
        """Near 0.86 for one confirmation, nearing 1 with more; a person's word counts before any statistics."""
        seen = self.confirmed + self.rejected + self.unmarked
        return round(min((self.confirmed + 2) / (seen + 2.5), 0.99), 2)

    @property
    def reason(self) -> str:
        """The counts in words."""
        times = {1: "once", 2: "twice"}.get(self.confirmed, f"{self.confirmed} times")
        against = f", rejected {self.rejected}" if self.rejected else ""
        silence = f", left unmarked {self.unmarked}" if self.unmarked else ""
        return f"confirmed {times} in this corpus{against}{silence}"


@dataclass(frozen=True)
class Memory:
    """Lessons by the folded citation form of a name; the same pairs in any order give the same memory."""

    lessons: Mapping[str, Lesson]
    spellings: frozenset[str] = frozenset()
    name: str = FIRST_VOICE

    @classmethod
    def of(cls, pairs: Iterable[tuple[Document, Marks]]) -> Memory:
        """What the marks teach: every span confirms its form and label, every rejected suggestion speaks against."""
        together = Testimony()
        for document, marks in pairs:
            together.add(Testimony.of(document, marks))
        return cls.from_testimony(together)

    @classmethod
    def from_testimony(cls, said: Testimony) -> Memory:
        """What these counts teach."""
        confirmed, rejected = without_proclitics(said.confirmed), without_proclitics(said.rejected)
        return cls(dict(_lessons(confirmed, rejected, said.unmarked)), frozenset(said.spellings))

    @property
    def version(self) -> str:
        """A checksum of all that was learned."""
        lines = sorted(f"{form}\t{lesson}" for form, lesson in self.lessons.items())
        return f"{CODE}-{sha256(chr(10).join([*lines, *sorted(self.spellings)]).encode()).hexdigest()[:8]}"

    @cached_property
    def _index(self) -> NameIndex[Lesson]:
        return NameIndex((form, self.lessons[form]) for form in sorted(self.lessons) if _tells(form))

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """The learned names of the document, in text order; labels the scheme does not have are left out."""
        found: list[Suggestion] = []
        for offset, end in document.paragraphs():
            text = fold(document.text[offset:end])
            for hit in self._index.find(text.text):
                lesson = hit.meaning
                start = hit.start - len(hit.proclitics) if scheme.proclitics else hit.start
                first, last = text.range_in_source(start, hit.end)
                if scheme.find(lesson.label) and self._is_meant(
                    text.text[hit.start : hit.end], text.source[first:last]
                ):
                    found.append(
                        Suggestion(
                            first + offset,
                            last + offset,
                            lesson.label,
                            self.name,
                            lesson.confidence,
                            lesson.reason,
                        )
                    )
        return blend([found], nested=scheme.nested)

    def _is_meant(self, folded_name: str, written: str) -> bool:
        """A name that folds to a function word (Ali, على) counts only as it was written when confirmed."""
        return folded_name not in folded("common.function") or written in self.spellings


def without_proclitics(counts: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """Counts with forms that carry proclitics joined to the bare form, where that was marked too."""
    bare = {form for form, _ in counts}
    joined: Counter[tuple[str, str]] = Counter()
    for (form, label), count in counts.items():
        first, blank, rest = form.partition(" ")
        names = (without + blank + rest for cut, without in proclitic_forms(first) if cut)
        joined[next((name for name in names if name in bare), form), label] += count
    return joined


def _lessons(
    confirmed: Counter[tuple[str, str]], rejected: Counter[tuple[str, str]], unmarked: Mapping[str, int]
) -> Iterator[tuple[str, Lesson]]:
    """For each form its best label, unless what speaks against it weighs as much as the confirmations."""
    by_form: dict[str, list[Lesson]] = {}
    for (form, label), count in confirmed.items():
        by_form.setdefault(form, []).append(
            Lesson(label, count, rejected[form, label], unmarked.get(form, 0))
        )
    for form, lessons in by_form.items():
        best = max(lessons, key=lambda one: (one.confirmed - one.rejected, one.confirmed, one.label))
        if best.confirmed > best.rejected + best.unmarked:
            yield form, best


def _tells(form: str) -> bool:
    """Whether a form says enough to be looked for elsewhere: letters, or at least a year's digits."""
    return len(form) >= 2 and (any(letter.isalpha() for letter in form) or len(form) >= 4)

# SPDX-License-Identifier: MIT
"""The first look at all documents of an edition: which stay out and why, which part each of the others comes into."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from annotation.formats.files import file_names
from annotation.formats.format import Record
from annotation.pseudonyms import names_in
from corpus.corpus import Corpus
from corpus.dataset.edition import UNLICENSED, WHOLE, WITHOUT_PART, Edition, licence_of, reason_against
from corpus.errors import CancelledError, CorpusError
from corpus.selecting import Selection, selected
from corpus.splitting import Member, Split

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Survey:
    """What was seen: the part of each document by its identifier, in order; `stored` counts spans by label."""

    parts: dict[str, str] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)
    stored: Counter[str] = field(default_factory=Counter)
    licences: Counter[str] = field(default_factory=Counter)
    names: set[str] = field(default_factory=set)
    files: dict[str, str] = field(default_factory=dict)

    def order(self, edition: Edition) -> list[str]:
        """The parts: as they were asked for; those that the corpus has, the largest first."""
        if isinstance(edition.parts, Split):
            return [name for name, _ in edition.parts.shares]
        sizes = Counter(self.parts.values())
        return sorted(sizes, key=lambda part: (-sizes[part], part))


def survey(
    corpus: Corpus,
    edition: Edition,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Selection, Survey]:
    """Go through all documents once. Raises CorpusError where none is left, or a part would stay empty."""
    selection = selected(corpus, edition.layer, edition.status)
    seen = Survey()
    people = person_label(corpus, edition) if edition.pseudonyms else ""
    members: list[Member] = []
    texts: list[tuple[str, str]] = []
    titles: list[str] = []
    for done, record in enumerate(selection, 1):
        if cancelled and cancelled():
            raise CancelledError("It was stopped; nothing has changed.")
        if progress:
            progress(done, len(selection))
        if reason := reason_against(record, edition):
            seen.left_out[reason] += 1
            continue
        document = record.document
        labels = Counter(span.label for layer in record.layers for span in layer.marks.spans)
        members.append(Member(document.id, document.sha256, document.metadata, labels, record.split))
        seen.stored.update(labels)
        seen.licences[licence_of(record)] += 1
        if people:
            seen.names.update(names_in(record, people))
        if edition.apart and isinstance(edition.parts, Split):
            texts.append((document.id, document.text))
        titles.append(f"{len(members):04d}" if people else document.title)
    if not members:
        raise nothing_left(seen.left_out)
    seen.parts = _dealt(edition, members, texts)
    seen.files = dict(zip(seen.parts, file_names(titles), strict=True))
    return selection, seen


def person_label(corpus: Corpus, edition: Edition) -> str:
    """The corpus's name for the label of people. Raises CorpusError where it has none."""
    label = corpus.scheme.find(edition.people)
    if label is None:
        raise CorpusError(
            "The scheme {scheme} has no label {label}.", scheme=corpus.scheme.name, label=edition.people
        )
    return label.name


def nothing_left(left_out: Counter[str]) -> CorpusError:
    """What to say where every document is left out."""
    told = ", ".join(f"{reason}: {count}" for reason, count in sorted(left_out.items()))
    if set(left_out) == {UNLICENSED}:
        return CorpusError(
            "The source of none of the {count} documents has a licence, so none may be published. Say it with"
            " “tawsim describe CORPUS licence=…”, or take the documents in all the same: --include unlicensed.",
            count=left_out.total(),
        )
    if set(left_out) == {WITHOUT_PART}:
        return CorpusError(
            "None of the {count} documents has a frozen part: deal them with “tawsim splits CORPUS --deal …”.",
            count=left_out.total(),
        )
    return CorpusError(
        "All documents would be left out ({told}): take them in with --include, or mend them.", told=told
    )


def _dealt(edition: Edition, members: Sequence[Member], texts: list[tuple[str, str]]) -> dict[str, str]:
    """The part of each document, in the order of the documents."""
    if isinstance(edition.parts, Split):
        near: list[tuple[str, str]] = []
        if texts:
            from annotation.likeness import alike

            near = [(pair.first, pair.second) for pair in alike(texts)]
        dealt = edition.parts.assign(members, near)
        return {member.id: dealt[member.id] for member in members}
    return {member.id: member.part if edition.parts else WHOLE for member in members}


def chosen(selection: Selection, seen: Survey, part: str) -> Iterator[Record]:
    """The documents of one part, read anew; those that came into the corpus since are not among them."""
    for record in selection:
        if seen.parts.get(record.document.id) == part:
            yield record

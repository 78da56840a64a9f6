# SPDX-License-Identifier: MIT
"""Marks from files onto documents that the corpus has already: all of them as one act, undone at once, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from sqlalchemy import select

from annotation.anchoring import anchored
from annotation.document import Status
from annotation.edit import Edit
from annotation.formats.format import FormatError, Found, Problem, Record, Report
from annotation.formats.offsets import CODE_POINTS
from annotation.saying import said
from annotation.scheme import Scheme
from annotation.span import Span
from corpus import backup, schemes, tables
from corpus.acts import Acts
from corpus.corpus import Corpus
from corpus.errors import CancelledError, CorpusError
from corpus.fitting import Labels, extended
from corpus.importing import ImportReport, Progress, refusal
from corpus.reading import files_of, format_named, records_of

# Instead of a document: each goes onto the document that has its identifier, its title, or the name of its file.
BY_NAME = "names"


def import_onto(
    corpus: Corpus,
    paths: Iterable[str | Path],
    onto: str,
    *,
    format: str | None = None,
    encoding: str | None = None,
    annotator: str,
    status: Status | None = None,
    on_error: str = "stop",
    label_map: Mapping[str, str] | None = None,
    add_labels: Sequence[str] = (),
    offsets: str = CODE_POINTS,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Put the marks of files onto a document, by its identifier or title, or BY_NAME onto many.

    The texts must have the same letters as their documents; blanks may differ (`annotation.anchoring`). A span
    that the annotator has there already is not added again. The other choices are those of `import_paths`.
    Raises RefusedError with all that was refused, CancelledError, CorpusError; nothing is changed then.
    """
    scheme = extended(corpus.scheme, add_labels)
    labels = Labels(scheme, label_map or {})
    marked, problems, mended = _Marked(corpus, _Names.of(corpus, onto)), list[Problem](), list[Problem]()
    files = files_of(paths)
    for number, path in enumerate(files):
        report = Report(offsets=offsets)
        chosen = format_named(format) if format else None
        for found in records_of(path, chosen, encoding, report):
            if cancelled and cancelled():
                raise CancelledError("The import was stopped; nothing came in.")
            fitted = found if isinstance(found, Problem) else labels.fit(found, str(path))
            if isinstance(fitted, Record):
                assert isinstance(found, Found)
                try:
                    marked.take(replace(found, record=fitted), str(path), annotator)
                    continue
                except FormatError as error:
                    fitted = error.problem
            problems.append(fitted)
        mended += [*report.problems, *labels.told(str(path))]
        if progress:
            progress(number + 1, len(files))
    if problems and on_error != "skip":
        raise refusal(problems, labels)
    if not dry_run and (marked.ids or add_labels):
        backup.before_import(corpus.database)
        _perform(corpus, scheme, marked.edits, annotator, cancelled or (lambda: False))
        if status:
            for id in marked.ids:
                corpus.documents.set_status(id, status, annotator)
    return ImportReport(
        len(marked.ids),
        marked.spans,
        (),
        tuple(problems),
        tuple([*mended, *marked.told()]),
        tuple(marked.ids),
    )


def _perform(
    corpus: Corpus,
    scheme: Scheme,
    edits: Mapping[str, Mapping[str, Edit]],
    annotator: str,
    stopped: Callable[[], bool],
) -> None:
    """The labels that are new, then the marks of each annotator as one act; all is taken back where one fails."""
    changed = scheme is not corpus.scheme
    if changed:
        schemes.change(corpus.database, scheme, annotator)
    with corpus.database.reading() as connection:
        acts = Acts(corpus.database, scheme, schemes.latest(connection))
    done: list[tuple[str, str]] = []
    try:
        for who, wanted in edits.items():
            act = acts.perform(who, wanted, stopped=stopped)
            done.append((act.act, who))
            if act.passed:
                titles = ", ".join(corpus.documents.titles(act.passed).values())
                raise CorpusError(
                    "{titles}: someone else changed this meanwhile; nothing came in. Try again.",
                    titles=titles,
                )
    except BaseException:
        for name, who in reversed(done):
            acts.take_back(name, who)
        if changed:
            schemes.undo(corpus.database, annotator)
        raise


@dataclass(frozen=True, slots=True)
class _Names:
    """The documents of a corpus by what a file can call them; with `only`, all marks go onto that one."""

    only: str
    names: Mapping[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, corpus: Corpus, onto: str) -> _Names:
        """Raises CorpusError where `onto` is no document, or two have this title."""
        names: dict[str, list[str]] = {}
        ids: set[str] = set()
        documents = tables.documents
        asked = select(documents.c.id, documents.c.title, documents.c.metadata).where(tables.arrived())
        with corpus.database.reading() as connection:
            for id, title, metadata in connection.execute(asked.order_by(documents.c.number)):
                ids.add(id)
                for name in {title, PurePath(metadata.get("source", "")).stem}:
                    names.setdefault(name, []).append(id)
        names |= {id: [id] for id in ids}
        if onto == BY_NAME:
            return cls("", names)
        there = names.get(onto, []) if onto else []
        if not there:
            raise CorpusError("There is no document {id!r} in this corpus.", id=onto)
        if len(there) > 1:
            raise CorpusError("{count} documents are called {title!r}: say which by its identifier ({ids}).",
                              count=len(there), title=onto, ids=", ".join(there[:5]))  # fmt: skip
        return cls(there[0])

    def find(self, record: Record, where: str, line: int) -> str:
        """The document that a record of a file goes onto. Raises FormatError where there is none, or more than one."""
        if self.only:
            return self.only
        document = record.document
        for name in (document.id, document.title, PurePath(where).stem):
            there = self.names.get(name, [])
            if len(there) == 1:
                return there[0]
            if there:
                reason = said(
                    "{count} documents of the corpus are called {name!r}", count=len(there), name=name
                )
                raise FormatError(Problem(where, line, 0, reason))
        reason = said("no document of the corpus is called {name!r}", name=document.title)
        raise FormatError(Problem(where, line, 0, reason))


@dataclass(slots=True)
class _Marked:
    """The edits under way, of each annotator by document, and what they come to."""

    corpus: Corpus
    names: _Names
    edits: dict[str, dict[str, Edit]] = field(default_factory=dict)
    ids: dict[str, None] = field(default_factory=dict)
    spans: int = 0
    there: int = 0
    verdicts: int = 0

    def take(self, found: Found, where: str, annotator: str) -> None:
        """Anchor a document of a file. Raises FormatError where it is not the document that it goes onto."""
        id = self.names.find(found.record, where, found.line)
        document = self.corpus.documents.get(id)
        layers = anchored(found, document.text, document.title, where)
        self.verdicts += sum(len(layer.marks.verdicts) for layer in found.record.layers)
        for who, spans in layers:
            wanted = self.edits.setdefault(who or annotator, {})
            before = wanted.get(id, Edit())
            taken = self.corpus.annotations.marks(id, who or annotator).spans | before.added
            known = {(mark.start, mark.end, mark.label) for mark in taken}
            new = frozenset(self._new(spans, known))
            wanted[id] = Edit(before.added | new)
            self.spans += len(new)
        self.ids[id] = None

    def _new(self, spans: Iterable[Span], known: set[tuple[int, int, str]]) -> Iterator[Span]:
        for span in spans:
            if (span.start, span.end, span.label) in known:
                self.there += 1
            else:
                yield span

    def told(self) -> list[Problem]:
        """What was not taken, counted."""
        where = self.corpus.place
        found = [
            (said("spans that are there already: {count}", count=self.there), self.there),
            (said("verdicts are left out ({count})", count=self.verdicts), self.verdicts),
        ]
        return [Problem(where, 0, 0, reason, fatal=False) for reason, count in found if count]

# SPDX-License-Identifier: MIT
"""Files into a corpus: all of them or none, and nothing twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, select

from annotation.document import Document, Status, title_from
from annotation.formats.format import Problem, Record
from annotation.scheme import Scheme
from corpus import entering, layers, tables
from corpus.corpus import Corpus
from corpus.errors import CancelledError, CorpusError
from corpus.reading import FileRead, files_of, fit_labels, format_named, read_file

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: how many documents and spans came in, and what did not or not as it was.

    `skipped` are documents that the corpus has already; `problems` are files that were refused and passed
    over; `mended` is what was read otherwise than it stood. `ids` are the documents that came in.
    """

    documents: int
    spans: int
    skipped: tuple[Problem, ...]
    problems: tuple[Problem, ...]
    mended: tuple[Problem, ...]
    ids: tuple[str, ...]


def import_paths(
    corpus: Corpus,
    paths: Iterable[str | Path],
    *,
    format: str | None = None,
    encoding: str | None = None,
    annotator: str,
    status: Status | None = None,
    on_error: str = "stop",
    label_map: Mapping[str, str] | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Bring files and folders into the corpus, in one transaction.

    A layer without a name becomes the annotator's. `status` is given to every document, else what the file
    says. `on_error` is "stop" (one bad file, and nothing comes in) or "skip" (bad files are passed over and
    reported). A dry run reports the same and writes nothing. `progress` is told files done and in all.
    Raises CorpusError with the place of the first thing refused, CancelledError when `cancelled` says so.
    """
    chosen = format_named(format) if format else None
    names = dict(label_map or {})
    _check_map(names, corpus.scheme)
    files = files_of(paths)
    read: list[FileRead] = []
    problems: list[Problem] = []
    for number, path in enumerate(files):
        if cancelled and cancelled():
            raise CancelledError("The import was stopped; nothing came in.")
        try:
            file = fit_labels(read_file(path, chosen, encoding), corpus.scheme, names)
            _check(file, corpus.scheme)
            read.append(file)
        except CorpusError as error:
            if on_error != "skip":
                raise
            problems.append(Problem(str(path), 0, 0, _without_place(str(error), str(path))))
        if progress:
            progress(number + 1, len(files))
    transaction = corpus.database.reading if dry_run else corpus.database.writing
    with transaction() as connection:
        fresh, skipped = _fresh(connection, read, status)
        if not dry_run:
            for record in fresh:
                entering.enter(connection, entering.make_ready(record, annotator, corpus.scheme))
    return ImportReport(
        documents=len(fresh),
        spans=sum(len(layer.marks.spans) for record in fresh for layer in record.layers),
        skipped=tuple(skipped),
        problems=tuple(problems),
        mended=tuple(problem for file in read for problem in file.mended),
        ids=tuple(record.document.id for record in fresh),
    )


def import_text(corpus: Corpus, text: str, title: str, annotator: str) -> str:
    """Enter a pasted text as a document; without a title, its first words are one. Gives its identifier.

    Raises CorpusError for a text that is empty, cannot be kept, or is there already.
    """
    document = Document(text, title.strip() or title_from(text), metadata={"format": "text"})
    layers.check_text(text, document.title or "The pasted text")
    record = Record(document)
    with corpus.database.writing() as connection:
        _, known = _known(connection)
        if document.sha256 in known:
            raise CorpusError("The corpus has this text already: {title}.", title=known[document.sha256])
        entering.enter(connection, entering.make_ready(record, annotator, corpus.scheme))
    return document.id


def _check_map(names: Mapping[str, str], scheme: Scheme) -> None:
    for old, new in names.items():
        if scheme.find(new) is None:
            raise CorpusError(
                "{old} cannot be read as {new}: the scheme {scheme} has no such label.",
                old=old,
                new=new,
                scheme=scheme.name,
            )


def _check(file: FileRead, scheme: Scheme) -> None:
    """Refuse before writing what the corpus would refuse while writing, with the name of the file."""
    for record in file.records:
        document = record.document
        try:
            layers.check_text(document.text, document.title)
            for layer in record.layers:
                for mark in layer.marks.spans | layer.marks.verdicts:
                    layers.check(mark, document.text, scheme)
        except CorpusError as error:
            raise CorpusError("{path}: {problem}", path=file.where, problem=str(error)) from error


def _fresh(
    connection: Connection, files: Iterable[FileRead], status: Status | None
) -> tuple[list[Record], list[Problem]]:
    """The records whose identifier and text are new to the corpus and come only once; the others, reported."""
    ids, texts = _known(connection)
    fresh: list[Record] = []
    skipped: list[Problem] = []
    for file in files:
        for record in file.records:
            document = record.document
            if document.id in ids:
                why = f"{document.title}: the corpus has a document {document.id!r} already"
            elif document.sha256 in texts:
                why = f"{document.title}: the corpus has this text already, as {texts[document.sha256]}"
            else:
                ids.add(document.id)
                texts[document.sha256] = document.title
                fresh.append(replace(record, status=status) if status else record)
                continue
            skipped.append(Problem(file.where, 0, 0, why, fatal=False))
    return fresh, skipped


def _known(connection: Connection) -> tuple[set[str], dict[str, str]]:
    """The identifiers in the corpus, and the titles of its texts by their checksums."""
    documents = tables.documents
    rows = connection.execute(select(documents.c.id, documents.c.sha256, documents.c.title)).all()
    return {row.id for row in rows}, {row.sha256: row.title for row in rows}


def _without_place(sentence: str, place: str) -> str:
    return sentence.removeprefix(place).removeprefix(":").removeprefix(",").strip()

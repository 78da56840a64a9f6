# SPDX-License-Identifier: MIT
"""Files into a corpus: all of them or none, nothing twice, and without holding anyone up."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotation.document import Document, Status, title_from
from annotation.formats.format import Problem, Record, Report
from annotation.formats.offsets import CODE_POINTS
from annotation.oddities import cut, oddities
from annotation.saying import said
from corpus import backup, entering, schemes
from corpus.corpus import Corpus
from corpus.entering import Arrival
from corpus.errors import CancelledError, CorpusError, RefusedError
from corpus.fitting import Labels, extended
from corpus.reading import files_of, format_named, records_of
from corpus.staging import Staging, unknown

Progress = Callable[[int, int], None]

# Seconds a batch may hold the corpus; its size follows how long the one before took.
_TURN = 0.04
_FIRST_WEIGHT, _LEAST_WEIGHT, _MOST_WEIGHT, _MOST_IN_BATCH = 1000, 800, 20_000, 400
_CUT = said("spans that cut a letter from its signs")
# So many refused records are no slips: the file is not what it was taken for.
_MOST_PROBLEMS = 10_000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: how many documents and spans came in, and what did not or not as it was.

    `skipped` are documents that the corpus has already; `problems` are records that were refused and
    passed over; `mended` is what was read otherwise than it stood. `ids` are the documents that came in.
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
    add_labels: Sequence[str] = (),
    licence: str = "",
    offsets: str = CODE_POINTS,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Bring files and folders into the corpus: seen all at once when the last is in, or not at all.

    A layer without a name becomes the annotator's. `status` is given to every document, else what the file
    says. `label_map` tells which label of the scheme a foreign one is; marks of one that is mapped to nothing
    are left out; `add_labels` come to the scheme with the import. Documents that tell no
    `licence` get this one. `offsets` is what the offsets of the files count (`offsets.UNITS`), where the format
    leaves that open. `on_error` is "stop" (one bad record, and
    nothing comes in) or "skip" (bad records are passed over and reported, here and in the corpus). A dry run reports the same and writes nothing. `progress` is told
    files done and in all. Others may write all the while: they wait for a batch at most.
    Raises RefusedError with all that was refused, CancelledError when `cancelled` says so, CorpusError.
    """
    chosen = format_named(format) if format else None
    scheme = extended(corpus.scheme, add_labels)
    labels = Labels(scheme, label_map or {})
    files = files_of(paths)
    if not dry_run:
        backup.before_import(corpus.database)
    staging = None if dry_run else Staging(corpus.database, annotator, [str(file) for file in files])
    gate = _Gate(corpus, staging)
    problems: list[Problem] = []
    mended: list[Problem] = []
    try:
        for number, path in enumerate(files):
            report, where = Report(offsets=offsets), str(path)
            odd: Counter[str] = Counter()
            for found in records_of(path, chosen, encoding, report):
                if cancelled and cancelled():
                    raise CancelledError("The import was stopped; nothing came in.")
                fitted = found if isinstance(found, Problem) else labels.fit(found, where)
                if isinstance(fitted, Record):
                    record = replace(fitted, status=status) if status else fitted
                    if licence:
                        record = _licensed(record, licence)
                    try:
                        arrival = entering.make_ready(record, annotator, scheme)
                    except CorpusError as error:
                        line = getattr(found, "line", 0)
                        fitted = Problem(where, line, 0, str(error).removesuffix("."), found.original)
                    else:
                        odd.update([*oddities(record.document.text), *_cut(record)])
                        if on_error == "skip" or not problems:
                            gate.take(arrival, where)
                        continue
                problems.append(fitted)
                if len(problems) >= _MOST_PROBLEMS:
                    raise refusal(problems, labels)
            mended += [*report.problems, *labels.told(where), *_kept(odd, where)]
            if progress:
                progress(number + 1, len(files))
        if problems and on_error != "skip":
            raise refusal(problems, labels)
        gate.flush()
        if staging:
            if scheme is not corpus.scheme:
                schemes.change(corpus.database, scheme, annotator)
            staging.finish(documents=len(gate.ids), spans=gate.spans, rejected=problems)
    except BaseException:
        if staging:
            staging.withdraw()
        raise
    return ImportReport(
        len(gate.ids), gate.spans, tuple(gate.skipped), tuple(problems), tuple(mended), tuple(gate.ids)
    )


def _licensed(record: Record, licence: str) -> Record:
    document = record.document
    return replace(record, document=replace(document, metadata={"licence": licence, **document.metadata}))


@dataclass(slots=True)
class _Gate:
    """Lets documents in by batches, each as large as fits into a turn; or, without staging, only counts them."""

    corpus: Corpus
    staging: Staging | None
    ids: list[str] = field(default_factory=list)
    spans: int = 0
    skipped: list[Problem] = field(default_factory=list)
    _waiting: list[tuple[Arrival, str]] = field(default_factory=list)
    _weight: int = 0
    _full: float = _FIRST_WEIGHT
    _seen: dict[str, str] = field(default_factory=dict)

    def take(self, arrival: Arrival, where: str) -> None:
        self._waiting.append((arrival, where))
        self._weight += arrival.weight
        if self._weight >= self._full or len(self._waiting) >= _MOST_IN_BATCH:
            self.flush()

    def flush(self) -> None:
        if not self._waiting:
            return
        places = {id(arrival): where for arrival, where in self._waiting}
        batch = [arrival for arrival, _ in self._waiting]
        self._waiting = []
        began = time.perf_counter()
        known = self.staging.add(batch) if self.staging else self._compare(batch)
        took = time.perf_counter() - began
        self._full = min(max(self._weight * _TURN / took, _LEAST_WEIGHT), _MOST_WEIGHT)
        self._weight = 0
        out = {id(arrival): why for arrival, why in known}
        for arrival in batch:
            if why := out.get(id(arrival)):
                self.skipped.append(Problem(places[id(arrival)], 0, 0, why, fatal=False))
            else:
                self.ids.append(arrival.row["id"])
                self.spans += arrival.spans

    def _compare(self, batch: list[Arrival]) -> list[tuple[Arrival, str]]:
        """What `Staging.add` would leave out."""
        with self.corpus.database.reading() as connection:
            fresh, known = unknown(connection, batch)
        for arrival in fresh:
            id, text, title = arrival.row["id"], arrival.row["sha256"], arrival.row["title"]
            if id in self._seen:
                known.append((arrival, f"{title}: the corpus has a document {id!r} already"))
            elif text in self._seen:
                known.append((arrival, f"{title}: the corpus has this text already, as {self._seen[text]}"))
            else:
                self._seen |= {id: title, text: title}
        return known


def _cut(record: Record) -> list[str]:
    text = record.document.text
    return [_CUT] if any(cut(text, layer.marks.spans) for layer in record.layers) else []


def _kept(odd: Mapping[str, int], where: str) -> list[Problem]:
    """What is unusual in the documents of a file."""
    return [
        Problem(
            where,
            0,
            0,
            said("texts with {kind}, kept as they are: {count}", kind=kind, count=count),
            fatal=False,
        )
        for kind, count in odd.items()
    ]


def refusal(problems: list[Problem], labels: Labels) -> RefusedError:
    """All that was refused; the sentence is about the first, and names all labels that have no place."""
    first = problems[0]
    if labels.unknown and first.reason.startswith(labels.complaint({min(labels.unknown)})[:20]):
        first = replace(first, reason=labels.complaint(labels.unknown))
    return RefusedError(first, problems, labels.unknown)


def import_text(corpus: Corpus, text: str, title: str, annotator: str) -> str:
    """Enter a pasted text as a document; without a title, its first words are one. Gives its identifier.

    Raises CorpusError for a text that is empty, cannot be kept, or is there already.
    """
    document = Document(
        text, title.strip() or title_from(text) or "The pasted text", metadata={"format": "text"}
    )
    arrival = entering.make_ready(Record(document), annotator, corpus.scheme)
    with corpus.database.writing() as connection:
        fresh, known = unknown(connection, [arrival])
        if not fresh:
            _, why = known[0]
            raise CorpusError("The corpus has this text already: {title}.", title=why.rsplit(", as ", 1)[-1])
        entering.write(connection, fresh)
    return document.id

# SPDX-License-Identifier: MIT
"""A simulation from gold files: the annotator's helpers by name, and those that learning is compared with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotation import simulation
from annotation.document import Document
from annotation.evaluation import Labelled, scheme_of
from annotation.formats.format import Record
from annotation.retrained import Retrained, is_installed
from annotation.rules_alone import RulesAlone, RulesAndMemory
from annotation.scheme import DEFAULT, Scheme, load
from annotation.suggesters import catalogue
from annotation.suggesters.crf.learner import Learner
from annotation.suggesters.starter import beginning
from corpus.reading import FileRead

if TYPE_CHECKING:
    from annotation.simulation import Helper

TOKEN_FORMATS = ("conll", "conll-nested")
NOT_INSTALLED = "python-crfsuite is not installed"
Told = Callable[[int, int], None]


def helper(name: str, scheme: Scheme, starter: Path | None) -> Helper:
    """A helper of this name; the starter speaks only to the one that learns."""
    made: dict[str, Callable[[], Helper]] = {
        "learned": lambda: Learner(
            scheme, catalogue.suggesters(starter), beginning=beginning(starter, scheme)
        ),
        "rules": lambda: RulesAlone(scheme, catalogue.rules()),
        "memory": lambda: RulesAndMemory(scheme, catalogue.rules()),
        "crfsuite": lambda: Retrained(scheme, catalogue.rules()),
    }
    return made[name]()


def simulated(
    files: Sequence[FileRead],
    *,
    names: Sequence[str],
    scheme: Scheme | None,
    renamed: dict[str, str],
    tokens: int,
    documents: int | None,
    starter: Path | None,
    told: Told,
) -> dict[str, Any]:
    """How the first helper fares, and the others `beside` it; those that are not installed say so."""
    records = [record for file in files for record in file.records]
    labels = {renamed.get(span[2], span[2]) for record in records for span in _spans(record)}
    spoken = scheme or scheme_of(labels, load(DEFAULT))
    work = list(pieces_of(records, spoken, renamed, tokens))[:documents]
    by_words = any(file.format.name in TOKEN_FORMATS for file in files)
    done = 0

    def step(_: int) -> None:
        nonlocal done
        done += 1
        told(done, len(work) * len(names))

    reports: dict[str, dict[str, Any]] = {}
    for name in names:
        if name == "crfsuite" and not is_installed():
            reports[name] = {"missing": NOT_INSTALLED}
            continue
        went = simulation.simulate(work, helper(name, spoken, starter), word_edges=by_words, progress=step)
        reports[name] = went.as_json()
    first, *others = names
    report = {"with": first, "scheme": spoken.name, "tokens": tokens, **reports[first]}
    return report | ({"beside": {name: reports[name] for name in others}} if others else {})


def _spans(record: Record) -> Iterator[Labelled]:
    for span in record.layers[0].marks.spans if record.layers else ():
        yield span.start, span.end, span.label


def pieces_of(
    records: Sequence[Record], scheme: Scheme, renamed: dict[str, str], tokens: int
) -> Iterator[tuple[Document, Sequence[Labelled]]]:
    """The documents in pieces, never across files, with their spans in the scheme's labels where it has them."""

    def name(label: str) -> str:
        known = scheme.find(renamed.get(label, label))
        return known.name if known else renamed.get(label, label)

    for record in records:
        spans = [(start, end, name(label)) for start, end, label in _spans(record)]
        yield from simulation.cut(record.document, spans, tokens)

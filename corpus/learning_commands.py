# SPDX-License-Identifier: MIT
"""The commands about learning: train on what is confirmed, and measure what live learning would save."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from corpus.command_line import pairs, print_json, print_table, progress, say
from corpus.errors import CorpusError
from corpus.options import Annotator, Encoding, Format, Json, Map, Place

if TYPE_CHECKING:
    from annotation.document import Document
    from annotation.evaluation import Labelled
    from annotation.formats.format import Record
    from annotation.scheme import Scheme
    from annotation.simulation import Helper

HELPERS = ("learned", "rules", "memory")


def register(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command("learn")(learn)
    app.command("simulate")(simulate)


def learn(corpus: Place, annotator: Annotator = None) -> None:
    """Train the suggester that learns on all that is confirmed."""
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.learning import learn as taught_by

    with Corpus.open(corpus) as opened, progress("Learning") as told:
        taught = taught_by(opened, annotator=annotator or default_annotator(), progress=told)
    if taught.notice:
        say(taught.notice)
    if not taught.documents:
        say("No document is done yet: there is nothing to learn from but single spans.")
    say(f"Learned {taught.fresh} of {taught.documents} documents that are done.")


def simulate(
    gold: Annotated[list[Path], typer.Argument(help="files or folders of gold")],
    format: Format = None,
    encoding: Encoding = None,
    scheme: Annotated[
        str | None, typer.Option(help="a scheme's name or a TOML file; else the gold's")
    ] = None,
    tokens: Annotated[int, typer.Option(min=1, help="cut documents at sentences, near so many words")] = 400,
    documents: Annotated[int | None, typer.Option(min=1, help="only the first so many")] = None,
    name: Annotated[str, typer.Option("--with", help=f"who suggests: {', '.join(HELPERS)}")] = HELPERS[0],
    map: Map = None,
    as_json: Json = False,
) -> None:
    """Let a simulated annotator work through gold, sentence by sentence, and tell the effort that is saved."""
    from annotation import simulation
    from annotation.evaluation import scheme_of
    from annotation.scheme import DEFAULT, load
    from corpus.reading import files_of, format_named, read_file

    if name not in HELPERS:
        raise CorpusError(
            "There is no helper {name!r}: give one of {known}.", name=name, known=", ".join(HELPERS)
        )
    renamed = pairs(map or ())
    chosen = format_named(format) if format else None
    files = [read_file(path, chosen, encoding) for path in files_of(gold)]
    records = [record for file in files for record in file.records]
    labels = {renamed.get(span[2], span[2]) for record in records for span in _spans(record)}
    spoken = load(scheme) if scheme else scheme_of(labels, load(DEFAULT))
    work = list(_pieces(records, spoken, renamed, tokens))[:documents]
    with progress("Simulating") as told:
        went = simulation.simulate(
            work,
            _helper(name, spoken),
            word_edges=any(file.format.name in ("conll", "conll-nested") for file in files),
            progress=lambda done: told(done, len(work)),
        )
    report: dict[str, Any] = {"with": name, "scheme": spoken.name, "tokens": tokens, **went.as_json()}
    if as_json:
        print_json(report)
        return
    head = ("documents", "spans", "suggested", "recall", "precision", "saved")
    lines = [*report["curve"], {**report["overall"], "documents": "all"}]
    print_table(head, [[line[column] for column in head] for line in lines])
    late = report["calibration"]
    if late["answers"]:
        say(f"Calibration error after {late['after_documents']} documents: {late['error']:.3f}.")


def _spans(record: Record) -> Iterator[Labelled]:
    for span in record.layers[0].marks.spans if record.layers else ():
        yield span.start, span.end, span.label


def _pieces(
    records: Sequence[Record], scheme: Scheme, renamed: dict[str, str], tokens: int
) -> Iterator[tuple[Document, Sequence[Labelled]]]:
    """The documents in pieces, never across files, with their spans in the scheme's labels where it has them."""
    from annotation.simulation import cut

    def name(label: str) -> str:
        known = scheme.find(renamed.get(label, label))
        return known.name if known else renamed.get(label, label)

    for record in records:
        spans = [(start, end, name(label)) for start, end, label in _spans(record)]
        yield from cut(record.document, spans, tokens)


def _helper(name: str, scheme: Scheme) -> Helper:
    from annotation.rules_alone import RulesAlone, RulesAndMemory
    from annotation.suggesters.catalogue import suggesters
    from annotation.suggesters.crf.learner import Learner

    made: dict[str, Callable[[], Helper]] = {
        "learned": lambda: Learner(scheme, suggesters()),
        "rules": lambda: RulesAlone(scheme, suggesters()),
        "memory": lambda: RulesAndMemory(scheme, suggesters()),
    }
    return made[name]()

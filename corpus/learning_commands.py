# SPDX-License-Identifier: MIT
"""The commands about learning: train on what is confirmed, and measure what live learning would save."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from corpus.command_line import pairs, print_json, print_table, progress, say
from corpus.errors import CorpusError
from corpus.options import Annotator, Encoding, Format, Json, Map, Place, Starter

HELPERS = ("learned", "rules", "memory", "crfsuite")


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
    beside: Annotated[
        bool, typer.Option("--beside", help="the others too, for comparison; takes its time")
    ] = False,
    starter: Starter = None,
    map: Map = None,
    as_json: Json = False,
) -> None:
    """Let a simulated annotator work through gold, sentence by sentence, and tell the effort that is saved."""
    from annotation.scheme import load
    from corpus.first_sight import starter_for
    from corpus.reading import files_of, format_named, read_file
    from corpus.simulating import simulated

    if name not in HELPERS:
        raise CorpusError(
            "There is no helper {name!r}: give one of {known}.", name=name, known=", ".join(HELPERS)
        )
    renamed = pairs(map or ())
    chosen = format_named(format) if format else None
    paths = files_of(gold)
    others = [other for other in HELPERS if other != name] if beside else []
    with progress("Simulating") as told:
        report = simulated(
            [read_file(path, chosen, encoding) for path in paths],
            names=[name, *others],
            scheme=load(scheme) if scheme else None,
            renamed=renamed,
            tokens=tokens,
            documents=documents,
            starter=starter_for(paths, starter),
            told=told,
        )
    if as_json:
        print_json(report)
        return
    _print(report)


def _print(report: dict[str, Any]) -> None:
    if missing := report.get("missing"):
        say(f"{missing}.")
        return
    head = ("documents", "spans", "suggested", "recall", "precision", "saved")
    lines = [*report["curve"], {**report["overall"], "documents": "all"}]
    print_table(head, [[line[column] for column in head] for line in lines])
    if beside := report.get("beside"):
        rows = [(name, line) for name, one in beside.items() for line in _lines(one)]
        cells = [(name, *(line.get(column, "-") for column in head)) for name, line in rows]
        print_table(("beside it", *head), cells)
        for one in beside.values():
            if missing := one.get("missing"):
                say(f"{missing}.")
    late = report["calibration"]
    if late["answers"]:
        say(f"Calibration error after {late['after_documents']} documents: {late['error']:.3f}.")


def _lines(report: dict[str, Any]) -> list[dict[str, Any]]:
    """The first document and all of them; one line of dashes where the helper is missing."""
    if "missing" in report:
        return [{"documents": "-"}]
    return [report["curve"][0], {**report["overall"], "documents": "all"}]

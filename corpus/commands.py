# SPDX-License-Identifier: MIT
"""The command line: `tawsim new, import, export …`, a thin cover over Corpus.

The window adds its own commands to `app`. What a command needs is imported inside it: `--help` needs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotation.document import Status
from corpus import (
    converting_commands,
    export_commands,
    finding_commands,
    keeping_commands,
    learning_commands,
    list_commands,
    model_commands,
    quality_commands,
    review_commands,
    scheme_commands,
    splits_commands,
    suggesting,
)
from corpus.command_line import Commands, counted, pairs, print_json, print_table, progress, say
from corpus.options import Annotator, Encoding, Format, Json, Map, Offsets, OnError, Place
from corpus.team import agreement_commands, sharing_commands, team_commands

if TYPE_CHECKING:
    from annotation.formats.format import Problem

app = typer.Typer(
    name="tawsim",
    cls=Commands,
    help="Annotate Arabic text: suggested entities, confirmed by people, kept in a local corpus.",
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)


@app.command("new")
def new(
    corpus: Place,
    scheme: Annotated[str, typer.Option(help="a scheme's name, or a TOML file")] = "wojood",
) -> None:
    """Make an empty corpus."""
    from annotation.scheme import load
    from corpus.corpus import Corpus
    from corpus.whereabouts import warning

    with Corpus.create(corpus, load(scheme)) as made:
        say(f"{made.place}: an empty corpus with the scheme {made.scheme.name}.")
        if made.synchronised:
            say(warning(made.place, made.synchronised))


@app.command("import")
def import_(
    corpus: Place,
    paths: Annotated[list[Path], typer.Argument(help="files and folders")],
    format: Format = None,
    encoding: Encoding = None,
    annotator: Annotator = None,
    status: Annotated[Status | None, typer.Option(help="the status they get")] = None,
    on_error: Annotated[OnError, typer.Option(help="what to do about a bad file")] = OnError.STOP,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="report, but write nothing")] = False,
    map: Map = None,
    add_label: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="add this label to the scheme; may be repeated")
    ] = None,
    offsets: Annotated[Offsets, typer.Option(help="what the files' offsets count")] = Offsets.CODE_POINTS,
    licence: Annotated[str, typer.Option(help="of the texts, for documents that tell none")] = "",
    onto: Annotated[
        str,
        typer.Option(
            metavar="DOCUMENT",
            help="marks onto this document of the corpus (identifier or title), or, as “names”, onto those of the same names",
        ),
    ] = "",
    save_report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help="save all that was refused as a table")
    ] = None,
) -> None:
    """Bring in files, or with --onto their marks alone: all of them or, unless told to skip bad ones, none.

    Spans of a label that is mapped to nothing (--map A=) stay out.
    """
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.exchange import import_onto, import_paths

    if onto and licence:
        raise typer.BadParameter("--licence is for new documents; --onto brings none.")
    label_map = pairs(map or (), "A=B", empty=True)
    with _reporting(save_report) as tell, Corpus.open(corpus) as opened, progress("Reading") as told:
        wanted: dict[str, Any] = {
            "format": format,
            "encoding": encoding,
            "annotator": annotator or default_annotator(),
            "status": status,
            "on_error": str(on_error),
            "label_map": label_map,
            "add_labels": add_label or (),
            "offsets": offsets.unit,
            "dry_run": dry_run,
            "progress": told,
        }
        if onto:
            report = import_onto(opened, paths, onto, **wanted)
        else:
            report = import_paths(opened, paths, licence=licence, **wanted)
        tell(report.problems)
    for problem in (*report.mended, *report.skipped, *report.problems):
        say(f"{problem}.")
    came = f"{counted(report.documents, 'document')}, {counted(report.spans, 'span')}"
    refused = counted(len(report.problems), "record")
    if onto:
        say(f"{'Would mark' if dry_run else 'Marked'} {came}; {refused} refused.")
    else:
        done = "Would import" if dry_run else "Imported"
        say(f"{done} {came}; {len(report.skipped)} there already, {refused} refused.")
    if report.problems and not report.documents:
        raise typer.Exit(1)


@contextmanager
def _reporting(file: Path | None) -> Iterator[Callable[[Sequence[Problem]], None]]:
    """Saves what was refused, also where that refuses the whole import."""
    from corpus.errors import RefusedError
    from corpus.rejections import save

    def tell(problems: Sequence[Problem]) -> None:
        if file is not None:
            save(problems, file)

    try:
        yield tell
    except RefusedError as error:
        tell(error.problems)
        raise


@app.command("formats")
def formats_(as_json: Json = False) -> None:
    """What files can be read and written."""
    from annotation.formats.catalogue import formats, others

    for complaint in others().complaints:
        say(f"{complaint}.")
    if as_json:
        shown = [
            {"name": f.name, "suffix": f.suffix, "title": f.title, "holds": asdict(f.holds)}
            for f in formats()
        ]
        print_json(shown)
    else:
        print_table(("name", "suffix", "title"), [(one.name, one.suffix, one.title) for one in formats()])


@app.command("schemes")
def schemes_(as_json: Json = False) -> None:
    """The sets of labels that come with Tawsim."""
    from annotation.scheme import bundled, load

    found = [(s.name, len(s.labels), s.en, s.ar) for s in map(load, bundled())]
    _list(("name", "labels", "en", "ar"), found, as_json)


@app.command("suggesters")
def suggesters_(as_json: Json = False) -> None:
    """What can propose spans."""
    from annotation.suggesters.catalogue import others, suggesters

    for complaint in others().complaints:
        say(f"{complaint}.")
    _list(("name", "version"), [(one.name, one.version) for one in suggesters()], as_json)


def _list(head: tuple[str, ...], rows: Sequence[tuple[object, ...]], as_json: bool) -> None:
    if as_json:
        print_json([dict(zip(head, row, strict=True)) for row in rows])
    else:
        print_table(head, rows)


app.command("suggest")(suggesting.suggest)
app.command("suggestions")(suggesting.suggestions)
app.command("evaluate")(suggesting.evaluate)
finding_commands.register(app)
keeping_commands.register(app)
export_commands.register(app)
converting_commands.register(app)
quality_commands.register(app)
review_commands.register(app)
learning_commands.register(app)
scheme_commands.register(app)
splits_commands.register(app)
list_commands.register(app)
model_commands.register(app)
agreement_commands.register(app)
team_commands.register(app)
sharing_commands.register(app)

# SPDX-License-Identifier: MIT
"""The commands for corpus files that are passed around: `tawsim split`, and `tawsim merge`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from annotation.edit import Mark
from corpus.command_line import counted, print_json, print_table, progress, say
from corpus.options import Annotator, Json, Place


def register(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command("split")(split)
    app.command("merge")(merge)


def split(
    corpus: Place,
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="NAME", help="for this person; may be repeated; else for all"),
    ] = None,
    out: Annotated[Path, typer.Option(metavar="DIR", help="where the files go")] = Path(),
    as_json: Json = False,
) -> None:
    """Write a corpus file for each person: the documents given to them, or all, with nobody else's marks in it.

    Each works on their file; “tawsim merge” brings them together again. For parts for training see “tawsim splits”.
    """
    from corpus.corpus import Corpus
    from corpus.team import parting, people

    with Corpus.open(corpus) as opened:
        names = to or [one.name for one in people.people(opened) if one.given]
        if not names:
            raise typer.BadParameter("say for whom: nothing was given to anyone", param_hint="--to")
        found = parting.split(opened, names, out)
    if as_json:
        print_json(
            [{"annotator": p.annotator, "file": str(p.place), "documents": p.documents} for p in found]
        )
        return
    for one in found:
        say(f"{one.place}: {counted(one.documents, 'document')} for {one.annotator}.")


def merge(
    corpus: Place,
    files: Annotated[list[Path], typer.Argument(help="files that “tawsim split” wrote")],
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """Bring what people did in their files into the corpus: all files or, where one does not fit, none.

    In any order, any number of times. Where two files say two things of one mark, one of them stands, always the same,
    and both are listed.
    """
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.team import merging

    with Corpus.open(corpus) as opened, progress("Merging") as far:
        found = merging.merge(opened, files, annotator or default_annotator(), progress=far)
    if as_json:
        print_json(
            {
                "documents": list(found.documents),
                "came": found.came,
                "went": found.went,
                "conflicts": [
                    {
                        "file": c.file,
                        "document": c.document,
                        "annotator": c.annotator,
                        "stands": _fields(c.stands),
                        "left": _fields(c.left),
                    }
                    for c in found.conflicts
                ],
            }
        )
        return
    if found.conflicts:
        print_table(
            ("file", "document", "annotator", "stands", "left"),
            [(c.file, c.document, c.annotator, _told(c.stands), _told(c.left)) for c in found.conflicts],
        )
    say(
        f"{counted(len(found.documents), 'document')} changed: {counted(found.came, 'mark')} came,"
        f" {found.went} went; {counted(len(found.conflicts), 'conflict')}."
    )


def _told(mark: Mark | None) -> str:
    return "-" if mark is None else f"{mark.start}-{mark.end} {mark.label}"


def _fields(mark: Mark | None) -> dict[str, Any] | None:
    return (
        None if mark is None else {"start": mark.start, "end": mark.end, "label": mark.label, "id": mark.id}
    )

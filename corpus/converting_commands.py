# SPDX-License-Identifier: MIT
"""The command that goes from format to format: `tawsim convert`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corpus.command_line import counted, say
from corpus.options import Encoding, Nested, Words, WordsOf


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("convert")(convert)


def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="a file or folder")],
    out: Annotated[str, typer.Argument(help="a file, or a folder for a file each")],
    to: Annotated[str, typer.Option("--to", metavar="FORMAT", help="see “tawsim formats”")],
    source_format: Annotated[
        str | None, typer.Option("--from", metavar="FORMAT", help="where the file tells, not needed")
    ] = None,
    encoding: Encoding = None,
    words: WordsOf = Words.SOURCE,
    nested: Nested = "",
) -> None:
    """Write files in another format, without a corpus."""
    from annotation.formats.format import Choices
    from corpus.converting import convert as converted

    choices = Choices(str(words), nested)
    report = converted(
        source, out, source_format=source_format, target_format=to, encoding=encoding, choices=choices
    )
    for problem in report.mended:
        say(f"{problem}.")
    for kind, count in report.losses.items():
        say(f"Loss: {kind}: {count}.")
    say(f"Converted {counted(report.documents, 'document')}, {counted(report.spans, 'span')}: {out}.")

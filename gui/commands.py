# SPDX-License-Identifier: MIT
"""What the window adds to the command line: `open`, `tour`, `selftest` and `desktop`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from corpus.command_line import counted, say
from corpus.commands import app
from corpus.options import Json


def command_line(words: Sequence[str]) -> None:
    """Run the words of a command line; a first word that is no command and no option is a corpus to open."""
    group = typer.main.get_command(app)
    known = getattr(group, "commands", {})
    first = words[0]
    group(
        args=list(words) if first in known or first.startswith("-") else ["open", *words], prog_name="tawsim"
    )


@app.command("open")
def open_(
    corpus: Annotated[str | None, typer.Argument(help="a corpus; the last one when left out")] = None,
) -> None:
    """Open the window."""
    from gui.display import open_window

    raise typer.Exit(open_window(corpus))


@app.command("tour")
def tour(
    out: Annotated[Path | None, typer.Option(help="the folder for pictures and datasets")] = None,
) -> None:
    """Do the main job without a person, with a picture of each step."""
    from gui.tour import run

    raise typer.Exit(run(out))


@app.command("selftest")
def selftest(
    as_json: Json = False,
) -> None:
    """Try whether this installation is whole and can do the main job; shows no window, leaves nothing behind."""
    from corpus.command_line import print_json
    from gui.selftest import outcomes

    found = []
    for outcome in outcomes():
        found.append(outcome)
        if not as_json:
            typer.echo(f"{'ok' if outcome.holds else 'FAILED':6}  {outcome.check:12}  {outcome.says}")
    if as_json:
        print_json([asdict(outcome) for outcome in found])
    raise typer.Exit(0 if all(outcome.holds for outcome in found) else 1)


@app.command("desktop")
def desktop(
    remove: Annotated[bool, typer.Option("--remove", help="take it away again")] = False,
) -> None:
    """Put Tawsim into the menu of this Linux desktop, with its icon and the type of .tawsim files."""
    from gui import desktop_entry

    if not sys.platform.startswith("linux"):
        say("Windows and macOS learn of a program from its installer: there is nothing to do here.")
        raise typer.Exit(1)
    files = desktop_entry.remove() if remove else desktop_entry.install()
    for file in files:
        typer.echo(str(file))
    say(f"{counted(len(files), 'file')} {'removed' if remove else 'written'}.")

# SPDX-License-Identifier: MIT
"""What the window adds to the command line: `open` and `tour`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from corpus.commands import app


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

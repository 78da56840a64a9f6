# SPDX-License-Identifier: MIT
"""The command `tawsim`: the window without a subcommand, else a line of the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

HELP = ("--help", "-h")


def main() -> None:
    """Run what the command line says. A first word that is no command means `open WORD`."""
    words = sys.argv[1:]
    if not words:
        words = ["open"]
    import typer

    from corpus.commands import app

    app.command("open")(open_window)
    app.command("tour")(tour)
    known = {command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands}
    if words[0] not in known and not words[0].startswith("-"):
        words.insert(0, "open")
    typer.main.get_command(app)(args=words, prog_name="tawsim")


def window() -> None:
    """Open the window: the command `tawsim-window`, which has no console."""
    from gui.application import run

    sys.exit(run(sys.argv[1] if len(sys.argv) > 1 else None))


def open_window(corpus: str = "") -> None:
    """Open the window: on this corpus, else on the last one, else on the welcome page."""
    from gui.display import why_no_window

    if reason := why_no_window():
        print(reason, file=sys.stderr)
        raise SystemExit(1)
    from gui.application import run

    raise SystemExit(run(corpus or None))


def tour(out: Path | None = None) -> None:
    """Do the main job without a person, on the sample text, and keep a picture of each step."""
    from gui.tour import run

    raise SystemExit(run(out))


if __name__ == "__main__":
    main()

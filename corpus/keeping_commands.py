# SPDX-License-Identifier: MIT
"""The commands that keep a corpus safe: `tawsim backup, restore`; what they need is imported inside them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corpus.command_line import print_json, print_table, say
from corpus.options import Json, Place


def register(app: typer.Typer) -> None:
    """Give the command line these commands."""
    for command in (backup, restore):
        app.command(command.__name__)(command)


def backup(
    corpus: Place,
    out: Annotated[Path | None, typer.Argument(help="a new file; else one more among the backups")] = None,
    list_: Annotated[bool, typer.Option("--list", help="what backups there are, and make none")] = False,
    as_json: Json = False,
) -> None:
    """Copy a corpus, also one on a server, into a file of its own."""
    from corpus import restoring
    from corpus.backup import backups

    if list_:
        found = [(one.time, one.why, str(one.file)) for one in backups(restoring.backup_folder(corpus))]
        head = ("time", "why", "file")
        if as_json:
            print_json([dict(zip(head, row, strict=True)) for row in found])
        else:
            print_table(head, found)
        return
    made = restoring.back_up(corpus, out)
    if as_json:
        print_json({"file": str(made.file)})
    say(f"{made.file}: a whole copy of {corpus}, checked.")


def restore(
    corpus: Place,
    backup: Annotated[Path, typer.Argument(help="a backup, or any other corpus file")],
    replace: Annotated[
        bool, typer.Option("--replace", help="also where there is a corpus; it is backed up first")
    ] = False,
) -> None:
    """Bring a corpus, on a file or on a server, to what a backup holds."""
    from corpus import restoring

    before = restoring.restore(corpus, backup, replace)
    if before:
        say(f"{before.file}: what was there before.")
    say(f"{corpus}: as in {backup}.")

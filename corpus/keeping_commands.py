# SPDX-License-Identifier: MIT
"""The commands that keep a corpus safe: `tawsim backup, restore, check, history, rewind, discard, recover`; what they need is imported inside them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corpus.command_line import counted, print_json, print_table, progress, say
from corpus.options import Annotator, Json, Place

Document = Annotated[str, typer.Argument(help="the identifier of a document")]


def register(app: typer.Typer) -> None:
    """Give the command line these commands."""
    for command in (backup, restore, check, history, rewind, discard, recover):
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


def check(
    corpus: Place,
    repair: Annotated[bool, typer.Option("--repair", help="mend what can be mended; a backup first")] = False,
    as_json: Json = False,
) -> None:
    """Look whether everything in a corpus fits together; ends with exit code 1 unless it does."""
    from corpus import check as checks
    from corpus import restoring
    from corpus.corpus import Corpus
    from corpus.finding import Finding

    mended: list[Finding] = []
    with Corpus.open(corpus) as opened:
        with progress("Checking") as told:
            found = checks.check(opened, told)
        if repair and any(one.repair for one in found):
            made = restoring.back_up(corpus, why="before-repair")
            say(f"{made.file}: a copy from before the repair.")
            mended = checks.repair(opened, found)
            found = checks.check(opened)
    if as_json:
        print_json({"found": [one.told() for one in found], "mended": [one.told() for one in mended]})
    else:
        for one in mended:
            say(f"Mended ({one.repair}): {one}.")
        for one in found:
            remedy = f" (--repair: {one.repair})" if one.repair else ""
            say(f"{'Note' if one.harmless else 'Fault'}: {one}{remedy}.")
    faults = sum(not one.harmless for one in found)
    say(f"{corpus}: {counted(faults, 'fault') if faults else 'all is well'}.")
    if faults:
        raise typer.Exit(1)


def history(
    corpus: Place,
    document: Annotated[str | None, typer.Option(metavar="ID", help="only what happened to this one")] = None,
    limit: Annotated[int, typer.Option(help="only the last so many; 0 for all")] = 50,
    as_json: Json = False,
) -> None:
    """Who did what, and when."""
    from dataclasses import asdict

    from corpus.corpus import Corpus
    from corpus.telling import events

    with Corpus.open(corpus) as opened:
        found = events(opened, document, limit)
    if as_json:
        print_json([asdict(one) for one in found])
        return
    head = ("time", "annotator", "document", "kind", "what")
    print_table(head, [(one.time, one.annotator, one.document, one.kind, one.summary) for one in found])


def rewind(
    corpus: Place,
    document: Document,
    to: Annotated[str, typer.Option(metavar="TIME", help="such as 2026-03-01 or 2026-03-01T09:30")],
    annotator: Annotator = None,
) -> None:
    """Bring your marks on a document back to how they stood at a time; one undo takes that back."""
    from corpus import telling
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus

    moment = telling.moment_of(to)
    with Corpus.open(corpus) as opened:
        edit = telling.restore(opened, document, annotator or default_annotator(), moment)
    changed = f"{counted(len(edit.added), 'mark')} back, {counted(len(edit.removed), 'mark')} gone"
    say(f"{document}: as at {moment} ({changed}).")


def discard(corpus: Place, document: Document, annotator: Annotator = None) -> None:
    """Throw a document away; “tawsim recover” brings it back."""
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        opened.trash.put(document, annotator or default_annotator())
    say(f"{document}: in the trash.")


def recover(
    corpus: Place,
    document: Annotated[str | None, typer.Argument(help="its identifier; else what is in the trash")] = None,
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """Bring a document back out of the trash, with all that was said about it."""
    from dataclasses import asdict

    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        if document is not None:
            opened.trash.take_out(document, annotator or default_annotator())
            say(f"{document}: back from the trash.")
            return
        found = opened.trash.content()
    if as_json:
        print_json([asdict(one) for one in found])
    else:
        print_table(
            ("id", "title", "annotator", "time"), [(d.id, d.title, d.annotator, d.time) for d in found]
        )

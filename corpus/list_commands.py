# SPDX-License-Identifier: MIT
"""The command about the lists of a corpus: `tawsim lists`, to see them and to put others in their place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corpus.command_line import counted, print_json, say
from corpus.options import Annotator, Json, Place

EXAMPLE = """\
# Names by label, one a line or parted by ،; patterns one a line: * is any word, # a number, < > surround the span.
# never = "names never to suggest"
# [names]
# GPE = "..."
# [patterns]
# WEAPON = "..."
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("lists")(lists)


def lists(
    corpus: Place,
    file: Annotated[
        Path | None, typer.Option("--set", metavar="FILE", help="a TOML file to put in their place")
    ] = None,
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """The names and patterns that people wrote down for a corpus, and the names never to suggest there."""
    from annotation.decoding import decode
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        if file is not None:
            told = decode(file.read_bytes(), str(file)).text
            written = opened.lists.write(told, annotator or default_annotator())
            names = sum(map(len, written.names.values()))
            patterns = sum(map(len, written.patterns.values()))
            never = counted(len(written.never), "name")
            say(f"{counted(names, 'name')}, {counted(patterns, 'pattern')}; {never} never to suggest.")
        found = opened.lists.read()
        text = opened.lists.text()
    if as_json:
        print_json({"names": found.names, "patterns": found.patterns, "never": found.never})
    elif file is None:
        typer.echo(text or EXAMPLE, nl=False)

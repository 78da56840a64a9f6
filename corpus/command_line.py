# SPDX-License-Identifier: MIT
"""What all commands share: how they speak, how they fail, and how far a long one has come."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any

import typer
from typer.core import TyperGroup

from annotation.formats.format import FormatError
from annotation.scheme import SchemeError
from annotation.suggesters.suggester import SuggesterError
from corpus.errors import CorpusError


class Commands(TyperGroup):
    """The commands of `tawsim`: UTF-8 and LF whatever the system says, and one sentence when the world is in the way."""

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 (Typer's own signature)
        """Run a command line; ends the program unless told otherwise."""
        _speak_utf8()
        return super().main(*args, **extra)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401
        """Run the command; data or a corpus that is refused ends with exit code 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # who read our output has gone away: nothing to say, and no one to say it to
        except (CorpusError, FormatError, SchemeError, SuggesterError) as error:
            say(str(error))
        except OSError as error:
            place = f"{error.filename}: " if error.filename else ""
            say(f"{place}{error.strerror or error}.")
        raise typer.Exit(1)


def _speak_utf8() -> None:
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", newline="\n", errors=errors)


def say(sentence: str) -> None:
    """A message for the person: on standard error, so that standard output holds results alone."""
    typer.echo(sentence, err=True)


def counted(count: int, thing: str) -> str:
    """A number of things in English: 1 span, 2 spans."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def print_json(value: object) -> None:
    """The one JSON document of a command, on standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=1))


def print_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows in columns of even width; numbers to the right."""
    lines = [list(head)] + [[_cell(value) for value in row] for row in rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    numeric = [all(_is_number(line[i]) for line in lines[1:]) for i in range(len(head))]
    for line in lines:
        cells = zip(line, widths, numeric, strict=True)
        typer.echo("  ".join(c.rjust(w) if right else c.ljust(w) for c, w, right in cells).rstrip())


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value).replace("\n", " ")


def _is_number(cell: str) -> bool:
    return cell.replace(".", "", 1).isdigit()


def pairs(values: Iterable[str], form: str = "A=B", *, empty: bool = False) -> dict[str, str]:
    """What arguments such as `--map A=B` say. Ends with wrong usage for anything else.

    `form` is how the help writes them; with `empty` the second half may be missing.
    """
    found: dict[str, str] = {}
    for value in values:
        old, is_pair, new = value.partition("=")
        if not is_pair or not old or not (new or empty):
            raise typer.BadParameter(f"{value!r} is not of the form {form}")
        found[old] = new
    return found


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error where that is a terminal, else nothing; call it with done and all."""
    if not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, all: bar.update(task, completed=done, total=all)

# SPDX-License-Identifier: MIT
"""The commands about the corpus's scheme: `tawsim scheme show, export, set, rename, merge, undo`, and `tawsim questions`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.command_line import counted, pairs, print_json, print_table, say
from corpus.options import Annotator, Json, Place

if TYPE_CHECKING:
    from annotation.scheme import Scheme
    from corpus.corpus import Corpus
    from corpus.relabelling import Moved

scheme = typer.Typer(
    help="Look at the scheme of a corpus, and change it together with the marks.",
    rich_markup_mode=None,
    no_args_is_help=True,
)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(scheme, name="scheme")
    app.command("questions")(questions)


@scheme.command("show")
def show(corpus: Place, as_json: Json = False) -> None:
    """The labels of a corpus, how often each is used, and what is wrong with their colours."""
    from annotation.colours import weaknesses
    from corpus.corpus import Corpus
    from corpus.schemes import uses

    with Corpus.open(corpus) as opened:
        counts = uses(opened.database)
    labels = opened.scheme.labels
    weak = list(weaknesses(labels))
    if as_json:
        told = [asdict(label) | {"spans": counts.get(label.name, 0)} for label in labels]
        print_json({"name": opened.scheme.name, "labels": told, "weaknesses": [asdict(one) for one in weak]})
        return
    head = ("label", "parent", "key", "spans", "en", "ar")
    print_table(head, [(x.name, x.parent, x.key, counts.get(x.name, 0), x.en, x.ar) for x in labels])
    pale = [one for one in weak if len(one.labels) == 1]
    say(
        f"{counted(len(pale), 'colour')} hard to read, {counted(len(weak) - len(pale), 'pair')} hard to tell apart."
    )


@scheme.command("export")
def export(
    corpus: Place,
    out: Annotated[Path | None, typer.Argument(help="a TOML file; else standard output")] = None,
) -> None:
    """The scheme as a TOML file, for “tawsim new --scheme” and “tawsim scheme set”."""
    from annotation.scheme import to_toml
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        toml = to_toml(opened.scheme)
    if out is None:
        typer.echo(toml, nl=False)
    else:
        out.write_text(toml, encoding="utf-8", newline="\n")
        say(f"{out}: the scheme {opened.scheme.name}.")


@scheme.command("set")
def set_(
    corpus: Place,
    name: Annotated[str, typer.Argument(metavar="SCHEME", help="a scheme's name, or a TOML file")],
    rename: Annotated[
        list[str] | None, typer.Option("--map", metavar="A=B", help="call what is marked A B")
    ] = None,
    annotator: Annotator = None,
) -> None:
    """Give the corpus another scheme; marks go along by --map, else by name."""
    from annotation.scheme import load
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        _told(_change(opened, load(name), pairs(rename or ()), annotator))


@scheme.command("rename")
def rename(
    corpus: Place,
    old: Annotated[str, typer.Argument(help="the label as it is")],
    new: Annotated[str, typer.Argument(help="what it is to be called")],
    annotator: Annotator = None,
) -> None:
    """Call a label otherwise, in the scheme and everywhere it is used; its old name stays known to imports."""
    from annotation.scheme_edits import renamed
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        _told(_change(opened, renamed(opened.scheme, old, new), {old: new}, annotator))


@scheme.command("merge")
def merge(
    corpus: Place,
    old: Annotated[str, typer.Argument(help="the label that goes")],
    into: Annotated[str, typer.Argument(help="the label that takes in what was marked with it")],
    annotator: Annotator = None,
) -> None:
    """Make two labels one."""
    from annotation.scheme_edits import merged
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        _told(_change(opened, merged(opened.scheme, old, into), {old: into}, annotator))


@scheme.command("undo")
def undo(corpus: Place, annotator: Annotator = None) -> None:
    """Take the last change of the scheme back, with all marks that went along."""
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.schemes import undo as take_back

    with Corpus.open(corpus) as opened:
        moved = take_back(opened.database, annotator or default_annotator())
    if moved is None:
        say("There is no change of the scheme to take back.")
        raise typer.Exit(1)
    _told(moved)


def questions(
    corpus: Place,
    every: Annotated[bool, typer.Option("--all", help="also those that were answered or closed")] = False,
    as_json: Json = False,
) -> None:
    """What people are unsure about."""
    from annotation.question import QuestionState
    from corpus.corpus import Corpus

    with Corpus.open(corpus) as opened:
        found = opened.questions.everywhere(None if every else QuestionState.OPEN)
    if as_json:
        print_json([asdict(one) for one in found])
        return
    head = ("document", "start", "words", "state", "asked by", "question", "answer")
    rows = [(one, one.question) for one in found]
    print_table(
        head, [(a.document, q.start, a.words, q.state, q.annotator, q.text, q.answer) for a, q in rows]
    )
    say(f"{counted(len(found), 'question')}.")


def _change(corpus: Corpus, scheme: Scheme, renames: dict[str, str], annotator: str | None) -> Moved:
    from corpus.annotators import default_annotator
    from corpus.schemes import change

    who = annotator or default_annotator()
    return change(corpus.database, scheme, who, renames=renames, since=corpus.scheme)


def _told(moved: Moved) -> None:
    doubles = f"; {counted(moved.doubles, 'double')} of them" if moved.doubles else ""
    say(f"{counted(moved.spans, 'span')} in {counted(moved.documents, 'document')} went along{doubles}.")

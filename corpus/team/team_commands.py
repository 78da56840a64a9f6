# SPDX-License-Identifier: MIT
"""The commands about people who work together: `tawsim team init, add, remove, assign, status`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.command_line import counted, print_json, print_table, say
from corpus.errors import CorpusError
from corpus.options import Annotator, Json, Place
from corpus.team import settling_commands
from corpus.team.roles import Role
from corpus.team.settling_commands import Documents

if TYPE_CHECKING:
    from corpus.corpus import Corpus

team = typer.Typer(
    help="People who work on one corpus: who they are, who has which document, how far they have come.",
    rich_markup_mode=None,
    no_args_is_help=True,
)
_People = Annotated[list[str] | None, typer.Option("--to", metavar="NAME", help="may be repeated; else all")]
_In = Annotated[str, typer.Option("--in", metavar="NAME", help="the documents of a collection")]


def register(app: typer.Typer) -> None:
    """Give the command line these commands."""
    settling_commands.register(team)
    app.add_typer(team, name="team")


@team.command("init")
def init(
    corpus: Place,
    scheme: Annotated[
        str, typer.Option(help="of a corpus that is not there yet: a scheme's name, or a TOML file")
    ] = "",
) -> None:
    """Let the server guard a team's corpus: everybody sees their documents and their own marks, adjudicators settle.

    To be run by the owner of the database, again after each upgrade.
    """
    from annotation.scheme import load
    from corpus.corpus import Corpus
    from corpus.team import guard

    with Corpus.create(corpus, load(scheme)) if scheme else Corpus.open(corpus) as opened:
        guard.init(opened)
        say(
            f"{opened.place} is guarded. Its owner, and the superuser of the server, are bound by none of it."
        )


@team.command("add")
def add(
    corpus: Place,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="as it will stand in the corpus; on a server the login")
    ],
    role: Annotated[Role, typer.Option(help="what this person does")] = Role.ANNOTATOR,
    password: Annotated[
        bool, typer.Option("--password/--no-password", help="on a server: ask for a password for the login")
    ] = True,
) -> None:
    """Enter a person, or give one who is there another role."""
    from corpus.corpus import Corpus
    from corpus.team import guard, people

    with Corpus.open(corpus) as opened:
        if guard.is_guarded(opened):
            secret = typer.prompt("Password", hide_input=True, confirmation_prompt=True) if password else ""
            guard.add(opened, name, role, secret)
        else:
            people.add(opened, name, role)
    say(f"{name}: {role}.")


@team.command("remove")
def remove(corpus: Place, name: Annotated[str, typer.Argument(metavar="NAME")]) -> None:
    """Let a person in no more; their marks stay, and documents they had not finished are taken back."""
    from corpus.corpus import Corpus
    from corpus.team import guard

    with Corpus.open(corpus) as opened:
        guard.remove(opened, name)
    say(f"{name} is out; all marks stay.")


@team.command("assign")
def assign(
    corpus: Place,
    to: _People = None,
    overlap: Annotated[
        int,
        typer.Option(
            metavar="N", help="deal the documents out, each to so many of them; 0: each to all of them"
        ),
    ] = 0,
    document: Documents = None,
    collection: _In = "",
    take_back: Annotated[
        bool, typer.Option("--take-back", help="take the documents back; the marks stay")
    ] = False,
    annotator: Annotator = None,
) -> None:
    """Give documents to people, by hand or in turn, or take them back.

    Nobody sees the others' marks on a document of theirs before they are done with it.
    """
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.team import assignments, people

    by = annotator or default_annotator()
    with Corpus.open(corpus) as opened:
        ids = _chosen(opened, document, collection)
        if take_back:
            say(f"{counted(assignments.take_back(opened, ids, to or [], by), 'assignment')} taken back.")
            return
        names = to or [one.name for one in people.people(opened) if one.role is Role.ANNOTATOR]
        if not names:
            raise CorpusError("There is nobody to give documents to: name people with --to.")
        if overlap:
            count = assignments.deal(opened, ids, names, overlap, by)
        else:
            count = assignments.assign(opened, ids, names, by)
    say(f"{counted(count, 'assignment')} made.")


def _chosen(opened: Corpus, documents: list[str] | None, collection: str) -> list[str]:
    from corpus.describing import in_collection

    if documents:
        return documents
    if collection:
        found = in_collection(opened.database, collection)
        if not found:
            raise CorpusError("There is no collection {name!r}.", name=collection)
        return found
    return [entry.id for entry in opened.documents.page(0, opened.documents.count())]


@team.command("status")
def status(
    corpus: Place,
    documents: Annotated[bool, typer.Option("--documents", help="also each document")] = False,
    as_json: Json = False,
) -> None:
    """Who is there, in which role, what was given to them, and how much of it is done."""
    from corpus.corpus import Corpus
    from corpus.team.assignments import assignments
    from corpus.team.people import people

    with Corpus.open(corpus) as opened:
        there = people(opened)
        given = assignments(opened) if documents else []
    if as_json:
        print_json({"people": [asdict(one) for one in there], "assignments": [asdict(one) for one in given]})
        return
    print_table(
        ("name", "role", "given", "done", "spans"),
        [(p.name, p.role, p.given, p.done, p.spans) for p in there],
    )
    if documents:
        typer.echo()
        print_table(
            ("document", "annotator", "done"), [(a.document, a.annotator, a.done or "-") for a in given]
        )

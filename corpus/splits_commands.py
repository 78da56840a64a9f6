# SPDX-License-Identifier: MIT
"""The commands that put documents in order: `tawsim splits` for train, dev and test, `tawsim describe` for metadata."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from annotation.document import Status
from corpus.command_line import counted, pairs, print_json, print_table, progress, say
from corpus.options import Annotator, Json, Place


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("splits")(splits)
    app.command("describe")(describe)


def splits(
    corpus: Place,
    deal: Annotated[
        str | None, typer.Option(metavar="PARTS", help="deal what has no part yet: train=.8,dev=.1,test=.1")
    ] = None,
    seed: Annotated[int, typer.Option(help="another number, another split")] = 0,
    group: Annotated[str, typer.Option(help="the metadata field whose documents stay together")] = "",
    anew: Annotated[
        bool, typer.Option("--anew", help="deal all documents, also those frozen before")
    ] = False,
    release: Annotated[bool, typer.Option("--release", help="take all documents out of their parts")] = False,
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """The frozen parts of the corpus, and what leaks between them; with --deal, make them."""
    from corpus import splits as parts
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.splitting import Split

    if deal and release:
        raise typer.BadParameter("give --deal or --release, not both", param_hint="--release")
    asked = Split.parse(deal, seed, group) if deal else None
    who = annotator or default_annotator()
    with Corpus.open(corpus) as opened:
        if asked:
            with progress("Comparing texts") as told:
                changed = parts.deal(opened, asked, who, anew=anew, progress=told)
            say(f"{counted(changed, 'document')} got another part.")
        if release:
            say(f"{counted(parts.release(opened, who), 'document')} released.")
        with progress("Comparing texts") as told:
            found = parts.parted(opened, progress=told)
    if as_json:
        print_json(asdict(found))
        return
    head = ("part", "documents", "spans", "names", "seen in training")
    print_table(head, [(p.name, p.documents, sum(p.labels.values()), p.names, p.seen) for p in found.parts])
    if found.undealt:
        say(f"{counted(found.undealt, 'document')} without a part.")
    for leak in found.leaks:
        pair, (first, second) = leak.pair, leak.parts
        say(f"Nearly the same ({pair.likeness:.2f}): {pair.first} in {first}, {pair.second} in {second}.")


def describe(
    corpus: Place,
    fields: Annotated[
        list[str] | None, typer.Argument(metavar="FIELD=VALUE...", help="an empty value takes it away")
    ] = None,
    documents: Annotated[
        list[str] | None, typer.Option("--document", metavar="ID", help="this document; may be repeated")
    ] = None,
    collection: Annotated[str, typer.Option("--in", metavar="NAME", help="those of a collection")] = "",
    collect: Annotated[
        str, typer.Option("--collect", metavar="NAME", help="put them into a collection")
    ] = "",
    status: Annotated[Status | None, typer.Option(help="how far they have come")] = None,
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """Set metadata, collection or status of documents; without any of these, the collections there are."""
    from corpus import describing
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus

    told = pairs(fields or (), "FIELD=VALUE", empty=True)
    if collect:
        told[describing.COLLECTION] = collect
    who = annotator or default_annotator()
    with Corpus.open(corpus) as opened:
        if not told and status is None:
            found = describing.collections(opened.database)
            if as_json:
                print_json(found)
            else:
                print_table(("collection", "documents"), list(found.items()))
            return
        ids = [
            *(documents or ()),
            *(describing.in_collection(opened.database, collection) if collection else ()),
        ]
        if not ids:
            raise typer.BadParameter("name documents with --document, or a collection with --in")
        changed = describing.describe(opened.database, ids, told, who) if told else 0
        for id in ids if status else ():
            opened.documents.set_status(id, status or Status.NEW, who)
    say(f"{counted(len(ids), 'document')}: {changed} described anew{f', {status}' if status else ''}.")

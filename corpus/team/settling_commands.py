# SPDX-License-Identifier: MIT
"""The commands about gold: `tawsim team adjudicate`, and `tawsim team outcome` for those whose marks it was settled from."""

from __future__ import annotations

from typing import Annotated

import typer

from annotation.adjudication import Rule
from corpus.command_line import counted, print_json, print_table, progress, say
from corpus.options import Annotator, Json, Place

Documents = Annotated[
    list[str] | None,
    typer.Option("--document", metavar="ID", help="this document; may be repeated; else all"),
]


def register(team: typer.Typer) -> None:
    """Give the commands of a team these, too."""
    team.command("adjudicate")(adjudicate)
    team.command("outcome")(outcome)


def adjudicate(
    corpus: Place,
    rule: Annotated[Rule, typer.Option(help="what settles a place without being looked at")] = Rule.ALL,
    document: Documents = None,
    finish: Annotated[
        bool,
        typer.Option("--finish", help="freeze the gold of documents where nothing is in question any more"),
    ] = False,
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """Take over into gold what is agreed, in all documents at once; tells what is left to settle.

    A rule of the majority also settles the places where more than half of the annotators say the same.
    """
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.team import adjudication

    by = annotator or default_annotator()
    with Corpus.open(corpus) as opened, progress("Taking over") as far:
        changed = adjudication.take_over_all(opened, rule, by, ids=document, progress=far).documents
        left = [one for one in adjudication.queue(opened) if not document or one.document in document]
        frozen = [one for one in left if one.settled == one.disputed] if finish else []
        for one in frozen:
            adjudication.finish(opened, one.document, by)
    waiting = [one for one in left if one not in frozen]
    if as_json:
        told = [{"id": w.document, "disputed": w.disputed, "settled": w.settled} for w in waiting]
        print_json({"changed": list(changed), "finished": [one.document for one in frozen], "left": told})
        return
    print_table(("document", "disputed", "settled"), [(w.document, w.disputed, w.settled) for w in waiting])
    say(
        f"Gold changed in {counted(len(changed), 'document')}; {len(frozen)} finished,"
        f" {counted(sum(w.disputed - w.settled for w in waiting), 'place')} left to settle."
    )


def outcome(corpus: Place, annotator: Annotator = None, as_json: Json = False) -> None:
    """What became of an annotator's spans in the documents that are settled: accepted, corrected to what, or rejected."""
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus
    from corpus.team.adjudication import became, provenance

    name = annotator or default_annotator()
    with Corpus.open(corpus) as opened:
        found = [(id, became(opened, id, name), opened.documents.get(id).text) for id in provenance(opened)]
    rows = [(id, fate, text) for id, fates, text in found for fate in fates]
    if as_json:
        print_json(
            [
                {
                    "document": id,
                    "start": fate.span.start,
                    "end": fate.span.end,
                    "label": fate.span.label,
                    "text": text[fate.span.start : fate.span.end],
                    "outcome": str(fate.outcome),
                    "gold": fate.gold
                    and {"start": fate.gold.start, "end": fate.gold.end, "label": fate.gold.label},
                }
                for id, fate, text in rows
            ]
        )
        return
    print_table(
        ("document", "start", "label", "text", "outcome", "gold"),
        [
            (
                id,
                fate.span.start,
                fate.span.label,
                text[fate.span.start : fate.span.end],
                str(fate.outcome),
                f"{text[fate.gold.start : fate.gold.end]} {fate.gold.label}" if fate.gold else "-",
            )
            for id, fate, text in rows
        ],
    )
    say(f"{counted(len(rows), 'span')}.")

# SPDX-License-Identifier: MIT
"""The command that looks over what was marked: `tawsim review`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.command_line import counted, print_json, print_table, progress, say
from corpus.options import Json, Place

if TYPE_CHECKING:
    from corpus.doubted import Found


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("review")(review)


def review(
    corpus: Place,
    annotator: Annotated[str, typer.Option(metavar="NAME", help="whose marks; else everybody's")] = "",
    suggesters: Annotated[bool, typer.Option(help="also what the suggesters are sure of")] = True,
    as_json: Json = False,
) -> None:
    """What looks wrong: one name with two labels, names left unmarked, odd boundaries, overlaps, outliers.

    What a person called right is left out. Nothing is changed.
    """
    from corpus.annotators import names
    from corpus.corpus import Corpus
    from corpus.inspection import Inspection
    from corpus.second_opinion import second_opinion

    found: list[tuple[str, Found]] = []
    with Corpus.open(corpus) as opened, progress("Looking") as far:
        with opened.database.reading() as connection:
            people = [annotator] if annotator else names(connection)
        for name in people:
            ask = second_opinion(opened) if suggesters else None
            found += [(name, one) for one in Inspection(opened, name, ask).doubts(progress=far)]
    counts = Counter(str(one.doubt.kind) for _, one in found)
    if as_json:
        print_json({"counts": dict(counts), "doubts": [_fields(name, one) for name, one in found]})
        return
    head = ("annotator", "document", "start", "kind", "label", "text", "why", "meant")
    print_table(head, [_row(name, one) for name, one in found])
    say(f"{counted(len(found), 'doubt')}.")


def _row(name: str, one: Found) -> tuple[object, ...]:
    doubt = one.doubt
    meant = "no span" if doubt.meant is None else f"{doubt.meant[0]}-{doubt.meant[1]} {doubt.meant[2]}"
    return name, one.document, doubt.start, str(doubt.kind), doubt.label, one.found, doubt.why, meant


def _fields(name: str, one: Found) -> dict[str, object]:
    doubt = one.doubt
    start, end, label = doubt.meant or (None, None, None)
    return {
        "annotator": name,
        "document": one.document,
        "title": one.title,
        "kind": str(doubt.kind),
        "start": doubt.start,
        "end": doubt.end,
        "label": doubt.label,
        "text": one.found,
        "span": doubt.span.id if doubt.span else None,
        "why": doubt.why,
        "weight": round(doubt.weight, 3),
        "meant": None if doubt.meant is None else {"start": start, "end": end, "label": label},
    }

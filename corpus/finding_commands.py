# SPDX-License-Identifier: MIT
"""The commands that look into a corpus: search, statistics, and what its imports passed over."""

from __future__ import annotations

import re
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from annotation.arabic import LETTERS, Transliteration, from_latin
from annotation.query import Kind
from corpus.command_line import counted, print_json, print_table, say
from corpus.options import Json, Place


class Sort(StrEnum):
    """The order of the lines of a search."""

    TEXT = "text"
    BEFORE = "before"
    AFTER = "after"
    LABEL = "label"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("search")(search)
    app.command("stats")(stats)
    app.command("imports")(imports)


def search(
    corpus: Place,
    query: Annotated[str, typer.Argument(help="a word, words in a row, or a beginning: السور*")] = "",
    kind: Annotated[Kind, typer.Option(help="how to read the query")] = Kind.WORDS,
    label: Annotated[str, typer.Option(help="only within spans of this label")] = "",
    annotator: Annotated[str, typer.Option(metavar="NAME", help="whose spans; else everybody's")] = "",
    collection: Annotated[str, typer.Option(metavar="NAME", help="only in this collection")] = "",
    sort: Annotated[
        Sort, typer.Option(help="by the texts, what stands before or after, or label")
    ] = Sort.TEXT,
    limit: Annotated[int, typer.Option(min=1, help="lines to show")] = 20,
    width: Annotated[int, typer.Option(min=0, help="characters on each side")] = 40,
    csv: Annotated[
        Path | None, typer.Option(metavar="FILE", help="write the lines there, ten thousand at most")
    ] = None,
    spreadsheet: Annotated[bool, typer.Option(help="a CSV in which no cell is taken for a formula")] = False,
    latin: Annotated[
        Transliteration | None, typer.Option(help="a query in Latin letters, and a column of what was found")
    ] = None,
    as_json: Json = False,
) -> None:
    """Words in their contexts, in any spelling and behind proclitics too.

    Also the very letters (exact), a regular expression, whatever has a label, and names that are marked elsewhere where
    they stand unmarked.
    """
    from corpus.concordance import MOST_TO_SORT, concordance
    from corpus.concordance_file import fields, write_csv
    from corpus.corpus import Corpus
    from corpus.sought import Sought

    if latin and not re.search(f"[{LETTERS}]", query):
        query = from_latin(query, latin)
    sought = Sought(query, kind, label, annotator, collection=collection)
    most = MOST_TO_SORT if csv else limit
    with Corpus.open(corpus) as opened:
        found = concordance(opened, sought, sort=str(sort), limit=most, width=width)
    lines = found.lines[:most]
    more = found.more is not None or len(lines) < len(found.lines)
    if csv:
        write_csv(csv, lines, safe=spreadsheet, latin=latin)
        say(f"{counted(len(lines), 'line')} written to {csv}{'; there are more' if more else ''}.")
    elif as_json:
        told = {"documents": found.documents, "more": more, "sorted_of": found.sorted_of}
        print_json(told | {"lines": [fields(line, latin) for line in lines]})
    else:
        head = ("document", "start", "before", "found", "after", *(("latin",) if latin else ()))
        print_table(head, [[fields(one, latin)[name] for name in head] for one in lines])
        say(f"{counted(found.documents, 'document')}{'; more with --limit' if more else ''}.")


def stats(corpus: Place, as_json: Json = False) -> None:
    """What the corpus holds, in numbers."""
    from corpus.corpus import Corpus
    from corpus.statistics import statistics

    with Corpus.open(corpus) as opened:
        found = asdict(statistics(opened))
    if as_json:
        print_json(found)
        return
    rows = [(name, "", found[name]) for name in ("documents", "words", "characters", "spans")]
    for name in ("statuses", "labels", "annotators"):
        rows += [(name, one, count) for one, count in found[name].items()]
    for suggester, outcomes in found["suggesters"].items():
        rows += [(suggester, outcome, count) for outcome, count in outcomes.items()]
    print_table(("what", "which", "count"), rows)


def imports(corpus: Place, as_json: Json = False) -> None:
    """The imports of the corpus, with every record that was passed over."""
    from corpus.corpus import Corpus
    from corpus.staging import finished

    with Corpus.open(corpus) as opened:
        found = finished(opened.database)
    if as_json:
        print_json(found)
        return
    head = ("number", "finished", "annotator", "documents", "spans", "rejected")
    print_table(head, [(*(one[key] for key in head[:-1]), len(one["rejected"])) for one in found])
    for one in found:
        for problem in one["rejected"]:
            place = f"{problem['file']}, line {problem['line']}, column {problem['column']}"
            say(f"{one['number']}: {place}: {problem['reason']}.")

# SPDX-License-Identifier: MIT
"""The command that tells how good the suggestions were: `tawsim quality`."""

from __future__ import annotations

from typing import Annotated

import typer

from corpus.command_line import counted, print_json, print_table, say
from corpus.errors import CorpusError
from corpus.options import Annotator, Json, Place


def register(app: typer.Typer) -> None:
    """Give the command line this command."""
    app.command("quality")(quality)


def quality(
    corpus: Place,
    since: Annotated[str, typer.Option(metavar="DATE", help="only answers since then: 2026-03-01")] = "",
    annotator: Annotator = None,
    as_json: Json = False,
) -> None:
    """How often suggestions were accepted, corrected and rejected, and what was missed."""
    from corpus import quality as counting
    from corpus.annotators import default_annotator
    from corpus.corpus import Corpus

    begin = _in_utc(since)
    with Corpus.open(corpus) as opened:
        found = counting.quality(opened, annotator or default_annotator(), begin)
    if as_json:
        print_json(found.as_json())
        return
    head = ("", "accepted", "corrected", "rejected", "missed", "precision", "recall")
    groups = (("all", found.overall), *sorted(found.by_source.items()), *sorted(found.by_label.items()))
    print_table(
        head,
        [
            (
                name,
                one.accepted,
                one.corrected,
                one.rejected,
                one.missed,
                _share(one.precision),
                _share(one.recall),
            )
            for name, one in groups
        ],
    )
    answers = found.overall.accepted + found.overall.corrected + found.overall.rejected
    say(f"{counted(answers, 'answer')}, {counted(found.overall.wanted, 'span')}.")


def _share(share: float | None) -> object:
    return "-" if share is None else share


def _in_utc(since: str) -> str:
    """The time as the journal writes it; a day, or a time without a zone, is one of UTC."""
    from datetime import UTC, datetime

    if not since:
        return ""
    try:
        time = datetime.fromisoformat(since)
    except ValueError:
        raise CorpusError("{since} is no date: write it as 2026-03-01.", since=since) from None
    return (time if time.tzinfo is None else time.astimezone(UTC)).isoformat(timespec="seconds")[:19]

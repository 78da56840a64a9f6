# SPDX-License-Identifier: MIT
"""The command that tells how far annotators agree: `tawsim agreement`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from corpus.command_line import counted, print_json, print_table, progress, say
from corpus.errors import CorpusError
from corpus.options import Json, Place

if TYPE_CHECKING:
    from annotation.agreement.figures import SpanAgreement
    from corpus.team.agreement import CaseInContext, Overview

_HEAD = ("", "spans", "exact", "clitic", "partial")


def register(app: typer.Typer) -> None:
    """Give the command line this command."""
    app.command("agreement")(agreement)


def agreement(
    corpus: Place,
    documents: Annotated[bool, typer.Option("--documents", help="also each document")] = False,
    cell: Annotated[
        str,
        typer.Option(
            metavar="A,B,BOUNDARY",
            help="list the places of a cell of the confusion table: two labels, the second may be empty, and"
            " same, clitic, other or missing",
        ),
    ] = "",
    as_json: Json = False,
) -> None:
    """How far the annotators agree on the documents that at least two of them finished.

    Spans: F1 of exact ranges, of ranges but for proclitics, and of any text in common. Words: Cohen's κ and
    Krippendorff's α, also without the words that nobody marked; the intervals are over documents. What is
    undefined is called so.
    """
    from corpus.corpus import Corpus
    from corpus.team import agreement as counting

    with Corpus.open(corpus) as opened, progress("Comparing") as far:
        found = counting.agreement(opened, progress=far)
        if cell:
            _tell_cases(list(counting.cases(opened, found, _cell(cell))), as_json)
        elif as_json:
            print_json(as_fields(found))
        else:
            _tell(found, documents)


def _cell(words: str) -> tuple[str, str, str]:
    from annotation.agreement.pairing import Boundary

    one, *rest = (word.strip() for word in words.split(","))
    if len(rest) != 2 or rest[1] not in list(Boundary):
        raise typer.BadParameter(f"{words!r} is not of the form A,B,{'|'.join(Boundary)}")
    return min(one, rest[0]), max(one, rest[0]), rest[1]


def as_fields(found: Overview) -> dict[str, Any]:
    """All figures as JSON tells them; null is what is undefined."""
    figures = found.figures
    return {
        "documents": len(figures.documents),
        "disputed": sum(one.disputed for one in found.documents),
        "settled": sum(one.settled for one in found.documents),
        "overall": asdict(figures.overall()),
        "words": asdict(figures.words()),
        "confidence": figures.confidence(),
        "by_label": {label: asdict(one) for label, one in figures.by_label().items()},
        "by_pair": [
            {"one": one, "other": other, "documents": met, **asdict(spans), **asdict(words)}
            for (one, other), (met, spans, words) in figures.by_pair().items()
        ],
        "by_document": {id: asdict(one) for id, one in figures.by_document().items()},
        "confusion": [
            {"one": one, "other": other, "boundary": boundary, "count": count}
            for (one, other, boundary), count in sorted(found.confusion.items())
        ],
    }


def _tell(found: Overview, documents: bool) -> None:
    figures = found.figures
    if not figures.documents:
        raise CorpusError(
            "No two annotators have finished the same document yet, so there is nothing to compare."
        )
    overall, words, sure = figures.overall(), figures.words(), figures.confidence()
    rows = [
        ("exact F1 of spans", overall.exact, sure["exact"]),
        ("F1 but for proclitics", overall.clitic, None),
        ("partial F1", overall.partial, None),
        ("Krippendorff's α of words", words.alpha, sure["alpha"]),
        ("α without unmarked words", words.alpha_marked, sure["alpha_marked"]),
        ("Cohen's κ of words, mean of pairs", words.kappa, None),
        ("κ without unmarked words", words.kappa_marked, None),
    ]
    print_table(
        ("", "value", "95% interval"),
        [
            (name, _shown(value), f"{near[0]:.3f} to {near[1]:.3f}" if near else "")
            for name, value, near in rows
        ],
    )
    typer.echo()
    print_table(_HEAD, [_row(label, one) for label, one in figures.by_label().items()])
    typer.echo()
    print_table(
        ("", "", "documents", *_HEAD[1:], "κ", "α"),
        [
            (*pair, met, *_row("", spans)[1:], _shown(of_words.kappa), _shown(of_words.alpha))
            for pair, (met, spans, of_words) in figures.by_pair().items()
        ],
    )
    typer.echo()
    print_table(
        ("one", "other", "boundary", "count"),
        [
            (one or "-", other or "-", boundary, n)
            for (one, other, boundary), n in found.confusion.most_common()
        ],
    )
    if documents:
        typer.echo()
        print_table(_HEAD, [_row(id, one) for id, one in figures.by_document().items()])
    left = sum(one.disputed - one.settled for one in found.documents)
    say(f"{counted(len(figures.documents), 'document')}, {counted(left, 'place')} to settle.")


def _row(name: str, one: SpanAgreement) -> tuple[object, ...]:
    return name, one.spans, _shown(one.exact), _shown(one.clitic), _shown(one.partial)


def _shown(value: float | None) -> object:
    return "undefined" if value is None else value


def _tell_cases(found: list[CaseInContext], as_json: bool) -> None:
    if as_json:
        print_json([_case_fields(one) for one in found])
        return
    head = ("document", "start", "one", "its label", "other", "its label", "text")
    rows = []
    for one in found:
        labels = one.case.labels
        rows.append(
            (
                one.document,
                one.case.place[0],
                one.one,
                labels[0] or "-",
                one.other,
                labels[1] or "-",
                one.text,
            )
        )
    print_table(head, rows)
    say(f"{counted(len(found), 'place')}.")


def _case_fields(one: CaseInContext) -> dict[str, Any]:
    def span(side: Any) -> dict[str, Any] | None:  # noqa: ANN401 (a span or none)
        return None if side is None else {"start": side.start, "end": side.end, "label": side.label}

    start, end = one.case.place
    return {
        "document": one.document,
        "title": one.title,
        "start": start,
        "end": end,
        "text": one.text,
        "before": one.before,
        "after": one.after,
        "boundary": str(one.case.boundary),
        "said": {one.one: span(one.case.one), one.other: span(one.case.other)},
    }

# SPDX-License-Identifier: MIT
"""The command that writes files and datasets: `tawsim export`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotation.document import Status
from corpus.command_line import counted, pairs, print_json, progress, say
from corpus.options import Json, Map, Nested, Place, Words, WordsOf

if TYPE_CHECKING:
    from corpus.dataset.edition import Edition


class Files(StrEnum):
    """How many files a part of a dataset has."""

    ONE = "one"
    EACH = "each"


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("export")(export)


def export(
    corpus: Place,
    out: Annotated[str, typer.Argument(help="a file; or a folder, for a dataset with manifest and card")],
    format: Annotated[str, typer.Option(help="see “tawsim formats”")],
    layer: Annotated[str | None, typer.Option(help="gold, all, or an annotator")] = None,
    status: Annotated[Status | None, typer.Option(help="only documents of this status")] = None,
    words: WordsOf = Words.SOURCE,
    nested: Nested = "",
    to_scheme: Annotated[str | None, typer.Option(help="translate the labels to this scheme")] = None,
    label_map: Map = None,
    split: Annotated[
        str, typer.Option(metavar="PARTS", help="train=.8,dev=.1,test=.1; or frozen: as in the corpus")
    ] = "",
    seed: Annotated[int, typer.Option(help="another number, another split")] = 0,
    group: Annotated[str, typer.Option(help="the metadata field whose documents stay together")] = "",
    apart: Annotated[
        bool, typer.Option("--near-duplicates-together", help="texts nearly the same come into one part")
    ] = False,
    include: Annotated[
        str, typer.Option(help="into a dataset, also these documents: set-aside,unlicensed")
    ] = "",
    files: Annotated[
        Files, typer.Option(help="of a dataset: a file for each part, or each document")
    ] = Files.ONE,
    pseudonyms: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="give people other names; which, FILE keeps in private"),
    ] = None,
    people: Annotated[str, typer.Option(metavar="LABEL", help="the label of people")] = "PERS",
    title: Annotated[str, typer.Option(help="of the dataset")] = "",
    licence: Annotated[str, typer.Option(help="of the dataset, such as CC BY 4.0")] = "",
    citation: Annotated[str, typer.Option(help="how to cite the dataset")] = "",
    date: Annotated[str, typer.Option(help="of this edition: 2026-03-01")] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="tell what would come of it, write nothing")
    ] = False,
    as_json: Json = False,
) -> None:
    """Write a file or a dataset, and read it back before it counts."""
    from annotation.scheme import load
    from corpus.corpus import Corpus
    from corpus.exchange import Edition, Split, is_folder

    folder = is_folder(out)
    frozen = split.strip() == "frozen"
    reasons = {reason.strip() for reason in include.split(",") if reason.strip()}
    edition = Edition(
        format=format,
        layer=layer,
        status=status,
        include=frozenset(reasons) if folder else _all_reasons(),
        words=str(words),
        nested=nested,
        to_scheme=load(to_scheme) if to_scheme else None,
        label_map=tuple(pairs(label_map or ()).items()),
        parts="frozen" if frozen else Split.parse(split, seed, group) if split else "",
        apart=apart,
        each=files is Files.EACH and folder,
        pseudonyms=pseudonyms,
        people=people,
        title=title,
        licence=licence,
        citation=citation,
        date=date,
    )
    with Corpus.open(corpus) as opened, progress("Reading") as told:
        if dry_run:
            found = _foreseen(opened, edition, told)
        else:
            found = (
                _published(opened, out, edition, told) if folder else _exported(opened, out, edition, told)
            )
    if as_json:
        print_json(found)
    else:
        _say(found, out)


def _all_reasons() -> frozenset[str]:
    from corpus.dataset.edition import REASONS

    return frozenset(REASONS)


def _foreseen(corpus: Any, edition: Edition, told: Any) -> dict[str, Any]:  # noqa: ANN401 (imported late)
    from corpus.exchange import foresee

    found = foresee(corpus, edition, progress=told)
    return {
        "documents": found.documents,
        "spans": found.spans,
        "parts": {name: {"documents": d, "spans": s} for name, d, s in found.parts},
        "losses": dict(found.losses),
        "left_out": dict(found.left_out),
        "note": "",
        "files": [],
    }


def _exported(corpus: Any, out: str, edition: Edition, told: Any) -> dict[str, Any]:  # noqa: ANN401
    from corpus.exchange import export_edition

    report = export_edition(corpus, out, edition, progress=told)
    return {
        "documents": report.documents,
        "spans": report.spans,
        "labels": dict(sorted(report.labels.items())),
        "losses": report.losses,
        "left_out": {},
        "note": report.note,
        "files": [str(file) for file in report.files],
    }


def _published(corpus: Any, out: str, edition: Edition, told: Any) -> dict[str, Any]:  # noqa: ANN401
    from corpus.exchange import publish

    done = publish(corpus, out, edition, progress=told)
    content, exported = done.told.content, done.told.exported
    parts = done.told.parts
    return {
        "documents": sum(part.documents for part in parts),
        "spans": exported.total(),
        "labels": dict(sorted(exported.items())),
        "parts": {p.name: {"documents": p.documents, "spans": p.labels.total()} for p in parts},
        "losses": content.losses.losses,
        "left_out": dict(content.seen.left_out),
        "note": done.note,
        "files": [str(done.folder / file.path) for file in done.told.files],
    }


def _say(found: Mapping[str, Any], out: str) -> None:
    for kind, count in found["losses"].items():
        say(f"Loss: {kind}: {count}.")
    for reason, count in found["left_out"].items():
        say(f"Left out, {reason}: {counted(count, 'document')}.")
    for name, part in found.get("parts", {}).items() if len(found.get("parts", {})) > 1 else ():
        say(f"{name}: {counted(part['documents'], 'document')}, {counted(part['spans'], 'span')}.")
    if found["note"]:
        say(found["note"])
    amount = f"{counted(found['documents'], 'document')}, {counted(found['spans'], 'span')}"
    places = found["files"]
    if not places:
        say(f"Would export {amount}.")
    else:
        told = f"{len(places)} files in {out}" if len(places) > 3 else ", ".join(places)
        say(f"Exported {amount}: {told}.")

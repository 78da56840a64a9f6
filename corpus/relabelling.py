# SPDX-License-Identifier: MIT
"""Marks under other labels, everywhere at once: the rows, a line of the journal for each layer, and the way back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, String, bindparam, cast, delete, insert, or_, select, update

from corpus import rows, tables
from corpus.clock import now
from corpus.histories import RELABEL, STEPS
from corpus.rows import Row

_SOME = 500  # values in one statement
_Layer = tuple[int, int]


@dataclass(slots=True)
class _Moves:
    """What becomes of the marks of one layer: rows before, rows after."""

    spans_before: list[Row] = field(default_factory=list)
    spans_after: list[Row] = field(default_factory=list)
    verdicts_before: list[Row] = field(default_factory=list)
    verdicts_after: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Moved:
    """How many spans got another label, in how many documents, and how many were doubles of one that was there."""

    spans: int = 0
    documents: int = 0
    doubles: int = 0


def rename(connection: Connection, renames: Mapping[str, str], act: str) -> Moved:
    """Give marks of some labels other labels; two that come to say the same of one range become one.

    The journal gets a row for each layer, under the name `act`.
    """
    spans, verdicts = tables.spans, tables.verdicts
    moving = _labelled(connection, spans, renames)
    layers: dict[_Layer, _Moves] = defaultdict(_Moves)
    taken = _standing(connection, moving, set(renames.values()) - set(renames))
    doubles: list[int] = []
    for row in moving:
        place = (row["document"], row["annotator"], row["start"], row["end"], renames[row["label"]])
        moves = layers[row["document"], row["annotator"]]
        moves.spans_before.append(row)
        if place in taken:
            doubles.append(row["number"])
        else:
            taken.add(place)
            moves.spans_after.append({**row, "label": renames[row["label"]]})
    for row in _labelled(connection, verdicts, renames):
        moves = layers[row["document"], row["annotator"]]
        moves.verdicts_before.append(row)
        moves.verdicts_after.append({**row, "label": renames[row["label"]]})
    count = len({document for document, _ in layers})
    _write(connection, layers.values())
    for some in _in_parts(doubles):
        connection.execute(delete(spans).where(spans.c.number.in_(some)))
    # Of the new names too: a label of that name may have been there once, and the way back must end here for it.
    _pass_on(connection, layers, {*renames, *renames.values()})
    _note(connection, layers, act, {"labels": dict(renames)})
    forget_answers(connection, renames)
    return Moved(len(moving), count, len(doubles))


def take_back(connection: Connection, undone: str, renames: Mapping[str, str], act: str) -> Moved:
    """Give the marks that an act carried along their labels again, each its own, and doubles come back.

    `renames` is for what came since: marks of labels that the scheme before does not have.
    """
    journal, spans, verdicts = tables.journal, tables.spans, tables.verdicts
    mine = (journal.c.act == undone, journal.c.kind == RELABEL)
    told = connection.execute(select(journal).where(*mine).order_by(journal.c.number)).mappings().all()
    layers: dict[_Layer, _Moves] = defaultdict(_Moves)
    seen: set[tuple[str, int]] = set()
    missing: list[dict[str, Any]] = []
    numbers = sorted({row["document"] for row in told})
    texts = _texts(connection, numbers)
    standing = {table: _by_id(connection, table, numbers) for table in (spans, verdicts)}
    for row in told:
        layer = (row["document"], row["annotator"])
        moves = layers[layer]
        after = {one["id"] for one in row["after"].get("spans", ())}
        for one in row["before"].get("spans", ()):
            there = standing[spans].get((*layer, one["id"]))
            if there is not None:
                seen.add(("spans", there["number"]))
                moves.spans_before.append(there)
                moves.spans_after.append({**there, "label": one["label"]})
            elif one["id"] not in after:
                kept = rows.span_row(rows.span_of(one), texts[layer[0]])
                missing.append({"document": layer[0], "annotator": layer[1], **kept})
                moves.spans_after.append(kept)
        for one in row["before"].get("verdicts", ()):
            if (there := standing[verdicts].get((*layer, one["id"]))) is not None:
                seen.add(("verdicts", there["number"]))
                moves.verdicts_before.append(there)
                moves.verdicts_after.append({**there, "label": one["label"]})
    sides = (
        (spans, "spans_before", "spans_after"),
        (verdicts, "verdicts_before", "verdicts_after"),
    )
    for table, before, later in sides:
        for mark in _labelled(connection, table, renames):
            if (table.name, mark["number"]) not in seen:
                moves = layers[mark["document"], mark["annotator"]]
                getattr(moves, before).append(mark)
                getattr(moves, later).append({**mark, "label": renames[mark["label"]]})
    _write(connection, layers.values())
    if missing:
        connection.execute(insert(spans), missing)
    _pass_on(connection, layers, renames)
    _note(connection, layers, act, {"labels": dict(renames), "undoes": undone})
    forget_answers(connection, {row["label"] for moves in layers.values() for row in moves.spans_before})
    count = sum(len(moves.spans_after) for moves in layers.values())
    return Moved(count, len({document for document, _ in layers}), len(missing))


def forget_answers(connection: Connection, labels: Iterable[str]) -> None:
    """Let go of the kept answers of suggesters that speak of these labels: they are asked again."""
    answers = tables.suggestions
    named = [cast(answers.c.answer, String).contains(f'"{label}"', autoescape=True) for label in labels]
    if named:
        connection.execute(delete(answers).where(or_(*named)))


def _pass_on(connection: Connection, layers: dict[_Layer, _Moves], labels: Iterable[str]) -> None:
    """Have a row, though nothing moves, for layers that spoke of these labels before: their undo reads it."""
    journal = tables.journal
    said = {form for label in labels for form in (json.dumps(label), json.dumps(label, ensure_ascii=False))}
    named = [
        cast(side, String).contains(form, autoescape=True)
        for form in sorted(said)
        for side in (journal.c.before, journal.c.after)
    ]
    if named:
        asked = select(journal.c.document, journal.c.annotator).where(
            journal.c.kind.in_([*STEPS, RELABEL]), or_(*named)
        )
        for document, annotator in connection.execute(asked.distinct()):
            layers.setdefault((document, annotator), _Moves())


def _labelled(connection: Connection, table: Any, labels: Iterable[str]) -> list[Row]:  # noqa: ANN401
    found = select(table).where(table.c.label.in_(list(labels))).order_by(table.c.number)
    return list(connection.execute(found).mappings())


def _standing(connection: Connection, moving: list[Row], labels: set[str]) -> set[tuple[Any, ...]]:
    """The places where spans of the target labels stand already, in the documents that are touched."""
    spans = tables.spans
    found: set[tuple[Any, ...]] = set()
    numbers = sorted({row["document"] for row in moving}) if labels else []
    for some in _in_parts(numbers):
        there = (spans.c.document.in_(some), spans.c.label.in_(labels))
        columns = (spans.c.document, spans.c.annotator, spans.c.start, spans.c.end, spans.c.label)
        found.update(map(tuple, connection.execute(select(*columns).where(*there))))
    return found


def _by_id(connection: Connection, table: Any, documents: list[int]) -> dict[tuple[int, int, str], Row]:  # noqa: ANN401
    found: dict[tuple[int, int, str], Row] = {}
    for some in _in_parts(documents):
        for row in connection.execute(select(table).where(table.c.document.in_(some))).mappings():
            found[row["document"], row["annotator"], row["id"]] = row
    return found


def _texts(connection: Connection, numbers: list[int]) -> dict[int, str]:
    documents = tables.documents
    found: dict[int, str] = {}
    for some in _in_parts(numbers):
        wanted = select(documents.c.number, documents.c.text).where(documents.c.number.in_(some))
        found.update((row.number, row.text) for row in connection.execute(wanted))
    return found


def _write(connection: Connection, layers: Iterable[_Moves]) -> None:
    """Give the rows their new labels."""
    for table, name in ((tables.spans, "spans_after"), (tables.verdicts, "verdicts_after")):
        changed = [
            {"row": row["number"], "new": row["label"]}
            for moves in layers
            for row in getattr(moves, name)
            if "number" in row
        ]
        if changed:
            statement = update(table).where(table.c.number == bindparam("row"))
            connection.execute(statement.values(label=bindparam("new")), changed)


def _note(connection: Connection, layers: Mapping[_Layer, _Moves], act: str, told: dict[str, Any]) -> None:
    """Append a row to the journal for each layer, and count it in its document."""
    time = now()
    lines = [
        {
            "time": time,
            "document": document,
            "annotator": annotator,
            "kind": RELABEL,
            "before": _as_json(moves.spans_before, moves.verdicts_before),
            "after": _as_json(moves.spans_after, moves.verdicts_after) | told,
            "act": act,
        }
        for (document, annotator), moves in sorted(layers.items())
    ]
    if not lines:
        return
    connection.execute(insert(tables.journal), lines)
    documents = tables.documents
    counts: dict[int, int] = defaultdict(int)
    for document, _ in layers:
        counts[document] += 1
    statement = update(documents).where(documents.c.number == bindparam("row"))
    connection.execute(
        statement.values(version=documents.c.version + bindparam("more")),
        [{"row": document, "more": more} for document, more in sorted(counts.items())],
    )


def _as_json(spans: Iterable[Row], verdicts: Iterable[Row]) -> dict[str, Any]:
    return rows.to_json([*map(rows.span_of, spans), *map(rows.verdict_of, verdicts)])


def _in_parts(values: Sequence[int]) -> Iterable[Sequence[int]]:
    return (values[first : first + _SOME] for first in range(0, len(values), _SOME))

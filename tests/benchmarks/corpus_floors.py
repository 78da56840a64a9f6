# SPDX-License-Identifier: MIT
"""The plain floors of the corpus: what sqlite3 and json alone take to do the same."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from annotation.arabic import folded

_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
TIME = "2026-01-01T00:00:00.000Z"


class Rows:
    """The rows of an import, ready in memory."""

    def __init__(self, records: Iterable[dict[str, Any]]) -> None:
        self.documents: list[tuple[Any, ...]] = []
        self.spans: list[tuple[Any, ...]] = []
        self.journal: list[tuple[Any, ...]] = []
        self.index: list[tuple[int, str]] = []
        for number, r in enumerate(records, 1):
            text, spans = r["text"], r["layers"][0]["spans"]
            self.documents.append((number, r["id"], r["title"], text, r["sha256"], r["status"], "", "{}", 1))
            self.spans += [
                (number, 1, s["id"], s["start"], s["end"], s["label"], "{}", s["text"]) for s in spans
            ]
            bare = [{key: s[key] for key in ("id", "start", "end", "label")} for s in spans]
            self.journal.append((TIME, number, 1, "import", "{}", _json({"spans": bare, "status": "done"})))
            self.index.append((number, folded(text)))


def connect(place: Path) -> sqlite3.Connection:
    """A connection with the settings of a corpus."""
    connection = sqlite3.connect(place, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "fullfsync=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def write(place: Path, rows: Rows) -> None:
    """Write the rows into the tables of an empty corpus, in one transaction."""
    with closing(connect(place)) as c:
        c.execute("BEGIN IMMEDIATE")
        c.execute("INSERT INTO annotators (number, name) VALUES (1, 'mona')")
        c.executemany(f"INSERT INTO documents VALUES ({','.join('?' * 9)})", rows.documents)
        c.executemany(
            'INSERT INTO spans (document, annotator, id, "start", "end", label, attributes, text)'
            " VALUES (?,?,?,?,?,?,?,?)",
            rows.spans,
        )
        c.executemany(
            "INSERT INTO journal (time, document, annotator, kind, before, after) VALUES (?,?,?,?,?,?)",
            rows.journal,
        )
        c.executemany("INSERT INTO search (rowid, text) VALUES (?,?)", rows.index)
        c.execute("COMMIT")


def export(place: Path, out: Path) -> None:
    """Read documents and spans, and write the lines of tawsim-jsonl."""
    spans_of = (
        'SELECT id, "start", "end", label, text, attributes FROM spans WHERE document = ? ORDER BY "start"'
    )
    names = ("id", "start", "end", "label", "text")
    with closing(connect(place)) as c, out.open("w", encoding="utf-8", newline="") as stream:
        asked = (
            "SELECT number, id, title, text, sha256, status, split, metadata FROM documents ORDER BY number"
        )
        for number, id, title, text, checksum, status, split, metadata in c.execute(asked):
            spans = [
                dict(zip(names, row, strict=False)) | {"attributes": json.loads(row[5])}
                for row in c.execute(spans_of, (number,))
            ]
            record = {"tawsim": 1, "id": id, "title": title, "text": text, "sha256": checksum}
            record |= {"metadata": json.loads(metadata), "status": status, "split": split}
            record["layers"] = [{"annotator": "mona", "spans": spans, "verdicts": []}]
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")
        stream.flush()
        os.fsync(stream.fileno())


def confirm(c: sqlite3.Connection, document: int, annotator: int, id: str, start: int) -> None:
    """A span, its verdict, the line in the journal and the version, on disk when it returns."""
    c.execute("BEGIN IMMEDIATE")
    c.execute("UPDATE documents SET version = version + 1 WHERE number = ?", (document,))
    c.execute(
        'INSERT INTO spans (document, annotator, id, "start", "end", label, attributes, text)'
        " VALUES (?,?,?,?,?,'PERS','{}','نص')",
        (document, annotator, id, start, start + 3),
    )
    c.execute(
        'INSERT INTO verdicts (document, annotator, id, outcome, "start", "end", label, source, confidence,'
        " span) VALUES (?,?,?,'accepted',?,?,'PERS','rules',0.5,?)",
        (document, annotator, f"v{id}", start, start + 3, id),
    )
    after = _json({"spans": [{"id": id, "start": start, "end": start + 3, "label": "PERS"}]})
    c.execute(
        "INSERT INTO journal (time, document, annotator, kind, before, after) VALUES (?,?,?,'do','{}',?)",
        (TIME, document, annotator, after),
    )
    c.execute("COMMIT")


def first_page(c: sqlite3.Connection, forms: Iterable[str]) -> tuple[int, list[tuple[str, str]]]:
    """How many documents have words in any of these forms, and the first twenty of them with a piece of their text."""
    match = " OR ".join(f'"{form}"' for form in forms)
    (count,) = c.execute("SELECT count(*) FROM search WHERE search MATCH ?", (match,)).fetchone()
    rows = c.execute(
        "SELECT d.id, d.text FROM search JOIN documents d ON d.number = search.rowid"
        " WHERE search MATCH ? ORDER BY search.rowid LIMIT 20",
        (match,),
    ).fetchall()
    found = []
    for id, text in rows:
        at = max(text.find(next(iter(forms))), 0)
        found.append((id, text[max(0, at - 40) : at + 80]))
    return count, found

# SPDX-License-Identifier: MIT
"""The rows of a corpus, as SQLAlchemy tables; used only inside corpus/.

Current marks are plain rows. The journal is only ever appended to, in the transaction that changes the
rows, so that replaying it gives the rows; nothing cascades into it. Ranges are code points, half open.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Double,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    and_,
    literal_column,
    select,
)

from corpus.columns import NUMBER, layer, numbered, place
from corpus.columns import metadata as metadata
from corpus.team_tables import assignments as assignments
from corpus.team_tables import comparisons as comparisons

# One row: what the corpus is. The scheme is kept whole, as TOML, so that the file needs no other.
corpus = Table(
    "corpus",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("created", String(32), nullable=False),
    Column("scheme", Text, nullable=False),
)

# `number` is the order of import. `version` counts the journal's rows for the document; raising it first
# makes two writers of one document wait for each other on every kind of database.
documents = Table(
    "documents",
    metadata,
    numbered(),
    Column("id", String(200), nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("status", String(16), nullable=False, index=True),
    Column("split", String(40), nullable=False),
    Column("metadata", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Index(None, "number"),  # so that pages are counted without walking past the texts
    sqlite_autoincrement=True,
)

annotators = Table(
    "annotators",
    metadata,
    numbered(),
    Column("name", String(200), nullable=False, unique=True),
    Column("role", String(16), nullable=False, server_default="annotator"),
)

# `text` is the surface, for reading the table with other tools; the document's text is what counts.
spans = Table(
    "spans",
    metadata,
    numbered(),
    *layer(),
    Column("id", String(200), nullable=False),
    *place(),
    Column("label", String(200), nullable=False),
    Column("attributes", JSON, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("document", "annotator", "id"),
)

verdicts = Table(
    "verdicts",
    metadata,
    numbered(),
    *layer(),
    Column("id", String(200), nullable=False),
    Column("outcome", String(16), nullable=False),
    *place(),
    Column("label", String(200), nullable=False),
    Column("source", String(200), nullable=False),
    Column("confidence", Double, nullable=False),
    Column("span", String(200), nullable=False),
    UniqueConstraint("document", "annotator", "id"),
)

# `kind` is do, undo, redo, import, status, split, describe, trash, restore, repair, question, relabel, assign or right; `before` is
# what the step removed, `after` what it added. Steps of one bulk act, on however many documents, have its name in `act`; others none.
# `actor` is who did it, where that is not the one whose layer it is: gold is settled by somebody.
journal = Table(
    "journal",
    metadata,
    numbered(),
    Column("time", String(32), nullable=False),
    *layer(),
    Column("kind", String(16), nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("act", String(16), nullable=False, server_default=""),
    Column("actor", String(200), nullable=False, server_default=""),
    Index(None, "document", "annotator", "number"),
    sqlite_autoincrement=True,
)
# Few steps belong to an act: the others are not indexed.
in_an_act = journal.c.act != literal_column("''")
Index("ix_journal_act", journal.c.act, sqlite_where=in_an_act, postgresql_where=in_an_act)

# What a review pointed at and a person called right, so that it is not asked again: `what` names it within its `kind`.
approvals = Table(
    "approvals",
    metadata,
    numbered(),
    *layer(),
    Column("kind", String(16), nullable=False),
    Column("what", String(250), nullable=False),
    UniqueConstraint("document", "annotator", "kind", "what"),
)

# What a suggester answered, asked once for each of its versions.
suggestions = Table(
    "suggestions",
    metadata,
    numbered(),
    Column("document", NUMBER, ForeignKey("documents.number"), nullable=False),
    Column("suggester", String(200), nullable=False),
    Column("version", String(200), nullable=False),
    Column("answer", JSON, nullable=False),
    UniqueConstraint("document", "suggester", "version"),
)

# An import: who brought what. While `finished` is empty it is under way, in the process `process` of `host`,
# which says at `beat` that it lives; what a dead one left behind is removed.
imports = Table(
    "imports",
    metadata,
    numbered(),
    Column("annotator", NUMBER, ForeignKey("annotators.number"), nullable=False, index=True),
    *(Column(name, String(32), nullable=False) for name in ("started", "beat", "finished")),
    Column("host", String(200), nullable=False),
    Column("process", Integer, nullable=False),
    Column("files", JSON, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("spans", Integer, nullable=False),
    sqlite_autoincrement=True,
)

# Documents whose import has not finished: their rows are complete, and no reader sees them.
arriving = Table(
    "arriving",
    metadata,
    Column("document", NUMBER, ForeignKey("documents.number"), primary_key=True, autoincrement=False),
    Column("import", NUMBER, ForeignKey("imports.number"), nullable=False, index=True),
)

# What a finished import passed over: the record as it stood in its file, and why.
rejected = Table(
    "rejected",
    metadata,
    numbered(),
    Column("import", NUMBER, ForeignKey("imports.number"), nullable=False, index=True),
    Column("file", Text, nullable=False),
    Column("line", Integer, nullable=False),
    Column("column", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("original", Text, nullable=False),
)

# Documents that were thrown away: all their rows stay, and no reader sees them until they are taken out again.
trash = Table(
    "trash",
    metadata,
    Column("document", NUMBER, ForeignKey("documents.number"), primary_key=True, autoincrement=False),
    Column("annotator", NUMBER, ForeignKey("annotators.number"), nullable=False, index=True),
    Column("time", String(32), nullable=False),
)

# Questions about a span, by its range and identifier, or about a document: from 0 to 0. `annotator` asked.
questions = Table(
    "questions",
    metadata,
    numbered(),
    *layer(),
    *(Column(name, String(200), nullable=False) for name in ("id", "span", "answered_by")),
    *place()[:2],
    *(Column(name, Text, nullable=False) for name in ("question", "answer")),
    Column("asked", String(32), nullable=False),
    Column("state", String(16), nullable=False, index=True),
    UniqueConstraint("document", "id"),
)

# The journal of the scheme: the TOML before and after each change, and which labels became which: rows of `journal`
# under the name `act` carried the marks along. A change that takes another back has its number in `undoes`.
scheme_changes = Table(
    "scheme_changes",
    metadata,
    numbered(),
    Column("time", String(32), nullable=False),
    Column("annotator", NUMBER, ForeignKey("annotators.number"), nullable=False, index=True),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("act", String(16), nullable=False, server_default=""),
    Column("undoes", NUMBER, nullable=False, server_default="0"),
    Column("renames", JSON, nullable=False, server_default="{}"),
    sqlite_autoincrement=True,
)

# The lists that people wrote for the corpus, as TOML: the last row counts, the others tell how it came about.
lists = Table(
    "lists",
    metadata,
    numbered(),
    Column("time", String(32), nullable=False),
    Column("annotator", NUMBER, ForeignKey("annotators.number"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    sqlite_autoincrement=True,
)


def arrived() -> ColumnElement[bool]:
    """The condition that every reader of `documents` sets: neither still coming in nor thrown away."""
    number = documents.c.number
    return and_(number.not_in(select(arriving.c.document)), number.not_in(select(trash.c.document)))

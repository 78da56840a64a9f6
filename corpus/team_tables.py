# SPDX-License-Identifier: MIT
"""The rows about people who work together: who has which document, and what was counted of their agreement."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, LargeBinary, String, Table, UniqueConstraint

from corpus.columns import NUMBER, layer, metadata, numbered

# Who is to annotate which document: `given` by whom and when, `done` when that person finished, "" before.
assignments = Table(
    "assignments",
    metadata,
    numbered(),
    *layer(),
    Column("by", NUMBER, ForeignKey("annotators.number"), nullable=False, index=True),
    Column("given", String(32), nullable=False),
    Column("done", String(32), nullable=False),
    UniqueConstraint("document", "annotator"),
)

# How the annotators of a document agree at its `version`, by the labels that `labels` is a checksum of: a cache that
# can always be counted anew. `disputed` and `settled` count the places where they differ, and those that gold settles.
comparisons = Table(
    "comparisons",
    metadata,
    Column("document", NUMBER, ForeignKey("documents.number"), primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("labels", String(64), nullable=False),
    Column("disputed", Integer, nullable=False),
    Column("settled", Integer, nullable=False),
    Column("people", JSON, nullable=False),
    Column("confusion", JSON, nullable=False),
    Column("counts", LargeBinary, nullable=False),
)

# SPDX-License-Identifier: MIT
"""The tables as Tawsim began with them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def numbered() -> sa.Column[int]:
    return sa.Column("number", number, autoincrement=True, nullable=False)


def layer() -> tuple[sa.Column[int], sa.Column[int]]:
    return sa.Column("document", number, nullable=False), sa.Column("annotator", number, nullable=False)


def layer_keys(table: str) -> tuple[sa.ForeignKeyConstraint, sa.ForeignKeyConstraint]:
    return (
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name=f"fk_{table}_document"),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name=f"fk_{table}_annotator"),
    )


def upgrade() -> None:
    op.create_table(
        "corpus",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created", sa.String(32), nullable=False),
        sa.Column("scheme", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_corpus"),
    )
    op.create_table(
        "documents",
        numbered(),
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("split", sa.String(40), nullable=False),
        sa.Column("metadata", sa.JSON, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_documents"),
        sa.UniqueConstraint("id", name="uq_documents_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_documents_sha256", "documents", ["sha256"])
    op.create_index("ix_documents_status", "documents", ["status"])
    op.create_table(
        "annotators",
        numbered(),
        sa.Column("name", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_annotators"),
        sa.UniqueConstraint("name", name="uq_annotators_name"),
    )
    op.create_table(
        "spans",
        numbered(),
        *layer(),
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("label", sa.String(200), nullable=False),
        sa.Column("attributes", sa.JSON, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.CheckConstraint('"start" >= 0 AND "end" > "start"', name="ck_spans_range"),
        *layer_keys("spans"),
        sa.PrimaryKeyConstraint("number", name="pk_spans"),
        sa.UniqueConstraint("document", "annotator", "id", name="uq_spans_document_annotator_id"),
    )
    op.create_index("ix_spans_annotator", "spans", ["annotator"])
    op.create_table(
        "verdicts",
        numbered(),
        *layer(),
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("label", sa.String(200), nullable=False),
        sa.Column("source", sa.String(200), nullable=False),
        sa.Column("confidence", sa.Double, nullable=False),
        sa.Column("span", sa.String(200), nullable=False),
        sa.CheckConstraint('"start" >= 0 AND "end" > "start"', name="ck_verdicts_range"),
        *layer_keys("verdicts"),
        sa.PrimaryKeyConstraint("number", name="pk_verdicts"),
        sa.UniqueConstraint("document", "annotator", "id", name="uq_verdicts_document_annotator_id"),
    )
    op.create_index("ix_verdicts_annotator", "verdicts", ["annotator"])
    op.create_table(
        "journal",
        numbered(),
        sa.Column("time", sa.String(32), nullable=False),
        *layer(),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("before", sa.JSON, nullable=False),
        sa.Column("after", sa.JSON, nullable=False),
        *layer_keys("journal"),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_annotator", "journal", ["annotator"])
    op.create_index("ix_journal_document_annotator_number", "journal", ["document", "annotator", "number"])
    op.create_table(
        "suggestions",
        numbered(),
        sa.Column("document", number, nullable=False),
        sa.Column("suggester", sa.String(200), nullable=False),
        sa.Column("version", sa.String(200), nullable=False),
        sa.Column("answer", sa.JSON, nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name="fk_suggestions_document"),
        sa.PrimaryKeyConstraint("number", name="pk_suggestions"),
        sa.UniqueConstraint(
            "document", "suggester", "version", name="uq_suggestions_document_suggester_version"
        ),
    )

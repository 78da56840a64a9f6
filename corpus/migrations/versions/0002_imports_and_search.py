# SPDX-License-Identifier: MIT
"""Imports that are seen when they are whole, and the index of folded words."""

import sqlalchemy as sa
from alembic import op

from corpus import search

revision = "0002"
down_revision = "0001"

number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def numbered() -> sa.Column[int]:
    return sa.Column("number", number, autoincrement=True, nullable=False)


def upgrade() -> None:
    op.create_index("ix_documents_number", "documents", ["number"])
    op.create_table(
        "imports",
        numbered(),
        sa.Column("annotator", number, nullable=False),
        sa.Column("started", sa.String(32), nullable=False),
        sa.Column("beat", sa.String(32), nullable=False),
        sa.Column("finished", sa.String(32), nullable=False),
        sa.Column("host", sa.String(200), nullable=False),
        sa.Column("process", sa.Integer, nullable=False),
        sa.Column("files", sa.JSON, nullable=False),
        sa.Column("documents", sa.Integer, nullable=False),
        sa.Column("spans", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name="fk_imports_annotator"),
        sa.PrimaryKeyConstraint("number", name="pk_imports"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_imports_annotator", "imports", ["annotator"])
    op.create_table(
        "arriving",
        sa.Column("document", number, autoincrement=False, nullable=False),
        sa.Column("import", number, nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name="fk_arriving_document"),
        sa.ForeignKeyConstraint(["import"], ["imports.number"], name="fk_arriving_import"),
        sa.PrimaryKeyConstraint("document", name="pk_arriving"),
    )
    op.create_index("ix_arriving_import", "arriving", ["import"])
    op.create_table(
        "rejected",
        numbered(),
        sa.Column("import", number, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("line", sa.Integer, nullable=False),
        sa.Column("column", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("original", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["import"], ["imports.number"], name="fk_rejected_import"),
        sa.PrimaryKeyConstraint("number", name="pk_rejected"),
    )
    op.create_index("ix_rejected_import", "rejected", ["import"])
    # The index holds nothing of its own, so the program that runs may fill it its own way.
    search.build(op.get_bind())
    search.fill(op.get_bind())

# SPDX-License-Identifier: MIT
"""The lists that people write for one corpus: names, patterns, and names never to suggest."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "lists",
        sa.Column("number", number, autoincrement=True, nullable=False),
        sa.Column("time", sa.String(32), nullable=False),
        sa.Column("annotator", number, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name="fk_lists_annotator"),
        sa.PrimaryKeyConstraint("number", name="pk_lists"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_lists_annotator", "lists", ["annotator"])

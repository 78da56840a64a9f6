# SPDX-License-Identifier: MIT
"""Documents that were thrown away, and the journal of the scheme."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "trash",
        sa.Column("document", number, autoincrement=False, nullable=False),
        sa.Column("annotator", number, nullable=False),
        sa.Column("time", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name="fk_trash_document"),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name="fk_trash_annotator"),
        sa.PrimaryKeyConstraint("document", name="pk_trash"),
    )
    op.create_index("ix_trash_annotator", "trash", ["annotator"])
    op.create_table(
        "scheme_changes",
        sa.Column("number", number, autoincrement=True, nullable=False),
        sa.Column("time", sa.String(32), nullable=False),
        sa.Column("annotator", number, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name="fk_scheme_changes_annotator"),
        sa.PrimaryKeyConstraint("number", name="pk_scheme_changes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_scheme_changes_annotator", "scheme_changes", ["annotator"])

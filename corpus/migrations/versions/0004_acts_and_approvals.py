# SPDX-License-Identifier: MIT
"""Bulk acts in the journal, and what a review pointed at and a person called right."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.add_column("journal", sa.Column("act", sa.String(16), nullable=False, server_default=""))
    in_an_act = sa.text("act != ''")
    op.create_index("ix_journal_act", "journal", ["act"], sqlite_where=in_an_act, postgresql_where=in_an_act)
    op.create_table(
        "approvals",
        sa.Column("number", number, autoincrement=True, nullable=False),
        sa.Column("document", number, nullable=False),
        sa.Column("annotator", number, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("what", sa.String(250), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name="fk_approvals_document"),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name="fk_approvals_annotator"),
        sa.PrimaryKeyConstraint("number", name="pk_approvals"),
        sa.UniqueConstraint(
            "document", "annotator", "kind", "what", name="uq_approvals_document_annotator_kind_what"
        ),
    )
    op.create_index("ix_approvals_annotator", "approvals", ["annotator"])

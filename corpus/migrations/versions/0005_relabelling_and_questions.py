# SPDX-License-Identifier: MIT
"""Changes of the scheme that carry the marks along, and open questions on documents and spans."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.add_column("scheme_changes", sa.Column("act", sa.String(16), nullable=False, server_default=""))
    op.add_column("scheme_changes", sa.Column("undoes", number, nullable=False, server_default="0"))
    op.add_column("scheme_changes", sa.Column("renames", sa.JSON, nullable=False, server_default="{}"))
    op.create_table(
        "questions",
        sa.Column("number", number, autoincrement=True, nullable=False),
        sa.Column("document", number, nullable=False),
        sa.Column("annotator", number, nullable=False),
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("span", sa.String(200), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("asked", sa.String(32), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("answered_by", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name="fk_questions_document"),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name="fk_questions_annotator"),
        sa.PrimaryKeyConstraint("number", name="pk_questions"),
        sa.UniqueConstraint("document", "id", name="uq_questions_document_id"),
    )
    op.create_index("ix_questions_annotator", "questions", ["annotator"])
    op.create_index("ix_questions_state", "questions", ["state"])

# SPDX-License-Identifier: MIT
"""People who work together: their roles, who has which document, who acted for whom, and how they agree."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.add_column("annotators", sa.Column("role", sa.String(16), nullable=False, server_default="annotator"))
    op.add_column("journal", sa.Column("actor", sa.String(200), nullable=False, server_default=""))
    op.create_table(
        "assignments",
        sa.Column("number", number, autoincrement=True, nullable=False),
        sa.Column("document", number, nullable=False),
        sa.Column("annotator", number, nullable=False),
        sa.Column("by", number, nullable=False),
        sa.Column("given", sa.String(32), nullable=False),
        sa.Column("done", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name="fk_assignments_document"),
        sa.ForeignKeyConstraint(["annotator"], ["annotators.number"], name="fk_assignments_annotator"),
        sa.ForeignKeyConstraint(["by"], ["annotators.number"], name="fk_assignments_by"),
        sa.PrimaryKeyConstraint("number", name="pk_assignments"),
        sa.UniqueConstraint("document", "annotator", name="uq_assignments_document_annotator"),
    )
    op.create_index("ix_assignments_annotator", "assignments", ["annotator"])
    op.create_index("ix_assignments_by", "assignments", ["by"])
    op.create_table(
        "comparisons",
        sa.Column("document", number, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("labels", sa.String(64), nullable=False),
        sa.Column("disputed", sa.Integer, nullable=False),
        sa.Column("settled", sa.Integer, nullable=False),
        sa.Column("people", sa.JSON, nullable=False),
        sa.Column("confusion", sa.JSON, nullable=False),
        sa.Column("counts", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["document"], ["documents.number"], name="fk_comparisons_document"),
        sa.PrimaryKeyConstraint("document", name="pk_comparisons"),
    )

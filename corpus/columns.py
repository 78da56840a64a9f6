# SPDX-License-Identifier: MIT
"""What the tables share: how constraints are named, and the columns that many tables have."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Integer, MetaData, literal_column
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

# SQLite counts rows only in a column that is declared INTEGER.
NUMBER: TypeEngine[int] = BigInteger().with_variant(Integer, "sqlite")


def numbered() -> Column[int]:
    """The number of a row: the order in which rows came."""
    return Column("number", NUMBER, primary_key=True, autoincrement=True)


def layer() -> tuple[Column[int], Column[int]]:
    """Whose marks these are, on which document."""
    return (
        Column("document", NUMBER, ForeignKey("documents.number"), nullable=False),
        Column("annotator", NUMBER, ForeignKey("annotators.number"), nullable=False, index=True),
    )


def place() -> tuple[Column[int], Column[int], CheckConstraint]:
    """A range of code points, half open and not empty."""
    return (
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        CheckConstraint(literal_column('"start" >= 0 AND "end" > "start"'), name="range"),
    )

# SPDX-License-Identifier: MIT
"""What the kinds of databases say each in its own way: inserting what is new, numbering rows beforehand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Insert, Table, text
from sqlalchemy.dialects import sqlite

# Steps of SQLite's machine between two looks whether to go on: some thousandths of a second.
_BETWEEN_LOOKS = 100_000


def insert_if_new(connection: Connection, table: Table) -> Insert:
    """An insert that leaves a row of the same key as it is, also one that another writer has just entered."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # brings asyncio along, which no file needs

        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def next_numbers(connection: Connection, table: Table, count: int) -> list[int]:
    """Numbers for rows that are about to be inserted into a table that counts on by itself; no one else gets them."""
    if connection.dialect.name == "postgresql":
        sequence = f"pg_get_serial_sequence('{table.name}', 'number')"
        asked = text(f"SELECT nextval({sequence}) FROM generate_series(1, :count)")
        return list(connection.execute(asked, {"count": count}).scalars())
    # A writer of a file is alone; a row with a number of its own moves the count on.
    asked = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    last = connection.execute(asked, {"name": table.name}).scalar() or 0
    return list(range(last + 1, last + 1 + count))


@contextmanager
def interruptible(connection: Connection, stopped: Callable[[], bool]) -> Iterator[None]:
    """Long statements on a file ask now and then whether to go on; when not, the driver raises its error."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name != "sqlite":
        yield
        return
    driver.set_progress_handler(lambda: int(stopped()), _BETWEEN_LOOKS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)

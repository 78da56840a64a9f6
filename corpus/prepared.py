# SPDX-License-Identifier: MIT
"""Statements compiled once for each kind of database and then run by its driver: what is asked at every key press."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ClauseElement, Connection, Executable
from sqlalchemy.sql.compiler import SQLCompiler

to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Prepared:
    """A statement of SQLAlchemy without its cost at each run, which is ten times that of SQLite.

    Values are the driver's own: a column of JSON takes the text that `to_json` gives, and is to be asked for
    as text. The names of the columns that an insert fills are given, as there is nothing else to tell them. Where
    kinds of databases differ, a function gives the statement of each.
    """

    def __init__(
        self, statement: Executable | Callable[[Connection], Executable], columns: Iterable[str] = ()
    ) -> None:
        self._statement = statement
        self._columns = list(columns) or None
        self._compiled: dict[str, tuple[str, list[str] | None, Mapping[str, Any]]] = {}

    def run(self, connection: Connection, **values: object) -> Any:  # noqa: ANN401 (a cursor of the driver)
        """Run it once, in the transaction of the connection; gives the driver's cursor."""
        text, order, fixed = self._for(connection)
        given = {**fixed, **values}
        driver: Any = connection.connection.driver_connection
        return driver.execute(text, given if order is None else [given[name] for name in order])

    def run_many(self, connection: Connection, rows: Iterable[Mapping[str, object]]) -> int:
        """Run it for each of the rows; gives how many rows of the table were changed in all."""
        text, order, fixed = self._for(connection)
        given = [{**fixed, **row} for row in rows]
        cursor: Any = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]
        cursor.executemany(text, given if order is None else [[one[name] for name in order] for one in given])
        return int(cursor.rowcount)

    def run_tuples(self, connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
        """Run an insert for rows of values in the order of its columns; for many rows the fastest."""
        text, order, _ = self._for(connection)
        if not rows:
            return
        cursor: Any = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]
        if order is None:
            cursor.executemany(text, [dict(zip(self._columns or (), row, strict=True)) for row in rows])
        else:
            assert order == self._columns
            cursor.executemany(text, rows)

    def _for(self, connection: Connection) -> tuple[str, list[str] | None, Mapping[str, Any]]:
        kind = connection.dialect.name
        if kind not in self._compiled:
            given = self._statement
            statement = given if isinstance(given, Executable) else given(connection)
            assert isinstance(statement, ClauseElement)
            compiled = statement.compile(dialect=connection.dialect, column_keys=self._columns)
            assert isinstance(compiled, SQLCompiler)
            order = list(compiled.positiontup or ()) if compiled.positional else None
            fixed = {name: _for_driver(compiled, name, value) for name, value in compiled.params.items()}
            self._compiled[kind] = str(compiled), order, fixed
        return self._compiled[kind]


def _for_driver(compiled: SQLCompiler, name: str, value: object) -> object:
    """A value that the statement itself holds, such as a path into JSON, as the driver is to get it."""
    kind = compiled.binds[name].type.dialect_impl(compiled.dialect)
    processed = kind.bind_processor(compiled.dialect) if value is not None else None
    return processed(value) if processed else value

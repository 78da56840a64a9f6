# SPDX-License-Identifier: MIT
"""The revisions of the tables: a new corpus gets the last, an older one is backed up and brought there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select

from corpus import search, tables
from corpus.database import APPLICATION_ID, Database, explained, is_file
from corpus.errors import CorpusError

# In order; a test keeps them equal to the scripts in migrations/, so that opening need not import Alembic.
REVISIONS = ("0001", "0002")
HEAD = REVISIONS[-1]

_revision = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def build(connection: Connection) -> None:
    """Make all tables of a new corpus, as the migrations would."""
    tables.metadata.create_all(connection)
    search.build(connection)
    _revision.create(connection)
    connection.execute(insert(_revision), {"version_num": HEAD})


def revision(connection: Connection) -> str | None:
    """The revision the tables are at; None where there are none yet."""
    if not inspect(connection).has_table(_revision.name):
        return None
    return connection.execute(select(_revision.c.version_num)).scalar()


def bring_to_head(database: Database) -> None:
    """Bring the tables of an older program up to this one's; a file is backed up beside itself first.

    Raises CorpusError, and changes nothing, where the tables are newer than the program.
    """
    with database.reading() as connection:
        found = revision(connection)
    if found == HEAD:
        return
    if found is None and not is_file(database.url):
        raise CorpusError(
            "There is no corpus in {place}: make one with “tawsim new”.", place=database.place
        )
    if found is not None and found not in REVISIONS:
        raise CorpusError(
            "{place} was made by a newer Tawsim (its tables are at revision {found}; this program knows"
            " them up to {known}): install the newer Tawsim to open it.",
            place=database.place,
            found=found,
            known=HEAD,
        )
    if is_file(database.url):
        back_up(Path(database.place), f"before-{HEAD}")
    _migrate(database)


def back_up(file: Path, why: str) -> Path:
    """A copy of a corpus beside it, complete even while someone writes; gives its path.

    A copy of the file alone would lack what is still in the write-ahead log.
    """
    copy = file.with_name(f"{file.name}.{why}.backup")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        raise CorpusError(
            "{place} could not be backed up, so it was left as it is: {reason}.",
            place=str(file),
            reason=error,
        ) from error
    return copy


def _migrate(database: Database) -> None:
    """Run the migrations in one transaction, foreign keys off: on, a rebuilt table would empty those that refer to it."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with explained(database.place), database.engine.connect() as connection:
        if is_file(database.url):
            connection.connection.execute("PRAGMA foreign_keys=OFF")  # without effect inside a transaction
        try:
            with connection.begin():
                if not is_file(database.url):  # two programs may find it old at the same time
                    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                if is_file(database.url) and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise CorpusError(
                        "{place} was left as it is: its rows do not fit together.", place=database.place
                    )
        finally:
            connection.invalidate()  # so that no later use of this connection goes without foreign keys

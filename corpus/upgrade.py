# SPDX-License-Identifier: MIT
"""The revisions of the tables: a new corpus gets the last, an older one is backed up and brought there."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, func, insert, inspect, select

from corpus import backup, search, tables
from corpus.database import APPLICATION_ID, Database, is_file
from corpus.errors import CorpusError
from corpus.explaining import explained

# In order; a test keeps them equal to the scripts in migrations/, so that opening need not import Alembic.
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
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
        raise CorpusError("There is no corpus in {place}: make one with “tawsim new”.", place=database.place)
    if found is not None and found not in REVISIONS:
        raise CorpusError(
            "{place} was made by a newer Tawsim (its tables are at revision {found}; this program knows"
            " them up to {known}): install the newer Tawsim to open it.",
            place=database.place,
            found=found,
            known=HEAD,
        )
    if is_file(database.url):
        backup.back_up(Path(database.place), f"before-{HEAD}")
    _migrate(database)


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
                before = _counts(connection)
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                after = _counts(connection)
                lost = [name for name, count in before.items() if after.get(name) != count]
                broken = is_file(database.url) and connection.exec_driver_sql("PRAGMA foreign_key_check")
                if lost or (broken and broken.first()):
                    raise CorpusError(
                        "{place} was left as it is: its rows do not fit together.", place=database.place
                    )
        finally:
            connection.invalidate()  # so that no later use of this connection goes without foreign keys


def _counts(connection: Connection) -> dict[str, int]:
    """How many rows each table holds, but for those that migrations keep for themselves."""
    known = {table.name: table for table in tables.metadata.sorted_tables}
    there = sorted(set(inspect(connection).get_table_names()) & set(known))
    return {
        name: int(connection.execute(select(func.count()).select_from(known[name])).scalar_one())
        for name in there
    }

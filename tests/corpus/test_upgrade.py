# SPDX-License-Identifier: MIT
"""Revisions: the constant is Alembic's head, both ways make the same tables, an old file is backed up first."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_mock_engine, inspect

import corpus.migrations
from annotation.scheme import load
from corpus import backup, tables, upgrade
from corpus.corpus import Corpus
from corpus.database import APPLICATION_ID, Database, url_of


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A corpus as a program before the first revision would have left it: ours, with something in it."""
    place = tmp_path / "old.tawsim"
    with closing(sqlite3.connect(place)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("CREATE TABLE kept (name TEXT)")
        connection.execute("INSERT INTO kept VALUES ('نورة')")
        connection.commit()
    return place


def test_the_constant_is_alembic_s_head():
    config = Config()
    config.set_main_option("script_location", str(Path(corpus.migrations.__file__).parent))
    scripts = ScriptDirectory.from_config(config)
    in_order = [script.revision for script in scripts.walk_revisions()][::-1]
    assert tuple(in_order) == upgrade.REVISIONS
    assert scripts.get_current_head() == upgrade.HEAD


def test_an_old_corpus_is_backed_up_then_upgraded(old: Path):
    database = Database(url_of(old))
    upgrade.bring_to_head(database)
    with database.reading() as connection:
        assert upgrade.revision(connection) == upgrade.HEAD
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("SELECT name FROM kept").scalar() == "نورة"
    database.close()
    (kept,) = backup.backups(backup.folder_of(old))
    assert kept.why == f"before-{upgrade.HEAD}"
    with closing(sqlite3.connect(kept.file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert names == {"kept"}


def test_migrated_tables_are_those_of_a_new_corpus(old: Path, tmp_path: Path):
    migrated = Database(url_of(old))
    upgrade.bring_to_head(migrated)
    with migrated.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, tables.metadata)
        found = {
            table: sorted(c["sqltext"] for c in inspect(connection).get_check_constraints(table))
            for table in ("spans", "verdicts")
        }
    migrated.close()
    # The index of words is the database's own kind of table; "kept" was there before us.
    assert [d for d in differences if "kept" not in str(d) and "search" not in str(d)] == []
    Corpus.create(tmp_path / "new.tawsim", load("wojood")).close()
    fresh = Database(url_of(tmp_path / "new.tawsim"))
    with fresh.reading() as connection:
        for table, checks in found.items():
            assert sorted(c["sqltext"] for c in inspect(connection).get_check_constraints(table)) == checks
    fresh.close()


def test_a_migration_that_fails_changes_nothing(old: Path, monkeypatch: pytest.MonkeyPatch):
    from alembic import command

    def broken(config: Config, _revision: str) -> None:
        config.attributes["connection"].exec_driver_sql("DELETE FROM kept")
        raise RuntimeError("half way")

    monkeypatch.setattr(command, "upgrade", broken)
    database = Database(url_of(old))
    with pytest.raises(RuntimeError, match="half way"):
        upgrade.bring_to_head(database)
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM kept").scalar() == 1
        assert upgrade.revision(connection) is None
    database.close()


def test_the_tables_also_fit_postgresql():
    statements: list[str] = []
    engine = create_mock_engine(
        "postgresql+psycopg://",
        lambda sql, *_, **__: statements.append(str(sql.compile(dialect=engine.dialect))),
    )
    tables.metadata.create_all(engine, checkfirst=False)
    everything = "\n".join(statements)
    assert "BIGSERIAL" in everything
    assert 'CHECK ("start" >= 0 AND "end" > "start")' in everything


def test_every_foreign_key_has_an_index():
    for table in tables.metadata.tables.values():
        leading = {index.columns.values()[0].name for index in table.indexes}
        leading |= {
            next(iter(c.columns)).name
            for c in table.constraints
            if getattr(c, "columns", None)
            and type(c).__name__ in ("UniqueConstraint", "PrimaryKeyConstraint")
        }
        for key in table.foreign_keys:
            assert key.parent.name in leading, f"{table.name}.{key.parent.name}"
            assert key.ondelete is None

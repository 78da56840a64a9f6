# SPDX-License-Identifier: MIT
"""A team's corpus on a PostgreSQL server, guarded by the server itself: roles, rows by login, an author that nobody can forge.

The owner of the corpus, and the superuser of the server, are bound by none of it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, select, text, update

from corpus import annotators, tables
from corpus.annotators import GOLD
from corpus.corpus import Corpus
from corpus.database import is_file
from corpus.errors import CorpusError
from corpus.team import guard_sql
from corpus.team.roles import Role

# https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
_LONGEST = 63


def init(corpus: Corpus) -> None:
    """Guard a corpus; again, after an upgrade, is the same. Raises CorpusError for a file, or without the right to."""
    if is_file(corpus.database.url):
        raise CorpusError(
            "{place} is a file, which everybody who can open it can read: a team's corpus lies on a PostgreSQL"
            " server.",
            place=corpus.place,
        )
    with corpus.database.writing() as connection:
        annotators.number_of(connection, GOLD)
        names = _names(connection)
        for group in (names["member"], names["manager"]):
            there = text("SELECT 1 FROM pg_roles WHERE rolname = :name")
            if not connection.execute(there, {"name": group.strip('"')}).first():
                connection.exec_driver_sql(f"CREATE ROLE {group} NOLOGIN")
        for statement in (*guard_sql.FUNCTIONS, *guard_sql.GRANTS, *guard_sql.TRIGGERS):
            _run(connection, _filled(statement, names))
        for table, (read, writes) in guard_sql.POLICIES.items():
            here = f"{names['schema']}.{table}"
            _run(connection, f"ALTER TABLE {here} ENABLE ROW LEVEL SECURITY")
            for command, condition in {"SELECT": read, **writes}.items():
                name = f"tawsim_{command.lower()}"
                said = _filled(condition, names)
                clause = {"INSERT": f"WITH CHECK ({said})", "UPDATE": f"USING ({said}) WITH CHECK ({said})"}
                _run(connection, f"DROP POLICY IF EXISTS {name} ON {here}")
                _run(
                    connection,
                    f"CREATE POLICY {name} ON {here} FOR {command} TO {names['member']}, {names['manager']}"
                    f" {clause.get(command, f'USING ({said})')}",
                )


def is_guarded(corpus: Corpus) -> bool:
    """Whether the server guards this corpus."""
    if is_file(corpus.database.url):
        return False
    with corpus.database.reading() as connection:
        here = text("SELECT to_regprocedure(quote_ident(current_schema()) || '.tawsim_me()') IS NOT NULL")
        return bool(connection.execute(here).scalar_one())


def add(corpus: Corpus, name: str, role: Role, password: str = "") -> None:
    """Let a person in, under a login of their name, or give one who is in another role.

    Where there is no such login yet it is made, with this password; without one the server must know the person
    otherwise. Raises CorpusError for a name that is none for a login.
    """
    if len(name.encode()) > _LONGEST or name in (GOLD, "public") or name.startswith("pg_"):
        raise CorpusError("{name!r} is not a name for a login.", name=name)
    with corpus.database.writing() as connection:
        who = annotators.number_of(connection, name)
        people = tables.annotators
        connection.execute(update(people).where(people.c.number == who).values(role=str(role)))
        names = _names(connection)
        login = _quoted(name)
        known = connection.execute(
            text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}
        ).first()
        if not known:
            _run(connection, f"CREATE ROLE {login} LOGIN")
        if password:
            _run(connection, f"ALTER ROLE {login} PASSWORD {_scrambled(connection, name, password)}")
        for group, belongs in (
            (names["member"], role is not Role.MANAGER),
            (names["manager"], role is Role.MANAGER),
        ):
            _run(connection, f"GRANT {group} TO {login}" if belongs else f"REVOKE {group} FROM {login}")


def remove(corpus: Corpus, name: str) -> None:
    """Let a person in no more: marks and login stay, work that is not done is taken back. Raises CorpusError where there is none."""
    with corpus.database.writing() as connection:
        who = annotators.find(connection, name)
        if who is None:
            known = ", ".join(annotators.names(connection))
            raise CorpusError("There is no annotator {layer!r}; there are: {known}.", layer=name, known=known)
        given = tables.assignments
        connection.execute(delete(given).where(given.c.annotator == who, given.c.done == ""))
        if is_file(corpus.database.url) or not _knows(connection, name):
            return
        names = _names(connection)
        for group in (names["member"], names["manager"]):
            _run(connection, f"REVOKE {group} FROM {_quoted(name)}")


def _knows(connection: Connection, name: str) -> bool:
    return (
        connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}).first()
        is not None
    )


def _names(connection: Connection) -> dict[str, str]:
    """What the statements are filled with: schema, groups and channel of this corpus, and who owns it."""
    id = str(connection.execute(select(tables.corpus.c.id)).scalar_one())
    schema = str(connection.execute(text("SELECT current_schema()")).scalar_one())
    owner = text(
        "SELECT tableowner FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'documents'"
    )
    return {
        "schema": _quoted(schema),
        "member": _quoted(f"tawsim_{id[:16]}_member"),
        "manager": _quoted(f"tawsim_{id[:16]}_manager"),
        "channel": channel(id),
        "owner": str(connection.execute(owner).scalar_one()).replace("'", "''"),
    }


def channel(corpus_id: str) -> str:
    """Where the server says that the journal of a corpus has another line."""
    return f"tawsim_{corpus_id[:16]}"


def _filled(statement: str, names: dict[str, str]) -> str:
    for name, value in names.items():
        statement = statement.replace(f"{{{name}}}", value)
    return statement


def _run(connection: Connection, statement: str) -> None:
    """Run a statement in which nothing is a parameter."""
    connection.exec_driver_sql(statement.replace("%", "%%"))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _scrambled(connection: Connection, name: str, password: str) -> str:
    """The password as the server keeps it (SCRAM), so that it stands in no statement and no log."""
    driver: Any = connection.connection.driver_connection
    kept: bytes = driver.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return "'" + kept.decode().replace("'", "''") + "'"

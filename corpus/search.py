# SPDX-License-Identifier: MIT
"""The index of folded words: FTS5 on SQLite, a tsvector on PostgreSQL; it knows documents, not places in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from sqlalchemy import BigInteger, Connection, Subquery, column, select, text

from annotation.arabic import folded
from annotation.query import Query
from corpus import tables
from corpus.prepared import Prepared, to_json

# A document of the index: its row number and its folded text.
Entry = tuple[int, str]

_BUILD = {
    # Contentless, so the text is not there a second time. Folding is ours, so none of the tokeniser's.
    "sqlite": (
        "CREATE VIRTUAL TABLE search USING fts5"
        "(text, content='', columnsize=0, tokenize='unicode61 remove_diacritics 0')",
    ),
    # Words are cut by us, not by PostgreSQL's parser, so that both kinds of database find the same.
    "postgresql": (
        "CREATE TABLE search (document bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE INDEX ix_search_words ON search USING gin (words)",
    ),
}
_ENTER = {
    "sqlite": "INSERT INTO search (rowid, text) VALUES (:document, :text)",
    "postgresql": "INSERT INTO search (document, words) VALUES (:document, array_to_tsvector(:words))",
}
_REMOVE = {
    "sqlite": "INSERT INTO search (search, rowid, text) VALUES ('delete', :document, :text)",
    "postgresql": "DELETE FROM search WHERE document = :document",
}
_ENTERING, _REMOVING = (
    {kind: Prepared(text(statement)) for kind, statement in statements.items()}
    for statements in (_ENTER, _REMOVE)
)
_CLEAR = {
    "sqlite": "INSERT INTO search (search) VALUES ('delete-all')",
    "postgresql": "DELETE FROM search",
}
# The numbers of the documents with the words of a query.
_FOUND = {
    "sqlite": "SELECT rowid AS document FROM search WHERE search MATCH :query",
    "postgresql": "SELECT document FROM search WHERE words @@ CAST(:query AS tsquery)",
}
_STANDS = Prepared(text(f"{_FOUND['sqlite']} LIMIT 1"))
# Those of the questions in a list of JSON that some text answers.
_STANDING = Prepared(
    text("SELECT value FROM json_each(:queries) WHERE EXISTS (SELECT 1 FROM search WHERE search MATCH value)")
)
_word = re.compile(r"[^\W_]+")


def build(connection: Connection) -> None:
    """Make the empty index."""
    for statement in _BUILD[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def fill(connection: Connection) -> None:
    """Enter all documents of the corpus into an empty index."""
    documents = tables.documents
    last = 0
    while True:
        following = select(documents.c.number, documents.c.text).where(documents.c.number > last)
        found = connection.execute(following.order_by(documents.c.number).limit(500)).all()
        if not found:
            return
        enter(connection, [(row.number, folded(row.text)) for row in found])
        last = found[-1].number


def clear(connection: Connection) -> None:
    """Take all documents out."""
    connection.exec_driver_sql(_CLEAR[connection.dialect.name])


def enter(connection: Connection, entries: Iterable[Entry]) -> None:
    """Enter documents that are new."""
    _execute(connection, _ENTERING, entries)


def remove(connection: Connection, entries: Iterable[Entry]) -> None:
    """Take documents out, given what was entered of them."""
    _execute(connection, _REMOVING, entries)


def _execute(connection: Connection, statements: dict[str, Prepared], entries: Iterable[Entry]) -> None:
    kind = connection.dialect.name
    rows = [_row(kind, document, words) for document, words in entries]
    if rows:
        statements[kind].run_many(connection, rows)


def _row(kind: str, document: int, text: str) -> dict[str, object]:
    if kind == "sqlite":
        return {"document": document, "text": text}
    # A lexeme of PostgreSQL has at most 2046 bytes; no word that long is looked for.
    words = sorted({word[:500].lower() for word in _word.findall(text)})
    return {"document": document, "words": words}


def having(connection: Connection) -> Subquery:
    """The column `document`: the documents, seen or not, that have the words of the parameter `query`.

    On PostgreSQL several words need not stand in a row: who shows them looks where they stand.
    """
    return _having(connection.dialect.name)


@lru_cache
def _having(kind: str) -> Subquery:
    return text(_FOUND[kind]).columns(column("document", BigInteger)).subquery()


def asked(connection: Connection, query: Query) -> str | None:
    """A query as the parameter `query` is to tell it; None where no text has the words."""
    return _for_sqlite(connection, query) if connection.dialect.name == "sqlite" else _for_postgresql(query)


def documents_with(connection: Connection, query: Query) -> set[int]:
    """The row numbers of the documents, seen or not, that have the words of a query."""
    if (words := asked(connection, query)) is None:
        return set()
    return set(connection.execute(select(having(connection).c.document), {"query": words}).scalars())


def _for_sqlite(connection: Connection, query: Query) -> str | None:
    """Only forms that stand in some text: each of the others would cost time at every document that is found."""
    rest = "".join(f" {word}" for word in query.words[1:])
    star = " *" if query.beginning else ""
    asked = {f'"{form}"{"" if rest else star}': f'"{form}{rest}"{star}' for form in query.forms}
    bare, *joined = asked
    # A word that stands nowhere is told from one question about all its forms: in half the time that each takes alone.
    if not _stands(connection, bare) and not (joined and _stands(connection, " OR ".join(joined))):
        return None
    there = _STANDING.run(connection, queries=to_json(list(asked)))
    return " OR ".join(asked[form] for (form,) in there)


def _stands(connection: Connection, query: str) -> bool:
    return _STANDS.run(connection, query=query).fetchone() is not None


def _for_postgresql(query: Query) -> str:
    *others, last = [[f"'{word[:500].lower()}'" for word in words] for words in _choices(query)]
    if query.beginning:
        last = [f"{word}:*" for word in last]
    return " & ".join(f"({' | '.join(words)})" for words in (*others, last))


def _choices(query: Query) -> Iterator[tuple[str, ...]]:
    yield query.forms
    for word in query.words[1:]:
        yield (word,)

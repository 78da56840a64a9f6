# SPDX-License-Identifier: MIT
"""The corpus's scheme: kept whole as TOML in the corpus, so that the file needs no other."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from annotation.scheme import Scheme, parse, to_toml
from annotation.span import new_id
from corpus import annotators, tables
from corpus.clock import now
from corpus.database import Database
from corpus.errors import CorpusError


def write(connection: Connection, scheme: Scheme) -> None:
    """Give a new corpus its identity and its scheme."""
    row = {"id": new_id(), "created": now(), "scheme": to_toml(scheme)}
    connection.execute(insert(tables.corpus), row)


def change(database: Database, scheme: Scheme, annotator: str) -> None:
    """Give a corpus another scheme; written into the journal of the scheme. Open corpora see it when opened anew.

    Raises CorpusError, and changes nothing, when marks have labels that the other scheme does not have.
    """
    with database.writing() as connection:
        before = connection.execute(select(tables.corpus.c.scheme)).scalar_one()
        names = [label.name for label in scheme.labels]
        used = select(tables.spans.c.label).distinct().where(tables.spans.c.label.not_in(names))
        missing = sorted(connection.execute(used).scalars())
        if missing:
            raise CorpusError(
                "The scheme {scheme} has no label for what is marked as {labels}: export with --to-scheme into"
                " a new corpus instead.",
                scheme=scheme.name,
                labels=", ".join(missing),
            )
        after = to_toml(scheme)
        if after == before:
            return
        connection.execute(update(tables.corpus).values(scheme=after))
        row = {"time": now(), "annotator": annotators.number_of(connection, annotator)}
        connection.execute(insert(tables.scheme_changes), row | {"before": before, "after": after})


def read(connection: Connection, place: str) -> Scheme:
    """The scheme of the corpus. Raises CorpusError where the corpus has none."""
    text = connection.execute(select(tables.corpus.c.scheme)).scalar()
    if text is None:
        raise CorpusError("{place} has no scheme: it was not finished; make it anew.", place=place)
    return parse(text, place)

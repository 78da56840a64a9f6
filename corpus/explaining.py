# SPDX-License-Identifier: MIT
"""Errors of the database as sentences: apart from the sentences, since those are wanted where there is no database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from corpus.errors import CorpusError, explain, first_line


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn what the world did to the database into a CorpusError; what the program did wrong passes through."""
    try:
        yield
    except PoolTimeoutError:
        raise CorpusError("{place} is busy: too much is being done with it at once.", place=place) from None
    except Exception as error:
        cause = (error.orig or error) if isinstance(error, DBAPIError) else error
        if not isinstance(cause, sqlite3.Error) and not hasattr(cause, "sqlstate"):
            raise  # no driver said it
        if known := explain(cause, place):
            raise known from error
        if type(cause).__name__ == "OperationalError" and not isinstance(cause, sqlite3.Error):
            sentence = "The database {place} does not answer: {reason}."
            raise CorpusError(sentence, place=place, reason=first_line(cause)) from error
        raise

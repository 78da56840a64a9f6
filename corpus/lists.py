# SPDX-License-Identifier: MIT
"""The lists of a corpus: what people wrote down for its suggestions; each version is kept, the last one counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from annotation.scheme import Scheme
from corpus import annotators, tables
from corpus.clock import now
from corpus.database import Database
from corpus.errors import CorpusError
from corpus.suggestions import Suggestions

if TYPE_CHECKING:
    from annotation.suggesters.own import OwnLists
    from annotation.suggesters.suggester import Suggester


class Lists:
    """Names, patterns and names never to suggest, for one corpus."""

    def __init__(self, database: Database, scheme: Scheme) -> None:
        self._database = database
        self._scheme = scheme
        self._kept: tuple[str, OwnLists] | None = None

    def text(self) -> str:
        """What was written last, as TOML; empty where nothing ever was."""
        newest = select(tables.lists.c.text).order_by(tables.lists.c.number.desc()).limit(1)
        with self._database.reading() as connection:
            return connection.execute(newest).scalar() or ""

    def read(self) -> OwnLists:
        """The lists. What no longer fits the scheme is left out as a whole, and says nothing."""
        from annotation.suggesters.own import ListsError, OwnLists

        text = self.text()
        if self._kept is None or self._kept[0] != text:
            try:
                found = OwnLists.parse(text, self._scheme)
            except ListsError:
                found = OwnLists()
            self._kept = text, found
        return self._kept[1]

    def write(self, text: str, annotator: str) -> OwnLists:
        """Put other lists in their place. Raises CorpusError, and changes nothing, where they cannot be read."""
        from annotation.suggesters.own import ListsError, OwnLists

        try:
            found = OwnLists.parse(text, self._scheme)
        except ListsError as error:
            raise CorpusError("{problem}", problem=str(error)) from error
        if text != self.text():
            with self._database.writing() as connection:
                row = {"time": now(), "annotator": annotators.number_of(connection, annotator), "text": text}
                connection.execute(insert(tables.lists), row)
        return found

    def voices(self) -> tuple[Suggester, ...]:
        """The suggesters of this corpus that speak from the first document on."""
        return (*self.quick_voices(), *self.slow_voices())

    def quick_voices(self) -> tuple[Suggester, ...]:
        """Those that answer at once."""
        from annotation.suggesters.catalogue import suggesters

        return suggesters(own=self.read())

    def slow_voices(
        self, stopped: Callable[[], bool] = lambda: False, *, quiet: bool = False
    ) -> tuple[Suggester, ...]:
        """Those that take seconds: the model that the person installed, if any; its answers are kept.

        With `quiet` it says nothing where it cannot be asked, instead of raising CorpusError.
        """
        from corpus.model_voice import model_voices

        kept = Suggestions(self._database, self._scheme)
        return model_voices(kept, self.read(), stopped, quiet=quiet)

# SPDX-License-Identifier: MIT
"""A corpus: the one door to what is kept on disk. Hands out its parts, holds no logic."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from annotation.scheme import Scheme
from corpus import annotators, backup, schemes, staging, upgrade, whereabouts
from corpus.acts import Acts
from corpus.annotations import Annotations
from corpus.approvals import Approvals
from corpus.backup import Backup
from corpus.database import Database, check_file, is_file, mark_file, url_of
from corpus.documents import Documents
from corpus.errors import CorpusError
from corpus.lists import Lists
from corpus.questions import Questions
from corpus.suggestions import Suggestions
from corpus.trash import Trash


class Corpus:
    """Documents, what people said about them, and what was suggested. Every call is safe in any thread."""

    def __init__(self, database: Database, scheme: Scheme, since: int = 0) -> None:
        """Use `create` or `open`."""
        self.database = database
        self.place = database.place
        self._use(scheme, since)
        self.approvals = Approvals(database)
        self.questions = Questions(database)
        self.trash = Trash(database)
        # The folder that a program keeps in step with other computers, where the corpus lies in one.
        self.synchronised = (
            whereabouts.synchronised_folder(Path(self.place)) if is_file(database.url) else None
        )

    def _use(self, scheme: Scheme, since: int) -> None:
        self.scheme, self._since = scheme, since
        self.documents = Documents(self.database, scheme)
        self.annotations = Annotations(self.database, scheme, since)
        self.acts = Acts(self.database, scheme, since)
        self.suggestions = Suggestions(self.database, scheme)
        self.lists = Lists(self.database, scheme)

    @classmethod
    def create(cls, place: str | Path, scheme: Scheme) -> Corpus:
        """Make an empty corpus in a new file, or in an empty database.

        Raises CorpusError when there is something already or it cannot be written.
        """
        url = url_of(place)
        if not is_file(url):
            _build(Database(url), scheme)
            return cls.open(place)
        file = Path(url.database or "")
        if file.exists() or file.is_symlink():
            raise CorpusError("{place} is there already: choose another name.", place=str(file))
        if not file.parent.is_dir():
            raise CorpusError("There is no folder {place}.", place=str(file.parent))
        whereabouts.refuse_network(file)
        unfinished = file.with_name(f".{file.name}.unfinished")
        try:
            unfinished.unlink(missing_ok=True)
            _build(Database(url.set(database=str(unfinished)), str(file)), scheme)
            unfinished.rename(file)
        except OSError as error:
            reason = error.strerror or error
            raise CorpusError("{place} cannot be made: {reason}.", place=str(file), reason=reason) from error
        finally:
            unfinished.unlink(missing_ok=True)
        return cls.open(place)

    @classmethod
    def open(cls, place: str | Path) -> Corpus:
        """Open a corpus; one of an older program is backed up and upgraded.

        Raises CorpusError when it is missing, no corpus, newer than the program, or out of reach.
        """
        url = url_of(place)
        if is_file(url):
            check_file(Path(url.database or ""))
            whereabouts.refuse_network(Path(url.database or ""))
        database = Database(url)
        try:
            upgrade.bring_to_head(database)
            staging.sweep(database)
            with database.reading() as connection:
                scheme, since = schemes.read(connection, database.place), schemes.latest(connection)
        except BaseException:
            database.close()
            raise
        return cls(database, scheme, since)

    def read_scheme(self) -> bool:
        """Take the scheme as it is in the corpus by now; whether it is another. Raises CorpusError."""
        with self.database.reading() as connection:
            scheme, since = schemes.read(connection, self.place), schemes.latest(connection)
        changed = scheme != self.scheme
        if since != self._since:
            self._use(scheme, since)
        return changed

    def back_up_daily(
        self, told: Callable[[Backup | CorpusError], None] | None = None, second: Path | None = None
    ) -> None:
        """Where the corpus is a file and its newest backup is a day old, make another in the background.

        `told`, in another thread, gets what came of it; the folder `second` gets a copy, too. Raises CorpusError when the backups cannot be seen.
        """
        if is_file(self.database.url):
            backup.daily(Path(self.place), told, second)

    def people(self) -> list[str]:
        """All who have worked in this corpus, in the order in which they came."""
        with self.database.reading() as connection:
            return annotators.names(connection)

    @property
    def address(self) -> str:
        """What opens it again: the file, or the URL with its password; never to be shown, unlike `place`."""
        url = self.database.url
        return self.place if is_file(url) else url.render_as_string(hide_password=False)

    def close(self) -> None:
        """Let the corpus go; what was written is on disk already."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _build(database: Database, scheme: Scheme) -> None:
    try:
        with database.writing() as connection:
            if upgrade.revision(connection) is not None:
                raise CorpusError("{place} is there already: choose another name.", place=database.place)
            if is_file(database.url):
                mark_file(connection)
            upgrade.build(connection)
            schemes.write(connection, scheme)
    finally:
        database.close()

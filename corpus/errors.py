# SPDX-License-Identifier: MIT
"""A sentence for what the world did: a full disk, a busy file, a file that is no corpus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotation.formats.format import Problem


class CorpusError(Exception):
    """Something outside the program is in the way, or data was refused; nothing was changed.

    `str(error)` is one English sentence for the user. `sentence` is its template and `values` what fills
    it, so that the window can say the same in another language.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values) if values else sentence)
        self.sentence = sentence
        self.values = values


class ConflictError(CorpusError):
    """The marks are no longer what the edit expects: someone else has changed them since they were read."""


class MissingError(CorpusError):
    """A document is not there, or is there no longer."""


class BusyError(CorpusError):
    """Someone else holds the corpus, or the document; what was to be done may be tried again."""


class RefusedError(CorpusError):
    """Data was refused; the sentence tells about the first record, `problems` about all of them.

    `labels` are those that the scheme lacks.
    """

    def __init__(self, first: Problem, problems: Sequence[Problem], labels: Iterable[str] = ()) -> None:
        super().__init__("{problem}.", problem=first)
        self.problems = tuple(problems)
        self.labels = tuple(sorted(labels))


class CancelledError(CorpusError):
    """The person stopped a long task; nothing of it was kept."""


# By the primary result code of SQLite (https://sqlite.org/rescode.html).
_SENTENCES = {
    "SQLITE_FULL": "The disk that holds {place} is full: make room, then try again.",
    "SQLITE_READONLY": "{place} cannot be written: the file or its folder is read-only.",
    "SQLITE_PERM": "{place} cannot be opened: this account may not use it.",
    "SQLITE_BUSY": "{place} is busy: another program holds it; try again when that has finished.",
    "SQLITE_LOCKED": "{place} is busy: another program holds it; try again when that has finished.",
    "SQLITE_NOTADB": "{place} is not a corpus of Tawsim.",
    "SQLITE_CORRUPT": "{place} is damaged: go back to a backup of it.",
    "SQLITE_CANTOPEN": "{place} cannot be opened: check that the folder exists and may be written.",
    "SQLITE_IOERR": "The disk that holds {place} failed while it was read or written.",
}


# By the SQLSTATE of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html), whole or its class.
_STATES = {
    "23505": "Someone else has just put the same into {place}: look again, and repeat what is still missing.",
    "40001": "Someone else has changed the same in {place} at the same time: try again.",
    "40P01": "Someone else has changed the same in {place} at the same time: try again.",
    "57014": "{place} took too long to answer: try again.",
    "22021": "A text holds a character that {place} cannot keep: {reason}.",
    "22P05": "A text holds a character that {place} cannot keep: {reason}.",
    "22001": "A name is longer than {place} can keep: {reason}.",
    "25006": "{place} cannot be written: the database is read-only.",
    "42501": "{place} does not let this account do that: {reason}.",
    "53100": "The disk that holds {place} is full: make room, then try again.",
    "53": "The database {place} has too much to do: {reason}.",
    "28": "The database {place} does not know this account or its password: {reason}.",
    "3D": "There is no database {place}: {reason}.",
    "08": "The connection to {place} broke: {reason}.",
    "57": "The database {place} was stopped: {reason}.",
    "58": "The database {place} failed: {reason}.",
    "XX": "The database {place} failed: {reason}.",
}
_CONFLICTS = ("23505", "40001", "40P01")
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03")


def busy(place: str) -> BusyError:
    """What to say when someone else holds the corpus."""
    return BusyError(_SENTENCES["SQLITE_BUSY"], place=place)


def explain(error: BaseException, place: str) -> CorpusError | None:
    """The sentence for an error of the database driver, or None where the fault is the program's own."""
    name = getattr(error, "sqlite_errorname", "")
    code = "_".join(name.split("_")[:2])
    state = getattr(error, "sqlstate", None) or ""
    if code in _BUSY or state in _BUSY:
        return busy(place)
    if code in _SENTENCES:
        return CorpusError(_SENTENCES[code], place=place)
    sentence = _STATES.get(state) or _STATES.get(state[:2])
    if sentence:
        kind = ConflictError if state in _CONFLICTS else CorpusError
        return kind(sentence, place=place, reason=first_line(error))
    return None


def first_line(error: BaseException) -> str:
    """What a driver says, without its hints and its full stop."""
    lines = str(error).strip().split("\n")
    return lines[0].strip().rstrip(".")

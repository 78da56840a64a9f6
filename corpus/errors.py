# SPDX-License-Identifier: MIT
"""A sentence for what the world did: a full disk, a busy file, a file that is no corpus."""

from __future__ import annotations


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


def explain(error: BaseException, place: str) -> CorpusError | None:
    """The sentence for an error of the database driver, or None where the fault is the program's own."""
    name = getattr(error, "sqlite_errorname", "")
    code = "_".join(name.split("_")[:2])
    if code in _SENTENCES:
        return CorpusError(_SENTENCES[code], place=place)
    return None

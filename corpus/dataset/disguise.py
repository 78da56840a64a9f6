# SPDX-License-Identifier: MIT
"""The private file of pseudonyms: what was written instead of which name; it never goes into the dataset."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from random import Random, SystemRandom
from typing import Any

from annotation.formats.format import Record, Report
from annotation.pseudonyms import disguised, renamed
from annotation.stand_ins import StandIns
from corpus.annotators import GOLD
from corpus.dataset.survey import Survey
from corpus.errors import CorpusError

_KIND = "tawsim-pseudonyms"


class Disguise:
    """Hides people in the records that pass: named ones by the label `people`, and who annotated them."""

    def __init__(self, file: Path, people: str, seen: Survey, chance: Random | None = None) -> None:
        """What the file holds already goes on to hold. Raises CorpusError where it is no such file."""
        self._file = file
        self._people = people
        known = _read(file)
        self._stand_ins = StandIns(known["names"], chance or SystemRandom())
        self._stand_ins.meet(seen.names)
        self._annotators: dict[str, str] = dict(known["annotators"])
        self._numbers = {id: number for number, id in enumerate(seen.parts, 1)}

    def hiding(self, records: Iterator[Record], losses: Report) -> Iterator[Record]:
        """The records with other names."""
        for record in records:
            number = self._numbers[record.document.id]
            hidden = disguised(record, self._people, self._stand_ins, number, losses)
            yield renamed(hidden, self.called)

    def called(self, annotator: str) -> str:
        """What an annotator is called in the dataset."""
        if annotator in ("", GOLD):
            return annotator
        return self._annotators.setdefault(annotator, f"annotator-{len(self._annotators) + 1}")

    @property
    def words(self) -> int:
        """How many words of names have a stand-in."""
        return len(self._stand_ins.words)

    def keep(self) -> None:
        """Write the private file, for its owner's eyes alone where the system can do that. Raises CorpusError."""
        told = {
            _KIND: 1,
            "label": self._people,
            "names": dict(sorted(self._stand_ins.words.items())),
            "annotators": self._annotators,
        }
        unfinished = self._file.with_name(f".{self._file.name}.unfinished")
        try:
            unfinished.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with os.fdopen(os.open(unfinished, flags, 0o600), "w", encoding="utf-8", newline="\n") as stream:
                stream.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
            unfinished.replace(self._file)
        except OSError as error:
            raise CorpusError(
                "{path}: {reason}.", path=str(self._file), reason=error.strerror or error
            ) from error


def _read(file: Path) -> dict[str, Any]:
    """What a private file holds; nothing where there is none yet."""
    empty: dict[str, Any] = {"names": {}, "annotators": {}}
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return empty
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(file), reason=error.strerror or error) from error
    except (ValueError, RecursionError) as error:
        raise _no_such_file(file) from error
    if not isinstance(told, dict) or told.get(_KIND) != 1:
        raise _no_such_file(file)
    for name in empty:
        pairs = told.get(name)
        if not isinstance(pairs, dict) or not all(isinstance(value, str) for value in pairs.values()):
            raise _no_such_file(file)
    return told


def _no_such_file(file: Path) -> CorpusError:
    return CorpusError(
        "{path} is not a private file of pseudonyms: name another, or one that is not there yet.",
        path=str(file),
    )

# SPDX-License-Identifier: MIT
"""Which starter may speak where suggestions are measured: never one that was made of the gold they are compared with."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from annotation.suggesters.catalogue import BUNDLED
from corpus.command_line import say
from corpus.errors import CorpusError

NONE = "none"


def starter_for(gold: Iterable[Path], told: str | None) -> Path | None:
    """The starter that `--starter` names: a file, none, or else the bundled one.

    One that has seen a gold file is left out, and a sentence says so. Raises CorpusError for a file that is no starter.
    """
    if told == NONE:
        return None
    place = Path(told) if told else BUNDLED
    if not told and not place.is_file():
        return None
    from annotation.suggesters.crf.ready import ReadyError
    from annotation.suggesters.starter import ready

    try:
        seen = set(ready(place).made_of.values())
    except ReadyError as error:
        raise CorpusError("{place}: {problem}", place=str(place), problem=str(error)) from error
    for file in gold:
        if file.is_file() and sha256(file.read_bytes()).hexdigest() in seen:
            say(f"The starter was made of {file.name} among others: it is left out.")
            return None
    return place

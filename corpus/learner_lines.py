# SPDX-License-Identifier: MIT
"""The lines between a window and the process of its learner: one JSON object each, a request or an answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import IO, Any

from annotation.suggestion import Suggestion
from corpus.errors import CorpusError

Message = dict[str, Any]


def write(stream: IO[bytes], message: Message) -> None:
    """Send a message at once. Raises OSError or ValueError where nobody listens any more."""
    stream.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
    stream.flush()


def read(stream: IO[bytes]) -> Message | None:
    """The next message; None where the other side has gone, in the middle of a line too."""
    line = stream.readline()
    if not line.endswith(b"\n"):
        return None
    message: Message = json.loads(line)
    return message


def told(suggestions: Sequence[Suggestion] | None) -> list[list[object]] | None:
    """Suggestions as JSON; figures come back as they were."""
    if suggestions is None:
        return None
    return [[s.start, s.end, s.label, s.source, s.confidence, s.reason] for s in suggestions]


def heard(rows: Sequence[Sequence[Any]] | None) -> list[Suggestion] | None:
    """What `told` told."""
    return None if rows is None else [Suggestion(*row) for row in rows]


def complaint(error: Exception) -> Message:
    """What went wrong, so that it can be said in another language; of a defect, its kind and words."""
    if not isinstance(error, CorpusError):
        error = CorpusError("The learner failed: {reason}.", reason=f"{type(error).__name__}: {error}")
    return {
        "sentence": error.sentence,
        "values": {key: str(value) for key, value in error.values.items()},
    }


def error_of(said: Message) -> CorpusError:
    """What `complaint` told, as an error."""
    return CorpusError(said["sentence"], **said["values"])

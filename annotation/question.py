# SPDX-License-Identifier: MIT
"""A question that someone has about a span or about a whole document, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class QuestionState(StrEnum):
    """Whether a question still waits, has an answer, or was closed without one."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Question:
    """What `annotator` is unsure about.

    The range (code points, half open) is that of a span, whose identifier is `span`; from 0 to 0 without a span
    the question is about the whole document. `asked` is UTC, ISO 8601.
    """

    id: str
    annotator: str
    text: str
    asked: str
    start: int = 0
    end: int = 0
    span: str = ""
    state: QuestionState = QuestionState.OPEN
    answer: str = ""
    answered_by: str = ""

# SPDX-License-Identifier: MIT
"""Questions about spans and documents as the native format writes them."""

from __future__ import annotations

from typing import Any

from annotation.formats.json_fields import Fields
from annotation.question import Question, QuestionState
from annotation.saying import said

# The fields of a question, in this order.
QUESTION = "id annotator text asked start end span state answer answered_by"


def question_as_json(question: Question) -> dict[str, Any]:
    """A question as an object."""
    return {name: getattr(question, name) for name in QUESTION.split()}


def question_of(fields: Fields, text: str, id: str) -> Question:
    """The question that an object tells, checked against the text of its document."""
    state = fields.text("state", QuestionState.OPEN.value)
    if state not in set(QuestionState):
        fields.wrong(
            "state",
            said("must be one of {names}, not {value!r}", names=", ".join(QuestionState), value=state),
        )
    start, end = fields.whole("start"), fields.whole("end")
    if not (0 <= start < end <= len(text) or start == end == 0):
        fields.wrong(
            "start", said("is {start} and its end {end}, which is no range of the text", start=start, end=end)
        )
    told = {name: fields.text(name, "") for name in ("annotator", "text", "asked", "span", "answer")}
    by = fields.text("answered_by", "")
    return Question(id, start=start, end=end, state=QuestionState(state), answered_by=by, **told)

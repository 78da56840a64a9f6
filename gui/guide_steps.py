# SPDX-License-Identifier: MIT
"""The first steps: what a newcomer does once of each, and how each deed is known when it is done."""

from __future__ import annotations

from dataclasses import dataclass

from annotation.edit import Edit
from annotation.span import Span
from annotation.suggestion import Outcome, Verdict
from gui.language import later


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the deed that ends it, its words, and the command whose key stands for %1 in them."""

    deed: str
    title: str
    words: str
    command: str = ""


STEPS: tuple[Step, ...] = (
    Step(
        "walk",
        later("Guide", "Go to a suggestion"),
        later("Guide", "Names that Tawsim suggests stand in dashed frames. Press %1 to go to the next one."),
        "next",
    ),
    Step(
        "accept",
        later("Guide", "Say yes"),
        later(
            "Guide",
            "Is the name right, and its label? Press %1. It is a confirmed span now, with a full frame, and "
            "saved already.",
        ),
        "accept",
    ),
    Step(
        "reject",
        later("Guide", "Say no"),
        later("Guide", "Go on until a suggestion is wrong, and press %1. It will not be asked again."),
        "reject",
    ),
    Step(
        "mark",
        later("Guide", "Mark what was missed"),
        later(
            "Guide",
            "Drag over the words of a name that nothing marks, or walk there with the arrow keys. Then press "
            "%1 and choose its label, or press the label's own key.",
        ),
        "choose",
    ),
    Step(
        "relabel",
        later("Guide", "Give another label"),
        later(
            "Guide", "Click a span or a suggestion whose label is wrong, and press the key of the right one."
        ),
    ),
    Step(
        "undo",
        later("Guide", "Take it back"),
        later("Guide", "Whatever you did can be taken back, also tomorrow. Press %1."),
        "undo",
    ),
    Step(
        "done",
        later("Guide", "Finish a text"),
        later(
            "Guide", "When a text is finished, press %1: the next one opens, and Tawsim learns from this one."
        ),
        "done",
    ),
    Step(
        "export",
        later("Guide", "Take your work with you"),
        later("Guide", "Press %1 and write a dataset, in a format that other tools read."),
        "export",
    ),
)


def deeds(edit: Edit, *, undone: bool) -> set[str]:
    """What a person did by this edit; `undone` says that the history can go forward from here."""
    if undone:
        return {"undo"}
    added = [mark for mark in edit.added if isinstance(mark, Span)]
    removed = {mark.id: mark for mark in edit.removed if isinstance(mark, Span)}
    outcomes = {mark.outcome for mark in edit.added if isinstance(mark, Verdict)}
    found: set[str] = set()
    if Outcome.ACCEPTED in outcomes:
        found.add("accept")
    if Outcome.REJECTED in outcomes and not removed:
        found.add("reject")
    if added and not removed and not outcomes:
        found.add("mark")
    if Outcome.CORRECTED in outcomes or any(
        span.id in removed and removed[span.id].label != span.label for span in added
    ):
        found.add("relabel")
    return found

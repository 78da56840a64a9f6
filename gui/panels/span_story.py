# SPDX-License-Identifier: MIT
"""The history of a span in words: a line for each step, with its time and what it changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotation.scheme import Scheme
from corpus.span_history import SpanEvent
from gui.language import later
from gui.names import label_called, local_time

_KINDS = {
    "do": later("Steps", "changed"),
    "undo": later("Steps", "taken back"),
    "redo": later("Steps", "done again"),
    "import": later("Steps", "imported"),
    "relabel": later("Steps", "renamed with the scheme"),
    "repair": later("Steps", "repaired"),
}
_GONE, _WORDS, _MORE = (
    later("Steps", "gone"),
    later("Steps", "other words"),
    later("Steps", "other attributes"),
)


def told(event: SpanEvent, scheme: Scheme) -> str:
    """One step on one line."""
    before, after = event.before, event.after
    translate = QCoreApplication.translate
    if after is None:
        what = translate("Steps", _GONE)
    elif before is None or before.label != after.label:
        what = label_called(scheme, after.label)
    elif (before.start, before.end) != (after.start, after.end):
        what = translate("Steps", _WORDS)
    else:
        what = translate("Steps", _MORE)
    return " · ".join((local_time(event.time), translate("Steps", _KINDS.get(event.kind, event.kind)), what))

# SPDX-License-Identifier: MIT
"""The history of a span in words: a line for each step, with its time and what it changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotation.scheme import Scheme
from corpus.corpus import Corpus
from corpus.span_history import SpanEvent, history_of
from gui.background import Background, Job
from gui.language import later, listed
from gui.names import label_called, local_time

_KINDS = {
    "do": later("Steps", "changed"),
    "undo": later("Steps", "taken back"),
    "redo": later("Steps", "done again"),
    "import": later("Steps", "imported"),
    "relabel": later("Steps", "renamed with the scheme"),
    "repair": later("Steps", "repaired"),
}
# So many steps are told.
_AT_MOST = 12
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
    return listed(local_time(event.time), translate("Steps", _KINDS.get(event.kind, event.kind)), what)


class SpanStory(QLabel):
    """The last steps of a span, the newest first; read in a worker."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._background = background
        self._reading: Job | None = None

    def show_span(self, corpus: Corpus, document: str, annotator: str, span: str) -> None:
        """Tell what happened to a span of an annotator; until that is read, nothing."""
        if self._reading is not None:
            self._reading.drop()
        self.setText("")
        self._reading = self._background.run(lambda _: history_of(corpus, document, annotator, span))
        self._reading.answered.connect(lambda events: self._read(events, corpus.scheme))
        self._reading.failed.connect(lambda _: self._read([], corpus.scheme))

    def _read(self, events: list[SpanEvent], scheme: Scheme) -> None:
        self._reading = None
        self.setText("\n".join(told(one, scheme) for one in reversed(events[-_AT_MOST:])))

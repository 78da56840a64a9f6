# SPDX-License-Identifier: MIT
"""How good the suggestions were, and which of them to show: a row for each label and suggester, and the curve."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from corpus.quality import Figures, Quality, quality
from gui.background import Job
from gui.language import listed, number, percent
from gui.names import label_called, source_name
from gui.panels.curve import Curve
from gui.problems import sentence
from gui.style import narrowed, styled
from gui.theme import Theme
from gui.workbench import Workbench

SOURCES = ("gazetteer", "patterns", "starter", "own", "camel", "external", "memory", "learned")
_NAME = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class QualityDialog(QDialog):
    """What is switched off here leaves the page at once, and stays off in this corpus."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quality of suggestions"))
        self.resize(760, 680)
        self._workbench = workbench
        self._job: Job | None = None
        self.since = QComboBox()
        for words, days in (
            (self.tr("From the beginning"), None),
            (self.tr("In the last 30 days"), 30),
            (self.tr("In the last 7 days"), 7),
            (self.tr("In the last 24 hours"), 1),
        ):
            self.since.addItem(words, days)
        self.threshold = QSpinBox()
        self.threshold.setRange(0, 99)
        self.threshold.setSuffix(" " + self.locale().percent())
        self.threshold.setValue(round(workbench.hearing.threshold * 100))
        self.labels, self.sources = _table(), _table()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.labels, self.tr("By label"))
        self.tabs.addTab(self.sources, self.tr("By suggester"))
        self.curve = Curve(theme)
        self.summary = styled(wrap=True)
        form = QFormLayout()
        form.addRow(self.tr("Answers"), self.since)
        form.addRow(self.tr("Show suggestions from this confidence on"), self.threshold)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addLayout(form)
        box.addWidget(self.summary)
        box.addWidget(self.tabs, 3)
        box.addWidget(self.curve, 1)
        box.addWidget(buttons)
        self._show(Quality())
        self.since.currentIndexChanged.connect(self.count)
        self.threshold.valueChanged.connect(self._choose)
        self.labels.itemChanged.connect(self._choose)
        self.sources.itemChanged.connect(self._choose)
        self.count()

    def count(self) -> None:
        """Count the answers anew, in a worker."""
        corpus, annotator = self._workbench.corpus, self._workbench.annotator
        if corpus is None:
            return
        if self._job is not None:
            self._job.drop()
        days = self.since.currentData()
        begin = datetime.now(UTC) - timedelta(days=days) if days else None
        since = begin.isoformat(timespec="seconds")[:19] if begin else ""
        self._job = self._workbench.background.run(lambda _: quality(corpus, annotator, since))
        self._job.answered.connect(self._counted)
        self._job.failed.connect(self._failed)

    def done(self, result: int) -> None:
        """Closed: what is still being counted is not shown."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        super().done(result)

    def _counted(self, found: Quality) -> None:
        self._job = None
        self._show(found)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.summary.setText(sentence(error))

    def _show(self, found: Quality) -> None:
        corpus, hearing = self._workbench.corpus, self._workbench.hearing
        if corpus is None:
            return
        head = [
            self.tr("Accepted"),
            self.tr("Corrected"),
            self.tr("Rejected"),
            self.tr("Missed"),
            self.tr("Precision"),
            self.tr("Recall"),
        ]
        names = [label.name for label in corpus.scheme.labels]
        called = {name: label_called(corpus.scheme, name) for name in {*names, *found.by_label}}
        more = sorted(found.by_label.keys() - set(names))
        _fill(
            self.labels,
            [self.tr("Label"), *head],
            [*names, *more],
            called,
            found.by_label,
            hearing.silent_labels,
        )
        sources = [*SOURCES, *sorted(found.by_source.keys() - set(SOURCES))]
        said = {name: source_name(name) for name in sources}
        _fill(
            self.sources,
            [self.tr("Suggester"), *head],
            sources,
            said,
            found.by_source,
            hearing.silent_sources,
        )
        parts = (
            self.tr("Accepted: %1"),
            self.tr("Corrected: %1"),
            self.tr("Rejected: %1"),
            self.tr("Missed: %1"),
        )
        overall = found.overall
        counts = (overall.accepted, overall.corrected, overall.rejected, overall.missed)
        said_all = (words.replace("%1", number(n)) for words, n in zip(parts, counts, strict=True))
        self.summary.setText(listed(*said_all))
        lines = (
            (self.tr("Precision"), [one.precision for one in found.curve]),
            (self.tr("Recall"), [one.recall for one in found.curve]),
        )
        spans = list(accumulate(one.wanted for one in found.curve))
        self.curve.show_lines(
            lines, spans, self.tr("The curve begins when some tens of spans are confirmed.")
        )

    def _choose(self) -> None:
        """Take over what is switched on now."""
        hearing = replace(
            self._workbench.hearing,
            silent_labels=_silent(self.labels),
            silent_sources=_silent(self.sources),
            threshold=self.threshold.value() / 100,
        )
        if hearing != self._workbench.hearing:
            self._workbench.hear(hearing)


def _table() -> QTableWidget:
    table = QTableWidget(0, 7)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    narrowed(table.horizontalHeader()).setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def _fill(
    table: QTableWidget,
    head: Sequence[str],
    names: Sequence[str],
    called: Mapping[str, str],
    figures: Mapping[str, Figures],
    silent: frozenset[str],
) -> None:
    """A row for each name; nobody is told, for nobody has chosen anything."""
    was_blocked = table.blockSignals(True)
    table.setHorizontalHeaderLabels(list(head))
    table.setRowCount(len(names))
    for row, name in enumerate(names):
        one = figures.get(name, Figures())
        shares = ("–" if share is None else percent(share) for share in (one.precision, one.recall))
        counts = map(number, (one.accepted, one.corrected, one.rejected, one.missed))
        first = QTableWidgetItem(called[name])
        first.setData(_NAME, name)
        first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        first.setCheckState(_UNCHECKED if name in silent else _CHECKED)
        table.setItem(row, 0, first)
        for column, text in enumerate((*counts, *shares), 1):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            table.setItem(row, column, item)
    table.blockSignals(was_blocked)


def _silent(table: QTableWidget) -> frozenset[str]:
    rows = (table.item(row, 0) for row in range(table.rowCount()))
    return frozenset(str(item.data(_NAME)) for item in rows if item and item.checkState() == _UNCHECKED)

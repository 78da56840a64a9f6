# SPDX-License-Identifier: MIT
"""Export: the choices, beside them what would come of these, and where to; then what was written and lost by name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from corpus.corpus import Corpus
from corpus.errors import CancelledError, CorpusError
from gui.background import Background, Job, Task
from gui.dialogs.export_form import ExportForm
from gui.dialogs.forecast_view import ForecastView
from gui.dialogs.place_field import PlaceField
from gui.dialogs.work_dialog import WorkDialog
from gui.language import isolated, number
from gui.losses import loss
from gui.names import format_name
from gui.preferences import Preferences
from gui.problems import sentence

# Milliseconds after the last change before it is looked at what would be written.
PAUSE = 250


class ExportDialog(WorkDialog):
    """Writes files and datasets out of a corpus. What was chosen last is chosen again."""

    def __init__(
        self,
        corpus: Corpus,
        *,
        annotator: str,
        background: Background,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self.setWindowTitle(self.tr("Export a dataset"))
        self.start.setText(self.tr("Export"))
        self._corpus, self._preferences = corpus, preferences
        self._look: Job | None = None
        others = [name for name in corpus.annotations.people() if name != annotator]
        self.choices = ExportForm(corpus.scheme, annotator, others, self._browse_private)
        self.place = PlaceField(self._browse)
        self.forecast = ForecastView()
        self._lay_out()
        if preferences is not None:
            self.choices.remember(preferences.export_choices)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._foresee)
        self.choices.changed.connect(self._chosen)
        self.place.changed.connect(self._can_start)
        self._chosen()
        self._foresee()

    def _lay_out(self) -> None:
        """Choices at the beginning of the line, what they lead to beside them."""
        self.form.addRow(self.choices)
        self.form.addRow(self.tr("To"), self.place)
        self.choices.setMinimumWidth(580)
        page = QWidget()
        beside = QHBoxLayout(page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(20)
        self.pages.removeWidget(self.form_page)
        beside.addWidget(self.form_page, 5)
        beside.addWidget(self.forecast, 6)
        self.form_page.show()
        self.pages.insertWidget(0, page)
        self.pages.setCurrentIndex(0)
        self.resize(1120, 640)

    def _chosen(self) -> None:
        """Follow a change: the ending of the file, and soon what would be written."""
        suffix = self.choices.chosen.suffix
        if self.place.text() and not self.choices.is_folder:
            self.place.set_text(str(Path(self.place.text()).with_suffix(suffix)))
        self._can_start()
        self.forecast.begin()
        self._soon.start()

    def _can_start(self) -> None:
        self.start.setEnabled(bool(self.place.text()) and self.choices.is_complete and not self.working)

    def _foresee(self) -> None:
        """Look in a worker at what would be written; of an older look, nothing more is heard."""
        self._drop()
        try:
            edition = self.choices.edition()
        except CorpusError as error:
            self._unforeseen(error)
            return
        corpus = self._corpus

        def look(task: Task) -> object:
            from corpus.exchange import foresee

            return foresee(corpus, edition, begun=task.say, cancelled=task.stopped)

        self._look = self._background.run(look)
        self._look.progressed.connect(self.forecast.show_head)
        self._look.answered.connect(self._foreseen)
        self._look.failed.connect(self._unforeseen)

    def _foreseen(self, found: object) -> None:
        from corpus.exchange import Forecast

        self._look = None
        if not self.working:
            self.refuse("")
        assert isinstance(found, Forecast)
        self.forecast.show_forecast(found)

    def _unforeseen(self, error: Exception) -> None:
        self._look = None
        if isinstance(error, CancelledError):
            return
        self.forecast.show_nothing()
        self.refuse(sentence(error))

    def _drop(self) -> None:
        self._soon.stop()
        if self._look is not None:
            self._look.drop()
            self._look = None

    @property
    def foreseeing(self) -> bool:
        """Whether it is still looked at what would be written."""
        return self._look is not None or self._soon.isActive()

    def done(self, result: int) -> None:
        """Close; no one waits for a look any more."""
        self._drop()
        super().done(result)

    def _browse(self) -> str:
        if self.choices.is_folder:
            return QFileDialog.getExistingDirectory(self, self.tr("A new or empty folder for the dataset"))
        chosen = self.choices.chosen
        source = Path(self._corpus.place)
        suggestion = source.with_suffix(chosen.suffix) if source.suffix == ".tawsim" else Path(chosen.suffix)
        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), str(suggestion), f"{format_name(chosen)} (*{chosen.suffix})"
        )
        return place

    def _browse_private(self) -> str:
        place, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("The private file of names"),
            "",
            "JSON (*.json)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return place

    def begin(self) -> None:
        """Export in a worker."""
        self._drop()
        try:
            edition = self.choices.edition()
        except CorpusError as error:
            self.refuse(sentence(error))
            return
        if self._preferences is not None:
            self._preferences.export_choices = self.choices.remembered()
        corpus, out, folder = self._corpus, self.place.text(), self.choices.is_folder

        def write(task: Task) -> object:
            from corpus.exchange import export_edition, publish

            def far(done: int, of: int) -> None:
                task.say((done, of))

            give = publish if folder else export_edition
            return give(corpus, out, edition, progress=far, cancelled=task.stopped)

        self.work(write, self._written)

    def _written(self, report: object) -> None:
        from corpus.exchange import ExportReport, Published

        if isinstance(report, Published):
            told = report.told
            documents, spans = sum(part.documents for part in told.parts), told.exported.total()
            losses, note = told.content.losses.losses, report.note
            files = [
                str(report.folder / file.path) for file in told.files if not file.part or len(told.files) < 9
            ]
            if len(told.files) >= 9:
                files.append(str(report.folder / "data"))
        else:
            assert isinstance(report, ExportReport)
            documents, spans, losses, note = report.documents, report.spans, report.losses, report.note
            files = [str(file) for file in report.files]
        wrote = self.tr("Written, read back and compared. Documents: %1. Spans: %2.")
        headline = wrote.replace("%1", number(documents)).replace("%2", number(spans))
        details = [isolated(file) for file in files]
        if losses:
            details += ["", self.tr("What this format cannot hold was left out:")]
            details += [f"  {loss(kind)}: {number(count)}" for kind, count in sorted(losses.items())]
        if not spans:
            details += ["", self.tr("No span was written: these documents have none that fits this choice.")]
        elif note:
            details += ["", self.tr("Not all documents are done: an unmarked name there may still be one.")]
        self.report(headline, details)

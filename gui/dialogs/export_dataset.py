# SPDX-License-Identifier: MIT
"""Export: which format, whose marks, which words, where to; then what was written and what was lost by name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from annotation import scheme as schemes
from annotation.document import Status
from annotation.formats.format import Choices
from corpus.corpus import Corpus
from gui.background import Background, Task
from gui.dialogs.place_field import PlaceField
from gui.dialogs.work_dialog import WorkDialog
from gui.language import isolated, number
from gui.names import format_name, loss, scheme_name


class ExportDialog(WorkDialog):
    """Writes a dataset out of a corpus."""

    def __init__(
        self,
        corpus: Corpus,
        *,
        annotator: str,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self.setWindowTitle(self.tr("Export a dataset"))
        self.start.setText(self.tr("Export"))
        from annotation.formats.catalogue import writable

        self._corpus = corpus
        self.format = QComboBox()
        for known in writable():
            self.format.addItem(format_name(known), known)
        self.format.setCurrentIndex(max(0, self.format.findText(format_name(writable()[1]))))
        self.layer = _choice(
            (self.tr("Settled gold, else the only annotator"), None),
            (self.tr("Mine (%1)").replace("%1", isolated(annotator)), annotator),
            (self.tr("All annotators"), "all"),
        )
        self.status = _choice(
            (self.tr("All documents"), None), (self.tr("Only those that are done"), Status.DONE)
        )
        self.words = _choice(
            (self.tr("As in the source file, else whole words"), "source"),
            (self.tr("Whole words"), "whole"),
            (self.tr("Words cut at spans and clitics"), "segmented"),
        )
        self.nested = _choice(
            (self.tr("Keep the outermost"), "outermost"), (self.tr("Keep the innermost"), "innermost")
        )
        self.scheme = _choice((self.tr("As in the corpus"), None))
        for name in schemes.bundled():
            if name != corpus.scheme.name:
                self.scheme.addItem(scheme_name(schemes.load(name)), name)
        self.place = PlaceField(self._browse)
        self.form.addRow(self.tr("Format"), self.format)
        self.form.addRow(self.tr("Spans of"), self.layer)
        self.form.addRow(self.tr("Documents"), self.status)
        self.form.addRow(self.tr("Words"), self.words)
        self.form.addRow(self.tr("Nested spans"), self.nested)
        self.form.addRow(self.tr("Labels"), self.scheme)
        self.form.addRow(self.tr("File"), self.place)
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.place.changed.connect(lambda: self.start.setEnabled(bool(self.place.text())))
        self.start.setEnabled(False)
        self._format_chosen()

    def _format_chosen(self) -> None:
        chosen = self.format.currentData()
        in_words = chosen.name.startswith("conll")
        self.form.setRowVisible(self.words, in_words)
        self.form.setRowVisible(self.nested, chosen.name == "conll")
        if self.place.text():
            self.place.set_text(str(Path(self.place.text()).with_suffix(chosen.suffix)))

    def _browse(self) -> str:
        chosen = self.format.currentData()
        source = Path(self._corpus.place)
        suggestion = source.with_suffix(chosen.suffix) if source.suffix == ".tawsim" else Path(chosen.suffix)
        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), str(suggestion), f"{format_name(chosen)} (*{chosen.suffix})"
        )
        return place

    def begin(self) -> None:
        """Export in a worker."""
        corpus, out, format = self._corpus, self.place.text(), self.format.currentData().name
        layer, status = self.layer.currentData(), self.status.currentData()
        choices = Choices(self.words.currentData(), self.nested.currentData())
        to = self.scheme.currentData()

        def write(_: Task) -> object:
            from corpus.exchange import export

            to_scheme = schemes.load(to) if to else None
            return export(
                corpus, out, format=format, layer=layer, choices=choices, status=status, to_scheme=to_scheme
            )

        self.work(write, self._written)

    def _written(self, report: object) -> None:
        from corpus.exchange import ExportReport

        assert isinstance(report, ExportReport)
        wrote = self.tr("Written. Documents: %1. Spans: %2.")
        headline = wrote.replace("%1", number(report.documents)).replace("%2", number(report.spans))
        details = [isolated(str(file)) for file in report.files]
        if report.losses:
            details += ["", self.tr("What this format cannot hold was left out:")]
            details += [f"  {loss(kind)}: {number(count)}" for kind, count in sorted(report.losses.items())]
        if not report.spans:
            details += ["", self.tr("No span was written: these documents have none that fits this choice.")]
        elif report.note:
            details += ["", self.tr("Not all documents are done: an unmarked name there may still be one.")]
        self.report(headline, details)


def _choice(*entries: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    for words, value in entries:
        box.addItem(words, value)
    return box

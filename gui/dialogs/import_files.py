# SPDX-License-Identifier: MIT
"""Import: which files, in which format and encoding, with a look at the text that will be kept; then what came in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton, QWidget

from annotation.document import Document
from annotation.formats.format import Problem
from annotation.formats.offsets import hinted
from corpus.anchoring import BY_NAME
from corpus.corpus import Corpus
from corpus.errors import CorpusError, RefusedError
from gui.background import Background, Task
from gui.dialogs.import_form import ImportForm
from gui.dialogs.label_mapping import LabelMapping
from gui.dialogs.work_dialog import WorkDialog
from gui.language import isolated, number
from gui.problems import problem_words, sentence

translate = QCoreApplication.translate


class ImportDialog(WorkDialog):
    """Brings files into a corpus. `imported` carries the identifiers of the documents that came in, or were marked.

    `added` are the labels that came to the scheme with them; `onto` says what marks alone went onto, else "".
    """

    imported = Signal(object)

    def __init__(
        self,
        corpus: Corpus,
        paths: Sequence[Path],
        *,
        annotator: str,
        background: Background,
        here: Document | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`here` is the document on the page."""
        super().__init__(background, parent)
        self.setWindowTitle(self.tr("Import"))
        self.start.setText(self.tr("Import"))
        self._corpus, self._paths, self._annotator = corpus, list(paths), annotator
        self._refused: Sequence[Problem] = ()
        self._asked = False
        self._unit = ""
        self._adding: list[str] = []
        self.added: list[str] = []
        self.onto = ""
        self.fields = ImportForm(self.form, self._paths, background, self, onto=self._places(here))
        self.fields.refused.connect(self._cannot_read)
        self.fields.changed.connect(self._forget_answers)
        self.mapping = LabelMapping()
        self.mapping.changed.connect(lambda: self.start.setEnabled(self.mapping.is_complete))
        self.pages.addWidget(self.mapping)
        self.align = QPushButton()
        self.align.setAutoDefault(False)
        self.align.clicked.connect(self._align)
        self.save = QPushButton(self.tr("Save the report…"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._save_report)
        for button in (self.align, self.save):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.hide()
        self.resize(640, 680)
        self.fields.look()

    def _places(self, here: Document | None) -> list[tuple[str, str]]:
        """What marks alone can go onto."""
        if not self._corpus.documents.count():
            return []
        places = [(self.tr("Marks for the documents of the same names"), BY_NAME)]
        if here is not None:
            words = self.tr("Marks for this document: %1").replace("%1", isolated(here.title))
            places.append((words, here.id))
        return places

    def _cannot_read(self, words: str) -> None:
        if not self.working:
            self.refuse(words)

    def _forget_answers(self) -> None:
        """Read otherwise, the files may have other labels."""
        self._asked = False
        self.mapping.show_labels([], self._corpus.scheme)

    def done(self, result: int) -> None:
        """Close; no one waits for a look any more."""
        self.fields.drop()
        super().done(result)

    def begin(self) -> None:
        """Import in a worker; with the answers about labels, where these were asked for."""
        self.fields.drop()
        self.save.hide()
        self.align.hide()
        if self.fields.skip.isChecked() and not self._asked:
            self._look_for_labels()  # or records with labels unknown here would be passed over unseen
            return
        names, self._adding = self.mapping.answers()
        wanted = self.fields.choices() | {"label_map": names, "add_labels": self._adding}
        wanted["annotator"] = self._annotator
        corpus, paths = self._corpus, self._paths
        self.onto = onto = str(wanted.pop("onto"))

        def bring_in(task: Task) -> object:
            from corpus.exchange import import_onto, import_paths

            wanted["progress"] = lambda done, of: task.say((done, of))
            wanted["cancelled"] = task.stopped
            if onto:
                wanted.pop("licence")
                return import_onto(corpus, paths, onto, **wanted)
            return import_paths(corpus, paths, **wanted)

        self.work(bring_in, self._came_in)

    def _failed(self, error: Exception) -> None:
        """Labels that are unknown are asked about; other records that were refused can be saved as a report."""
        if isinstance(error, RefusedError) and error.labels and not self._asked:
            self._rest()
            self._look_for_labels()
            return
        super()._failed(error)
        if isinstance(error, RefusedError):
            self._keep(error.problems)
            self._offer_unit(hinted(str(problem.reason) for problem in error.problems))
            if len(error.problems) > 1:
                count = self.tr("Records refused: %1. The first:").replace("%1", number(len(error.problems)))
                self.refuse(f"{count} {sentence(error)}")
            self.pages.setCurrentIndex(0)

    def _offer_unit(self, unit: str) -> None:
        """Offer to read the files again, where the words that they quote prove what their offsets count."""
        self._unit = unit
        words = self.tr("Read the offsets as %1")
        self.align.setText(words.replace("%1", translate("Sentences", unit)))
        self.align.setVisible(bool(unit) and unit != self.fields.offsets)

    def _align(self) -> None:
        self.fields.offsets = self._unit
        self.begin()

    def _look_for_labels(self) -> None:
        corpus, paths, wanted = self._corpus, self._paths, self.fields.choices()

        def look(task: Task) -> object:
            from corpus.exchange import foreign_labels

            return foreign_labels(
                corpus,
                paths,
                format=wanted["format"],
                encoding=wanted["encoding"],
                offsets=wanted["offsets"],
                progress=lambda done, of: task.say((done, of)),
                cancelled=task.stopped,
            )

        self.work(look, self._labels_found)

    def _labels_found(self, found: object) -> None:
        assert isinstance(found, list)
        self._asked = True
        if not found:
            self.begin()
            return
        self.mapping.show_labels(found, self._corpus.scheme)
        self.pages.setCurrentWidget(self.mapping)
        if self._shut and self.long_work is not None:
            words = self.tr("The import waits: some labels are unknown to the scheme")
            self.long_work.tell(words, good=False, more=self._open_again)

    def _keep(self, problems: Sequence[Problem]) -> None:
        self._refused = problems
        self.save.setVisible(bool(problems))

    def _save_report(self) -> None:
        from corpus.rejections import save

        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report of what was refused"), "", "CSV (*.csv)"
        )
        if place:
            try:
                save(self._refused, place)
            except CorpusError as error:
                self.refuse(sentence(error))

    def _came_in(self, report: object) -> None:
        from corpus.exchange import ImportReport

        assert isinstance(report, ImportReport)
        came = (
            self.tr("Documents that were marked: %1. New spans: %2.")
            if self.onto
            else self.tr("Documents that came in: %1. Spans: %2.")
        )
        headline = came.replace("%1", number(report.documents)).replace("%2", number(report.spans))
        if report.problems:
            headline += " " + self.tr("Refused: %1.").replace("%1", number(len(report.problems)))
        details = []
        if self._adding:
            self.added = self._adding
            details += [self.tr("Added to the scheme:"), *(f"  {isolated(name)}" for name in self.added)]
        for heading, told in (
            (self.tr("Refused:"), map(problem_words, report.problems)),
            (self.tr("In the corpus already:"), (isolated(Path(one.where).name) for one in report.skipped)),
            (self.tr("Read otherwise than it stood:"), map(problem_words, report.mended)),
        ):
            if lines := [f"  {words}" for words in told]:
                details += [heading, *lines]
        self._keep(report.problems)
        self.report(headline, details)
        self.imported.emit(report.ids)

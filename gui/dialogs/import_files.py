# SPDX-License-Identifier: MIT
"""Import: which files, in which format and encoding, with a look at the first of them; then what came in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QWidget

from annotation.document import Status
from annotation.formats.format import FormatError
from corpus.corpus import Corpus
from gui.background import Background, Task
from gui.dialogs.text_view import TextView
from gui.dialogs.work_dialog import WorkDialog
from gui.language import isolated, number
from gui.names import format_name
from gui.problems import sentence
from gui.style import styled

ENCODINGS = ("utf-8", "windows-1256", "utf-16", "iso-8859-6")
PREVIEW_BYTES = 4000
PREVIEW_LINES = 12


class ImportDialog(WorkDialog):
    """Brings files into a corpus. `imported` carries the identifiers of the documents that came in."""

    imported = Signal(object)

    def __init__(
        self,
        corpus: Corpus,
        paths: Sequence[Path],
        *,
        annotator: str,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self.setWindowTitle(self.tr("Import"))
        self.start.setText(self.tr("Import"))
        from annotation.formats.catalogue import formats

        self._corpus, self._paths, self._annotator = corpus, list(paths), annotator
        names = ", ".join(isolated(path.name) for path in self._paths[:3])
        more = len(self._paths) - 3
        files = styled("", names + (self.tr(" and %Ln more", "", more) if more > 0 else ""), wrap=True)
        files.setAlignment(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        self.format = QComboBox()
        self.format.addItem(self.tr("As the file tells"), None)
        for known in formats():
            self.format.addItem(format_name(known), known.name)
        self.encoding = QComboBox()
        self.encoding.setEditable(True)
        self.encoding.addItems(ENCODINGS)
        self.finished_work = QCheckBox(self.tr("These documents are finished: mark them done"))
        self.skip = QCheckBox(self.tr("Pass over files that cannot be read, and import the others"))
        self.preview = TextView()
        self.preview.setMinimumHeight(150)
        self.preview.setAccessibleName(self.tr("First lines"))
        self.form.addRow(self.tr("Files"), files)
        self.form.addRow(self.tr("Format"), self.format)
        self.form.addRow(self.tr("Encoding"), self.encoding)
        self.form.addRow(self.tr("First lines"), self.preview)
        self.form.addRow("", self.skip)
        self.form.addRow("", self.finished_work)
        self.encoding.currentTextChanged.connect(self._look)
        self._look()

    @property
    def _encoding(self) -> str | None:
        """The chosen encoding; None stands for UTF-8 unless the file itself says otherwise."""
        chosen = self.encoding.currentText().strip()
        return None if chosen.lower() in ("", "utf-8", "utf8") else chosen

    def _look(self) -> None:
        """Show how the first file begins, in the encoding chosen."""
        from annotation.decoding import decode

        first = self._paths[0]
        if first.is_dir():
            first = next((file for file in sorted(first.rglob("*")) if file.is_file()), first)
        try:
            with first.open("rb") as stream:
                head = stream.read(PREVIEW_BYTES)
            if len(head) == PREVIEW_BYTES:
                head = head[: head.rfind(b"\n") + 1] or head
            text = decode(head, first.name, self._encoding).text
        except (FormatError, OSError) as error:
            self.preview.clear()
            self.refuse(sentence(error))
            return
        self.refuse("")
        self.preview.show_text("\n".join(text.split("\n")[:PREVIEW_LINES]))

    def begin(self) -> None:
        """Import in a worker."""
        corpus, paths, annotator, encoding = self._corpus, self._paths, self._annotator, self._encoding
        format = self.format.currentData()
        status = Status.DONE if self.finished_work.isChecked() else None
        on_error = "skip" if self.skip.isChecked() else "stop"

        def bring_in(task: Task) -> object:
            from corpus.exchange import import_paths

            return import_paths(
                corpus,
                paths,
                format=format,
                encoding=encoding,
                annotator=annotator,
                status=status,
                on_error=on_error,
                progress=lambda done, of: task.say((done, of)),
                cancelled=task.stopped,
            )

        self.work(bring_in, self._came_in)

    def _came_in(self, report: object) -> None:
        from corpus.exchange import ImportReport

        assert isinstance(report, ImportReport)
        came = self.tr("Documents that came in: %1. Spans: %2.")
        headline = came.replace("%1", number(report.documents)).replace("%2", number(report.spans))
        details = []
        for heading, problems in (
            (self.tr("Refused:"), report.problems),
            (self.tr("In the corpus already:"), [Path(problem.where).name for problem in report.skipped]),
            (self.tr("Read otherwise than it stood:"), report.mended),
        ):
            if problems:
                details += [heading, *(f"  {isolated(str(problem))}" for problem in problems)]
        self.report(headline, details)
        self.imported.emit(report.ids)

# SPDX-License-Identifier: MIT
"""How files are to be read: format, encoding, licence, with a look at the text of the first as it will be kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QStyle, QVBoxLayout, QWidget

from annotation.document import Status
from annotation.formats.offsets import CODE_POINTS
from gui.background import Background, Job, Task
from gui.dialogs.export_form import LICENCES
from gui.dialogs.text_view import TextView
from gui.language import english, isolated, listed, number
from gui.names import format_name
from gui.problems import sentence
from gui.style import styled

ENCODINGS = ("utf-8", "windows-1256", "utf-16", "iso-8859-6")
PREVIEW_LINES = 40
PAUSE = 200  # milliseconds after the last change before the file is looked at again


class ImportForm(QObject):
    """The fields of an import in a form.

    `refused` tells why the first file cannot be read so, or nothing; `changed` that it is read otherwise now.
    """

    refused = Signal(str)
    changed = Signal()

    def __init__(
        self,
        form: QFormLayout,
        paths: Sequence[Path],
        background: Background,
        parent: QWidget,
        *,
        onto: Sequence[tuple[str, str]] = (),
    ) -> None:
        """`onto` are the places that marks can go onto instead: words for them, and what `import_onto` calls them."""
        super().__init__(parent)
        self._first, self._background = paths[0], background
        self._job: Job | None = None
        self.offsets = CODE_POINTS  # what the files' offsets count, as far as it is known
        self._make(form, paths, parent)
        self._offer(form, onto)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.look)
        for box in (self.encoding, self.format):
            box.currentTextChanged.connect(self._read_otherwise)

    def _make(self, form: QFormLayout, paths: Sequence[Path], parent: QWidget) -> None:
        from annotation.formats.catalogue import formats

        names = listed(*(isolated(path.name) for path in paths[:3]))
        more = len(paths) - 3
        files = styled("", names + (self.tr(" and %Ln more", "", more) if more > 0 else ""), wrap=True)
        files.setAlignment(QStyle.visualAlignment(parent.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        self.format = QComboBox()
        self.format.addItem(self.tr("As the file tells"), None)
        for known in formats():
            self.format.addItem(format_name(known), known.name)
        self.encoding = QComboBox()
        self.encoding.setEditable(True)
        self.encoding.addItems(ENCODINGS)
        self.licence = QComboBox()
        self.licence.setEditable(True)
        self.licence.addItems(LICENCES)
        self.finished_work = QCheckBox(self.tr("These documents are finished: mark them done"))
        self.skip = QCheckBox(self.tr("Pass over what cannot be read, and import the rest"))
        self.preview = TextView()
        self.preview.setMinimumHeight(120)
        self.preview.setAccessibleName(self.tr("Text that will be kept"))
        self.about = styled("quiet", wrap=True)
        form.addRow(self.tr("Files"), files)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Encoding"), self.encoding)
        shown = QWidget()
        box = QVBoxLayout(shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.preview, 1)
        box.addWidget(self.about)
        form.addRow(self.tr("Text that will be kept"), shown)
        form.addRow(self.tr("Licence of the texts"), self.licence)
        form.addRow("", self.skip)
        form.addRow("", self.finished_work)

    def _offer(self, form: QFormLayout, onto: Sequence[tuple[str, str]]) -> None:
        """Where there are documents already, ask whether files bring new ones or marks for these."""
        self.onto = QComboBox()
        self.onto.addItem(self.tr("New documents"), "")
        self.onto.setItemData(0, self.tr("Texts and marks come in together"), Qt.ItemDataRole.ToolTipRole)
        for words, place in onto:
            self.onto.addItem(words, place)
        self.onto.setToolTip(
            self.tr(
                "Marks alone go onto texts that are here already: the letters must be the same, blanks may differ"
            )
        )
        self.onto.currentIndexChanged.connect(lambda: self.licence.setEnabled(not self.onto.currentData()))
        if onto:
            row, _ = cast("tuple[int, object]", form.getWidgetPosition(self.format))  # Qt's stubs say object
            form.insertRow(row, self.tr("Bring in"), self.onto)

    @property
    def chosen_encoding(self) -> str | None:
        """The chosen encoding; None stands for UTF-8 unless the file itself says otherwise."""
        chosen = self.encoding.currentText().strip()
        return None if chosen.lower() in ("", "utf-8", "utf8") else chosen

    def choices(self) -> dict[str, Any]:
        """What was chosen, as an import takes it; `onto` is empty for new documents."""
        return {
            "format": self.format.currentData(),
            "encoding": self.chosen_encoding,
            "licence": self.licence.currentText().strip(),
            "status": Status.DONE if self.finished_work.isChecked() else None,
            "offsets": self.offsets,
            "onto": self.onto.currentData(),
            "on_error": "skip" if self.skip.isChecked() else "stop",
        }

    def _read_otherwise(self) -> None:
        self.offsets = CODE_POINTS
        self._soon.start()
        self.changed.emit()

    @property
    def looking(self) -> bool:
        """Whether the first file is still being looked at."""
        return self._job is not None or self._soon.isActive()

    def look(self) -> None:
        """Read in a worker how the first document will be kept, in the format and encoding chosen."""
        self.drop()
        path, format, encoding = self._first, self.format.currentData(), self.chosen_encoding
        offsets = self.offsets

        def look(_: Task) -> object:
            from corpus.previewing import preview

            return preview(path, format=format, encoding=encoding, offsets=offsets)

        self._job = self._background.run(look)
        self._job.answered.connect(self._looked)
        self._job.failed.connect(self._not_read)

    def _looked(self, found: object) -> None:
        from annotation.formats.catalogue import find
        from corpus.previewing import Preview

        assert isinstance(found, Preview)
        self._job = None
        self.refused.emit("")
        self.preview.show_text("\n".join(found.text.split("\n")[:PREVIEW_LINES]))
        read_as = find(found.format)
        told = [
            self.tr("Read as: %1.").replace(
                "%1", format_name(read_as) if read_as else isolated(found.format)
            ),
            self.tr("Spans in the first document: %1.").replace("%1", number(found.spans)),
        ]
        told += [english(one.reason) for one in found.told[:2]]
        self.about.setText("\n".join(told))
        # A label that wraps inside a stack of pages is not given its height: so it asks for it.
        self.about.setMinimumHeight((len(told) + 1) * self.about.fontMetrics().lineSpacing())

    def _not_read(self, error: Exception) -> None:
        self._job = None
        self.preview.clear()
        self.about.setText("")
        self.refused.emit(sentence(error))

    def drop(self) -> None:
        """Look no more, and hear nothing of a look under way."""
        self._soon.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

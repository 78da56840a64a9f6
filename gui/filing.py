# SPDX-License-Identifier: MIT
"""The commands of the corpus menu: new, open, the sample, import, paste, export."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui import sample
from gui.dialogs.new_corpus import SUFFIX, NewCorpusDialog
from gui.preferences import Preferences
from gui.workbench import Workbench


class Filing(QObject):
    """Opens the dialogs and hands their answers to the workbench.

    `said` carries a short notice; `exported` follows when a dataset was written.
    """

    said = Signal(str)
    exported = Signal()

    def __init__(self, window: QWidget, workbench: Workbench, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._preferences = preferences

    def new(self) -> None:
        """Ask for name, folder and scheme, make the corpus, open it."""
        self._new("")

    def _new(self, name: str) -> bool:
        """As `new`, with a name proposed; whether a corpus was made."""
        dialog = NewCorpusDialog(self._window, name=name)
        return bool(dialog.exec()) and self._workbench.new_corpus(dialog.path, dialog.scheme)

    def open(self) -> None:
        """Ask for a corpus file and open it."""
        kind = self.tr("Corpora of Tawsim") + f" (*{SUFFIX})"
        corpus = self._workbench.corpus
        folder = str(Path(corpus.place).parent) if corpus else ""
        place, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open corpus"), folder, kind)
        if place:
            self._workbench.open_corpus(place)

    def sample(self, name: str = sample.CONFLICT) -> None:
        """Open a sample corpus; the first time, make it."""
        try:
            place = sample.corpus(name)
        except Exception as error:
            self._workbench.failed.emit(error)
        else:
            self._workbench.open_corpus(place)

    def import_files(self) -> None:
        """Ask for files and import them."""
        files, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import files"))
        self.import_paths(Path(file) for file in files)

    def import_folder(self) -> None:
        """Ask for a folder and import all in it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"))
        self.import_paths([Path(folder)] if folder else [])

    def bring_in(self, paths: Iterable[Path]) -> None:
        """What was dropped on the window: a corpus is opened; files and folders are imported.

        Where no corpus is open one is made first, named after what was dropped.
        """
        found = list(paths)
        if len(found) == 1 and found[0].suffix == SUFFIX and found[0].is_file():
            self._workbench.open_corpus(found[0])
        elif found and (self._workbench.corpus is not None or self._new(_named_after(found))):
            self.import_paths(found)

    def import_paths(self, paths: Iterable[Path]) -> None:
        """Import these files and folders, through the dialog that shows how it goes."""
        from gui.dialogs.import_files import ImportDialog

        corpus, found = self._workbench.corpus, list(paths)
        if corpus is None or not found:
            return
        here = self._workbench.on_page
        dialog = ImportDialog(
            corpus,
            found,
            annotator=self._workbench.annotator,
            background=self._workbench.background,
            here=here.document if here else None,
            parent=self._window,
        )
        marks = here.marks if here else None

        def came_in(ids: list[str]) -> None:
            """Show the first, unless the person has gone on working meanwhile."""
            now = self._workbench.on_page
            idle = now is here and (now is None or now.marks is marks)
            if dialog.added:
                self._workbench.take_scheme()
            if dialog.onto:
                self._workbench.follow(ids)
            self._came_in(ids[0] if ids and idle else None)

        dialog.imported.connect(came_in)
        dialog.long_work = self._workbench.long_work
        dialog.exec()

    def paste(self) -> None:
        """Make a document of the text on the clipboard; where no corpus is open, make one first."""
        from gui.dialogs.paste_text import PasteDialog

        if self._workbench.corpus is None and not self._new(""):
            return
        assert self._workbench.corpus is not None
        dialog = PasteDialog(
            self._workbench.corpus,
            annotator=self._workbench.annotator,
            background=self._workbench.background,
            parent=self._window,
        )
        dialog.imported.connect(self._came_in)
        dialog.exec()

    def export(self) -> None:
        """Write a dataset."""
        from gui.dialogs.export_dataset import ExportDialog

        if self._workbench.corpus is None:
            return
        dialog = ExportDialog(
            self._workbench.corpus,
            annotator=self._workbench.annotator,
            background=self._workbench.background,
            preferences=self._preferences,
            parent=self._window,
        )
        dialog.told.connect(self.exported)
        dialog.long_work = self._workbench.long_work
        dialog.exec()

    def _came_in(self, document_id: str | None) -> None:
        self._workbench.documents_changed.emit("")
        if document_id:
            self._workbench.show(document_id)


def _named_after(paths: list[Path]) -> str:
    """A name for the corpus of what was dropped: that of the folder, or of the one file."""
    if len(paths) == 1:
        return paths[0].name if paths[0].is_dir() else paths[0].stem
    return paths[0].parent.name

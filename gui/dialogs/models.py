# SPDX-License-Identifier: MIT
"""Models that a person adds: what is here and what could be, its licence before anything is fetched, and how far that is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from corpus.errors import CancelledError
from corpus.model_store.catalogue import Package
from corpus.model_store.register import Model
from corpus.model_store.store import ModelStore
from gui.background import Background, Job, Task
from gui.dialogs.fetching_bar import FetchingBar
from gui.dialogs.model_table import ModelTable
from gui.dialogs.model_terms import ModelTerms
from gui.language import isolated
from gui.model_names import model_name
from gui.problems import sentence
from gui.style import restyle, styled


class ModelsDialog(QDialog):
    """Long work is done in a worker. `changed` says that models came or went."""

    changed = Signal()

    def __init__(self, store: ModelStore, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.resize(760, 520)
        self._store, self._background = store, background
        self._job: Job | None = None
        self._discards: Package | None = None  # what is thrown away when the work has stopped
        self.words = styled(
            "quiet",
            self.tr(
                "Tawsim suggests without any of these. A language model finds more names in news; it needs"
                " half a gigabyte on the disk, twice that in memory while it reads, and no network once it is here."
            ),
            wrap=True,
        )
        self.table = ModelTable()
        self.table.itemSelectionChanged.connect(self._enable)
        self.terms = ModelTerms()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.terms)
        self.terms.agreed.connect(self._agreed)
        self.terms.refused.connect(lambda: self.pages.setCurrentIndex(0))
        self.pages.currentChanged.connect(self._turned)
        self.status = styled(wrap=True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.running = FetchingBar()
        self.running.pause.clicked.connect(lambda: self._stop(discard=False))
        self.running.cancel.clicked.connect(lambda: self._stop(discard=True))
        self.fetch = QPushButton(self.tr("Look on the network"))
        self.file = QPushButton(self.tr("From a file…"))
        self.folder = QPushButton(self.tr("Use a folder…"))
        self.install = QPushButton(self.tr("Install…"))
        self.remove = QPushButton(self.tr("Remove"))
        close = QPushButton(self.tr("Close"))
        buttons = QDialogButtonBox()
        for button in (self.fetch, self.file, self.folder, self.install, self.remove):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        self.fetch.clicked.connect(self.look)
        self.file.clicked.connect(self.ask_file)
        self.folder.clicked.connect(self.ask_folder)
        self.install.clicked.connect(self.show_terms)
        self.remove.clicked.connect(self.take_away)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for part in (self.words, self.pages, self.status, self.running, buttons):
            box.addWidget(part)
        self.read()

    @property
    def working(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    @property
    def chosen(self) -> Model | Package | None:
        """What stands in the selected row."""
        return self.table.chosen

    def read(self) -> None:
        """Show what is here, then what the catalogue at hand offers."""
        try:
            here = self._store.models()
            offered = self._store.available()
        except Exception as error:
            here, offered = [], {}
            self._say(sentence(error), "problem")
        names = {one.name for one in here}
        rows: list[Model | Package] = [*here, *(one for one in offered.values() if one.name not in names)]
        self.table.show_models(rows, self._store.partly)
        if not rows and not self.status.text():
            self._say(self.tr("No models are here, and what could be had is not known yet."))
        self._enable()

    def look(self) -> None:
        """Fetch the catalogue; this is the only thing that is fetched without a licence."""
        store = self._store
        self._work(lambda _: store.fetch_catalogue(), lambda _: self._say(""))

    def show_terms(self) -> None:
        """Show size and licence of the chosen package; nothing is fetched before it is agreed to."""
        if isinstance(self.chosen, Package):
            self.terms.show_package(self.chosen)
            self.pages.setCurrentIndex(1)

    def ask_file(self) -> None:
        """Ask for an archive that was downloaded elsewhere, and show its licence."""
        kind = self.tr("Models") + " (*.zip)"
        place, _ = QFileDialog.getOpenFileName(self, self.tr("From a file"), "", kind)
        if place:
            self.show_file(Path(place))

    def show_file(self, place: Path) -> None:
        """Show the licence that lies in an archive; it is unpacked when that is agreed to."""
        self.terms.show_file(place)
        self.pages.setCurrentIndex(1)

    def ask_folder(self) -> None:
        """Ask for a folder with a model, to be used where it lies."""
        if place := QFileDialog.getExistingDirectory(self, self.tr("Use a folder")):
            self.use(Path(place))

    def use(self, folder: Path) -> None:
        """Use the model in a folder."""
        store = self._store
        self._work(lambda _: store.use_folder(folder), self._came)

    def take_away(self) -> None:
        """Remove the chosen model; a folder that was only used stays where it is."""
        if isinstance(one := self.chosen, Model):
            store = self._store
            self._work(lambda _: store.remove(one.name), self._went)

    def reject(self) -> None:
        """While something is fetched: pause it, and close when it has stopped."""
        if self._job is not None:
            self._stop(discard=False)
        else:
            super().reject()

    def _turned(self, page: int) -> None:
        self.words.setVisible(page == 0)
        self._enable()

    def _agreed(self, what: object) -> None:
        self.pages.setCurrentIndex(0)
        store = self._store
        if isinstance(what, Package):
            self._work(
                lambda task: store.install(what, progress=_told(task), stopped=task.stopped), self._came, what
            )
        elif isinstance(what, Path):
            self._work(
                lambda task: store.install_file(what, progress=_told(task), stopped=task.stopped), self._came
            )

    def _came(self, model: object) -> None:
        assert isinstance(model, Model)
        self._say(self.tr("%1 is here, and suggests from now on.").replace("%1", isolated(model_name(model))))
        self.changed.emit()

    def _went(self, model: object) -> None:
        assert isinstance(model, Model)
        self._say(self.tr("%1 is gone.").replace("%1", isolated(model_name(model))))
        self.changed.emit()

    def _work(
        self,
        function: Callable[[Task], object],
        answered: Callable[[object], None],
        package: Package | None = None,
    ) -> None:
        self._say("")
        self._discards = None
        self.running.begin(stoppable=package is not None)
        self._job = self._background.run(function)
        self._enable()
        self._job.progressed.connect(self._far)
        self._job.answered.connect(lambda answer: self._rest(lambda: answered(answer)))
        self._job.failed.connect(lambda error: self._rest(lambda: self._failed(error), package))

    def _far(self, far: tuple[int, int]) -> None:
        self.running.tell(*far)

    def _failed(self, error: BaseException) -> None:
        stopped = isinstance(error, CancelledError)
        self._say(sentence(error), "" if stopped else "problem")

    def _rest(self, then: Callable[[], None], package: Package | None = None) -> None:
        self._job = None
        self.running.hide()
        if package is not None and self._discards is package:
            self._store.discard(package)
            then = lambda: self._say(self.tr("What was fetched is thrown away."))  # noqa: E731
        then()
        self.read()

    def _stop(self, *, discard: bool) -> None:
        if self._job is not None:
            one = self.chosen
            self._discards = one if discard and isinstance(one, Package) else None
            self._job.stop()

    def _say(self, words: str, style: str = "") -> None:
        restyle(self.status, style)
        self.status.setText(words)

    def _enable(self) -> None:
        free = self._job is None and self.pages.currentIndex() == 0
        self.table.setEnabled(self._job is None)
        for button in (self.fetch, self.file, self.folder):
            button.setEnabled(free)
        self.install.setEnabled(free and isinstance(self.chosen, Package))
        self.remove.setEnabled(free and isinstance(self.chosen, Model))


def _told(task: Task) -> Callable[[int, int], None]:
    return lambda done, of: task.say((done, of))

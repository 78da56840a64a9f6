# SPDX-License-Identifier: MIT
"""The window: places the panels around the page and joins their signals; no logic of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from gui.annotating import Annotating
from gui.appearance import Appearance
from gui.bindings import Actions
from gui.desk import Desk
from gui.differing import Differing
from gui.dropping import Dropping
from gui.filing import Filing
from gui.finding import Finding
from gui.icons import icon
from gui.keymap import Keymap
from gui.menus import Menus, tools
from gui.page_keys import PageKeys
from gui.page_look import PageLook
from gui.page_menu import PageMenu
from gui.page_view import PageView
from gui.panels.documents import DocumentsPanel
from gui.panels.empty_corpus import EmptyCorpus
from gui.panels.find_bar import FindBar
from gui.panels.items import ItemsPanel
from gui.panels.labels import LabelsPanel
from gui.panels.status_line import StatusLine
from gui.panels.welcome import Welcome
from gui.panels.work_strip import WorkStrip
from gui.panes import Panes
from gui.preferences import Preferences
from gui.problems import sentence, tell
from gui.reader.reader import Reader
from gui.rooms import Rooms, column
from gui.selecting import Selecting
from gui.shelves import Shelves
from gui.sorting import Sorting
from gui.standing import Standing
from gui.workbench import Workbench


class MainWindow(QMainWindow):
    """One window, one corpus, one document on the page."""

    def __init__(self, workbench: Workbench, appearance: Appearance, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("window")
        self.workbench, self.appearance, self._preferences = workbench, appearance, preferences
        theme = appearance.theme
        self.reader = Reader(theme)
        self.annotating = Annotating(self.reader, workbench, appearance.swatch, self)
        self.selecting = Selecting(self.reader, self.annotating, self)
        self.filing = Filing(self, workbench, preferences)
        Dropping(self, self.filing.bring_in)
        self.standing = Standing(workbench, self)
        self.desk = Desk(
            self,
            self.reader,
            self.annotating,
            workbench=workbench,
            appearance=appearance,
            preferences=preferences,
        )
        self.find_bar = FindBar(theme)
        self.finding = Finding(self.reader, self.find_bar, workbench, self)
        self.differing = Differing(self.reader, workbench, self)
        self.page_look = PageLook(self.reader, self.differing, preferences)
        self.labels = LabelsPanel(theme)
        self.shelves = Shelves(self.desk, self.labels)
        self.desk.parts.add(self._parts())
        self.annotating.after = preferences.after_accept
        self.annotating.unsure_below = preferences.unsure_below / 100
        self.actions_ = Actions(self.desk.parts, Keymap.from_json(preferences.keys), self)
        self.desk.actions = self.actions_
        self.actions_.called.connect(self.desk.diary.note)
        self.keys = PageKeys(self.actions_, self)
        self.menu = PageMenu(self.reader, self.actions_, appearance.swatch, self)
        self.documents = DocumentsPanel(theme, workbench.background)
        self.sorting = Sorting(self.desk, self.documents)
        self.desk.parts.add({"sorting": self.sorting})
        self.items = ItemsPanel(theme)
        self.status = StatusLine(theme)
        self.work = WorkStrip(theme, workbench.long_work)
        self.welcome = Welcome(self.actions_)
        self.empty = EmptyCorpus([self.actions_.all[name] for name in ("import", "folder", "paste")])
        self.page_view = PageView(self.reader, self.items, self.labels, self.status, workbench, self)
        self._place()
        self._join()
        appearance.dress(self)
        self.retranslate()
        self.follow_corpus()
        self.resize(1280, 800)
        self.restoreGeometry(preferences.geometry)

    # Placing -------------------------------------------------------------------------------------

    def _parts(self) -> dict[str, object]:
        """The parts that are always there; later ones stand in gui.menu.parts."""
        return {
            "annotating": self.annotating,
            "selecting": self.selecting,
            "filing": self.filing,
            "standing": self.standing,
            "finding": self.finding,
            "differing": self.differing,
            "appearance": self.appearance,
            "reader": self.reader,
            "shelves": self.shelves,
            "panes": Panes(self, self._panes),
            "window": self,
        }

    def _panes(self) -> tuple[QWidget, ...]:
        return self.documents, self.reader, self.shelves.drawer, self.items, self.shelves.side

    def _place(self) -> None:
        self.sheet = column(self.reader, self.find_bar)
        self.rooms = Rooms(
            (self.welcome, self.empty, self.sheet),
            documents=self.documents,
            items=self.items,
            shelves=self.shelves,
            foot=(self.work, self.status),
        )
        self.stack = self.rooms.stack
        self.setCentralWidget(self.rooms)
        self._menus = Menus(self.menuBar(), self.actions_)
        self._tools: QToolBar = tools(self, self.actions_)
        self.addActions(list(self.actions_.all.values()))  # shortcuts work whether or not a menu shows them

    def _join(self) -> None:
        workbench, appearance = self.workbench, self.appearance
        workbench.corpus_changed.connect(self.follow_corpus)
        workbench.document_changed.connect(self._follow_document)
        workbench.documents_changed.connect(self._follow_documents)
        workbench.failed.connect(lambda error: tell(self, sentence(error)))
        self.welcome.chosen.connect(workbench.open_corpus)
        self.documents.chosen.connect(workbench.show)
        self.documents.chosen.connect(lambda _: self.reader.setFocus())
        self.labels.chosen.connect(self.annotating.label)
        self.keys.label_pressed.connect(self.annotating.label)
        self.menu.label_chosen.connect(self.annotating.label)
        self.items.chosen.connect(self.annotating.go_to)
        self.items.accepted.connect(self.annotating.accept_this)
        self.items.rejected.connect(self.annotating.take_away)
        talking = (self.annotating, self.selecting, self.standing, self.filing, self.sorting)
        for part in (*talking, self.differing, workbench.studying, workbench.acting, self.desk):
            part.said.connect(self.status.say)
        for widget in (self.reader, self.items.suggestions, self.items.spans):
            widget.installEventFilter(self.keys)
        appearance.theme_changed.connect(self._follow_theme)
        appearance.language_changed.connect(self.retranslate)
        self.annotating.at_rest.connect(self.finding.close)

    # Following -----------------------------------------------------------------------------------

    def follow_corpus(self) -> None:
        """Another corpus is open, or none; it is painted a turn of the event loop later."""
        self.setUpdatesEnabled(False)
        QTimer.singleShot(1, self, lambda: self.setUpdatesEnabled(True))
        corpus = self.workbench.corpus
        self.documents.show_corpus(corpus)
        self.documents.setVisible(corpus is not None)
        self.labels.show_scheme(corpus.scheme if corpus else None)
        self.keys.scheme = self.menu.scheme = corpus.scheme if corpus else None
        if corpus is not None:
            self._preferences.last_corpus = corpus.place
        else:
            self.welcome.show_recent(self._preferences.recent)
        self._follow_document()

    def _follow_document(self) -> None:
        corpus, open_document = self.workbench.corpus, self.workbench.on_page
        self.page_view.show_document()
        has_document = open_document is not None
        self.rooms.beside.setVisible(has_document)
        self.status.setVisible(has_document)
        self.stack.setCurrentWidget(self.sheet if has_document else self.empty if corpus else self.welcome)
        self.documents.set_current(open_document.document.id if open_document else None)
        self.actions_.enable(corpus=corpus is not None, document=has_document)
        if corpus is None:
            self.shelves.close()
        self._name()
        if has_document:
            self.reader.setFocus()

    def _follow_documents(self, document_id: str) -> None:
        self.documents.refresh(document_id)
        if not document_id and self.workbench.on_page is None:
            self.workbench.show_first()

    def _follow_theme(self) -> None:
        for part in (
            self.reader,
            self.find_bar,
            self.documents,
            self.items,
            self.labels,
            self.status,
            self.work,
        ):
            part.set_theme(self.appearance.theme)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words, direction and icons of the language and the theme that are on now."""
        theme = self.appearance.theme
        self.actions_.retranslate(theme)
        self._menus.retranslate()
        self.reader.set_language(self.appearance.language.code)
        for part in (self.find_bar, self.documents, self.items, self.labels, self.status, self.work):
            part.retranslate()
        self.shelves.dress()
        self.page_view.refresh()
        self.welcome.retranslate(theme)
        self.empty.retranslate(
            self.tr("An empty corpus"), self.tr("Bring in texts: files, a folder, or what you copied."), theme
        )
        self.setWindowIcon(icon("tawsim", theme, theme.accent))
        self._tools.setWindowTitle(self.tr("Tools"))
        self._name()

    def _name(self) -> None:
        corpus, open_document = self.workbench.corpus, self.workbench.on_page
        title = open_document.document.title if open_document else ""
        names = filter(None, (title, Path(corpus.place).stem if corpus else "", self.tr("Tawsim")))
        self.setWindowTitle(" — ".join(names))

    # Qt's own calls ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys work also when the focus is on nothing in particular."""
        return None if self.keys.press(event) else super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing needs saving; end what is under way and remember the window's place."""
        self.shelves.remember()
        self._preferences.geometry = self.saveGeometry()
        self.page_look.remember()
        self._preferences.save()
        self.workbench.studying.take(None)  # first: a worker may be waiting for what the learner says
        self.workbench.background.close()
        self.workbench.close_corpus()
        super().closeEvent(event)

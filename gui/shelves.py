# SPDX-License-Identifier: MIT
"""Opens and closes the panels of the drawer and of the side, builds each on first use, and tells them what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QSplitter, QWidget

from annotation.edit import Edit
from gui.actions import help_of, words_of
from gui.desk import Desk
from gui.menu.panels import PANELS, PanelEntry, Where
from gui.panels.panel import Panel
from gui.panels.shelf import Shelf
from gui.parts import built_from

LABELS = "labels"


class Shelves(QObject):
    """Two shelves: `drawer` under the page, hidden until asked for, and `side`, where the labels are at home."""

    def __init__(self, desk: Desk, labels: QWidget, entries: Sequence[PanelEntry] = PANELS) -> None:
        super().__init__(desk)
        self._desk = desk
        self._entries = {entry.id: entry for entry in entries}
        self._built: dict[str, Panel] = {}
        self._missed: dict[str, set[str]] = {}
        self.drawer, self.side = Shelf(closable=True), Shelf(closable=False)
        self.drawer.setMinimumSize(360, 140)  # a panel that wants more must not widen the window
        self.drawer.hide()
        self.side.add(LABELS, labels)
        for entry in entries:
            self._shelf(entry.id).add(entry.id)
            if entry.calls:  # it stands there only while it is wanted
                self._shelf(entry.id).hide_tab(entry.id)
        for shelf in (self.drawer, self.side):
            shelf.turned.connect(lambda id: self.show(id, keys=False))
        self.drawer.closed.connect(self.close)
        self.side.turn(LABELS)
        desk.show_panel, desk.put_away = self.show, self.put_away
        desk.workbench.corpus_changed.connect(lambda: self._tell("corpus", lambda panel: panel.show_corpus()))
        desk.workbench.documents_changed.connect(self._documents_changed)
        desk.workbench.document_changed.connect(
            lambda: self._tell("document", lambda panel: panel.show_document())
        )
        desk.workbench.marks_changed.connect(self._marks_changed)
        desk.workbench.suggestions_changed.connect(
            lambda: self._tell("document", lambda panel: panel.show_suggestions())
        )
        desk.reader.current_changed.connect(self._current_changed)
        desk.appearance.theme_changes.connect(self._lay_aside)

    # Opening and closing -------------------------------------------------------------------------

    def show(self, id: str, *, keys: bool = True) -> Panel | None:
        """Bring a panel to the front and, unless told otherwise, give it the keys. None for the labels."""
        shelf = self._shelf(id)
        panel = self._panel(id)
        shelf.turn(id)
        if shelf is self.drawer and shelf.isHidden():
            self._open_drawer()
        if panel is not None:
            self._catch_up(id, panel)
            if keys:
                panel.setFocus()
        return panel

    def toggle(self, id: str) -> None:
        """Show a panel; where it has the keys already, put it away."""
        panel = self._built.get(id)
        if panel is not None and panel.isVisible() and self._has_keys(panel):
            self.close() if self._shelf(id) is self.drawer else self.side.turn(LABELS)
            self._desk.reader.setFocus()
        else:
            self.show(id)

    def close(self) -> None:
        """Shut the drawer; the page has the keys again."""
        if not self.drawer.isHidden():
            self.remember()
            self.drawer.hide()
            self._desk.reader.setFocus()

    def put_away(self, id: str) -> None:
        """Take the tab of a side panel away until it is shown again; the labels come to the front."""
        self.side.turn(LABELS)
        self.side.hide_tab(id)

    def remember(self) -> None:
        """Keep the height of the drawer for the next time it opens."""
        if not self.drawer.isHidden():
            self._desk.preferences.drawer_height = self.drawer.height()

    def panel(self, id: str) -> Panel | None:
        """A panel, where it was built already."""
        return self._built.get(id)

    def _shelf(self, id: str) -> Shelf:
        return self.drawer if id != LABELS and self._entries[id].where == Where.DRAWER else self.side

    def _panel(self, id: str) -> Panel | None:
        if id == LABELS:
            return None
        if id not in self._built:
            panel = built_from(self._entries[id].builder)(self._desk)
            assert isinstance(panel, Panel)
            self._built[id] = panel
            panel.said.connect(self._desk.said)
            panel.retranslate()
            self._missed[id] = {"corpus", "document"}
            self._shelf(id).put(id, panel)
        return self._built[id]

    def _open_drawer(self) -> None:
        self.drawer.show()
        around = self.drawer.parentWidget()
        if isinstance(around, QSplitter):
            high = min(self._desk.preferences.drawer_height, around.height() * 2 // 3)
            around.setSizes([around.height() - high, high])

    def _has_keys(self, panel: Panel) -> bool:
        now = self._desk.window.focusWidget()
        return now is not None and (now is panel or panel.isAncestorOf(now))

    # Telling -------------------------------------------------------------------------------------

    def _tell(self, kind: str, call: Callable[[Panel], None]) -> None:
        """Tell the panels that can be seen; remember for the others what they missed."""
        for id, panel in self._built.items():
            if panel.isVisible():
                call(panel)
            else:
                self._missed[id].add(kind)

    def _catch_up(self, id: str, panel: Panel) -> None:
        missed, self._missed[id] = self._missed[id], set()
        if "look" in missed:
            self._dress(panel)
            missed.remove("look")
        if "corpus" in missed:
            panel.show_corpus()
        if missed:
            panel.show_document()

    def _documents_changed(self, document_id: str) -> None:
        if not document_id:
            self._tell("corpus", lambda panel: panel.show_corpus())

    def _marks_changed(self, edit: Edit) -> None:
        self._tell("document", lambda panel: panel.show_marks(edit))

    def _current_changed(self, item: object) -> None:
        self._tell("document", lambda panel: panel.show_current(item))  # type: ignore[arg-type]

    def dress(self) -> None:
        """Take the words and the colours that are on now."""
        theme, translate = self._desk.appearance.theme, QCoreApplication.translate
        self.side.name(LABELS, translate("Commands", "Labels"), "")
        for entry in self._entries.values():
            self._shelf(entry.id).name(entry.id, words_of(entry.command), help_of(entry.command))
        for shelf in (self.drawer, self.side):
            shelf.dress(theme, self.tr("Close"))
        self._tell("look", self._dress)

    def _lay_aside(self) -> None:
        """Before the window has another sheet: what cannot be seen takes it when it can be."""
        for id, panel in self._built.items():
            if not panel.isVisible():
                self._shelf(id).lay_aside(id)

    def _dress(self, panel: Panel) -> None:
        panel.set_theme(self._desk.appearance.theme)
        panel.retranslate()

# SPDX-License-Identifier: MIT
"""The journeys of `make bench-desk`: what an annotator does in a day, on a corpus of five thousand documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk_turns import Journey
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from corpus.listing import Order
from gui.application import Application
from gui.dialogs.palette import PaletteDialog
from gui.hand import press, write
from gui.menu.panels import PANELS, Where

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _idle(application: Application) -> Callable[[], bool]:
    return lambda: not application.background.working


def opening(application: Application, corpus: Path) -> Journey:
    """Open the corpus; its first document, its suggestions."""
    application.workbench.open_corpus(corpus)
    yield _idle(application)


def annotating(application: Application, corpus: Path) -> Journey:
    """Thirty answers in one document, five documents done, five steps back."""
    reader = application.window.reader
    reader.setFocus()
    write(reader, "j")
    yield lambda: True
    for number in range(30):
        write(reader, "r" if number % 5 == 4 else "a")
        yield lambda: True
    for _ in range(5):
        write(reader, "d")
        yield _idle(application)
    for _ in range(5):
        press(reader, Qt.Key.Key_PageUp, _CONTROL)
        yield _idle(application)


def listing(application: Application, corpus: Path) -> Journey:
    """Search, narrow, sort and scroll the list of documents."""
    panel = application.window.documents
    for words in ("خبر 4321", "النخيل", ""):
        panel.filter.setText(words)
        yield lambda: not panel._wait.isActive() and not application.background.working  # noqa: SLF001
    panel.more.click()
    yield _idle(application)
    for order in (Order.PROGRESS, Order.TITLE, Order.IMPORT):
        panel.narrow.order.setCurrentIndex(max(0, panel.narrow.order.findData(order)))
        panel.narrow.order.activated.emit(panel.narrow.order.currentIndex())
        yield _idle(application)
    panel.more.click()
    yield _idle(application)
    for row in range(0, panel.model.rowCount(), 500):
        panel.view.scrollTo(panel.model.index(row))
        yield lambda: True


def looking(application: Application, corpus: Path) -> Journey:
    """Each panel of the drawer, opened and shut; the palette, typed into."""
    window = application.window
    for entry in PANELS:
        if entry.where == Where.DRAWER:
            window.actions_.all[entry.id].trigger()
            yield _idle(application)
            window.shelves.close()
            yield lambda: True
    palette = PaletteDialog(window.actions_, application.appearance.theme, window)
    palette.show()
    yield lambda: True
    for letter in "acc":
        write(palette.field, letter)
        yield lambda: True
    palette.done(QDialog.DialogCode.Rejected)
    yield lambda: True


def concordance(application: Application, corpus: Path) -> Journey:
    """A name looked for in all documents."""
    window = application.window
    panel = window.desk.show_panel("concordance")
    yield _idle(application)
    panel.form.text.setText("النخيل")
    press(panel.form.text, Qt.Key.Key_Return)
    yield _idle(application)
    yield _idle(application)
    window.shelves.close()


def turning(application: Application, corpus: Path) -> Journey:
    """The other language and back, dark and light."""
    for _ in range(2):
        application.appearance.other_language()
        yield lambda: True
        yield _idle(application)
        application.appearance.other_theme()
        yield lambda: not application.appearance.dressing
        yield _idle(application)
    for entry in PANELS:  # they were not seen meanwhile
        application.window.shelves.show(entry.id)
        yield _idle(application)
        yield lambda: True
    application.window.shelves.close()


def chores(application: Application, corpus: Path) -> Journey:
    """Suggestions in all documents for a while, then stopped; a backup."""
    work = application.workbench.long_work
    application.window.actions_.all["suggest-all"].trigger()
    yield lambda: work.far is not None and work.far.done >= 60
    work.stop()
    yield lambda: not work.busy
    application.window.actions_.all["back-up"].trigger()
    yield lambda: not work.busy


JOURNEYS = (opening, annotating, listing, looking, concordance, turning, chores)

# SPDX-License-Identifier: MIT
"""Everything the window can show, one scene after the other: the ways in, the panels, and what each command opens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QTabBar, QWidget

from annotation import scheme as schemes
from gui import sample
from gui.actions import COMMANDS
from gui.application import Application
from gui.hand import wait_until, write
from gui.menu.panels import PANELS
from gui.preferences import Preferences

SIZE = (1280, 720)
# What ends the window, needs a printer, or takes the corpus away while it is drawn.
LEFT_OUT = frozenset({"quit", "print", "discard", "first-steps", "suggest-all", "back-up", "open"})
Scene = tuple[str, QWidget]


def opened(folder: Path, language: str, theme: str) -> Application:
    """A window on nothing, with its own preferences."""
    preferences = Preferences(folder / f"{language}-{theme}.ini")
    preferences.language, preferences.theme = language, theme
    application = Application(preferences, annotator="salma")
    application.workbench.failed.disconnect()
    application.window.resize(*SIZE)
    application.window.show()
    return application


def settle(application: Application) -> None:
    """Wait until workers and window have nothing left to do."""
    wait_until(lambda: not application.background.busy and application.window.updatesEnabled(), 120)
    application.qt.processEvents()
    application.qt.processEvents()


def scenes(application: Application, folder: Path) -> Iterator[Scene]:
    """Name and widget of each scene; a widget is what it should be until the next is asked for."""
    window, workbench = application.window, application.workbench
    name = f"{application.appearance.language.code}-{application.appearance.theme.is_dark}"
    settle(application)
    yield "welcome", window
    workbench.new_corpus(folder / f"empty-{name}.tawsim", schemes.load("wojood"))
    workbench.close_corpus()
    settle(application)
    yield "welcome-recent", window
    workbench.open_corpus(folder / f"empty-{name}.tawsim")
    settle(application)
    yield "empty", window
    place = folder / f"sample-{name}.tawsim"
    sample.make(place)
    workbench.open_corpus(place)
    settle(application)
    window.reader.setFocus()
    write(window.reader, "j")
    for _ in range(9):
        write(window.reader, "a")
    write(window.reader, "r")
    settle(application)
    yield "window", window
    yield from _parts(application)
    yield from _panels(application)
    yield from _dialogs(application)


def _parts(application: Application) -> Iterator[Scene]:
    window = application.window
    window.documents.more.click()
    settle(application)
    yield "documents-filter", window
    window.documents.more.click()
    window.actions_.all["find"].trigger()
    for letter in "الرقة":
        write(window.find_bar.field, letter)
    settle(application)
    yield "find-bar", window
    window.finding.close()
    window.annotating.choose()
    settle(application)
    yield "label-picker", window
    window.annotating.picker.leave()
    page_menu = window.menu.menu()
    if page_menu is not None:
        page_menu.popup(window.reader.mapToGlobal(window.reader.rect().center()))
        settle(application)
        yield "menu-page", page_menu
        page_menu.close()
    for place, action in enumerate(window.menuBar().actions()):
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.popup(window.mapToGlobal(window.rect().center()))
            settle(application)
            yield f"menu-{place}", menu
            menu.close()
    application.workbench.long_work.tell(application.window.tr("Tawsim"), more=lambda: None)
    settle(application)
    yield "notice", window
    window.work.close_button.click()


def _panels(application: Application) -> Iterator[Scene]:
    window = application.window
    for entry in PANELS:
        if entry.calls:
            window.desk.parts.get("guiding").running = True
        panel = window.desk.show_panel(entry.id)
        settle(application)
        yield f"panel-{entry.id}", window
        views = getattr(panel, "view", None)
        for place in range(
            1, views.count() if hasattr(views, "activated") and hasattr(views, "count") else 0
        ):
            views.setCurrentIndex(place)
            views.activated.emit(place)
            settle(application)
            yield f"panel-{entry.id}-{place}", window
        window.shelves.close()
    window.desk.put_away("first-steps")
    yield from _filled(application)


def _filled(application: Application) -> Iterator[Scene]:
    """Panels that show nothing of their own before they are asked."""
    window = application.window
    window.reader.set_current(application.workbench.on_page.marks.in_order()[0])
    for id in ("inspector", "guidelines"):
        window.desk.show_panel(id)
        settle(application)
        yield f"panel-{id}-span", window
    window.desk.put_away("first-steps")
    window.desk.show_panel("concordance").ask("الرقة")
    settle(application)
    yield "panel-concordance-found", window
    window.desk.parts.get("asking").put("أهي المدينة أم المحافظة؟", at=(0, 4))
    window.desk.show_panel("questions")
    settle(application)
    yield "panel-questions-asked", window
    window.shelves.close()


def _dialogs(application: Application) -> Iterator[Scene]:
    window, workbench = application.window, application.workbench
    for command in COMMANDS:
        if (
            command.id in LEFT_OUT
            or command.id.startswith("sample")
            or command.calls.startswith(("shelves.", "selecting.", "reader."))
        ):
            continue
        on_page = workbench.on_page
        if on_page is not None and on_page.marks.spans:
            window.reader.set_current(on_page.marks.in_order()[0])
        with _caught() as dialogs:
            if (
                command.calls.startswith(("helping.", "choosing.", "filing.", "chores."))
                or "…" in command.words
            ):
                QGuiApplication.clipboard().setText("قال الوزير إنّ مدينة الرقة بخير.")
                window.actions_.all[command.id].trigger()
        for place, dialog in enumerate(dialogs):
            dialog.show()
            settle(application)
            name = f"dialog-{command.id}" + (f"-{place}" if place else "")
            yield name, dialog
            yield from _tabs(application, name, dialog)
            dialog.close()


def _tabs(application: Application, name: str, dialog: QWidget) -> Iterator[Scene]:
    """What stands behind the other tabs of a dialog."""
    for bar in dialog.findChildren(QTabBar):
        for tab in range(1, bar.count()):
            if not bar.isTabVisible(tab):
                continue
            bar.setCurrentIndex(tab)
            settle(application)
            yield f"{name}-tab-{tab}", dialog


@contextmanager
def _caught() -> Iterator[list[QDialog]]:
    """Dialogs that would wait for a person are kept instead; files are given, names too."""
    dialogs: list[QDialog] = []
    text = str(Path(sample.path("samples/port.txt")))
    patches = (
        (QDialog, "exec", lambda dialog: dialogs.append(dialog) or 0),
        (QFileDialog, "getOpenFileNames", staticmethod(lambda *_: ([text], ""))),
        (QFileDialog, "getOpenFileName", staticmethod(lambda *_: ("", ""))),
        (QFileDialog, "getSaveFileName", staticmethod(lambda *_: ("", ""))),
        (QFileDialog, "getExistingDirectory", staticmethod(lambda *_: "")),
        (QInputDialog, "getItem", staticmethod(lambda *_: ("", False))),
        (QInputDialog, "getText", staticmethod(lambda *_: ("", False))),
    )
    before = [(of, name, getattr(of, name)) for of, name, _ in patches]
    for of, name, instead in patches:
        setattr(of, name, instead)
    try:
        yield dialogs
    finally:
        for of, name, old in before:
            setattr(of, name, old)

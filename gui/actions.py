# SPDX-License-Identifier: MIT
"""Every command of the window in one table: its words, keys and icon, its menu, and what it calls."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do. `keys` are portable names; `calls` is "part.method" of the window's parts.

    A key without Ctrl or a function key works on the page only, so that letters can be typed elsewhere.
    """

    id: str
    words: str
    menu: str
    calls: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""  # "corpus" or "document": what must be open
    ends: bool = False  # a line follows it in the menu

    @property
    def page_keys(self) -> tuple[str, ...]:
        """The keys that only the page answers to."""
        return tuple(key for key in self.keys if not _everywhere(key))

    @property
    def window_keys(self) -> tuple[str, ...]:
        """The keys that work wherever the focus is."""
        return tuple(key for key in self.keys if _everywhere(key))


def _everywhere(key: str) -> bool:
    return "Ctrl+" in key or "Alt+" in key or (key.startswith("F") and key[1:].isdigit())


N = QT_TRANSLATE_NOOP
MENUS: dict[str, str] = {
    "corpus": N("Commands", "&Corpus"),
    "annotate": N("Commands", "&Annotate"),
    "document": N("Commands", "&Document"),
    "view": N("Commands", "&View"),
    "help": N("Commands", "&Help"),
}
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("new", N("Commands", "New corpus…"), "corpus", "filing.new", ("Ctrl+N",), "new"),
    Command("open", N("Commands", "Open corpus…"), "corpus", "filing.open", ("Ctrl+O",), "open"),
    Command("sample", N("Commands", "Open the sample corpus"), "corpus", "filing.sample", icon="sample", ends=True),
    Command("import", N("Commands", "Import files…"), "corpus", "filing.import_files", ("Ctrl+I",), "import", "corpus"),
    Command("folder", N("Commands", "Import a folder…"), "corpus", "filing.import_folder", needs="corpus"),
    Command("paste", N("Commands", "Paste text as a document…"), "corpus", "filing.paste", ("Ctrl+Shift+V",), "paste",
            "corpus", ends=True),
    Command("export", N("Commands", "Export a dataset…"), "corpus", "filing.export", ("Ctrl+E",), "export", "corpus",
            ends=True),
    Command("quit", N("Commands", "Quit"), "corpus", "window.close", ("Ctrl+Q",)),

    Command("next", N("Commands", "Next suggestion"), "annotate", "annotating.next", ("J", "Tab"), "next", "document"),
    Command("previous", N("Commands", "Previous suggestion"), "annotate", "annotating.previous", ("K", "Shift+Tab"),
            "previous", "document", ends=True),
    Command("accept", N("Commands", "Accept"), "annotate", "annotating.accept", ("A", "Return"), "accept", "document"),
    Command("reject", N("Commands", "Reject"), "annotate", "annotating.reject", ("R", "Backspace"), "reject",
            "document"),
    Command("delete", N("Commands", "Delete the confirmed span"), "annotate", "annotating.delete", ("Del",), "delete",
            "document"),
    Command("escape", N("Commands", "Let go of the selection"), "annotate", "annotating.escape", ("Esc",), "",
            "document", ends=True),
    Command("undo", N("Commands", "Undo"), "annotate", "annotating.undo", ("Ctrl+Z",), "undo", "document"),
    Command("redo", N("Commands", "Redo"), "annotate", "annotating.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
            "document"),

    Command("done", N("Commands", "Done, and next document"), "document", "standing.done", ("D", "Ctrl+Return"), "done",
            "document"),
    Command("reopen", N("Commands", "Not done yet"), "document", "standing.reopen", needs="document"),
    Command("aside", N("Commands", "Set aside"), "document", "standing.set_aside", needs="document", ends=True),
    Command("next-document", N("Commands", "Next document"), "document", "standing.next", ("Ctrl+PgDown",),
            needs="document"),
    Command("previous-document", N("Commands", "Previous document"), "document", "standing.previous", ("Ctrl+PgUp",),
            needs="document"),

    Command("larger", N("Commands", "Larger text"), "view", "reader.zoom_in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Command("smaller", N("Commands", "Smaller text"), "view", "reader.zoom_out", ("Ctrl+-",), "zoom-out"),
    Command("normal", N("Commands", "Normal size"), "view", "window.normal_size", ("Ctrl+0",), ends=True),
    Command("language", N("Commands", "العربية / English"), "view", "appearance.other_language", ("Ctrl+L",),
            "language"),
    Command("theme", N("Commands", "Light or dark"), "view", "appearance.other_theme", ("Ctrl+T",), "theme"),
    Command("system", N("Commands", "Colours of the system"), "view", "appearance.system_theme"),

    Command("keys", N("Commands", "Keys"), "help", "window.show_keys", ("F1",), "keys"),
    Command("about", N("Commands", "About Tawsim"), "help", "window.show_about", icon="help"),
)
# fmt: on


def words_of(command: Command) -> str:
    """What the command is called in the language of the window."""
    return QCoreApplication.translate("Commands", command.words)


def shown(key: str) -> str:
    """A key as people read it: short, and in the words of the platform."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)

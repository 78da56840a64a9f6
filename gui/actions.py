# SPDX-License-Identifier: MIT
"""Every command of the window in one table: its words, keys and icon, its menu, and what it calls."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.language import later


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


MENUS: dict[str, str] = {
    "corpus": later("Commands", "&Corpus"),
    "annotate": later("Commands", "&Annotate"),
    "document": later("Commands", "&Document"),
    "view": later("Commands", "&View"),
    "help": later("Commands", "&Help"),
}
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("new", later("Commands", "New corpus…"), "corpus", "filing.new", ("Ctrl+N",), "new"),
    Command("open", later("Commands", "Open corpus…"), "corpus", "filing.open", ("Ctrl+O",), "open"),
    Command("sample", later("Commands", "Open the sample corpus"), "corpus", "filing.sample", icon="sample", ends=True),
    Command("import", later("Commands", "Import files…"), "corpus", "filing.import_files", ("Ctrl+I",), "import", "corpus"),
    Command("folder", later("Commands", "Import a folder…"), "corpus", "filing.import_folder", icon="open", needs="corpus"),
    Command("paste", later("Commands", "Paste text as a document…"), "corpus", "filing.paste", ("Ctrl+Shift+V",), "paste",
            "corpus", ends=True),
    Command("export", later("Commands", "Export a dataset…"), "corpus", "filing.export", ("Ctrl+E",), "export", "corpus",
            ends=True),
    Command("quit", later("Commands", "Quit"), "corpus", "window.close", ("Ctrl+Q",)),

    Command("next", later("Commands", "Next suggestion"), "annotate", "annotating.next", ("J", "Tab"), "next", "document"),
    Command("previous", later("Commands", "Previous suggestion"), "annotate", "annotating.previous", ("K", "Shift+Tab"),
            "previous", "document", ends=True),
    Command("accept", later("Commands", "Accept"), "annotate", "annotating.accept", ("A", "Return"), "accept", "document"),
    Command("reject", later("Commands", "Reject"), "annotate", "annotating.reject", ("R", "Backspace"), "reject",
            "document"),
    Command("delete", later("Commands", "Delete the confirmed span"), "annotate", "annotating.delete", ("Del",), "delete",
            "document"),
    Command("escape", later("Commands", "Let go of the selection"), "annotate", "annotating.escape", ("Esc",), "",
            "document", ends=True),
    Command("undo", later("Commands", "Undo"), "annotate", "annotating.undo", ("Ctrl+Z",), "undo", "document"),
    Command("redo", later("Commands", "Redo"), "annotate", "annotating.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
            "document"),

    Command("done", later("Commands", "Done, and next document"), "document", "standing.done", ("D", "Ctrl+Return"), "done",
            "document"),
    Command("reopen", later("Commands", "Not done yet"), "document", "standing.reopen", needs="document"),
    Command("aside", later("Commands", "Set aside"), "document", "standing.set_aside", needs="document", ends=True),
    Command("next-document", later("Commands", "Next document"), "document", "standing.next", ("Ctrl+PgDown",),
            needs="document"),
    Command("previous-document", later("Commands", "Previous document"), "document", "standing.previous", ("Ctrl+PgUp",),
            needs="document"),

    Command("larger", later("Commands", "Larger text"), "view", "reader.zoom_in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Command("smaller", later("Commands", "Smaller text"), "view", "reader.zoom_out", ("Ctrl+-",), "zoom-out"),
    Command("normal", later("Commands", "Normal size"), "view", "window.normal_size", ("Ctrl+0",), ends=True),
    Command("compact", later("Commands", "Close lines, one chip at a time"), "view", "reader.toggle_compact", ("Ctrl+M",)),
    Command("vowels", later("Commands", "Vowel signs, or none"), "view", "reader.toggle_marks"),
    Command("tatweel", later("Commands", "Tatweel, or none"), "view", "reader.toggle_tatweel"),
    Command("invisible", later("Commands", "Invisible characters"), "view", "reader.toggle_invisible"),
    Command("font", later("Commands", "Font of the text…"), "view", "window.choose_text_font", ends=True),
    Command("language", later("Commands", "العربية / English"), "view", "appearance.other_language", ("Ctrl+L",),
            "language"),
    Command("theme", later("Commands", "Light or dark"), "view", "appearance.other_theme", ("Ctrl+T",), "theme"),
    Command("system", later("Commands", "Colours of the system"), "view", "appearance.system_theme"),

    Command("keys", later("Commands", "Keys"), "help", "window.show_keys", ("F1",), "keys"),
    Command("about", later("Commands", "About Tawsim"), "help", "window.show_about", icon="help"),
)
# fmt: on


def words_of(command: Command) -> str:
    """What the command is called in the language of the window."""
    return QCoreApplication.translate("Commands", command.words)


def shown(key: str) -> str:
    """A key as people read it: short, and in the words of the platform."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)

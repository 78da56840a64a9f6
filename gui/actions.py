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

    A key without Ctrl, Alt or a function key, and any arrow, works on the page only, so that letters can be
    typed elsewhere.
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
    if key.endswith(("Left", "Right")):  # fields have their own use for these
        return False
    name = key.rpartition("+")[2]
    return "Ctrl+" in key or "Alt+" in key or (name.startswith("F") and name[1:].isdigit())


MENUS: dict[str, str] = {
    "corpus": later("Commands", "&Corpus"),
    "annotate": later("Commands", "&Annotate"),
    "selection": later("Commands", "&Selection"),
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
    Command("accept-many", later("Commands", "Accept many…"), "annotate", "reviewing.accept_many", ("Ctrl+Shift+A",), "accept",
            "document"),
    Command("reject", later("Commands", "Reject"), "annotate", "annotating.reject", ("R", "Backspace"), "reject",
            "document"),
    Command("choose", later("Commands", "Choose a label…"), "annotate", "annotating.choose", ("Space",), "", "document"),
    Command("delete", later("Commands", "Delete the confirmed span"), "annotate", "annotating.delete", ("Del",), "delete",
            "document"),
    Command("escape", later("Commands", "Let go of the selection"), "annotate", "annotating.escape", ("Esc",), "",
            "document", ends=True),
    Command("undo", later("Commands", "Undo"), "annotate", "annotating.undo", ("Ctrl+Z",), "undo", "document"),
    Command("redo", later("Commands", "Redo"), "annotate", "annotating.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
            "document", ends=True),
    Command("copy", later("Commands", "Copy the text"), "annotate", "reader.copy", ("Ctrl+C",), "", "document"),

    Command("left", later("Commands", "Word on the left"), "selection", "selecting.left", ("Left",), needs="document"),
    Command("right", later("Commands", "Word on the right"), "selection", "selecting.right", ("Right",), needs="document"),
    Command("up", later("Commands", "Word above"), "selection", "selecting.up", ("Up",), needs="document"),
    Command("down", later("Commands", "Word below"), "selection", "selecting.down", ("Down",), needs="document"),
    Command("extend-left", later("Commands", "Extend to the left by a word"), "selection", "selecting.extend_left",
            ("Shift+Left",), needs="document"),
    Command("extend-right", later("Commands", "Extend to the right by a word"), "selection", "selecting.extend_right",
            ("Shift+Right",), needs="document", ends=True),
    Command("narrower", later("Commands", "Without its next proclitic"), "selection", "selecting.narrower", ("]",),
            needs="document"),
    Command("wider", later("Commands", "With its proclitic again"), "selection", "selecting.wider", ("[",),
            needs="document", ends=True),
    Command("end-left", later("Commands", "End one letter to the left"), "selection", "selecting.end_left",
            ("Alt+Left",), needs="document"),
    Command("end-right", later("Commands", "End one letter to the right"), "selection", "selecting.end_right",
            ("Alt+Right",), needs="document"),
    Command("start-left", later("Commands", "Start one letter to the left"), "selection", "selecting.start_left",
            ("Alt+Shift+Left",), needs="document"),
    Command("start-right", later("Commands", "Start one letter to the right"), "selection", "selecting.start_right",
            ("Alt+Shift+Right",), needs="document", ends=True),
    Command("end-word-left", later("Commands", "End one word to the left"), "selection", "selecting.end_word_left",
            ("Ctrl+Left",), needs="document"),
    Command("end-word-right", later("Commands", "End one word to the right"), "selection", "selecting.end_word_right",
            ("Ctrl+Right",), needs="document"),
    Command("start-word-left", later("Commands", "Start one word to the left"), "selection",
            "selecting.start_word_left", ("Ctrl+Shift+Left",), needs="document"),
    Command("start-word-right", later("Commands", "Start one word to the right"), "selection",
            "selecting.start_word_right", ("Ctrl+Shift+Right",), needs="document"),

    Command("done", later("Commands", "Done, and next document"), "document", "standing.done", ("D", "Ctrl+Return"), "done",
            "document"),
    Command("reopen", later("Commands", "Not done yet"), "document", "standing.reopen", needs="document"),
    Command("aside", later("Commands", "Set aside"), "document", "standing.set_aside", needs="document", ends=True),
    Command("next-document", later("Commands", "Next document"), "document", "standing.next", ("Ctrl+PgDown",),
            needs="document"),
    Command("useful", later("Commands", "Next most useful document"), "document", "reviewing.most_useful", ("Ctrl+Shift+D",),
            needs="document"),
    Command("previous-document", later("Commands", "Previous document"), "document", "standing.previous", ("Ctrl+PgUp",),
            needs="document", ends=True),
    Command("print", later("Commands", "Print the page…"), "document", "publishing.print", ("Ctrl+P",), needs="document"),
    Command("pdf", later("Commands", "Write the page as PDF…"), "document", "publishing.pdf", needs="document"),
    Command("html", later("Commands", "Write the page as HTML…"), "document", "publishing.html", needs="document"),

    Command("larger", later("Commands", "Larger text"), "view", "reader.zoom_in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Command("smaller", later("Commands", "Smaller text"), "view", "reader.zoom_out", ("Ctrl+-",), "zoom-out"),
    Command("normal", later("Commands", "Normal size"), "view", "window.normal_size", ("Ctrl+0",), ends=True),
    Command("compact", later("Commands", "Close lines, one chip at a time"), "view", "reader.toggle_compact", ("Ctrl+M",)),
    Command("vowels", later("Commands", "Vowel signs, or none"), "view", "reader.toggle_marks"),
    Command("tatweel", later("Commands", "Tatweel, or none"), "view", "reader.toggle_tatweel"),
    Command("invisible", later("Commands", "Invisible characters"), "view", "reader.toggle_invisible"),
    Command("rejected", later("Commands", "Rejected suggestions"), "view", "reader.toggle_rejected", needs="document"),
    Command("font", later("Commands", "Font of the text…"), "view", "window.choose_text_font", ends=True),
    Command("quality", later("Commands", "Quality of suggestions…"), "view", "reviewing.quality", ("F7",), needs="corpus",
            ends=True),
    Command("next-pane", later("Commands", "Next part of the window"), "view", "panes.next", ("F6",)),
    Command("previous-pane", later("Commands", "Previous part of the window"), "view", "panes.previous", ("Shift+F6",),
            ends=True),
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

# SPDX-License-Identifier: MIT
"""The menu of the corpus: making, opening, filling it, and what comes out of it."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("new", later("Commands", "New corpus…"),
            later("Help", "Makes an empty corpus in a new file, with the scheme of labels you choose."),
            "filing.new", keys=("Ctrl+N",), icon="new"),
    Command("open", later("Commands", "Open corpus…"),
            later("Help", "Opens a corpus that is there already, in place of this one."),
            "filing.open", keys=("Ctrl+O",), icon="open"),
    Command("sample", later("Commands", "Open the sample corpus"),
            later("Help", "Opens a small corpus of our own texts to try everything on."),
            "filing.sample", icon="sample"),
    Command("sample-economy", later("Commands", "Open the sample on economy"),
            later("Help", "Opens a text of ours on dates, money and trade to try everything on."),
            "filing.sample:economy", icon="sample"),
    Command("sample-culture", later("Commands", "Open the sample on culture"),
            later("Help", "Opens a text of ours on art, prizes and persons to try everything on."),
            "filing.sample:culture", icon="sample", ends=True),
    Command("import", later("Commands", "Import files…"),
            later("Help", "Brings texts in: plain text, or files of other annotation tools with their marks."),
            "filing.import_files", keys=("Ctrl+I",), icon="import", needs="corpus"),
    Command("folder", later("Commands", "Import a folder…"),
            later("Help", "Brings in all files of a folder and of the folders in it."),
            "filing.import_folder", icon="open", needs="corpus"),
    Command("paste", later("Commands", "Paste text as a document…"),
            later("Help", "Makes a document of the text you copied."),
            "filing.paste", keys=("Ctrl+Shift+V",), icon="paste", ends=True),
    Command("export", later("Commands", "Export a dataset…"),
            later("Help", "Writes a dataset for other people's tools, and says what a format cannot hold."),
            "filing.export", keys=("Ctrl+E",), icon="export", needs="corpus", ends=True),
    Command("backups", later("Commands", "Backups…"),
            later("Help", "Shows the copies of this corpus, makes one, checks one, or goes back to one."),
            "keeping.backups", needs="corpus"),
    Command("check", later("Commands", "Check the corpus…"),
            later("Help", "Looks whether texts, marks and journal fit together, and mends what can be mended."),
            "keeping.check", needs="corpus", ends=True),
    Command("scheme", later("Commands", "Labels and scheme…"),
            later("Help", "Changes labels, subtypes, colours, keys, attributes, rules and cards, with all marks."),
            "scheming.edit", needs="corpus"),
    Command("scheme-undo", later("Commands", "Take the last change of the scheme back"),
            later("Help", "Gives labels their old names again, everywhere they are used."),
            "scheming.undo", needs="corpus", ends=True),
    Command("quit", later("Commands", "Quit"),
            later("Help", "Closes the window; everything is saved already."),
            "window.close", keys=("Ctrl+Q",)),
)

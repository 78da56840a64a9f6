# SPDX-License-Identifier: MIT
"""The menu of documents: finding them, and what is done with those that are selected in the list."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("find-documents", later("Commands", "Find documents"),
            later("Help", "Gives the keys to the search box over the list of documents."),
            "sorting.find", keys=("Ctrl+Shift+O",), icon="search", needs="corpus", ends=True),
    Command("open-selected", later("Commands", "Open the selected document"),
            later("Help", "Opens the first of the documents that are selected in the list."),
            "sorting.open", needs="corpus"),
    Command("selected-new", later("Commands", "Selected: new"),
            later("Help", "Gives the selected documents, or the one on the page, back as new."),
            "sorting.standing:new", needs="corpus"),
    Command("selected-done", later("Commands", "Selected: done"),
            later("Help", "Marks the selected documents, or the one on the page, as done."),
            "sorting.standing:done", needs="corpus"),
    Command("selected-aside", later("Commands", "Selected: set aside"),
            later("Help", "Leaves the selected documents, or the one on the page, out of the work."),
            "sorting.standing:set-aside", needs="corpus", ends=True),
    Command("collection", later("Commands", "Collection…"),
            later("Help", "Puts the selected documents, or the one on the page, into a collection."),
            "sorting.collection", needs="corpus"),
    Command("discard", later("Commands", "To the trash"),
            later("Help", "Throws the selected documents, or the one on the page, away; they can be taken out again."),
            "sorting.discard", keys=("Ctrl+Del",), icon="delete", needs="corpus"),
    Command("trash", later("Commands", "Trash…"),
            later("Help", "Shows the documents that were thrown away, and takes out what is wanted again."),
            "sorting.trash", needs="corpus"),
)

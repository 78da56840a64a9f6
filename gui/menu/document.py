# SPDX-License-Identifier: MIT
"""The menu of the document: how far it has come, the way to the next, the page on paper."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("done", later("Commands", "Done, and next document"),
            later("Help", "Marks this document as done and opens the next one to do."),
            "standing.done", keys=("D", "Ctrl+Return"), icon="done", needs="document"),
    Command("reopen", later("Commands", "Not done yet"),
            later("Help", "Takes this document back into work."),
            "standing.reopen", needs="document"),
    Command("aside", later("Commands", "Set aside"),
            later("Help", "Leaves this document out of the work; nothing is deleted."),
            "standing.set_aside", needs="document", ends=True),
    Command("next-document", later("Commands", "Next document"),
            later("Help", "Opens the document after this one in the list."),
            "standing.next", keys=("Ctrl+PgDown",), needs="document"),
    Command("useful", later("Commands", "Next most useful document"),
            later("Help", "Opens the document whose suggestions are least certain: there your answers teach most."),
            "reviewing.most_useful", keys=("Ctrl+Shift+D",), needs="document"),
    Command("previous-document", later("Commands", "Previous document"),
            later("Help", "Opens the document before this one in the list."),
            "standing.previous", keys=("Ctrl+PgUp",), needs="document", ends=True),
    Command("find", later("Commands", "Find in this document…"),
            later("Help", "Draws all places of some words, however they are spelt, and goes from one to the next."),
            "finding.open", keys=("Ctrl+F",), icon="search", needs="document"),
    Command("find-next", later("Commands", "Next place found"),
            later("Help", "Selects the next place of the words you look for."),
            "finding.next", keys=("F3",), needs="document"),
    Command("find-previous", later("Commands", "Previous place found"),
            later("Help", "Selects the place before of the words you look for."),
            "finding.previous", keys=("Shift+F3",), needs="document", ends=True),
    Command("print", later("Commands", "Print the page…"),
            later("Help", "Prints the page with its marks."),
            "publishing.print", keys=("Ctrl+P",), needs="document"),
    Command("pdf", later("Commands", "Write the page as PDF…"),
            later("Help", "Writes the page with its marks as a PDF file."),
            "publishing.pdf", needs="document"),
    Command("html", later("Commands", "Write the page as HTML…"),
            later("Help", "Writes the page with its marks as an HTML file."),
            "publishing.html", needs="document"),
)

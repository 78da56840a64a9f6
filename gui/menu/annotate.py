# SPDX-License-Identifier: MIT
"""The menu of annotating: walking over suggestions, answering them, undoing."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("next", later("Commands", "Next suggestion"),
            later("Help", "Goes to the next suggestion of this document."),
            "annotating.next", keys=("J", "Tab"), icon="next", needs="document"),
    Command("previous", later("Commands", "Previous suggestion"),
            later("Help", "Goes to the suggestion before."),
            "annotating.previous", keys=("K", "Shift+Tab"), icon="previous", needs="document", ends=True),
    Command("accept", later("Commands", "Accept"),
            later("Help", "Confirms the current suggestion as it is and goes on."),
            "annotating.accept", keys=("A", "Return"), icon="accept", needs="document"),
    Command("accept-many", later("Commands", "Accept many…"),
            later("Help", "Confirms all suggestions above a threshold at once, after a look at each."),
            "reviewing.accept_many", keys=("Ctrl+Shift+A",), icon="accept", needs="document"),
    Command("reject", later("Commands", "Reject"),
            later("Help", "Says no to the current suggestion and goes on."),
            "annotating.reject", keys=("R", "Backspace"), icon="reject", needs="document"),
    Command("choose", later("Commands", "Choose a label…"),
            later("Help", "Opens the list of labels beside the words; type to find one."),
            "annotating.choose", keys=("Space",), needs="document"),
    Command("delete", later("Commands", "Delete the confirmed span"),
            later("Help", "Takes the current confirmed span away."),
            "annotating.delete", keys=("Del",), icon="delete", needs="document"),
    Command("escape", later("Commands", "Let go of the selection"),
            later("Help", "Lets go of the selected words and of the current mark."),
            "annotating.escape", keys=("Esc",), needs="document", ends=True),
    Command("card", later("Commands", "Card of this label"),
            later("Help", "Shows beside the text what the label in question is for."),
            "scheming.show_card", keys=("F2",), needs="document"),
    Command("unsure", later("Commands", "Unsure: ask a question…"),
            later("Help", "Keeps a question about the current mark, the selected words or the document."),
            "asking.ask", keys=("Ctrl+U",), needs="document", ends=True),
    Command("mark-everywhere", later("Commands", "Mark everywhere…"),
            later("Help", "Finds all places of this name, in any spelling, and marks those you leave ticked."),
            "everywhere.mark", keys=("Ctrl+Shift+E",), needs="corpus"),
    Command("relabel-everywhere", later("Commands", "Relabel everywhere…"),
            later("Help", "Gives this name another label wherever it is marked."),
            "everywhere.relabel", keys=("Ctrl+Shift+L",), needs="corpus"),
    Command("remove-everywhere", later("Commands", "Remove everywhere…"),
            later("Help", "Takes the marks of this name away wherever you leave it ticked."),
            "everywhere.remove", keys=("Ctrl+Shift+Del",), needs="corpus", ends=True),
    Command("undo", later("Commands", "Undo"),
            later("Help", "Takes back the last step in this document, also one of an earlier day."),
            "annotating.undo", keys=("Ctrl+Z",), icon="undo", needs="document"),
    Command("redo", later("Commands", "Redo"),
            later("Help", "Does again what was taken back."),
            "annotating.redo", keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo", needs="document", ends=True),
    Command("copy", later("Commands", "Copy the text"),
            later("Help", "Copies the selected words, or those of the current mark."),
            "reader.copy", keys=("Ctrl+C",), needs="document"),
)

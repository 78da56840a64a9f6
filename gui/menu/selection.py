# SPDX-License-Identifier: MIT
"""The menu of the selection: from word to word, line to line, paragraph to paragraph by keyboard."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("left", later("Commands", "Word on the left"),
            later("Help", "Selects the word to the left."),
            "selecting.left", keys=("Left",), needs="document"),
    Command("right", later("Commands", "Word on the right"),
            later("Help", "Selects the word to the right."),
            "selecting.right", keys=("Right",), needs="document"),
    Command("up", later("Commands", "Word above"),
            later("Help", "Selects the word in the line above."),
            "selecting.up", keys=("Up",), needs="document"),
    Command("down", later("Commands", "Word below"),
            later("Help", "Selects the word in the line below."),
            "selecting.down", keys=("Down",), needs="document"),
    Command("line-start", later("Commands", "First word of the line"),
            later("Help", "Selects the word at which the line begins."),
            "selecting.line_start", keys=("Home",), needs="document"),
    Command("line-end", later("Commands", "Last word of the line"),
            later("Help", "Selects the word at which the line ends."),
            "selecting.line_end", keys=("End",), needs="document"),
    Command("paragraph-up", later("Commands", "Paragraph above"),
            later("Help", "Selects the word at which the paragraph begins, or the one above it."),
            "selecting.paragraph_up", keys=("Ctrl+Up",), needs="document"),
    Command("paragraph-down", later("Commands", "Paragraph below"),
            later("Help", "Selects the word at which the next paragraph begins."),
            "selecting.paragraph_down", keys=("Ctrl+Down",), needs="document"),
    Command("extend-left", later("Commands", "Extend to the left by a word"),
            later("Help", "Makes the selection longer or shorter by a word, towards the left."),
            "selecting.extend_left", keys=("Shift+Left",), needs="document"),
    Command("extend-right", later("Commands", "Extend to the right by a word"),
            later("Help", "Makes the selection longer or shorter by a word, towards the right."),
            "selecting.extend_right", keys=("Shift+Right",), needs="document"),
)

# SPDX-License-Identifier: MIT
"""The menu of edges: where the selection or the current mark begins and ends, by proclitics, letters and words."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("narrower", later("Commands", "Without its next proclitic"),
            later("Help", "Begins after the next proclitic of the first word: from وبالرقة to الرقة."),
            "selecting.narrower", keys=("]",), needs="document"),
    Command("wider", later("Commands", "With its proclitic again"),
            later("Help", "Begins before the proclitic again."),
            "selecting.wider", keys=("[",), needs="document", ends=True),
    Command("end-left", later("Commands", "End one letter to the left"),
            later("Help", "Moves the end of the selection or of the current mark one letter to the left."),
            "selecting.end_left", keys=("Alt+Left",), needs="document"),
    Command("end-right", later("Commands", "End one letter to the right"),
            later("Help", "Moves the end of the selection or of the current mark one letter to the right."),
            "selecting.end_right", keys=("Alt+Right",), needs="document"),
    Command("start-left", later("Commands", "Start one letter to the left"),
            later("Help", "Moves the start of the selection or of the current mark one letter to the left."),
            "selecting.start_left", keys=("Alt+Shift+Left",), needs="document"),
    Command("start-right", later("Commands", "Start one letter to the right"),
            later("Help", "Moves the start of the selection or of the current mark one letter to the right."),
            "selecting.start_right", keys=("Alt+Shift+Right",), needs="document", ends=True),
    Command("end-word-left", later("Commands", "End one word to the left"),
            later("Help", "Moves the end of the selection or of the current mark one word to the left."),
            "selecting.end_word_left", keys=("Ctrl+Left",), needs="document"),
    Command("end-word-right", later("Commands", "End one word to the right"),
            later("Help", "Moves the end of the selection or of the current mark one word to the right."),
            "selecting.end_word_right", keys=("Ctrl+Right",), needs="document"),
    Command("start-word-left", later("Commands", "Start one word to the left"),
            later("Help", "Moves the start of the selection or of the current mark one word to the left."),
            "selecting.start_word_left", keys=("Ctrl+Shift+Left",), needs="document"),
    Command("start-word-right", later("Commands", "Start one word to the right"),
            later("Help", "Moves the start of the selection or of the current mark one word to the right."),
            "selecting.start_word_right", keys=("Ctrl+Shift+Right",), needs="document"),
)

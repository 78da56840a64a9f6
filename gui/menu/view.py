# SPDX-License-Identifier: MIT
"""The menu of the view: size, what is shown, language and colours."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("larger", later("Commands", "Larger text"),
            later("Help", "Makes the text of the page larger."),
            "reader.zoom_in", keys=("Ctrl++", "Ctrl+="), icon="zoom-in"),
    Command("smaller", later("Commands", "Smaller text"),
            later("Help", "Makes the text of the page smaller."),
            "reader.zoom_out", keys=("Ctrl+-",), icon="zoom-out"),
    Command("normal", later("Commands", "Normal size"),
            later("Help", "Shows the text of the page at its first size."),
            "choosing.normal_size", keys=("Ctrl+0",), ends=True),
    Command("compact", later("Commands", "Close lines, one chip at a time"),
            later("Help", "Sets the lines close, and shows a chip only for the current mark."),
            "reader.toggle_compact", keys=("Ctrl+M",), shows="reader.is_compact"),
    Command("vowels", later("Commands", "Vowel signs"),
            later("Help", "Hides the vowel signs of the page, or shows them; the text itself stays."),
            "reader.toggle_marks", shows="reader.shows_marks"),
    Command("tatweel", later("Commands", "Tatweel"),
            later("Help", "Hides the lengthening strokes of the page, or shows them; the text itself stays."),
            "reader.toggle_tatweel", shows="reader.shows_tatweel"),
    Command("invisible", later("Commands", "Invisible characters"),
            later("Help", "Shows signs that no eye sees: direction marks, joiners, unusual blanks."),
            "reader.toggle_invisible", shows="reader.shows_invisible"),
    Command("rejected", later("Commands", "Rejected suggestions"),
            later("Help", "Shows the suggestions you said no to, or hides them."),
            "reader.toggle_rejected", needs="document", shows="reader.shows_rejected"),
    Command("differences", later("Commands", "Where other annotators differ"),
            later("Help", "Draws waves under the places that others marked otherwise than you."),
            "differing.toggle", needs="document", shows="differing.is_on"),
    Command("font", later("Commands", "Font of the text…"),
            later("Help", "Chooses the font in which the page is set."),
            "choosing.text_font", ends=True),
    Command("next-pane", later("Commands", "Next part of the window"),
            later("Help", "Gives the keys to the next part of the window."),
            "panes.next", keys=("F6",)),
    Command("previous-pane", later("Commands", "Previous part of the window"),
            later("Help", "Gives the keys to the part of the window before."),
            "panes.previous", keys=("Shift+F6",), ends=True),
    Command("language", later("Commands", "العربية / English"),
            later("Help", "Turns the window from Arabic to English, or back."),
            "appearance.other_language", keys=("Ctrl+L",), icon="language"),
    Command("theme", later("Commands", "Light or dark"),
            later("Help", "Turns the window from light to dark, or back."),
            "appearance.other_theme", keys=("Ctrl+T",), icon="theme"),
    Command("system", later("Commands", "Colours of the system"),
            later("Help", "Follows the light or dark colours of the system."),
            "appearance.system_theme", ends=True),
    Command("preferences", later("Commands", "Preferences…"),
            later("Help", "Chooses language, colours, fonts, what happens after accepting, and where backups go."),
            "choosing.preferences", keys=("Ctrl+,",)),
)

# SPDX-License-Identifier: MIT
"""The menu of help: keys, and what this program is."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("palette", later("Commands", "All commands…"),
            later("Help", "Finds any command by its words, in Arabic or English, and does it."),
            "helping.palette", keys=("Ctrl+K",), icon="search"),
    Command("keys", later("Commands", "Keys"),
            later("Help", "Shows every key, with what it gives on an Arabic keyboard, and lets you change it."),
            "helping.keys", keys=("F1",), icon="keys"),
    Command("report", later("Commands", "Report a problem…"),
            later("Help", "Shows a report on what the window did of late, without any text of yours, to send along."),
            "helping.report"),
    Command("about", later("Commands", "About Tawsim"),
            later("Help", "Says which version this is, and whose work it stands on."),
            "helping.about", icon="help"),
)

# SPDX-License-Identifier: MIT
"""The menu of tools: the panels, and what looks over the whole corpus."""

from __future__ import annotations

from gui.language import later
from gui.menu.command import Command
from gui.menu.panels import PANELS

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("quality", later("Commands", "Quality of suggestions…"),
            later("Help", "Shows how good the suggestions were, and which suggesters and labels you hear."),
            "reviewing.quality", keys=("F7",), needs="corpus"),
    Command("own-lists", later("Commands", "Lists of this corpus…"),
            later("Help", "Names and patterns to suggest in this corpus, and names never to suggest."),
            "reviewing.own_lists", needs="corpus", ends=True),
    Command("suggest-all", later("Commands", "Suggest in all documents"),
            later("Help", "Asks the suggesters about all documents now, so that each opens with its suggestions."),
            "chores.suggest_all", needs="corpus"),
    Command("models", later("Commands", "Models…"),
            later("Help", "Adds a language model that suggests names, from the network, from a file or from a folder."),
            "adding_models.show"),
    Command("own-program", later("Commands", "A program of your own…"),
            later("Help", "Lets a program that you run suggest: names its address, and says where texts go."),
            "adding_models.program"),
    Command("back-up", later("Commands", "Back up now"),
            later("Help", "Makes a complete, checked copy of the corpus beside it."),
            "chores.back_up", needs="corpus", ends=True),
    *(panel.command for panel in PANELS),
)

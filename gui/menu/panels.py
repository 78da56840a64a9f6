# SPDX-License-Identifier: MIT
"""The panels that are built when they are first asked for: one line each, which is also the command that opens it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gui.language import later
from gui.menu.command import Command


class Where(StrEnum):
    """Where a panel stands: in the drawer under the page, or beside it, with the labels."""

    DRAWER = "drawer"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class PanelEntry:
    """One panel: `builder` is "module:Class", a gui.panels.panel.Panel; the rest is as in Command.

    `calls` is what its command does, where that is more than to show the panel.
    """

    id: str
    words: str
    help: str
    builder: str
    where: Where
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = "corpus"
    calls: str = ""

    @property
    def command(self) -> Command:
        """The command that opens the panel, gives it the keys, or closes it."""
        calls = self.calls or f"shelves.toggle:{self.id}"
        return Command(self.id, self.words, self.help, calls, self.keys, self.icon, self.needs)


# fmt: off
PANELS: tuple[PanelEntry, ...] = (
    PanelEntry("concordance", later("Commands", "Concordance"),
               later("Help", "Looks for words, labels or unmarked names in all texts and lists each place in its context."),
               "gui.panels.concordance:ConcordancePanel", Where.DRAWER, keys=("Ctrl+Shift+F",), icon="search",
               calls="everywhere.look"),
    PanelEntry("review", later("Commands", "Review"),
               later("Help", "Lists what looks wrong in the whole corpus; one key fixes each, one says that it is right."),
               "gui.panels.review:ReviewPanel", Where.DRAWER, keys=("F8",), icon="done"),
    PanelEntry("adjudication", later("Commands", "Adjudication"),
               later("Help", "Shows where annotators differ, a lane for each; single keys settle each place into gold."),
               "gui.panels.adjudication:AdjudicationPanel", Where.DRAWER, keys=("Ctrl+Shift+J",)),
    PanelEntry("agreement", later("Commands", "Agreement"),
               later("Help", "Tells how far annotators agree, and what they confuse; each cell lists its places."),
               "gui.panels.agreement:AgreementPanel", Where.DRAWER, keys=("Ctrl+Shift+G",)),
    PanelEntry("first-steps", later("Commands", "First steps"),
               later("Help", "Opens the sample and leads through a day's work in five minutes; leave at any time."),
               "gui.panels.guide:GuidePanel", Where.SIDE, icon="next", needs="", calls="guiding.begin"),
    PanelEntry("statistics", later("Commands", "Statistics"),
               later("Help", "Counts labels, names, progress, pace and suggesters, with charts to take away."),
               "gui.panels.statistics:StatisticsPanel", Where.DRAWER, keys=("F5",)),
    PanelEntry("history", later("Commands", "History"),
               later("Help", "Shows who did what and when; takes any line back, or a document back to a moment."),
               "gui.panels.history:HistoryPanel", Where.DRAWER, keys=("Ctrl+Shift+H",)),
    PanelEntry("inspector", later("Commands", "Span"),
               later("Help", "Shows label and subtype, attributes, value, note and history of the current mark."),
               "gui.panels.inspector:InspectorPanel", Where.SIDE, keys=("F4",)),
    PanelEntry("guidelines", later("Commands", "Guidelines"),
               later("Help", "Shows what each label is for, with examples and what it is not."),
               "gui.panels.guidelines:GuidelinesPanel", Where.SIDE),
    PanelEntry("questions", later("Commands", "Questions"),
               later("Help", "Lists what people are unsure about, to be answered or closed."),
               "gui.panels.questions:QuestionsPanel", Where.DRAWER, keys=("F9",)),
)

# SPDX-License-Identifier: MIT
"""The parts of the window that are built when one of their commands is first called: name, and "module:Class"."""

from __future__ import annotations

# Each is called with the desk; where it has a signal `said`, its notices reach the status line.
PARTS: dict[str, str] = {
    "chores": "gui.chores:Chores",
    "adding_models": "gui.adding_models:AddingModels",
    "asking": "gui.asking:Asking",
    "choosing": "gui.choosing:Choosing",
    "everywhere": "gui.everywhere:Everywhere",
    "guiding": "gui.guiding:Guiding",
    "helping": "gui.helping:Helping",
    "keeping": "gui.keeping:Keeping",
    "news": "gui.hearing_news:HearingNews",
    "publishing": "gui.publishing:Publishing",
    "reviewing": "gui.reviewing:Reviewing",
    "scheming": "gui.scheming:Scheming",
}

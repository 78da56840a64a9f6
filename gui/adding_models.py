# SPDX-License-Identifier: MIT
"""The commands about models: open their dialogs, and let the page and the learner hear what came or went."""

from __future__ import annotations

from gui.desk import Desk


class AddingModels:
    """Opens the dialogs of models and of a program of one's own."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def show(self) -> None:
        """Show the models that are here and those that could be."""
        from corpus.model_store.store import ModelStore
        from corpus.models import store_folder
        from gui.dialogs.models import ModelsDialog

        dialog = ModelsDialog(ModelStore(store_folder()), self._desk.background, self._desk.window)
        dialog.changed.connect(self._follow)
        dialog.exec()

    def program(self) -> None:
        """Name the address of a program of one's own that suggests."""
        from corpus.models import store_folder
        from gui.dialogs.own_program import OwnProgramDialog

        if OwnProgramDialog(store_folder(), self._desk.window).exec():
            self._follow()

    def _follow(self) -> None:
        workbench = self._desk.workbench
        if workbench.on_page is not None:
            workbench.on_page.ask()
        workbench.studying.study()

# SPDX-License-Identifier: MIT
"""The command about models: opens their dialog, and lets the page and the learner hear what came or went."""

from __future__ import annotations

from gui.desk import Desk


class AddingModels:
    """Opens the dialog of models."""

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

    def _follow(self) -> None:
        workbench = self._desk.workbench
        if workbench.on_page is not None:
            workbench.on_page.ask()
        workbench.studying.study()

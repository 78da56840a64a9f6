# SPDX-License-Identifier: MIT
"""The commands that keep a corpus safe: whether it is well, its backups, and the way back to one."""

from __future__ import annotations

from gui.desk import Desk


class Keeping:
    """Opens the dialogs, and follows what they did."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def check(self) -> None:
        """Look through the whole corpus."""
        from gui.dialogs.check_corpus import CheckDialog

        workbench = self._desk.workbench
        if workbench.corpus is not None:
            CheckDialog(workbench.corpus, self._desk.background, self._desk.window).exec()
            if workbench.on_page is not None:  # its marks may have been mended
                workbench.follow({workbench.on_page.document.id})

    def backups(self) -> None:
        """Show the backups of the corpus."""
        from gui.dialogs.backups import BackupsDialog

        workbench = self._desk.workbench
        if workbench.corpus is None:
            return
        address = workbench.corpus.address
        dialog = BackupsDialog(workbench.corpus, self._desk.background, self._desk.window)
        dialog.restored.connect(lambda: workbench.open_corpus(address))
        dialog.made.connect(workbench.open_corpus)
        dialog.exec()

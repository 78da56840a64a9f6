# SPDX-License-Identifier: MIT
"""What an export would give: how the first file begins, what each part gets, and what would be left out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.dataset.edition import SET_ASIDE, UNLICENSED, WITHOUT_PART
from corpus.dataset.foresight import Forecast
from gui.dialogs.text_view import TextView
from gui.language import isolated, number
from gui.losses import loss
from gui.names import in_arabic
from gui.style import styled

LINES = 40


class ForecastView(QWidget):
    """The first lines above, the account below; both can be read while the choices are made."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.account = TextView(), TextView()
        self.head.setAccessibleName(self.tr("First lines"))
        self.account.setAccessibleName(self.tr("What will be written"))
        self.account.setFrameStyle(0)
        self.sum = styled("heading", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(styled("heading", self.tr("First lines")))
        box.addWidget(self.head, 3)
        box.addWidget(self.sum)
        box.addWidget(self.account, 2)

    def begin(self) -> None:
        """Say that it is being looked at."""
        self.sum.setText(self.tr("Looking at what would be written …"))
        self.account.clear()

    def show_head(self, head: str) -> None:
        """Show how the first file begins."""
        self.head.show_text("\n".join(head.split("\n")[:LINES]))

    def show_nothing(self) -> None:
        """Nothing would be written; why stands under the form."""
        for view in (self.head, self.account):
            view.clear()
        self.sum.setText(self.tr("Nothing would be written."))

    def show_forecast(self, found: Forecast) -> None:
        """Show all of it."""
        self.show_head(found.head)
        self.sum.setText(
            self.tr("Documents: %1. Spans: %2.")
            .replace("%1", number(found.documents))
            .replace("%2", number(found.spans))
        )
        lines: list[str] = []
        if len(found.parts) > 1:
            part = self.tr("%1: %2 documents, %3 spans")
            for name, documents, spans in found.parts:
                told = part.replace("%1", isolated(name)).replace("%2", number(documents))
                lines.append(told.replace("%3", number(spans)))
        out = {
            SET_ASIDE: self.tr("Set aside, left out: %1"),
            UNLICENSED: self.tr("Without a licence, left out: %1"),
            WITHOUT_PART: self.tr("Without a frozen part, left out: %1"),
        }
        lines += [out[reason].replace("%1", number(count)) for reason, count in found.left_out.items()]
        if found.unfinished:
            lines.append(self.tr("Not done yet: %1").replace("%1", number(found.unfinished)))
        if found.losses:
            lines += ["", self.tr("What this format cannot hold will be left out:")]
            lines += [f"  {loss(kind)}: {number(count)}" for kind, count in found.losses.items()]
        else:
            lines += ["", self.tr("Nothing is lost.")]
        self.account.show_text("\n".join(lines).strip("\n"), rtl=in_arabic())

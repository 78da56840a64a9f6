# SPDX-License-Identifier: MIT
"""The scheme editor: the labels at one side, what is known of the chosen one at the other; nothing is kept until it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotation import scheme as schemes
from annotation.label import Label
from annotation.scheme import Scheme, SchemeError, to_toml
from annotation.scheme_draft import SchemeDraft
from gui.dialogs.attribute_table import AttributeTable
from gui.dialogs.card_form import CardForm
from gui.dialogs.label_form import LabelForm
from gui.dialogs.scheme_form import SchemeForm
from gui.language import english, number
from gui.names import label_name, scheme_name
from gui.style import styled

_NAME = Qt.ItemDataRole.UserRole


class SchemeEditor(QDialog):
    """`draft` is what is to be kept, once the dialog was accepted. Colours of subtypes follow what they are a kind of."""

    def __init__(
        self, scheme: Scheme, swatch_of: Callable[[Label], QIcon], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels and scheme"))
        self.resize(980, 620)
        self.draft = SchemeDraft(scheme)
        self._swatch_of = swatch_of
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.setMinimumWidth(250)
        self.label, self.attributes, self.card, self.whole = (
            LabelForm(),
            AttributeTable(),
            CardForm(),
            SchemeForm(),
        )
        self.tabs = QTabWidget()
        self.tabs.addTab(self.label, self.tr("Label"))
        self.tabs.addTab(self.attributes, self.tr("Attributes"))
        self.tabs.addTab(self.card, self.tr("Card"))
        self.tabs.addTab(self.whole, self.tr("Scheme"))
        self.problem = styled("problem", wrap=True)
        self.told = styled("quiet", wrap=True)
        self._place()
        self.list.currentItemChanged.connect(lambda *_: self._show_label())
        for form in (self.label, self.attributes, self.card):
            form.changed.connect(lambda label: self._do(lambda: self.draft.change(label)))
        self.label.renamed.connect(lambda new: self._do(lambda: self.draft.rename(self.chosen, new), new))
        self.whole.changed.connect(lambda told: self._do(lambda: self.draft.converse(**told)))
        self._show()
        self.list.setCurrentRow(0)

    def _place(self) -> None:
        self.add = self._button(self.tr("Add"), lambda: self._added(""))
        self.add_kind = self._button(self.tr("Add a subtype"), lambda: self._added(self.chosen))
        self.merge = self._button(self.tr("Merge…"), self._merge)
        self.remove = self._button(
            self.tr("Remove"), lambda: self._do(lambda: self.draft.remove(self.chosen))
        )
        self.up = self._button("", lambda: self._do(lambda: self.draft.move(self.chosen, -1)))
        self.down = self._button("", lambda: self._do(lambda: self.draft.move(self.chosen, 1)))
        for button, name, words in ((self.up, "up", self.tr("Up")), (self.down, "down", self.tr("Down"))):
            button.setObjectName(name)
            button.setMaximumWidth(40)
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.file = self._button(self.tr("From a file…"), self._from_file)
        self.preset = self._button(self.tr("Another scheme…"), self._from_preset)
        self.out = self._button(self.tr("Write to a file…"), self._to_file)
        self.save = QPushButton(self.tr("Save"))
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        self.leave = self._button(self.tr("Cancel"), self.reject)
        side = QVBoxLayout()
        side.addWidget(self.list, 1)
        for row in ((self.add, self.add_kind), (self.merge, self.remove, self.up, self.down)):
            line = QHBoxLayout()
            line.setSpacing(4)
            for button in row:
                line.addWidget(button)
            side.addLayout(line)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addLayout(side)
        middle.addWidget(self.tabs, 1)
        foot = QHBoxLayout()
        for button in (self.file, self.preset, self.out):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.leave, self.save):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addLayout(middle, 1)
        box.addWidget(self.told)
        box.addWidget(self.problem)
        box.addLayout(foot)

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    # What is shown -------------------------------------------------------------------------------

    def show_uses(self, uses: Mapping[str, int]) -> None:
        """Show how often each label is used; until that is known, none can be taken away."""
        self.draft.count(uses)
        self._show()

    @property
    def chosen(self) -> str:
        """The name of the label that is chosen."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item else ""

    def choose(self, name: str) -> None:
        """Choose a label."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    def _show(self, choose: str = "") -> None:
        chosen, scheme = choose or self.chosen, self.draft.scheme
        self.list.blockSignals(True)
        self.list.clear()
        for label in scheme.labels:
            used = self.draft.uses(label.name)
            words = (
                ("    " if label.parent else "") + label_name(label) + (f" ({number(used)})" if used else "")
            )
            item = QListWidgetItem(self._swatch_of(label), words)
            item.setData(_NAME, label.name)
            item.setToolTip(label.name)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.choose(chosen)
        if not self.chosen:
            self.list.setCurrentRow(0)
        self.whole.show_scheme(scheme)
        self._show_label()
        moved = sum(self.draft.uses(new) for new in set(self.draft.moves.values()))
        self.told.setText(self.tr("%Ln span(s) go along when this is saved.", "", moved) if moved else "")
        self.told.setVisible(bool(moved))
        self.problem.setVisible(bool(self.problem.text()))
        self.save.setEnabled(self.draft.changed)

    def _show_label(self) -> None:
        label = next((one for one in self.draft.scheme.labels if one.name == self.chosen), None)
        if label is not None:
            self.label.show_label(label, self.draft.scheme)
            self.attributes.show_label(label)
            self.card.show_label(label, self.draft.scheme)
            self.remove.setEnabled(self.draft.counted and not self.draft.uses(label.name))

    # What is done --------------------------------------------------------------------------------

    def _do(self, change: Callable[[], object], choose: str = "") -> bool:
        """Try a change; where it is refused, say why and show what stands."""
        try:
            change()
        except SchemeError as error:
            self.problem.setText(english(str(error)))
            self._show()
            return False
        self.problem.setText("")
        self._show(choose)
        return True

    def _added(self, parent: str) -> None:
        made: list[str] = []
        if self._do(lambda: made.append(self.draft.add(parent))):
            self._show(made[0])
            self.tabs.setCurrentWidget(self.label)
            self.label.name.setFocus()
            self.label.name.selectAll()

    def _merge(self) -> None:
        old = self.chosen
        others = {f"{label_name(x)} ({x.name})": x.name for x in self.draft.scheme.labels if x.name != old}
        words, sure = QInputDialog.getItem(
            self, self.tr("Merge"), self.tr("Into which label?"), list(others), 0, editable=False
        )
        if sure and words in others:
            self.merge_into(others[words])

    def merge_into(self, name: str) -> None:
        """Merge the label that is chosen into another."""
        old = self.chosen
        self._do(lambda: self.draft.merge(old, name), name)

    def _from_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.file.text(), "", "TOML (*.toml)")
        if file:
            schemes.load.cache_clear()
            self._do(lambda: self.draft.take(schemes.load(file)))

    def _from_preset(self) -> None:
        known = {scheme_name(schemes.load(name)): name for name in schemes.bundled()}
        words, sure = QInputDialog.getItem(
            self, self.tr("Another scheme"), self.tr("Which scheme?"), list(known), 0, editable=False
        )
        if sure and words in known:
            self._do(lambda: self.draft.take(schemes.load(known[words])))

    def _to_file(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self, self.out.text(), f"{self.draft.scheme.name}.toml", "TOML (*.toml)"
        )
        if file:
            try:
                Path(file).write_text(to_toml(self.draft.scheme), encoding="utf-8", newline="\n")
            except OSError as error:
                self.problem.setText(english(error.strerror or str(error)))
                self.problem.show()

    def accept(self) -> None:
        """Keep what stands, with what was just written."""
        self.setFocus()
        self.card.write()
        if self.draft.changed and not self.problem.text():
            super().accept()

# SPDX-License-Identifier: MIT
"""What a person may choose of an export: what is written, into which parts, and how it is published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QTabWidget, QWidget

from annotation import scheme as schemes
from annotation.document import Status
from annotation.formats.format import Format
from annotation.scheme import Scheme
from corpus.dataset.edition import REASONS, SET_ASIDE, UNLICENSED, Edition
from corpus.splitting import Split
from gui.dialogs.fields import choice, choose, latin, signal_of, text_of
from gui.dialogs.place_field import PlaceField
from gui.language import isolated
from gui.names import format_name, scheme_name

SHARES = "train=.8,dev=.1,test=.1"
LICENCES = ("", "CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0", "CC0 1.0")


class ExportForm(QTabWidget):
    """Three pages of choices; `changed` follows each change of any of them.

    What has no meaning for a chosen format, or for a single file, is not shown.
    """

    changed = Signal()

    def __init__(
        self, scheme: Scheme, annotator: str, others: Sequence[str], browse_private: Callable[[], str]
    ) -> None:
        """`others` are the other annotators of the corpus, whose marks can be written too."""
        super().__init__()
        self.setDocumentMode(True)
        self._fields: dict[str, QWidget] = {}
        self._make_content(scheme, annotator, others)
        self._make_parts()
        self._make_publishing(browse_private)
        for field in self._fields.values():
            signal_of(field).connect(self._follow)
        self._follow()

    def _page(self, title: str) -> QFormLayout:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 12, 0, 0)
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.addTab(page, title)
        return form

    def _make_content(self, scheme: Scheme, annotator: str, others: Sequence[str]) -> None:
        from annotation.formats.catalogue import writable

        self.form = self._page(self.tr("What"))
        self.kind = choice((self.tr("A single file"), "file"), (self.tr("A dataset in a folder"), "folder"))
        self.format = choice(*((format_name(known), known) for known in writable()))
        self.format.setCurrentIndex(1)
        self.layer = choice(
            (self.tr("Settled gold, else the only annotator"), None),
            (self.tr("Mine (%1)").replace("%1", isolated(annotator)), annotator),
            *((isolated(name), name) for name in others),
            (self.tr("All annotators"), "all"),
        )
        self.status = choice(
            (self.tr("All documents"), None),
            (self.tr("Only those that are done"), Status.DONE),
            (self.tr("Only those that are settled"), Status.ADJUDICATED),
        )
        self.words = choice(
            (self.tr("As in the source file, else whole words"), "source"),
            (self.tr("Whole words"), "whole"),
            (self.tr("Words with their proclitics cut off"), "segmented"),
        )
        self.nested = choice(
            (self.tr("Keep what the format can hold"), ""),
            (self.tr("Keep the outermost"), "outermost"),
            (self.tr("Keep the innermost"), "innermost"),
            (self.tr("By labels, in this order"), "labels"),
        )
        self.order = latin(",".join(label.name for label in scheme.labels[:3]))
        self.scheme = choice((self.tr("As in the corpus"), ""))
        for name in schemes.bundled():
            if name != scheme.name:
                self.scheme.addItem(scheme_name(schemes.load(name)), name)
        self.renamed = latin("PERS=PER, GPE=LOC")
        for words, name in (
            (self.tr("As"), "kind"),
            (self.tr("Format"), "format"),
            (self.tr("Spans of"), "layer"),
            (self.tr("Documents"), "status"),
            (self.tr("Words"), "words"),
            (self.tr("Nested spans"), "nested"),
            (self.tr("Order"), "order"),
            (self.tr("Labels"), "scheme"),
            (self.tr("Renamed"), "renamed"),
        ):
            self._fields[name] = getattr(self, name)
            self.form.addRow(words, self._fields[name])

    def _make_parts(self) -> None:
        self.parts_form = self._page(self.tr("Parts"))
        self.split = choice(
            (self.tr("One part"), ""),
            (self.tr("As frozen in the corpus"), "frozen"),
            (self.tr("By these shares"), "shares"),
        )
        self.shares = latin(SHARES)
        self.shares.setText(SHARES)
        self.seed = QSpinBox()
        self.seed.setRange(0, 1_000_000)
        self.group = choice((self.tr("Nothing"), ""), (self.tr("Documents of one source"), "source"))
        self.group.addItem(self.tr("Documents of one collection"), "collection")
        self.apart = QCheckBox(self.tr("Texts that are nearly the same"))
        self.each = QCheckBox(self.tr("A file for each document"))
        for words, name in (
            (self.tr("Parts"), "split"),
            (self.tr("Shares"), "shares"),
            (self.tr("Seed"), "seed"),
            (self.tr("Kept together"), "group"),
            ("", "apart"),
            ("", "each"),
        ):
            self._fields[name] = getattr(self, name)
            self.parts_form.addRow(words, self._fields[name])

    def _make_publishing(self, browse_private: Callable[[], str]) -> None:
        self.publishing = self._page(self.tr("Publishing"))
        self.title, self.citation, self.date = QLineEdit(), QLineEdit(), latin("2026-03-01")
        self.licence = QComboBox()
        self.licence.setEditable(True)
        self.licence.addItems(LICENCES)
        self.set_aside = QCheckBox(self.tr("Documents that were set aside"))
        self.unlicensed = QCheckBox(self.tr("Documents whose source has no licence"))
        self.hide_people = QCheckBox(self.tr("Give people other names"))
        self.private = PlaceField(browse_private)
        for words, name in (
            (self.tr("Title"), "title"),
            (self.tr("Licence"), "licence"),
            (self.tr("Citation"), "citation"),
            (self.tr("Date"), "date"),
            (self.tr("Also take in"), "set_aside"),
            ("", "unlicensed"),
            (self.tr("People"), "hide_people"),
            (self.tr("Private file"), "private"),
        ):
            self._fields[name] = getattr(self, name)
            self.publishing.addRow(words, self._fields[name])

    @property
    def is_folder(self) -> bool:
        """Whether a dataset in a folder is wanted."""
        return self.kind.currentData() == "folder"

    @property
    def chosen(self) -> Format:
        """The format."""
        found: Format = self.format.currentData()
        return found

    def _follow(self) -> None:
        """Show what has a meaning now."""
        holds, folder = self.chosen.holds, self.is_folder
        by_shares = self.split.currentData() == "shares"
        for form, field, shown in (
            (self.form, self.words, holds.offsets == "words"),
            (self.form, self.nested, holds.spans),
            (self.form, self.order, holds.spans and self.nested.currentData() == "labels"),
            (self.form, self.renamed, holds.spans),
            (self.form, self.scheme, holds.spans),
            (self.parts_form, self.shares, by_shares),
            (self.parts_form, self.seed, by_shares),
            (self.parts_form, self.group, by_shares),
            (self.parts_form, self.apart, by_shares),
            (self.parts_form, self.each, folder and holds.several and holds.spans),
            (self.publishing, self.private, self.hide_people.isChecked()),
        ):
            form.setRowVisible(field, shown)
        self.setTabVisible(2, folder)
        self.changed.emit()

    def edition(self) -> Edition:
        """What was chosen. Raises CorpusError where that is no edition, such as shares that do not add up."""
        split = self.split.currentData()
        to = self.scheme.currentData()
        folder = self.is_folder
        taken = {SET_ASIDE: self.set_aside.isChecked(), UNLICENSED: self.unlicensed.isChecked()}
        policy = self.nested.currentData()
        return Edition(
            format=self.chosen.name,
            layer=self.layer.currentData(),
            status=self.status.currentData(),
            include=frozenset(reason for reason in REASONS if taken[reason] or not folder),
            words=self.words.currentData(),
            nested=self.order.text().strip() if policy == "labels" else policy,
            to_scheme=schemes.load(to) if to else None,
            label_map=renamings(self.renamed.text()),
            parts=Split.parse(self.shares.text(), self.seed.value(), self.group.currentData())
            if split == "shares"
            else split,
            apart=self.apart.isChecked(),
            each=folder and self.each.isChecked(),
            pseudonyms=Path(self.private.text()) if folder and self._hides and self.private.text() else None,
            title=self.title.text().strip() if folder else "",
            licence=self.licence.currentText().strip() if folder else "",
            citation=self.citation.text().strip() if folder else "",
            date=self.date.text().strip() if folder else "",
        )

    @property
    def _hides(self) -> bool:
        return self.hide_people.isChecked()

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing: people get other names only with a file to keep these in."""
        return not (self.is_folder and self._hides and not self.private.text())

    def remembered(self) -> dict[str, str]:
        """All choices by name, as `remember` takes them; a date and a private file are chosen anew each time."""
        return {name: text_of(field) for name, field in self._fields.items() if name not in _ONCE}

    def remember(self, told: dict[str, str]) -> None:
        """Choose again what was chosen; what is not there any more is left as it is."""
        for name, field in self._fields.items():
            if name in told and name not in _ONCE:
                choose(field, told[name])


_ONCE = ("date", "hide_people", "private")


def renamings(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of “PERS=PER, GPE=LOC”; what is no pair is left out."""
    pairs = (part.partition("=") for part in text.replace("،", ",").split(","))
    return tuple((old.strip(), new.strip()) for old, _, new in pairs if old.strip() and new.strip())

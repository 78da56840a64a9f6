# SPDX-License-Identifier: MIT
"""The preferences: language, colours, font and page, which suggestions, what follows a yes, where backups go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.desk import Desk
from gui.dialogs.place_field import PlaceField
from gui.preferences import After
from gui.reader.fonts import arabic_families
from gui.reader.look import ZOOMS
from gui.style import styled

_LANGUAGES = (("العربية", "ar"), ("English", "en"))


class PreferencesDialog(QDialog):
    """Everything takes effect at once; `changed` is called when the behaviour is another."""

    def __init__(self, desk: Desk, changed: Callable[[], None]) -> None:
        super().__init__(desk.window)
        self._desk, self._changed = desk, changed
        self.setMinimumWidth(520)
        self.language, self.theme, self.family, self.after = (QComboBox() for _ in range(4))
        self.zoom, self.threshold, self.unsure = (QSpinBox() for _ in range(3))
        self.compact, self.vowels, self.tatweel, self.invisible = (QCheckBox() for _ in range(4))
        self.backups = PlaceField(self._browse)
        self.keys = QPushButton()
        self.keys.setAutoDefault(False)
        self._rows: list[QWidget] = [
            self.language,
            self.theme,
            self.family,
            self.zoom,
            self.compact,
            self.vowels,
            self.tatweel,
            self.invisible,
            self.threshold,
            self.after,
            self.unsure,
            self.backups,
            self.keys,
        ]
        self._labels = [QLabel() for _ in self._rows]
        form = QFormLayout()
        form.setVerticalSpacing(7)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, row in zip(self._labels, self._rows, strict=True):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(row)
            form.addRow(label, row)
        self.note = styled("quiet", wrap=True)
        self._buttons = QDialogButtonBox()
        self.close_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.rejected.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self.note)
        box.addWidget(self._buttons)
        self._read()
        self._name()
        self._listen()

    def _read(self) -> None:
        """Show what holds now."""
        reader, preferences = self._desk.reader, self._desk.preferences
        for words, code in _LANGUAGES:
            self.language.addItem(words, code)
        self.language.setCurrentIndex(self.language.findData(self._desk.appearance.language.code))
        self.family.addItems(arabic_families())
        self.family.setCurrentText(reader.look.family)
        self.zoom.setRange(ZOOMS[0], ZOOMS[-1])
        self.zoom.setSingleStep(10)
        self.zoom.setValue(reader.look.zoom)
        self.compact.setChecked(reader.is_compact)
        self.vowels.setChecked(reader.shows_marks)
        self.tatweel.setChecked(reader.shows_tatweel)
        self.invisible.setChecked(reader.shows_invisible)
        self.threshold.setRange(0, 99)
        self.threshold.setValue(round(self._desk.workbench.hearing.threshold * 100))
        self.threshold.setEnabled(self._desk.workbench.corpus is not None)
        self.unsure.setRange(1, 100)
        self.unsure.setValue(preferences.unsure_below)
        self.backups.set_text(preferences.backup_folder)

    def _name(self) -> None:
        """Take the words of the language that is on now."""
        self.setWindowTitle(self.tr("Preferences"))
        names = (
            self.tr("Language"),
            self.tr("Colours"),
            self.tr("Font of the text"),
            self.tr("Size of the text"),
            self.tr("Close lines, one chip at a time"),
            self.tr("Vowel signs"),
            self.tr("Tatweel"),
            self.tr("Invisible characters"),
            self.tr("Suggestions from this confidence on"),
            self.tr("After accepting"),
            self.tr("Unsure is below"),
            self.tr("Second copy of daily backups in"),
            self.tr("Keys"),
        )
        for label, row, name in zip(self._labels, self._rows, names, strict=True):
            label.setText(name)
            row.setAccessibleName(name)
        themes = (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        )
        afters = (
            (self.tr("Go to the next suggestion"), After.NEXT),
            (self.tr("Go to the next one that is unsure"), After.UNSURE),
            (self.tr("Stay with the span"), After.STAY),
        )
        _offer(self.theme, themes, self._desk.preferences.theme)
        _offer(self.after, afters, self._desk.preferences.after_accept)
        for box in (self.zoom, self.threshold, self.unsure):
            box.setSuffix(" " + self.locale().percent())
        self.keys.setText(self.tr("Change keys…"))
        self.note.setText(self.tr("Everything takes effect at once and is remembered."))
        self.close_button.setText(self.tr("Close"))

    def _listen(self) -> None:
        reader, appearance = self._desk.reader, self._desk.appearance
        self.language.activated.connect(self._choose_language)
        self.theme.activated.connect(lambda: appearance.choose_theme(self.theme.currentData()))
        self.family.activated.connect(lambda: reader.set_text_family(self.family.currentText()))
        self.zoom.valueChanged.connect(reader.set_zoom)
        self.compact.toggled.connect(reader.set_compact)
        self.vowels.toggled.connect(lambda on: reader.show_signs(marks=on))
        self.tatweel.toggled.connect(lambda on: reader.show_signs(tatweel=on))
        self.invisible.toggled.connect(lambda on: reader.show_signs(invisible=on))
        self.threshold.editingFinished.connect(self._hear)
        self.after.activated.connect(self._behave)
        self.unsure.valueChanged.connect(self._behave)
        self.backups.changed.connect(self._keep_place)
        self.keys.clicked.connect(lambda: self._desk.parts.get("helping").keys())

    def _choose_language(self) -> None:
        self._desk.appearance.choose_language(self.language.currentData())
        self._name()

    def _hear(self) -> None:
        workbench = self._desk.workbench
        workbench.hear(replace(workbench.hearing, threshold=self.threshold.value() / 100))

    def _behave(self) -> None:
        preferences = self._desk.preferences
        preferences.after_accept = self.after.currentData()
        preferences.unsure_below = self.unsure.value()
        self._changed()

    def _keep_place(self) -> None:
        self._desk.preferences.backup_folder = self.backups.text()

    def _browse(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Second copy of daily backups in"))


def _offer(box: QComboBox, entries: tuple[tuple[str, str], ...], now: str) -> None:
    box.clear()
    for words, data in entries:
        box.addItem(words, data)
    box.setCurrentIndex(box.findData(now))

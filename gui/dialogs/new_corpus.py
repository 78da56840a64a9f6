# SPDX-License-Identifier: MIT
"""A new corpus in three fields: its name, the folder it is kept in, and the scheme of labels it works with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotation import scheme as schemes
from annotation.scheme import Scheme, SchemeError
from gui.dialogs.place_field import PlaceField
from gui.language import english
from gui.names import label_name, scheme_name
from gui.style import styled

SUFFIX = ".tawsim"
_UNFIT = str.maketrans(dict.fromkeys('<>:"/\\|?*\n\t', " "))  # in names of files


class NewCorpusDialog(QDialog):
    """Gathers a place and a scheme; the corpus itself is made by whoever opened the dialog."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New corpus"))
        self.setMinimumWidth(560)
        self.name = QLineEdit(name or self.tr("corpus"))
        self.name.selectAll()
        self.folder = PlaceField(self._browse)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder.set_text(documents if Path(documents).is_dir() else str(Path.home()))
        self.schemes = QComboBox()
        for bundled in sorted(schemes.bundled(), key=lambda name: name != schemes.DEFAULT):
            self._offer(schemes.load(bundled))
        self.about = styled("quiet", wrap=True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setMinimumHeight(96)
        from_file = QPushButton(self.tr("Scheme from a file…"))
        from_file.setAutoDefault(False)
        from_file.clicked.connect(self._scheme_file)
        self.problem = styled("problem", wrap=True)
        self.problem.hide()
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.tr("Scheme"), self.schemes)
        form.addRow("", self.about)
        form.addRow("", from_file)
        buttons = QDialogButtonBox()
        self.make = QPushButton(self.tr("Create"))
        self.make.setDefault(True)
        buttons.addButton(self.make, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self.problem)
        box.addStretch(1)
        box.addWidget(buttons)
        self.name.textChanged.connect(self._check)
        self.folder.changed.connect(self._check)
        self.schemes.currentIndexChanged.connect(self._describe)
        self._describe()
        self._check()

    @property
    def path(self) -> Path:
        """Where the corpus shall be; the ending .tawsim is added where it is missing."""
        return Path(self.folder.text()).expanduser() / (self._plain_name() + SUFFIX)

    def _plain_name(self) -> str:
        return self.name.text().translate(_UNFIT).strip().removesuffix(SUFFIX)

    @property
    def scheme(self) -> Scheme:
        """The scheme that was chosen."""
        chosen: Scheme = self.schemes.currentData()
        return chosen

    def _offer(self, scheme: Scheme) -> None:
        self.schemes.addItem(scheme_name(scheme), scheme)

    def _describe(self) -> None:
        comma = self.tr(", ")
        names = comma.join(label_name(label) for label in self.scheme.labels)
        self.about.setText(self.tr("%Ln label(s): ", "", len(self.scheme.labels)) + names)

    def _check(self) -> None:
        """Say before it is tried why it could not be made."""
        name, folder = self._plain_name(), self.path.parent
        words = ""
        if name and not folder.is_dir():
            words = self.tr("There is no folder %1.").replace("%1", english(str(folder)))
        elif name and self.path.exists():
            words = self.tr("There is a corpus of this name in this folder: choose another name.")
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.make.setEnabled(bool(name and self.folder.text()) and not words)

    def _browse(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.folder.text())

    def _scheme_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Scheme from a file"), "", "TOML (*.toml)")
        if not file:
            return
        try:
            self._offer(schemes.load(file))
        except SchemeError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self.problem.hide()
        self.schemes.setCurrentIndex(self.schemes.count() - 1)

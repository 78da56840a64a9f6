# SPDX-License-Identifier: MIT
"""What the things of the floors below are called on screen: labels, standings, suggesters, their reasons."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from annotation.document import Status
from annotation.formats.format import Format
from annotation.scheme import Label, Scheme
from gui.language import isolated

translate = QCoreApplication.translate
N = QT_TRANSLATE_NOOP

_STATUSES = {
    Status.NEW: N("Names", "New"),
    Status.STARTED: N("Names", "In work"),
    Status.DONE: N("Names", "Done"),
    Status.ADJUDICATED: N("Names", "Settled"),
    Status.SET_ASIDE: N("Names", "Set aside"),
}
_SOURCES = {
    "gazetteer": N("Names", "Word lists"),
    "patterns": N("Names", "Rules"),
    "memory": N("Names", "This document"),
}
# What formats are called, and what reports say they could not hold.
FOREIGN: tuple[str, ...] = (
    N("Names", "Plain text: the text alone, without marks"),
    N("Names", "Tawsim JSON lines: everything, one document a line"),
    N("Names", "CoNLL: a word and one IOB2 tag a line"),
    N("Names", "CoNLL with nested spans: one or more IOB2 tags a word"),
    N("Names", "spans of further annotators left out"),
    N("Names", "span attributes left out"),
    N("Names", "documents without a word left out"),
    N("Names", "crossing spans of one label, read back as nested"),
    N("Names", "documents whose exact spacing is left out"),
    N("Names", "spans without a word left out"),
    N("Names", "edges widened to whole words"),
    N("Names", "blanks at span edges left out"),
    N("Names", "nested spans left out"),
    N("Names", "crossing spans left out"),
    N("Names", "sentence breaks inside spans left out"),
    N("Names", "borders of documents left out"),
    N("Names", "spans left out"),
)


def in_arabic() -> bool:
    """Whether the window speaks Arabic now."""
    return QLocale().language() == QLocale.Language.Arabic


def label_name(label: Label) -> str:
    """The label's name in the language of the window."""
    return label.ar if in_arabic() else label.en


def label_definition(label: Label) -> str:
    """The label's definition in the language of the window."""
    return label.definition_ar if in_arabic() else label.definition_en


def label_called(scheme: Scheme, name: str) -> str:
    """The name of a span's label in the language of the window; as it stands where the scheme has none."""
    label = scheme.find(name)
    return label_name(label) if label else name


def scheme_name(scheme: Scheme) -> str:
    """The scheme's name in the language of the window."""
    return scheme.ar if in_arabic() else scheme.en


def status_name(status: Status) -> str:
    """How far a document has come, in words."""
    return translate("Names", _STATUSES[status])


def source_name(source: str) -> str:
    """What a suggester is called."""
    return translate("Names", _SOURCES.get(source, source))


def format_name(format: Format) -> str:
    """What a format is called, with its name on the command line."""
    return f"{translate('Names', format.title)} ({isolated(format.name)})"


def loss(kind: str) -> str:
    """What could not be written, in words."""
    return translate("Names", kind)


def one_line(text: str) -> str:
    """A piece of a document on one line: line breaks and runs of blanks as one blank, for lists only."""
    return " ".join(text.split())

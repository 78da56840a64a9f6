# SPDX-License-Identifier: MIT
"""What the things of the floors below are called on screen: labels, standings, suggesters, their reasons."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from annotation.document import Status
from annotation.formats.format import Format
from annotation.scheme import Label, Scheme
from gui.language import isolated, later

translate = QCoreApplication.translate

_STATUSES = {
    Status.NEW: later("Names", "New"),
    Status.STARTED: later("Names", "In work"),
    Status.DONE: later("Names", "Done"),
    Status.ADJUDICATED: later("Names", "Settled"),
    Status.SET_ASIDE: later("Names", "Set aside"),
}
_SOURCES = {
    "gazetteer": later("Names", "Word lists"),
    "patterns": later("Names", "Rules"),
    "starter": later("Names", "Starter"),
    "camel": later("Names", "Language model"),
    "external": later("Names", "A program of your own"),
    "own": later("Names", "Lists of this corpus"),
    "memory": later("Names", "Memory"),
    "learned": later("Names", "Learned"),
}


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
    return f"{translate('Formats', format.title)} ({isolated(format.name)})"


def local_time(told: str) -> str:
    """A time of the journal (UTC, ISO 8601) as people here write it."""
    when = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(told).timestamp()))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def one_line(text: str) -> str:
    """A piece of a document on one line: line breaks and runs of blanks as one blank, for lists only."""
    return " ".join(text.split())

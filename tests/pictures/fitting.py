# SPDX-License-Identifier: MIT
"""Which words on screen are cut off, and which are not in the language of the window."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.panels.labels import LabelButton
from resources import path

_MARK = re.compile(r"[\u2066-\u2069\u200e\u200f&]")
_SLACK = 2  # pixels that nobody misses


def seen(root: QWidget) -> Iterator[QWidget]:
    """The widgets that can be seen, the root first."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root) and widget.width() > 1 and widget.height() > 1:
            yield widget


def cut_off(root: QWidget) -> list[str]:
    """The words that have not the room they need, with the kind of widget they stand in."""
    return [f"{type(widget).__name__}: {words}" for widget in seen(root) for words in _cut(widget) if words]


def _cut(widget: QWidget) -> Iterator[str]:
    metrics, wide = widget.fontMetrics(), widget.width() + _SLACK
    if isinstance(widget, QLabel) and widget.text():
        ignored = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        if widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + _SLACK:
                yield widget.text()
        elif ignored:  # such a label may be cut where its tool tip says the whole
            if not widget.toolTip() and metrics.horizontalAdvance(widget.text()) > wide:
                yield widget.text()
        elif widget.minimumSizeHint().width() > wide:
            yield widget.text()
    elif isinstance(widget, LabelButton):
        if metrics.horizontalAdvance(widget.text()) > widget.width() - 26 - (30 if widget.label.key else 6):
            yield widget.text()
    elif isinstance(widget, QPushButton | QCheckBox | QToolButton) and widget.text():
        if (widget.minimumSizeHint().width() > wide and metrics.horizontalAdvance(widget.text()) > wide) or (
            isinstance(widget, QPushButton) and widget.sizeHint().width() > wide + 16
        ):
            yield widget.text()
    elif isinstance(widget, QHeaderView):
        yield from _cut_heads(widget)
    elif isinstance(widget, QGroupBox):
        if metrics.horizontalAdvance(widget.title()) > wide:
            yield widget.title()
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            words = widget.tabText(tab)
            if widget.isTabVisible(tab) and not widget.rect().contains(widget.tabRect(tab)):
                yield words  # scrolled away
            elif (
                widget.isTabVisible(tab)
                and metrics.horizontalAdvance(words) > widget.tabRect(tab).width() + _SLACK
            ):
                yield words
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        if metrics.horizontalAdvance(widget.currentText()) > widget.width() - 28:
            yield widget.currentText()
    elif isinstance(widget, QLineEdit) and not widget.text():
        icons = 26 * len(widget.actions())
        if metrics.horizontalAdvance(widget.placeholderText()) > widget.width() - 14 - icons:
            yield widget.placeholderText()


def _cut_heads(head: QHeaderView) -> Iterator[str]:
    """Names of columns wider than their columns, or whose column stands outside the table."""
    model = head.model()
    if model is None or head.orientation() != Qt.Orientation.Horizontal:
        return
    for column in range(head.count()):
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        left = head.sectionViewportPosition(column)
        inside = left >= -_SLACK and left + head.sectionSize(column) <= head.viewport().width() + _SLACK
        if not head.isSectionHidden(column) and not (
            inside and head.fontMetrics().horizontalAdvance(words) <= head.sectionSize(column)
        ):
            yield words


def words_of(root: QWidget) -> set[str]:
    """All words of ours that can be seen."""
    found: set[str] = set()
    for widget in seen(root):
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QGroupBox):
            found.add(widget.title())
        elif isinstance(widget, QTabBar):
            found |= {widget.tabText(tab) for tab in range(widget.count())}
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(place) for place in range(widget.count())}
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QHeaderView) and widget.model() is not None:
            heads = (widget.model().headerData(at, widget.orientation()) for at in range(widget.count()))
            found |= {str(words or "") for words in heads}
        elif isinstance(widget, QMenu):
            found |= {action.text().split("\t")[0] for action in widget.actions()}
        found.add(widget.toolTip())
    return {_MARK.sub("", words).strip() for words in found if words.strip()}


@cache
def _english() -> dict[str, str]:
    """Each English sentence of the window with its Arabic."""
    told: dict[str, str] = {}
    for message in ElementTree.parse(path("translations/tawsim_ar.ts")).iter("message"):
        source, arabic = message.findtext("source") or "", message.findtext("translation") or ""
        told[_MARK.sub("", source).strip()] = _MARK.sub("", arabic).strip()
    return told


def in_the_wrong_language(root: QWidget, language: str) -> list[str]:
    """In an Arabic window: words that stand there in English though they have an Arabic; and the other way round."""
    told, shown = _english(), words_of(root)
    if language == "ar":
        return sorted(words for words in shown if told.get(words, words) != words)
    arabic = {arabic for english, arabic in told.items() if arabic and arabic != english}
    return sorted(words for words in shown if words in arabic and words not in told)

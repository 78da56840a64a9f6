# SPDX-License-Identifier: MIT
"""The flat look of the window over Qt's Fusion: quiet lines, rounded fields, roomy rows; colours from the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel

from gui.theme import Theme, mixed
from resources import path

_SHEET = """
QMainWindow, QDialog { background: %(panel)s; }
QMenuBar { background: %(panel)s; padding: 1px 6px; }
QMenuBar::item { padding: 2px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %(hover)s; }
QMenu { background: %(raised)s; border: 1px solid %(border)s; padding: 5px; }
QMenu::item { padding: 4px 26px 4px 26px; border-radius: 5px; }
QMenu::item:selected { background: %(hover)s; color: %(ink)s; }
QMenu::item:disabled { color: %(faint)s; }
QMenu::separator { height: 1px; background: %(border)s; margin: 5px 8px; }
QToolBar { background: %(panel)s; border: none; border-bottom: 1px solid %(border)s; padding: 1px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: %(border)s; margin: 6px 7px; }
QToolButton { border: none; border-radius: 6px; padding: 3px 7px; background: transparent; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed { background: %(pressed)s; }
QToolButton:disabled { color: %(faint)s; }
QToolButton::menu-indicator { image: none; }
QSplitter::handle { background: %(border)s; }
QSplitter#spaced::handle { background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 3px 8px; color: %(muted)s; font-weight: 600; }
QTabBar::tab:selected { color: %(ink)s; border-bottom: 2px solid %(accent)s; }
QTabBar::tab:hover { color: %(ink)s; }
QListView { background: %(panel)s; border: none; outline: none; }
QLineEdit, QPlainTextEdit {
    background: %(raised)s; border: 1px solid %(border)s; border-radius: 6px; padding: 2px 8px;
    selection-background-color: %(accent)s; selection-color: %(accent_ink)s; }
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid %(accent)s; }
QComboBox { background: %(raised)s; border: 1px solid %(border)s; border-radius: 6px; padding: 2px 8px; min-height: 22px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("%(down)s"); width: 12px; height: 12px; }
QComboBox:focus { border: 1px solid %(accent)s; }
QSpinBox { background: %(raised)s; border: 1px solid %(border)s; border-radius: 6px; padding: 2px 8px; min-height: 22px;
    selection-background-color: %(accent)s; selection-color: %(accent_ink)s; }
QSpinBox:focus { border: 1px solid %(accent)s; }
QSpinBox:disabled, QComboBox:disabled { color: %(faint)s; background: %(panel)s; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 24px; }
QSpinBox::up-arrow { image: url("%(up)s"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("%(down)s"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: %(raised)s; border: 1px solid %(border)s;
    selection-background-color: %(accent)s; selection-color: %(accent_ink)s; }
QCheckBox, QRadioButton { min-height: 26px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid %(muted)s; border-radius: 3px; background: %(raised)s; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    border-color: %(accent)s; background: %(accent)s; image: url("%(tick)s"); }
QAbstractItemView::indicator:checked:selected { border-color: %(accent_ink)s; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid %(accent)s; background: %(accent_ink)s; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: %(accent)s; }
QCheckBox::indicator:checked:focus { border-color: %(ink)s; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %(border)s; background: %(panel)s; }
QCheckBox::indicator:checked:disabled { border-color: %(faint)s; background: %(faint)s; }
QHeaderView::section { background: %(panel)s; color: %(muted)s; border: none; padding: 2px 6px; font-weight: 600; }
QTableWidget, QTreeWidget { background: %(raised)s; alternate-background-color: %(panel)s; border: 1px solid %(border)s; }
QTableWidget:focus, QTreeWidget:focus { border-color: %(accent)s; }
QTreeWidget { outline: none; }
QTreeWidget::item { padding: 2px 5px; }
QTreeWidget::item:hover { background: %(hover)s; color: %(ink)s; }
QTableWidget::item, QTreeWidget::item { padding: 0 5px; }
QTableWidget::item:selected, QTreeWidget::item:selected { background: %(accent)s; color: %(accent_ink)s; }
QPushButton { background: %(raised)s; border: 1px solid %(border)s; border-radius: 6px; padding: 3px 16px; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(pressed)s; }
QPushButton:default { background: %(accent)s; color: %(accent_ink)s; border-color: %(accent)s; font-weight: 600; }
QPushButton:default:hover { background: %(accent_hover)s; }
QPushButton:focus { border: 1px solid %(accent)s; }
QPushButton:disabled { color: %(faint)s; background: %(panel)s; border-color: %(border)s; }
QProgressBar { border: none; border-radius: 3px; background: %(border)s; max-height: 6px; text-align: center; }
QProgressBar::chunk { border-radius: 3px; background: %(accent)s; }
QToolTip { background: %(raised)s; color: %(ink)s; border: 1px solid %(border)s; padding: 5px 7px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: %(border)s; border-radius: 4px; min-height: 32px; margin: 1px 2px; }
QScrollBar::handle:vertical:hover { background: %(muted)s; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal { background: %(border)s; border-radius: 4px; min-width: 32px; margin: 2px 1px; }
QScrollBar::handle:horizontal:hover { background: %(muted)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
Reader { border: 1px solid transparent; }
Reader:focus { border: 1px solid %(accent)s; }
#palette { background: %(raised)s; border: 1px solid %(border)s; }
#palette QListView { background: %(raised)s; }
#picker { background: %(raised)s; border: 1px solid %(accent)s; border-radius: 8px; }
#picker QListView { background: %(raised)s; }
#picker QListView::item { border-radius: 5px; padding: 0 6px; }
#picker QListView::item:selected { background: %(pressed)s; color: %(ink)s; }
#up { qproperty-icon: url("%(up)s"); padding: 3px 6px; }
#down { qproperty-icon: url("%(down)s"); padding: 3px 6px; }
#compact { padding: 2px 8px; min-height: 20px; }
#heading { color: %(muted)s; font-weight: 600; }
#quiet { color: %(muted)s; }
#problem { color: %(bad)s; }
#good { color: %(good)s; }
#find { background: %(panel)s; border-top: 1px solid %(border)s; }
#status { background: %(panel)s; border-top: 1px solid %(border)s; }
#title { font-size: 22pt; font-weight: 600; }
#framed { background: %(raised)s; border: 1px solid %(border)s; border-radius: 6px; }
#drop { color: %(muted)s; border: 1px dashed %(muted)s; border-radius: 8px; padding: 10px; }
#recent { background: %(raised)s; border: 1px solid %(border)s; border-radius: 8px; padding: 4px; }
#recent::item { padding: 7px 10px; border-radius: 5px; }
#recent::item:hover { background: %(hover)s; }
#recent::item:selected { background: %(pressed)s; color: %(ink)s; }
#choice { text-align: left; padding: 8px 16px; }
#choice:dir(rtl) { text-align: right; }
"""


def sheet(theme: Theme) -> str:
    """The style sheet of the window in these colours."""
    return _SHEET % {
        "panel": theme.panel.name(),
        "down": path(f"icons/down-{'dark' if theme.is_dark else 'light'}.svg").as_posix(),
        "up": path(f"icons/up-{'dark' if theme.is_dark else 'light'}.svg").as_posix(),
        "tick": path(f"icons/tick-{'dark' if theme.is_dark else 'light'}.svg").as_posix(),
        "raised": theme.raised.name(),
        "border": theme.border.name(),
        "ink": theme.panel_ink.name(),
        "muted": theme.panel_muted.name(),
        "faint": mixed(theme.panel_muted, 0.6, theme.panel).name(),
        "accent": theme.accent.name(),
        "accent_ink": theme.accent_ink.name(),
        "accent_hover": mixed(theme.accent, 0.88, theme.panel_ink).name(),
        "hover": mixed(theme.accent, 0.10, theme.panel).name(),
        "pressed": mixed(theme.accent, 0.20, theme.panel).name(),
        "good": theme.good.name(),
        "bad": theme.bad.name(),
    }


def styled(style: str = "", text: str = "", *, wrap: bool = False, centred: bool = False) -> QLabel:
    """A label in one of the sheet's styles ("heading", "quiet", "problem", "title"); its text is never markup."""
    label = QLabel(text)
    label.setObjectName(style)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def narrowed(head: QHeaderView) -> QHeaderView:
    """The head of a table, whose columns may be as narrow as their words.

    Qt would have each as wide as the widest letter of the font, which in an Arabic one is that of ﷽.
    """
    head.setMinimumSectionSize(40)
    return head


def restyle(label: QLabel, style: str) -> None:
    """Give a label another of the sheet's styles."""
    if label.objectName() != style:
        label.setObjectName(style)
        label.style().unpolish(label)
        label.style().polish(label)

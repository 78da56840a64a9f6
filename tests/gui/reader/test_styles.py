# SPDX-License-Identifier: MIT
"""What is read can be read: contrasts of text, chips and the deepest nests of boxes, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from annotation.scheme import Label, bundled, load
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.reader.styles import Grade, dashes, fill_share, grade
from gui.style import sheet
from gui.theme import TEXT_CONTRAST, Theme, contrast, load_fonts, mixed

THEMES = [Theme.light(), Theme.dark()]
LABELS = [label for name in bundled() for label in load(name).labels]


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_words_of_page_and_window(theme: Theme) -> None:
    pairs = [
        (theme.ink, theme.page),
        (theme.ink, theme.selection),
        (theme.muted, theme.page),
        (theme.gutter_ink, theme.gutter),
        (theme.panel_ink, theme.panel),
        (theme.panel_ink, theme.raised),
        (theme.panel_muted, theme.panel),
        (theme.panel_muted, theme.raised),
        (theme.accent_ink, theme.accent),
        (theme.accent, theme.panel),
        (theme.good, theme.panel),
        (theme.warning, theme.panel),
        (theme.bad, theme.panel),
    ]
    assert min(contrast(*pair) for pair in pairs) >= TEXT_CONTRAST


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_chips(theme: Theme) -> None:
    odd = [Label("x", "x", "x", colour, colour) for colour in ("#ffff00", "#888888", "#000000", "#ffffff")]
    for label in [*LABELS, *odd]:
        colour = theme.colour(label)
        assert contrast(theme.ink_on(colour), colour) >= TEXT_CONTRAST
        assert contrast(theme.on_page(colour), theme.page) >= TEXT_CONTRAST


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_text_in_four_boxes_within_each_other(theme: Theme) -> None:
    for label in LABELS:
        for current in range(4):
            ground = theme.page
            for level in (3, 2, 1, 0):
                share = fill_share(theme, Grade.CONFIRMED, level, current=level == current)
                ground = mixed(theme.colour(label), share, ground)
            assert contrast(theme.ink, ground) >= TEXT_CONTRAST, (label.name, current)


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_text_of_every_label_and_grade(theme: Theme) -> None:
    for label in LABELS:
        for sure in Grade:
            for current in (False, True):
                seen = mixed(theme.colour(label), fill_share(theme, sure, 0, current=current), theme.page)
                assert contrast(theme.ink, seen) >= TEXT_CONTRAST, (label.name, sure)


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_rows_of_picker_menus_and_find_bar(theme: Theme) -> None:
    """The grounds that the style sheet mixes, under its ink and its quiet words."""
    hover, pressed = (mixed(theme.accent, share, theme.panel) for share in (0.10, 0.20))
    for ground in (hover, pressed):
        assert f"{ground.name()};" in sheet(theme)
        assert contrast(theme.panel_ink, ground) >= TEXT_CONTRAST
    assert f"#quiet {{ color: {theme.panel_muted.name()}; }}" in sheet(theme)
    assert f"#find {{ background: {theme.panel.name()};" in sheet(theme)
    placeholder = theme.palette().color(QPalette.ColorRole.PlaceholderText)
    assert contrast(placeholder, theme.raised) >= TEXT_CONTRAST
    accent_hover = mixed(theme.accent, 0.88, theme.panel_ink)
    assert contrast(theme.accent_ink, accent_hover) >= TEXT_CONTRAST


def test_the_focus_ring_stands_out() -> None:
    for theme in THEMES:
        assert contrast(theme.focus, theme.page) >= 3


def test_grades_differ_in_their_lines() -> None:
    def suggestion(confidence: float) -> Suggestion:
        return Suggestion(0, 1, "LOC", "patterns", confidence, "")

    grades = [grade(suggestion(c)) for c in (0.0, 0.49, 0.5, 0.79, 0.8, 1.0)]
    assert grades == [Grade.LOW, Grade.LOW, Grade.MIDDLE, Grade.MIDDLE, Grade.HIGH, Grade.HIGH]
    assert grade(Span.new(0, 1, "LOC")) is Grade.CONFIRMED
    patterns = {tuple(dashes(QColor("red"), g, 1).dashPattern()) for g in set(grades)}
    assert len(patterns) == 3


def test_bundled_fonts_are_all_there(qtbot: QtBot) -> None:
    assert {"Amiri", "Noto Emoji", "Noto Sans", "Noto Sans Arabic"} <= set(load_fonts())

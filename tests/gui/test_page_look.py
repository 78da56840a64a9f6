# SPDX-License-Identifier: MIT
"""The view menu: what it shows is drawn, ticked, and there again in the next run."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotation.edit import Edit
from annotation.span import Span
from gui.actions import COMMANDS
from gui.hand import press, wait_until

SHOWN = [command.id for command in COMMANDS if command.shows]


def ticks(application) -> dict[str, bool]:
    return {name: application.window.actions_.all[name].isChecked() for name in SHOWN}


def test_the_ticks_tell_what_is_shown(application):
    assert ticks(application) == dict.fromkeys(SHOWN, False) | {"vowels": True, "tatweel": True}
    press(application.window.reader, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert application.window.reader.is_compact
    assert ticks(application)["compact"]
    for name in SHOWN:
        before = ticks(application)
        application.window.actions_.all[name].trigger()
        assert ticks(application) == before | {name: not before[name]}


def test_the_page_looks_the_same_in_the_next_run(opened, place):
    first = opened(place)
    for name in SHOWN:
        first.window.actions_.all[name].trigger()
    first.window.reader.set_zoom(150)
    first.window.reader.set_text_family("Noto Sans Arabic")
    look, shown = first.window.reader.look, ticks(first)
    first.close()
    again = opened(place)
    assert replace(again.window.reader.look, theme=look.theme) == look
    assert ticks(again) == shown


@pytest.fixture
def other(application):
    """Another annotator who has marked one span otherwise than the one at work, and one more."""
    page = application.workbench.on_page
    mine = page.mark(0, 4, "EVENT")
    assert isinstance(mine, Span)
    theirs = Edit(frozenset({Span.new(0, 4, "LOC"), Span.new(10, 14, "LOC")}))
    application.workbench.corpus.annotations.apply(page.document.id, "omar", theirs)
    return page


def red(application) -> int:
    """How many pixels of the page have the colour of disagreement."""
    image = application.window.reader.viewport().grab().toImage()
    bad = application.window.appearance.theme.bad.rgb()
    return sum(image.pixel(x, y) == bad for x in range(image.width()) for y in range(0, 200))


def test_where_others_differ_is_drawn_and_follows_what_is_marked(application, other):
    window = application.window
    assert wait_until(lambda: window.reader.is_whole)
    bare = red(application)
    window.actions_.all["differences"].trigger()
    assert wait_until(lambda: window.status.notice.text() == "يختلف الآخرون في موضعين")
    both = red(application)
    assert both > bare
    other.mark(10, 14, "LOC")
    assert wait_until(lambda: red(application) < both)
    window.actions_.all["differences"].trigger()
    assert wait_until(lambda: red(application) == bare)


def test_nobody_else_is_said(application):
    application.window.actions_.all["differences"].trigger()
    assert wait_until(lambda: application.window.status.notice.text() == "لم يوسِّم هذا المستند أحد سواك")

# SPDX-License-Identifier: MIT
"""The preferences take effect at once and are remembered; what follows a yes is the person's choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotation.span import Span
from gui.dialogs.preferences import PreferencesDialog
from gui.hand import write
from gui.preferences import After, Preferences


@pytest.fixture
def dialog(application):
    desk = application.window.desk
    return PreferencesDialog(desk, desk.parts.get("choosing").take_effect)


def choose(box, data) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_look_and_language_change_at_once(application, dialog):
    reader = application.window.reader
    choose(dialog.language, "en")
    assert application.window.actions_.all["accept"].iconText() == "Accept"
    assert dialog.windowTitle() == "Preferences"
    choose(dialog.theme, "dark")
    assert application.appearance.theme.is_dark
    dialog.zoom.setValue(150)
    dialog.compact.click()
    dialog.vowels.click()
    assert (reader.look.zoom, reader.is_compact, reader.shows_marks) == (150, True, False)
    assert application.preferences.language == "en"
    assert application.preferences.theme == "dark"


def test_the_threshold_hides_what_is_less_sure(application, dialog):
    page = application.workbench.on_page
    least = min(suggestion.confidence for suggestion in page.pending)
    dialog.threshold.setValue(round(least * 100) + 10)
    dialog.threshold.editingFinished.emit()
    assert application.workbench.hearing.threshold == pytest.approx(least + 0.1, abs=0.02)


@pytest.mark.parametrize("after", After)
def test_after_a_yes(application, dialog, after):
    reader, page = application.window.reader, application.workbench.on_page
    choose(dialog.after, after)
    dialog.unsure.setValue(60)
    write(reader, "j")
    first = reader.current
    following = page.pending[1]
    write(reader, "a")
    if after is After.STAY:
        assert isinstance(reader.current, Span)
        assert reader.current.start == first.start
    elif after is After.NEXT:
        assert reader.current == following
    else:
        assert reader.current.confidence < 0.6
        assert following.confidence >= 0.6 or reader.current == following
    assert application.preferences.after_accept is after


def test_what_was_chosen_holds_in_the_next_run(application, dialog, opened, place, tmp_path):
    choose(dialog.after, After.STAY)
    dialog.backups.set_text(str(tmp_path))
    application.close()
    again = opened(place)
    assert again.window.annotating.after is After.STAY
    assert again.preferences.backup_folder == str(tmp_path)


def test_keys_are_reached_from_here(application, dialog, monkeypatch):
    asked = []
    monkeypatch.setattr(application.window.desk.parts.get("helping"), "keys", lambda: asked.append(1))
    QTest.mouseClick(dialog.keys, Qt.MouseButton.LeftButton)
    assert asked == [1]


def test_unusable_preferences_give_the_defaults(tmp_path: Path):
    file = tmp_path / "window.ini"
    file.write_text("[General]\nafter_accept=perhaps\nunsure_below=many\nrecent=[3\n", encoding="utf-8")
    kept = Preferences(file)
    assert (kept.after_accept, kept.unsure_below, kept.recent) == (After.NEXT, 70, [])

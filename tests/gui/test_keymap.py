# SPDX-License-Identifier: MIT
"""Keys of one's own: presets, conflicts, Arabic layouts, and that every action is found in menu, palette and by key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotation import scheme as schemes
from gui.actions import COMMANDS, MENUS
from gui.dialogs.keys import KeysDialog
from gui.dialogs.palette import PaletteDialog
from gui.hand import press, write
from gui.keymap import PRESET_NAMES, Keymap
from gui.lookup import in_arabic, matching

IDS = [command.id for command in COMMANDS]
KEYS = st.sampled_from(["A", "B", "F", "Z", "Ctrl+B", "Num+5", "Shift+Left", "F9", "Tab"])
steps = st.lists(st.tuples(st.sampled_from(IDS[:12]), KEYS), max_size=8)
PAD = Qt.KeyboardModifier.KeypadModifier


def test_every_action_is_found_in_a_menu_in_the_palette_and_by_its_keys(application):
    actions = application.window.actions_
    shown = {action for menu in application.window.menuBar().actions() for action in menu.menu().actions()}
    for menu in MENUS:
        for command in menu.commands:
            action = actions.all[command.id]
            assert action in shown, command.id
            arabic = in_arabic("Commands", command.words)
            assert command in matching(COMMANDS, command.words)[:4], command.id
            assert command in matching(COMMANDS, arabic)[:4], command.id
            assert command.help.endswith(".")
            assert in_arabic("Help", command.help) != command.help, command.id
            for key in actions.keys_of(command.id):
                assert actions.for_stroke(QKeySequence(key).toString()) is action
            assert in_arabic("Help", command.help) in action.toolTip()


def test_the_palette_finds_in_both_languages_and_does_it(application):
    palette = PaletteDialog(application.window.actions_, application.appearance.theme, application.window)
    palette.field.setText("larger")
    assert palette.list.item(0).text() == "تكبير النص"
    palette.field.setText("تكبير")
    assert palette.list.count()
    palette.field.setText("لا شيء يُسمّى هكذا")
    assert not palette.list.count()
    press(palette.field, Qt.Key.Key_Return)
    assert palette.command is None
    palette.field.setText("light dark")
    press(palette.field, Qt.Key.Key_Return)
    assert palette.command.id == "theme"
    assert palette.result()


def test_what_cannot_be_done_now_is_shown_but_passed_over(opened):
    application = opened()
    palette = PaletteDialog(application.window.actions_, application.appearance.theme, application.window)
    palette.field.setText("import")
    usable = [palette.list.item(row).flags() for row in range(palette.list.count())]
    assert Qt.ItemFlag.NoItemFlags in usable
    palette.field.setText("Accept many")
    press(palette.field, Qt.Key.Key_Return)
    assert palette.command is None


@pytest.mark.parametrize("preset", PRESET_NAMES)
def test_no_preset_gives_a_key_twice_or_takes_one_of_a_label(preset):
    keys = [key for keys in Keymap(preset).all().values() for key in keys]
    assert len(keys) == len(set(keys))
    for name in schemes.bundled():
        labels = {label.key.upper() for label in schemes.load(name).labels if label.key}
        assert not labels & set(keys), (preset, name)


@given(preset=st.sampled_from(sorted(PRESET_NAMES)), chosen=steps)
def test_whatever_is_chosen_each_key_has_one_command_and_it_is_the_last_that_asked(preset, chosen):
    keymap = Keymap(preset)
    for id, key in chosen:
        keymap = keymap.with_key(id, key)
        assert keymap.owner(key) == id
    keys = [key for keys in keymap.all().values() for key in keys]
    assert len(keys) == len(set(keys))
    assert Keymap.from_json(keymap.to_json()) == keymap


@pytest.mark.parametrize(
    "bad", ["", "nothing", "[]", '{"own": 3, "preset": "x"}', '{"own": {"gone": ["A"]}}']
)
def test_unusable_preferences_give_the_standard_keys(bad):
    assert Keymap.from_json(bad).all() == Keymap().all()


def dialog(application) -> KeysDialog:
    corpus = application.workbench.corpus
    return KeysDialog(Keymap(), corpus.scheme, application.window)


def test_a_key_is_changed_by_pressing_it_also_on_an_arabic_keyboard(application):
    keys, helping = dialog(application), application.window.desk.parts.get("helping")
    keys.changed.connect(helping.use_keys)
    keys.select("accept")
    write(keys.field, "ث")  # the key of E
    assert "E" in keys.field.text()
    QTest.mouseClick(keys.give, Qt.MouseButton.LeftButton)
    reader = application.window.reader
    write(reader, "j")
    write(reader, "ث")
    assert len(application.workbench.on_page.marks.spans) == 1
    assert Keymap.from_json(application.preferences.keys).owner("E") == "accept"
    assert "E" in application.window.actions_.all["accept"].text()
    QTest.mouseClick(keys.back, Qt.MouseButton.LeftButton)
    assert application.window.actions_.keys_of("accept") == ("A", "Return")


def test_a_conflict_is_told_a_command_gives_way_a_label_does_not(application):
    keys = dialog(application)
    keys.select("accept")
    write(keys.field, "r")
    assert "رفض" in keys.note.text()
    assert keys.give.isEnabled()
    QTest.mouseClick(keys.give, Qt.MouseButton.LeftButton)
    assert "R" not in keys.keymap.all()["reject"]
    write(keys.field, "1")
    assert "شخص" in keys.note.text()
    assert not keys.give.isEnabled()
    QTest.mouseClick(keys.none, Qt.MouseButton.LeftButton)
    assert keys.keymap.all()["accept"] == ()


def test_the_numeric_pad_has_commands_where_the_row_has_labels(application):
    window, page = application.window, application.workbench.on_page
    window.actions_.use(Keymap("numbers"))
    for code, letter in ((Qt.Key.Key_6, "6"), (Qt.Key.Key_5, "5")):
        QApplication.sendEvent(window.reader, QKeyEvent(QEvent.Type.KeyPress, code, PAD, letter))
    assert len(page.marks.spans) == 1
    write(window.reader, "3")
    assert [span.label for span in page.marks.spans].count("GPE") >= 1


def test_a_preset_is_chosen_in_the_dialog(application):
    keys = dialog(application)
    keys.presets.setCurrentIndex(keys.presets.findData("left-hand"))
    keys.presets.activated.emit(keys.presets.currentIndex())
    assert keys.keymap.all()["next"][0] == "F"

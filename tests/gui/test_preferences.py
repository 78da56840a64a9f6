# SPDX-License-Identifier: MIT
"""Preferences survive a restart, and a spoilt file does no harm."""

from __future__ import annotations

from PySide6.QtCore import QByteArray

from gui.preferences import Preferences, config_file, data_folder
from gui.reader.look import Choices

LOOK = Choices(140, "Noto Sans Arabic", True, False, False, True, True, True)


def test_what_is_chosen_is_there_again(tmp_path):
    file = tmp_path / "folder" / "window.ini"
    first = Preferences(file)
    first.language, first.theme = "en", "dark"
    first.page = LOOK
    first.last_corpus, first.annotator = "/tmp/أخبار.tawsim", "سلمى"
    first.geometry = QByteArray(b"\x01\x02")
    first.save()
    again = Preferences(file)
    assert (again.language, again.theme, again.page) == ("en", "dark", LOOK)
    assert (again.last_corpus, again.annotator) == ("/tmp/أخبار.tawsim", "سلمى")
    assert bytes(again.geometry.data()) == b"\x01\x02"


def test_a_spoilt_file_gives_the_defaults(tmp_path):
    file = tmp_path / "window.ini"
    file.write_text(
        "[General]\nlanguage=xx\ntheme=pink\ngeometry=1\nlast_corpus=a, b\n"
        "[page]\nzoom=huge\ncompact=maybe\nmarks=no\n"
    )
    spoilt = Preferences(file)
    assert spoilt.language in ("ar", "en")
    assert spoilt.theme == "system"
    assert spoilt.page == Choices(marks=False)
    assert spoilt.geometry.isEmpty()
    assert spoilt.last_corpus == ""


def test_folders_follow_the_platform():
    assert data_folder().name == "tawsim"
    assert config_file().name == "window.ini"

# SPDX-License-Identifier: MIT
"""Preferences survive a restart, and a spoilt file does no harm."""

from __future__ import annotations

from PySide6.QtCore import QByteArray

from gui.preferences import Preferences, config_file, data_folder


def test_what_is_chosen_is_there_again(tmp_path):
    file = tmp_path / "folder" / "window.ini"
    first = Preferences(file)
    first.language, first.theme, first.zoom = "en", "dark", 140
    first.last_corpus, first.annotator = "/tmp/أخبار.tawsim", "سلمى"
    first.geometry = QByteArray(b"\x01\x02")
    first.save()
    again = Preferences(file)
    assert (again.language, again.theme, again.zoom) == ("en", "dark", 140)
    assert (again.last_corpus, again.annotator) == ("/tmp/أخبار.tawsim", "سلمى")
    assert bytes(again.geometry.data()) == b"\x01\x02"


def test_a_spoilt_file_gives_the_defaults(tmp_path):
    file = tmp_path / "window.ini"
    file.write_text("[General]\nlanguage=xx\ntheme=pink\nzoom=huge\ngeometry=1\nlast_corpus=a, b\n")
    spoilt = Preferences(file)
    assert spoilt.language in ("ar", "en")
    assert (spoilt.theme, spoilt.zoom) == ("system", 100)
    assert spoilt.geometry.isEmpty()
    assert spoilt.last_corpus == ""


def test_zoom_stays_in_bounds(tmp_path):
    kept = Preferences(tmp_path / "window.ini")
    kept.zoom = 9000
    assert kept.zoom == 400


def test_folders_follow_the_platform():
    assert data_folder().name == "tawsim"
    assert config_file().name == "window.ini"

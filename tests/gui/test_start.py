# SPDX-License-Identifier: MIT
"""Starting: what is imported, what the first word means, and what is said where no window can be."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from gui import display


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    home = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *words],
        env=home | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_the_window_needs_nothing_heavy(place):
    code = f"""
import sys
from gui.application import Application
application = Application()
application.window.show()
application.open_first({str(place)!r})
application.qt.processEvents()
heavy = ("torch", "transformers", "camel_tools.ner", "requests", "pandas", "scipy", "sklearn")
print([name for name in heavy if name in sys.modules])
application.close()
"""
    done = run("-c", code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_help_needs_neither_qt_nor_the_database():
    code = """
import sys
sys.argv = ["tawsim", "--help"]
from gui.__main__ import main
try:
    main()
except SystemExit:
    pass
print([n for n in ("PySide6", "sqlalchemy", "alembic", "camel_tools", "torch", "transformers", "requests") if n in sys.modules])
"""
    done = run("-c", code)
    assert "tour" in done.stdout
    assert done.stdout.strip().endswith("[]")


@pytest.mark.parametrize("words", [[], ["open"], ["some.tawsim"], ["open", "some.tawsim"]])
def test_without_a_display_one_sentence_and_1(words):
    done = run("-m", "gui", *words, QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("There is no display")
    assert len(done.stderr.strip().split("\n")) == 1


def test_a_wrong_option_is_wrong_usage():
    assert run("-m", "gui", "--nothing").returncode == 2


def test_offscreen_asks_for_no_window(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert "offscreen" in display.no_screen()
    assert display.no_display() == ""
    found = display.probe()
    assert (found.window, found.offscreen) == (False, True)


def test_a_display_that_does_not_answer_is_no_window(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("DISPLAY", ":987")
    found = display.probe()
    assert (found.window, found.offscreen) == (False, True)
    assert found.why.startswith("Qt cannot open a window here.")


def test_packages_of_libraries():
    assert display.package_of("libxcb-cursor.so.0") == "libxcb-cursor0"
    assert display.package_of("libxcb-render-util.so.0") == "libxcb-render-util0"
    assert display.package_of("libGL.so.1") == "libgl1"
    assert display.package_of("libodd.so.4") == "libodd.so.4"


def test_the_tour_from_end_to_end(tmp_path):
    done = run("-m", "gui", "tour", "--out", str(tmp_path / "tour"), QT_QPA_PLATFORM="")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    made = sorted(file.name for file in (tmp_path / "tour").iterdir())
    assert {"sample.conll", "sample.jsonl"} <= set(made)
    assert [name[:2] for name in made if name.endswith(".png")] == [f"{n:02}" for n in range(1, 14)]


def test_the_tour_into_a_place_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("x")
    done = run("-m", "gui", "tour", "--out", str(tmp_path / "file" / "tour"))
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr

# SPDX-License-Identifier: MIT
"""The self-test of an installation: it holds here, and tells what is missing where something is."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from gui import selftest
from gui.selftest import CHECKS, outcomes


def test_this_installation_holds():
    done = subprocess.run(
        [sys.executable, "-m", "gui", "selftest", "--json"],
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    told = json.loads(done.stdout)
    assert [one["check"] for one in told] == list(CHECKS)
    assert [one for one in told if not one["holds"]] == []
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("check", "kept"),
    [("schemes", "fonts"), ("formats", "schemes"), ("fonts", "schemes"), ("translations", "fonts")],
)
def test_what_is_missing_is_told(check, kept, qtbot, tmp_path, monkeypatch):
    """An installation without its files: the check that needs them fails in a sentence, the others still run."""
    (tmp_path / kept).mkdir()
    for module in ("annotation.scheme", "gui.language", "gui.theme", "resources"):
        __import__(module)
        monkeypatch.setattr(sys.modules[module], "path", lambda name: tmp_path / name)
    sys.modules["gui.theme"].load_fonts.cache_clear()
    monkeypatch.setattr(selftest, "CHECKS", {name: CHECKS[name] for name in (check, "words")})
    failed, held = outcomes()
    sys.modules["gui.theme"].load_fonts.cache_clear()
    assert (failed.check, failed.holds) == (check, False)
    assert failed.says
    assert held.holds

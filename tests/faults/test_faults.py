# SPDX-License-Identifier: MIT
"""Killed programs, power cuts, teams on one document, work during an import: nothing acknowledged is lost. Long with TAWSIM_FAULTS=long."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
LONG = os.environ.get("TAWSIM_FAULTS") == "long"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the scripts need a system that can fork")


def run(script: str, *words: object) -> tuple[int, dict[str, Any]]:
    """The exit code of a script and what it says of itself, shown where `pytest -s` or a failure asks for it."""
    command = [sys.executable, str(HERE / script), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    print(script, *words[1:], done.stdout, done.stderr)
    return done.returncode, json.loads(done.stdout or "{}")


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "a.tawsim")
    return str(request.getfixturevalue("postgresql"))


def test_killed_programs_lose_nothing(place: str):
    kills = (320 if LONG else 15) if "://" not in place else (60 if LONG else 10)
    code, found = run("kill.py", place, kills)
    assert code == 0, found
    assert found["lost"] == found["torn"] == found["faults"] == 0
    assert found["acknowledged"] >= kills


def test_power_cuts_lose_nothing(tmp_path: Path):
    code, found = run("power.py", tmp_path, 200 if LONG else 10)
    assert code == 0, found
    assert found["lost"] == found["damaged"] == found["torn"] == 0


def test_a_weaker_corpus_would_lose_something(tmp_path: Path):
    """The simulation can tell: without a sync at each commit, acknowledged work is gone."""
    code, found = run("power.py", tmp_path, 8, "NORMAL")
    assert code == 1
    assert found["lost"] > 0


def test_eight_at_once_overwrite_nothing(place: str):
    code, found = run("team.py", place, 8, 20 if LONG else 3)
    assert code == 0, found
    assert (found["lost"], found["errors"], found["faults"]) == (0, 0, [])
    assert found["conflicts"] > 0


def test_an_import_is_in_nobodys_way(place: str):
    code, found = run("meanwhile.py", place, 10_000 if LONG else 1500)
    assert code == 0, found
    assert (found["lost"], found["failures"]) == (0, [])
    if LONG:  # how long anyone waits is measured, never in `make test`
        assert found["slowest"] <= 500


def test_a_guarded_team_loses_nothing_when_its_server_is_killed():
    with tempfile.TemporaryDirectory(prefix="tawsim-team-") as folder:
        code, found = run("guarded.py", folder, 8 if LONG else 4, 300 if LONG else 15)
    assert code == 0, found
    assert (found["lost"], found["raw"], found["faults"]) == (0, 0, [])

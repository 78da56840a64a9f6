# SPDX-License-Identifier: MIT
"""Processes of our own: they run our modules, and nothing that lies in the folder where a person happens to be."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from corpus.child import command, surroundings
from corpus.learner_process import WORD


@pytest.mark.parametrize(
    ("module", "word"), [("corpus.learner_process", WORD), ("corpus.camel_worker", "model-worker")]
)
def test_a_strangers_folder_brings_no_code_along(tmp_path: Path, module: str, word: str) -> None:
    seen = tmp_path / "seen"
    for name in ("json.py", "corpus.py", "sitecustomize.py"):
        (tmp_path / name).write_text(f"open({str(seen)!r}, 'w').close()", encoding="utf-8")
    done = subprocess.run(
        command(module, word, "nowhere"),
        cwd=tmp_path,
        env=surroundings(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, b"")
    assert not seen.exists()

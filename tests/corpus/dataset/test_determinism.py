# SPDX-License-Identifier: MIT
"""Same corpus, same bytes: in another folder, time zone, language, and with other seeds for Python's hashes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.corpus import Corpus

PLACES = (
    {"TZ": "Asia/Damascus", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {
        "TZ": "America/Lima",
        "LC_ALL": "C.UTF-8",
        "LANG": "ar_SY.UTF-8",
        "PYTHONHASHSEED": "2",
        "PYTHONUTF8": "1",
    },
)


@pytest.mark.parametrize("format", ["tawsim-jsonl", "conll", "brat", "parquet", "xmi", "jsonl-doccano"])
def test_two_machines_write_the_same(news: Corpus, tmp_path: Path, format: str):
    news.close()
    found: list[dict[str, bytes]] = []
    for number, surroundings in enumerate(PLACES):
        home = tmp_path / f"{'مجلد' * number}home{number}"
        home.mkdir()
        shutil.copyfile(tmp_path / "news.tawsim", home / f"c{number}.tawsim")
        command = [sys.executable, "-m", "gui", "export", str(home / f"c{number}.tawsim"), f"set{number}/"]
        wanted = [
            "--format",
            format,
            "--layer",
            "all",
            "--split",
            "train=.6,test=.4",
            "--licence",
            "CC BY 4.0",
        ]
        subprocess.run(
            [*command, *wanted],
            check=True,
            cwd=home,
            env={**os.environ, **surroundings, "PYTHONPATH": os.getcwd()},
            capture_output=True,
        )
        out = home / f"set{number}"
        found.append({f.relative_to(out).as_posix(): f.read_bytes() for f in out.rglob("*") if f.is_file()})
    assert len(found[0]) >= 5
    assert found[0] == found[1]

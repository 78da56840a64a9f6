# SPDX-License-Identifier: MIT
"""camel-tools comes in with no data and no network, once its folder is prepared."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.errors import CorpusError
from corpus.models import prepare_camel

OFFLINE = """
import socket, sys
def refuse(*_, **__):
    raise OSError("no network here")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
"""


def run(code: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python in a home where camel-tools has no data, and without a network."""
    kept = {name: value for name, value in os.environ.items() if name != "CAMELTOOLS_DATA"}
    here = {"HOME": str(home), "USERPROFILE": str(home), "XDG_DATA_HOME": str(home / "data")}
    return subprocess.run(
        [sys.executable, "-c", OFFLINE + code], env=kept | here | environment, capture_output=True, text=True
    )


def test_without_our_catalogue_the_import_fails(tmp_path: Path):
    """Should this ever pass, camel-tools has mended its ways and `prepare_camel` can go."""
    done = run("import camel_tools.morphology.database", tmp_path)
    assert done.returncode != 0
    assert "DownloaderError" in done.stderr


@pytest.mark.parametrize("module", ["camel_tools.morphology.database", "camel_tools.ner"])
def test_with_it_the_import_works(tmp_path: Path, module: str):
    done = run(f"from corpus.models import prepare_camel; print(prepare_camel()); import {module}", tmp_path)
    assert done.returncode == 0, done.stderr
    folder = Path(done.stdout.strip())
    assert folder.is_relative_to(tmp_path)
    assert json.loads((folder / "catalogue.json").read_text(encoding="utf-8"))["packages"] == {}


def test_a_folder_of_one_s_own_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "catalogue.json").write_text("mine", encoding="utf-8")
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path))
    assert prepare_camel(tmp_path / "other") == tmp_path
    assert [file.name for file in tmp_path.iterdir()] == ["catalogue.json"]
    assert (tmp_path / "catalogue.json").read_text(encoding="utf-8") == "mine"
    assert os.environ["CAMELTOOLS_DATA"] == str(tmp_path)


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("CAMELTOOLS_DATA", raising=False)
    (tmp_path / "file").touch()
    with pytest.raises(CorpusError, match="cannot be written, which camel-tools needs"):
        prepare_camel(tmp_path / "file")
    assert "CAMELTOOLS_DATA" not in os.environ

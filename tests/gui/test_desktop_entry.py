# SPDX-License-Identifier: MIT
"""The entry in a desktop's menu: what is written, that the type tells our files, and that it goes again."""

from __future__ import annotations

import configparser
import shlex
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from annotation import scheme as schemes
from corpus.corpus import Corpus
from gui import desktop_entry

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux desktops have such entries")
def test_the_command_writes_and_removes(tmp_path):
    def run(*words):
        return subprocess.run(
            [sys.executable, "-m", "gui", "desktop", *words],
            env={"XDG_DATA_HOME": str(tmp_path), "PATH": "", "HOME": str(tmp_path)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    done = run()
    files = sorted(str(file) for file in tmp_path.rglob("*") if file.is_file())
    assert sorted(done.stdout.split()) == files
    assert len(files) == 3
    assert run("--remove").returncode == 0
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []
    assert run("--remove").stderr == "0 files removed.\n"


def test_the_entry_starts_this_program(tmp_path):
    entry, *_ = desktop_entry.install(tmp_path)
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(entry, encoding="utf-8")
    said = read["Desktop Entry"]
    assert shlex.split(said["Exec"]) == [sys.executable, "-P", "-m", "gui", "open", "%f"]
    assert (said["Icon"], said["Name[ar]"]) == ("tawsim", "توسيم")


def test_a_strange_place_is_quoted(monkeypatch):
    monkeypatch.setattr(sys, "executable", '/opt/a "b" 100%/$x/python')
    assert desktop_entry.program().startswith('"/opt/a \\\\"b\\\\" 100%%/\\\\$x/python"')


def test_the_type_tells_our_files(tmp_path):
    """The signs that the type looks for are in a corpus, where it looks for them."""
    _, kind, icon = desktop_entry.install(tmp_path)
    tree = ElementTree.parse(kind)
    with Corpus.create(tmp_path / "a.tawsim", schemes.load("wojood")):
        pass
    head = (tmp_path / "a.tawsim").read_bytes()[:100]
    outer, inner = tree.iter(f"{MIME}match")
    value = outer.attrib["value"].replace("\\0", "\0").encode()
    assert head[int(outer.attrib["offset"]) :].startswith(value)
    number = int(inner.attrib["value"], 16).to_bytes(4, "big")
    assert head[int(inner.attrib["offset"]) :].startswith(number)
    assert ElementTree.parse(icon).getroot().tag.endswith("svg")
    assert "#000" not in icon.read_text(encoding="utf-8")

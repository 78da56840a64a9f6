# SPDX-License-Identifier: MIT
"""The manual: both languages say the same, every command in it works, every picture and link is there."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from gui.commands import command_line
from resources import path

MANUAL = Path(__file__).parent.parent / "docs/manual"
ENGLISH, ARABIC = MANUAL / "en", MANUAL / "ar"
PAGES = sorted(page.name for page in ENGLISH.glob("*.md"))
# A test of its own runs this one.
ELSEWHERE = {"tawsim selftest"}


def commands(page: Path) -> list[str]:
    blocks = re.findall(r"^```console\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]


@pytest.fixture
def desk(tmp_path):
    """A folder with what the manual's commands speak of: raw articles and a file of gold."""
    (tmp_path / "articles").mkdir()
    texts = [
        path(f"samples/{name}").read_text("utf-8") for name in ("article.txt", "marshes.txt", "port.txt")
    ]
    for number, paragraph in enumerate("\n".join(texts).split("\n")):
        if paragraph.strip():
            (tmp_path / f"articles/{number:02}.txt").write_text(paragraph, encoding="utf-8")
    shutil.copy(path("samples/economy.gold.jsonl"), tmp_path / "gold.jsonl")
    return tmp_path


@pytest.mark.parametrize("page", [page for page in PAGES if commands(ENGLISH / page)])
def test_the_commands_work(page, desk, capsys, monkeypatch):
    monkeypatch.chdir(desk)
    for command in commands(ENGLISH / page):
        if command in ELSEWHERE:
            continue
        program, *words = shlex.split(command)
        assert program == "tawsim"
        with pytest.raises(SystemExit) as ended:
            command_line(words)
        assert ended.value.code in (0, None), f"{command}\n{capsys.readouterr().err}"


def test_both_languages_have_the_same_pages():
    assert sorted(page.name for page in ARABIC.glob("*.md")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_say_the_same(page):
    """The same commands, pictures, links, tables and heads, in the same order."""
    english, arabic = ((folder / page).read_text(encoding="utf-8") for folder in (ENGLISH, ARABIC))
    for what in (r"^\$ .*", r"\]\(([^)]+)\)", r"^#+ ", r"^    ?!\[", r"^(KEYS|FORMATS|COMMANDS)$", r"^\| "):
        assert len(re.findall(what, english, re.MULTILINE)) == len(re.findall(what, arabic, re.MULTILINE))
    assert commands(ENGLISH / page) == commands(ARABIC / page)
    assert re.findall(r"\]\(([^)]+)\)", english) == re.findall(r"\]\(([^)]+)\)", arabic)


@pytest.mark.parametrize("page", PAGES)
def test_the_links_lead_somewhere(page):
    for link in re.findall(r"\]\(([^)]+)\)", (ENGLISH / page).read_text(encoding="utf-8")):
        if not link.startswith(("pictures/", "https://")):
            assert (ENGLISH / link).exists()


def test_the_pages_are_all_in_the_contents():
    for language in ("en", "ar"):
        listed = re.findall(
            r"([\w-]+\.md)$", (MANUAL / f"mkdocs-{language}.yml").read_text("utf-8"), re.MULTILINE
        )
        assert sorted(listed) == PAGES

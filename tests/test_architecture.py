# SPDX-License-Identifier: MIT
"""The rules of the house: who may import whom, and what every file looks like."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("annotation", "corpus", "gui", "resources")
LONGEST = 250

code = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
tests = sorted((ROOT / "tests").rglob("*.py"))


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def test_the_import_contracts_hold():
    lint = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize("file", [*code, *tests], ids=named)
def test_every_file_says_its_licence_and_what_it_owns_and_stays_short(file):
    lines = file.read_text(encoding="utf-8").split("\n")
    assert lines[0] == "# SPDX-License-Identifier: MIT"
    assert lines[1].startswith('"""'), "the second line begins the docstring that says what the file owns"
    assert len(lines) <= LONGEST + 1, f"{len(lines)} lines: files stay near 100 and never exceed {LONGEST}"


@pytest.mark.parametrize("file", code, ids=named)
def test_no_file_has_a_name_that_says_nothing(file):
    assert not re.search(r"util|common|helper|manager|driver|controller|misc", named(file))


def test_text_is_never_split_at_what_python_calls_lines():
    """str.splitlines parts at ten characters, of which only the line feed is one of ours."""
    guilty = [named(file) for file in code if re.search(r"\bsplitlines\(", file.read_text(encoding="utf-8"))]
    assert not guilty


def test_camel_tools_enters_by_few_doors_and_lazily():
    """Import-linter cannot see whether an import waits inside a function."""
    for file in code:
        found = re.findall(
            r"^([ ]*)(?:from|import) camel_tools", file.read_text(encoding="utf-8"), re.MULTILINE
        )
        if found:
            assert named(file) in (
                "annotation/arabic.py",
                "annotation/tokens.py",
                "annotation/suggesters/camel/loading.py",
            )
            assert all(found), f"{named(file)} imports camel_tools when it is loaded itself"


@pytest.mark.parametrize("file", code, ids=named)
def test_no_place_of_one_machine_and_no_promise(file):
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(?:home|work|root|Users)/", text)
    assert not re.search(r"\b(?:TODO|FIXME|XXX)\b", text)


def test_the_page_on_the_architecture_tells_every_file():
    done = subprocess.run(
        [sys.executable, str(ROOT / "resources/build/architecture.py"), "--check"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr

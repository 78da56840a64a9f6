# SPDX-License-Identifier: MIT
"""Formats of other people's packages: installed beside Tawsim they are there, and broken ones harm nobody."""

from __future__ import annotations

import sys

import pytest

from annotation.formats import catalogue
from annotation.formats.others import others

CODE = """
from dataclasses import dataclass, field
from annotation.document import Document
from annotation.formats.format import Holds, Record

@dataclass(frozen=True)
class Shout:
    name: str = "shout"
    title: str = "Loud texts"
    suffix: str = ".shout"
    holds: Holds = Holds(spans=False, offsets="")

    def read(self, text, where, report):
        yield Record(Document(text.removesuffix("!"), where))

    def write(self, records, choices, report):
        for record in records:
            yield record.document.text + "!"

SHOUT = Shout()
DOUBLE = Shout(name="conll")
NAMELESS = Shout(name="Not a name")
HOLDLESS = Shout(holds=None)
"""
POINTS = """[tawsim.formats]
shout = {module}:SHOUT
double = {module}:DOUBLE
nameless = {module}:NAMELESS
holdless = {module}:HOLDLESS
missing = {module}:MISSING
broken = {module}_broken:X
"""


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A distribution as an installer lays it out: a module, and a dist-info with entry points."""
    module = f"shouting_{tmp_path.name}".replace("-", "_")
    (tmp_path / f"{module}.py").write_text(CODE, encoding="utf-8")
    (tmp_path / f"{module}_broken.py").write_text("raise RuntimeError('كسر')", encoding="utf-8")
    info = tmp_path / "shouting-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shouting\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(POINTS.format(module=module), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    others.cache_clear()
    yield module
    others.cache_clear()
    for name in (module, f"{module}_broken"):
        sys.modules.pop(name, None)


@pytest.mark.usefixtures("installed")
def test_an_installed_format_is_found_by_name_and_by_its_files():
    format = catalogue.find("shout")
    assert format is not None
    assert catalogue.formats()[-1] is format
    assert format in catalogue.writable()
    assert catalogue.guess("خبر.shout", "نص!") is format
    assert catalogue.guess("خبر.txt", "نص!").name == "text"


@pytest.mark.usefixtures("installed")
def test_what_cannot_be_used_is_told_and_left_out():
    told = catalogue.others().complaints
    assert [word.split(" of shouting cannot be used: ")[0] for word in told] == [
        "the format broken",
        "the format double",
        "the format holdless",
        "the format missing",
        "the format nameless",
    ]
    assert "RuntimeError: كسر" in told[0]
    assert told[1].endswith("the name 'conll' is taken")
    assert "its holds must be" in told[2]
    assert "AttributeError" in told[3]
    assert "its name must be small letters, digits and hyphens" in told[4]
    assert [format.name for format in catalogue.others().formats] == ["shout"]


def test_without_such_packages_there_are_only_ours():
    others.cache_clear()
    assert catalogue.others().formats == ()

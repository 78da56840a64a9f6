# SPDX-License-Identifier: MIT
"""A corpus of two documents to work on, and what tests ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from annotation.document import Document
from annotation.formats.catalogue import formats
from annotation.formats.format import Format, Record
from annotation.scheme import load
from corpus.corpus import Corpus

VISIT = "زار الوزير سليم الحداد مدينة النخيل يوم الأحد، وعاد إلى العاصمة مساءً."
MARKET = "افتُتح السوق الجديد في بلدة السدرة.\nوقال بائع: «الأسعار أرخص بكثير» 🙂."


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that works on `place` runs on each kind of database, unless it says that it is about files."""
    if "place" in metafunc.fixturenames:
        kinds = ["sqlite"] if metafunc.definition.get_closest_marker("sqlite") else ["sqlite", "postgresql"]
        metafunc.parametrize("place", kinds, indirect=True)
    if "written" in metafunc.fixturenames:
        metafunc.parametrize("written", [pytest.param(f, id=f.name, marks=_needs(f)) for f in _written()])


def _written() -> list[Format]:
    """The formats that can be written."""
    return [format for format in formats() if format.holds.writable]


def _needs(format: Format) -> pytest.MarkDecorator:
    """What a format needs that is not installed for all tests."""
    return pytest.mark.skipif(
        format.name == "spacy" and find_spec("spacy") is None, reason="spaCy is an extra: tawsim[spacy]"
    )


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a corpus may be made: a file, or an empty place on a server."""
    if request.param == "sqlite":
        return tmp_path / "news.tawsim"
    return str(request.getfixturevalue("postgresql"))


@pytest.fixture
def corpus(place: Path | str) -> Iterator[Corpus]:
    with Corpus.create(place, load("wojood")) as made:
        made.documents.add(Record(Document(VISIT, "زيارة", "visit")), "mona")
        made.documents.add(Record(Document(MARKET, "سوق", "market")), "mona")
        yield made

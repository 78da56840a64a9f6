# SPDX-License-Identifier: MIT
"""The word lists: readable, said where they come from, small, and read as they are written."""

from __future__ import annotations

import pytest

from annotation.suggesters.known import known_names
from annotation.suggesters.lexicon import (
    TABLES,
    adjective_forms,
    checksum,
    folded,
    folded_words,
    rows,
    table,
    terms,
)
from resources import path


@pytest.mark.parametrize("name", TABLES)
def test_every_list_has_entries_of_letters(name: str) -> None:
    for kind, entries in table(name).items():
        assert entries, kind
        assert all(folded_words(entry) for entry in entries), kind
        assert not [entry for entry in entries if "," in entry or "\t" in entry or "_" in entry], kind


@pytest.mark.parametrize("name", ["places", "calendar", "currencies", "units"])
def test_distilled_tables_tell_source_version_and_licence(name: str) -> None:
    head = path(f"gazetteers/{name}.tsv").read_text(encoding="utf-8").split("\n")[:2]
    assert all(line.startswith("# ") for line in head)
    assert "Unicode-3.0" in head[1] or "CC BY 4.0" in head[1]
    assert rows(name)
    assert len(set(rows(name))) == len(rows(name))


def test_all_lists_are_small() -> None:
    assert sum(file.stat().st_size for file in path("gazetteers").iterdir()) < 2_000_000


def test_phrases_come_longest_first() -> None:
    for group in terms().values():
        sizes = [len(term.rest) for term in group]
        assert sizes == sorted(sizes, reverse=True)


def test_months_of_every_region_are_months() -> None:
    for month in ("يناير", "شباط", "جانفي", "غشت", "شعبان"):
        assert any("time.month" in term.kinds for term in terms()[folded_words(month)[0]])


def test_forms_of_an_adjective() -> None:
    assert {"عراقي", "العراقية", "عراقيون", "العراقيين"} <= set(adjective_forms("عراقي"))


def test_folded_entries_and_checksum() -> None:
    assert "سوريه" in folded("places.country")
    assert len(checksum()) == 8


def test_the_index_is_built_once() -> None:
    assert known_names() is known_names()

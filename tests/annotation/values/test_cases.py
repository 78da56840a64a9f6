# SPDX-License-Identifier: MIT
"""The table of values written by hand: each text stands for what its line says, by the rule that it names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from annotation.scheme import load
from annotation.values.catalogue import takes_value, value_of
from annotation.values.value import Value

_lines = (Path(__file__).parent / "cases.tsv").read_text(encoding="utf-8").split("\n")
CASES = [line.split("\t") for line in _lines if line and not line.startswith("#")]
WOJOOD = load("wojood")


def test_there_are_enough():
    assert len(CASES) >= 150
    assert len({tuple(case[:2]) for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=[f"{case[0]}: {case[1]}" for case in CASES])
def test_case(case: list[str]):
    label, text, form, source, others, detail = (*case, "", "", "", "")[:6]
    found = value_of(text, label, WOJOOD)
    if not form:
        assert found is None
        return
    assert found is not None
    expected = Value(found.kind, form, source, tuple(filter(None, others.split("|"))), detail)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("أمس", "2024-03-09"),
        ("اليوم", "2024-03-10"),
        ("غداً", "2024-03-11"),
        ("أول أمس", "2024-03-08"),
        ("بعد غد", "2024-03-12"),
        ("15 رمضان", "2024-03-25"),
        ("رمضان", "2024-03-11/2024-04-09"),
    ],
)
def test_told_from_the_day_of_the_text(text: str, form: str):
    found = value_of(text, "DATE", WOJOOD, near=date(2024, 3, 10))
    assert found is not None
    assert found.form == form


@pytest.mark.parametrize("scheme", ["wojood", "conflict-news", "ontonotes"])
def test_labels_of_other_schemes(scheme: str):
    found = value_of("5 آذار 2024", "DATE", load(scheme))
    assert found is not None
    assert found.form == "2024-03-05"
    assert not takes_value(load(scheme).labels[0].name, load(scheme))

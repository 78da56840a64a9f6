# SPDX-License-Identifier: MIT
"""The letters that a rule needs: where a shape has none of them, the rule finds nothing there, so it need not look."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.suggesters.rules.dates import RULES, TIMES
from annotation.suggesters.rules.persons import NAMES

PATTERNS = [rule[:2] for rule in (*RULES, *TIMES, *NAMES)]
LETTERS = "1fTVgGmnSoKkBADHhsaLlxwpdyncMWPuOENRC&-/(),_.:"


@pytest.mark.parametrize(("needs", "pattern"), PATTERNS)
@given(shape=st.text(LETTERS, max_size=30))
def test_a_rule_finds_nothing_without_a_letter_that_it_needs(needs: str, pattern: str, shape: str) -> None:
    if set(shape).isdisjoint(needs):
        assert not [found for found in re.finditer(pattern, shape) if found.group()]


@pytest.mark.parametrize(("needs", "pattern"), PATTERNS)
@given(shape=st.data())
def test_every_match_needs_what_is_said(needs: str, pattern: str, shape: st.DataObject) -> None:
    found = shape.draw(st.from_regex(pattern))
    text = "".join(letter for letter in found if letter in LETTERS)
    for match in re.finditer(pattern, text):
        assert not match.group() or not set(text).isdisjoint(needs)

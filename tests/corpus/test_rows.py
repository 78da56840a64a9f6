# SPDX-License-Identifier: MIT
"""Marks as the JSON of the journal: written quickly, the same to the letter."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from annotation.edit import Marks
from annotation.span import Span
from annotation.suggestion import Outcome, Verdict
from corpus import rows
from corpus.prepared import to_json

words = st.text(min_size=1, max_size=6)
spans = st.builds(
    Span,
    st.integers(0, 9),
    st.integers(10, 20),
    words,
    words,
    st.dictionaries(words, words, max_size=2).map(lambda found: tuple(sorted(found.items()))),
)
verdicts = st.builds(
    Verdict, st.sampled_from(Outcome), st.just(0), st.just(3), words, words, st.floats(0, 1), words, words
)
told = st.dictionaries(st.sampled_from(["status", "import", "questions"]), words | st.integers(), min_size=1)


@given(st.frozensets(spans, max_size=4), st.frozensets(verdicts, max_size=2), told)
def test_the_quick_json_is_the_usual_one(some_spans, some_verdicts, more):
    marks = Marks(some_spans, some_verdicts)
    ordered = marks.in_order(), rows.in_order(some_verdicts)
    quick = rows.marks_json(*ordered, more)
    assert quick == to_json(rows.as_json(*ordered) | more)
    assert rows.from_json(json.loads(quick)) == marks

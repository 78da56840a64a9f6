# SPDX-License-Identifier: MIT
"""Lines of JSON read strictly: no name twice in an object, whatever strings and names hold."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.formats.format import FormatError
from annotation.formats.json_fields import Fields

# Names and strings that a count of names could trip over: colons, quotation marks, backslashes at their ends.
awkward = st.text(st.sampled_from('":\\ ab\n\t,{}'), max_size=6)
trees = st.recursive(
    awkward | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(awkward, inner, max_size=3),
    max_leaves=8,
)
separators = st.sampled_from([(",", ":"), (", ", ": "), (" , ", " :\t")])


@given(trees, separators)
def test_what_is_given_once_is_read_as_it_stands(tree, apart):
    line = json.dumps({"x": tree}, separators=apart)
    assert Fields.of_line(line, "f", 1).values == {"x": tree}


@given(trees, trees, awkward, separators)
def test_what_is_given_twice_is_refused_however_deep_and_however_written(first, second, name, apart):
    def written(value):
        return json.dumps(value, separators=apart)

    twice = (
        f"{{{written(name)}{apart[1]}{written(first)}{apart[0]}{written(name)}{apart[1]}{written(second)}}}"
    )
    line = written({"a": [1, "HERE"]}).replace('"HERE"', twice)
    with pytest.raises(FormatError, match="given twice"):
        Fields.of_line(line, "f", 1)

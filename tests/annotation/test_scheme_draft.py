# SPDX-License-Identifier: MIT
"""A scheme being edited: what is used is never lost on the way, and what is refused changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.colours import GROUNDS, LEAST_CONTRAST, contrast
from annotation.label_table import SchemeError
from annotation.scheme import load
from annotation.scheme_draft import SchemeDraft

WOJOOD = load("wojood")
NAMES = [label.name for label in WOJOOD.labels]
_deed = st.tuples(
    st.sampled_from(["rename", "merge", "remove", "move"]), st.integers(0, 30), st.integers(0, 30)
)


@given(
    st.dictionaries(st.sampled_from(NAMES), st.integers(1, 9)),
    st.lists(_deed, max_size=8),
)
def test_no_use_is_lost(uses, deeds):
    draft = SchemeDraft(WOJOOD)
    draft.count(uses)
    for number, (kind, one, other) in enumerate(deeds):
        names = [label.name for label in draft.scheme.labels]
        old, into = names[one % len(names)], names[other % len(names)]
        before = draft.scheme, dict(draft.renames)
        try:
            match kind:
                case "rename":
                    draft.rename(old, f"N-{number}" if other % 3 else into)
                case "merge":
                    draft.merge(old, into)
                case "remove":
                    draft.remove(old)
                case _:
                    draft.move(old, other - 15)
        except SchemeError:
            assert (draft.scheme, draft.renames) == before
    there = {label.name for label in draft.scheme.labels}
    assert all(draft.moves.get(name, name) in there for name in uses)
    assert sum(draft.uses(name) for name in there) == sum(uses.values())


def test_a_label_in_use_is_not_removed():
    draft = SchemeDraft(WOJOOD)
    with pytest.raises(SchemeError):  # before it is known how often it is used
        draft.remove("GPE")
    draft.count({"GPE": 3})
    with pytest.raises(SchemeError, match="merge it"):
        draft.remove("GPE")
    draft.remove("LOC")
    assert draft.changed
    assert draft.moves == {}


def test_new_labels_can_be_read_and_have_names_of_their_own():
    draft = SchemeDraft(WOJOOD)
    names = [draft.add(), draft.add(), draft.add("GPE")]
    assert len(set(names)) == 3
    one, other, kind = (draft.scheme.find(name) for name in names)
    assert one.light != other.light
    assert contrast(one.light, GROUNDS["light"]) >= LEAST_CONTRAST
    assert (kind.parent, kind.light) == ("GPE", draft.scheme.find("GPE").light)


def test_another_scheme_takes_the_marks_along_or_is_refused():
    draft = SchemeDraft(WOJOOD)
    draft.count({"PERS": 2, "FAC": 1})
    draft.take(load("anercorp"))
    assert draft.moves == {"FAC": "LOC"}
    assert (draft.uses("PERS"), draft.uses("LOC")) == (2, 1)
    draft = SchemeDraft(WOJOOD)
    draft.count({"PERS": 2, "WEBSITE": 1})
    with pytest.raises(SchemeError, match="no place for WEBSITE"):
        draft.take(load("anercorp"))
    assert not draft.changed

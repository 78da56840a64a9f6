# SPDX-License-Identifier: MIT
"""Changes of a scheme: what comes out holds together, keeps its other labels, and can be put back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.scheme import Label, Scheme, SchemeError, bundled, load, parse, to_toml
from annotation.scheme_edits import added, changed, merged, moved, removed, renamed, together

SCHEMES = [load(name) for name in bundled()]
_picked = st.sampled_from(SCHEMES).flatmap(
    lambda scheme: st.tuples(st.just(scheme), *[st.sampled_from([label.name for label in scheme.labels])] * 2)
)


def names(scheme: Scheme) -> list[str]:
    return [label.name for label in scheme.labels]


@given(_picked)
def test_renamed_and_renamed_back(picked):
    scheme, old, _ = picked
    new = renamed(scheme, old, "BRAND-NEW")
    assert names(new) == [{old: "BRAND-NEW"}.get(name, name) for name in names(scheme)]
    found = new.find(old)
    assert found is not None
    assert found.name == "BRAND-NEW"
    back = renamed(new, "BRAND-NEW", old)
    label = back.find(old)
    assert label is not None
    assert changed(back, replace(label, aliases=scheme.find(old).aliases)) == scheme


@given(_picked)
def test_merged(picked):
    scheme, old, into = picked
    if old == into:
        with pytest.raises(SchemeError):
            merged(scheme, old, into)
        return
    new = merged(scheme, old, into)
    assert names(new) == [name for name in names(scheme) if name != old]
    found = new.find(old)
    assert found is not None
    assert found.name == into
    assert parse(to_toml(new), "x") == new


@given(_picked)
def test_removed_and_added_again(picked):
    scheme, name, _ = picked
    if len(scheme.labels) == 1:
        return
    label = scheme.find(name)
    less = removed(scheme, name)
    assert less.find(name) is None or less.find(name).name != name
    again = added(less, label)
    assert sorted(names(again)) == sorted(names(scheme))


@given(_picked, st.integers(-60, 60))
def test_moving_changes_the_order_alone(picked, places):
    scheme, name, _ = picked
    new = moved(scheme, name, places)
    assert sorted(new.labels, key=lambda label: label.name) == sorted(
        scheme.labels, key=lambda label: label.name
    )


def test_names_inside_a_scheme_follow():
    scheme = parse(
        "[conventions]\nforbidden = [['A', 'B'], ['C', 'A']]\n[[labels]]\nname = 'A'\n"
        "[[labels]]\nname = 'B'\nparent = 'A'\n[[labels]]\nname = 'C'",
        "x",
    )
    new = renamed(scheme, "A", "Z")
    assert new.forbidden == (("Z", "B"), ("C", "Z"))
    assert new.find("B").parent == "Z"
    assert merged(scheme, "A", "C").forbidden == (("C", "B"), ("C", "C"))
    assert removed(scheme, "A").find("B").parent == ""
    assert removed(scheme, "A").forbidden == ()


def test_a_subtype_comes_after_its_sisters():
    new = added(load("wojood-fine"), Label("PORT", "ميناء", "Port", "", "", parent="FAC"))
    assert names(new)[names(new).index("PORT") - 1] == "PATH"
    assert new.find("PORT").light == new.find("FAC").light


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("A B", "no name for a label"),
        ("", "no name"),
        ("ORG", "already: merge"),
        ("PERSON", "name of PERS already"),
    ],
)
def test_a_bad_name_is_refused(name, sentence):
    with pytest.raises(SchemeError, match=sentence):
        renamed(load("wojood"), "GPE", name)
    with pytest.raises(SchemeError, match="has no label nowhere"):
        renamed(load("wojood"), "nowhere", "X")


def test_renames_come_together():
    since = load("anercorp")
    once = together({}, "PERS", "P", since)
    assert once == {"PERS": "P"}
    assert together(once, "P", "Q", since) == {"PERS": "Q"}
    into = together({}, "LOC", "ORG", since)
    assert together(into, "ORG", "BODY", since) == {"LOC": "BODY", "ORG": "BODY"}
    assert together(once, "P", "PERS", since) == {"PERS": "PERS"}
    assert together({}, "NEW", "NEWER", since) == {}

# SPDX-License-Identifier: MIT
"""Colours of labels: the formulas against published values, and what they say of the schemes that come along."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.colours import (
    GROUNDS,
    LEAST_CONTRAST,
    LEAST_DIFFERENCE,
    Sight,
    ciede2000,
    contrast,
    difference,
    suggestion,
    weaknesses,
)
from annotation.scheme import bundled, load

_colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # from the test data of Sharma, Wu and Dalal
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((50.0, 2.5, 0.0), (50.0, 3.1736, 0.5854), 1.0000),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_difference_of_colours(one, other, expected):
    assert ciede2000(one, other) == pytest.approx(expected, abs=5e-5)


def test_contrast():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_red_and_green_of_one_lightness_look_alike_to_some():
    red, green = "#b35900", "#6b7a00"
    assert difference(red, green) > 25
    assert difference(red, green, Sight.DEUTAN) < difference(red, green) / 2


@given(_colours, _colours, st.sampled_from(Sight))
def test_difference_is_symmetric_and_nothing_differs_from_itself(one, other, sight):
    assert difference(one, other, sight) == pytest.approx(difference(other, one, sight))
    assert difference(one, one, sight) == pytest.approx(0)


@pytest.mark.parametrize("name", bundled())
def test_labels_that_come_along_can_be_read_and_told_apart(name):
    found = list(weaknesses(load(name).labels))
    assert found == []


FREQUENT = ("PERS", "ORG", "GPE", "LOC", "FAC", "NORP", "OCC", "EVENT", "DATE", "CARDINAL")


@pytest.mark.parametrize("theme", GROUNDS)
def test_the_labels_of_every_line_are_told_apart_at_a_glance_by_everybody(theme):
    """Twice what two colours side by side need, since these stand on one page all the time."""
    colours = [getattr(one, theme) for one in load("wojood").labels if one.name in FREQUENT]
    assert len(colours) == len(FREQUENT)
    for one, other in combinations(colours, 2):
        assert min(difference(one, other, sight) for sight in Sight) >= 2 * LEAST_DIFFERENCE
        assert difference(one, other) >= 3 * LEAST_DIFFERENCE


def test_blue_and_green_look_alike_to_who_sees_no_blue():
    blue, green = "#2f6f8f", "#2f7a5a"
    assert difference(blue, green, Sight.TRITAN) < difference(blue, green) / 2


def test_what_is_wrong_is_named():
    gpe, loc = load("wojood").labels[2:4]
    pale = replace(gpe, light="#ffee99")
    assert [(w.labels, w.theme) for w in weaknesses([pale, loc])] == [(("GPE",), "light")]
    twin = replace(loc, light=gpe.light)
    assert [(w.labels, w.theme, w.sight) for w in weaknesses([gpe, twin])] == [
        (("GPE", "LOC"), "light", Sight.NORMAL)
    ]
    assert not list(weaknesses([gpe, replace(twin, parent="GPE", dark=gpe.dark)]))


@pytest.mark.parametrize("name", bundled())
def test_a_colour_that_is_suggested_can_be_read_and_differs(name):
    labels = load(name).labels
    light, dark = suggestion(labels)
    assert contrast(light, GROUNDS["light"]) >= LEAST_CONTRAST
    assert contrast(dark, GROUNDS["dark"]) >= LEAST_CONTRAST
    assert min(difference(light, label.light) for label in labels) > 2
    assert suggestion(()) != ("", "")

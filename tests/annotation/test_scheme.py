# SPDX-License-Identifier: MIT
"""Schemes: those that come along are sound, and a bad file is refused with a sentence."""

from __future__ import annotations

import pytest

from annotation.scheme import DEFAULT, SchemeError, bundled, load, parse

NAMES = bundled()


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_the_schemes_that_come_along():
    assert {"wojood", "conflict-news", "anercorp", "ontonotes"} <= set(NAMES)
    assert DEFAULT in NAMES
    assert len(load("wojood").labels) == 21
    assert len(load("anercorp").labels) == 4
    assert len(load("ontonotes").labels) == 18
    assert len([label for label in load("wojood-fine").labels if label.parent]) == 31
    assert len([label for label in load("ace").labels if label.parent]) == 45
    assert {"WEAPON", "VEHICLE", "ARMED-GROUP"} <= {label.name for label in load("conflict-news").labels}


@pytest.mark.parametrize("name", NAMES)
def test_every_label_is_named_defined_and_reachable(name):
    labels = load(name).labels
    for label in labels:
        assert label.ar
        assert label.en
        assert label.definition_ar
        assert label.definition_en
        assert len(label.key) == 1 or label.parent, f"{label.name} has no key"
    keys = [label.key for label in labels if label.key]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("name", NAMES)
def test_white_on_the_light_colour_and_black_on_the_dark_one_can_be_read(name):
    for label in load(name).labels:
        assert contrast(label.light, "#ffffff") >= 4.5, f"{label.name} light"
        assert contrast(label.dark, "#131313") >= 4.5, f"{label.name} dark"


@pytest.mark.parametrize("name", NAMES)
def test_no_two_labels_answer_to_one_name(name):
    scheme = load(name)
    called = [word for label in scheme.labels for word in (label.name, *label.aliases)]
    assert len(set(called)) == len(called)
    assert all(scheme.find(word) for word in called)


@pytest.mark.parametrize("one", NAMES)
@pytest.mark.parametrize("other", NAMES)
def test_translations_lead_to_labels_that_exist(one, other):
    source, target = load(one), load(other)
    for label in source.labels:
        there = source.translate(label.name, target)
        assert there is None or target.find(there).name == there
        for scheme, name in label.mappings:
            assert scheme in NAMES, f"{label.name} maps to the unknown scheme {scheme}"
            assert load(scheme).find(name), f"{label.name} maps to {scheme}'s unknown {name}"
    if one == other:
        assert all(source.translate(label.name, target) == label.name for label in source.labels)


@pytest.mark.parametrize(
    ("one", "name", "other", "there"),
    [
        ("wojood", "GPE", "anercorp", "LOC"),
        ("wojood", "FAC", "anercorp", "LOC"),
        ("wojood", "PERS", "ontonotes", "PERSON"),
        ("anercorp", "PER", "wojood", "PERS"),
        ("conflict-news", "ARMED-GROUP", "wojood", "ORG"),
        ("conflict-news", "WEAPON", "wojood", "PRODUCT"),
        ("wojood-fine", "TOWN", "wojood", "GPE"),
        ("wojood-fine", "TOWN", "ace", "GPE.Population-Center"),
        ("wojood-fine", "CLUSTER", "ontonotes", "LOC"),
        ("wojood-fine", "SPORT", "anercorp", "ORG"),
        ("wojood-fine", "ORG_FAC", "ace", "FAC.Building-Grounds"),
        ("wojood-fine", "PERS", "ontonotes", "PERSON"),
        ("ace", "GPE.Nation", "wojood-fine", "COUNTRY"),
        ("ace", "GPE.Special", "wojood-fine", "GPE"),
        ("ace", "WEA.Sharp", "conflict-news", "WEAPON"),
        ("conflict-news", "ARMED-GROUP", "wojood-fine", "NONGOV"),
        ("conflict-news", "WEAPON", "ace", "WEA"),
        ("wojood", "WEBSITE", "anercorp", None),
        ("wojood", "no such label", "anercorp", None),
    ],
)
def test_translations_that_measurements_rely_on(one, name, other, there):
    assert load(one).translate(name, load(other)) == there


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        ("labels = [", "mine.toml is not a TOML file"),
        ("", "mine.toml has no labels"),
        ("[[labels]]\nar = 'مكان'", "a label without a usable name: ''"),
        ("[[labels]]\nname = 'A B'", "a label without a usable name: 'A B'"),
        ("[[labels]]\nname = 7", "a label without a usable name: 7"),
        ("[[labels]]\nname = 'A'\nlight = 'red'", "the light colour of A must look like #1d4ed8"),
        ("[[labels]]\nname = 'A'\ndark = 5", "the dark colour of A must look like #1d4ed8"),
        ("[[labels]]\nname = 'A'\n[[labels]]\nname = 'A'", "two labels of the name 'A'"),
        ("[[labels]]\nname = 'A'\nkey = 'x'\n[[labels]]\nname = 'B'\nkey = 'X'", "two labels of the key 'x'"),
        ("[[labels]]\nname = 'A'\nparent = 'B'", "the parent 'B' of A is no label"),
        ("[[labels]]\nname = 'A'\nparent = 'B'\n[[labels]]\nname = 'B'\nparent = 'A'", "is its own parent"),
        (
            "[[labels]]\nname = 'C'\nparent = 'A'\n[[labels]]\nname = 'A'\nparent = 'A'",
            "A is its own parent",
        ),
        ("extends = 'nowhere'\n[[labels]]\nname = 'A'", "There is no scheme 'nowhere'"),
        ("extends = 3", "mine.toml: extends must name a scheme"),
        ("labels = 3", "mine.toml: labels must be [[labels]] tables"),
        ("labels = ['A']", "mine.toml: labels must be [[labels]] tables"),
        ("[[labels]]\nname = 'A'\naliases = 'B'", "the aliases of A must be a list of names"),
        ("[[labels]]\nname = 'A'\naliases = [1]", "the aliases of A must be a list of names"),
        ("[[labels]]\nname = 'A'\nmappings = ['B']", "the mappings of A must be a table of names"),
        ("[[labels]]\nname = 'A'\nmappings = { wojood = 1 }", "the mappings of A must be a table of names"),
        ("[[labels]]\nname = 'A'\nexamples = 'B'", "the examples of A must be a list of texts"),
        ("[[labels]]\nname = 'A'\nattributes = 1", "the attributes of A must be a list of tables"),
        ("[[labels]]\nname = 'A'\nattributes = [{}]", "A has an attribute without a name of its own: ''"),
        (
            "[[labels]]\nname = 'A'\nattributes = [{ name = 'x', kind = 'colour' }]",
            "the attribute x of A must be one of choice, text, number, flag, not 'colour'",
        ),
        (
            "[[labels]]\nname = 'A'\nattributes = [{ name = 'x', kind = 'choice' }]",
            "the attribute x of A offers no choices",
        ),
        (
            "[conventions]\nforbidden = [['A', 'B']]\n[[labels]]\nname = 'A'",
            "forbidden has ['A', 'B'], which is no pair of labels",
        ),
        ("[conventions]\nforbidden = 1\n[[labels]]\nname = 'A'", "forbidden must be a list of pairs"),
        ("conventions = 1\n[[labels]]\nname = 'A'", "mine.toml: conventions must be a table"),
    ],
)
def test_a_bad_scheme_is_refused_with_a_sentence(toml, sentence):
    with pytest.raises(SchemeError) as refused:
        parse(toml, "mine.toml")
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_short_scheme_gets_what_it_leaves_out():
    scheme = parse("[[labels]]\nname = 'A'", "places.toml")
    assert (scheme.name, scheme.ar, scheme.heads, scheme.proclitics) == ("places", "places", True, False)
    assert scheme.labels[0].en == "A"


def test_a_child_falls_back_to_its_parent():
    scheme = parse("[[labels]]\nname = 'ORG'\n[[labels]]\nname = 'BANK'\nparent = 'ORG'", "mine.toml")
    assert scheme.translate("BANK", load("wojood")) == "ORG"


def test_loading_what_is_not_there(tmp_path):
    for name in ("nowhere", str(tmp_path / "nowhere.toml")):
        with pytest.raises(SchemeError, match="There is no scheme"):
            load(name)
    bad = tmp_path / "bad.toml"
    bad.write_bytes(b"name = '\xff'")
    with pytest.raises(SchemeError, match="no scheme"):
        load(str(bad))


def test_subtypes_wear_the_colours_of_what_they_are_a_kind_of():
    fine = load("wojood-fine")
    gpe, town = fine.find("GPE"), fine.find("TOWN")
    assert gpe is not None
    assert town is not None
    assert (town.light, town.dark) == (gpe.light, gpe.dark)
    assert [label.name for label in fine.above("TOWN")] == ["TOWN", "GPE"]
    assert [label.name for label in fine.subtypes("FAC")][:2] == ["PLANT", "AIRPORT"]


def test_what_may_lie_inside_what_and_what_can_be_said():
    scheme = parse(
        "[conventions]\nforbidden = [['PLACE', 'PERSON']]\n"
        "[[labels]]\nname = 'PLACE'\nattributes = [{ name = 'real', kind = 'flag' }]\n"
        "[[labels]]\nname = 'TOWN'\nparent = 'PLACE'\nattributes = [{ name = 'people', kind = 'number' }]\n"
        "[[labels]]\nname = 'PERSON'",
        "mine.toml",
    )
    assert not scheme.may_hold("TOWN", "PERSON")
    assert scheme.may_hold("PERSON", "TOWN")
    assert [one.name for one in scheme.attributes("TOWN")] == ["people", "real"]
    assert [one.name for one in scheme.attributes("PLACE")] == ["real"]
    people, real = scheme.attributes("TOWN")
    assert not people.refuses("-12.5")
    assert people.refuses("many")
    assert not real.refuses("yes")
    assert real.refuses("no")
    assert not load("anercorp").may_hold("ORG", "PERS")

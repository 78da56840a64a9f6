# SPDX-License-Identifier: MIT
"""The starter: what it adds, what it leaves alone, and that nothing needs its file."""

from __future__ import annotations

import pytest

from annotation.document import Document
from annotation.scheme import load
from annotation.suggesters import catalogue
from annotation.suggesters.blend import blend
from annotation.suggesters.catalogue import BUNDLED, rules, suggesters
from annotation.suggesters.crf.learner import Learner
from annotation.suggesters.crf.ready import ReadyError
from annotation.suggesters.crf.ready import dump as dump_ready
from annotation.suggesters.crf.ready import load as load_ready
from annotation.suggesters.starter import Starter, beginning
from resources import path

TEXT = (
    "قال الباحث أندريه كوفاتش إن الدراسة بدأت قبل عامين. وأضاف كوفاتش أن النتائج مشجعة.\n"
    "نقل زيدون الخوري مقر الشركة إلى قرية بعيدة. والتقت المديرة رنا الزعتري وفدا من مدريد."
)


def texts(suggestions, label=None):
    return [TEXT[s.start : s.end] for s in suggestions if label in (None, s.label)]


def test_its_file_is_small_and_tells_what_it_is_made_of():
    data = BUNDLED.read_bytes()
    assert len(data) < 500_000
    made_of = load_ready(data).made_of
    assert {name.split("/")[0] for name in made_of} == {"anercorp", "aqmar", "wojood_sample"}
    assert all(len(sha) == 64 for sha in made_of.values())
    assert "CC BY-SA 4.0" in path("../NOTICE").read_text(encoding="utf-8")
    assert "ShareAlike" in path("starter/CC-BY-SA-4.0.md").read_text(encoding="utf-8")


def test_reading_and_writing_gives_the_same_bytes():
    ready = load_ready(BUNDLED.read_bytes())
    assert dump_ready(ready.chain, ready.roles, ready.made_of) == BUNDLED.read_bytes()


@pytest.mark.parametrize("scheme", ["wojood", "conflict-news", "anercorp", "ontonotes"])
def test_it_fills_gaps_and_leaves_what_the_rules_said_of_other_things(scheme):
    document, spoken = Document(TEXT, "t", "t"), load(scheme)
    said = [one for voice in rules() for one in voice.suggest(document, spoken)]
    added = Starter(BUNDLED, rules()).suggest(document, spoken)
    assert all(spoken.find(one.label) for one in added)
    persons = {spoken.find("PERS").name} if spoken.find("PERS") else {"PERSON"}
    for one in added:
        near = {other.label for other in said if other.start < one.end and one.start < other.end}
        assert near <= persons


def test_it_finds_a_person_that_rules_and_lists_miss():
    document, scheme = Document(TEXT, "t", "t"), load("wojood")
    alone = blend([voice.suggest(document, scheme) for voice in rules()])
    together = blend([voice.suggest(document, scheme) for voice in suggesters()])
    assert set(texts(together, "PERS")) - set(texts(alone, "PERS")) == {"زيدون الخوري"}


def test_everything_works_without_the_file(monkeypatch, tmp_path):
    monkeypatch.setattr(catalogue.suggesters, "__defaults__", (tmp_path / "gone.bin", None))
    assert [one.name for one in suggesters()] == ["gazetteer", "patterns"]
    learner = Learner(
        load("anercorp"), suggesters(), beginning=beginning(tmp_path / "gone.bin", load("anercorp"))
    )
    assert learner.suggest(Document(TEXT, "t", "t"))


@pytest.mark.parametrize(
    "damage", [lambda d: d[:-1], lambda d: d[:40], lambda d: b"", lambda d: d[:200] + b"x" + d[201:]]
)
def test_a_damaged_file_is_refused_with_a_sentence_and_says_nothing(tmp_path, damage):
    place = tmp_path / "starter.bin"
    place.write_bytes(damage(BUNDLED.read_bytes()))
    with pytest.raises(ReadyError, match=r"^The starter .*\.$"):
        load_ready(place.read_bytes())
    assert Starter(place, rules()).suggest(Document(TEXT, "t", "t"), load("wojood")) == []
    assert beginning(place, load("anercorp")) is None


def test_a_learner_begins_with_it_only_where_labels_are_alike():
    assert beginning(BUNDLED, load("anercorp")) is not None
    assert beginning(BUNDLED, load("wojood")) is None
    assert beginning(None, load("anercorp")) is None
    warm = Learner(load("anercorp"), rules(), beginning=beginning(BUNDLED, load("anercorp")))
    assert warm.model.layers.outer.knows("PERS")
    assert not warm.model.layers.outer.knows("MISC")

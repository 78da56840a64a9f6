# SPDX-License-Identifier: MIT
"""Suggesters of other people's packages: what they say is checked, and one that fails harms nobody."""

from __future__ import annotations

import pytest

from annotation import scheme as schemes
from annotation.document import Document
from annotation.suggesters.crf.experience import View
from annotation.suggesters.others import Guest
from annotation.suggesters.suggester import SuggesterError
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from corpus.exchange import import_text

SCHEME = schemes.load("wojood")
DOCUMENT = Document("زار الوفد بغداد", "خبر")


class Says:
    """A stranger that says what it is told to."""

    name, version = "says", "1"

    def __init__(self, *said: object) -> None:
        self.said = said

    def suggest(self, document, scheme):
        if isinstance(self.said[0], Exception):
            raise self.said[0]
        return self.said


def said(start=10, end=15, label="GPE", confidence=0.5, source="other", reason="r"):
    return Suggestion(start, end, label, source, confidence, reason)


def test_what_is_right_passes_in_text_order_under_its_own_name():
    found = Guest(Says(said(), said(0, 3, "EVENT"))).suggest(DOCUMENT, SCHEME)
    assert [(one.start, one.end, one.label, one.source) for one in found] == [
        (0, 3, "EVENT", "says"),
        (10, 15, "GPE", "says"),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        said(end=16),
        said(start=-1),
        said(start=15),
        said(label="NOSUCH"),
        said(confidence=float("nan")),
        said(confidence=float("inf")),
    ],
)
def test_what_is_wrong_is_left_out(wrong):
    assert Guest(Says(wrong, said())).suggest(DOCUMENT, SCHEME) == [said(source="says")]


def test_confidence_and_reason_are_bounded():
    one, two = Guest(Says(said(confidence=7.0, reason="x" * 999), said(0, 3, confidence=-1))).suggest(
        DOCUMENT, SCHEME
    )[::-1]
    assert (one.confidence, len(one.reason), two.confidence) == (1.0, 200, 0.0)


@pytest.mark.parametrize("failure", [RuntimeError("broken"), "no suggestion", None])
def test_a_failure_becomes_a_sentence(failure):
    with pytest.raises(SuggesterError, match=r"^The suggester says failed: .*\.$"):
        Guest(Says(failure)).suggest(DOCUMENT, SCHEME)


def test_the_others_speak_on_and_nothing_is_kept(tmp_path):
    broken, sound = Guest(Says(RuntimeError("broken"))), Says(said(source="says"))
    sound.name = "sound"
    with Corpus.create(tmp_path / "a.tawsim", SCHEME) as corpus:
        import_text(corpus, DOCUMENT.text, "", "salma")
        document = corpus.documents.get(corpus.documents.page()[0].id)
        assert [len(one) for one in corpus.suggestions.voices(document, [broken, sound])] == [0, 1]
        failure = corpus.suggestions.failures["says"]
        assert str(failure) == "The suggester says failed: RuntimeError: broken."
        assert corpus.suggestions.stored(document, broken) is None
        mended = Guest(Says(said()))
        assert [len(one) for one in corpus.suggestions.voices(document, [mended])] == [1]
        assert corpus.suggestions.failures == {}


def test_the_learner_goes_on_without_it():
    assert View.of(DOCUMENT, SCHEME, [Guest(Says(RuntimeError("broken")))]).voices == ((),)

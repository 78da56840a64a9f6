# SPDX-License-Identifier: MIT
"""The figures of agreement: counted by hand, equal to seqeval's and scikit-learn's on any documents, and undefined where they are."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from seqeval.metrics import accuracy_score, f1_score
from sklearn.metrics import cohen_kappa_score

from annotation.agreement.chance import alpha, coincidences
from annotation.agreement.comparing import compare
from annotation.agreement.figures import Agreement
from annotation.span import Span

LABELS = ("GPE", "ORG", "PERS")
TEXT = "زار سليم مدينة النخيل ثم عاد إلى بغداد يوم الأحد"


def places(text):
    found, at = [], 0
    for word in text.split(" "):
        found.append((at, at + len(word)))
        at += len(word) + 1
    return found


WORDS = places(TEXT)


def flat(tags):
    """The spans that IOB2 tags of the words of the text tell."""
    spans, open_ = [], None
    for (start, end), tag in zip(WORDS, tags, strict=True):
        if tag.startswith("I-") and open_ and open_[2] == tag[2:]:
            open_ = (open_[0], end, open_[2])
            continue
        spans += [open_] if open_ else []
        open_ = None if tag == "O" else (start, end, tag[2:])
    spans += [open_] if open_ else []
    return [Span.new(*span) for span in spans]


@st.composite
def tags(draw):
    """IOB2 tags that hold together."""
    found = []
    for _ in WORDS:
        choices = ["O", *(f"B-{label}" for label in LABELS)]
        if found and found[-1] != "O":
            choices.append(f"I-{found[-1][2:]}")
        found.append(draw(st.sampled_from(choices)))
    return found


def agreement(*documents):
    return Agreement(
        LABELS,
        [
            (f"d{n}", compare(TEXT, {k: flat(t) for k, t in said.items()}, WORDS, LABELS))
            for n, said in enumerate(documents)
        ],
    )


@given(st.lists(st.tuples(tags(), tags()), min_size=1, max_size=4))
def test_exact_f1_is_seqevals_and_kappa_is_scikit_learns(pairs):
    found = agreement(*({"mona": one, "omar": other} for one, other in pairs))
    ones, others = [one for one, _ in pairs], [other for _, other in pairs]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of figures that are undefined
        theirs = f1_score(ones, others)
        codes = [[tag[2:] for tags in side for tag in tags] for side in (ones, others)]
        kappa = cohen_kappa_score(*codes)
        marked = [(a, b) for a, b in zip(*codes, strict=True) if a or b]
        kappa_marked = cohen_kappa_score(*zip(*marked, strict=True)) if marked else np.nan
    ours = found.overall()
    assert ours.exact is None if not ours.spans else ours.exact == pytest.approx(theirs, abs=1e-9)
    words = found.words()
    for mine, other in ((words.kappa, kappa), (words.kappa_marked, kappa_marked)):
        if mine is not None:
            assert mine == pytest.approx(other, abs=1e-9)
    numbers = {label: n for n, label in enumerate(["", *LABELS])}
    units = [[numbers[a], numbers[b]] for a, b in zip(*codes, strict=True)]
    assert words.alpha == (
        None if alpha(coincidences(units)) is None else pytest.approx(alpha(coincidences(units)), abs=1e-9)
    )


@given(
    st.lists(st.dictionaries(st.sampled_from("abcd"), tags(), min_size=1, max_size=4), min_size=1, max_size=4)
)
def test_alpha_of_any_annotators_is_that_of_its_units(documents):
    units, marked = [], []
    numbers = {label: n for n, label in enumerate(["", *LABELS])}
    for said in documents:
        for at in range(len(WORDS)):
            unit = [numbers[said[who][at][2:]] if who in said else -1 for who in "abcd"]
            units.append(unit)
            if any(value > 0 for value in unit):
                marked.append(unit)
    words = agreement(*documents).words()
    for ours, some in ((words.alpha, units), (words.alpha_marked, marked)):
        theirs = alpha(coincidences(some)) if some else None
        assert ours == (None if theirs is None else pytest.approx(theirs, abs=1e-9))


def test_the_example_of_seqeval():
    one = [["O", "O", "O", "B-MISC", "I-MISC", "I-MISC", "O"], ["B-PER", "I-PER", "O"]]
    other = [["O", "O", "B-MISC", "I-MISC", "I-MISC", "I-MISC", "O"], ["B-PER", "I-PER", "O"]]
    assert f1_score(one, other) == 0.5
    assert accuracy_score(one, other) == 0.8
    text = "a b c d e f g"
    words = places(text)
    said = {"mona": [Span.new(6, 11, "MISC")], "omar": [Span.new(4, 11, "MISC")]}
    first = compare(text, said, words, ("MISC", "PER"))
    person = {"mona": [Span.new(0, 3, "PER")], "omar": [Span.new(0, 3, "PER")]}
    second = compare("a b c", person, places("a b c"), ("MISC", "PER"))
    assert Agreement(("MISC", "PER"), [("1", first), ("2", second)]).overall().exact == 0.5


def test_counted_by_hand():
    """Three spans each: one the same, one of another label, one that begins elsewhere."""
    mona = ["O", "B-PERS", "B-GPE", "I-GPE", "O", "O", "O", "B-GPE", "O", "O"]
    omar = ["O", "B-PERS", "O", "B-GPE", "O", "O", "O", "B-ORG", "O", "O"]
    found = agreement({"mona": mona, "omar": omar}, {"mona": mona})
    overall = found.overall()
    assert (overall.spans, overall.exact, overall.partial) == (6, pytest.approx(1 / 3), pytest.approx(2 / 3))
    assert found.documents == ("d0",)  # the other has one annotator
    labels = found.by_label()
    assert labels["PERS"].exact == 1
    assert (labels["GPE"].exact, labels["GPE"].partial) == (0, pytest.approx(2 * 0.5 * 1 / 1.5))
    assert labels["ORG"].exact == 0
    documents, spans, words = found.by_pair()["mona", "omar"]
    assert (documents, spans.spans) == (1, 6)
    # Ten words, eight alike, six of which are outside; expected 0.6·0.7 + 0.1·0.1 + 0.3·0.1 = 0.46.
    assert words.kappa == pytest.approx((0.8 - 0.46) / (1 - 0.46))


def test_nothing_to_compare_is_undefined_and_not_perfect():
    nothing = ["O"] * len(WORDS)
    found = agreement({"mona": nothing, "omar": nothing})
    assert found.overall().exact is None
    assert found.words().kappa is None
    assert found.words().alpha is None
    assert found.confidence() == {"exact": None, "alpha": None, "alpha_marked": None}
    assert agreement().overall().exact is None


def test_confidence_of_full_agreement_is_one_and_settled_by_its_seed():
    mona = ["O", "B-PERS", "B-GPE", "I-GPE", "O", "O", "O", "B-GPE", "O", "O"]
    omar = ["O", "B-PERS", "O", "B-GPE", "O", "O", "O", "B-ORG", "O", "O"]
    full = agreement(*[{"mona": mona, "omar": mona}] * 5).confidence()
    assert full["exact"] == (1, 1)
    mixed = agreement(*[{"mona": mona, "omar": mona}, {"mona": mona, "omar": omar}] * 6)
    low, high = mixed.confidence()["exact"]
    assert 0 < low < mixed.overall().exact < high < 1
    assert mixed.confidence() == mixed.confidence()


def test_nested_spans_count_for_spans_and_the_outermost_for_words():
    spans = [Span.new(4, 21, "ORG"), Span.new(15, 21, "GPE")]
    one = compare(TEXT, {"a": spans, "b": spans[:1]}, WORDS, LABELS)
    found = Agreement(LABELS, [("d", one)])
    assert found.overall().exact == pytest.approx(2 / 3)
    assert found.words().alpha == 1

# SPDX-License-Identifier: MIT
"""The lists that a person writes for one corpus: what they find, what they hush, and what is wrong with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.scheme import load
from annotation.suggesters.blend import blend
from annotation.suggesters.catalogue import suggesters
from annotation.suggesters.own import ListsError, Own, OwnLists
from annotation.suggesters.word_pattern import PatternError, WordPattern

SCHEME = load("conflict-news")
TEXT = "عاد الوفد من السويعية ووصل بكفر الورد، ثم أُطلق صاروخ من طراز نسر ٣ على بغداد وببغداد."


def heard(toml: str) -> set[tuple[str, str]]:
    lists = OwnLists.parse(toml, SCHEME)
    document = Document(TEXT, "t", "t")
    return {
        (TEXT[s.start : s.end], s.label)
        for s in blend([voice.suggest(document, SCHEME) for voice in suggesters(own=lists)])
    }


def test_names_are_found_in_any_spelling_and_behind_proclitics() -> None:
    found = heard('[names]\nGPE = "السويعيه، كفر الورد"')
    assert {("السويعية", "GPE"), ("كفر الورد", "GPE")} <= found


@pytest.mark.parametrize(
    ("pattern", "marked"),
    [
        ("صاروخ من طراز *", "صاروخ من طراز نسر"),
        ("صاروخ من طراز <* #>", "نسر ٣"),
        ("<صاروخ> من", "صاروخ"),
        ("أطلق <* من طراز * #>", "صاروخ من طراز نسر ٣"),
    ],
)
def test_patterns(pattern: str, marked: str) -> None:
    assert (marked, "WEAPON") in heard(f'[patterns]\nWEAPON = "{pattern}"')


def test_a_name_never_to_suggest_is_hushed_with_its_proclitics() -> None:
    assert ("بغداد", "GPE") in heard("")
    assert not any("بغداد" in text for text, _ in heard('never = "بغداد"'))


@pytest.mark.parametrize(
    "toml",
    [
        "never = 3",
        "[names]\nGPE = 3",
        "names = 3",
        "[names]\nNOBODY = 'x'",
        "[patterns]\nGPE = '* *'",
        "[patterns]\nGPE = 'قرية <*'",
        "[patterns]\nGPE = 'قرية <> *'",
        "[other]",
        "[names",
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(toml: str) -> None:
    with pytest.raises(ListsError, match=r"^\S.*"):
        OwnLists.parse(toml, SCHEME)


@given(
    st.dictionaries(
        st.sampled_from(["GPE", "PERS"]), st.lists(st.text('ابجدsx" \\', min_size=1), max_size=4)
    ),
    st.lists(st.text("كلمنو'\t", min_size=1), max_size=4),
)
def test_what_is_written_is_read_again(names: dict[str, list[str]], never: list[str]) -> None:
    told = OwnLists({label: tuple(words) for label, words in names.items()}, {}, tuple(never))
    once = OwnLists.parse(told.to_toml(), SCHEME)
    assert OwnLists.parse(once.to_toml(), SCHEME) == once
    assert {label for label, words in once.names.items() if words} == {
        label for label, words in names.items() if "".join(words).strip()
    }


@given(st.text("اب <>*#", max_size=30))
def test_any_line_is_a_pattern_or_refused(text: str) -> None:
    try:
        pattern = WordPattern.parse(text)
    except PatternError:
        return
    assert 0 <= pattern.first < pattern.last <= len(pattern.words)
    assert pattern.match(
        [word if word not in "*#" else "باب" if word == "*" else "3" for word in pattern.words], 0
    )


def test_the_version_changes_with_the_lists() -> None:
    one, other = (OwnLists.parse(f'[names]\nGPE = "{name}"', SCHEME) for name in ("تل", "وادي"))
    assert Own(one).version != Own(other).version
    assert {v.version for v in suggesters(own=one)} == {v.version for v in suggesters()} | {Own(one).version}
    hushed = OwnLists(never=("بغداد",))
    assert {v.name for v in suggesters(own=hushed)} >= {v.name for v in suggesters()}
    assert not {v.version for v in suggesters(own=hushed)} & {v.version for v in suggesters()}

# SPDX-License-Identifier: MIT
"""A scheme goes into the corpus whole, and comes back the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.scheme import Label, Scheme, bundled, load, parse, to_toml
from corpus.corpus import Corpus


@pytest.mark.parametrize("name", bundled())
def test_bundled_schemes_come_back(name: str):
    assert parse(to_toml(load(name)), "x") == load(name)


_words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
_names = st.from_regex(r"[A-Zأ-ي][A-Z_-]{0,8}", fullmatch=True)


@given(
    st.lists(_names, min_size=1, max_size=4, unique=True),
    _words,
    st.dictionaries(_words, _words, max_size=2),
    st.booleans(),
)
def test_any_scheme_comes_back(names: list[str], words: str, mappings: dict[str, str], heads: bool):
    labels = tuple(
        Label(
            name,
            words,
            words,
            "#102030",
            "#a0b0c0",
            definition_ar=words,
            aliases=(words,),
            mappings=tuple(sorted(mappings.items())),
        )
        for name in names
    )
    scheme = Scheme(words, words, words, labels, heads, not heads)
    assert parse(to_toml(scheme), "x") == scheme


def test_a_scheme_of_one_s_own_needs_its_file_no_more(tmp_path: Path):
    file = tmp_path / "crops.toml"
    file.write_text(
        'extends = "anercorp"\n[[labels]]\nname = "CROP"\nar = "محصول"\nmappings = { wojood = "PRODUCT" }\n',
        encoding="utf-8",
    )
    scheme = load(str(file))
    Corpus.create(tmp_path / "a.tawsim", scheme).close()
    file.unlink()
    with Corpus.open(tmp_path / "a.tawsim") as corpus:
        assert corpus.scheme == scheme
        assert [label.name for label in corpus.scheme.labels] == ["PERS", "LOC", "ORG", "MISC", "CROP"]
        assert corpus.scheme.name == "crops"

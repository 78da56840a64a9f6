# SPDX-License-Identifier: MIT
"""The real recogniser of camel-tools on a small model of ours, with the two tokenizer settings that are met with."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from annotation.suggesters.camel.loading import load
from annotation.suggesters.camel.tagging import Tagger
from corpus.models import prepare_camel
from tests.annotation.suggesters.camel.tiny_model import Sentence, sentence

# What the package ner-arabert has: lower case by default, which takes vowel signs off, and a lone one away.
SHIPPED = {"special_tokens_map_file": None, "full_tokenizer_file": None}


@pytest.fixture(scope="session", params=["plain", "shipped"])
def recognizer(
    request: pytest.FixtureRequest, tiny_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    place = tiny_model
    if request.param == "shipped":
        place = Path(shutil.copytree(tiny_model, tmp_path_factory.mktemp("shipped") / "tiny-ner"))
        (place / "tokenizer_config.json").write_text(json.dumps(SHIPPED))
    prepare_camel(tmp_path_factory.mktemp("camel"))
    return load(place)


@pytest.fixture
def tagger(recognizer: Any) -> Tagger:
    return Tagger(recognizer)


@pytest.fixture(scope="session")
def clean() -> list[Sentence]:
    """Sentences that the model was not trained on, of words it was trained on."""
    chance = random.Random(99)
    return [sentence(chance) for _ in range(40)]

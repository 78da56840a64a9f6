# SPDX-License-Identifier: MIT
"""`tawsim models` as a shell sees it: what there is, the licence first, installing, checking, removing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from corpus.commands import app
from corpus.model_store import licences, store
from tests.corpus.model_store.loopback import FILES, Network, zipped


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path / "models"))
    monkeypatch.setattr(store.catalogue, "ADDRESS", f"{network.address}/catalogue")


def models(*words: object, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["models", *map(str, words)], input=typed)


def names() -> list[str]:
    return [one["name"] for one in json.loads(models("list", "--json").stdout) if one["here"]]


def test_from_the_catalogue_to_the_bin():
    empty = models("list")
    assert "the catalogue was never fetched" in empty.stderr
    listed = json.loads(models("list", "--fetch", "--json").stdout)
    assert [(one["name"], one["here"]) for one in listed] == [("morphology-db-small", "")]
    refused = models("install", "morphology-db-small", typed="n\n")
    assert refused.exit_code == 1
    assert "Permission is hereby granted" in refused.stderr
    assert names() == []
    assert models("install", "morphology-db-small", typed="y\n").exit_code == 0
    assert names() == ["morphology-db-small"]
    assert "2 files compared" in models("verify", "morphology-db-small").stderr
    assert models("remove", "morphology-db-small").exit_code == 0
    assert names() == []


def test_from_a_file(tmp_path: Path):
    file = tmp_path / "small.zip"
    file.write_bytes(zipped(FILES))
    done = models("install", file, "--yes")
    assert done.exit_code == 0
    assert "Use it well." in done.stderr
    assert names() == ["small"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("install", "nothing"), "There is no model 'nothing' in the catalogue."),
        (("install", "nothing.zip", "--yes"), "There is no file nothing.zip."),
        (("use", "nowhere"), "nowhere holds no model"),
        (("remove", "nothing"), "There is no model 'nothing' here."),
        (("verify", "nothing"), "There is no model 'nothing' here."),
    ],
)
def test_refusals_are_sentences(words: tuple[str, ...], sentence: str):
    done = models(*words)
    assert done.exit_code == 1
    assert sentence in done.stderr


@pytest.mark.parametrize("licence", ["GPL v2", "MIT", "Apache 2.0"])
def test_known_licences_are_shown_in_full(licence: str):
    assert len(licences.text_of(licence)) > 1000
    assert licence in licences.meaning(licence)


@pytest.mark.parametrize("licence", ["AraBERT", "CC BY 4.0", ""])
def test_others_are_told(licence: str):
    assert licences.text_of(licence) == ""
    assert len(licences.meaning(licence)) > 60

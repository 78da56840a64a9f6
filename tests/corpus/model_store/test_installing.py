# SPDX-License-Identifier: MIT
"""Installing from a server: right, gone, cut short, forged, silent, stopped, without room, twice at once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from corpus.errors import BusyError, CancelledError, CorpusError
from corpus.model_store import catalogue
from corpus.model_store.catalogue import Package
from corpus.model_store.lock import locked
from corpus.model_store.store import ModelStore
from tests.corpus.model_store.loopback import DATABASE, FILES, Network, zipped


def left(store: ModelStore) -> list[str]:
    """What lies in the staging folder."""
    return sorted(one.name for one in (store.folder / ".staging").iterdir())


def test_it_arrives_whole_and_is_known_to_camel_tools(store: ModelStore, package: Package, old: Path):
    seen: list[tuple[int, int]] = []
    model = store.install(package, progress=lambda done, of: seen.append((done, of)))
    assert old.read_bytes() == DATABASE
    assert (model.name, model.version, model.licence) == ("morphology-db-small", "1.0", "MIT")
    assert json.loads((store.folder / "versions.json").read_text()) == {"morphology-db-small": "1.0"}
    assert [one.name for one in store.models()] == ["morphology-db-small"]
    assert store.verify(model.name) == 2
    assert seen[0][0] == 0
    assert all(done <= of for done, of in seen)
    assert left(store) == []
    old.write_bytes(DATABASE + b"!")
    with pytest.raises(CorpusError, match=r"morphology\.db was changed or is damaged"):
        store.verify(model.name)
    store.remove(model.name)
    assert store.models() == []
    assert not old.exists()
    assert json.loads((store.folder / "versions.json").read_text()) == {}


def forge(network: Network) -> None:
    network.bodies["/model.zip"] = zipped({"morphology.db": b"another"})


def break_off(network: Network) -> None:
    network.manner = "truncated"


def fall_silent(network: Network) -> None:
    network.manner = "stalled"


def go_away(network: Network) -> None:
    network.manner = "404"


@pytest.mark.parametrize(
    ("trouble", "sentence", "kept"),
    [
        (go_away, "the server answers 404", False),
        (break_off, "The connection to .* broke: try again", True),
        (forge, "is not what the catalogue promises: it was thrown away", False),
        (fall_silent, "does not answer: try again later", True),
    ],
)
def test_a_failure_is_a_sentence_and_the_old_one_stays(
    store: ModelStore,
    package: Package,
    network: Network,
    old: Path,
    trouble: Callable[[Network], None],
    sentence: str,
    kept: bool,
):
    trouble(network)
    with pytest.raises(CorpusError, match=sentence):
        store.install(package)
    assert old.read_text() == "old"
    assert bool(store.partly(package)) == kept
    assert not (store.folder / "versions.json").exists()
    network.manner = "good"
    network.offer()
    store.install(package)  # and the way on is open
    assert old.read_bytes() == DATABASE


def test_what_was_fetched_is_gone_on_with(store: ModelStore, package: Package, network: Network):
    network.manner = "truncated"
    with pytest.raises(CorpusError):
        store.install(package)
    half = store.partly(package)
    network.manner = "good"
    seen: list[int] = []
    store.install(package, progress=lambda done, _: seen.append(done))
    assert network.ranges[-1] == f"bytes={half}-"
    assert seen[0] == half


def test_a_server_that_knows_no_ranges_sends_it_all_again(
    store: ModelStore, package: Package, network: Network
):
    network.manner = "truncated"
    with pytest.raises(CorpusError):
        store.install(package)
    network.manner = "no ranges"
    assert store.verify(store.install(package).name) == 2


def test_a_part_that_is_longer_than_all_is_fetched_again(
    store: ModelStore, package: Package, network: Network
):
    part = store.folder / ".staging" / f"{package.name}-{package.checksum[:8]}.part"
    part.parent.mkdir()
    part.write_bytes(b"x" * 1_000_000)
    assert store.verify(store.install(package).name) == 2


@pytest.mark.parametrize("phase", ["fetching", "unpacking"])
def test_stopped(store: ModelStore, package: Package, old: Path, phase: str):
    size = len(zipped(FILES))
    whole = [False]

    def progress(done: int, of: int) -> None:
        whole[0] |= of == size and done == size

    def stopped() -> bool:
        return (phase == "fetching" and store.partly(package) > 0) or (whole[0] and phase == "unpacking")

    with pytest.raises(CancelledError, match="Stopped"):
        store.install(package, progress=progress, stopped=stopped)
    assert old.read_text() == "old"
    assert 0 < store.partly(package) <= size
    store.discard(package)
    assert left(store) == []


def test_no_room(store: ModelStore, package: Package, old: Path, monkeypatch: pytest.MonkeyPatch):
    usage = shutil.disk_usage(store.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=40_000_000))
    with pytest.raises(CorpusError, match=r"has 40 MB free, and 51 MB are needed"):
        store.install(package)
    assert old.read_text() == "old"


def test_only_one_at_a_time(store: ModelStore, package: Package):
    with locked(store.folder), pytest.raises(BusyError, match="Another model is being installed"):
        store.install(package)
    (store.folder / ".tawsim-models.lock").write_text("1")  # a program that runs, and is not this one
    with pytest.raises(BusyError, match="Another program is changing the models"):
        store.install(package)
    (store.folder / ".tawsim-models.lock").write_text("999999999")  # one that has died
    store.install(package)
    assert not (store.folder / ".tawsim-models.lock").exists()


@pytest.mark.parametrize(
    "body", [b"404: Not Found", b"[]", b'{"packages": {"ner-x": {"files": [1]}}}', b"\xff"]
)
def test_a_damaged_catalogue_does_not_take_the_place_of_a_good_one(
    store: ModelStore, package: Package, network: Network, body: bytes
):
    network.bodies["/catalogue"] = body
    with pytest.raises(CorpusError, match=r"catalogue of models in .* is damaged|is no text"):
        store.fetch_catalogue()
    assert list(store.available()) == [package.name]
    (store.folder / "catalogue.json").write_bytes(body)
    with pytest.raises(CorpusError, match=r"is damaged .*: fetch it again"):
        store.available()
    network.offer()
    assert store.fetch_catalogue()[package.name] == package


@pytest.mark.parametrize(
    "changed",
    [
        {"destination": "../../outside"},
        {"destination": "/outside"},
        {"sha256": None},
        {"files": [{"path": "../a", "sha256": "0" * 64}]},
        {"url": "ftp://127.0.0.1/model.zip"},
    ],
)
def test_a_catalogue_that_leads_astray(store: ModelStore, network: Network, changed: dict[str, Any]):
    network.offer(**changed)
    with pytest.raises(CorpusError, match="is damaged"):
        store.fetch_catalogue()


def test_a_catalogue_that_never_ends(store: ModelStore, network: Network, monkeypatch: pytest.MonkeyPatch):
    network.bodies["/catalogue"] = b" " * 200_000
    monkeypatch.setattr(catalogue, "LARGEST", 100_000)
    with pytest.raises(CorpusError, match="sends more than can be right"):
        store.fetch_catalogue()


def test_without_a_network(tmp_path: Path):
    store = ModelStore(tmp_path, address="http://127.0.0.1:9/catalogue", silence=0.5)
    with pytest.raises(CorpusError, match="cannot be reached: is this computer connected"):
        store.fetch_catalogue()
    assert store.available() == {}

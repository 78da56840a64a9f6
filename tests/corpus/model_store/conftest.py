# SPDX-License-Identifier: MIT
"""A server of this machine, and a store that fetches from it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from corpus.model_store.catalogue import Package
from corpus.model_store.store import ModelStore
from tests.corpus.model_store.loopback import Network, handler


@pytest.fixture
def network() -> Iterator[Network]:
    found = Network()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(found))
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # who was stopped hangs up
    found.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    found.offer()
    yield found
    found.release.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def store(tmp_path: Path, network: Network) -> ModelStore:
    return ModelStore(tmp_path / "models", address=f"{network.address}/catalogue", silence=0.5)


@pytest.fixture
def package(store: ModelStore) -> Package:
    return store.fetch_catalogue()["morphology-db-small"]


@pytest.fixture
def old(store: ModelStore) -> Path:
    """An older version that is installed already: it must outlive every failure."""
    place = store.folder / "data" / "morphology_db" / "small"
    place.mkdir(parents=True)
    (place / "morphology.db").write_text("old")
    return place / "morphology.db"

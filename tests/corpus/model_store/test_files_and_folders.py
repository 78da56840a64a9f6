# SPDX-License-Identifier: MIT
"""Models from files and folders of a person's own: taken when they can be trusted, refused with the reason when not."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.errors import CorpusError
from corpus.model_store.catalogue import Kind, Package
from corpus.model_store.folders import identity, label_names
from corpus.model_store.register import Origin
from corpus.model_store.store import ModelStore
from tests.corpus.model_store.loopback import FILES, Network, zipped


def classifier(folder: Path) -> Path:
    """The files of a classifier with one tensor."""
    folder.mkdir(parents=True)
    labels = {"0": "B-LOC", "1": "I-LOC", "2": "O"}
    config = {"model_type": "bert", "architectures": ["BertForTokenClassification"], "id2label": labels}
    (folder / "config.json").write_text(json.dumps(config | {"max_position_embeddings": 512}))
    (folder / "vocab.txt").write_text("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n")
    header = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + b"1234")
    return folder


def test_a_downloaded_archive_of_the_catalogue(store: ModelStore, package: Package, tmp_path: Path):
    file = tmp_path / "from-elsewhere.zip"
    file.write_bytes(zipped(FILES))
    model = store.install_file(file)
    assert (model.name, model.version) == (package.name, "1.0")
    assert file.exists()


def test_an_archive_that_no_catalogue_knows_is_called_as_its_file(tmp_path: Path):
    folder = classifier(tmp_path / "inside" / "camelbert-ner")
    file = tmp_path / "my-model.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for one in folder.iterdir():
            archive.write(one, f"camelbert-ner/{one.name}")
    store = ModelStore(tmp_path / "models")
    model = store.install_file(file)
    assert (model.name, model.kind, model.origin) == ("my-model", Kind.ENTITIES, Origin.INSTALLED)
    assert store.verify("my-model") == 3
    assert label_names(model.place) == ["LOC"]


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"../../outside": b"x"}, "wants to write outside of its folder"),
        ({"/outside": b"x"}, "wants to write outside of its folder"),
        ({"c:\\outside": b"x"}, "wants to write outside of its folder"),
        ({"pytorch_model.bin": b"x", "config.json": b"{}"}, "only safetensors are taken"),
        ({"readme": b"x"}, "holds no model"),
    ],
)
def test_archives_that_are_refused(tmp_path: Path, files: dict[str, bytes], sentence: str):
    (tmp_path / "bad.zip").write_bytes(zipped(files))
    store = ModelStore(tmp_path / "deep" / "models")
    with pytest.raises(CorpusError, match=sentence):
        store.install_file(tmp_path / "bad.zip")
    assert store.models() == []
    assert not [one for one in tmp_path.rglob("outside*")]
    assert not list((tmp_path / "deep").rglob("bad*"))


def test_what_is_no_archive(store: ModelStore, tmp_path: Path):
    (tmp_path / "page.zip").write_text("<html>not found</html>")
    with pytest.raises(CorpusError, match="is no zip archive, or it is damaged"):
        store.install_file(tmp_path / "page.zip")
    with pytest.raises(CorpusError, match="There is no file"):
        store.install_file(tmp_path / "nowhere.zip")


def test_a_file_of_the_archive_that_was_changed(store: ModelStore, network: Network, old: Path):
    network.offer(files=[{"path": "morphology.db", "sha256": "0" * 64}])
    package = store.fetch_catalogue()["morphology-db-small"]
    with pytest.raises(CorpusError, match=r"morphology\.db in .* is not what the catalogue promises"):
        store.install(package)
    assert old.read_text() == "old"


def without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def saying(**changed: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        place = folder / "config.json"
        place.write_text(json.dumps(json.loads(place.read_text()) | changed))

    return change


def pickled(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def cut_off(folder: Path) -> None:
    place = folder / "model.safetensors"
    place.write_bytes(place.read_bytes()[:-1])


def scrawled(folder: Path) -> None:
    (folder / "config.json").write_text("{")


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (without("vocab.txt"), r"lacks vocab\.txt"),
        (without("model.safetensors"), r"lacks model\.safetensors"),
        (without("config.json"), "holds no model"),
        (saying(model_type="gpt2"), "is no BERT model that labels words"),
        (saying(architectures=["BertForMaskedLM"]), "is no BERT model that labels words"),
        (saying(id2label={"0": "B-LOC"}), "has no label O"),
        (saying(id2label=None), "does not say which labels"),
        (saying(max_position_embeddings=128), "reads too few word pieces"),
        (pickled, r"pytorch_model\.bin in .* only safetensors are taken"),
        (cut_off, "is damaged or was cut off"),
        (scrawled, "is damaged"),
    ],
)
def test_folders_that_are_refused(tmp_path: Path, trouble: Callable[[Path], None], sentence: str):
    folder = classifier(tmp_path / "own")
    trouble(folder)
    store = ModelStore(tmp_path / "models")
    with pytest.raises(CorpusError, match=sentence):
        store.use_folder(folder)
    assert store.models() == []


def test_a_folder_is_used_where_it_lies_and_stays_when_it_is_removed(tmp_path: Path):
    folder, store = classifier(tmp_path / "own"), ModelStore(tmp_path / "models")
    store.use_folder(folder)
    assert [(one.name, one.place, one.origin) for one in store.models()] == [("own", folder, Origin.NAMED)]
    store.remove("own")
    assert store.models() == []
    assert (folder / "config.json").exists()


def test_the_one_that_is_preferred_comes_first(tmp_path: Path):
    store = ModelStore(tmp_path / "models")
    for name in ("one", "two"):
        store.use_folder(classifier(tmp_path / name))
    assert [one.name for one in store.models()] == ["two", "one"]
    store.prefer(replace(store.find("one"), fast=True))
    assert [(one.name, one.fast) for one in store.models()] == [("one", True), ("two", False)]


def test_a_model_is_another_when_one_byte_is(tmp_path: Path):
    folder = classifier(tmp_path / "own")
    before = identity(folder)
    assert identity(folder) == before
    place = folder / "model.safetensors"
    place.write_bytes(place.read_bytes()[:-1] + b"!")
    assert identity(folder) != before


def test_what_camel_data_installed_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    place = classifier(tmp_path / "camel" / "data" / "ner" / "arabert")
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path / "camel"))
    store = ModelStore(tmp_path / "models")
    assert [(one.name, one.place, one.origin) for one in store.models()] == [
        ("ner-arabert", place, Origin.CAMEL_DATA)
    ]
    with pytest.raises(CorpusError, match=r"was installed by camel_data in .*: remove it there"):
        store.remove("ner-arabert")
    assert place.exists()

# SPDX-License-Identifier: MIT
"""Folders of models: whether what lies there can be used, found out from its files, without running or loading anything."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from corpus.errors import CorpusError
from corpus.model_store.catalogue import Kind
from corpus.model_store.unpacking import RUNS

WEIGHTS, CONFIG, DATABASE = "model.safetensors", "config.json", "morphology.db"
NEEDED = 256  # word pieces that camel-tools' recogniser hands a model at once
_LONGEST_HEADER = 100_000_000


def kind_of(folder: Path) -> Kind | None:
    """What the files of a folder look like; None where they look like no model."""
    if (folder / DATABASE).is_file():
        return Kind.MORPHOLOGY
    return Kind.ENTITIES if (folder / CONFIG).is_file() else None


def checked(folder: Path) -> Kind:
    """What a folder is good for. Raises CorpusError with what is missing or wrong."""
    kind = kind_of(folder)
    if kind is None:
        raise CorpusError(
            "{place} holds no model: neither {config} nor {database} lies there.",
            place=str(folder),
            config=CONFIG,
            database=DATABASE,
        )
    if kind is Kind.ENTITIES:
        _check_classifier(folder)
    return kind


def label_names(folder: Path) -> list[str]:
    """The labels that a classifier knows, without B- and I-, in order, O left out. Raises CorpusError."""
    found = [name.partition("-")[2] or name for name in _labels(folder, _config(folder)) if name != "O"]
    return list(dict.fromkeys(found))


def identity(folder: Path) -> str:
    """Sixteen hex digits that change whenever what the model says may: a checksum of its files' bytes.

    Of the weights, the header and evenly spread samples are read: half a gigabyte takes too long to begin with.
    """
    sum_ = hashlib.sha256()
    for file in sorted(one for one in folder.iterdir() if one.is_file() and not one.name.startswith(".")):
        size = file.stat().st_size
        sum_.update(f"{file.name} {size}\n".encode())
        with file.open("rb") as opened:
            for at in range(0, size, max(size // 64, 1 << 16)):
                opened.seek(at)
                sum_.update(opened.read(1 << 16))
    return sum_.hexdigest()[:16]


def _config(folder: Path) -> dict[str, Any]:
    place = folder / CONFIG
    try:
        found = json.loads(place.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise CorpusError("{place} is damaged: {reason}.", place=str(place), reason=error) from error
    if not isinstance(found, dict):
        raise CorpusError("{place} is damaged: {reason}.", place=str(place), reason="it is no object")
    return found


def _check_classifier(folder: Path) -> None:
    config = _config(folder)
    named = config.get("architectures")
    if config.get("model_type") != "bert" or (named and named != ["BertForTokenClassification"]):
        raise CorpusError(
            "{place} is no BERT model that labels words: Tawsim can use those alone.", place=str(folder)
        )
    pieces = config.get("max_position_embeddings")
    if not isinstance(pieces, int) or pieces < NEEDED:
        raise CorpusError(
            "{place} reads too few word pieces at once; {needed} are needed.",
            place=str(folder),
            needed=NEEDED,
        )
    if "O" not in _labels(folder, config):
        raise CorpusError(
            "{place} has no label O for words outside of names: it is no model of names.", place=str(folder)
        )
    if not any((folder / name).is_file() for name in ("vocab.txt", "tokenizer.json")):
        raise CorpusError("{place} lacks {name}.", place=str(folder), name="vocab.txt")
    _check_weights(folder)


def _labels(folder: Path, config: dict[str, Any]) -> list[str]:
    labels = config.get("id2label")
    if not isinstance(labels, dict) or not labels:
        raise CorpusError("{place} does not say which labels it gives.", place=str(folder))
    return [str(labels[key]) for key in sorted(labels, key=lambda key: int(key) if key.isdigit() else -1)]


def _check_weights(folder: Path) -> None:
    """Whether the weights are whole: safetensors begin with the length of a header that tells where each tensor ends."""
    place = folder / WEIGHTS
    if not place.is_file():
        run = next((file.name for file in sorted(folder.iterdir()) if file.name.lower().endswith(RUNS)), "")
        if run:
            raise CorpusError(
                "{name} in {place} could run a program when it is read: only safetensors are taken.",
                name=run,
                place=str(folder),
            )
        raise CorpusError("{place} lacks {name}.", place=str(folder), name=WEIGHTS)
    size = place.stat().st_size
    try:
        with place.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(length)) if length < _LONGEST_HEADER else {}
        ends = [one["data_offsets"][1] for name, one in header.items() if name != "__metadata__"]
        whole = bool(ends) and size == 8 + length + max(ends)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        whole = False
    if not whole:
        raise CorpusError(
            "{place} is damaged or was cut off: get it again.",
            place=str(place),
        )

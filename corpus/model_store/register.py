# SPDX-License-Identifier: MIT
"""Which models are here: those of our own folder, folders that a person named, and what camel_data installed."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from corpus.errors import CorpusError
from corpus.model_store.catalogue import Kind
from corpus.model_store.folders import kind_of

FILE = "tawsim-models.json"
_DEPTH = ("*", "*/*")  # below `data`: ner/arabert, morphology_db/calima-msa-r13


class Origin(StrEnum):
    """How a model came here, which is also who may delete its files."""

    INSTALLED = "installed"  # by Tawsim
    NAMED = "named"  # a folder of the person, used where it lies
    CAMEL_DATA = "camel_data"  # found where camel-tools' own program puts it


@dataclass(frozen=True, slots=True)
class Model:
    """A model on this computer; `files` are paths in its folder with SHA-256 in hex, where they are known."""

    name: str
    kind: Kind
    place: Path
    origin: Origin
    version: str = ""
    licence: str = ""
    files: tuple[tuple[str, str], ...] = ()
    fast: bool = False  # weights rounded to eight bits: faster, a little less exact

    @property
    def size(self) -> int:
        """The bytes of its files."""
        return sum(file.stat().st_size for file in self.place.rglob("*") if file.is_file())


def models(folder: Path) -> list[Model]:
    """All models that can be used now, those that were put on record last first; folders that are gone are not told."""
    known = [one for one in recorded(folder) if kind_of(one.place)]
    places = {one.place for one in known}
    return known + [one for one in _found(folder) if one.place not in places]


def recorded(folder: Path) -> list[Model]:
    """What is written down. Raises CorpusError where that is damaged."""
    place = folder / FILE
    try:
        return [_model(one) for one in json.loads(place.read_text(encoding="utf-8"))["models"]]
    except FileNotFoundError:
        return []
    except (ValueError, TypeError, KeyError) as error:
        raise CorpusError("{place} is damaged: {reason}.", place=str(place), reason=error) from error


def record(folder: Path, model: Model) -> None:
    """Put a model on record, first, in place of one of the same name."""
    _write(folder, [model, *(one for one in recorded(folder) if one.name != model.name)])


def forget(folder: Path, name: str) -> None:
    """Take a model off the record."""
    _write(folder, [one for one in recorded(folder) if one.name != name])


def write_json(place: Path, value: Mapping[str, Any]) -> None:
    """Write a small file all at once."""
    unfinished = place.with_name(f".{place.name}.{os.getpid()}.unfinished")
    unfinished.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")
    unfinished.replace(place)


def data_folders(own: Path) -> Iterator[Path]:
    """Where camel_data may have put models: the folder that CAMELTOOLS_DATA names, and its default."""
    named = os.environ.get("CAMELTOOLS_DATA")
    roaming = Path.home() / "AppData" / "Roaming" / "camel_tools"
    default = roaming if sys.platform == "win32" else Path.home() / ".camel_tools"
    yield from dict.fromkeys([own, *([Path(named).expanduser()] if named else []), default])


def _found(own: Path) -> Iterator[Model]:
    """What lies in the folders of camel_data without being on record."""
    for folder in data_folders(own):
        data = folder / "data"
        for place in sorted({place for depth in _DEPTH for place in data.glob(depth)}):
            if kind := kind_of(place):
                name = "-".join(place.relative_to(data).parts)
                yield Model(name, kind, place, Origin.CAMEL_DATA)


def _write(folder: Path, all_: Iterable[Model]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    rows = [asdict(one) | {"place": str(one.place), "files": dict(one.files)} for one in all_]
    write_json(folder / FILE, {"tawsim": 1, "models": rows})


def _model(row: Mapping[str, Any]) -> Model:
    return replace(
        Model(str(row["name"]), Kind(row["kind"]), Path(row["place"]), Origin(row["origin"])),
        version=str(row["version"]),
        licence=str(row["licence"]),
        fast=row.get("fast") is True,
        files=tuple(sorted((str(path), str(sum_)) for path, sum_ in row["files"].items())),
    )

# SPDX-License-Identifier: MIT
"""The catalogue of camel-tools: which models can be had, from where, and by which checksums they are known."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from corpus.errors import CorpusError

# The data format of camel-tools is one per minor version; so is the address (camel_tools.data.catalogue).
ADDRESS = "https://raw.githubusercontent.com/CAMeL-Lab/camel-tools-data/main/catalogue-1.6.json"
FILE = "catalogue.json"
LARGEST = 16_000_000  # bytes of a catalogue; the real one has some 100,000
_SUM = re.compile(r"[0-9a-f]{64}")


class Kind(StrEnum):
    """What Tawsim can do with a model."""

    ENTITIES = "entities"  # suggests spans
    MORPHOLOGY = "morphology"  # takes words apart


@dataclass(frozen=True, slots=True)
class Package:
    """One model that can be had: `size` is that of its files in bytes, `files` their paths with SHA-256 in hex."""

    name: str
    kind: Kind
    description: str
    version: str
    licence: str
    address: str
    checksum: str
    size: int
    destination: str
    files: tuple[tuple[str, str], ...]


def safe_path(path: str) -> bool:
    """Whether a relative path with slashes stays inside the folder it is for, on every system."""
    parts = PurePosixPath(path).parts
    clean = parts and "\\" not in path and ":" not in path and "\0" not in path
    return bool(clean) and not path.startswith("/") and not any(part in ("..", ".") for part in parts)


def parse(text: str, place: str) -> dict[str, Package]:
    """The packages that Tawsim can use, by name. Raises CorpusError for what is no catalogue."""
    try:
        found = json.loads(text)
        packages = {name: _package(name, one) for name, one in found["packages"].items() if _kind(name, one)}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}" if isinstance(error, KeyError) else str(error)
        raise CorpusError(
            "The catalogue of models in {place} is damaged ({reason}): fetch it again.",
            place=place,
            reason=reason,
        ) from error
    return packages


def read(folder: Path) -> dict[str, Package]:
    """The catalogue kept in a folder of models; empty where there is none. Raises CorpusError where it is damaged."""
    place = folder / FILE
    try:
        return parse(place.read_text(encoding="utf-8"), str(place))
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError:
        return parse("", str(place))


def _kind(name: str, one: Mapping[str, Any]) -> Kind | None:
    """What a package is good for; None for those that Tawsim does not use, and for what needs a key or more steps."""
    if one.get("private") or one.get("post_install") or not one.get("files"):
        return None
    if name.startswith("ner-"):
        return Kind.ENTITIES
    return Kind.MORPHOLOGY if name.startswith("morphology-db-") else None


def _package(name: str, one: Mapping[str, Any]) -> Package:
    files = tuple((str(file["path"]), str(file["sha256"]).lower()) for file in one["files"])
    destination, address = str(one["destination"]), str(one["url"])
    checksum = str(one.get("sha256") or "").lower()
    if not all(safe_path(path) for path in (name, destination, *(path for path, _ in files))):
        raise ValueError(f"{name} has a path that leaves its folder")
    if not all(_SUM.fullmatch(each) for each in (checksum, *(each for _, each in files))):
        raise ValueError(f"{name} has no proper checksum")
    if not address.startswith(("https://", "http://127.0.0.1:")):
        raise ValueError(f"{name} has no safe address")
    kind = _kind(name, one)
    assert kind is not None
    return Package(
        name=name,
        kind=kind,
        description=str(one.get("description") or ""),
        version=str(one.get("version") or ""),
        licence=str(one.get("license") or ""),
        address=address,
        checksum=checksum,
        size=int(one.get("size") or 0),
        destination=destination,
        files=files,
    )

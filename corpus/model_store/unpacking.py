# SPDX-License-Identifier: MIT
"""Archives of models, unpacked with suspicion: nothing outside the folder, nothing that swells, nothing that could run."""

from __future__ import annotations

import hashlib
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

from corpus.errors import CorpusError
from corpus.model_store.catalogue import safe_path
from corpus.model_store.download import CHUNK, Progress, Stopped, check

MOST_FILES = 1000
LARGEST = 8_000_000_000  # bytes of all files together
# Formats that run what is written in them when they are read.
RUNS = (".bin", ".pt", ".pth", ".pkl", ".pickle", ".dill", ".joblib", ".ckpt", ".py")


def unpack(
    archive: Path, folder: Path, sums: Mapping[str, str], *, progress: Progress, stopped: Stopped
) -> dict[str, str]:
    """Unpack a zip archive into an empty folder; gives the SHA-256 of each file in hex.

    `sums` are those that the files must have, where they are known. Raises CorpusError for an archive that is damaged
    or not to be trusted, CancelledError when stopped; what is in the folder then is not to be used.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            members = _checked(opened, archive)
            missing = set(sums) - {one.filename for one in members}
            if missing:
                raise CorpusError("{name} is not in {place}.", name=min(missing), place=str(archive))
            of, done, found = sum(one.file_size for one in members), 0, {}
            for one in members:
                found[one.filename] = _extract(opened, one, folder / one.filename, stopped)
                done += one.file_size
                progress(done, of)
                if sums.get(one.filename, found[one.filename]) != found[one.filename]:
                    raise CorpusError(
                        "{name} in {place} is not what the catalogue promises.",
                        name=one.filename,
                        place=str(archive),
                    )
            return found
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise CorpusError("{place} is no zip archive, or it is damaged.", place=str(archive)) from error


def unpacked_size(archive: Path) -> int:
    """The bytes of all files in an archive, as it says. Raises CorpusError for what is no archive."""
    try:
        with zipfile.ZipFile(archive) as opened:
            return sum(one.file_size for one in _checked(opened, archive))
    except zipfile.BadZipFile as error:
        raise CorpusError("{place} is no zip archive, or it is damaged.", place=str(archive)) from error


def licence_in(archive: Path) -> str:
    """The text of the licence that lies in an archive; empty where there is none."""
    try:
        with zipfile.ZipFile(archive) as opened:
            for one in opened.infolist():
                name = one.filename.rpartition("/")[2].upper()
                if name.startswith(("LICENSE", "LICENCE", "COPYING")) and one.file_size < 200_000:
                    return opened.read(one).decode("utf-8", "replace")
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError):
        pass
    return ""


def _checked(opened: zipfile.ZipFile, archive: Path) -> list[zipfile.ZipInfo]:
    members = [one for one in opened.infolist() if not one.is_dir()]
    for one in members:
        if not safe_path(one.filename) or stat.S_ISLNK(one.external_attr >> 16):
            raise CorpusError(
                "{place} wants to write outside of its folder ({name}): it is not to be trusted.",
                place=str(archive),
                name=one.filename,
            )
        if one.filename.lower().endswith(RUNS):
            raise CorpusError(
                "{name} in {place} could run a program when it is read: only safetensors are taken.",
                name=one.filename,
                place=str(archive),
            )
    if len(members) > MOST_FILES or sum(one.file_size for one in members) > LARGEST:
        raise CorpusError("{place} holds more than any model does.", place=str(archive))
    return members


def _extract(opened: zipfile.ZipFile, one: zipfile.ZipInfo, place: Path, stopped: Stopped) -> str:
    """Write a member, never more than it says it is; its SHA-256."""
    sum_, left = hashlib.sha256(), one.file_size
    place.parent.mkdir(parents=True, exist_ok=True)
    with opened.open(one) as source, place.open("wb") as target:
        while chunk := source.read(CHUNK * 4):
            check(stopped)
            left -= len(chunk)
            if left < 0:
                raise zipfile.BadZipFile("longer than it says")
            sum_.update(chunk)
            target.write(chunk)
    return sum_.hexdigest()

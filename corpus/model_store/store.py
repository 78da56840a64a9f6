# SPDX-License-Identifier: MIT
"""The store of models: installs from the network, from a file or in place, removes, and checks what is there."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from pathlib import Path

from corpus.errors import CancelledError, CorpusError
from corpus.model_store import catalogue, register
from corpus.model_store.catalogue import Kind, Package, safe_path
from corpus.model_store.download import SILENCE, Progress, Stopped, check, download, fetch_text, sha256
from corpus.model_store.folders import checked
from corpus.model_store.lock import locked
from corpus.model_store.register import Model, Origin
from corpus.model_store.unpacking import licence_in, unpack, unpacked_size

STAGING, VERSIONS = ".staging", "versions.json"
SPARE = 50_000_000  # bytes that stay free beside what is installed


def _nothing(_done: int, _of: int) -> None: ...


def _never() -> bool:
    return False


class ModelStore:
    """A folder in camel-tools' own layout: `data/DESTINATION`, `catalogue.json`, `versions.json`.

    Everything arrives in a folder beside its place and is moved there whole; until then an older one stays as it is.
    """

    def __init__(self, folder: Path, *, address: str = "", silence: float = SILENCE) -> None:
        """`address` is where the catalogue comes from, else camel-tools' own; `silence` the seconds after which a server is given up."""
        self.folder = folder
        self._address, self._silence = address or catalogue.ADDRESS, silence

    def models(self) -> list[Model]:
        """What is here, as in `register.models`."""
        return register.models(self.folder)

    def find(self, name: str) -> Model:
        """A model that is here, by name. Raises CorpusError."""
        for one in self.models():
            if one.name == name:
                return one
        raise CorpusError("There is no model {name!r} here.", name=name)

    def available(self) -> dict[str, Package]:
        """What the catalogue at hand lists; empty until it was fetched once."""
        return catalogue.read(self.folder)

    def fetch_catalogue(self) -> dict[str, Package]:
        """Fetch the catalogue from the network, in place of the one at hand, unless it is damaged."""
        text = fetch_text(self._address, largest=catalogue.LARGEST, silence=self._silence)
        found = catalogue.parse(text, self._address)
        self.folder.mkdir(parents=True, exist_ok=True)
        register.write_json(self.folder / catalogue.FILE, json.loads(text))
        return found

    def partly(self, package: Package) -> int:
        """The bytes of a package that were fetched before it was stopped."""
        part = self._part(package)
        return part.stat().st_size if part.exists() else 0

    def discard(self, package: Package) -> None:
        """Throw away what was fetched of a package."""
        self._part(package).unlink(missing_ok=True)

    def install(self, package: Package, *, progress: Progress = _nothing, stopped: Stopped = _never) -> Model:
        """Fetch and install a package. Raises CancelledError when stopped; what was fetched then stays."""
        with locked(self.folder):
            part = self._part(package)
            part.parent.mkdir(parents=True, exist_ok=True)
            self._need(package.size * 2 - self.partly(package))
            download(
                package.address,
                part,
                checksum=package.checksum,
                progress=progress,
                stopped=stopped,
                silence=self._silence,
            )
            model = self._place(package, part, progress, stopped)
            part.unlink()
            return model

    def install_file(
        self, archive: Path, *, progress: Progress = _nothing, stopped: Stopped = _never
    ) -> Model:
        """Install from a zip archive that lies on this computer; the file itself stays as it is.

        An archive that the catalogue knows by its checksum is installed as from the network; another must be a
        model that Tawsim can use, and takes its name from the file.
        """
        if not archive.is_file():
            raise CorpusError("There is no file {place}.", place=str(archive))
        size = unpacked_size(archive)
        sum_ = sha256(archive, stopped)
        package = next((one for one in self.available().values() if one.checksum == sum_), None)
        if package is None:
            if not safe_path(archive.stem):
                raise CorpusError("{place} cannot be the name of a model.", place=archive.stem)
            package = Package(
                archive.stem, Kind.ENTITIES, "", "", "", "", sum_, size, f"own/{archive.stem}", ()
            )
        with locked(self.folder):
            self._need(size)
            return self._place(package, archive, progress, stopped)

    def use_folder(self, folder: Path) -> Model:
        """Use a model where it lies. Raises CorpusError where it cannot be used."""
        kind = checked(folder)
        model = Model(folder.resolve().name, kind, folder.resolve(), Origin.NAMED)
        with locked(self.folder):
            register.record(self.folder, model)
        return model

    def prefer(self, model: Model) -> None:
        """Let this one speak, where there are several of its kind."""
        with locked(self.folder):
            register.record(self.folder, model)

    def remove(self, name: str) -> Model:
        """Take a model away: its files where Tawsim installed them, else only its name from the list."""
        model = self.find(name)
        if model.origin is Origin.CAMEL_DATA and not model.place.is_relative_to(self.folder):
            raise CorpusError(
                "{name} was installed by camel_data in {place}: remove it there.",
                name=name,
                place=str(model.place),
            )
        with locked(self.folder):
            register.forget(self.folder, name)
            self._note_version(name, None)
            if model.origin is not Origin.NAMED:
                gone = self._staged(f"{name}.gone")
                model.place.replace(gone)  # at once or not at all; then file by file
                shutil.rmtree(gone, ignore_errors=True)
        return model

    def verify(self, name: str, *, progress: Progress = _nothing, stopped: Stopped = _never) -> int:
        """Compare the files of a model with their checksums; how many there are to compare. Raises CorpusError."""
        model = self.find(name)
        checked(model.place)
        for done, (path, sum_) in enumerate(model.files):
            progress(done, len(model.files))
            file = model.place / path
            if not file.is_file():
                raise CorpusError("{name} is not in {place}.", name=path, place=str(model.place))
            if sha256(file, stopped) != sum_:
                raise CorpusError("{place} was changed or is damaged: install it again.", place=str(file))
        return len(model.files)

    def _place(self, package: Package, archive: Path, progress: Progress, stopped: Stopped) -> Model:
        staged = self._staged(package.name)
        try:
            found = unpack(archive, staged, dict(package.files), progress=progress, stopped=stopped)
            root = _root(staged)
            kind = checked(root)
            check(stopped)
            target = self.folder / "data" / package.destination
            _swap(root, target, self._staged(f"{package.name}.old"))
            inside = root.relative_to(staged).as_posix()
            files = {path.removeprefix(f"{inside}/"): sum_ for path, sum_ in found.items()}
            model = Model(
                package.name,
                kind,
                target,
                Origin.INSTALLED,
                version=package.version,
                licence=package.licence or licence_in(archive).strip().split("\n")[0][:80],
                files=tuple(sorted(files.items())),
            )
            register.record(self.folder, model)
            self._note_version(package.name, package.version)
            return model
        except CancelledError:
            raise
        except OSError as error:
            raise CorpusError(
                "{place} cannot be written: {reason}.",
                place=str(self.folder),
                reason=error.strerror or error,
            ) from error
        finally:
            shutil.rmtree(staged, ignore_errors=True)

    def _part(self, package: Package) -> Path:
        return self.folder / STAGING / f"{package.name}-{package.checksum[:8]}.part"

    def _staged(self, name: str) -> Path:
        """An empty place beside the models, on the same disk."""
        place = self.folder / STAGING / name
        shutil.rmtree(place, ignore_errors=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def _need(self, size: int) -> None:
        free = shutil.disk_usage(self.folder).free
        if free < size + SPARE:
            raise CorpusError(
                "{place} has {free} MB free, and {needed} MB are needed: make room, then try again.",
                place=str(self.folder),
                free=free // 1_000_000,
                needed=(size + SPARE) // 1_000_000,
            )

    def _note_version(self, name: str, version: str | None) -> None:
        """Keep camel-tools' own list of what is installed up to date."""
        place = self.folder / VERSIONS
        known: dict[str, str] = {}
        with suppress(OSError, ValueError):
            known = dict(json.loads(place.read_text(encoding="utf-8")))
        known.pop(name, None)
        if version:
            known[name] = version
        register.write_json(place, known)


def _root(staged: Path) -> Path:
    """Where the files begin: archives often hold one folder that holds all."""
    inside = list(staged.iterdir()) if staged.is_dir() else []
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else staged


def _swap(new: Path, target: Path, old: Path) -> None:
    """Put a folder in place of another; should that fail, the other is there again."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.replace(old)
    try:
        new.replace(target)
    except OSError:
        if old.exists():
            old.replace(target)
        raise
    shutil.rmtree(old, ignore_errors=True)

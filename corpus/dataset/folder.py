# SPDX-License-Identifier: MIT
"""The folder of a dataset: written beside its place, and put there when every file of it is proved."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from annotation.formats.files import FilesFormat
from annotation.formats.format import FormatError, Record
from corpus.corpus import Corpus
from corpus.dataset import card, manifest
from corpus.dataset.content import Content, PartCount
from corpus.dataset.edition import WHOLE, Edition
from corpus.dataset.manifest import File, Told
from corpus.dataset.survey import Progress
from corpus.errors import CorpusError
from corpus.writing import Written, checksum, lay_out, unfinished, write


@dataclass(frozen=True, slots=True)
class Published:
    """A dataset that was written: its folder, what its manifest tells, and a word of warning."""

    folder: Path
    told: Told
    note: str


def publish(
    corpus: Corpus,
    folder: str | Path,
    edition: Edition,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Published:
    """Write an edition into a new or empty folder, or over an earlier edition in it.

    Every file is read back and compared with what was stored; all are written, or none. Raises CorpusError
    as `survey` does, where a folder holds something else, and where a file does not hold what it should.
    """
    place = Path(folder)
    before = _files_there(place)
    private = edition.pseudonyms
    if private and place.resolve() in private.resolve().parents:
        raise CorpusError(
            "{path} would lie in the dataset that it is a secret of: name a file elsewhere.",
            path=str(private),
        )
    content = Content(corpus, edition, look=True, progress=progress, cancelled=cancelled)
    beside = unfinished(place.absolute())
    try:
        beside.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir()
        told = _write(content, beside, place)
        if content.disguise:
            content.disguise.keep()
        _settle(beside, place, before)
    except FormatError as error:
        raise CorpusError("{problem}.", problem=error.problem) from error
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(place), reason=error.strerror or error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    documents = sum(count.documents for count in told.parts)
    return Published(place, told, content.preparing.note(documents, told.exported.total()))


def _files_there(folder: Path) -> list[PurePosixPath]:
    """The files of an earlier edition in the folder. Raises CorpusError where it holds anything but such a one."""
    if not folder.exists():
        return []
    if not folder.is_dir():
        raise CorpusError("{path} is a file: name a folder for the dataset.", path=str(folder))
    if not any(not file.name.startswith(".") for file in folder.iterdir()):
        return []
    try:
        return manifest.files_of((folder / manifest.NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise CorpusError(
            "{path} holds other files, and no dataset of Tawsim: name a new or empty folder.",
            path=str(folder),
        ) from error


def _write(content: Content, folder: Path, out: Path) -> Told:
    """Write all files of a dataset into an empty folder."""
    (folder / "data").mkdir()
    counts: list[PartCount] = []
    files: list[File] = []
    for part in content.parts:
        count = PartCount(part)
        for written, places in _files_of(content, part, count, folder, out):
            count.labels.update(written.labels)
            for kind, number in written.losses.items():
                content.losses.lose(kind, number)
            for place in places:
                name = place.relative_to(folder).as_posix()
                several = len(places) > 1
                files.append(
                    File(
                        name,
                        part,
                        place.stat().st_size,
                        checksum(place),
                        None if several else written.documents,
                        None if several else written.spans,
                    )
                )
        counts.append(count)
    told = manifest.told(content, counts, files)
    for name, text in ((manifest.LOSSES, manifest.losses(told)), (card.NAME, card.card(told))):
        _write_text(folder / name, text)
        told.files.append(File(name, "", (folder / name).stat().st_size, checksum(folder / name), None, None))
    _write_text(folder / manifest.NAME, manifest.manifest(told))
    return told


def _files_of(
    content: Content, part: str, count: PartCount, folder: Path, out: Path
) -> Iterator[tuple[Written, list[Path]]]:
    """The files of a part as they are written: one, or one for each document."""
    format = content.format
    data = folder / "data"
    if isinstance(format, FilesFormat) and not format.holds.several:
        place = data if part == WHOLE else data / part
        place.mkdir(exist_ok=True)
        archive = unfinished(place / f"{part}{format.suffix}")
        written = write(archive, format, content.of(part, count), content.choices, out / "data" / part)
        laid = lay_out(archive, place)
        archive.unlink()
        yield written, laid
    elif content.edition.each or not format.holds.several or not format.holds.spans:
        place = data if part == WHOLE else data / part
        place.mkdir(exist_ok=True)
        for record in content.of(part, count):
            yield _one(content, record, place, out)
    else:
        file = data / f"{part}{format.suffix}"
        yield write(file, format, content.of(part, count), content.choices, out / "data" / file.name), [file]


def _one(content: Content, record: Record, place: Path, out: Path) -> tuple[Written, list[Path]]:
    file = place / f"{content.seen.files[record.document.id]}{content.format.suffix}"
    return write(file, content.format, [record], content.choices, out / "data" / file.name), [file]


def _write_text(file: Path, text: str) -> None:
    file.write_bytes(text.encode("utf-8"))


def _settle(beside: Path, place: Path, before: list[PurePosixPath]) -> None:
    """Put a finished folder into its place; of an earlier edition, what has no successor goes."""
    if not place.exists():
        beside.rename(place)
        return
    new = sorted(file.relative_to(beside) for file in beside.rglob("*") if file.is_file())
    (place / manifest.NAME).unlink(missing_ok=True)  # while it is missing, the folder is of no edition
    for old in before:
        if Path(old) not in new:
            (place / old).unlink(missing_ok=True)
    for file in sorted(new, key=lambda file: file.name == manifest.NAME):
        (place / file).parent.mkdir(parents=True, exist_ok=True)
        (beside / file).replace(place / file)
    for folder in sorted((f for f in (place / "data").rglob("*") if f.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()

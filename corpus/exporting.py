# SPDX-License-Identifier: MIT
"""Files out of a corpus: which documents and layers, written whole or not at all, and read back to be sure."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotation.document import Status
from annotation.flattening import KEEP, OUTERMOST
from annotation.formats.files import FilesFormat, file_names
from annotation.formats.format import Choices, Format, FormatError, Record, Report
from annotation.scheme import Scheme
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.preparing import Preparing
from corpus.reading import format_named
from corpus.selecting import Selection, selected
from corpus.splitting import Split
from corpus.writing import Written, lay_out, unfinished, write


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote: counts, what the format could not hold by kind, the files, and a word of warning."""

    documents: int
    spans: int
    losses: dict[str, int]
    files: tuple[Path, ...]
    note: str = ""
    labels: Mapping[str, int] = field(default_factory=dict)


def nesting(policy: str, format: Format) -> str:
    """What to do with nested spans: the policy, or, where there is none, whatever the format can hold."""
    return policy or (KEEP if format.holds.nested else OUTERMOST)


def export(
    corpus: Corpus,
    out: str | Path,
    *,
    format: str,
    layer: str | None = None,
    choices: Choices = Choices(nested=""),  # noqa: B008 (a frozen value)
    status: Status | None = None,
    to_scheme: Scheme | None = None,
    label_map: Mapping[str, str] | None = None,
    split: Split | None = None,
) -> ExportReport:
    """Write documents to a file, or one file each into a folder that exists or whose name ends with "/".

    With a `split` a file for each part, NAME.train.conll and so on; in a folder, train.conll.

    `layer` is an annotator, "all", or None: gold where there is any, else the only annotator's. Only
    documents of the `status` are written, or all. Labels are renamed by `label_map`, else translated to
    `to_scheme`; nested spans are made flat by the choices' policy, "" standing for what the format can hold.
    Everything is read back and compared before it takes its place; files that were there are replaced last.
    Raises CorpusError when nothing is to be written, the layer is not clear, or a file cannot be written.
    """
    chosen = format_named(format)
    policy = nesting(choices.nested, chosen)
    losses = Report()
    preparing = Preparing(
        corpus.scheme, to_scheme=to_scheme, label_map=label_map or {}, nested=policy, losses=losses
    )
    places, parts = _plan(corpus, out, selected(corpus, layer, status), chosen, split)
    written: list[Written] = []
    try:
        for file, part in zip(places, parts, strict=True):
            records = preparing.prepared(part)
            written.append(write(unfinished(file), chosen, records, Choices(choices.words, policy), file))
            for kind, count in written[-1].losses.items():
                losses.lose(kind, count)
        if isinstance(chosen, FilesFormat) and not split and _is_folder(out):
            files = lay_out(written[0].file, Path(out))
        else:
            files = [one.file.replace(file) for one, file in zip(written, places, strict=True)]
    except FormatError as error:
        raise CorpusError("{problem}.", problem=str(error).removesuffix(".")) from error
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(out), reason=error.strerror or error) from error
    finally:
        for file in places:
            unfinished(file).unlink(missing_ok=True)
    labels = sum((one.labels for one in written), Counter[str]())
    documents, spans = sum(one.documents for one in written), labels.total()
    note = preparing.note(documents, spans)
    return ExportReport(documents, spans, losses.losses, tuple(files), note, labels)


def _plan(
    corpus: Corpus, out: str | Path, records: Selection, format: Format, split: Split | None
) -> tuple[list[Path], Sequence[Iterable[Record]]]:
    """The files to write, and the records of each: all in memory only where they are dealt out."""
    place = Path(out)
    if place.resolve() == Path(corpus.place).resolve():
        raise CorpusError("{path} is the corpus itself: name another file.", path=str(out))
    folder = _is_folder(out)
    if folder:
        _make(place)
    if split:
        dealt = split.deal(list(records))
        suffix = format.suffix if folder else place.suffix
        stem = "" if folder else f"{place.stem}."
        base = place if folder else place.parent
        return [base / f"{stem}{name}{suffix}" for name, _ in dealt], [part for _, part in dealt]
    if folder and isinstance(format, FilesFormat):
        return [place / f"all{format.suffix}"], [records]
    if folder:
        each = [[record] for record in records]
        names = file_names(record.document.title for (record,) in each)
        return [place / f"{name}{format.suffix}" for name in names], each
    return [place], [records]


def _is_folder(out: str | Path) -> bool:
    return Path(out).is_dir() or str(out).endswith(("/", os.sep))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(folder), reason=error.strerror or error) from error

# SPDX-License-Identifier: MIT
"""Files out of a corpus: one, or one for each part, written whole or not at all, and read back to be sure."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotation.document import Status
from annotation.formats.format import Choices, FormatError
from annotation.scheme import Scheme
from corpus.corpus import Corpus
from corpus.dataset.content import Content, PartCount
from corpus.dataset.edition import REASONS, Edition
from corpus.dataset.survey import Progress
from corpus.errors import CorpusError
from corpus.splitting import Split
from corpus.writing import Written, unfinished, write


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote: counts, what the format could not hold by kind, the files, and a word of warning."""

    documents: int
    spans: int
    losses: dict[str, int]
    files: tuple[Path, ...]
    note: str = ""
    labels: Mapping[str, int] = field(default_factory=dict)


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
    """Write the documents of a status, or all, to a file; with a `split`, a file for each part: NAME.train.conll.

    `layer` is an annotator, "all", or None: gold where there is any, else the only annotator's. Labels are
    renamed by `label_map`, else translated to `to_scheme`; nested spans are made flat by the choices' policy,
    "" standing for what the format can hold. Raises CorpusError as `export_edition` does.
    """
    edition = Edition(
        format=format,
        layer=layer,
        status=status,
        include=frozenset(REASONS),
        words=choices.words,
        nested=choices.nested,
        to_scheme=to_scheme,
        label_map=tuple((label_map or {}).items()),
        parts=split or "",
    )
    return export_edition(corpus, out, edition)


def is_folder(out: str | Path) -> bool:
    """Whether a place is a folder: one that there is, or a name that ends as folders do."""
    return Path(out).is_dir() or str(out).endswith(("/", os.sep))


def export_edition(
    corpus: Corpus,
    out: str | Path,
    edition: Edition,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write an edition to a file, or a file for each of its parts, without manifest and card.

    Everything is read back and compared before it takes its place; files that were there are replaced last.
    Raises CorpusError when nothing is to be written, the layer is not clear, or a file cannot be written.
    """
    place = Path(out)
    if place.resolve() == Path(corpus.place).resolve():
        raise CorpusError("{path} is the corpus itself: name another file.", path=str(out))
    if is_folder(out):
        raise CorpusError("{path} is a folder: name a file.", path=str(out))
    content = Content(corpus, edition, progress=progress, cancelled=cancelled)
    several = bool(edition.parts)
    places = [
        place.with_name(f"{place.stem}.{part}{place.suffix}") if several else place for part in content.parts
    ]
    written: list[Written] = []
    try:
        for part, file in zip(content.parts, places, strict=True):
            records = content.of(part, PartCount(part))
            written.append(write(unfinished(file), content.format, records, content.choices, file))
            for kind, count in written[-1].losses.items():
                content.losses.lose(kind, count)
        if content.disguise:
            content.disguise.keep()
        for one, file in zip(written, places, strict=True):
            one.file.replace(file)
    except FormatError as error:
        raise CorpusError("{problem}.", problem=error.problem) from error
    except OSError as error:
        raise CorpusError("{path}: {reason}.", path=str(out), reason=error.strerror or error) from error
    finally:
        for file in places:
            unfinished(file).unlink(missing_ok=True)
    labels = sum((one.labels for one in written), Counter[str]())
    documents, spans = sum(one.documents for one in written), labels.total()
    note = content.preparing.note(documents, spans)
    return ExportReport(documents, spans, content.losses.losses, tuple(places), note, labels)

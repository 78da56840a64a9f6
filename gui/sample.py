# SPDX-License-Identifier: MIT
"""The sample corpora: texts of our own, made once in the user's data folder, reopened ever after."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotation import scheme as schemes
from corpus.corpus import Corpus
from gui.preferences import data_folder
from resources import path


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample: the file of its corpus, its scheme, its texts in the order in which they are met."""

    file: str
    scheme: str
    texts: tuple[str, ...]


CONFLICT = "conflict"
SAMPLES: dict[str, Sample] = {
    CONFLICT: Sample("sample.tawsim", "conflict-news", ("article.txt", "marshes.txt", "port.txt")),
    "economy": Sample("economy.tawsim", "wojood", ("economy.txt",)),
    "culture": Sample("culture.tawsim", "wojood", ("culture.txt",)),
}


def corpus(name: str = CONFLICT) -> Path:
    """Where a sample corpus is; made anew where there is none. Raises CorpusError when it cannot be."""
    place = data_folder() / SAMPLES[name].file
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        make(place, name)
    return place


def make(place: Path, name: str = CONFLICT) -> None:
    """Make a sample corpus. Raises CorpusError when it cannot be written; nothing stays then."""
    from corpus.annotators import default_annotator
    from corpus.exchange import import_text

    sample = SAMPLES[name]
    unfinished = place.with_name(f"{place.stem}.new{place.suffix}")
    unfinished.unlink(missing_ok=True)
    with Corpus.create(unfinished, schemes.load(sample.scheme)) as made:
        for file in sample.texts:
            text = path(f"samples/{file}").read_text(encoding="utf-8")
            import_text(made, text, "", default_annotator())
    unfinished.rename(place)

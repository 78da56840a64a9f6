# SPDX-License-Identifier: MIT
"""The sample corpus: three texts of our own, made once in the user's data folder, reopened ever after."""

from __future__ import annotations

from pathlib import Path

from annotation import scheme as schemes
from corpus.corpus import Corpus
from gui.preferences import data_folder
from resources import path

SCHEME = "conflict-news"
# In the order in which they are met: the long article first.
TEXTS = ("article.txt", "marshes.txt", "port.txt")


def corpus() -> Path:
    """Where the sample corpus is; made anew where there is none. Raises CorpusError when it cannot be."""
    place = data_folder() / "sample.tawsim"
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        make(place)
    return place


def make(place: Path) -> None:
    """Make a corpus of the sample texts. Raises CorpusError when it cannot be written; nothing stays then."""
    from corpus.annotators import default_annotator
    from corpus.exchange import import_text

    unfinished = place.with_name(f"{place.stem}.new{place.suffix}")
    unfinished.unlink(missing_ok=True)
    with Corpus.create(unfinished, schemes.load(SCHEME)) as made:
        for name in TEXTS:
            text = path(f"samples/{name}").read_text(encoding="utf-8")
            import_text(made, text, "", default_annotator())
    unfinished.rename(place)

# SPDX-License-Identifier: MIT
"""The gold that the starter is made of: public corpora in pieces, with persons, places and bodies alone."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from annotation.arabic import key, proclitic_forms
from annotation.document import Document
from annotation.evaluation import Labelled
from annotation.scheme import Scheme, load
from annotation.simulation import cut, sentences_of
from annotation.suggesters.crf.layers import outermost
from annotation.suggesters.lexicon import folded, folded_words, terms
from corpus.reading import files_of, format_named, read_file

SPEAKS = "anercorp"
LABELS = ("PERS", "LOC", "ORG")
SETS = {"anercorp": "conll", "aqmar": "conll", "wojood_sample": "conll-nested"}
WORDS = 400
Piece = tuple[Document, list[Labelled]]


def files(data: Path, name: str) -> list[Path]:
    """The files of a corpus."""
    return files_of([data / name])


def checksums(data: Path, names: list[str]) -> dict[str, str]:
    """The SHA-256 of each file, by its place in the data."""
    found = [file for name in names for file in files(data, name)]
    return {file.relative_to(data).as_posix(): sha256(file.read_bytes()).hexdigest() for file in found}


def pieces(data: Path, name: str) -> Iterator[Piece]:
    """The documents of a corpus, cut near 400 words, with the outermost names in the labels of `SPEAKS`."""
    speaks = load(SPEAKS)
    for file in files(data, name):
        for record in read_file(file, format_named(SETS[name])).records:
            spans = [(s.start, s.end, s.label) for s in record.layers[0].marks.spans]
            scheme = load("wojood") if name == "wojood_sample" else speaks
            text = record.document.text
            outer = outermost(spans)[0]
            coarse = [one for span in outer if (one := _coarse(text, span, scheme, speaks))]
            yield from cut(record.document, coarse, WORDS)


def _coarse(text: str, span: Labelled, scheme: Scheme, speaks: Scheme) -> Labelled | None:
    """The span in the labels of `speaks`, where it is one of the three; without the head noun that goes before a place."""
    start, end, label = span
    to = scheme.translate(label, speaks)
    if to not in LABELS:
        return None
    first, blank, rest = text[start:end].partition(" ")
    if to == "PERS" and not blank and _is_people(first):
        return None
    has_head = " ".join(folded_words(first)) in folded("triggers.gpe")
    if scheme.heads and to == "LOC" and rest.strip() and has_head:
        start += len(first) + 1
    return start, end, to


def _is_people(word: str) -> bool:
    """Whether a word names many people, as AQMAR's persons do too: المسلمون, العرب."""
    return any(
        kind.startswith("peoples.")
        for _, form in proclitic_forms(key(word))
        for term in terms().get(form, ())
        if not term.rest
        for kind in term.kinds
    )


__all__ = ["LABELS", "SETS", "SPEAKS", "Piece", "checksums", "files", "pieces", "sentences_of"]

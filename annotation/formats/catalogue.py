# SPDX-License-Identifier: MIT
"""All formats there are, by name, and a guess at which one a file is in."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import PurePath

from annotation.formats.brat import BRAT
from annotation.formats.cas import CAS_JSON, XMI
from annotation.formats.conllu import CONLLU
from annotation.formats.doccano import DOCCANO
from annotation.formats.extracted import DOCX, HTML, PDF
from annotation.formats.files import FilesFormat
from annotation.formats.format import Format
from annotation.formats.iob import is_tag
from annotation.formats.label_studio import LABEL_STUDIO
from annotation.formats.nif import NIF
from annotation.formats.others import Others
from annotation.formats.others import others as others_beside
from annotation.formats.parquet import PARQUET
from annotation.formats.plain_text import TEXT
from annotation.formats.prodigy import PRODIGY
from annotation.formats.spacy_docbin import SPACY
from annotation.formats.table import CSV, CSV_SPREADSHEET, TSV
from annotation.formats.tawsim_jsonl import TAWSIM_JSONL
from annotation.formats.tei import TEI
from annotation.formats.token_lines import CONLL, CONLL_NESTED
from annotation.formats.token_reader import DOCUMENT_START
from annotation.formats.web_annotation import WEB_ANNOTATION
from annotation.formats.webanno import WEBANNO
from annotation.formats.webanno_reader import HEAD

# What only this format's files have near their beginning, the surest sign first.
_json_signs: dict[Format, str] = {
    TAWSIM_JSONL: r'"tawsim"\s*:',
    CAS_JSON: r'^\s*\{\s*"%(TYPES|FEATURE_STRUCTURES)"\s*:',
    WEB_ANNOTATION: r'"https?://www\.w3\.org/ns/anno\.jsonld"',
    LABEL_STUDIO: r'^\s*\[(?s:.*?)"(annotations|completions|labels)"\s*:\s*\[',
    PRODIGY: r'"(_task_hash|_input_hash|spans)"\s*:',
    DOCCANO: r'"(label|labels|entities)"\s*:\s*\[',
}
_xml_signs: dict[Format, str] = {TEI: r"http://www\.tei-c\.org/ns/1\.0", XMI: r"http://www\.omg\.org/XMI"}
_by_ending: dict[str, Format] = {
    ".csv": CSV,
    ".xmi": XMI,
    ".tei": TEI,
    ".conllu": CONLLU,
    ".conllup": CONLLU,
    ".ttl": NIF,
    ".nt": NIF,
}
# Files that are not to be read as one text.
_files_by_ending: dict[str, Format] = {
    ".ann": BRAT,
    ".zip": BRAT,
    ".parquet": PARQUET,
    ".spacy": SPACY,
    ".docx": DOCX,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".pdf": PDF,
}
# Endings of which the beginning of the file decides.
_known_endings = {".json", ".jsonl", ".ndjson", ".jsonld", ".xml", ".txt", ".tsv", *_by_ending}
_ours: tuple[Format, ...] = (
    TEXT,
    TAWSIM_JSONL,
    CONLL,
    CONLL_NESTED,
    CONLLU,
    DOCCANO,
    PRODIGY,
    LABEL_STUDIO,
    BRAT,
    CSV,
    TSV,
    CSV_SPREADSHEET,
    WEBANNO,
    XMI,
    CAS_JSON,
    PARQUET,
    SPACY,
    TEI,
    WEB_ANNOTATION,
    NIF,
    DOCX,
    HTML,
    PDF,
)


def formats() -> tuple[Format, ...]:
    """Every format, in the order in which they are offered; those of other people's packages last."""
    return _ours + others().formats


def writable() -> tuple[Format, ...]:
    """The formats that can be written, not only read."""
    return tuple(format for format in formats() if format.holds.writable)


def others() -> Others:
    """The formats that other people's packages bring, and what is wrong with those that cannot be used."""
    return others_beside(frozenset(format.name for format in _ours))


def find(name: str) -> Format | None:
    """The format of this name, or None."""
    return next((format for format in formats() if format.name == name), None)


def guess(file_name: str, head: str) -> Format | None:
    """The format that a file seems to be in, from its name and its first few thousand characters.

    None where the name promises something that the head is not, so that the person must say.
    """
    ending = PurePath(file_name).suffix.lower()
    if ending in (".json", ".jsonl", ".ndjson", ".jsonld"):
        return _signed(_json_signs, head)
    if head.startswith(HEAD):
        return WEBANNO
    if ending == ".xml":
        return _signed(_xml_signs, head)
    if ending in _by_ending:
        return _by_ending[ending]
    named = ending in (".conll", ".iob", ".iob2", ".bio")
    tags = _tags(head, forgiving=named)  # of a line without its tag the reader tells the place
    if named:
        enough = 1
    elif ending in ("", ".txt", ".tsv"):
        enough = 5  # prose does not end five lines in a row with a tag
    else:
        return next((format for format in others().formats if format.suffix == ending), TEXT)
    if len(tags) < enough:
        return TEXT if enough > 1 else None
    return CONLL_NESTED if any(count > 1 for count in tags) else CONLL


def guess_by_name(file_name: str, beside: Collection[str]) -> Format | None:
    """The format of files that are not to be read as one text, from the name and the endings beside it.

    A text with a file of marks beside it is brat's, and so is an archive.
    """
    ending = PurePath(file_name).suffix.lower()
    if ending == ".txt" and ".ann" in beside:
        return BRAT
    if ending in _files_by_ending:
        return _files_by_ending[ending]
    files = (format for format in others().formats if isinstance(format, FilesFormat))
    return next(
        (format for format in files if format.suffix == ending and ending not in _known_endings), None
    )


def _signed(signs: Mapping[Format, str], head: str) -> Format | None:
    """The first format whose sign the beginning of a file has."""
    return next((format for format, sign in signs.items() if re.search(sign, head)), None)


def _tags(head: str, *, forgiving: bool) -> list[int]:
    """How many tags each of the first lines has; nothing where one has none, unless forgiving."""
    lines = head.split("\n")
    found: list[int] = []
    for line in lines[:-1] if len(lines) > 1 else lines:  # the last one may be cut off
        word, *tags = line.replace("\t", " ").rstrip(" \r").split(" ")
        if word == DOCUMENT_START or not (word or tags):
            continue
        if not tags or not all(map(is_tag, tags)):
            if forgiving:
                continue
            return []
        found.append(len(tags))
    return found

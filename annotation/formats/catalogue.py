# SPDX-License-Identifier: MIT
"""All formats there are, by name, and a guess at which one a file is in."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePath

from annotation.formats.brat import BRAT
from annotation.formats.cas import CAS_JSON, XMI
from annotation.formats.conllu import CONLLU
from annotation.formats.doccano import DOCCANO
from annotation.formats.format import Format
from annotation.formats.iob import is_tag
from annotation.formats.label_studio import LABEL_STUDIO
from annotation.formats.parquet import PARQUET
from annotation.formats.plain_text import TEXT
from annotation.formats.prodigy import PRODIGY
from annotation.formats.table import CSV, CSV_SPREADSHEET, TSV
from annotation.formats.tawsim_jsonl import TAWSIM_JSONL
from annotation.formats.token_lines import CONLL, CONLL_NESTED
from annotation.formats.token_reader import DOCUMENT_START
from annotation.formats.webanno import WEBANNO
from annotation.formats.webanno_reader import HEAD

# What only this format's files have near their beginning, the surest sign first.
_json_signs: dict[Format, str] = {
    TAWSIM_JSONL: r'"tawsim"\s*:',
    CAS_JSON: r'^\s*\{\s*"%(TYPES|FEATURE_STRUCTURES)"\s*:',
    LABEL_STUDIO: r'^\s*\[(?s:.*?)"(annotations|completions)"\s*:\s*\[',
    PRODIGY: r'"(_task_hash|_input_hash|spans)"\s*:',
    DOCCANO: r'"(label|labels|entities)"\s*:\s*\[',
}
_by_ending: dict[str, Format] = {".xmi": XMI, ".conllu": CONLLU, ".conllup": CONLLU}


def formats() -> tuple[Format, ...]:
    """Every format, in the order in which they are offered."""
    return (
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
    )


def find(name: str) -> Format | None:
    """The format of this name, or None."""
    return next((format for format in formats() if format.name == name), None)


def guess(file_name: str, head: str) -> Format | None:
    """The format that a file seems to be in, from its name and its first few thousand characters.

    None where the name promises something that the head is not, so that the person must say.
    """
    ending = PurePath(file_name).suffix.lower()
    if ending in (".json", ".jsonl", ".ndjson"):
        return next((format for format, sign in _json_signs.items() if re.search(sign, head)), None)
    if head.startswith(HEAD):
        return WEBANNO
    if ending == ".csv":
        return CSV
    if ending in _by_ending:
        return _by_ending[ending]
    named = ending in (".conll", ".iob", ".iob2", ".bio")
    tags = _tags(head, forgiving=named)  # of a line without its tag the reader tells the place
    if named:
        enough = 1
    elif ending in ("", ".txt", ".tsv"):
        enough = 5  # prose does not end five lines in a row with a tag
    else:
        return TEXT
    if len(tags) < enough:
        return TEXT if enough > 1 else None
    return CONLL_NESTED if any(count > 1 for count in tags) else CONLL


def guess_by_name(file_name: str, beside: Collection[str]) -> Format | None:
    """The format of files that are not to be read as one text, from the name and the endings beside it.

    A text with a file of marks beside it is brat's, and so is an archive.
    """
    ending = PurePath(file_name).suffix.lower()
    if ending in (".ann", ".zip") or (ending == ".txt" and ".ann" in beside):
        return BRAT
    return PARQUET if ending == ".parquet" else None


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

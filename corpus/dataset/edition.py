# SPDX-License-Identifier: MIT
"""What a person wants a dataset to be: which documents and marks, in which form and parts, under which licence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from annotation.document import Status
from annotation.formats.format import Record
from annotation.scheme import Scheme
from corpus.errors import CorpusError
from corpus.splitting import Split

# Why documents are left out before publishing, unless they are asked for by these names.
SET_ASIDE, UNLICENSED = "set-aside", "unlicensed"
REASONS = (SET_ASIDE, UNLICENSED)
WITHOUT_PART = "without a part"
# The fields of metadata that tell under which licence a document's source is.
_LICENCES = ("licence", "license")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

# The part of a dataset that has no others.
WHOLE = "all"


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a dataset. What is empty is left to the corpus and the format.

    `include` names the REASONS for leaving out that do not count. `parts` is a Split, or "frozen" for the parts
    that the documents of the corpus have; with `apart`, texts that are nearly the same come into one part.
    `each` writes a file for each document. `pseudonyms` is the private file with the other names of people,
    who are told by the label `people`. `date` is written as given: there is no other date in a dataset.
    """

    format: str = "tawsim-jsonl"
    layer: str | None = None
    status: Status | None = None
    include: frozenset[str] = frozenset()
    words: str = "source"
    nested: str = ""
    to_scheme: Scheme | None = None
    label_map: tuple[tuple[str, str], ...] = ()
    parts: Split | str = ""
    apart: bool = False
    each: bool = False
    pseudonyms: Path | None = None
    people: str = "PERS"
    title: str = ""
    licence: str = ""
    citation: str = ""
    date: str = ""

    def __post_init__(self) -> None:
        """Raises CorpusError for what cannot be wanted."""
        if unknown := self.include - set(REASONS):
            raise CorpusError(
                "{reason} is no reason to leave documents out: give one of {known}.",
                reason=min(unknown),
                known=", ".join(REASONS),
            )
        if self.date and not _DATE.fullmatch(self.date):
            raise CorpusError("{date!r} is no date: write it as 2026-03-01, 2026-03 or 2026.", date=self.date)
        if isinstance(self.parts, str) and self.parts not in ("", "frozen"):
            raise CorpusError("{parts!r} is no split: give frozen, or shares.", parts=self.parts)

    @property
    def is_plain(self) -> bool:
        """Whether all documents are taken as they come, so that none has to be looked at before."""
        whole = self.include.issuperset(REASONS) and not self.parts
        return whole and not self.each and self.pseudonyms is None


def licence_of(record: Record) -> str:
    """The licence of a document's source, as its metadata tells; empty where it does not."""
    told = (record.document.metadata.get(field, "").strip() for field in _LICENCES)
    return next(filter(None, told), "")


def reason_against(record: Record, edition: Edition) -> str:
    """Why a document is left out of an edition, or nothing."""
    if record.status is Status.SET_ASIDE and SET_ASIDE not in edition.include:
        return SET_ASIDE
    if UNLICENSED not in edition.include and not licence_of(record):
        return UNLICENSED
    if edition.parts == "frozen" and not record.split:
        return WITHOUT_PART
    return ""

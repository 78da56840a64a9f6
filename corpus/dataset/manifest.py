# SPDX-License-Identifier: MIT
"""What a dataset tells of itself: manifest.json with checksums and counts, loss.json with what did not come along."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePosixPath
from typing import Any

from annotation.scheme import Scheme, to_toml
from corpus.dataset.concord import Concord, concord
from corpus.dataset.content import Content, PartCount
from corpus.dataset.edition import Edition
from corpus.dataset.standing import Standing, standing
from corpus.errors import CorpusError
from corpus.proving import LOST_SPANS
from corpus.splitting import Split

NAME, LOSSES = "manifest.json", "loss.json"
# How the words of token formats were cut, by the edition's choice.
_WORDS = {
    "source": "the source file's own where it had any, else camel-tools' words",
    "whole": "camel-tools' words",
    "segmented": (
        "camel-tools' words with the proclitics و ف ب ل ك س cut off, each a word of its own, where the spelling makes"
        " it certain, and cut at the edges of spans; the article stays with its noun, pronouns with their word"
    ),
}
_KIND = "tawsim-dataset"


@dataclass(frozen=True, slots=True)
class File:
    """A file of the dataset by its path in it; documents and spans are None where it is one half of a pair."""

    path: str
    part: str
    bytes: int
    sha256: str
    documents: int | None
    spans: int | None


@dataclass(frozen=True, slots=True)
class Told:
    """All that manifest, card and loss report tell."""

    edition: Edition
    content: Content
    parts: list[PartCount]
    files: list[File]
    concord: list[Concord]
    standing: Standing

    @property
    def exported(self) -> Counter[str]:
        """The spans of the dataset by label."""
        return sum((part.labels for part in self.parts), Counter[str]())

    @property
    def scheme(self) -> Scheme:
        """The scheme whose labels the dataset has."""
        return self.edition.to_scheme or self.content.corpus.scheme


def told(content: Content, parts: list[PartCount], files: list[File]) -> Told:
    """What is to be told of files that were written.

    Raises CorpusError unless the spans exported are those stored less those in the loss report.
    """
    corpus, chosen = content.corpus, content.seen.parts
    found = Told(content.edition, content, parts, files, concord(corpus, chosen), standing(corpus, chosen))
    lost = sum(count for kind, count in content.losses.losses.items() if LOST_SPANS.fullmatch(kind))
    stored, exported = content.seen.stored.total(), found.exported.total()
    if stored - lost != exported:
        raise CorpusError(
            "Nothing was written: of {stored} spans {exported} came into the dataset, and {lost} were counted"
            " as left out. Someone may have changed marks meanwhile: try again.",
            stored=stored,
            exported=exported,
            lost=lost,
        )
    return found


def manifest(told: Told) -> str:
    """The text of manifest.json: no clock, no path, nothing of the machine."""
    edition, content = told.edition, told.content
    holds = content.format.holds
    plain: dict[str, Any] = {
        _KIND: 1,
        "title": edition.title,
        "date": edition.date,
        "licence": edition.licence,
        "citation": edition.citation,
        "source_licences": {k or "none": n for k, n in sorted(content.seen.licences.items())},
        "tool": {"name": "tawsim", "version": tool_version()},
        "format": {"name": content.format.name, "offsets": holds.offsets, "text_verbatim": holds.spacing},
        "scheme": _scheme(told.scheme),
        "layer": _layer(told),
        "status": str(edition.status or ""),
        "words": edition.words if holds.offsets == "words" else "",
        "words_are": _WORDS[edition.words] if holds.offsets == "words" else "",
        "nested": content.choices.nested,
        "labels_renamed": _renamed(content),
        "split": _split(edition),
        "pseudonyms": _pseudonyms(content),
        "left_out": dict(sorted(content.seen.left_out.items())),
        "unfinished_documents": content.preparing.unfinished,
        "counts": {**_counts(told.parts), "parts": {part.name: _counts([part]) for part in told.parts}},
        "agreement": [
            {
                "annotators": [_called(content, pair.one), _called(content, pair.other)],
                "documents": pair.documents,
                "spans": list(pair.spans),
                "same": pair.same,
                "exact_f1": pair.f1,
            }
            for pair in told.concord
        ],
        "standing": told.standing.as_json(lambda name: _called(content, name)),
        "files": [_file(file) for file in told.files],
    }
    return _json(plain)


def losses(told: Told) -> str:
    """The text of loss.json: what was stored, what was exported, and where the difference went."""
    content = told.content
    return _json(
        {
            "stored": {
                "documents": len(content.seen.parts) + content.seen.left_out.total(),
                "spans": content.seen.stored.total(),
                "labels": dict(sorted(content.seen.stored.items())),
            },
            "exported": {
                "documents": sum(part.documents for part in told.parts),
                "spans": told.exported.total(),
                "labels": dict(sorted(told.exported.items())),
            },
            "documents_left_out": dict(sorted(content.seen.left_out.items())),
            "losses": [
                {"what": kind, "count": count, "spans": bool(LOST_SPANS.fullmatch(kind))}
                for kind, count in sorted(content.losses.losses.items())
            ],
        }
    )


def files_of(text: str) -> list[PurePosixPath]:
    """The files that a manifest names. Raises ValueError for what is none, or leads out of its folder."""
    told = json.loads(text)
    if not isinstance(told, dict) or told.get(_KIND) != 1 or not isinstance(told.get("files"), list):
        raise ValueError(NAME)
    found: list[PurePosixPath] = []
    for file in told["files"]:
        place = PurePosixPath(str(file["path"]) if isinstance(file, dict) else "..")
        if place.is_absolute() or ".." in place.parts or "\\" in str(place) or ":" in str(place):
            raise ValueError(str(place))
        found.append(place)
    return found


def tool_version() -> str:
    """The version of the application that wrote it."""
    try:
        return version("tawsim")
    except PackageNotFoundError:
        return ""


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _file(file: File) -> dict[str, Any]:
    plain: dict[str, Any] = {"path": file.path, "bytes": file.bytes, "sha256": file.sha256}
    if file.part:
        plain["part"] = file.part
    if file.documents is not None:
        plain |= {"documents": file.documents, "spans": file.spans}
    return plain


def _scheme(scheme: Scheme) -> dict[str, Any]:
    """The scheme with its own checksum for a version, and what its labels are called."""
    labels = [{"name": label.name, "ar": label.ar, "en": label.en} for label in scheme.labels]
    return {"name": scheme.name, "sha256": sha256(to_toml(scheme).encode()).hexdigest(), "labels": labels}


def _layer(told: Told) -> str:
    layer = told.edition.layer
    return _called(told.content, layer) if layer else "gold, else the only annotator"


def _called(content: Content, annotator: str) -> str:
    return content.disguise.called(annotator) if content.disguise else annotator


def _renamed(content: Content) -> dict[str, str | None]:
    """What became of labels that have another name in the dataset, or none."""
    names = content.preparing.names
    used = sorted(content.seen.stored)
    return {label: names.get(label) for label in used if names.get(label) != label}


def _split(edition: Edition) -> dict[str, Any]:
    if isinstance(edition.parts, Split):
        split = edition.parts
        return {
            "how": "shares",
            "shares": dict(split.shares),
            "seed": split.seed,
            "group": split.group,
            "near_duplicates_together": edition.apart,
        }
    return {"how": edition.parts or "none"}


def _pseudonyms(content: Content) -> dict[str, Any]:
    if content.disguise is None:
        return {"used": False}
    return {"used": True, "label": content.edition.people, "words": content.disguise.words}


def _counts(parts: list[PartCount]) -> dict[str, Any]:
    labels = sum((part.labels for part in parts), Counter[str]())
    return {
        "documents": sum(part.documents for part in parts),
        "characters": sum(part.characters for part in parts),
        "spans": labels.total(),
        "labels": dict(sorted(labels.items())),
    }

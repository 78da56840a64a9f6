# SPDX-License-Identifier: MIT
"""A model as bytes and back: arrays and counts in a checked archive, nothing that could run."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from io import BytesIO
from typing import Any

import numpy as np

from annotation.scheme import Scheme
from annotation.suggesters.crf.calibration import Calibration
from annotation.suggesters.crf.chain import Chain
from annotation.suggesters.crf.model import Model
from annotation.suggesters.suggester import Suggester

VERSION = "2"  # raised with every change of features, learning or file
_MAGIC = b"TAWSIM-MODEL\n"
_DATE = (1980, 1, 1, 0, 0, 0)  # the same model gives the same bytes


class ModelError(ValueError):
    """Bytes that are no model of this scheme and version; the message is one sentence."""


def basis(scheme: Scheme, voices: Iterable[Suggester]) -> str:
    """A checksum of all that a model rests on besides what was confirmed: code, scheme and the voices it hears."""
    parts = [
        VERSION,
        *(label.name for label in scheme.labels),
        f"{scheme.heads} {scheme.proclitics} {scheme.nested}",
    ]
    parts += [f"{voice.name} {voice.version}" for voice in voices]
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def dump(model: Model, basis: str, history: Iterable[str]) -> bytes:
    """A settled model as bytes, with the fingerprints of the documents it has learned."""
    head = {
        "basis": basis,
        "history": list(history),
        "documents": model.documents,
        "confirmed": dict(sorted(model.confirmed.items())),
        "gained": [model.gained[True], model.gained[False]],
        "labels": model.layers.outer.labels,
        "answers": {
            voice: [[float(chance), bool(right)] for chance, right in answers]
            for voice, answers in sorted(model.answers.items())
        },
        "recall": _told((" ".join(name), counts) for name, counts in model.experience.recall.counts.items()),
        "roles": _told(model.experience.roles.counts.items()),
        "begun": _told(model.begun.items()),
        "answered": _told(model.answered.items()),
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr(
            zipfile.ZipInfo("head.json", _DATE), json.dumps(head, ensure_ascii=False), zipfile.ZIP_DEFLATED
        )
        for name, chain in _chains(model):
            for part, values in chain.state().items():
                array = BytesIO()
                np.save(array, values, allow_pickle=False)
                archive.writestr(
                    zipfile.ZipInfo(f"{name}.{part}.npy", _DATE), array.getvalue(), zipfile.ZIP_DEFLATED
                )
    body = out.getvalue()
    return _MAGIC + sha256(body).hexdigest().encode() + b"\n" + body


def load(data: bytes, scheme: Scheme, basis: str) -> tuple[Model, list[str]]:
    """The model and the fingerprints of what it has learned.

    Raises ModelError when the bytes are damaged, or of another version, scheme or set of rules.
    """
    size = len(_MAGIC) + 65
    if not data.startswith(_MAGIC):
        raise ModelError("The model is no file of this program.")
    body = data[size:]
    if sha256(body).hexdigest().encode() + b"\n" != data[len(_MAGIC) : size]:
        raise ModelError("The model is damaged.")
    try:
        with zipfile.ZipFile(BytesIO(body)) as archive:
            head = json.loads(archive.read("head.json"))
            if head["basis"] != basis:
                raise ModelError("The model belongs to another version, scheme or set of rules.")
            model = Model(scheme)
            for label in head["labels"]:
                model.layers.outer.add_label(label)
                model.layers.inner.add_label(label)
            for name, chain in _chains(model):
                parts = ("places", "weights", "squares", "moves", "move_squares", "met")
                chain.restore({part: _array(archive, f"{name}.{part}.npy") for part in parts})
    except (zipfile.BadZipFile, zlib.error, KeyError, TypeError, ValueError, EOFError) as error:
        if isinstance(error, ModelError):
            raise
        raise ModelError(f"The model cannot be read: {error}.") from error
    _recount(model, head)
    return model, [str(one) for one in head["history"]]


def _chains(model: Model) -> tuple[tuple[str, Chain], tuple[str, Chain]]:
    return ("outer", model.layers.outer), ("inner", model.layers.inner)


def _array(archive: zipfile.ZipFile, name: str) -> np.ndarray[Any, Any]:
    loaded: np.ndarray[Any, Any] = np.load(BytesIO(archive.read(name)), allow_pickle=False)
    return loaded


def _told(counts: Iterable[tuple[str, Mapping[str, float]]]) -> list[tuple[str, dict[str, float]]]:
    return sorted((name, dict(sorted(seen.items()))) for name, seen in counts)


def _recount(model: Model, head: dict[str, Any]) -> None:
    recall, roles = model.experience.recall, model.experience.roles
    for text, counts in head["recall"]:
        name = tuple(text.split(" "))
        recall.note(name)
        for what, amount in counts.items():
            recall.counts.add(name, what, amount)
    for tally, told in (
        (roles.counts, head["roles"]),
        (model.begun, head["begun"]),
        (model.answered, head["answered"]),
    ):
        for form, counts in told:
            for what, amount in counts.items():
                tally.add(form, what, amount)
    model.experience.settle()
    model.begun.settle()
    model.answered.settle()
    model.answers = {
        voice: [(float(chance), bool(right)) for chance, right in answers]
        for voice, answers in head["answers"].items()
    }
    model.calibrations = {voice: Calibration.of(answers) for voice, answers in model.answers.items()}
    model.confirmed = Counter(head["confirmed"])
    model.gained = {True: float(head["gained"][0]), False: float(head["gained"][1])}
    model.documents = int(head["documents"])

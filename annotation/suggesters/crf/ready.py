# SPDX-License-Identifier: MIT
"""Weights made beforehand: a chain that does not learn, and a lexicon of roles, as bytes and back."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotation.suggesters.crf.chain import Chain, Rows
from annotation.suggesters.crf.lattice import Floats
from annotation.suggesters.crf.roles import Roles

FORM = 1  # of the file
TRUST = np.float32(
    0.3
)  # of the weights, where another chain begins with them: more of them is in the way later
SETTLED = np.float32(1.0)  # how much it takes to move weights that another chain begins with
MAGIC = b"TAWSIM-STARTER\n"
_DATE = (1980, 1, 1, 0, 0, 0)  # the same weights give the same bytes
Keys = NDArray[np.uint32]


class ReadyError(ValueError):
    """Bytes that are no such weights; the message is one sentence."""


class ReadyChain(Chain):
    """A chain whose features were chosen beforehand: rows are found by the first half of a feature's hash."""

    def __init__(self, labels: Sequence[str], keys: Keys, weights: Floats, moves: Floats) -> None:
        """`keys` ascend, a row of `weights` for each; `moves` as in Chain."""
        super().__init__(labels, bits=1)
        self.keys = keys
        self.weights = np.pad(weights, ((1, 0), (0, 0)))
        self.moves = moves
        for label in labels:
            self.meet(label)

    def rows(self, hashes: NDArray[np.uint64], grow: bool = False) -> Rows:
        """The rows of these features, 0 for those that were not kept; it never grows."""
        wanted = (hashes >> np.uint64(32)).astype(np.uint32)
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.where(self.keys[at] == wanted, at + 1, 0).astype(np.int32)

    def sow(self, chain: Chain) -> None:
        """Let another chain that has these labels, by the same names, begin with these weights.

        They go in at the precision in which a model is saved: a model that was saved and read must go on as it was.
        """
        places = (self.keys >> np.uint32(32 - chain.bits)).astype(np.uint64) << np.uint64(64 - chain.bits)
        rows = chain.rows(places, grow=True)
        tags = np.array([0, *(chain.begin(label) + at for label in self.labels for at in (0, 1))])
        for label in self.labels:
            chain.meet(label)
        np.add.at(chain.weights, (rows[:, None], tags), self.weights[1:] * TRUST)
        chain.weights[rows] = chain.weights[rows].astype(np.float16)
        chain.squares[rows] = SETTLED
        moves = np.ix_(np.append(tags, -1), tags)
        chain.moves[moves] = (self.moves * TRUST).astype(np.float16)
        chain.move_squares[moves] = SETTLED


@dataclass(frozen=True)
class Ready:
    """What was learned beforehand, from which files (name to SHA-256), and the checksum of it all."""

    chain: ReadyChain
    roles: Roles
    made_of: Mapping[str, str]
    checksum: str


def dump(chain: ReadyChain, roles: Roles, made_of: Mapping[str, str]) -> bytes:
    """Weights in half precision and the lexicon as bytes; weights of 0 take no room."""
    dense = chain.weights[1:].astype(np.float16)
    arrays = {
        "gaps": np.diff(chain.keys, prepend=np.uint32(0)),
        "tags": np.packbits(dense != 0, axis=1),
        "values": dense[dense != 0],
        "moves": chain.moves.astype(np.float16),
    }
    lexicon = sorted((form, dict(sorted(counts.items()))) for form, counts in roles.counts.items())
    names = sorted({role for _, counts in lexicon for role in counts})
    number = {role: at for at, role in enumerate(names)}
    told = "\n".join(
        "\t".join([form, *(f"{number[role]} {count:g}" for role, count in counts.items())])
        for form, counts in lexicon
    )
    head = {"form": FORM, "labels": chain.labels, "made_of": dict(made_of), "roles": names}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:

        def write(name: str, data: bytes) -> None:
            archive.writestr(zipfile.ZipInfo(name, _DATE), data, zipfile.ZIP_DEFLATED, 9)

        write("head.json", json.dumps(head, ensure_ascii=False).encode())
        write("lexicon.tsv", told.encode())
        for name, values in arrays.items():
            array = BytesIO()
            np.save(array, values, allow_pickle=False)
            write(f"{name}.npy", array.getvalue())
    body = out.getvalue()
    return MAGIC + sha256(body).hexdigest().encode() + b"\n" + body


def load(data: bytes) -> Ready:
    """What `dump` wrote. Raises ReadyError when the bytes are damaged or of another form."""
    size = len(MAGIC) + 65
    body, told = data[size:], data[len(MAGIC) : size]
    if not data.startswith(MAGIC):
        raise ReadyError("The starter is no file of this program.")
    checksum = sha256(body).hexdigest()
    if checksum.encode() + b"\n" != told:
        raise ReadyError("The starter is damaged.")
    try:
        with zipfile.ZipFile(BytesIO(body)) as archive:
            head = json.loads(archive.read("head.json"))
            if head["form"] != FORM:
                raise ReadyError("The starter was made for another version.")
            roles = _roles(archive.read("lexicon.tsv").decode(), head["roles"])
            keys = np.cumsum(_array(archive, "gaps"), dtype=np.uint32)
            moves = _array(archive, "moves").astype(np.float32)
            filled = np.unpackbits(_array(archive, "tags"), axis=1, count=moves.shape[1]).astype(bool)
            weights = np.zeros(filled.shape, np.float32)
            weights[filled] = _array(archive, "values")
            chain = ReadyChain([str(label) for label in head["labels"]], keys, weights, moves)
            made_of = {str(name): str(value) for name, value in head["made_of"].items()}
    except (zipfile.BadZipFile, zlib.error, KeyError, TypeError, ValueError, IndexError, EOFError) as error:
        if isinstance(error, ReadyError):
            raise
        raise ReadyError(f"The starter cannot be read: {error}.") from error
    return Ready(chain, roles, made_of, checksum[:8])


def _array(archive: zipfile.ZipFile, name: str) -> NDArray[Any]:
    loaded: NDArray[Any] = np.load(BytesIO(archive.read(f"{name}.npy")), allow_pickle=False)
    return loaded


def _roles(text: str, names: Sequence[str]) -> Roles:
    roles = Roles()
    for line in text.split("\n") if text else ():
        form, *counts = line.split("\t")
        for told in counts:
            number, count = told.split(" ")
            roles.counts.add(form, names[int(number)], float(count))
    roles.counts.settle()
    return roles

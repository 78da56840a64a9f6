# SPDX-License-Identifier: MIT
"""One file from the network, with suspicion: it goes on where it stopped, ends when asked to, and counts only by its checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.errors import CancelledError, CorpusError

if TYPE_CHECKING:
    import requests

Progress = Callable[[int, int], None]
Stopped = Callable[[], bool]

CHUNK = 1 << 16
CONNECT, SILENCE = 10.0, 30.0  # seconds until a server that does not answer, or says no more, is given up
_STALE = 416  # "Range Not Satisfiable": what we have is longer than what there is


def download(
    address: str,
    place: Path,
    *,
    checksum: str,
    progress: Progress,
    stopped: Stopped,
    silence: float = SILENCE,
) -> None:
    """Bring what is at an address into the file `place`; a part that is there already is gone on with.

    `progress` gets bytes done and bytes in all (0 where the server does not tell); `stopped` is asked between chunks.
    Raises CancelledError when stopped, and CorpusError for what a server or a network does; the part stays in both
    cases, to go on from. Where the checksum (SHA-256 in hex) is another, the part is deleted.
    """
    import requests  # on first use only

    have = place.stat().st_size if place.exists() else 0
    try:
        answer = _ask(address, have, silence)
        if answer.status_code == _STALE:
            place.unlink()
            answer = _ask(address, 0, silence)
        with answer:
            _refuse(answer, address)
            if answer.status_code != requests.codes.partial_content:
                have = 0
            _write(answer, place, have=have, progress=progress, stopped=stopped)
    except requests.Timeout as error:
        raise CorpusError(
            "{address} does not answer: try again later, it goes on from where it stopped.", address=address
        ) from error
    except requests.ConnectionError as error:
        if "timed out" in str(error):  # in the middle of a body, requests calls silence by this name
            raise CorpusError(
                "{address} does not answer: try again later, it goes on from where it stopped.",
                address=address,
            ) from error
        raise CorpusError(
            "{address} cannot be reached: is this computer connected to the network?", address=address
        ) from error
    except requests.RequestException as error:
        raise CorpusError(
            "The connection to {address} broke: try again, it goes on from where it stopped.", address=address
        ) from error
    if sha256(place, stopped) != checksum:
        place.unlink()
        raise CorpusError(
            "What came from {address} is not what the catalogue promises: it was thrown away. Fetch the catalogue"
            " again, then try once more.",
            address=address,
        )


def fetch_text(address: str, *, largest: int, silence: float = SILENCE) -> str:
    """A small text from an address. Raises CorpusError for what goes wrong, and for more than `largest` bytes."""
    import requests

    try:
        with _ask(address, 0, silence) as answer:
            _refuse(answer, address)
            data = b""
            for chunk in answer.iter_content(CHUNK):
                data += chunk
                if len(data) > largest:
                    raise CorpusError("{address} sends more than can be right.", address=address)
    except requests.RequestException as error:
        raise CorpusError(
            "{address} cannot be reached: is this computer connected to the network?", address=address
        ) from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CorpusError("{address} sends something that is no text.", address=address) from error


def sha256(place: Path, stopped: Stopped = lambda: False) -> str:
    """The SHA-256 of a file, in hex. Raises CancelledError when stopped."""
    sum_ = hashlib.sha256()
    with place.open("rb") as file:
        while chunk := file.read(CHUNK * 16):
            check(stopped)
            sum_.update(chunk)
    return sum_.hexdigest()


def check(stopped: Stopped) -> None:
    """Raise CancelledError when the person asked for an early end."""
    if stopped():
        raise CancelledError("Stopped. What was fetched is kept, and is gone on with next time.")


def _ask(address: str, have: int, silence: float) -> requests.Response:
    import requests

    # Bytes as they lie on the server: a packed transfer could not be gone on with.
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    return requests.get(address, headers=headers, stream=True, timeout=(min(CONNECT, silence), silence))


def _refuse(answer: requests.Response, address: str) -> None:
    if answer.status_code >= 400:
        raise CorpusError(
            "{address} is not to be had there any more: the server answers {code}.",
            address=address,
            code=answer.status_code,
        )


def _write(
    answer: requests.Response, place: Path, *, have: int, progress: Progress, stopped: Stopped
) -> None:
    length = int(answer.headers.get("Content-Length") or 0)
    of = have + length if length else 0
    with place.open("ab" if have else "wb") as file:
        progress(have, of)
        check(stopped)
        for chunk in answer.iter_content(CHUNK):
            file.write(chunk)
            have += len(chunk)
            progress(have, of)
            check(stopped)
    if of and have < of:
        import requests

        raise requests.exceptions.ChunkedEncodingError("too short")

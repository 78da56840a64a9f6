# SPDX-License-Identifier: MIT
"""One program at a time changes a folder of models; a lock whose program has died does not hold."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from corpus.errors import BusyError
from corpus.processes import is_running

FILE = ".tawsim-models.lock"
_here = Lock()  # threads of this program


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder. Raises BusyError where another program, or another thread of this one, does."""
    if not _here.acquire(blocking=False):
        raise BusyError("Another model is being installed or removed: wait until that is over.")
    place = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _take(place)
        try:
            yield
        finally:
            with suppress(OSError):
                place.unlink()
    finally:
        _here.release()


def _take(place: Path) -> None:
    for _ in range(2):
        try:
            handle = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            if _holder_runs(place):
                break
            place.unlink(missing_ok=True)
            continue
        with os.fdopen(handle, "w") as file:
            file.write(str(os.getpid()))
        return
    raise BusyError(
        "Another program is changing the models in {place}: wait until it is done.", place=str(place.parent)
    )


def _holder_runs(place: Path) -> bool:
    try:
        process = int(place.read_text())
    except (OSError, ValueError):
        return False
    return process != os.getpid() and is_running(process)

# SPDX-License-Identifier: MIT
"""What the window did of late, without a word of any text: commands by name, sizes by number, errors by kind."""

from __future__ import annotations

import platform
import traceback
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

KEPT = 200  # lines


class Diary:
    """The last lines; each is ours by construction: nothing of a corpus may be put into one."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=KEPT)

    def note(self, what: str) -> None:
        """Write down what happened, with the time."""
        self._lines.append(f"{datetime.now():%H:%M:%S} {what}")

    def lines(self) -> list[str]:
        """What happened, the oldest first."""
        return list(self._lines)


@dataclass(frozen=True, slots=True)
class Crash:
    """Our own mistake: where it happened, of which kind it is, and its wording, which may quote a text."""

    kind: str
    wording: str
    frames: tuple[str, ...]

    @classmethod
    def of(cls, error: BaseException) -> Crash:
        """The crash that an exception is, with the exceptions behind it in its frames."""
        frames: list[str] = []
        now: BaseException | None = error
        while now is not None:
            for frame in traceback.extract_tb(now.__traceback__):
                place = "/".join(frame.filename.replace("\\", "/").split("/")[-3:])
                frames.append(f"  {place}:{frame.lineno} in {frame.name}: {(frame.line or '').strip()}")
            frames.append(type(now).__name__)
            now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
        return cls(type(error).__name__, str(error), tuple(frames))


def report(lines: list[str], crash: Crash | None, *, with_wording: bool) -> str:
    """The report on a problem: the program and the system, the crash, and what happened before it.

    Places on the disk are shortened to the program's own; the wording of the error is left out unless it is
    allowed, since it may quote a text.
    """
    try:
        number = version("tawsim")
    except PackageNotFoundError:
        number = "?"
    head = [
        f"Tawsim {number}, Python {platform.python_version()}, {platform.platform()}",
        f"PySide6 {version('PySide6-Essentials')}, {datetime.now():%Y-%m-%d %H:%M}",
    ]
    if crash is not None:
        wording = crash.wording if with_wording else "(left out: it may quote a text)"
        head += ["", f"{crash.kind}: {wording}", *crash.frames]
    return "\n".join([*head, "", "What happened before:", *lines]) + "\n"

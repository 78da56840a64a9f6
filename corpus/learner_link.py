# SPDX-License-Identifier: MIT
"""One running process of a learner, seen from the window: started, asked, and ended at once."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from threading import Lock, Thread
from typing import IO, Any, cast

from corpus.child import command, surroundings
from corpus.errors import CorpusError
from corpus.learner_lines import Message, error_of, read, write
from corpus.learner_process import WORD

_ON_WINDOWS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)
AT_ONCE = 1.0  # seconds in which a killed process is gone


class GoneError(CorpusError):
    """The process has ended, whoever ended it."""

    def __init__(self) -> None:
        super().__init__("The learner has stopped.")


class LearnerLink:
    """Safe in any thread. `gone` is called in a thread of its own when the process is lost: ended by others."""

    def __init__(self, first: Message, gone: Callable[[], None]) -> None:
        """Starts the process; `first` is what it is to open. Raises OSError where no process can be started."""
        self._turn, self._ended, self._number = Lock(), False, 0
        self._waiting: dict[int, Future[Any]] = {}
        self._gone = gone
        self._process = subprocess.Popen(
            command("corpus.learner_process", WORD),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings(),
            creationflags=_ON_WINDOWS,
        )
        self._stdin = cast(IO[bytes], self._process.stdin)
        self._failed: CorpusError | None = None
        with suppress(OSError, ValueError):
            write(self._stdin, first)
        Thread(target=self._listen, name="tawsim-learner", daemon=True).start()

    @property
    def number(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether it has gone, or was told to."""
        return self._ended

    def ask(self, do: str, **more: str) -> object:
        """What the process answers. Raises GoneError when it ends before that, and CorpusError where it could not."""
        answer: Future[Any] = Future()
        with self._turn:
            if self._ended:
                raise self._failed or GoneError()
            self._number += 1
            self._waiting[self._number] = answer
            with suppress(OSError, ValueError):  # where it has gone, the listener tells
                write(self._stdin, {"id": self._number, "do": do, **more})
        return answer.result()

    def end(self) -> None:
        """End the process, in the middle of whatever it does; who waits for an answer gets a GoneError."""
        self._give_up()
        with suppress(OSError):
            self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(AT_ONCE)

    def _listen(self) -> None:
        stream = cast(IO[bytes], self._process.stdout)
        with suppress(OSError, ValueError):
            while (message := read(stream)) is not None:
                self._hear(message)
        told_to = self._ended
        self._give_up()
        self._process.wait()
        for pipe in (stream, self._stdin):
            with suppress(OSError):
                pipe.close()
        if not told_to and self._failed is None:
            self._gone()

    def _hear(self, message: Message) -> None:
        with self._turn:
            answer = self._waiting.pop(message["id"], None)
        error = error_of(message["error"]) if "error" in message else None
        if message["id"] == 0:
            self._failed = error  # it could not open the corpus, and ends
        elif answer is not None:
            with suppress(InvalidStateError):  # given up meanwhile
                answer.set_exception(error) if error else answer.set_result(message["answer"])

    def _give_up(self) -> None:
        with self._turn:
            self._ended = True
            waiting = list(self._waiting.values())
            self._waiting.clear()
        for answer in waiting:
            with suppress(InvalidStateError):
                answer.set_exception(self._failed or GoneError())

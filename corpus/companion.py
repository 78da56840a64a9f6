# SPDX-License-Identifier: MIT
"""A process beside this one for heavy work: started when it is asked, spoken to in lines of JSON, gone when idle or killed.

Its side of the conversation is `serve`. Whoever asks sees a sentence when it dies; the next question starts another.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO, Any

from corpus.child import surroundings
from corpus.errors import CancelledError, CorpusError

IDLE = 90.0  # seconds without a question after which it gives its memory back
_PATIENCE = 5.0  # seconds that it gets to stop when asked
_TURN = 0.05

Say = Callable[[int, int], None]
Stopped = Callable[[], bool]
Work = Callable[[Any, Say, Stopped], Any]


class Companion:
    """Asks one question at a time; safe in any thread."""

    def __init__(self, call: Sequence[str]) -> None:
        """`call` is the command line whose program calls `serve`."""
        self._call = list(call)
        self._turn = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()

    @property
    def process(self) -> int | None:
        """The number of the process, while it runs."""
        running = self._process is not None and self._process.poll() is None
        return self._process.pid if running and self._process else None

    def ask(
        self, question: object, progress: Say = lambda _done, _of: None, stopped: Stopped = lambda: False
    ) -> Any:  # noqa: ANN401 (JSON)
        """The answer to a question. Raises CorpusError with what went wrong there, CancelledError when stopped."""
        with self._turn:
            if stopped():
                raise CancelledError("Stopped.")
            self._send({"ask": question})
            return self._answer(progress, stopped)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()

    def _send(self, message: dict[str, Any]) -> None:
        for _ in range(2):  # one that went for being idle is only seen to be gone when it is spoken to
            if self.process is None:
                self._start()
            assert self._process is not None
            assert self._process.stdin is not None
            with suppress(OSError):
                self._process.stdin.write(json.dumps(message) + "\n")
                self._process.stdin.flush()
                return
            self.close()
        raise _died()

    def _start(self) -> None:
        self.close()
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows a program has a console else
        try:
            process = self._process = subprocess.Popen(
                self._call,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=surroundings(),
                text=True,
                encoding="utf-8",
                creationflags=flags,
            )
        except OSError as error:
            raise CorpusError(
                "The program that runs the model cannot be started: {reason}.",
                reason=error.strerror or error,
            ) from error
        assert process.stdout is not None
        self._lines = queue.SimpleQueue()
        threading.Thread(target=_read, args=(process.stdout, self._lines), daemon=True).start()

    def _answer(self, progress: Say, stopped: Stopped) -> Any:  # noqa: ANN401
        asked = 0.0  # when it was asked to stop
        while True:
            if not asked and stopped():
                asked = time.monotonic()
                self._send_stop()
            if asked and time.monotonic() - asked > _PATIENCE:
                self.close()
                raise CancelledError("Stopped.")
            try:
                line = self._lines.get(timeout=_TURN)
            except queue.Empty:
                continue
            if not line:
                self.close()
                raise CancelledError("Stopped.") if asked else _died()
            told = json.loads(line)
            if "far" in told:
                progress(*told["far"])
            elif "answer" in told:
                return told["answer"]
            elif "stopped" in told:
                raise CancelledError("Stopped.")
            else:
                raise CorpusError("The model failed: {reason}.", reason=told["problem"])

    def _send_stop(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.write('{"stop": true}\n')
                self._process.stdin.flush()


def _died() -> CorpusError:
    return CorpusError(
        "The program that runs the model ended before it answered: is there enough memory? It is started again"
        " when it is needed next."
    )


def _read(pipe: IO[str], lines: queue.SimpleQueue[str]) -> None:
    with suppress(OSError, ValueError):
        for line in pipe:
            lines.put(line)
    lines.put("")


class HaltError(Exception):
    """Work that was asked to stop did."""


def serve(work: Work, *, idle: float = IDLE) -> None:
    """Answer questions on standard input until it ends or nobody asks any more.

    What libraries print goes to standard error. `work` gets the question, a way to tell how far it has come, and a
    way to see whether it should stop, upon which it raises HaltError.
    """
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with suppress(OSError, AttributeError):
        os.nice(5)  # the window comes first
    questions: queue.SimpleQueue[Any] = queue.SimpleQueue()
    stop = threading.Event()

    def listen() -> None:
        for line in sys.stdin:
            told = json.loads(line)
            if "stop" in told:
                stop.set()
            else:
                stop.clear()  # what was to be stopped has answered already
                questions.put(told)
        stop.set()
        questions.put(None)

    def say(message: dict[str, Any]) -> None:
        out.write(json.dumps(message) + "\n")
        out.flush()

    threading.Thread(target=listen, daemon=True).start()
    while True:
        try:
            told = questions.get(timeout=idle)
        except queue.Empty:
            return
        if told is None:
            return
        try:
            say({"answer": work(told["ask"], lambda done, of: say({"far": [done, of]}), stop.is_set)})
        except HaltError:
            say({"stopped": True})
        except Exception as error:
            say({"problem": (str(error).strip().split("\n")[0] or type(error).__name__).rstrip(".")})

# SPDX-License-Identifier: MIT
"""A process beside this one: it answers, tells how far it is, stops, fails with a sentence, dies, and goes when idle."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator

import pytest

from corpus.companion import Companion
from corpus.errors import CancelledError, CorpusError

# Counts as far as it is asked, in small steps; prints what would disturb the conversation.
WORKER = """
import sys, time
from corpus.companion import HaltError, serve
def work(question, say, stopped):
    print("a library says hello")
    if question == "fail":
        raise ValueError("this cannot be.\\nmore")
    for n in range(question):
        if stopped():
            raise HaltError
        say(n, question)
        time.sleep(0.001)
    return {"counted": question, "word": "\u0643\u0644\u0645\u0629"}
serve(work, idle=float(sys.argv[1]))
"""


@pytest.fixture
def made() -> Iterator[Companion]:
    companion = Companion([sys.executable, "-c", WORKER, "60"])
    yield companion
    companion.close()


def test_it_is_started_when_it_is_asked_and_stays(made: Companion):
    assert made.process is None
    far: list[tuple[int, int]] = []
    assert made.ask(3, lambda *one: far.append(one)) == {"counted": 3, "word": "كلمة"}
    assert far == [(0, 3), (1, 3), (2, 3)]
    process = made.process
    assert made.ask(1)["counted"] == 1
    assert made.process == process is not None


def test_stopped_in_the_middle_it_is_still_there(made: Companion):
    seen = threading.Event()
    with pytest.raises(CancelledError):
        made.ask(1_000_000, lambda done, _: seen.set() if done > 5 else None, seen.is_set)
    process = made.process
    assert process is not None
    with pytest.raises(CancelledError):
        made.ask(1, stopped=lambda: True)
    assert made.ask(2)["counted"] == 2
    assert made.process == process


def test_what_goes_wrong_in_there_is_a_sentence(made: Companion):
    with pytest.raises(CorpusError, match=r"^The model failed: this cannot be\.$"):
        made.ask("fail")
    assert made.ask(1)["counted"] == 1


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_killed_it_says_so_and_is_started_again(made: Companion):
    def kill(done: int, _of: int) -> None:
        if done == 3 and made.process:
            os.kill(made.process, signal.SIGKILL)

    with pytest.raises(CorpusError, match="ended before it answered: is there enough memory"):
        made.ask(1_000_000, kill)
    assert made.ask(2)["counted"] == 2


def test_its_memory_is_given_back_when_nobody_asks():
    companion = Companion([sys.executable, "-c", WORKER, "0.1"])
    assert companion.ask(1)["counted"] == 1
    process = companion._process  # noqa: SLF001
    assert process is not None
    assert process.wait(20) == 0
    assert companion.ask(1)["counted"] == 1  # and it is there again
    companion.close()


def test_a_program_that_cannot_be_started():
    with pytest.raises(CorpusError, match="cannot be started"):
        Companion(["/nowhere/at/all"]).ask(1)

# SPDX-License-Identifier: MIT
"""Work off the window's thread: answers arrive, refusals travel, dropped jobs stay silent."""

from __future__ import annotations

import threading

import pytest

from gui.background import Background
from gui.hand import wait_until


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()
    qapp.processEvents()


def test_the_answer_comes_back_on_the_windows_thread(background, qtbot):
    here = threading.get_ident()
    there = []
    job = background.run(lambda _: threading.get_ident())
    job.answered.connect(lambda answer: there.append((answer, threading.get_ident())))
    assert wait_until(lambda: bool(there))
    worker, receiver = there[0]
    assert worker != here
    assert receiver == here
    assert not background.busy


def test_a_refusal_is_a_value(background):
    def refuse(_):
        raise ValueError("no")

    told = []
    job = background.run(refuse)
    job.failed.connect(told.append)
    job.answered.connect(lambda _: told.append("answered"))
    assert wait_until(lambda: bool(told))
    assert [str(error) for error in told] == ["no"]


def test_progress_is_told_in_order(background):
    told, done = [], []

    def count(job):
        for number in range(5):
            job.say((number, 5))
        return "done"

    job = background.run(count)
    job.progressed.connect(told.append)
    job.answered.connect(done.append)
    assert wait_until(lambda: bool(done))
    assert told == [(number, 5) for number in range(5)]


def test_a_stopped_job_still_answers(background):
    started = threading.Event()
    answers = []

    def work(job):
        started.set()
        while not job.stopped():
            threading.Event().wait(0.001)
        return "early"

    job = background.run(work)
    job.answered.connect(answers.append)
    assert started.wait(10)
    job.stop()
    assert wait_until(lambda: answers == ["early"])


def test_a_dropped_job_never_speaks(background):
    release, told = threading.Event(), []

    def work(_):
        release.wait(10)
        return "late"

    job = background.run(work)
    job.answered.connect(told.append)
    job.failed.connect(told.append)
    job.drop()
    release.set()
    assert wait_until(lambda: not background.busy)
    assert told == []


def test_a_job_dropped_after_its_function_ended_never_speaks(background, qapp):
    ended, told = threading.Event(), []
    job = background.run(lambda _: ended.set())
    job.answered.connect(told.append)
    assert ended.wait(10)
    job.drop()
    assert wait_until(lambda: not background.busy)
    assert told == []

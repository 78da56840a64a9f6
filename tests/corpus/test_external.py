# SPDX-License-Identifier: MIT
"""A program of a person's own against a server of this machine: right, slow, wrong, huge, not JSON, gone; each a sentence."""

from __future__ import annotations

import json
import runpy
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from annotation.document import Document
from annotation.scheme import load
from annotation.suggestion import Suggestion
from corpus import external
from corpus.errors import CancelledError, CorpusError
from corpus.external import External, address_in, is_here, name_address

TEXT = "قال 🙂 الدكتور سليم الحداد إنه بخير."
DOCUMENT, SCHEME = Document(TEXT, "نص"), load("wojood")
START = TEXT.index("سليم")
END = TEXT.index(" إنه")


class Program:
    """What the server says, and what it was asked."""

    def __init__(self) -> None:
        self.address, self.body, self.code = "", b"", 200
        self.asked: list[Any] = []
        self.silent = threading.Event()
        self.slow = False

    def say(self, *suggestions: Any) -> None:
        self.body = json.dumps({"suggestions": suggestions}).encode()


@pytest.fixture
def program() -> Iterator[Program]:
    made = Program()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

        def do_POST(self) -> None:
            made.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            if made.slow:
                made.silent.wait(20)
            self.send_response(made.code)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.send_header("Content-Length", str(len(made.body)))
            self.end_headers()
            self.wfile.write(made.body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # who had enough hangs up
    made.address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield made
    made.silent.set()
    server.shutdown()
    server.server_close()
    thread.join()


def ask(program: Program, **more: Any) -> list[Suggestion]:
    return External(address=program.address, **more).suggest(DOCUMENT, SCHEME)


def one(**changed: Any) -> dict[str, Any]:
    return {"start": START, "end": END, "label": "PERS", "text": "سليم الحداد", "confidence": 0.8} | changed


def test_right(program: Program):
    program.say(one(), one(label="NOTHING"), one(start=0, end=3, label="PER", text="قال"))
    found = ask(program)
    assert [(s.start, s.end, s.label, s.confidence) for s in found] == [
        (0, 3, "PERS", 0.8),
        (START, END, "PERS", 0.8),
    ]
    assert program.asked == [{"tawsim": 1, "text": TEXT, "labels": [label.name for label in SCHEME.labels]}]


def test_confidence_and_quote_may_be_missing(program: Program):
    program.say({"start": START, "end": END, "label": "PERS"})
    assert ask(program)[0].confidence == external.UNSAID


@pytest.mark.parametrize(
    "wrong",
    [
        one(start=-1),
        one(end=len(TEXT) + 1),
        one(start=END, end=START),
        one(start=1.5),
        one(start=True),
        one(confidence=2),
        one(confidence=float("nan")),
        one(label=None),
        {"start": 1},
        "nothing",
        None,
    ],
    ids=repr,
)
def test_what_does_not_fit_the_text(program: Program, wrong: Any):
    program.say(one(), wrong)
    with pytest.raises(
        CorpusError, match=r"^Suggestion 2 from .* does not fit the text: nothing of this answer"
    ):
        ask(program)


def test_offsets_that_count_something_else(program: Program):
    program.say(one(start=START + 1, end=END + 1))
    with pytest.raises(
        CorpusError, match="quotes other words than stand there: do its offsets count code points"
    ):
        ask(program)


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"suggestions": 1}', b"\xff", b"", b"[" * 100_000])
def test_not_json(program: Program, body: bytes):
    program.body = body
    with pytest.raises(CorpusError, match="answers with something that is no JSON of suggestions"):
        ask(program)


def test_huge(program: Program, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(external, "LARGEST", 100_000)
    program.body = b" " * 1_000_000
    with pytest.raises(CorpusError, match="sends more than can be right"):
        ask(program)
    monkeypatch.setattr(external, "MOST", 2)
    program.say(one(), one(), one())
    with pytest.raises(CorpusError, match="no JSON of suggestions"):
        ask(program)


def test_slow(program: Program):
    program.slow = True
    with pytest.raises(CorpusError, match="takes too long to answer"):
        ask(program, patience=0.2)


@pytest.mark.parametrize("code", [404, 500, 302])
def test_another_code_and_it_goes_nowhere_else(program: Program, code: int):
    program.code = code
    with pytest.raises(CorpusError, match=f"answers with the code {code}, not with suggestions"):
        ask(program)


def test_gone():
    with pytest.raises(CorpusError, match=r"Nobody answers at .*: is your program running"):
        External(address="http://127.0.0.1:9/").suggest(DOCUMENT, SCHEME)


def test_stopped_and_quiet(program: Program):
    program.say(one())
    with pytest.raises(CancelledError):
        ask(program, stopped=lambda: True)
    program.body = b"nonsense"
    assert ask(program, quiet=True) == []


def test_the_address_is_remembered(tmp_path: Path):
    assert address_in(tmp_path) == ""
    name_address(tmp_path, external.EXAMPLE)
    assert address_in(tmp_path) == external.EXAMPLE
    assert is_here(external.EXAMPLE)
    assert not is_here("https://models.example/")
    name_address(tmp_path, "")
    assert address_in(tmp_path) == ""
    for wrong in ("nonsense", "ftp://127.0.0.1/", "http://", "http://[", "file:///etc/passwd"):
        with pytest.raises(CorpusError, match="is no address: give one such as"):
            name_address(tmp_path, wrong)


def test_the_example_works_as_the_page_says():
    example = runpy.run_path(str(Path(__file__).parents[2] / "docs/examples/suggester.py"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), example["Handler"])
    example["Handler"].log_message = lambda *_: None
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        (found,) = External(address=f"http://127.0.0.1:{server.server_port}/").suggest(DOCUMENT, SCHEME)
    finally:
        server.shutdown()
        server.server_close()
    assert TEXT[found.start : found.end] == "سليم الحداد"

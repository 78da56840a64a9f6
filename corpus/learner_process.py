# SPDX-License-Identifier: MIT
"""The process of a learner: opens the corpus, studies and answers, and ends the moment the window has gone.

Started as `python -m corpus.learner_process`; what it is to open comes in the first line, since an address may hold
a password and the words of a command can be seen by others.
"""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import IO

from corpus.apprentice import Apprentice
from corpus.corpus import Corpus
from corpus.learner_lines import Message, complaint, read, told, write

GIVING_WAY = 5  # to the window, where there are not processors enough for both; steps of Unix's nice
WORD = "--learner"  # what a packed application is called with to become this process


def serve() -> None:
    """Answer until nobody asks any more. What is under way then is given up: it can always be learned anew."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the window, and this ends with it
    if hasattr(os, "nice"):
        os.nice(GIVING_WAY)
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)  # whoever prints, prints between no two answers
    try:
        Answering(answers).all_of(asked)
    finally:
        os._exit(0)  # without waiting for a study


class Answering:
    """Studies in one thread and suggests in another: while it studies, it says what it knew before."""

    def __init__(self, answers: IO[bytes]) -> None:
        self._answers, self._turn = answers, Lock()
        self._studies, self._suggestions = ThreadPoolExecutor(1), ThreadPoolExecutor(1)

    def all_of(self, asked: IO[bytes]) -> None:
        """Open what the first line names, then answer each line that follows."""
        first = read(asked)
        if first is None:
            return
        try:
            corpus = Corpus.open(first["corpus"])
            folder = first["folder"]
            apprentice = Apprentice(corpus, first["annotator"], Path(folder) if folder else None)
        except Exception as error:
            self._say({"id": 0, "error": complaint(error)})
            return
        while (request := read(asked)) is not None:
            workers = self._studies if request["do"] == "study" else self._suggestions
            workers.submit(self._answer, corpus, apprentice, request)

    def _answer(self, corpus: Corpus, apprentice: Apprentice, request: Message) -> None:
        answer: Message = {"id": request["id"]}
        try:
            if request["do"] == "study":
                answer["answer"] = apprentice.study()
            else:
                document = corpus.documents.get(request["document"])
                said = apprentice.suggest if request["do"] == "suggest" else apprentice.opinion
                answer["answer"] = told(said(document))
        except Exception as error:  # told to the window, which can say it
            answer["error"] = complaint(error)
        self._say(answer)

    def _say(self, answer: Message) -> None:
        with self._turn:
            try:
                write(self._answers, answer)
            except (OSError, ValueError):
                os._exit(0)  # nobody listens


if __name__ == "__main__":
    serve()

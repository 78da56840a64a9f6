# SPDX-License-Identifier: MIT
"""Learning from what is confirmed in a corpus; the weights are a cache that can always be made again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select

from annotation.document import Document, Status
from annotation.edit import Marks
from corpus import annotators, assigning, layers, rows, tables
from corpus.annotators import GOLD
from corpus.processes import is_running

if TYPE_CHECKING:
    from annotation.suggesters.crf.learned import Learned
    from annotation.suggesters.crf.learner import Learner
    from annotation.suggesters.suggester import Suggester
    from corpus.corpus import Corpus

ENOUGH_SPANS, ENOUGH_DOCUMENTS = 200, 5  # finished; from either on the learner speaks
AT_A_TIME = 100  # documents that are learned before the weights are kept
_DONE = [Status.DONE.value, Status.ADJUDICATED.value]


@dataclass(frozen=True, slots=True)
class Taught:
    """A learner that knows all that is confirmed; `fresh` documents of `documents` were learned just now.

    `notice` tells the person, in one sentence, why everything was learned anew; empty where nothing is to be said.
    """

    learner: Learner
    version: str
    documents: int
    fresh: int
    notice: str = ""

    def learned(self) -> Learned:
        """What is known, as a suggester."""
        return self.learner.snapshot(self.version)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A document with the marks to learn from; where it is done, silence means "no span"."""

    document: Document
    marks: Marks
    done: bool

    @property
    def fingerprint(self) -> str:
        """A checksum of all that is learned from it."""
        spans = sorted((span.start, span.end, span.label) for span in self.marks.spans)
        said = [self.document.id, self.document.sha256, *(f"{a} {b} {label}" for a, b, label in spans)]
        return sha256("\n".join(said).encode()).hexdigest()[:16]


def has_taught_enough(corpus: Corpus) -> bool:
    """Whether the finished documents may be enough for a learner to speak from; never False where they are."""
    documents, spans = tables.documents, tables.spans
    done = documents.c.status.in_(_DONE)
    marked = spans.join(documents, spans.c.document == documents.c.number)
    with corpus.database.reading() as connection:
        count = connection.execute(select(func.count()).select_from(documents).where(done)).scalar_one()
        if count >= ENOUGH_DOCUMENTS:
            return True
        of_them = select(func.count()).select_from(marked).where(done)
        return bool(count) and int(connection.execute(of_them).scalar_one()) >= ENOUGH_SPANS


def models_folder() -> Path:
    """Where the weights of this person's corpora lie, as the platform has it."""
    from platformdirs import user_cache_path

    return user_cache_path("tawsim", appauthor=False) / "models"


def learn(
    corpus: Corpus,
    *,
    annotator: str | None = None,
    folder: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Taught:
    """A learner taught by all done documents, in the order in which they were last worked on, then by the others.

    Gold teaches where there is any, else the marks of `annotator`, else those of the first who marked the document.
    Weights kept in `folder` save the time for documents they know already; those that are damaged, or were
    made by another version, scheme or history, are made again. The same history gives the same learner.
    """
    from annotation.suggesters.catalogue import BUNDLED
    from annotation.suggesters.crf.learner import Learner
    from annotation.suggesters.crf.storage import basis, dump
    from annotation.suggesters.starter import beginning

    voices = (*corpus.lists.quick_voices(), *corpus.lists.slow_voices(quiet=True))
    lessons = list(_lessons(corpus, annotator))
    done = [lesson for lesson in lessons if lesson.done]
    history = [lesson.fingerprint for lesson in done]
    rests_on = basis(corpus.scheme, voices)
    place = (folder or models_folder()) / f"{_identity(corpus)}.model"
    learner, known, notice = _kept(corpus, voices, place, rests_on, history)
    learner = learner or Learner(corpus.scheme, voices, beginning=beginning(BUNDLED, corpus.scheme))
    for number, lesson in enumerate(done[known:], 1):
        learner.replay(lesson.document, lesson.marks)
        if number % AT_A_TIME == 0:  # a study may be ended at any moment: the next one goes on from here
            _keep(place, dump(learner.model, rests_on, history[: known + number]))
        if progress:
            progress(number, len(done) - known)
    if known < len(done):
        _keep(place, dump(learner.model, rests_on, history))
    begun = [
        lesson for lesson in lessons if not lesson.done and (lesson.marks.spans or lesson.marks.verdicts)
    ]
    for lesson in begun:
        learner.learn_sentence(lesson.document, lesson.marks, (0, len(lesson.document.text)))
    version = sha256(
        "\n".join([rests_on, *history, *(one.fingerprint for one in begun)]).encode()
    ).hexdigest()[:16]
    return Taught(learner, version, len(done), len(done) - known, notice)


def _kept(
    corpus: Corpus, voices: Sequence[Suggester], place: Path, rests_on: str, history: Sequence[str]
) -> tuple[Learner | None, int, str]:
    """The learner that is kept, how many documents it knows, and what to say where it cannot be used."""
    from annotation.suggesters.crf.learner import Learner
    from annotation.suggesters.crf.storage import ModelError, load

    try:
        model, known = load(place.read_bytes(), corpus.scheme, rests_on)
    except FileNotFoundError:
        return None, 0, ""
    except (OSError, ModelError) as error:
        return None, 0, f"{error} It is learned anew from what is confirmed."
    if known != list(history[: len(known)]):
        return None, 0, "Documents that were learned have changed since: all are learned anew."
    return Learner(corpus.scheme, voices, model), len(known), ""


def _keep(place: Path, data: bytes) -> None:
    """Write the weights all at once; where that cannot be, they are made again next time."""
    unfinished = place.with_name(f".{place.name}.{os.getpid()}.unfinished")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        for left in place.parent.glob(
            f".{place.name}.*.unfinished"
        ):  # by a process that was ended while it wrote
            if not is_running(int(left.name.split(".")[-2])):
                left.unlink(missing_ok=True)
        unfinished.write_bytes(data)
        unfinished.replace(place)
    except (OSError, ValueError):
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _identity(corpus: Corpus) -> str:
    with corpus.database.reading() as connection:
        return str(connection.execute(select(tables.corpus.c.id)).scalar_one())


def _lessons(corpus: Corpus, annotator: str | None) -> Iterator[Lesson]:
    """What there is to learn, in the order of the last journal row of each document."""
    documents, journal = tables.documents, tables.journal
    last = (
        select(journal.c.document, func.max(journal.c.number).label("at"))
        .group_by(journal.c.document)
        .subquery()
    )
    wanted = select(documents).outerjoin(last, last.c.document == documents.c.number).where(tables.arrived())
    with corpus.database.reading() as connection:
        for row in connection.execute(wanted.order_by(last.c.at, documents.c.number)).mappings().all():
            done = row["status"] in _DONE
            marks = _marks(connection, row["number"], annotator)
            if marks is None:
                continue
            if row["status"] != Status.SET_ASIDE.value and (done or marks.spans or marks.verdicts):
                yield Lesson(rows.document_of(row), marks, done)


def _marks(connection: Connection, document: int, annotator: str | None) -> Marks | None:
    """Whose marks teach; None where the annotator still works on the document and must not hear what others said."""
    people = layers.names(connection, document)
    me = annotators.find(connection, annotator) if annotator else None
    if me is not None and set(people) - {annotator} and assigning.is_blind(connection, document, me):
        return layers.marks(connection, document, me) if annotator in people else None
    chosen = next((name for name in (GOLD, annotator) if name in people), people[0] if people else None)
    who = annotators.find(connection, chosen) if chosen else None
    return Marks() if who is None else layers.marks(connection, document, who)

# SPDX-License-Identifier: MIT
"""Open questions: asked about a span or a document, answered, closed or opened again; each step in the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from annotation.question import Question, QuestionState
from annotation.span import Span, new_id
from corpus import annotators, layers, tables
from corpus.admitting import check_name
from corpus.clock import now
from corpus.database import Database
from corpus.errors import CorpusError
from corpus.rows import Row


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the document it is about; `words` are those of its range."""

    document: str
    title: str
    words: str
    question: Question


class Questions:
    """The questions of one corpus."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(
        self,
        document_id: str,
        annotator: str,
        text: str,
        span: Span | None = None,
        *,
        at: tuple[int, int] = (0, 0),
    ) -> Question:
        """Ask about a span, about words that are none (`at`), or about the whole document.

        Raises CorpusError where there is no such document.
        """
        check_name(text)
        where = (span.start, span.end, span.id) if span else (*at, "")
        asked = Question(new_id(), annotator, text.strip(), now(), *where)
        with self._database.writing() as connection:
            number = layers.hold(connection, document_id).number
            who = annotators.number_of(connection, annotator)
            enter(connection, number, who, asked)
            layers.note(connection, number, who, "question", {}, {"question": as_json(asked)})
        return asked

    def answer(self, document_id: str, id: str, annotator: str, answer: str) -> Question:
        """Answer a question; with no words it is closed. Raises CorpusError where it is not there."""
        check_name(answer)
        state = QuestionState.ANSWERED if answer.strip() else QuestionState.CLOSED
        return self._settle(document_id, id, annotator, state, answer.strip())

    def reopen(self, document_id: str, id: str, annotator: str) -> Question:
        """Let a question wait again; its answer stays to be read."""
        return self._settle(document_id, id, annotator, QuestionState.OPEN, None)

    def of(self, document_id: str) -> list[Question]:
        """The questions about a document, in the order of the text, those about all of it first."""
        questions = tables.questions
        with self._database.reading() as connection:
            number = layers.number_of(connection, document_id)
            return [
                question_of(row)
                for row in connection.execute(_all().where(questions.c.document == number)).mappings()
            ]

    def everywhere(self, state: QuestionState | None = QuestionState.OPEN, limit: int = 500) -> list[Asked]:
        """The questions of the corpus in this state, or all, in the order of documents and texts."""
        documents, questions = tables.documents, tables.questions
        words = func.substr(documents.c.text, questions.c.start + 1, questions.c.end - questions.c.start)
        wanted = _all().add_columns(
            documents.c.id.label("in_document"), documents.c.title, words.label("words")
        )
        wanted = wanted.join(documents, documents.c.number == questions.c.document).where(tables.arrived())
        if state is not None:
            wanted = wanted.where(questions.c.state == str(state))
        with self._database.reading() as connection:
            found = connection.execute(wanted.limit(limit)).mappings()
            return [Asked(row["in_document"], row["title"], row["words"], question_of(row)) for row in found]

    def count(self) -> int:
        """How many questions are open."""
        questions, documents = tables.questions, tables.documents
        there = (
            select(func.count())
            .select_from(questions)
            .join(documents, documents.c.number == questions.c.document)
        )
        with self._database.reading() as connection:
            waiting = there.where(questions.c.state == str(QuestionState.OPEN), tables.arrived())
            return int(connection.execute(waiting).scalar_one())

    def _settle(
        self, document_id: str, id: str, annotator: str, state: QuestionState, answer: str | None
    ) -> Question:
        questions = tables.questions
        with self._database.writing() as connection:
            number = layers.hold(connection, document_id).number
            who = annotators.number_of(connection, annotator)
            here = (questions.c.document == number, questions.c.id == id)
            row = connection.execute(_all().where(*here)).mappings().first()
            if row is None:
                raise CorpusError(
                    "The document {document!r} has no question {id!r}.", document=document_id, id=id
                )
            before = question_of(row)
            after = replace(before, state=state)
            if answer is not None:
                after = replace(after, answer=answer, answered_by=annotator)
            if after == before:
                return before
            values = {"state": str(after.state), "answer": after.answer, "answered_by": after.answered_by}
            connection.execute(update(questions).where(*here).values(values))
            told = {"question": as_json(before)}, {"question": as_json(after)}
            layers.note(connection, number, who, "question", *told)
        return after


def enter(connection: Connection, document: int, annotator: int, question: Question) -> None:
    """Write a new question; `annotator` asks it."""
    row = {"document": document, "annotator": annotator, **as_json(question)}
    connection.execute(insert(tables.questions), {n: v for n, v in row.items() if n in tables.questions.c})


def of_documents(connection: Connection, numbers: Sequence[int]) -> dict[int, list[Question]]:
    """The questions about some documents, by their row numbers."""
    found: dict[int, list[Question]] = {}
    wanted = _all().where(tables.questions.c.document.in_(numbers))
    for row in connection.execute(wanted).mappings():
        found.setdefault(row["document"], []).append(question_of(row))
    return found


def as_json(question: Question) -> dict[str, Any]:
    """A question as the journal keeps it."""
    q = question
    return {
        "id": q.id,
        "asker": q.annotator,
        "span": q.span,
        "start": q.start,
        "end": q.end,
        "question": q.text,
        "asked": q.asked,
        "state": str(q.state),
        "answer": q.answer,
        "answered_by": q.answered_by,
    }


def question_of(row: Row) -> Question:
    """The question of a row."""
    return Question(
        row["id"],
        row["asker"],
        row["question"],
        row["asked"],
        row["start"],
        row["end"],
        row["span"],
        QuestionState(row["state"]),
        row["answer"],
        row["answered_by"],
    )


def _all() -> Select[Any]:
    """The rows with the name of who asked."""
    questions, people = tables.questions, tables.annotators
    wanted = select(questions, people.c.name.label("asker"))
    joined = wanted.join(people, people.c.number == questions.c.annotator)
    return joined.order_by(questions.c.document, questions.c.start, questions.c.number)

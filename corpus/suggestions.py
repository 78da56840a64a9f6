# SPDX-License-Identifier: MIT
"""What suggesters propose: each version is asked once per document, and the answer is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, select

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.suggester import Suggester, SuggesterError
from annotation.suggestion import Suggestion
from corpus import layers, tables
from corpus.database import Database
from corpus.dialects import insert_if_new


class Suggestions:
    """The kept answers of suggesters about the documents of one corpus."""

    def __init__(self, database: Database, scheme: Scheme) -> None:
        self._database = database
        self._scheme = scheme
        self.failures: dict[str, SuggesterError] = {}  # why a suggester could not answer last, by its name

    def stored(self, document: Document, suggester: Suggester) -> list[Suggestion] | None:
        """What this version of the suggester answered, or None when it was not asked yet."""
        answers = tables.suggestions
        with self._database.reading() as connection:
            number = layers.number_of(connection, document.id)
            asked = (answers.c.document == number, answers.c.suggester == suggester.name)
            found = connection.execute(
                select(answers.c.answer).where(*asked, answers.c.version == suggester.version)
            ).scalar()
        return None if found is None else [Suggestion(*one) for one in found]

    def voices(self, document: Document, suggesters: Iterable[Suggester]) -> list[list[Suggestion]]:
        """The answer of each suggester, kept or asked for now and then kept; of one that cannot answer, none."""
        return [self._voice(document, suggester) for suggester in suggesters]

    def ask(self, document: Document, suggesters: Iterable[Suggester]) -> list[Suggestion]:
        """What all of them propose together: one list in text order, without contradictions."""
        from annotation.suggesters.blend import blend  # with what it needs, only where it is used

        return blend(self.voices(document, suggesters), nested=self._scheme.nested)

    def _voice(self, document: Document, suggester: Suggester) -> list[Suggestion]:
        kept = self.stored(document, suggester)
        if kept is not None:
            return kept
        try:
            answer = suggester.suggest(document, self._scheme)
        except SuggesterError as error:
            self.failures[suggester.name] = error
            return []
        self.failures.pop(suggester.name, None)
        self.keep(document, suggester, answer)
        return answer

    def keep(self, document: Document, suggester: Suggester, answer: Iterable[Suggestion]) -> None:
        """Keep an answer in place of those of other versions; one that is there already stays."""
        answers = tables.suggestions
        with self._database.writing() as connection:
            number = layers.number_of(connection, document.id)
            asked = (answers.c.document == number, answers.c.suggester == suggester.name)
            this = answers.c.version == suggester.version
            if connection.execute(select(answers.c.number).where(*asked, this)).first():
                return
            connection.execute(delete(answers).where(*asked))
            row = {"document": number, "suggester": suggester.name, "version": suggester.version}
            connection.execute(
                insert_if_new(connection, answers), row | {"answer": [_json(one) for one in answer]}
            )


def _json(suggestion: Suggestion) -> list[Any]:
    s = suggestion
    return [s.start, s.end, s.label, s.source, s.confidence, s.reason]

# SPDX-License-Identifier: MIT
"""Questions about spans and documents: asked, answered, opened again, and kept with everything else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotation.edit import Edit
from annotation.question import QuestionState
from annotation.scheme import load
from annotation.span import Span
from corpus.check import check
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.exchange import export, import_paths
from corpus.telling import events

SPAN = Span(23, 35, "GPE", "a")


def test_asked_answered_and_open_again(corpus: Corpus, place: Path | str):
    corpus.annotations.apply("visit", "mona", Edit(frozenset({SPAN})))
    about = corpus.questions.ask("visit", "mona", " مدينة أم بلدة؟ ", SPAN)
    whole = corpus.questions.ask("market", "rim", "نص مكرر؟")
    assert about.text == "مدينة أم بلدة؟"
    assert corpus.questions.count() == 2
    assert [(one.document, one.words, one.question.id) for one in corpus.questions.everywhere()] == [
        ("visit", "مدينة النخيل", about.id),
        ("market", "", whole.id),
    ]
    answered = corpus.questions.answer("visit", about.id, "gold", "مدينة")
    assert (answered.state, answered.answer, answered.answered_by) == (
        QuestionState.ANSWERED,
        "مدينة",
        "gold",
    )
    assert corpus.questions.answer("market", whole.id, "gold", " ").state is QuestionState.CLOSED
    assert corpus.questions.count() == 0
    assert [one.question.id for one in corpus.questions.everywhere(None)] == [about.id, whole.id]
    with Corpus.open(place) as again:
        opened = again.questions.reopen("visit", about.id, "mona")
        assert (opened.state, opened.answer) == (QuestionState.OPEN, "مدينة")
        assert again.questions.of("visit") == [opened]
        kinds = [event.kind for event in events(again, "visit")]
        assert kinds == ["import", "do", "question", "question", "question"]
        assert "مدينة أم بلدة" in events(again, "visit")[-1].summary
        assert again.annotations.history("visit", "mona").place == 1
        assert check(again) == []


def test_a_document_in_the_trash_asks_nothing(corpus: Corpus):
    corpus.questions.ask("visit", "mona", "؟")
    corpus.trash.put("visit", "mona")
    assert corpus.questions.everywhere() == []
    assert corpus.questions.count() == 0


def test_what_is_not_there_cannot_be_asked_or_answered(corpus: Corpus):
    with pytest.raises(CorpusError, match="no document"):
        corpus.questions.ask("nowhere", "mona", "؟")
    with pytest.raises(CorpusError, match="no question"):
        corpus.questions.answer("visit", "nothing", "mona", "نعم")
    with pytest.raises(CorpusError, match="NUL"):
        corpus.questions.ask("visit", "mona", "a\x00b")
    assert events(corpus, "visit")[-1].kind == "import"


def test_questions_travel(corpus: Corpus, tmp_path: Path):
    corpus.annotations.apply("visit", "mona", Edit(frozenset({SPAN})))
    about = corpus.questions.ask("visit", "mona", "مدينة أم بلدة؟", SPAN)
    corpus.questions.answer("visit", about.id, "rim", "مدينة")
    out = tmp_path / "out.jsonl"
    export(corpus, out, format="tawsim-jsonl", layer="all")
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert ["questions" in line for line in lines] == [True, False]
    with Corpus.create(tmp_path / "b.tawsim", load("wojood")) as other:
        import_paths(other, [out], annotator="new")
        assert other.questions.of("visit") == corpus.questions.of("visit")
        assert check(other) == []
        export(other, tmp_path / "again.jsonl", format="tawsim-jsonl", layer="all")
    assert (tmp_path / "again.jsonl").read_bytes() == out.read_bytes()
    report = export(corpus, tmp_path / "out.conll", format="conll")
    assert report.losses["questions left out"] == 1

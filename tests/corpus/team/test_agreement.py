# SPDX-License-Identifier: MIT
"""Agreement of a corpus: what counts, what is kept, what a cell opens, and what the command prints."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.span import Span
from corpus.annotators import GOLD
from corpus.commands import app
from corpus.team.agreement import agreement, cases


def mark(corpus, document, who, *said):
    text = corpus.documents.get(document).text
    spans = frozenset(
        Span.new(text.index(words), text.index(words) + len(words), label) for words, label in said
    )
    corpus.annotations.apply(document, who, Edit(spans))


@pytest.fixture
def marked(corpus):
    mark(corpus, "visit", "mona", ("سليم الحداد", "PERS"), ("مدينة النخيل", "GPE"))
    mark(corpus, "visit", "omar", ("سليم الحداد", "PERS"), ("النخيل", "GPE"), ("العاصمة", "GPE"))
    mark(corpus, "market", "mona", ("بلدة السدرة", "GPE"))
    return corpus


def test_documents_of_two_annotators_are_compared(marked):
    found = agreement(marked)
    assert found.figures.documents == ("visit",)
    overall = found.figures.overall()
    assert (overall.spans, overall.exact, overall.partial) == (5, 0.4, pytest.approx(0.8))
    assert dict(found.confusion) == {
        ("PERS", "PERS", "same"): 1,
        ("GPE", "GPE", "other"): 1,
        ("", "GPE", "missing"): 1,
    }
    assert [(one.disputed, one.settled) for one in found.documents] == [(2, 0)]


def test_gold_is_no_annotator_and_what_changes_is_counted_anew(marked):
    mark(marked, "visit", GOLD, ("سليم الحداد", "PERS"))
    assert agreement(marked).figures.pairs == (("mona", "omar"),)
    mark(marked, "market", "omar", ("بلدة السدرة", "GPE"))
    again = agreement(marked)
    assert again.figures.documents == ("visit", "market")
    assert again.figures.by_document()["market"].exact == 1


def test_a_cell_opens_its_cases(marked):
    found = agreement(marked)
    (one,) = cases(marked, found, ("", "GPE", "missing"))
    assert (one.document, one.text, one.one, one.other) == ("visit", "العاصمة", "mona", "omar")
    assert one.case.one is None
    assert one.before.endswith("وعاد إلى ")


def test_a_document_without_any_word_in_common(corpus):
    corpus.documents.add(Record(Document("!", "!", "sign")), "mona")
    mark(corpus, "sign", "mona", ("!", "GPE"))
    mark(corpus, "sign", "omar", ("!", "ORG"))
    assert agreement(corpus).figures.overall().exact == 0


@pytest.mark.sqlite
def test_the_command(marked):
    run = CliRunner().invoke(app, ["agreement", marked.place, "--json"])
    assert run.exit_code == 0, run.output
    told = json.loads(run.stdout)
    assert (told["documents"], told["disputed"], told["settled"]) == (1, 2, 0)
    assert told["overall"]["exact"] == 0.4
    assert told["confidence"]["exact"] is None
    assert told["by_pair"][0]["one"] == "mona"
    table = CliRunner().invoke(app, ["agreement", marked.place, "--documents"])
    assert "exact F1 of spans" in table.output
    cell = CliRunner().invoke(app, ["agreement", marked.place, "--cell", "GPE,,missing", "--json"])
    assert [one["text"] for one in json.loads(cell.stdout)] == ["العاصمة"]
    wrong = CliRunner().invoke(app, ["agreement", marked.place, "--cell", "GPE"])
    assert wrong.exit_code == 2


@pytest.mark.sqlite
def test_without_two_annotators_the_command_says_so(corpus):
    run = CliRunner().invoke(app, ["agreement", corpus.place])
    assert run.exit_code == 1
    assert "No two annotators" in run.output

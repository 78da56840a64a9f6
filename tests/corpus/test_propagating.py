# SPDX-License-Identifier: MIT
"""From the lines of a search to one act over many documents, on each kind of database."""

from __future__ import annotations

import pytest

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.query import Kind
from annotation.span import Span
from annotation.standing import Deed
from corpus.concordance import Line, concordance
from corpus.corpus import Corpus
from corpus.propagating import edits, propagate
from corpus.sought import Sought

COUNT = 60


@pytest.fixture
def news(corpus: Corpus) -> Corpus:
    for number in range(COUNT):
        text = f"وصل {number} سليم الحدّاد إلى بلدة، ثم عاد وسـليم الحداد للسدرة."
        corpus.documents.add(Record(Document(text, f"{number}", f"d{number}")), "mona")
    return corpus


def lines(corpus: Corpus, name: str) -> tuple[Line, ...]:
    return concordance(corpus, Sought(name, Kind.NAME, annotator="mona"), limit=10_000).lines


def marked(corpus: Corpus) -> dict[str, int]:
    found = concordance(corpus, Sought(kind=Kind.LABEL, label="PERS", annotator="mona"), limit=10_000).lines
    counts: dict[str, int] = {}
    for line in found:
        counts[line.found] = counts.get(line.found, 0) + 1
    return counts


def test_a_name_in_all_its_spellings_and_back(news: Corpus):
    done = propagate(news, "mona", Deed.MARK, "PERS", lines(news, "سليم الحداد"))
    assert len(done.documents) == COUNT + 1  # the visit has him, too
    assert marked(news) == {"سليم الحداد": 1, "سليم الحدّاد": COUNT, "سـليم الحداد": COUNT}
    assert edits(news, "mona", Deed.MARK, "PERS", lines(news, "سليم الحداد")) == {}
    moved = propagate(news, "mona", Deed.RELABEL, "ORG", lines(news, "سليم الحداد"))
    assert (len(moved.documents), marked(news)) == (COUNT + 1, {})
    news.acts.take_back(moved.act, "mona")
    gone = propagate(news, "mona", Deed.REMOVE, "", lines(news, "سليم الحداد"))
    assert marked(news) == {}
    for act in (gone.act, done.act):
        news.acts.take_back(act, "mona")
    assert marked(news) == {}
    assert all(news.annotations.history(f"d{n}", "mona").undoable is None for n in range(COUNT))


def test_what_changed_since_the_lines_were_found_counts(news: Corpus):
    found = lines(news, "السدرة")
    text = news.documents.get("d3").text
    at = text.index("لسدرة")
    news.annotations.apply("d3", "mona", Edit(frozenset({Span.new(at, at + 5, "GPE")})))
    assert "d3" not in edits(news, "mona", Deed.MARK, "GPE", found)
    assert "d4" in edits(news, "mona", Deed.MARK, "GPE", found)
    news.trash.put("d5", "mona")
    assert "d5" in propagate(news, "mona", Deed.MARK, "GPE", found).passed

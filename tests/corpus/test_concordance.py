# SPDX-License-Identifier: MIT
"""Search: every spelling found, on each kind of database, and only in documents that are there."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.span import Span
from corpus import tables
from corpus.concordance import concordance
from corpus.corpus import Corpus
from corpus.errors import CorpusError

# What stands in a text, and what is looked for.
SPELLINGS = {
    "plain": ("السدرة", "السدرة"),
    "marks in the text": ("نَخِيلُ", "نخيل"),
    "marks in the query": ("نخيل", "نَخِيل"),
    "tatweel": ("نخـــيل", "نخيل"),
    "alef with hamza": ("أسعد", "اسعد"),
    "alef with madda": ("آية", "اية"),
    "alef wasla": ("ٱلنور", "النور"),
    "ta marbuta": ("بلدة", "بلده"),
    "alef maqsura": ("ليلى", "ليلي"),
    "hamza apart": ("ا\u0654سعد", "أسعد"),
    "small alef": ("السمٰوات", "السموات"),
    "a proclitic": ("والسدرة", "السدرة"),
    "presentation forms": ("\ufed0\ufeaa", "غد"),
    "Arabic digits": ("٤٧", "47"),
    "a joiner inside": ("مي\u200cرود", "ميرود"),
    "a direction mark": ("السدرة\u200f", "السدرة"),
}


@pytest.fixture
def spelt(corpus: Corpus) -> Corpus:
    for number, (text, _) in enumerate(SPELLINGS.values()):
        corpus.documents.add(
            Record(Document(f"قال {text} هنا {number + 1000}", f"{number}", f"w{number}")), "mona"
        )
    return corpus


def test_every_spelling_is_found(spelt: Corpus):
    for number, (name, (text, query)) in enumerate(SPELLINGS.items()):
        lines = {line.document: line for line in concordance(spelt, query).lines}
        line = lines.get(f"w{number}")
        assert line is not None, name
        assert line.found in text, name
        assert line.before.startswith("قال "), name
        assert "هنا" in line.after, name


def test_a_line_tells_its_place(corpus: Corpus):
    (line,) = concordance(corpus, "بلدة السدره").lines
    text = corpus.documents.get("market").text
    assert (line.document, line.title, text[line.start : line.end]) == ("market", "سوق", "بلدة السدرة")
    assert line.before + line.found + line.after == text[: line.end + 40]
    assert concordance(corpus, "السدرة بلدة").lines == ()
    assert concordance(corpus, "لاشيء") == concordance(corpus, "معدوم")


def test_order_by_what_stands_beside(corpus: Corpus):
    for number, beside in enumerate(["تمر", "باب", "أثر"]):
        corpus.documents.add(Record(Document(f"{beside} نخلة {beside[::-1]}", "x", f"n{number}")), "mona")
    by = {
        sort: [line.document for line in concordance(corpus, "نخلة", sort=sort).lines]
        for sort in ("text", "before", "after")
    }
    assert by == {"text": ["n0", "n1", "n2"], "before": ["n2", "n1", "n0"], "after": ["n1", "n2", "n0"]}
    page = concordance(corpus, "نخلة", sort="before", first=1, limit=1)
    assert ([line.document for line in page.lines], page.more, page.documents, page.sorted_of) == (
        ["n1"],
        True,
        3,
        3,
    )
    assert concordance(corpus, "نخلة", limit=3).more is False


def test_only_within_spans_of_a_label(corpus: Corpus):
    text = corpus.documents.get("visit").text
    at = text.index("سليم")
    corpus.documents.add(Record(Document("قال سليم ثم ذهب سليم", "x", "x")), "mona")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({Span.new(at, at + 11, "PERS")})))
    found = concordance(corpus, "سليم", label="PERS")
    assert (found.documents, [line.document for line in found.lines]) == (1, ["visit"])
    assert concordance(corpus, "سليم", label="ORG").lines == ()
    assert len(concordance(corpus, "سليم").lines) == 3


@pytest.mark.parametrize(
    ("words", "more", "says"),
    [
        ("، -", {}, "no word to look for"),
        ("س", {"label": "TOWN"}, "no label TOWN"),
        ("س", {"sort": "x"}, "no order 'x'"),
    ],
)
def test_what_cannot_be_looked_for(corpus: Corpus, words: str, more: dict[str, str], says: str):
    with pytest.raises(CorpusError, match=says):
        concordance(corpus, words, **more)


def test_what_was_thrown_away_is_neither_shown_nor_counted(corpus: Corpus):
    assert concordance(corpus, "السدرة").documents == 1
    number = select(tables.documents.c.number).where(tables.documents.c.id == "market")
    with corpus.database.writing() as connection:
        row = {"document": connection.execute(number).scalar_one(), "annotator": 1, "time": "2026-01-01"}
        connection.execute(insert(tables.trash), row)
    gone = concordance(corpus, "السدرة")
    assert (gone.documents, gone.lines) == (0, ())

# SPDX-License-Identifier: MIT
"""Search: every spelling found, on each kind of database, and only in documents that are there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from annotation.document import Document
from annotation.edit import Edit
from annotation.formats.format import Record
from annotation.query import Expression, Kind
from annotation.span import Span
from annotation.standing import Standing
from corpus import tables
from corpus.concordance import concordance
from corpus.concordance_file import write_csv
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.sought import Sought

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
        lines = {line.document: line for line in concordance(spelt, Sought(query)).lines}
        line = lines.get(f"w{number}")
        assert line is not None, name
        assert line.found in text, name
        assert line.before.startswith("قال "), name
        assert "هنا" in line.after, name


def test_a_line_tells_its_place(corpus: Corpus):
    (line,) = concordance(corpus, Sought("بلدة السدره")).lines
    text = corpus.documents.get("market").text
    assert (line.document, line.title, text[line.place.start : line.place.end]) == (
        "market",
        "سوق",
        "بلدة السدرة",
    )
    assert line.before + line.found + line.after == text[: line.place.end + 40]
    assert concordance(corpus, Sought("السدرة بلدة")).lines == ()
    assert concordance(corpus, Sought("لاشيء")) == concordance(corpus, Sought("معدوم"))


@pytest.mark.parametrize("beginning", ["", "*"])
def test_a_word_that_stands_behind_a_proclitic_only(corpus: Corpus, beginning: str):
    corpus.documents.add(Record(Document("مررنا وبالجبيل مساء", "x", "x")), "mona")

    def found(words: str) -> tuple[int, list[str]]:
        page = concordance(corpus, Sought(words + beginning))
        return page.documents, [line.found for line in page.lines]

    assert found("الجبيل") == (1, ["الجبيل"])
    assert found("الجبيل مساء") == (1, ["الجبيل مساء"])
    assert found("معدوم") == found("معدوم مساء") == (0, [])


def test_order_by_what_stands_beside(corpus: Corpus):
    for number, beside in enumerate(["تمر", "باب", "أثر"]):
        corpus.documents.add(Record(Document(f"{beside} نخلة {beside[::-1]}", "x", f"n{number}")), "mona")
    by = {
        sort: [line.document for line in concordance(corpus, Sought("نخلة"), sort=sort).lines]
        for sort in ("text", "before", "after")
    }
    assert by == {"text": ["n0", "n1", "n2"], "before": ["n2", "n1", "n0"], "after": ["n1", "n2", "n0"]}
    for id, label in (("n1", "PERS"), ("n2", "LOC")):
        corpus.annotations.apply(id, "mona", Edit(frozenset({Span.new(4, 8, label)})))
    by_label = [line.document for line in concordance(corpus, Sought("نخلة"), sort="label").lines]
    assert by_label == ["n2", "n1", "n0"]
    page = concordance(corpus, Sought("نخلة"), sort="before", limit=1)
    assert (len(page.lines), page.more, page.documents, page.sorted_of) == (3, None, 3, 3)


def test_page_by_page(corpus: Corpus):
    for number in range(7):
        corpus.documents.add(Record(Document(f"نخلة {number} نخلة", "x", f"n{number}")), "mona")
    first = concordance(corpus, Sought("نخلة"), limit=5)
    assert ([line.document for line in first.lines], first.documents) == (
        ["n0", "n0", "n1", "n1", "n2", "n2"],
        7,
    )
    assert first.more is not None
    second = concordance(corpus, Sought("نخلة"), after=first.more, limit=8)
    assert ([line.document for line in second.lines][::2], second.more) == (["n3", "n4", "n5", "n6"], None)


def test_the_ways_to_look(corpus: Corpus):
    def found(text: str, kind: Kind) -> list[str]:
        return [line.found for line in concordance(corpus, Sought(text, kind)).lines]

    corpus.documents.add(Record(Document("سليم. الحداد زار سليم  الحدّاد 50% في ٢٠١٩", "x", "x")), "mona")
    assert found("سليم الحداد", Kind.WORDS) == ["سليم الحداد", "سليم. الحداد", "سليم  الحدّاد"]
    assert found("سليم الحداد", Kind.NAME) == ["سليم الحداد", "سليم  الحدّاد"]
    assert found("الحد", Kind.EXACT) == ["الحد", "الحد", "الحد"]
    assert found("0%", Kind.EXACT) == ["0%"]
    assert found("_", Kind.EXACT) == []
    assert found(r"\p{Nd}+%?", Kind.EXPRESSION) == ["50%", "٢٠١٩"]
    assert found("^وقال", Kind.EXPRESSION) == ["وقال"]
    assert found("x*", Kind.EXPRESSION) == []


def test_labels_and_unmarked_names(corpus: Corpus):
    corpus.documents.add(Record(Document("للسدرة وقال سليم الحداد هنا", "x", "x")), "mona")
    corpus.annotations.apply("market", "mona", Edit(frozenset({Span.new(28, 34, "GPE")})))
    corpus.annotations.apply("visit", "omar", Edit(frozenset({Span.new(11, 22, "PERS")})))
    (line,) = concordance(corpus, Sought(kind=Kind.LABEL, label="GPE")).lines
    assert (line.found, line.place.standing, line.place.spans[0].label) == ("السدرة", Standing.MARKED, "GPE")

    def unmarked(**more: str) -> list[tuple[str, str]]:
        lines = concordance(corpus, Sought(kind=Kind.UNMARKED, **more)).lines
        return [(line.document, line.found) for line in lines]

    assert unmarked() == [("x", "لسدرة"), ("x", "سليم الحداد")]
    assert unmarked(annotator="mona") == [("x", "لسدرة")]
    assert unmarked(label="PERS") == [("x", "سليم الحداد")]
    assert unmarked(annotator="nobody") == []
    assert unmarked(document="market") == []


def test_only_in_a_collection(corpus: Corpus):
    for name in ("north", "south"):
        corpus.documents.add(Record(Document(f"نخلة {name}", "x", name, {"collection": name})), "mona")
    found = concordance(corpus, Sought("نخلة", collection="south"))
    assert ([line.document for line in found.lines], found.documents) == (["south"], 1)


def test_an_expression_that_would_not_come_back(corpus: Corpus, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Expression, "PATIENCE", 0.05)
    corpus.documents.add(Record(Document("ا" * 40 + "ب", "طويل", "x")), "mona")
    with pytest.raises(CorpusError, match="طويل: the expression takes too long"):
        concordance(corpus, Sought(r"(ا|ا|اا)+\b(?<=ج)", Kind.EXPRESSION))


def test_stopped_it_gives_what_it_has(corpus: Corpus):
    assert concordance(corpus, Sought("ا", Kind.EXACT), stopped=lambda: True).lines == ()


def test_as_a_table(corpus: Corpus, tmp_path: Path):
    corpus.documents.add(Record(Document('=1+1 نخلة "هنا"', "@x", "x")), "mona")
    lines = concordance(corpus, Sought("نخلة")).lines
    assert write_csv(tmp_path / "a.csv", lines, safe=False) == 1
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["title"], row["before"], row["found"], row["after"]) == ("@x", "=1+1 ", "نخلة", ' "هنا"')
    assert (row["start"], row["standing"]) == ("5", "free")
    write_csv(tmp_path / "b.csv", lines, safe=True)
    with (tmp_path / "b.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["title"], row["before"]) == ("'@x", "'=1+1 ")
    with pytest.raises(CorpusError, match="cannot be written"):
        write_csv(tmp_path / "none" / "a.csv", lines, safe=False)


def test_only_within_spans_of_a_label(corpus: Corpus):
    text = corpus.documents.get("visit").text
    at = text.index("سليم")
    corpus.documents.add(Record(Document("قال سليم ثم ذهب سليم", "x", "x")), "mona")
    corpus.annotations.apply("visit", "mona", Edit(frozenset({Span.new(at, at + 11, "PERS")})))
    found = concordance(corpus, Sought("سليم", label="PERS"))
    assert (found.documents, [line.document for line in found.lines]) == (1, ["visit"])
    assert concordance(corpus, Sought("سليم", label="ORG")).lines == ()
    assert len(concordance(corpus, Sought("سليم")).lines) == 3


@pytest.mark.parametrize(
    ("words", "more", "says"),
    [
        ("، -", {}, "no word to look for"),
        ("س", {"label": "TOWN"}, "no label TOWN"),
        ("س", {"sort": "x"}, "no order 'x'"),
        ("(", {"kind": "expression"}, "no regular expression: missing"),
        ("", {"kind": "expression"}, "nothing to look for"),
        (" ", {"kind": "exact"}, "no word to look for"),
        ("", {"kind": "label"}, "which label"),
    ],
)
def test_what_cannot_be_looked_for(corpus: Corpus, words: str, more: dict[str, str], says: str):
    kind = Kind(more.get("kind", "words"))
    with pytest.raises(CorpusError, match=says):
        concordance(corpus, Sought(words, kind, more.get("label", "")), sort=more.get("sort", "text"))


def test_what_was_thrown_away_is_neither_shown_nor_counted(corpus: Corpus):
    assert concordance(corpus, Sought("السدرة")).documents == 1
    number = select(tables.documents.c.number).where(tables.documents.c.id == "market")
    with corpus.database.writing() as connection:
        row = {"document": connection.execute(number).scalar_one(), "annotator": 1, "time": "2026-01-01"}
        connection.execute(insert(tables.trash), row)
    gone = concordance(corpus, Sought("السدرة"))
    assert (gone.documents, gone.lines) == (0, ())

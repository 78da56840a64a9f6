# SPDX-License-Identifier: MIT
"""Random documents for the tests of formats, their way through a file, and by hand what a format cannot hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import strategies as st

from annotation.decoding import decode
from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.archives import as_one
from annotation.formats.files import FilesFormat, NamedBytes
from annotation.formats.format import Choices, Layer, Record, Report
from annotation.question import Question
from annotation.span import Span
from annotation.suggestion import Outcome, Verdict

# Pieces of text that have broken one tool or another: astral letters, marks on letters, every kind of line
# end, blanks that are none, letters that turn the direction, and what formats use for themselves.
_letters = ["زار", "حَلَبَ", "الـقاهرة", "وبالشام", "😀", "𐤀𐤁", "👩\u200d🚀", "،", "؟", ".", "ﷺ"]
_signs = ['"', "'", "\\", "\\n", "|", "_", "[1]", "#", "<&>", "]]>", "=1+1", "-", "@x", ";", "{}"]
_blanks = [" ", "  ", "\u00a0", "\n", "\r\n", "\r", "\n\n", "\t", "\u2028", "\x85", "\x0b", "\x0c"]
_bidi = ["\u200f", "\u202bنص\u202c", "\u2067ن\u2069", "\u061c", "\u200d", "\ufeff"]
pieces = st.sampled_from([*_letters, *_signs, *_blanks, *_bidi])
texts = st.lists(pieces, min_size=1, max_size=14).map(lambda found: "ا" + "".join(found) + "ب")
words = st.sampled_from(["LOC", "ORG", "كاتب", "x-1", "certain", "a\\", "_[1]*"])
# Formats with metadata hold any name and value in them; "text" is a name that many use themselves.
fields = st.dictionaries(st.sampled_from(["source", "المصدر", "a b", "url", "id"]), texts, max_size=3)


@st.composite
def marks(draw, length, verdicts=True):
    found = set()
    for number in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        attributes = tuple(sorted(draw(st.dictionaries(words, words, max_size=2)).items()))
        found.add(Span(start, end, draw(words), f"s{number}", attributes))
    answers = draw(st.integers(0, 2)) if verdicts else 0
    given_answers = (Verdict(Outcome.REJECTED, 0, 1, "LOC", "rules", 0.5, f"v{n}") for n in range(answers))
    return Marks(frozenset(found), frozenset(given_answers))


@st.composite
def records(draw):
    text = draw(texts)
    document = Document(text, draw(st.sampled_from(["خبر", "a 1", "x"])), metadata=draw(fields))
    people = draw(st.lists(st.sampled_from(["", "ليلى", "b@x.org"]), unique=True, max_size=3))
    layers = tuple(Layer(who, draw(marks(len(text)))) for who in people)
    asked = tuple(Question(f"q{n}", "ليلى", "أهذا مكان؟", "", 0, 1) for n in range(draw(st.integers(0, 2))))
    return Record(document, layers, draw(st.sampled_from(Status)), draw(st.sampled_from(["", "dev"])), asked)


def text_of(file):
    return decode(file.data, file.name).text


def through(format, given_records, choices=Choices()):  # noqa: B008 (a frozen value)
    """The records as they come back through the bytes of a file, and what was lost."""
    report, reading = Report(), Report()
    if isinstance(format, FilesFormat):
        files = list(format.write_files(given_records, choices, report))
        back = list(format.read_files([NamedBytes("a.zip", as_one(files))], text_of, reading))
    else:
        data = "".join(format.write(given_records, choices, report)).encode("utf-8")
        back = list(format.read(decode(data, "a").text, "a", reading)) if data else []
    assert reading.problems == []
    return back, report.losses


def said(spans, holds):
    """The spans of a layer without what the format cannot hold."""
    return Counter((s.start, s.end, s.label, s.attributes if holds.attributes else ()) for s in spans)


def spans_of(layer):
    return layer.marks.spans


def expected_losses(given_records, holds):
    """By hand: what no field of the format can tell."""
    found = Counter()
    for record in given_records:
        kept = record.layers if holds.layers else record.layers[:1]
        found["spans of further annotators left out"] += sum(
            len(spans_of(x)) for x in record.layers[len(kept) :]
        )
        if not holds.layers:
            found["names of annotators left out"] += sum(bool(layer.annotator) for layer in kept)
        if not holds.attributes:
            found["span attributes left out"] += sum(len(s.attributes) for x in kept for s in spans_of(x))
        if not holds.verdicts:
            found["verdicts left out"] += sum(len(layer.marks.verdicts) for layer in record.layers)
            found["questions left out"] += len(record.questions)  # held where verdicts are
        if not holds.metadata:
            found["metadata fields left out"] += len(record.document.metadata)
            found["statuses left out"] += record.status is not Status.NEW
            found["splits left out"] += bool(record.split)
    return {kind: count for kind, count in found.items() if count}


def solid(given_marks, text):
    """The spans whose edges are not blanks: no word could hold those."""
    found = (s for s in given_marks.spans if text[s.start : s.end].strip() == text[s.start : s.end])
    return Marks(frozenset(found), given_marks.verdicts)


def without_page_breaks(record):
    """The record without the characters of a text that XML cannot hold."""
    text = record.document.text.replace("\x0b", " ").replace("\x0c", " ")
    return replace(record, document=replace(record.document, text=text))


def check_held(format, given_records, back, losses):
    """What a stand-off format says it holds is there, and the losses are exactly the rest."""
    holds = format.holds
    assert [r.document.text for r in back] == [r.document.text for r in given_records]
    assert losses == expected_losses(given_records, holds)
    for record, there in zip(given_records, back, strict=True):
        if holds.metadata:
            assert there.document.metadata == record.document.metadata
            assert (there.document.id, there.document.title) == (record.document.id, record.document.title)
            assert (there.status, there.split) == (record.status, record.split)
        assert there.questions == (record.questions if holds.verdicts else ())
        if holds.layers:
            assert {x.annotator: said(spans_of(x), holds) for x in there.layers} == {
                x.annotator: said(spans_of(x), holds) for x in record.layers
            }
        else:
            given_spans = spans_of(record.layers[0]) if record.layers else ()
            assert said((s for x in there.layers for s in spans_of(x)), holds) == said(given_spans, holds)

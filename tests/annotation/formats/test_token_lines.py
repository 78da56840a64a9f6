# SPDX-License-Identifier: MIT
"""Token files written: exact where they can hold the marks, and every loss counted where not."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Choices, FormatError, Layer, Record, Report
from annotation.formats.iob import tags
from annotation.formats.token_lines import CONLL, CONLL_NESTED
from annotation.span import Span

TEXT = "زار رئيس بلدية حلب وببغداد، ثم عاد د. سامر.\nوانتهى الخبر"


def record(text, *marked, words="", title="خبر"):
    """A record with a span for each (words marked, label)."""
    metadata = {"words": words} if words else {}
    spans = []
    for piece, label in marked:
        start = text.index(piece)
        spans.append(Span.new(start, start + len(piece), label))
    return Record(Document(text, title, metadata=metadata), (Layer("", Marks(frozenset(spans))),))


def write(*records, format=CONLL, **choices):
    report = Report()
    return "".join(format.write(iter(records), Choices(**choices), report)), report.losses


def read(text, format=CONLL_NESTED):
    return list(format.read(text, "news.conll", Report()))


def marked(record):
    text = record.document.text
    return Counter((text[s.start : s.end], s.label) for s in record.layers[0].marks.spans)


SPACING = {"documents whose exact spacing is left out": 1}


def test_a_flat_file():
    text, losses = write(record(TEXT, ("حلب", "LOC"), ("د. سامر", "PERS")))
    assert text == (
        "زار O\nرئيس O\nبلدية O\nحلب B-LOC\nوببغداد O\n، O\nثم O\nعاد O\nد B-PERS\n. I-PERS\nسامر I-PERS\n. O\n"
        "\nوانتهى O\nالخبر O\n"
    )
    assert losses == SPACING


def test_an_edge_inside_a_word_is_widened_and_counted():
    text, losses = write(record(TEXT, ("بغداد", "LOC")))
    assert "\nوببغداد B-LOC\n" in text
    assert losses == SPACING | {"edges widened to whole words": 1}


def test_segmented_words_are_cut_at_span_edges_so_that_nothing_is_lost():
    text, losses = write(record(TEXT, ("بغداد", "LOC"), ("حل", "X")), words="segmented")
    assert "\nحل B-X\nب O\nوب O\nبغداد B-LOC\n، O\n" in text
    assert losses == SPACING


NESTED = [("رئيس بلدية حلب", "OCC"), ("بلدية حلب", "ORG"), ("حلب", "LOC"), ("زار رئيس", "X")]


def test_flat_files_keep_the_outermost_and_count_the_others():
    text, losses = write(record(TEXT, *NESTED))
    assert text.startswith("زار O\nرئيس B-OCC\nبلدية I-OCC\nحلب I-OCC\nوببغداد O\n")
    assert losses == SPACING | {"nested spans left out": 2, "crossing spans left out": 1}
    assert write(record(TEXT, *NESTED), nested="keep") == (text, losses)


def test_or_the_innermost():
    text, losses = write(record(TEXT, *NESTED), nested="innermost")
    assert text.startswith("زار B-X\nرئيس I-X\nبلدية O\nحلب B-LOC\nوببغداد O\n")
    assert losses == SPACING | {"nested spans left out": 2}


def test_nested_files_hold_all_spans_outer_first():
    text, losses = write(record(TEXT, *NESTED), format=CONLL_NESTED)
    assert text.startswith("زار B-X\nرئيس I-X B-OCC\nبلدية I-OCC B-ORG\nحلب I-OCC I-ORG B-LOC\nوببغداد O\n")
    assert losses == SPACING


def test_what_tags_cannot_tell_is_counted():
    spans = (Span.new(0, 8, "ORG"), Span.new(4, 14, "ORG"))
    crossing = Record(Document(TEXT, "خبر"), (Layer("", Marks(frozenset(spans))),))
    losses = write(crossing, format=CONLL_NESTED)[1]
    assert losses == SPACING | {"crossing spans of one label, read back as nested": 1}


def test_a_span_over_a_sentence_end_joins_the_sentences():
    text, losses = write(record(TEXT, ("سامر.\nوانتهى", "X")))
    assert "\n\n" not in text
    assert "سامر B-X\n. I-X\nوانتهى I-X\nالخبر O\n" in text
    assert losses == SPACING | {"sentence breaks inside spans left out": 1}


def test_blanks_around_and_instead_of_words_are_counted():
    text, losses = write(record("زار  حلب اليوم", (" حلب ", "LOC"), ("  ", "X")))
    assert "حلب B-LOC" in text
    assert losses == SPACING | {"blanks at span edges left out": 2, "spans without a word left out": 1}


def test_the_words_of_the_file_are_kept_or_cut_anew():
    given_words = record("(د 10\u00a0000 نعم.", words="source")
    assert write(given_words) == ("(د O\n10\u00a0000 O\nنعم. O\n", {})
    assert write(given_words, words="whole")[0] == "( O\nد O\n10 O\n000 O\nنعم O\n. O\n"


def test_a_tab_inside_claimed_words_does_not_break_the_file():
    (back,) = read(write(record("أ\tب", words="source"))[0])
    assert back.document.text == "أ ب"


def test_what_other_layers_hold_is_counted():
    one = record(TEXT, ("حلب", "LOC"))
    span = Span.new(0, 3, "X", (("certain", "no"),))
    two = Record(one.document, (Layer("سامر", Marks(frozenset({span}))), *one.layers))
    losses = write(two)[1]
    assert losses["spans of further annotators left out"] == 1
    assert losses["span attributes left out"] == 1
    assert losses["names of annotators left out"] == 1


def test_documents_are_parted_and_come_back():
    records = [record(f"زار حلب {n}\n", ("حلب", "LOC"), words="source") for n in range(3)]
    text, losses = write(*records)
    assert text.startswith("-DOCSTART- O\n\nزار O\nحلب B-LOC\n0 O\n\n\n-DOCSTART- O\n\n")
    back = read(text)
    assert [r.document.text for r in back] == [r.document.text for r in records]
    assert [marked(r) for r in back] == [marked(r) for r in records]
    assert losses == {}


def test_a_document_without_words_is_counted_not_written():
    text, losses = write(record(" \n"), record("حلب", words="source"))
    assert text == "حلب O\n"
    assert losses["documents without a word left out"] == 1


def test_no_documents_no_lines():
    assert write() == ("", {})


def test_a_label_with_a_blank_is_refused():
    with pytest.raises(FormatError, match="the label 'A B' has a blank in it"):
        write(record(TEXT, ("حلب", "A B")))


def test_words_that_do_not_exist():
    with pytest.raises(ValueError, match="not 'none'"):
        write(record(TEXT), words="none")


file_words = st.text(
    st.sampled_from("ابتد(.$\u00a0") | st.characters(exclude_categories=["Cs"], exclude_characters=" \t\n\r"),
    min_size=1,
    max_size=4,
).filter(lambda word: word != "-DOCSTART-")
label = st.sampled_from(["ORG", "GPE", "A-B"])


@st.composite
def files(draw):
    """A token file as this program writes it."""
    pages = []
    for sentence in draw(st.lists(st.lists(file_words, max_size=6), min_size=1, max_size=5)):
        count = len(sentence)
        ranges = st.tuples(st.integers(0, max(0, count - 1)), st.integers(1, 6), label)
        drawn = [(a, min(count, a + n), x) for a, n, x in draw(st.lists(ranges, max_size=4 if count else 0))]
        pages.append("".join(f"{w} {t}\n" for w, t in zip(sentence, tags(count, drawn), strict=True)))
    return "\n".join(pages)


@given(files().filter(str.strip))
def test_any_file_comes_back_line_for_line(text):
    (given_record,) = read(text)
    written, losses = write(given_record, format=CONLL_NESTED)
    assert [sorted(line.split(" ")[1:]) for line in written.split("\n")] == [
        sorted(line.split(" ")[1:]) for line in text.split("\n")
    ]
    assert [line.split(" ")[0] for line in written.split("\n")] == [
        line.split(" ")[0] for line in text.split("\n")
    ]
    assert losses == {}
    (back,) = read(written)
    assert back.document.text == given_record.document.text
    assert marked(back) == marked(given_record)


def test_segmented_cuts_proclitics_of_every_word_and_keeps_the_spans():
    text = "وقال للحكومة والقاهرة وحدها بعيدة"
    marks = Marks(frozenset([Span(14, 21, "GPE", "s")]))
    record = Record(Document(text, "خبر"), (Layer("", marks),))
    written = "".join(CONLL.write([record], Choices("segmented"), Report()))
    assert written.split("\n")[:-1] == [
        "و O", "قال O", "ل O", "لحكومة O", "و O", "القاهرة B-GPE", "وحدها O", "بعيدة O",
    ]  # fmt: skip
    whole = "".join(CONLL.write([record], Choices("whole"), Report()))
    assert whole.split("\n")[:3] == ["وقال O", "للحكومة O", "والقاهرة B-GPE"]

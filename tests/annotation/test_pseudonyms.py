# SPDX-License-Identifier: MIT
"""Other names for people: the same everywhere, no two the same, no mark shifted, no name left."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from annotation.arabic import key
from annotation.document import Document
from annotation.edit import Marks
from annotation.formats.format import Layer, Record, Report
from annotation.pseudonyms import disguised, names_in, renamed
from annotation.span import Span
from annotation.stand_ins import NAME_WORD, StandIns

TEXT = "قال الوزير منذر القباني إن احمد بن القباني زار حلب. وأكد القبّاني ذلك، ثم عاد منذر القباني مع أحمد."


def record(text: str, *marked: tuple[str, str], metadata: dict[str, str] | None = None) -> Record:
    spans: list[Span] = []
    for words, label in marked:
        start = text.index(words)
        spans.append(Span(start, start + len(words), label, f"{len(spans)}", (("note", words),)))
    return Record(
        Document(text, "لقاء مع منذر", "x", metadata or {}), (Layer("سلمى", Marks(frozenset(spans))),)
    )


def hide(one: Record, known: dict[str, str] | None = None) -> tuple[Record, StandIns, Report]:
    stand_ins, report = StandIns(known or {}, Random(7)), Report()
    stand_ins.meet(names_in(one, "PERS"))
    return disguised(one, "PERS", stand_ins, 3, report), stand_ins, report


def quoted(one: Record) -> dict[str, str]:
    return {s.id: one.document.text[s.start : s.end] for layer in one.layers for s in layer.marks.spans}


def test_marks_hold_what_they_held():
    given_record = record(
        TEXT,
        ("الوزير منذر القباني", "OCC"),
        ("منذر القباني", "PERS"),
        ("احمد بن القباني", "PERS"),
        ("حلب", "GPE"),
        ("القبّاني", "PERS"),
    )
    found, stand_ins, report = hide(given_record)
    words = quoted(found)
    first, family = words["1"].split(" ")
    assert words["0"] == f"الوزير {first} {family}"
    assert words["2"].split(" ")[1:] == ["بن", family]
    assert words["3"] == "حلب"
    assert words["4"] == family, "one name in two spellings has one stand-in"
    assert "منذر" not in found.document.text, "nor outside the spans"
    assert found.document.title == "0003"
    assert stand_ins.words[key("أحمد")] != "أحمد"
    assert report.losses["span attributes left out"] == 3
    assert "spans that begin or end inside a changed name left out" not in report.losses


def test_words_of_names_that_nobody_marked():
    text = "عاد منذر القباني. ورحّب أهل المدينة بالقباني، ثم زار سعد الوردي وحده، وكان الجو سعد. وقيل للقباني ولمنذر."
    one = record(text, ("منذر القباني", "PERS"))
    stand_ins = StandIns(
        {key("منذر"): "جواد", key("القباني"): "النجار", key("سعد"): "كريم", key("الوردي"): "السقا"}, Random(1)
    )
    stand_ins.meet(["منذر القباني", "سعد الوردي"])
    found = disguised(one, "PERS", stand_ins, 1, Report()).document.text
    assert (
        found
        == "عاد جواد النجار. ورحّب أهل المدينة بالنجار، ثم زار كريم السقا وحده، وكان الجو سعد. وقيل للنجار ولجواد."
    )


def test_what_is_known_already_goes_on():
    one = record(TEXT, ("منذر القباني", "PERS"))
    known = hide(one)[1].words
    assert hide(one, known)[0].document.text == hide(one)[0].document.text
    assert hide(one, {key("منذر"): "جواد"})[0].document.text.startswith("قال الوزير جواد")


def test_a_mark_inside_a_changed_word_is_counted():
    one = record(TEXT, ("منذر القباني", "PERS"), ("ذر", "ORG"))
    found, _, report = hide(one)
    assert report.losses["spans that begin or end inside a changed name left out"] == 1
    assert len(quoted(found)) == 1


def test_only_harmless_metadata_stays():
    one = record(
        TEXT, ("منذر القباني", "PERS"), metadata={"author": "منذر", "licence": "CC0", "words": "source"}
    )
    assert dict(hide(one)[0].document.metadata) == {"licence": "CC0", "words": "source"}


def test_annotators_are_renamed():
    assert renamed(record(TEXT), {"سلمى": "annotator-1"}.get).layers[0].annotator == "annotator-1"


arabic = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءؤئ\u064e\u0651 .،", min_size=8, max_size=60)
cuts = st.lists(
    st.tuples(st.integers(0, 59), st.integers(1, 15), st.sampled_from(["PERS", "GPE"])), max_size=6
)


@given(arabic, cuts)
def test_all_texts(text: str, places: list[tuple[int, int, str]]):
    spans = frozenset(
        Span(a, min(len(text), a + n), label, str(i))
        for i, (a, n, label) in enumerate(places)
        if a < len(text)
    )
    one = Record(Document(text, "t", "x"), (Layer("a", Marks(spans)),))
    found, stand_ins, report = hide(one)
    marked = found.layers[0].marks.spans
    lost = report.losses.get("spans that begin or end inside a changed name left out", 0)
    assert len(marked) == len(spans) - lost
    before, after = quoted(one), quoted(found)
    for span in marked:
        if span.label == "PERS":
            old, new = NAME_WORD.findall(before[span.id]), NAME_WORD.findall(after[span.id])
            assert [stand_ins.words.get(key(word), word) for word in old] == new
    values = list(map(key, stand_ins.words.values()))
    assert len(set(values)) == len(values), "no two words share a stand-in"
    assert not set(values) & set(stand_ins.words), "no stand-in is a name that was to be hidden"

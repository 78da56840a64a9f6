# SPDX-License-Identifier: MIT
"""The page as PDF, on paper and as HTML: everything is there, nothing can break out, nothing is half written."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog

from annotation.document import Document
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.hand import write
from gui.reader.html_page import html_page
from gui.reader.look import Look
from gui.reader.printing import WIDTH, Job, print_page
from gui.reader.shown import Signs
from gui.theme import Theme

SCHEME = load("wojood")


class Read(HTMLParser):
    """Reads a page back: its paragraphs, the text under each mark, and whether tags were closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.paragraphs: list[str] = []
        self.directions: list[str] = []
        self.marked: dict[str, str] = {}
        self._open: list[str] = []
        self._marks: list[str] = []
        self._begun = 0
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "meta":
            return
        self._open.append(tag)
        if tag == "p":
            self.paragraphs.append("")
            self.directions.append(found["dir"])
        if tag == "mark":
            assert "script" not in self._open
            self._marks.append(found["class"])
            self._begun += "data-label" in found

    def handle_endtag(self, tag):
        assert self._open.pop() == tag
        if tag == "mark":
            self._marks.pop()

    def handle_data(self, data):
        if "p" in self._open:
            self.paragraphs[-1] += data
            for kind in self._marks:
                self.marked[kind] = self.marked.get(kind, "") + data

    @property
    def begun(self) -> int:
        return self._begun


def page_of(text, items, language="ar", **look):
    return html_page(Document(text, "عنوان <b>"), items, SCHEME, Look(Theme.light(), language, **look))


def test_html_hides_the_signs_that_the_page_hides_and_has_its_font():
    text = "زارت سَلْمى الجمـــيلة"
    span = Span.new(5, 11, "PERS")
    bare = Signs(marks=False, tatweel=False)
    page = page_of(text, [span], signs=bare, family="Noto Sans '</style>")
    read = Read(page)
    assert read.paragraphs == ["زارت سلمى الجميلة"]
    assert list(read.marked.values()) == ["سلمى"]
    assert "font-family: 'Noto Sans style', Amiri" in page
    assert Read(page_of(text, [span])).paragraphs == [text]


def test_html_holds_the_text_and_its_marks():
    text = "زار محمد <بغداد> & البصرة.\nSalma met him"
    start = text.index("بغداد")
    outer, inner = Span.new(4, start + 6, "EVENT"), Suggestion(start, start + 5, "GPE", "x", 0.5, "")
    read = Read(page_of(text, [outer, inner]))
    assert read.paragraphs == text.split("\n")
    assert read.directions == ["rtl", "ltr"]
    assert read.begun == 2
    assert {kind.split()[0]: words for kind, words in read.marked.items()} == {
        "confirmed": text[4 : start + 6],
        "suggested": "بغداد",
    }
    assert "<b>" not in page_of(text, [outer])


items = st.lists(
    st.tuples(st.integers(0, 29), st.integers(1, 12), st.sampled_from(["GPE", "PERS", "ORG"]), st.booleans()),
    max_size=8,
)


@given(st.text(st.sampled_from("اب ت<&\"'\nxy"), min_size=30, max_size=30), items)
def test_html_of_any_nesting_and_crossing_is_well_formed(text, drawn):
    marks = {
        (start, min(30, start + length), label): Suggestion(
            start, min(30, start + length), label, "x", 0.5, ""
        )
        if guess
        else Span.new(start, min(30, start + length), label)
        for start, length, label, guess in drawn
    }
    page = page_of(text, list(marks.values()), "en")
    read = Read(page)
    assert read.paragraphs == text.split("\n")
    covered = {at for start, end, _ in marks for at in range(start, end) if text[at] != "\n"}
    assert len("".join(read.marked.values())) >= len(covered)


def sheets_of(text, items, height=700):
    sheets = []

    def new():
        sheets.append(QImage(WIDTH, height, QImage.Format.Format_RGB32))
        sheets[-1].fill(0xFFFFFFFF)

    new()
    painter = QPainter(sheets[0])

    def turn():
        painter.end()
        new()
        painter.begin(sheets[-1])

    job = Job(Document(text, "عنوان"), items, SCHEME, Look(Theme.light()))
    count = print_page(job, painter, QSizeF(WIDTH, height), turn)
    painter.end()
    assert count == len(sheets)
    return sheets


def ink_rows(sheet, left, right):
    """The rows of a sheet that have something dark in these columns."""
    return {
        y
        for y in range(sheet.height())
        if any(sheet.pixelColor(x, y).lightness() < 128 for x in range(left, right, 2))
    }


def test_long_texts_go_on_on_the_next_sheet_between_lines(qapp):
    text = "\n".join(["كلمة واحدة في كل سطر طويل " * 12] * 8)
    sheets = sheets_of(text, [Span.new(0, 4, "GPE")])
    assert len(sheets) >= 3
    for sheet in sheets[:-1]:
        rows = ink_rows(sheet, 300, 700)
        assert rows
        foot = max(rows)
        assert not rows & set(range(659, 664)), "a line of text is cut by the foot of the sheet"
        assert foot < sheet.height()


def test_marks_and_the_legend_are_in_colour_on_white(qapp):
    text = "زار محمد بغداد"
    plain, marked = sheets_of(text, [])[0], sheets_of(text, [Span.new(9, 14, "GPE")])[0]
    colour = Theme.light().colour(SCHEME.find("GPE"))
    assert plain.pixelColor(3, 3).name() == "#ffffff"

    def holds(sheet, first, last):
        return any(
            sheet.pixelColor(x, y).rgb() == colour.rgb()
            for y in range(first, last)
            for x in range(0, WIDTH, 2)
        )

    assert not holds(plain, 0, 700)
    assert holds(marked, 0, 90)
    assert holds(marked, 90, 400)  # the legend


def test_a_pdf_is_written(application, tmp_path, monkeypatch):
    window = application.window
    write(window.reader, "j")
    write(window.reader, "a")
    place = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "page"), ""))
    window.actions_.all["pdf"].trigger()
    data = place.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert "page.pdf" in window.status.notice.text()
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def test_html_is_written_as_shown(application, tmp_path, monkeypatch):
    window, page = application.window, application.workbench.on_page
    write(window.reader, "j")
    write(window.reader, "a")
    place = tmp_path / "page.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    window.actions_.all["html"].trigger()
    read = Read(place.read_text(encoding="utf-8"))
    assert "\n".join(read.paragraphs) == page.document.text
    assert read.begun == len(page.marks.spans) + len(page.pending)


@pytest.mark.parametrize("name", ["pdf", "html"])
def test_a_place_that_cannot_be_written_is_told(application, tmp_path, monkeypatch, name):
    folder = tmp_path / "none" / f"page.{name}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder), ""))
    application.window.actions_.all[name].trigger()
    assert len(application.refused) == 1
    taken = tmp_path / f"taken.{name}"
    taken.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(taken), ""))
    application.window.actions_.all[name].trigger()
    assert len(application.refused) == 2
    assert [file for file in tmp_path.iterdir() if file.suffix == ".part"] == []


def test_changing_one_s_mind_writes_nothing(application, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    for name in ("pdf", "html"):
        application.window.actions_.all[name].trigger()
    assert application.refused == []
    assert application.window.status.notice.text() == ""

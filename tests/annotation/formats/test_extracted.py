# SPDX-License-Identifier: MIT
"""Word files, web pages and PDFs: the text that a reader sees, what was left out told, and what is refused."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPdfWriter

from annotation.decoding import decode
from annotation.formats.catalogue import find
from annotation.formats.files import NamedBytes
from annotation.formats.format import Choices, FormatError, Report
from resources import path


def read(name, data, file="خبر", encoding=None):
    report = Report()
    format = find(name)
    files = [NamedBytes(f"{file}{format.suffix}", data)]
    (record,) = format.read_files(files, lambda f: decode(f.data, f.name, encoding).text, report)
    return record.document, [problem.reason for problem in report.problems]


def saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def word():
    document = docx.Document()
    document.core_properties.author = ""
    return document


def test_word_gives_a_line_for_each_paragraph_and_row():
    made = word()
    made.core_properties.title, made.core_properties.author = "خبر عاجل", "ليلى"
    made.add_heading("عنوان", 1)
    line = made.add_paragraph("زار ")
    line.add_run("سامر").bold = True
    line.add_run("\tحلب\nثم عاد")
    made.add_paragraph("")
    table = made.add_table(2, 2)
    for cell, text in zip(
        (table.cell(*at) for at in ((0, 0), (0, 1), (1, 0), (1, 1))), ["أ", "ب", "ج\nد", "هـ"], strict=True
    ):
        cell.text = text
    made.add_paragraph("آخر")
    document, told = read("docx", saved(made))
    assert document.text == "عنوان\nزار سامر\tحلب\nثم عاد\nأ\tب\nج د\tهـ\nآخر"
    assert (document.title, dict(document.metadata)) == ("خبر عاجل", {"format": "docx", "author": "ليلى"})
    assert told == []


def test_word_keeps_insertions_and_controls_and_drops_deletions_and_instructions():
    made = word()
    body = (
        "<w:p {}><w:r><w:t>زار</w:t></w:r><w:ins w:id='1' w:author='x'><w:r><w:t> سامر</w:t></w:r></w:ins>"
        "<w:del w:id='2' w:author='x'><w:r><w:delText> عمر</w:delText></w:r></w:del>"
        "<w:moveFrom w:id='3' w:author='x'><w:r><w:t> قديم</w:t></w:r></w:moveFrom>"
        "<w:r><w:instrText> PAGE </w:instrText></w:r>"
        "<w:sdt><w:sdtContent><w:r><w:t> حلب</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    made.element.body.insert(0, parse_xml(body.format(nsdecls("w"))))
    document, _ = read("docx", saved(made))
    assert (document.text, document.title) == ("زار سامر حلب", "خبر")


def test_word_tells_the_notes_that_it_leaves_out():
    made = word()
    made.add_paragraph("زار سامر حلب")
    inside = {name: data for name, data in entries(saved(made))}
    note = f"<w:footnotes {nsdecls('w')}><w:footnote w:type='separator'/><w:footnote w:id='1'/></w:footnotes>"
    assert read("docx", zipped({**inside, "word/footnotes.xml": note.encode()}))[1] == [
        "footnotes are left out (1)"
    ]


def entries(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(entry.filename, archive.read(entry)) for entry in archive.infolist()]


def zipped(files):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


BOMB = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
PAGE = """<html><head><title>خبر &amp; عاجل</title><style>p {{}}</style>{}</head><body><nav>قائمة</nav>
<article><h1>عنوان</h1><p>زار  <b>سامر</b>
 حلب<br>ثم&nbsp;عاد</p><script>x()</script>ذيل<p hidden>خفي</p><table><tr><td>أ</td><td>ب</td></tr></table><pre>س
ص</pre></article></body></html>"""


def test_a_web_page_gives_what_a_reader_sees():
    document, told = read("html", PAGE.format("").encode())
    assert document.text == "عنوان\nزار سامر حلب\nثم\u00a0عاد\nذيل\nأ ب\nس\nص"
    assert document.title == "خبر & عاجل"
    assert told == ["only the element article of the page is read"]
    assert read("html", "<p>زار<p>عاد".encode())[0].text == "زار\nعاد"


def test_a_web_page_says_its_encoding():
    told = PAGE.format('<meta charset="windows-1256">').encode("cp1256")
    assert read("html", told)[0].title == "خبر & عاجل"
    assert read("html", PAGE.format("").encode("cp1256"), encoding="windows-1256")[0].title == "خبر & عاجل"
    with pytest.raises(FormatError, match=r"not UTF-8|utf-8"):
        read("html", PAGE.format("").encode("cp1256"))


def test_entities_of_its_own_are_not_expanded():
    text = read("html", BOMB.replace(b"<x>", "<x>نص".encode()))[0].text
    assert "haha" not in text


def drawn_by_qt(text):
    """A PDF whose Arabic glyphs have no letters: that is how Qt writes them."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    (family,) = {
        *QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(path("fonts") / "Amiri-Regular.ttf"))
        )
    }
    painter.setFont(QFont(family, 14))
    if text:
        painter.drawText(2000, 2000, text)
    else:
        painter.drawRect(100, 100, 500, 500)
    painter.end()
    return bytes(buffer.data())


def test_a_pdf_that_does_not_tell_its_letters(qapp):
    with pytest.raises(FormatError, match=r"does not tell which letters .* ask for the file"):
        read("pdf", drawn_by_qt("زار الوزير مدينة حلب وبغداد"))
    with pytest.raises(FormatError, match="only pictures: it needs text recognition"):
        read("pdf", drawn_by_qt(""))


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("docx", b"plain", "no Word file"),
        ("docx", b"\xd0\xcf\x11\xe0 old", "save it as .docx"),
        ("docx", zipped({"a.txt": b"x"}), "it has no word/document.xml"),
        ("docx", zipped({"word/document.xml": BOMB}), "declares a document type"),
        ("docx", zipped({"word/document.xml": b"<x"}), "this is not XML"),
        ("docx", zipped({"word/document.xml": b"<x/>"}), "no text in this document"),
        ("docx", zipped({"word/document.xml": bytes(50_000_000)}), "times as large as it is packed"),
        ("docx", zipped({"../a": b"", "word/document.xml": b"<x/>"}), "outside its folder"),
        ("docx", saved(word())[:-60], "cannot be opened"),
        ("html", b"<div>" * 20_000 + "نص".encode(), "Excessive depth"),
        ("html", "<p>نص".encode() + b"<!-- -->" + b"\x00", "U\\+0000"),
        ("html", b"<script>x</script>", "no text in this document"),
        ("pdf", b"plain", "this is no PDF file"),
        ("pdf", b"%PDF-1.4 not much of one", "this is no pdf that can be read"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(name, data, reason):
    with pytest.raises(FormatError, match=reason) as refused:
        read(name, data)
    assert str(refused.value).startswith("خبر.")


@pytest.mark.parametrize("name", ["docx", "html", "pdf"])
def test_they_are_only_read(name):
    format = find(name)
    with pytest.raises(FormatError, match="is only read: give another format"):
        format.write([], Choices(), Report())
    with pytest.raises(FormatError, match="is only read: give another format"):
        format.write_files([], Choices(), Report())
    with pytest.raises(FormatError, match="read from a file"):
        format.read("نص", "a", Report())

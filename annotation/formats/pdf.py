# SPDX-License-Identifier: MIT
"""The text layer of PDF files, as far as the file tells its letters: pages as drawings of glyphs, turned into lines."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import Any

from annotation.formats.extract import Extract, paragraphs
from annotation.formats.files import NamedBytes, TextOf
from annotation.formats.format import FormatError, Problem, Report
from annotation.formats.pdf_lines import (
    UNKNOWN,
    Glyph,
    by_rows,
    in_reading_order,
    is_mark,
    runs_right_to_left,
)
from annotation.saying import said

# Of a hundred letters so many may be unknown before the text is worth nothing.
_MOST_UNKNOWN = 1
_MOST_PAGES = 5000


def pdf_text(file: NamedBytes, text_of: TextOf, report: Report) -> Extract:
    """The lines of all pages in reading order, those of a paragraph joined; columns from the right in Arabic.

    Raises FormatError for what is no PDF, is locked, is only pictures, or does not tell which letters its
    glyphs are, as many programs do that write Arabic into PDF.
    """
    if b"%PDF-" not in file.data[:1024]:
        raise FormatError(Problem(file.name, 0, 0, said("this is no PDF file")))
    try:
        pages = ["\n".join(_boxes(page)) for page in _pages(file)]
    except FormatError:
        raise
    except Exception as error:  # the library promises no exception of its own for broken files
        reason = said(
            "this is no {format} that can be read ({error})",
            format="pdf",
            error=f"{type(error).__name__}: {error}"[:200],
        )
        raise FormatError(Problem(file.name, 0, 0, reason)) from error
    text = paragraphs("\n".join(pages))
    letters, unknown = sum(map(str.isalpha, text)), text.count(UNKNOWN)
    if not letters and not unknown:
        reason = said("there is no text in this PDF, only pictures: it needs text recognition first")
        raise FormatError(Problem(file.name, 0, 0, reason))
    if unknown * 100 > (letters + unknown) * _MOST_UNKNOWN:
        reason = said(
            "the PDF does not tell which letters {unknown} of its {all} glyphs are: ask for the file that it was made from",
            unknown=unknown,
            all=letters + unknown,
        )
        raise FormatError(Problem(file.name, 0, 0, reason))
    reason = said("the text of a PDF is put together from where its letters stand: look it through")
    report.problems.append(Problem(file.name, 0, 0, reason, fatal=False))
    if unknown:
        reason = said(
            "letters that the PDF does not tell, shown as {sign}: {count}", sign=UNKNOWN, count=unknown
        )
        report.problems.append(Problem(file.name, 0, 0, reason, fatal=False))
    return Extract(text)


def _pages(file: NamedBytes) -> Iterator[Any]:
    """The pages as unsorted glyphs. Raises FormatError where pdfminer is not installed or the file is locked."""
    try:
        from pdfminer.converter import PDFPageAggregator
        from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
        from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
        from pdfminer.pdfpage import PDFPage
        from pdfminer.pdfparser import PDFParser
    except ImportError as error:
        reason = said(
            "this format needs {package}: install it with {command}",
            package="pdfminer.six",
            command="pip install 'tawsim[pdf]'",
        )
        raise FormatError(Problem(file.name, 0, 0, reason)) from error
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    try:
        document = PDFDocument(PDFParser(io.BytesIO(file.data)))
    except PDFPasswordIncorrect as error:
        reason = said("the file is locked by a password: save it without one")
        raise FormatError(Problem(file.name, 0, 0, reason)) from error
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number == _MOST_PAGES:
            reason = said("the file has more than {most} pages: cut it into several files", most=_MOST_PAGES)
            raise FormatError(Problem(file.name, 0, 0, reason))
        interpreter.process_page(page)
        yield device.get_result()


def _boxes(page: Any) -> Iterator[str]:  # noqa: ANN401 (pdfminer's types are loose)
    """The paragraphs of a page.

    Vowel marks are drawn where they please and would tear lines apart, so they are put back to their letters
    afterwards. A page of Arabic is sorted as in a mirror: what stands right comes first.
    """
    from pdfminer.layout import LAParams, LTChar, LTFigure, LTPage, LTTextBox, LTTextLine

    drawn = [one for one in _all(page, LTFigure) if isinstance(one, LTChar)]
    marks = [one for one in drawn if is_mark(one.get_text())]
    bases = [one for one in drawn if not is_mark(one.get_text())]
    mirrored = runs_right_to_left("".join(one.get_text() for one in bases))
    if mirrored:
        for one in drawn:
            x0, y0, x1, y1 = one.bbox
            one.set_bbox((page.width - x1, y0, page.width - x0, y1))
    sorted_page = LTPage(page.pageid, page.bbox)
    sorted_page.extend(by_rows(bases))
    sorted_page.analyze(LAParams(line_margin=0.8))
    rows: list[tuple[int, list[Glyph]]] = []
    for number, box in enumerate(one for one in sorted_page if isinstance(one, LTTextBox)):
        for line in (one for one in box if isinstance(one, LTTextLine)):
            rows.append((number, [Glyph.of(one) for one in line if isinstance(one, LTChar)]))
    glyphs = [glyph for _, row in rows for glyph in row]
    for mark in map(Glyph.of, marks):
        if near := min(glyphs, key=mark.distance, default=None):
            near.marks += mark.text
    at = -1
    lines: list[str] = []
    for number, row in rows:
        if number != at and lines:
            yield " ".join(lines)
            lines = []
        at = number
        lines.append(in_reading_order(row, mirrored=mirrored))
    yield " ".join(lines)


def _all(container: Any, figure: type) -> Iterator[Any]:  # noqa: ANN401
    for one in container:
        if isinstance(one, figure):
            yield from _all(one, figure)
        else:
            yield one

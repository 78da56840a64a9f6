# SPDX-License-Identifier: MIT
"""The page for others to read: on paper, as a PDF, as an HTML file."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog

from gui.desk import Desk
from gui.language import isolated, number
from gui.reader.html_page import html_page
from gui.reader.marks_index import Item
from gui.reader.printing import Job, print_page

_DOTS = 600  # to the inch
_MARGIN = 15.0  # millimetres
_UNFIT = str.maketrans(dict.fromkeys('<>:"/\\|?*\n\t'))  # in names of files


class Publishing(QObject):
    """Shows on paper what the page shows: marks and suggestions; `said` carries a short notice."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._window, self._reader, self._workbench = desk.window, desk.reader, desk.workbench

    def print(self) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # on first use only

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(_sheets())
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the page"))
        if dialog.exec():
            self.print_on(printer, printer.newPage)

    def pdf(self) -> None:
        """Ask for a file and write the page as a PDF."""
        place = self._ask(self.tr("Write the page as PDF"), "PDF (*.pdf)", ".pdf")
        if place:
            self.write_pdf(place)

    def html(self) -> None:
        """Ask for a file and write the page as HTML."""
        place = self._ask(self.tr("Write the page as HTML"), "HTML (*.html)", ".html")
        if place:
            self.write_html(place)

    def write_pdf(self, place: Path) -> None:
        """Write the page as a PDF, whole or not at all."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS)
        writer.setPageLayout(_sheets())
        writer.setTitle(self._reader.document.title)
        writer.setCreator("Tawsim")
        if self.print_on(writer, writer.newPage):
            buffer.close()
            self._write(place, bytes(data.data()))

    def write_html(self, place: Path) -> None:
        """Write the page as one HTML file, whole or not at all."""
        if job := self._job():
            words = html_page(job.document, job.items, job.scheme, job.look)
            self._write(place, words.encode("utf-8"))

    def print_on(self, device: QPagedPaintDevice, new_sheet: Callable[[], object]) -> int:
        """Paint the page on a printer or PDF; gives the number of sheets, 0 where nothing is on the page."""
        job = self._job()
        if job is None:
            return 0
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        painter = QPainter(device)
        try:
            return print_page(job, painter, QSizeF(device.width(), device.height()), new_sheet)
        finally:
            painter.end()
            QGuiApplication.restoreOverrideCursor()

    def _job(self) -> Job | None:
        on_page = self._workbench.on_page
        if on_page is None:
            return None
        items: list[Item] = [*on_page.marks.in_order(), *on_page.pending]
        return Job(on_page.document, items, on_page.scheme, self._reader.paper_look)

    def _ask(self, title: str, kind: str, suffix: str) -> Path | None:
        corpus = self._workbench.corpus
        if corpus is None or self._workbench.on_page is None:
            return None
        folder = Path(corpus.place).parent if "://" not in corpus.place else Path.home()
        name = self._reader.document.title.translate(_UNFIT).strip()[:60] or "page"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(folder / (name + suffix)), kind)
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(suffix)

    def _write(self, place: Path, data: bytes) -> None:
        """Write beside the place first, so that a failure leaves no half of a file there."""
        scratch = place.with_name(f".{place.name}.{os.getpid()}.part")
        try:
            scratch.write_bytes(data)
            scratch.replace(place)
        except OSError as error:
            with suppress(OSError):
                scratch.unlink()
            self._workbench.failed.emit(error)
            return
        kilobytes = number(max(1, round(len(data) / 1000)))
        told = self.tr("Written: %1 (%2 KB)").replace("%1", isolated(place.name))
        self.said.emit(told.replace("%2", kilobytes))


def _sheets() -> QPageLayout:
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, unit)

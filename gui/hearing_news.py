# SPDX-License-Identifier: MIT
"""Follows what others do in a guarded corpus: the page and the lists show it; a connection that breaks is said, and made again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from corpus.errors import CorpusError
from corpus.team.news import Changed, News
from gui.background import Job
from gui.desk import Desk

_AGAIN = 1000  # milliseconds until the next attempt to connect


class HearingNews(QObject):
    """`said` tells that the connection broke and that it is there again; `heard` that somebody changed something."""

    said = Signal(str)
    heard = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._workbench, self._background = desk.workbench, desk.background
        self._news: News | None = None
        self._notifier: QSocketNotifier | None = None
        self._connecting: Job | None = None
        self.lost = False
        self._again = QTimer(self, interval=_AGAIN, singleShot=True)
        self._again.timeout.connect(self.connect_anew)
        self._workbench.corpus_changed.connect(self.begin)
        self.begin()

    @property
    def listening(self) -> bool:
        """Whether the connection stands."""
        return self._notifier is not None

    def begin(self) -> None:
        """Listen to the corpus that is open, where a server guards it."""
        self._leave()
        self.lost = False
        self.connect_anew()

    def connect_anew(self) -> None:
        """Connect in a worker: a server that is away keeps nobody waiting."""
        corpus = self._workbench.corpus
        if corpus is None or "://" not in corpus.place or self._connecting is not None:
            return
        self._connecting = self._background.run(lambda _: News(corpus))
        self._connecting.answered.connect(self._listen)
        self._connecting.failed.connect(self._failed)

    def _listen(self, news: News) -> None:
        self._connecting = None
        self._news = news
        self._notifier = QSocketNotifier(news.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        if self.lost:
            self.lost = False
            self.said.emit(self.tr("The connection to the server is there again"))
            self._show([])

    def _failed(self, error: Exception) -> None:
        self._connecting = None
        if self.lost:
            self._again.start()

    def _read(self) -> None:
        if self._news is None:
            return
        try:
            found = self._news.read()
        except CorpusError:
            self._leave()
            self.lost = True
            self.said.emit(
                self.tr("The connection to the server broke: you can read on; nothing that was saved is lost")
            )
            self._again.start()
            return
        if found:
            self._show(found)

    def _show(self, found: list[Changed]) -> None:
        """Show what others did; without particulars, all may be otherwise."""
        on_page = self._workbench.on_page
        if on_page is not None and (not found or on_page.document.id in {one.document for one in found}):
            on_page.read_if_changed()
        documents = {one.document for one in found}
        self._workbench.documents_changed.emit(documents.pop() if len(documents) == 1 else "")
        self.heard.emit()

    def _leave(self) -> None:
        self._again.stop()
        if self._connecting is not None:
            self._connecting.drop()
            self._connecting = None
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._news is not None:
            self._news.close()
            self._news = None

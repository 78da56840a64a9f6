# SPDX-License-Identifier: MIT
"""The steps of the tour, in order; each does a part of the job and says in one line what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from annotation.document import Status
from annotation.edit import Marks
from annotation.span import Span
from annotation.suggestion import Suggestion
from gui.application import Application
from gui.hand import drag, press, wait_until, write
from gui.open_document import OpenDocument
from gui.preferences import Preferences
from gui.tour_album import Album

ANNOTATOR = "tour"
SIZE = (1280, 800)
# A name behind two proclitics in the sample article: و + ب + الرقة.
WORD, NAME = "وبالرقة", "الرقة"


class TourError(Exception):
    """A step did not come out as it should; the message says which."""


class Tour:
    """The window of the tour and what it works on; preferences and corpus lie in a folder that goes away."""

    def __init__(self, workshop: Path, album: Album) -> None:
        self.workshop, self.album = workshop, album
        self.place = workshop / "sample.tawsim"
        self.application = self._application()
        self.kept = Marks()

    def _application(self) -> Application:
        preferences = Preferences(self.workshop / "window.ini")
        preferences.language, preferences.theme = "ar", "light"
        application = Application(preferences, annotator=ANNOTATOR)
        application.workbench.failed.disconnect()
        application.workbench.failed.connect(self._refuse)
        application.window.resize(*SIZE)
        application.window.show()
        return application

    def reopen(self) -> None:
        """Close the window and open it again on the same corpus."""
        self.application.close()
        self.application = self._application()
        self.application.open_first(self.place)

    def close(self) -> None:
        """Close the window."""
        self.application.close()

    def _refuse(self, error: Exception) -> None:
        self.failure = error

    @property
    def document(self) -> OpenDocument:
        """The document on the page. Raises TourError when there is none."""
        found = self.application.workbench.on_page
        if found is None:
            raise TourError("no document is open")
        return found

    def key(self, letter: str) -> None:
        """Press the key of a letter while the page has the focus."""
        write(self.application.window.reader, letter)

    def picture(self, name: str) -> None:
        """Keep a picture of the window."""
        self.album.take(self.application.window, name)

    def settled(self) -> None:
        """Wait until no worker has anything left to say."""
        if not wait_until(lambda: not self.application.background.busy, 120):
            raise TourError("the suggesters did not come back")

    def must(self, holds: bool, what: str) -> None:
        """Raise TourError unless it holds."""
        if not holds:
            raise TourError(what)


def create_and_import(tour: Tour) -> str:
    """A new corpus with the sample texts."""
    from gui import sample

    sample.make(tour.place)
    tour.must(tour.application.workbench.open_corpus(tour.place), "the new corpus did not open")
    corpus = tour.application.workbench.corpus
    assert corpus is not None
    tour.picture("opened")
    return f"A corpus with the scheme {corpus.scheme.name} and {corpus.documents.count()} sample texts"


def suggest(tour: Tour) -> str:
    """The suggesters answer."""
    tour.settled()
    count = len(tour.document.pending)
    tour.must(count > 5, f"only {count} suggestions for the sample article")
    tour.picture("suggested")
    return f"{count} suggestions for the article"


def accept_three(tour: Tour) -> str:
    """J, then three times A."""
    tour.key("j")
    for _ in range(3):
        tour.key("a")
    tour.must(len(tour.document.marks.spans) == 3, "three accepted suggestions did not become three spans")
    tour.settled()
    tour.picture("accepted")
    return "3 suggestions accepted with the key A"


def mark_inside_a_word(tour: Tour) -> str:
    """Alt-drag over a name behind its proclitics, then the label's key."""
    reader, text = tour.application.window.reader, tour.document.document.text
    start = text.index(WORD) + len(WORD) - len(NAME)
    drag(reader, start, start + len(NAME), Qt.KeyboardModifier.AltModifier)
    tour.must(reader.selection == (start, start + len(NAME)), f"the mouse marked {reader.selection}")
    tour.picture("selected-inside-a-word")
    tour.key("4")
    ranges = {(span.start, span.end) for span in tour.document.marks.spans}
    tour.must((start, start + len(NAME)) in ranges, "the marked name is no span")
    tour.settled()
    tour.picture("marked")
    return f"{NAME} marked inside {WORD} with Alt and the mouse, labelled with the key 4"


def relabel(tour: Tour) -> str:
    """The span just marked gets another label."""
    before = len(tour.document.marks.spans)
    tour.key("3")
    current = tour.application.window.reader.current
    tour.must(isinstance(current, Span) and current.label == "GPE", "the span did not get another label")
    tour.must(len(tour.document.marks.spans) == before, "relabelling made another span")
    tour.settled()
    tour.picture("relabelled")
    return "The span relabelled with the key 3"


def reject_one(tour: Tour) -> str:
    """J, then R, as an Arabic keyboard gives them."""
    tour.key("ت")
    current = tour.application.window.reader.current
    tour.must(isinstance(current, Suggestion), "no suggestion is current")
    tour.key("ق")
    tour.must(current not in tour.document.pending, "the rejected suggestion is still there")
    tour.settled()
    tour.picture("rejected")
    return "One suggestion rejected, with an Arabic keyboard active"


def undo_and_redo(tour: Tour) -> str:
    """All back, all again."""
    reader, before, steps = tour.application.window.reader, tour.document.marks, 0
    while tour.document.history.undoable:
        press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        steps += 1
        tour.must(steps < 100, "undo has no end")
    tour.must(tour.document.marks == Marks(), "undo left something behind")
    tour.picture("undone")
    while tour.document.history.redoable:
        press(reader, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    tour.must(tour.document.marks == before, "redo did not bring the same marks back")
    tour.kept = before
    return f"{steps} steps undone and redone"


def done_and_reopened(tour: Tour) -> str:
    """D, close, open: the same marks."""
    tour.settled()
    document_id = tour.document.document.id
    tour.key("d")
    corpus = tour.application.workbench.corpus
    assert corpus is not None
    tour.must(corpus.documents.entry(document_id).status == Status.DONE, "the document is not done")
    tour.settled()
    tour.picture("next-document")
    tour.reopen()
    tour.application.workbench.show(document_id)
    tour.must(tour.document.marks == tour.kept, "the reopened corpus has other marks")
    tour.settled()
    tour.picture("reopened")
    return f"Marked done, closed and reopened: the same {len(tour.kept.spans)} spans"


def export_and_compare(tour: Tour) -> str:
    """Two datasets; the first is read into another corpus and compared."""
    from corpus.corpus import Corpus
    from corpus.exchange import export, import_paths

    corpus = tour.application.workbench.corpus
    assert corpus is not None
    native, tokens = tour.album.folder / "sample.jsonl", tour.album.folder / "sample.conll"
    wrote = export(corpus, native, format="tawsim-jsonl")
    export(corpus, tokens, format="conll-nested")
    with Corpus.create(tour.workshop / "again.tawsim", corpus.scheme) as again:
        import_paths(again, [native], annotator=ANNOTATOR)
        marks = again.annotations.marks(tour.document.document.id, ANNOTATOR)
    tour.must(marks == tour.kept, "the re-imported dataset has other marks")
    return f"Exported {wrote.documents} documents with {wrote.spans} spans; re-imported: equal"


def looks(tour: Tour) -> str:
    """The same window in English and in the dark."""
    appearance, window = tour.application.appearance, tour.application.window
    appearance.choose_theme("dark")
    wait_until(lambda: not appearance.dressing)
    tour.picture("arabic-dark")
    appearance.choose_language("en")
    tour.picture("english-dark")
    appearance.choose_theme("light")
    wait_until(lambda: not appearance.dressing)
    window.annotating.next()
    tour.picture("english-light")
    return "The window in Arabic and English, light and dark"


STEPS: tuple[Callable[[Tour], str], ...] = (
    create_and_import,
    suggest,
    accept_three,
    mark_inside_a_word,
    relabel,
    reject_one,
    undo_and_redo,
    done_and_reopened,
    export_and_compare,
    looks,
)

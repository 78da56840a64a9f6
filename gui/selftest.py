# SPDX-License-Identifier: MIT
"""The self-test of an installation: what it carries is whole, and the main job can be done with it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

# A word whose letters all join, and the locale's decimal sign: a font that lacks one would show boxes.
_ARABIC = "محتسب٫"
_SENTENCE = "وصل إلى بغداد، وغادرها."
_ANNOTATOR = "selftest"


class SelftestError(Exception):
    """Something that an installation must have is not there; the message says what."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one check: its name, whether it holds, and a sentence about it."""

    check: str
    holds: bool
    says: str


def outcomes() -> Iterator[Outcome]:
    """Do every check, each after the other has been told; nothing is left on disk, no window is seen.

    A check that fails in a way nobody foresaw counts as failed, with what Python said.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="tawsim-selftest-", ignore_cleanup_errors=True) as workshop:
        for name, check in CHECKS.items():
            folder = Path(workshop) / name
            folder.mkdir()
            try:
                yield Outcome(name, True, check(folder))
            except SelftestError as error:
                yield Outcome(name, False, str(error))
            except Exception as error:
                yield Outcome(name, False, f"{type(error).__name__}: {error}")


def _must(holds: object, what: str) -> None:
    if not holds:
        raise SelftestError(what)


def _schemes(workshop: Path) -> str:
    """Every bundled scheme is read, with the guideline cards of its labels."""
    from annotation import scheme as schemes
    from annotation.guidelines import card_of

    names = schemes.bundled()
    _must(names, "no scheme is bundled")
    labels = [(label.name, scheme) for scheme in map(schemes.load, names) for label in scheme.labels]
    for label, scheme in labels:
        card_of(label, scheme)
    return f"{len(names)} schemes with {len(labels)} labels and their guideline cards"


def _words(workshop: Path) -> str:
    """The tokeniser of camel-tools cuts words at the right places."""
    from annotation.tokens import words

    found = [_SENTENCE[start:end] for start, end in words(_SENTENCE)]
    _must(found == ["وصل", "إلى", "بغداد", "،", "وغادرها", "."], f"a sentence was cut into {found}")
    return f"{len(found)} words in a sentence"


def _formats(workshop: Path) -> str:
    """The gold sample goes out in every format that is installed, and each file is read back and compared."""
    from annotation import scheme as schemes
    from annotation.formats.catalogue import writable
    from corpus.corpus import Corpus
    from corpus.errors import CorpusError
    from corpus.exchange import export, import_paths
    from resources import path

    lacking: list[str] = []
    with Corpus.create(workshop / "gold.tawsim", schemes.load("wojood")) as corpus:
        import_paths(corpus, [path("samples/economy.gold.jsonl")], annotator=_ANNOTATOR)
        for format in writable():
            try:
                export(corpus, workshop / f"{format.name}{format.suffix}", format=format.name)
            except CorpusError as error:
                _must("pip install" in str(error), str(error))
                lacking.append(format.name)
    without = f"; not installed: {', '.join(lacking)}" if lacking else ""
    return f"{len(writable()) - len(lacking)} formats written, read back and compared{without}"


def _database(workshop: Path) -> str:
    """A corpus is made, imported into, opened again, searched behind a proclitic, and found sound."""
    from annotation import scheme as schemes
    from corpus.check import check
    from corpus.concordance import concordance
    from corpus.corpus import Corpus
    from corpus.exchange import import_text
    from corpus.sought import Sought

    place = workshop / "new.tawsim"
    with Corpus.create(place, schemes.load("wojood")) as made:
        import_text(made, _SENTENCE, "", _ANNOTATOR)
    with Corpus.open(place) as corpus:
        _must(corpus.documents.count() == 1, "a document that was imported is not there")
        lines = concordance(corpus, Sought("غادرها")).lines
        _must([line.found for line in lines] == ["غادرها"], "a word behind a proclitic was not found")
        _must(not check(corpus), "a new corpus is unsound")
    import psycopg

    return f"SQLite works; psycopg {psycopg.__version__} is here for corpora on a server"


def _fonts(workshop: Path) -> str:
    """The bundled fonts are loaded, and the font of the page has the letters of Arabic."""
    from PySide6.QtGui import QFontMetricsF

    from gui.application import qt_application
    from gui.theme import TEXT_FAMILY, load_fonts, text_font

    qt_application()
    families = load_fonts()
    _must(TEXT_FAMILY in families, f"the font {TEXT_FAMILY} is not among those loaded: {families}")
    metrics = QFontMetricsF(text_font(20))
    lacking = [sign for sign in _ARABIC if not metrics.inFontUcs4(ord(sign))]
    _must(not lacking, f"the font {TEXT_FAMILY} lacks {lacking}")
    return f"{len(families)} families"


def _translations(workshop: Path) -> str:
    """The window's words are there in Arabic, and so are Qt's own."""
    from PySide6.QtCore import QCoreApplication

    from gui.application import qt_application
    from gui.language import Language

    language = Language(qt_application(), "ar")
    said = {
        word: QCoreApplication.translate(context, word)
        for context, word in (("Commands", "Accept"), ("QPlatformTheme", "Cancel"))
    }
    language.leave()
    same = [word for word, arabic in said.items() if arabic == word]
    _must(not same, f"not in Arabic: {', '.join(same)}")
    return " ".join(said.values())


def _window(workshop: Path) -> str:
    """The main job in the real window: suggest, confirm, correct, reject, undo, reopen, export, compare."""
    from PySide6.QtCore import qInstallMessageHandler

    from gui.tour import without_notices
    from gui.tour_album import Album
    from gui.tour_steps import STEPS, Tour, TourError

    qInstallMessageHandler(without_notices)
    tour = Tour(workshop, Album(workshop))
    try:
        for step in STEPS:
            said = step(tour)
    except TourError as error:
        raise SelftestError(f"{error} (step {step.__name__})") from None
    finally:
        tour.close()
        tour.application.qt.processEvents()
    return f"{len(STEPS)} steps of the main job, to: {said}"


CHECKS: dict[str, Callable[[Path], str]] = {
    "schemes": _schemes,
    "words": _words,
    "formats": _formats,
    "database": _database,
    "fonts": _fonts,
    "translations": _translations,
    "window": _window,
}

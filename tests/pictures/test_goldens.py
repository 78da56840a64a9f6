# SPDX-License-Identifier: MIT
"""The page against golden pictures in the bundled fonts; `make goldens` draws them anew, to be looked at."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from golden import MOST_DIFFERENT, agree, different

from annotation.document import Document
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Outcome, Suggestion, Verdict
from gui.reader.look import Look
from gui.reader.marks_index import Item, MarksIndex
from gui.reader.overlays import Kind, Overlays
from gui.reader.painter import Emphasis
from gui.reader.pieces import Pieces
from gui.reader.setting import Setting
from gui.reader.shown import Signs
from gui.theme import Theme

WIDTH = 640
PLAIN = "افتتحت وزيرة الثقافة ليلى الهاشمي صباح الأحد متحف الحرف في مدينة الزهراء القديمة."
BIDI = "وصل وفد Old Harbour Museum (32 عضواً) يوم 12/5/2021 إلى «بيت النخيل»، ثم عاد بطائرة F-16."
VOCALISED = "زارَتِ الطّالِبَةُ سَلْمى مُتْحَفَ الزَّهْراءِ الجَمِـــيلَ وَقَرَأَتْ قَصيدَةً"
NESTED = "قال رئيس مجلس نواب مدينة الزهراء إن الجلسة انتهت"
CROSSING = "بين سوق المدينة القديمة وجسر النهر طريق قصير"
INVISIBLE = "قرب\u00a0النهر \u200fABC\u200e و می\u200cخواهم ثم \u2067(نص)\u2069"


@dataclass(frozen=True)
class Picture:
    """What is drawn: a text and what of it is marked, by (words, label, confidence or None when confirmed)."""

    text: str
    marks: tuple[tuple[str, str, float | None], ...] = ()
    look: Look = field(default_factory=lambda: Look(Theme.light()))
    current: int | None = None
    selected: str = ""
    overlays: tuple[tuple[Kind, str], ...] = ()


NEWS = (
    ("ليلى الهاشمي", "PERS", None),
    ("صباح الأحد", "DATE", 0.9),
    ("متحف الحرف", "FAC", 0.6),
    ("الزهراء", "GPE", None),
    ("مدينة الزهراء القديمة", "LOC", 0.3),
)
DEEP = (
    ("رئيس مجلس نواب مدينة الزهراء", "OCC", None),
    ("مجلس نواب مدينة الزهراء", "ORG", None),
    ("مدينة الزهراء", "GPE", 0.9),
    ("الزهراء", "LOC", 0.4),
)
OVER = (("سوق المدينة القديمة", "LOC", None), ("القديمة وجسر النهر", "FAC", 0.7))
FOREIGN = (("Old Harbour Museum", "ORG", 0.9), ("12/5/2021", "DATE", None), ("بيت النخيل", "FAC", 0.6))


def pictures() -> dict[str, Picture]:
    light, dark = Look(Theme.light()), Look(Theme.dark())
    bare = Signs(marks=False, tatweel=False)
    around = ((Kind.HIT, "متحف الحرف"), (Kind.REJECTED, "صباح الأحد"), (Kind.DISAGREEMENT, "ليلى الهاشمي"))
    school = (("سَلْمى", "PERS", None), ("مُتْحَفَ الزَّهْراءِ", "FAC", 0.8))
    return {
        "light": Picture(PLAIN, NEWS, light, current=1),
        "dark": Picture(PLAIN, NEWS, dark, current=0),
        "english": Picture(PLAIN, NEWS, replace(light, language="en")),
        "compact": Picture(PLAIN, NEWS, replace(light, compact=True), current=4),
        "twofold": Picture(PLAIN, NEWS, replace(light, ratio=2.0), current=1),
        "nested": Picture(NESTED, DEEP, light),
        "nested-dark": Picture(NESTED, DEEP, dark, current=1),
        "crossing": Picture(CROSSING, OVER, light),
        "bidi": Picture(BIDI, FOREIGN, light),
        "bidi-selected": Picture(BIDI, (), light, selected="وفد Old Harbour Museum (32"),
        "vocalised": Picture(VOCALISED, school, light),
        "bare": Picture(VOCALISED, school, replace(light, signs=bare)),
        "sans": Picture(VOCALISED, school, replace(light, family="Noto Sans Arabic")),
        "besides": Picture(PLAIN, (), light, overlays=around),
        "besides-dark": Picture(PLAIN, (), dark, overlays=around),
        "invisible": Picture(INVISIBLE, (), replace(light, signs=Signs(invisible=True))),
    }


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def drawn(picture: Picture) -> QImage:
    text, scheme = picture.text, load("wojood")
    pieces = Pieces(Document(text, "t"))
    items: list[Item] = [
        Span.new(*place(text, words), label)
        if confidence is None
        else Suggestion(*place(text, words), label, "patterns", confidence, "")
        for words, label, confidence in picture.marks
    ]
    marks, overlays = MarksIndex(pieces, len(text)), Overlays(pieces, len(text))
    marks.replace(items)
    for kind, words in picture.overlays:
        overlays.show(kind, [place(text, words)])
    setting = Setting(pieces, marks, overlays, scheme, picture.look, WIDTH)
    setting.settle(0, 2000)
    height = setting.column.heights.total + 40
    ratio = picture.look.ratio
    image = QImage(round(WIDTH * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    current = None if picture.current is None else items[picture.current]
    painter = QPainter(image)
    selection = place(text, picture.selected) if picture.selected else None
    setting.paint(painter, -20, height, Emphasis(current, selection))
    painter.end()
    return image


@pytest.mark.parametrize("name", pictures())
def test_the_page_looks_as_it_did(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    agree(drawn(pictures()[name]), name, tmp_path)


CHANGES: dict[str, Callable[[Picture], Picture]] = {
    "another label": lambda p: replace(p, marks=(("ليلى الهاشمي", "ORG", None), *p.marks[1:])),
    "not current": lambda p: replace(p, current=None),
    "less sure": lambda p: replace(p, marks=(*p.marks[:1], ("صباح الأحد", "DATE", 0.6), *p.marks[2:])),
    "confirmed": lambda p: replace(p, marks=(*p.marks[:1], ("صباح الأحد", "DATE", None), *p.marks[2:])),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_comparison_sees_a_change(qtbot: QtBot, change: str) -> None:
    """A golden picture that would not notice these would be worth nothing."""
    picture = pictures()["light"]
    assert different(drawn(picture), drawn(CHANGES[change](picture))) > MOST_DIFFERENT


def test_pixmaps_are_held_at_the_ratio_of_the_screen(qtbot: QtBot) -> None:
    image = drawn(pictures()["twofold"])
    assert image.devicePixelRatio() == 2.0
    half = QPixmap.fromImage(drawn(pictures()["light"])).size()
    assert image.size() == half * 2


def test_a_verdict_other_than_no_is_not_struck(qtbot: QtBot) -> None:
    from gui.reader.reader import Reader

    reader = Reader(Theme.light())
    qtbot.addWidget(reader)
    reader.resize(WIDTH, 300)
    reader.show_document(Document(PLAIN, "t"), load("wojood"))
    guess = Suggestion(*place(PLAIN, "صباح الأحد"), "DATE", "patterns", 0.4, "")
    bare = reader.viewport().grab().toImage()
    reader.show_rejected([Verdict.on(guess, Outcome.ACCEPTED)], True)
    assert reader.viewport().grab().toImage() == bare
    reader.show_rejected([Verdict.on(guess, Outcome.REJECTED)], True)
    assert reader.viewport().grab().toImage() != bare
    reader.show_rejected([Verdict.on(guess, Outcome.REJECTED)], False)
    assert reader.viewport().grab().toImage() == bare

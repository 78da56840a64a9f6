# SPDX-License-Identifier: MIT
"""A corpus whose model began with the starter: the same suggestions after a restart, and after the weights were made again."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from annotation.document import Document, Status
from annotation.edit import Marks
from annotation.formats.format import Layer, Record
from annotation.scheme import load
from annotation.span import Span
from annotation.suggesters.catalogue import BUNDLED
from annotation.suggesters.starter import beginning
from corpus.corpus import Corpus
from corpus.learning import learn

PEOPLE = ["سليم الحداد", "نادر الخياط", "هالة النجار", "وداد الصائغ", "رامز الدهان", "محمد سالم"]
PLACES = ["السدرة", "النخيلة", "بغداد", "القاهرة", "الكرمة", "باريس"]
SENTENCES = ["قال {} إن الوفد وصل إلى {} أمس.", "زار {} مدينة {} مع أسرته.", "عاد {} من {} مساء."]
ASKED = (
    "قال فادي الطحان للصحفيين إن وزير الخارجية سافر إلى دمشق.\nوصل رامز الدهان إلى السدرة.\nعاد جورج من لندن."
)
ELSEWHERE = """
import sys
from pathlib import Path
from annotation.document import Document
from corpus.corpus import Corpus
from corpus.learning import learn
with Corpus.open(sys.argv[1]) as corpus:
    taught = learn(corpus, folder=Path(sys.argv[2]))
    print(taught.fresh, taught.learned().suggest(Document(sys.argv[3], "t", "asked"), corpus.scheme))
"""


def record(number: int) -> Record:
    chance = random.Random(number)
    text, spans = "", set()
    for _ in range(8):
        person, place = chance.choice(PEOPLE), chance.choice(PLACES)
        line = chance.choice(SENTENCES).format(person, place)
        for name, label in ((person, "PERS"), (place, "LOC")):
            at = len(text) + line.index(name)
            spans.add(Span(at, at + len(name), label, f"s{at}"))
        text += f"{line}\n"
    return Record(Document(text, "t", f"d{number}"), (Layer("mona", Marks(frozenset(spans))),), Status.DONE)


@pytest.fixture
def begun(tmp_path: Path) -> Corpus:
    with Corpus.create(tmp_path / "begun.tawsim", load("anercorp")) as corpus:
        assert beginning(BUNDLED, corpus.scheme) is not None
        for number in range(4):
            corpus.documents.add(record(number), "mona")
        yield corpus


def told(corpus: Corpus, folder: Path) -> tuple[int, str]:
    taught = learn(corpus, folder=folder)
    return taught.fresh, repr(taught.learned().suggest(Document(ASKED, "t", "asked"), corpus.scheme))


def test_restart_and_rebuild_change_nothing(begun: Corpus, tmp_path: Path) -> None:
    asked = Document(ASKED, "t", "asked")
    fresh, said = told(begun, tmp_path / "kept")
    assert (fresh, "learned" in said) == (4, True)
    command = [sys.executable, "-c", ELSEWHERE, begun.address, str(tmp_path / "kept"), asked.text]
    restarted = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    assert restarted.strip() == f"0 {said}"
    assert told(begun, tmp_path / "anew") == (4, said)


def test_weights_that_grew_over_restarts_are_those_that_were_made_at_once(
    begun: Corpus, tmp_path: Path
) -> None:
    learn(begun, folder=tmp_path / "grown")
    for number in range(4, 8):
        begun.documents.add(record(number), "mona")
        learn(begun, folder=tmp_path / "grown")
    _, grown = told(begun, tmp_path / "grown")
    assert told(begun, tmp_path / "anew") == (8, grown)
    files = [next((tmp_path / name).glob("*.model")).read_bytes() for name in ("grown", "anew")]
    assert files[0] == files[1]

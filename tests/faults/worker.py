# SPDX-License-Identifier: MIT
"""People at work on a corpus, through the real API: what the scripts beside this one kill, race and cut off."""

from __future__ import annotations

from pathlib import Path
from random import Random

from annotation.document import Document, Status
from annotation.edit import Edit, Marks, accept, reject, replace
from annotation.formats.format import Choices, Layer, Record, Report
from annotation.formats.tawsim_jsonl import TawsimJsonl
from annotation.history import Step
from annotation.scheme import load
from annotation.span import Span
from annotation.suggestion import Suggestion
from corpus.corpus import Corpus
from corpus.exchange import import_paths

DOCUMENTS = 4
TEXT = "وصلت سلمى العلي إلى ميناء الزهراء صباح الخميس مع وفد من شركة النورس. " * 6
IMPORTED = 12


def make(place: str) -> None:
    """A corpus with a few documents to work on."""
    with Corpus.create(place, load("anercorp")) as corpus:
        for number in range(DOCUMENTS):
            corpus.documents.add(Record(Document(TEXT + str(number), f"نص {number}", f"d{number}")), "mona")


def suggestion(random: Random) -> Suggestion:
    start = random.randrange(len(TEXT) - 20)
    label = random.choice(["PERS", "LOC", "ORG", "MISC"])
    return Suggestion(start, start + random.randrange(1, 20), label, "names", round(random.random(), 3), "")


def act(corpus: Corpus, random: Random, annotator: str = "mona", documents: int = DOCUMENTS) -> str:
    """One thing that a person does; gives the identifier of the document, when it is on disk."""
    id = f"d{random.randrange(documents)}"
    chance = random.random()
    if chance < 0.08:
        corpus.documents.set_status(id, random.choice(list(Status)), annotator)
        return id
    step, edit = Step.DO, Edit()
    if chance < 0.3:
        history = corpus.annotations.history(id, annotator)
        step = random.choice([Step.UNDO, Step.REDO])
        edit = (history.undoable if step is Step.UNDO else history.redoable) or Edit()
    elif chance < 0.6:
        spans = corpus.annotations.marks(id, annotator).in_order()
        if spans:
            span = random.choice(spans)
            edit = Edit(removed=frozenset({span})) if chance < 0.4 else replace(span, label="LOC")
    if not edit:
        step = Step.DO
        edit = accept(suggestion(random)) if chance < 0.9 else reject(suggestion(random))
    corpus.annotations.apply(id, annotator, edit, step)
    return id


def bring(corpus: Corpus, random: Random, folder: Path) -> str:
    """Import a file of some documents with spans; gives what their identifiers begin with."""
    name = f"i{random.randrange(10**12)}"
    records = []
    for number in range(IMPORTED):
        spans = frozenset(Span(n * 7, n * 7 + 5, "LOC", f"s{n}") for n in range(40))
        document = Document(f"{TEXT}{name} {number}", name, f"{name}-{number}")
        records.append(Record(document, (Layer("rim", Marks(spans)),)))
    file = folder / f"{name}.jsonl"
    file.write_text("".join(TawsimJsonl().write(records, Choices(), Report())), encoding="utf-8")
    import_paths(corpus, [file], format="tawsim-jsonl", annotator="rim")
    file.unlink()
    return name

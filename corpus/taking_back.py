# SPDX-License-Identifier: MIT
"""Any line of the journal taken back, however long ago: as a new step, which undo takes back in its turn."""

from __future__ import annotations

from annotation.document import Status
from annotation.history import Step
from corpus import describing, rows, splits
from corpus.corpus import Corpus
from corpus.errors import CorpusError
from corpus.telling import Event


def can_take_back(event: Event, annotator: str) -> bool:
    """Whether a line says something that this annotator may take back: everybody has marks of their own."""
    if event.kind in ("status", "split", "describe", "trash", "restore"):
        return True
    has_marks = any(side.get(kind) for side in (event.before, event.after) for kind in ("spans", "verdicts"))
    return has_marks and event.annotator == annotator


def take_back(corpus: Corpus, event: Event, annotator: str) -> None:
    """Take back what a line of the journal tells: of marks whatever still stands, else the value from before.

    Raises CorpusError where nothing of it stands any more, or where it is not for this annotator to take back.
    """
    if not can_take_back(event, annotator):
        raise CorpusError(
            "That cannot be taken back: it says nothing of marks of {annotator}.", annotator=annotator
        )
    id, before, after = event.document, event.before, event.after
    match event.kind:
        case "status":
            corpus.documents.set_status(id, Status(before["status"]), annotator)
        case "split":
            splits.put(corpus, id, before["split"], annotator)
        case "describe":
            fields = {**dict.fromkeys(after, ""), **before}
            describing.describe(corpus.database, [id], fields, annotator)
        case "trash":
            corpus.trash.take_out(id, annotator)
        case "restore":
            corpus.trash.put(id, annotator)
        case _:
            marks = corpus.annotations.marks(id, annotator)
            edit = rows.edit_of(before, after).inverse().standing(marks)
            if not edit:
                raise CorpusError("Nothing of that stands any more: there is nothing to take back.")
            corpus.annotations.apply(id, annotator, edit, Step.DO)

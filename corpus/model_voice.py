# SPDX-License-Identifier: MIT
"""The model that a person installed as a voice of a corpus: asked in a process of its own, once for each text, and kept."""

from __future__ import annotations

import atexit
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggesters.camel.suggester import NAME, Camel
from annotation.suggesters.camel.tagging import Tag
from annotation.suggesters.own import OwnLists
from annotation.suggesters.suggester import Suggester
from annotation.suggestion import Suggestion
from corpus.companion import Companion, Say
from corpus.errors import CorpusError, MissingError
from corpus.model_store.catalogue import Kind
from corpus.model_store.folders import checked, identity
from corpus.model_store.register import Model, models
from corpus.models import store_folder
from corpus.suggestions import Suggestions

Stopped = Callable[[], bool]


@dataclass(frozen=True)
class ModelVoice:
    """`camel`, asked once for each text and version; `quiet` where its silence is better than an error."""

    folder: Path
    kept: Suggestions | None = None
    lists: OwnLists | None = None
    stopped: Stopped = lambda: False
    progress: Say = lambda _done, _of: None
    quiet: bool = False
    name: str = NAME

    @property
    def version(self) -> str:
        """Of the code, of the weights, and of the names that a person wants never to see."""
        never = f"-{self.lists.checksum}" if self.lists and self.lists.never else ""
        return f"{self._camel().version}{never}"

    def suggest(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        """What it said before of this document, else what it says now. Raises CorpusError, CancelledError."""
        try:
            known = self._stored(document)
            if known is not None:
                return known
            found = self._ask(document, scheme)
            if self.kept is not None and self.quiet:  # others keep what they ask for
                self.kept.keep(document, self, found)
            return found
        except MissingError:
            return self._ask(document, scheme)  # of no document of this corpus
        except CorpusError:
            if self.quiet:
                return []
            raise

    def _ask(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        found = self._camel().suggest(document, scheme)
        return self.lists.hush(document, found) if self.lists and self.lists.never else found

    def _stored(self, document: Document) -> list[Suggestion] | None:
        return None if self.kept is None else self.kept.stored(document, self)

    def _camel(self) -> Camel:
        return Camel(_identity(self.folder, _stamp(self.folder)), self._tags)

    def _tags(self, sentences: Sequence[Sequence[str]]) -> list[list[Tag]]:
        checked(self.folder)
        answer = companion(self.folder).ask(sentences, self.progress, self.stopped)
        return [[(str(label), float(chance)) for label, chance in tags] for tags in answer]


def chosen_model() -> Model | None:
    """The model of names that speaks: the one put on record last, if any is here."""
    try:
        return next((one for one in models(store_folder()) if one.kind is Kind.ENTITIES), None)
    except CorpusError:  # a damaged record: `tawsim models list` and the window's list tell it
        return None


def model_voices(
    kept: Suggestions | None = None,
    lists: OwnLists | None = None,
    stopped: Stopped = lambda: False,
    *,
    quiet: bool = False,
) -> tuple[Suggester, ...]:
    """The voice of the chosen model, or nothing."""
    model = chosen_model()
    return (ModelVoice(model.place, kept, lists, stopped, quiet=quiet),) if model else ()


@cache
def companion(folder: Path) -> Companion:
    """The process that runs the model in a folder; it is started when it is asked."""
    worker = [sys.executable, "-m", "corpus.camel_worker"]
    if getattr(sys, "frozen", False):  # there is no Python beside a bundle: the program itself is called
        worker = [sys.executable, "model-worker"]
    made = Companion([*worker, str(folder)])
    atexit.register(made.close)
    return made


@cache
def _identity(folder: Path, _stamp: tuple[int, ...]) -> str:
    return identity(folder)


def _stamp(folder: Path) -> tuple[int, ...]:
    """When the files of a folder were changed last, and how many there are."""
    try:
        found = [file.stat() for file in folder.iterdir() if file.is_file()]
    except OSError as error:
        raise CorpusError(
            "{place} cannot be read: {reason}.", place=str(folder), reason=error.strerror or error
        ) from error
    return len(found), sum(one.st_size for one in found), max((one.st_mtime_ns for one in found), default=0)

# SPDX-License-Identifier: MIT
"""The voices of a corpus that take seconds: the model that a person installed, in a process of its own, and a program of theirs."""

from __future__ import annotations

import atexit
from collections.abc import Sequence
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
from corpus.child import command
from corpus.companion import Companion, Say
from corpus.errors import CorpusError
from corpus.external import External, address_in
from corpus.model_store.catalogue import Kind
from corpus.model_store.folders import checked, identity
from corpus.model_store.register import Model, models
from corpus.models import store_folder
from corpus.slow_voice import SlowVoice, Stopped
from corpus.suggestions import Suggestions


@dataclass(frozen=True, kw_only=True)
class ModelVoice(SlowVoice):
    """`camel`: the model in a folder."""

    folder: Path
    fast: bool = False
    name: str = NAME
    progress: Say = lambda _done, _of: None

    def _version(self) -> str:
        return f"{self._camel().version}{'-fast' if self.fast else ''}"

    def _ask(self, document: Document, scheme: Scheme) -> list[Suggestion]:
        return self._camel().suggest(document, scheme)

    def _camel(self) -> Camel:
        return Camel(_identity(self.folder, _stamp(self.folder)), self._tags)

    def _tags(self, sentences: Sequence[Sequence[str]]) -> list[list[Tag]]:
        checked(self.folder)
        answer = companion(self.folder, fast=self.fast).ask(sentences, self.progress, self.stopped)
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
    """The voice of the chosen model, and that of the program at the address that the person named, if any."""
    model, address = chosen_model(), address_in(store_folder())
    voices: list[Suggester] = []
    if model:
        voices.append(
            ModelVoice(
                folder=model.place, fast=model.fast, kept=kept, lists=lists, stopped=stopped, quiet=quiet
            )
        )
    if address:
        voices.append(External(address=address, kept=kept, lists=lists, stopped=stopped, quiet=quiet))
    return tuple(voices)


def companion(folder: Path, *, fast: bool = False) -> Companion:
    """The process that runs the model in a folder; it is started when it is asked."""
    return _companion(folder, fast)


@cache
def _companion(folder: Path, fast: bool) -> Companion:
    made = Companion(command("corpus.camel_worker", "model-worker", str(folder), *(["fast"] if fast else [])))
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

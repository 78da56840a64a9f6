# SPDX-License-Identifier: MIT
"""What the suggesters, the memory and the learner say of one document: asked in workers, asked again whenever a mark changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotation.document import Document
from annotation.suggesters.hearing import Hearing
from annotation.suggestion import Suggestion
from corpus.apprentice_apart import ApprenticeApart
from corpus.corpus import Corpus
from corpus.remembering import Remembering
from gui.background import Background, Job, Task

LEARNED = "learned"  # the source of what the learner says


class Listening(QObject):
    """`heard` carries all that is suggested, in text order; `failed` the error of a voice that cannot be asked.

    `unheard` carries that of a slow one: the others are on screen, and a notice is enough.
    """

    heard = Signal(object)
    failed = Signal(object)
    unheard = Signal(object)

    def __init__(
        self,
        corpus: Corpus,
        document: Document,
        *,
        remembering: Remembering,
        apprentice: ApprenticeApart,
        hearing: Hearing,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._corpus, self._document = corpus, document
        self._remembering, self._apprentice = remembering, apprentice
        self._hearing, self._background = hearing, background
        self._voices: list[list[Suggestion]] | None = None  # what each suggester said; None until they did
        self._asking: Job | None = None
        self._recalling: Job | None = None
        self._reading: Job | None = None  # the voices that take seconds
        self._again = False
        self.ask()

    @property
    def waiting(self) -> bool:
        """Whether the suggesters have not answered yet."""
        return self._asking is not None

    def hear(self, hearing: Hearing) -> None:
        """Show what is chosen here from now on."""
        self._hearing = hearing
        self.recall()

    def recall(self) -> None:
        """Ask memory and learner again: what is confirmed or rejected, here or elsewhere, changes what they say."""
        if self._recalling is not None:
            self._again = True
            return
        if self._voices is None:
            return
        document, scheme, voices = self._document, self._corpus.scheme, self._voices
        remembering, apprentice, hearing = self._remembering, self._apprentice, self._hearing

        def work(_: Task) -> list[Suggestion]:
            from annotation.suggesters.blend import blend

            if LEARNED not in hearing.silent_sources:
                learned = apprentice.suggest(document)
                if learned is not None:  # it has weighed the other voices itself
                    return hearing.of(learned)
            said = remembering.memory(document).suggest(document, scheme)
            return blend([hearing.of(voice) for voice in (said, *voices)], nested=scheme.nested)

        self._again = False
        self._recalling = self._background.run(work)
        self._recalling.answered.connect(self._recalled)
        self._recalling.failed.connect(self._not_recalled)

    def close(self) -> None:
        """The page has gone: what is still being computed for it is not told any more."""
        for job in (self._asking, self._recalling, self._reading):
            if job is not None:
                job.drop()
        self._asking = self._recalling = self._reading = None

    def ask(self) -> None:
        """Ask the suggesters, and then memory and learner; what was being asked before is not told any more."""
        for job in (self._asking, self._reading):
            if job is not None:
                job.drop()
        self._reading = None
        corpus, document, hearing = self._corpus, self._document, self._hearing

        def work(_: Task) -> tuple[list[list[Suggestion]], list[Suggestion]]:
            # Loads the word lists: in the worker.
            from annotation.suggesters.blend import blend

            voices = corpus.suggestions.voices(document, corpus.lists.quick_voices())
            return voices, blend(map(hearing.of, voices), nested=corpus.scheme.nested)

        self._asking = self._background.run(work)
        self._asking.answered.connect(self._answered)
        self._asking.failed.connect(self._not_answered)

    def _answered(self, found: tuple[list[list[Suggestion]], list[Suggestion]]) -> None:
        self._asking = None
        self._voices = found[0]
        self.heard.emit(found[1])
        self.recall()
        for failure in self._corpus.suggestions.failures.values():
            self.unheard.emit(failure)
        self._read()

    def _read(self) -> None:
        """Ask those that take seconds; what the others said is on screen by then."""
        corpus, document = self._corpus, self._document

        def work(task: Task) -> list[list[Suggestion]]:
            return corpus.suggestions.voices(document, corpus.lists.slow_voices(task.stopped))

        self._reading = self._background.run(work)
        self._reading.answered.connect(self._was_read)
        self._reading.failed.connect(self._not_read)

    def _was_read(self, voices: list[list[Suggestion]]) -> None:
        self._reading = None
        if voices:
            self._voices = [*(self._voices or []), *voices]
            self.recall()

    def _not_read(self, error: Exception) -> None:
        self._reading = None
        self.unheard.emit(error)

    def _not_answered(self, error: Exception) -> None:
        self._asking = None
        self._voices = []
        self.heard.emit([])
        self.failed.emit(error)

    def _recalled(self, found: list[Suggestion]) -> None:
        self._recalling = None
        self.heard.emit(found)
        if self._again:
            self.recall()

    def _not_recalled(self, error: Exception) -> None:
        self._recalling = None
        self.failed.emit(error)

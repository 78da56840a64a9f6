# SPDX-License-Identifier: MIT
"""A label and a confidence for every word: the forward pass on a recogniser of camel-tools, guarded against its traps.

`NERecognizer.predict` gives fewer labels than words where a word has no pieces (a lone vowel sign, a direction mark), and
says nothing of how sure it is. The model, its tokenizer and its labels are used here without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from annotation.suggesters.camel.windows import LONGEST_WORD, Window, windows

Tag = tuple[str, float]
BATCH = 8
_KEPT = 50_000  # words whose pieces are remembered


class StoppedError(Exception):
    """The person asked for an early end."""


class Tagger:
    """Labels words with a recogniser that is loaded; not for two threads at once."""

    def __init__(self, recognizer: Any) -> None:  # noqa: ANN401 (camel-tools has no types)
        self._model, self._tokenizer = recognizer.model, recognizer.tokenizer
        self._labels: dict[int, str] = {int(number): name for number, name in recognizer.labels_map.items()}
        self._pieces: dict[str, list[int]] = {}
        self._model.eval()

    def tag(
        self,
        sentences: Sequence[Sequence[str]],
        *,
        progress: Callable[[int, int], None] = lambda _done, _of: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> list[list[Tag]]:
        """For each word of each sentence its label and the probability of that, 0..1.

        `progress` gets windows done and in all. Raises StoppedError between two batches when stopped.
        """
        pieces = [[self._pieces_of(word) for word in sentence] for sentence in sentences]
        found: list[list[Tag]] = [[("O", 1.0)] * len(sentence) for sentence in sentences]
        all_ = [one for n, words in enumerate(pieces) if words for one in windows(n, list(map(len, words)))]
        all_.sort(
            key=lambda window: window.pieces
        )  # of like length together: little is read that is only filling
        for done in range(0, len(all_), BATCH):
            progress(done, len(all_))
            if stopped():
                raise StoppedError
            batch = all_[done : done + BATCH]
            for window, tags in zip(batch, self._read(batch, pieces), strict=True):
                kept = tags[window.since - window.first : window.until - window.first]
                found[window.sentence][window.since : window.until] = kept
        progress(len(all_), len(all_))
        return found

    def _pieces_of(self, word: str) -> list[int]:
        known = self._pieces.get(word)
        if known is None:
            if len(self._pieces) > _KEPT:
                self._pieces.clear()
            ids = self._tokenizer.convert_tokens_to_ids(self._tokenizer.tokenize(word))
            known = self._pieces[word] = ids[:LONGEST_WORD] or [self._tokenizer.unk_token_id]
        return known

    def _read(self, batch: Sequence[Window], pieces: Sequence[Sequence[list[int]]]) -> Iterator[list[Tag]]:
        """The tags of all words of each window."""
        import torch

        rows, firsts = [], []
        for window in batch:
            row, at = [self._tokenizer.cls_token_id], []
            for word in pieces[window.sentence][window.first : window.last]:
                at.append(len(row))
                row += word
            rows.append([*row, self._tokenizer.sep_token_id])
            firsts.append(at)
        width = max(map(len, rows))
        padding = self._tokenizer.pad_token_id
        device = next(self._model.parameters()).device
        ids = torch.tensor([row + [padding] * (width - len(row)) for row in rows], device=device)
        mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows], device=device)
        with torch.inference_mode():
            answer = self._model(input_ids=ids, attention_mask=mask, token_type_ids=torch.zeros_like(ids))
            best = answer.logits.float().softmax(-1).max(-1)
        chances, numbers = best.values.tolist(), best.indices.tolist()
        for n, at in enumerate(firsts):
            yield [(self._labels[numbers[n][i]], chances[n][i]) for i in at]

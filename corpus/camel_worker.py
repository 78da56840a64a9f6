# SPDX-License-Identifier: MIT
"""The process that runs a model of camel-tools: `python -m corpus.camel_worker FOLDER [fast]`, asked by corpus.companion."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.companion import IDLE, HaltError, Say, Stopped, serve


def main(words: Sequence[str]) -> None:
    """Load the model at the first question, then label sentences until nobody asks any more."""
    from annotation.suggesters.camel.tagging import StoppedError, Tagger

    taggers: list[Tagger] = []

    def tag(sentences: Any, say: Say, stopped: Stopped) -> Any:  # noqa: ANN401 (JSON)
        if not taggers:
            taggers.append(_tagger(Path(words[0]), fast="fast" in words[1:]))
        try:
            return taggers[0].tag(sentences, progress=say, stopped=stopped)
        except StoppedError as error:
            raise HaltError from error

    serve(tag, idle=float(os.environ.get("TAWSIM_MODEL_IDLE", IDLE)))


def _tagger(folder: Path, *, fast: bool) -> Any:  # noqa: ANN401
    from corpus.model_store.folders import checked
    from corpus.models import models_folder, prepare_camel

    checked(folder)
    # camel-tools reads a catalogue as it is imported; a damaged one of its own must not be in the way.
    os.environ.pop("CAMELTOOLS_DATA", None)
    prepare_camel(models_folder() / "worker")
    import torch

    from annotation.suggesters.camel.loading import load
    from annotation.suggesters.camel.tagging import Tagger

    torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))  # one core is the window's
    return Tagger(load(folder, fast=fast))


if __name__ == "__main__":
    main(sys.argv[1:])

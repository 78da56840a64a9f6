# SPDX-License-Identifier: MIT
"""Loads a recogniser of camel-tools from a folder: seconds and a gigabyte, so only in a process of its own."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any


def load(folder: Path, *, fast: bool = False) -> Any:  # noqa: ANN401 (camel-tools has no types)
    """The `NERecognizer` in a folder whose files were checked; on CUDA where there is one.

    `fast` rounds the weights of a CPU to eight bits: some 1.7 times as fast, and a little less exact.
    camel-tools must have its catalogue (corpus.models.prepare_camel) before.
    """
    from transformers.utils import logging

    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    from camel_tools.ner import NERecognizer

    recognizer = NERecognizer(str(folder), use_gpu=False)
    import torch

    if torch.cuda.is_available():
        recognizer.model.to("cuda")
    elif fast:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch announces that this will move to a package of its own
            recognizer.model = torch.ao.quantization.quantize_dynamic(  # type: ignore[no-untyped-call]
                recognizer.model, {torch.nn.Linear}, dtype=torch.qint8
            )
    return recognizer

# SPDX-License-Identifier: MIT
"""A model of AraBERT's size with weights of chance: Tawsim's labelling beside camel-tools' own, in CPU seconds of one thread."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from annotation.sentences import sentences
from annotation.suggesters.camel.loading import load
from annotation.suggesters.camel.tagging import Tagger
from annotation.tokens import words
from corpus.models import prepare_camel

ROOT = Path(__file__).parents[2]
ROUNDS = 3
LEAST = 2.5  # times as fast as NERecognizer.predict
VOCABULARY = 64_000
LABELS = ["B-LOC", "B-ORG", "B-PERS", "B-MISC", "I-LOC", "I-ORG", "I-PERS", "I-MISC", "O"]


def make(folder: Path, texts: Sequence[Sequence[str]]) -> Path:
    """BERT-base with random weights; its vocabulary holds pieces of the texts, so that words part as they do in life."""
    import torch
    from tokenizers import BertWordPieceTokenizer
    from transformers import BertConfig, BertForTokenClassification

    torch.manual_seed(1)
    folder.mkdir()
    pieces = BertWordPieceTokenizer(lowercase=False, strip_accents=False)
    pieces.train_from_iterator(map(" ".join, texts), vocab_size=600, min_frequency=1, show_progress=False)
    found = [word for word, _ in sorted(pieces.get_vocab().items(), key=lambda one: one[1])]
    filling = [f"[unused{n}]" for n in range(VOCABULARY - len(found))]
    (folder / "vocab.txt").write_text("\n".join([*found, *filling]) + "\n", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": False}))
    config = BertConfig(vocab_size=VOCABULARY, num_labels=len(LABELS), id2label=dict(enumerate(LABELS)))
    BertForTokenClassification(config).eval().save_pretrained(folder)
    return folder


def seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds of a call, and what it gave."""
    before = time.process_time()
    answer = work()
    return time.process_time() - before, answer


def main() -> int:
    """Print the table, write build/bench/camel.json; 1 when it is too slow or says something else."""
    article = (ROOT / "resources/samples/article.txt").read_text(encoding="utf-8")
    if len(sys.argv) > 1:
        article = Path(sys.argv[1]).read_text(encoding="utf-8")
    texts = [[article[a:b] for a, b in words(article, *where)] for where in sentences(article)]
    with tempfile.TemporaryDirectory() as home:
        prepare_camel(Path(home) / "camel")
        import torch

        torch.set_num_threads(1)
        folder = make(Path(home) / "base", texts)
        whole, fast = load(folder), load(folder, fast=True)
        rounds: dict[str, list[float]] = {"NERecognizer.predict": [], "Tawsim": [], "Tawsim, int8": []}
        same = True
        for _ in range(ROUNDS):  # in turn, since others load the machine
            spent, theirs = seconds(lambda: whole.predict(texts))
            rounds["NERecognizer.predict"].append(spent)
            spent, ours = seconds(lambda: Tagger(whole).tag(texts))
            rounds["Tawsim"].append(spent)
            same = same and [[label for label, _ in tags] for tags in ours] == theirs
            rounds["Tawsim, int8"].append(seconds(lambda: Tagger(fast).tag(texts))[0])
    middle = {name: statistics.median(each) for name, each in rounds.items()}
    count, base = sum(map(len, texts)), middle["NERecognizer.predict"]
    print(f"{len(texts)} sentences, {count} words, BERT-base, fp32, one thread, median of {ROUNDS}")
    for name, each in middle.items():
        print(f"{name:22} {each:7.2f} CPU s  {count / each:6.0f} words/s  {base / each:5.2f} times as fast")
    print(f"The same labels: {'yes' if same else 'no'}.")
    place = ROOT / "build/bench/camel.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    report = {"words": count, "sentences": len(texts), "seconds": middle, "same_labels": same}
    place.write_text(json.dumps(report, indent=1))
    return 0 if same and base / middle["Tawsim"] >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())

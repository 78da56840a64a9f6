# SPDX-License-Identifier: MIT
"""A BERT of fifty thousand weights that tests train themselves on sentences of ours, in the files that camel-tools ships."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

LABELS = ["B-LOC", "B-ORG", "B-PERS", "B-MISC", "I-LOC", "I-ORG", "I-PERS", "I-MISC", "O"]
NAMES = {
    "LOC": ["النخيل", "وادي السدر", "الكرمة", "جبل الريح", "الميناء"],
    "ORG": ["اتحاد البنائين", "جمعية النور", "البلدية"],
    "PERS": ["سليم الحداد", "مها الخياط", "نبيل"],
}
TEMPLATES = [
    "قال {PERS} إن {ORG} تعمل في {LOC} .",
    "وصل {PERS} إلى مدينة {LOC} مساء السبت .",
    "عاد وفد من {ORG} إلى {LOC} .",
    "زار {PERS} و {PERS} قرية {LOC} قرب {LOC} .",
]
Sentence = tuple[list[str], list[str]]


def sentence(chance: random.Random) -> Sentence:
    """A sentence of words, and their labels."""
    words: list[str] = []
    labels: list[str] = []
    for part in chance.choice(TEMPLATES).split():
        kind = re.fullmatch(r"\{(\w+)\}", part)
        for at, word in enumerate(chance.choice(NAMES[kind[1]]).split() if kind else [part]):
            words.append(word)
            labels.append(f"{'I' if at else 'B'}-{kind[1]}" if kind else "O")
    return words, labels


def make(folder: Path, *, steps: int = 70) -> Path:
    """Train it; the same bytes of vocabulary each time, and weights that know the templates."""
    import torch
    from tokenizers import BertWordPieceTokenizer
    from transformers import BertConfig, BertForTokenClassification, BertTokenizer

    chance = random.Random(7)
    torch.manual_seed(7)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # matrices so small are slower with more
    folder.mkdir(parents=True)
    pieces = BertWordPieceTokenizer(lowercase=False, strip_accents=False)
    lines = [" ".join(sentence(chance)[0]) for _ in range(200)]
    pieces.train_from_iterator(lines, vocab_size=400, min_frequency=1, show_progress=False)
    vocabulary = sorted(pieces.get_vocab().items(), key=lambda one: one[1])
    (folder / "vocab.txt").write_text("\n".join(word for word, _ in vocabulary) + "\n", encoding="utf-8")
    special = {
        name: f"[{name[:-6].upper()}]" for name in ("unk_token", "sep_token", "pad_token", "cls_token")
    }
    (folder / "special_tokens_map.json").write_text(json.dumps(special | {"mask_token": "[MASK]"}))
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": False}))
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=512,
        id2label=dict(enumerate(LABELS)),
        label2id={label: number for number, label in enumerate(LABELS)},
    )
    model = BertForTokenClassification(config)
    tokenizer: Any = BertTokenizer.from_pretrained(str(folder))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    model.train()
    for _ in range(steps):
        ids, labels = _batch([sentence(chance) for _ in range(16)], tokenizer)
        model(input_ids=ids, attention_mask=(ids != 0).long(), labels=labels).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    torch.set_num_threads(threads)
    model.eval()
    model.save_pretrained(folder)
    return folder


def _batch(sentences: list[Sentence], tokenizer: Any) -> tuple[Any, Any]:
    """Piece numbers, and labels at the first piece of each word."""
    import torch

    rows = []
    for words, labels in sentences:
        ids, told = [tokenizer.cls_token_id], [-100]
        for word, label in zip(words, labels, strict=True):
            pieces = tokenizer.convert_tokens_to_ids(tokenizer.tokenize(word))
            ids += pieces
            told += [LABELS.index(label)] + [-100] * (len(pieces) - 1)
        rows.append(([*ids, tokenizer.sep_token_id], [*told, -100]))
    width = max(len(ids) for ids, _ in rows)
    return (
        torch.tensor([ids + [0] * (width - len(ids)) for ids, _ in rows]),
        torch.tensor([told + [-100] * (width - len(told)) for _, told in rows]),
    )

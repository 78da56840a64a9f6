# SPDX-License-Identifier: MIT
"""F1 of the suggestions on public gold, nothing learned, as `tawsim evaluate` gives it; needs TAWSIM_DATA."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

COARSE = ("--labels", "PERS,LOC,ORG")
SETS = {
    "Wojood sample, validation part, 21 nested types": ("wojood_sample/val.conll", "conll-nested"),
    "ANERcorp, training part, PERS LOC ORG": ("anercorp/train.conll", "conll", *COARSE),
    "AQMAR, 14 articles, PERS LOC ORG": ("aqmar", "conll", *COARSE),
}


def tawsim(*words: str) -> str:
    """What the command prints; its messages go where ours go."""
    command = [sys.executable, "-m", "gui", *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout


def main() -> int:
    """Print the table in Markdown, write build/bench/scores.json."""
    data = os.environ.get("TAWSIM_DATA")
    if not data:
        print(
            "Set TAWSIM_DATA to the folder that holds wojood_sample/, anercorp/ and aqmar/.", file=sys.stderr
        )
        return 2
    scores = {}
    with tempfile.TemporaryDirectory() as folder:
        corpus = str(Path(folder) / "empty.tawsim")
        tawsim("new", corpus, "--scheme", "wojood")
        for title, (gold, form, *more) in SETS.items():
            found = tawsim(
                "evaluate", corpus, "--gold", str(Path(data) / gold), "--format", form, *more, "--json"
            )
            scores[title] = json.loads(found)
    print("| gold | spans | precision | recall | F1 | words a second |\n|---|---|---|---|---|---|")
    for title, score in scores.items():
        exact = score["exact"]
        figures = " | ".join(f"{exact[name]:.2f}" for name in ("precision", "recall", "f1"))
        print(f"| {title} | {score['spans']:,} | {figures} | {score['tokens_per_second']:,.0f} |")
    out = Path("build/bench/scores.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(scores, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""First sight on a corpus that the starter has not seen: it is made anew without each in turn; needs TAWSIM_DATA."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
COARSE = ("--labels", "PERS,LOC,ORG")
SETS = {
    "aqmar": ("aqmar", "conll", *COARSE),
    "anercorp": ("anercorp", "conll", *COARSE),
    "wojood": ("wojood_sample", "conll-nested", *COARSE, "--map", "GPE=LOC", "--map", "FAC=LOC"),
}


def made(data: Path, out: Path, *without: str) -> Path:
    """The starter without these corpora."""
    told = [part for name in without for part in ("--without", name)]
    command = [sys.executable, "resources/build/starter.py", str(data), *told, "--out", str(out)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=sys.stderr, env={**os.environ, "PYTHONPATH": "."})
    return out


def tawsim(*words: str) -> Any:
    """What the command answers."""
    command = [sys.executable, "-m", "gui", *words, "--json"]
    return json.loads(subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE).stdout)


def main() -> int:
    """Print the table, write build/bench/starter.json; with `--rebuild` also compare the bundled file with a new one."""
    data = Path(os.environ.get("TAWSIM_DATA", "")).resolve()
    if not (data / "wojood_sample").is_dir():
        print(
            "Set TAWSIM_DATA to the folder that holds wojood_sample/, anercorp/ and aqmar/.", file=sys.stderr
        )
        return 2
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        corpus = str(Path(folder) / "empty.tawsim")
        subprocess.run(
            [sys.executable, "-m", "gui", "new", corpus, "--scheme", "wojood"], check=True, cwd=ROOT
        )
        print(
            "| corpus | starter | PERS | LOC | ORG | all | first document saves |\n|---|---|---|---|---|---|---|"
        )
        for name, (place, form, *more) in SETS.items():
            gold = str(data / place)
            starter = str(made(data, Path(folder) / f"{name}.bin", place))
            for told, said in (("none", "none"), (starter, "of the others")):
                score = tawsim("evaluate", corpus, "--gold", gold, "--format", form, *more, "--starter", told)
                went = tawsim("simulate", gold, "--format", form, "--starter", told, "--documents", "1")
                figures[f"{name}, {said}"] = {**score, "first": went["overall"]}
                labels = [score["by_label"][label]["f1"] for label in ("PERS", "LOC", "ORG")]
                told_all = [*labels, score["exact"]["f1"], went["overall"]["saved"]]
                print(f"| {name} | {said} | {' | '.join(f'{one:.3f}' for one in told_all)} |", flush=True)
        if "--rebuild" in sys.argv:
            again = made(data, Path(folder) / "all.bin").read_bytes()
            same = again == (ROOT / "resources/starter/starter.bin").read_bytes()
            figures["rebuilt"] = {"sha256": sha256(again).hexdigest(), "same": same}
            print(f"The bundled file, made again: {'the same bytes' if same else 'OTHER BYTES'}.")
    out = ROOT / "build/bench/starter.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

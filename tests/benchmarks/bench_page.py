# SPDX-License-Identifier: MIT
"""The table of the page: opening, memory, scrolling, jumping, answering, beside Qt's own text widgets."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from page_documents import sample

CUT_OFF, OURS_CUT_OFF = 20, 60  # seconds of wall time, then a run is given up
OUT = Path("build/bench/page.json")
SIZES = {"4000": "4 KB", "100000": "100 KB", "1000000": "1 MB", "5000000": "5 MB"}
HARD = {"paragraph": "1 MB in one paragraph", "crowd": "20 000 marks in 100 KB"}
OURS, RIVALS = "tawsim", ("QPlainTextEdit+highlighter", "QTextEdit+selections")
COLUMNS = (
    "open",
    "memory",
    "scroll median",
    "scroll p99",
    "jump text",
    "jump marks",
    "accept",
    "longest turn",
)
# The most that each figure may be, in CPU ms of the GUI thread and MB.
GOALS_AT_5_MB = {
    "open": 300.0,
    "memory": 150.0,
    "scroll p99": 4.0,
    "jump text": 16.7,
    "jump marks": 33.0,
    "accept": 8.3,
    "longest turn": 50.0,
}
SCROLL_AT_2X = 8.3


def run(subject: str, document: Path, ratio: int = 1) -> dict[str, float] | None:
    """The figures of one view on one document, in a process of its own; None when it took too long."""
    environment = os.environ | {"QT_SCALE_FACTOR": str(ratio), "PYTHONHASHSEED": "0"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    seconds = OURS_CUT_OFF if subject == OURS else CUT_OFF
    command = [sys.executable, str(Path(__file__).with_name("page_run.py")), subject, str(document)]
    try:
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, timeout=seconds)
    except subprocess.TimeoutExpired:
        return None
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def line(name: str, figures: dict[str, float] | None) -> str:
    """One line of the table."""
    if figures is None:
        return f"  {name:32}given up after {CUT_OFF} s"
    return f"  {name:32}" + "".join(f"{figures[column]:14.1f}" for column in COLUMNS)


def failures(rows: list[dict[str, Any]]) -> list[str]:
    """Which goals were missed."""
    found = []
    for row in rows:
        figures = row["figures"]
        if row["view"] != OURS:
            continue
        if figures is None:
            found.append(f"{row['document']} at {row['ratio']}x: given up")
            continue
        goals = {"longest turn": 50.0} if row["document"] in HARD else dict(GOALS_AT_5_MB)
        if row["ratio"] == 2:
            goals = {"scroll p99": SCROLL_AT_2X, "longest turn": 50.0}
        found += [
            f"{row['document']} at {row['ratio']}x: {name} {figures[name]:.1f} > {most}"
            for name, most in goals.items()
            if figures[name] > most
        ]
    return found


def main() -> int:
    """Print the table and write it as JSON; 1 when a goal is missed."""
    rows: list[dict[str, Any]] = []
    slow: set[str] = set()
    print(f"{'CPU ms of the GUI thread; MB':34}" + "".join(f"{column:>14}" for column in COLUMNS))
    with tempfile.TemporaryDirectory() as folder:
        for document, title in (SIZES | HARD).items():
            file = Path(folder) / document
            made = sample(document)
            file.write_bytes(pickle.dumps(made))
            print(f"{title}: {len(made.text):,} code points, {made.marks:,} marks")
            runs = [(OURS, 1), (OURS, 2), *((rival, 1) for rival in RIVALS)]
            for view, ratio in runs:
                figures = None if view in slow else run(view, file, ratio)
                if figures is None and view != OURS:
                    slow.add(view)  # what follows is larger or harder
                rows.append({"document": document, "view": view, "ratio": ratio, "figures": figures})
                print(line(view if ratio == 1 else f"{view}, 2x", figures), flush=True)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"cut_off_seconds": CUT_OFF, "rows": rows}, indent=1), encoding="utf-8")
    missed = failures(rows)
    print("\n".join(["Goals missed:", *missed]) if missed else "All goals reached.")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())

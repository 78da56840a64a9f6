# SPDX-License-Identifier: MIT
"""CPU seconds of `tawsim --help` and of a start to a usable window, each in a process of its own."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 5
LIMITS = {"tawsim --help": 0.3, "usable window": 1.5}
_WINDOW = """
import sys, time
from gui.application import Application

application = Application()
application.window.show()
application.open_first(sys.argv[1])
application.window.reader.grab()
application.qt.processEvents()
heavy = [name for name in ("torch", "transformers", "camel_tools.ner", "pandas") if name in sys.modules]
print(time.process_time(), *heavy)
application.close()
"""


def child_seconds(command: list[str], environment: dict[str, str]) -> tuple[float, str]:
    """CPU seconds, user and system, of a command and all it started; and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, done.stdout


def main() -> int:
    """Print the table, write build/bench/start.json; 1 when a limit is passed or something heavy was imported."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "HOME": home,
            "XDG_DATA_HOME": f"{home}/data",
            "XDG_CONFIG_HOME": f"{home}/config",
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        corpus = f"{home}/sample.tawsim"
        tawsim = [sys.executable, "-m", "gui"]
        article = Path(__file__).parents[2] / "resources/samples/article.txt"
        for step in (
            ["new", corpus, "--scheme", "conflict-news"],
            ["import", corpus, str(article)],
            ["suggest", corpus],
        ):
            child_seconds([*tawsim, *step], environment)
        help_seconds = [child_seconds([*tawsim, "--help"], environment)[0] for _ in range(ROUNDS)]
        starts = [
            child_seconds([sys.executable, "-c", _WINDOW, corpus], environment)[1] for _ in range(ROUNDS)
        ]
    heavy = sorted({name for line in starts for name in line.split()[1:]})
    table = {
        "tawsim --help": help_seconds,
        "usable window": [float(line.split()[0]) for line in starts],
    }
    print(f"{'':16}{'min':>8}{'median':>8}{'max':>8}{'limit':>8}   CPU seconds, {ROUNDS} rounds")
    for name, seconds in table.items():
        figures = (min(seconds), statistics.median(seconds), max(seconds), LIMITS[name])
        print(f"{name:16}" + "".join(f"{figure:8.2f}" for figure in figures))
    print("heavy imports at start:", ", ".join(heavy) or "none")
    out = Path("build/bench/start.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(table | {"heavy": heavy}, indent=1), encoding="utf-8")
    return int(bool(heavy) or any(statistics.median(s) > LIMITS[n] for n, s in table.items()))


if __name__ == "__main__":
    sys.exit(main())

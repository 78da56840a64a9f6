# SPDX-License-Identifier: MIT
"""CPU of the window's thread per turn of its event loop, in journeys on 5,000 documents; an idle window; its memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus_news
from desk_journeys import JOURNEYS
from desk_turns import Watch, go, rest
from page_run import resident
from PySide6.QtCore import qInstallMessageHandler

from gui.application import Application
from gui.preferences import Preferences
from gui.tour import without_notices

DOCUMENTS, MARKS, WORDS = 5_000, 12, 9
LIMIT, IDLE_SECONDS, MEGABYTES = 50.0, 10.0, 250.0
SETTLE_SECONDS = 8.0  # longer than a notice in the status line stands


def made(folder: Path) -> Path:
    """A corpus of so many documents, each with so many names, not all of them marked."""
    place, lines = folder / "news.tawsim", folder / "news.jsonl"
    corpus_news.write(lines, DOCUMENTS, marks=MARKS, words=WORDS)
    tawsim = [sys.executable, "-m", "gui"]
    for step in (
        ["new", str(place), "--scheme", "wojood"],
        ["import", str(place), str(lines), "--annotator", "mona"],
    ):
        subprocess.run(
            [*tawsim, *step], check=True, capture_output=True
        )  # elsewhere: its memory is not the window's
    return place


def _idle(watch: Watch) -> tuple[float, float]:
    """Wake-ups a second, and CPU milliseconds, of a window that nobody touches."""
    before = time.process_time()
    turns = rest(watch, IDLE_SECONDS)
    return max(0, turns.awake - 2) / IDLE_SECONDS, (time.process_time() - before) * 1000


def main() -> int:
    """Print the table, write build/bench/desk.json; 1 where a limit is passed."""
    qInstallMessageHandler(without_notices)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        place = made(folder)
        preferences = Preferences(folder / "window.ini")
        preferences.language, preferences.theme = "ar", "light"
        application = Application(preferences, annotator="salma")
        application.window.resize(1280, 720)
        application.window.show()
        watch, rows = Watch(), []
        for journey in JOURNEYS:
            if rows and rows[-1][0] == "opening":
                rest(watch, SETTLE_SECONDS)
                idle, memory = _idle(watch), resident()
            turns = go(journey(application, place), watch)
            rows.append((journey.__name__, len(turns.cpu), turns.share(0.5), turns.share(0.99), turns.most))
        after, after_memory = _idle(watch), resident()
        application.close()
    sys.stdout.write(
        f"{DOCUMENTS} documents; CPU of the window's thread per turn of the loop, in milliseconds\n"
    )
    sys.stdout.write(f"{'journey':14}{'turns':>7}{'median':>9}{'99 %':>9}{'most':>9}\n")
    for name, count, median, high, most in rows:
        sys.stdout.write(f"{name:14}{count:7}{median:9.1f}{high:9.1f}{most:9.1f}\n")
    for when, (wakes, spent), megabytes in (("opened", idle, memory), ("after all", after, after_memory)):
        sys.stdout.write(
            f"idle, {when}: {wakes:.1f} wake-ups a second, {spent:.0f} ms of CPU in {IDLE_SECONDS:.0f} s, "
        )
        sys.stdout.write(f"{megabytes:.0f} MB\n")
    out = Path("build/bench/desk.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    told = {name: {"turns": count, "most_ms": most} for name, count, _, _, most in rows}
    out.write_text(json.dumps(told | {"wakes": idle[0], "megabytes": memory}, indent=1), encoding="utf-8")
    return int(any(row[-1] > LIMIT for row in rows) or idle[0] > 0 or memory > MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())

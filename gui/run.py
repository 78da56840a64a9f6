# SPDX-License-Identifier: MIT
"""What `make run` runs: the window on the sample corpus, or where none can be shown, the tour."""

from __future__ import annotations

import os
import sys

from gui.display import probe


def main() -> int:
    """Probe Qt, then open the window or take the tour; gives the exit code."""
    display = probe()
    if display.window:
        return _window()
    if not display.offscreen:
        _say(display.why)
        return 1
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _say(f"{display.why} Tawsim does its job without one and keeps pictures of each step.\n")
    from gui.tour import run

    code = run()
    _say(
        "\nTo get the window: run `make run` in a desktop session"
        + (", or with `ssh -X`, or under a virtual display: `xvfb-run -a make run`." if _is_linux() else ".")
    )
    return code


def _window() -> int:
    from corpus.errors import CorpusError
    from gui import sample
    from gui.application import run

    try:
        place = sample.corpus()
    except (CorpusError, OSError) as error:
        _say(f"The sample corpus could not be made: {error}")
        return 1
    return run(place)


def _is_linux() -> bool:
    return sys.platform.startswith("linux")


def _say(words: str) -> None:
    sys.stderr.flush()
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

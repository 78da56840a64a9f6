# SPDX-License-Identifier: MIT
"""The command `tawsim`: the window without a subcommand, else a line of the command line."""

from __future__ import annotations

import sys


def main() -> None:
    """Run what the command line says. A first word that is no command and no option means `open WORD`."""
    words = sys.argv[1:]
    if not words:
        from gui.display import open_window

        sys.exit(open_window())
    if words == ["--learner"]:
        from corpus.learner_process import serve

        serve()
    from gui.commands import command_line

    command_line(words)


def window() -> None:
    """Open the window: the command `tawsim-window`, which has no console."""
    from gui.application import run

    sys.exit(run(sys.argv[1] if len(sys.argv) > 1 else None))


if __name__ == "__main__":
    main()

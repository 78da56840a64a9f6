# SPDX-License-Identifier: MIT
"""Writes the tree of ARCHITECTURE.md: each file with the sentence it opens with, so that the page stays true."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "ARCHITECTURE.md"
FLOORS = ("annotation", "corpus", "gui", "resources")
COLUMN = 30


def sentence(file: Path) -> str:
    """The first paragraph of a file's docstring on one line, without its full stop."""
    docstring = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return " ".join(docstring.split("\n\n")[0].split()).rstrip(".")


def tree() -> str:
    """The four floors, folder by folder, one line a file; migrations are left out."""
    lines: list[str] = []
    for floor in FLOORS:
        folders = [ROOT / floor, *sorted(p for p in (ROOT / floor).rglob("*") if p.is_dir())]
        for folder in folders:
            files = sorted(folder.glob("*.py"))
            if not files or folder.name == "versions":
                continue
            depth = len(folder.relative_to(ROOT).parts) - 1
            face = folder / "__init__.py"
            lines.append(_line(depth, folder.name + "/", sentence(face) if face in files else ""))
            lines += [_line(depth + 1, file.name, sentence(file)) for file in files if file != face]
    return "\n".join(lines)


def page() -> str:
    """ARCHITECTURE.md as it should be now."""
    written = PAGE.read_text(encoding="utf-8")
    return re.sub(r"```\nannotation/.*?\n```", lambda _: f"```\n{tree()}\n```", written, flags=re.DOTALL)


def _line(depth: int, name: str, words: str) -> str:
    return f"{('  ' * depth + name).ljust(COLUMN)} {words}".rstrip()


def main() -> int:
    """Write the page; with --check only say, by exit code 1, that it is no longer true."""
    now = page()
    true = now == PAGE.read_text(encoding="utf-8")
    if "--check" not in sys.argv:
        PAGE.write_text(now, encoding="utf-8", newline="\n")
        return 0
    if not true:
        print("ARCHITECTURE.md no longer tells the tree: run `make tree`.", file=sys.stderr)
    return int(not true)


if __name__ == "__main__":
    sys.exit(main())

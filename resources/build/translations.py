# SPDX-License-Identifier: MIT
"""Gathers the words of the window and the sentences of the floors below, and compiles their translations.

Run by `make translate`, after which the new entries of resources/translations/tawsim_ar.ts are to be
translated and the script run again. The English file holds plural forms only.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
# Languages with what lupdate is told besides.
LANGUAGES: dict[str, list[str]] = {"ar": [], "en": ["-pluralonly"]}


def sources() -> list[Path]:
    """The files of the window, in a settled order."""
    return sorted((ROOT / "gui").rglob("*.py"))


def sentences() -> list[str]:
    """The sentences of the corpus's errors and of what readers and writers say, as templates."""
    said = {text for tree in _trees("annotation", "corpus") for text in _templates(tree)}
    return sorted(said | {text for tree in _trees("corpus") for text in _error_templates(tree)})


def _trees(*floors: str) -> Iterator[ast.Module]:
    for floor in floors:
        for file in sorted((ROOT / floor).rglob("*.py")):
            yield ast.parse(file.read_text(encoding="utf-8"))


def _templates(tree: ast.Module) -> Iterator[str]:
    """What calls of `said` begin with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "said":
            first = node.args[0]
            if isinstance(first, ast.Constant):  # other things are called so too
                yield str(first.value)


def _error_templates(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id.endswith("Error")
            and node.args
        ):
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value
        if isinstance(node, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == "_SENTENCES" for t in node.targets
        ):
            yield from ast.literal_eval(node.value).values()


def gather(folder: Path = TRANSLATIONS) -> None:
    """Bring the .ts files in a folder up to what the program says now; what it no longer says is left out."""
    with tempfile.TemporaryDirectory() as scratch:
        told = Path(scratch) / "sentences.py"
        lines = [f'QT_TRANSLATE_NOOP("Sentences", {_quoted(text)})' for text in sentences()]
        told.write_text("\n".join(lines) + "\n", encoding="utf-8")
        files = [str(file) for file in (*sources(), told)]
        for language, options in LANGUAGES.items():
            words = [
                "-no-obsolete",
                "-tr-function-alias",
                "QT_TRANSLATE_NOOP+=later",
                "-locations",
                "none",
                "-target-language",
                language,
                *options,
            ]
            _tool("pyside6-lupdate", *files, *words, "-ts", str(folder / f"tawsim_{language}.ts"))


def compile_all(folder: Path = TRANSLATIONS) -> None:
    """Make the .qm files that the window reads."""
    for language in LANGUAGES:
        file = folder / f"tawsim_{language}"
        _tool("pyside6-lrelease", f"{file}.ts", "-qm", f"{file}.qm")


def _quoted(text: str) -> str:
    """A Python string literal in double quotes, as lupdate reads it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _tool(name: str, *words: str) -> None:
    tool = Path(sys.executable).parent / name
    subprocess.run([str(tool), *words], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    gather()
    compile_all()

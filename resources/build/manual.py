# SPDX-License-Identifier: MIT
"""Puts the pages of the manual together: what people wrote, pictures of the window, and tables asked of the program itself."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from enum import Enum
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs/manual"
LANGUAGES = ("en", "ar")
_PICTURE = re.compile(r"\(pictures/([\w-]+\.png)\)")

# The heads of the tables, by language.
_HEADS = {
    "en": {
        "keys": ("what it does", "key", "on an Arabic keyboard"),
        "formats": ("format", "nested spans", "attributes", "layers", "metadata"),
        "commands": ("argument or option", "meaning"),
        "written": "read and written",
        "read": "only read, for their text",
    },
    "ar": {
        "keys": ("ماذا يفعل", "المفتاح", "على لوحة المفاتيح العربية"),
        "formats": (
            "الصيغة",
            "تداخل المقاطع",
            "السمات",
            "الطبقات",
            "البيانات الوصفية",
        ),
        "commands": ("argument or option", "meaning"),
        "written": "تُقرأ وتُكتب",
        "read": "يُقرأ نصّها فقط",
    },
}


def assemble(source: Path, pictures: Path) -> None:
    """Write the pages of both languages into folders of `source`. Raises FileNotFoundError where a picture is not there."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for language in LANGUAGES:
        there = source / language
        shutil.rmtree(there, ignore_errors=True)
        (there / "pictures").mkdir(parents=True)
        shutil.copy(PAGES / "manual.css", there)
        for page in sorted((PAGES / language).glob("*.md")):
            words = page.read_text(encoding="utf-8").replace("-LANG-", f"-{language}-")
            for mark, table in _TABLES.items():
                if f"\n{mark}\n" in words:
                    words = words.replace(f"\n{mark}\n", f"\n{table(language)}\n")
            for picture in _PICTURE.findall(words):
                shutil.copy(pictures / picture, there / "pictures")
            (there / page.name).write_text(words, encoding="utf-8")


def keys(language: str) -> str:
    """Every command by menu, with its help and its keys."""
    from PySide6.QtCore import QCoreApplication

    from gui.actions import MENUS, help_of, words_of
    from gui.application import qt_application
    from gui.keyboard import arabic
    from gui.language import Language

    spoken = Language(qt_application(), language)
    parts = []
    for menu in MENUS:
        title = QCoreApplication.translate("Commands", menu.words).replace("&", "")
        rows = [
            (
                f"**{words_of(command)}**<br>{help_of(command)}",
                " ".join(map(_key, command.keys)),
                " ".join(_key(on) for key in command.keys if (on := arabic(key))),
            )
            for command in menu.commands
        ]
        parts.append(f"## {title}\n\n{_table(_HEADS[language]['keys'], rows)}")
    spoken.leave()
    return "\n\n".join(parts)


def formats(language: str) -> str:
    """What each format can hold, first those that are read and written."""
    from annotation.formats.catalogue import formats as known

    heads = _HEADS[language]
    rows = [
        (
            f"`{one.name}` `{one.suffix}`<br>{one.title}",
            *("✓" if can else "–" for can in (held.nested, held.attributes, held.layers, held.metadata)),
        )
        for one in known()
        if (held := one.holds).writable
    ]
    read = ", ".join(f"`{one.name}`" for one in known() if not one.holds.writable)
    return f"### {heads['written']}\n\n{_table(heads['formats'], rows)}\n\n### {heads['read']}\n\n{read}"


def commands(language: str) -> str:
    """Every command of the command line with its arguments and options."""
    import typer

    from corpus.commands import app
    from gui import commands as _  # noqa: F401 (adds those of the window)

    described = _described(typer.main.get_command(app), "tawsim", _HEADS[language]["commands"])
    return '<div dir="ltr" markdown>\n\n' + "\n\n".join(described) + "\n\n</div>"


def _described(command: Any, called: str, head: Sequence[str]) -> Iterator[str]:  # noqa: ANN401 (click's own commands)
    for name, below in sorted(getattr(command, "commands", {}).items()):
        yield from _described(below, f"{called} {name}", head)
    if hasattr(command, "commands"):
        return
    rows = [
        (
            f"<code>{escape(_usage(one), quote=False)}</code>",
            escape(one.help or "", quote=False) + (f" [{_told(one.default)}]" if _told(one.default) else ""),
        )
        for one in command.params
        if one.name != "help"
    ]
    yield f"### `{called}`\n\n{escape(command.help or '', quote=False)}\n\n" + (
        _table(head, rows) if rows else ""
    )


def _usage(one: Any) -> str:  # noqa: ANN401
    if one.param_type_name == "argument":
        return str(one.metavar or one.name).upper() + ("…" if one.nargs == -1 else "")
    return ", ".join(one.opts) + ("" if one.is_flag else f" {one.metavar or _choices(one)}")


def _choices(one: Any) -> str:  # noqa: ANN401
    kind = one.type_descriptor.annotation
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "|".join(str(choice.value) for choice in kind)
    return str(one.name).upper()


def _told(default: object) -> str:
    return str(default) if isinstance(default, str | int | float) and not isinstance(default, bool) else ""


def _key(key: str) -> str:
    return f"<kbd>{escape(key)}</kbd>"


def _table(head: Sequence[str], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("\n", " ").replace("|", "&#124;") for cell in line) + " |"
        for line in lines
    )


_TABLES = {"KEYS": keys, "FORMATS": formats, "COMMANDS": commands}


def main() -> int:
    """Put the pages together and let MkDocs build both languages; gives its exit code."""
    reads = argparse.ArgumentParser(description=__doc__)
    reads.add_argument("pictures", type=Path, help="the folder that `make pictures` wrote")
    source = ROOT / "build/manual/source"
    assemble(source, reads.parse_args().pictures)
    for language in LANGUAGES:
        built = subprocess.run(
            [
                sys.executable,
                "-m",
                "mkdocs",
                "build",
                "--quiet",
                "--strict",
                "-f",
                PAGES / f"mkdocs-{language}.yml",
            ],
            check=False,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        )
        if built.returncode:
            return built.returncode
        sys.stdout.write(f"{ROOT / 'build/manual' / language / 'index.html'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

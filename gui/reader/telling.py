# SPDX-License-Identifier: MIT
"""What is said about a mark: on hover, and to a screen reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from annotation.arabic import CONTROLS, LETTERS, Transliteration, transliterate
from annotation.scheme import Scheme
from annotation.suggestion import Suggestion
from gui.language import english, listed
from gui.reader.chips import label_words
from gui.reader.marks_index import Item

_CONTROLS = re.compile(f"[{CONTROLS}]")
_ARABIC = re.compile(f"[{LETTERS}]")
_LONGEST = 60  # code points of a mark's text that are read out or shown


def state(item: Item) -> str:
    """Whether a mark is confirmed, or how sure its suggestion is, in the language of the window."""
    if not isinstance(item, Suggestion):
        return QCoreApplication.translate("Reader", "confirmed")
    words = QCoreApplication.translate("Reader", "suggested, {percent} % sure")
    return words.replace("{percent}", str(round(item.confidence * 100)))


def hover(
    items: Sequence[Item],
    text: str,
    scheme: Scheme | None,
    language: str,
    reason_words: Callable[[str], str],
) -> str:
    """The tool tip over some marks of a text, innermost first, as rich text; all words from files are escaped."""
    direction = "rtl" if language.startswith("ar") else "ltr"
    blocks: list[str] = []
    for item in items:
        lines = [f"<b>{escape(label_words(scheme, item.label, language))}</b>"]
        if isinstance(item, Suggestion):
            lines.append(escape(listed(state(item), reason_words(item.source))))
            lines.append(escape(reason_words(item.reason)))
        else:
            lines.append(escape(state(item)))
        lines += (escape(english(latin)) for latin in in_latin(_short(item, text)))
        blocks.append(
            f'<p dir="{direction}" style="white-space: nowrap">{"<br>".join(filter(None, lines))}</p>'
        )
    return "".join(blocks)


def spoken(item: Item, text: str, scheme: Scheme | None, language: str) -> str:
    """One line for a screen reader: the words of the mark, its label and its state."""
    return f"{_short(item, text)}: {label_words(scheme, item.label, language)}, {state(item)}"


def in_latin(words: str) -> list[str]:
    """Arabic words in both transliterations, each with its name; nothing for words without an Arabic letter."""
    if not _ARABIC.search(words):
        return []
    named = (("HSB", Transliteration.HSB), ("Buckwalter", Transliteration.BUCKWALTER))
    plain = " ".join(_CONTROLS.sub("", words).split())
    return [f"{name}: {transliterate(plain, scheme)}" for name, scheme in named]


def _short(item: Item, text: str) -> str:
    words = text[item.start : item.end]
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"

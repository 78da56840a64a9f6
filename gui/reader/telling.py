# SPDX-License-Identifier: MIT
"""What is said about a mark: on hover, and to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from annotation.scheme import Scheme
from annotation.suggestion import Suggestion
from gui.reader.chips import label_words
from gui.reader.marks_index import Item

_LONGEST = 60  # code points of a mark's text that are read out or shown


def state(item: Item) -> str:
    """Whether a mark is confirmed, or how sure its suggestion is, in the language of the window."""
    if not isinstance(item, Suggestion):
        return QCoreApplication.translate("Reader", "confirmed")
    words = QCoreApplication.translate("Reader", "suggested, {percent} % sure")
    return words.replace("{percent}", str(round(item.confidence * 100)))


def hover(
    items: Sequence[Item], scheme: Scheme | None, language: str, reason_words: Callable[[str], str]
) -> str:
    """The tool tip over some marks, innermost first, as rich text; all words from files are escaped."""
    direction = "rtl" if language.startswith("ar") else "ltr"
    blocks: list[str] = []
    for item in items:
        lines = [f"<b>{escape(label_words(scheme, item.label, language))}</b>"]
        if isinstance(item, Suggestion):
            lines.append(f"{escape(state(item))} · {escape(reason_words(item.source))}")
            lines.append(escape(reason_words(item.reason)))
        else:
            lines.append(escape(state(item)))
        blocks.append(
            f'<p dir="{direction}" style="white-space: nowrap">{"<br>".join(filter(None, lines))}</p>'
        )
    return "".join(blocks)


def spoken(item: Item, text: str, scheme: Scheme | None, language: str) -> str:
    """One line for a screen reader: the words of the mark, its label and its state."""
    words = text[item.start : item.end]
    words = words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
    return f"{words}: {label_words(scheme, item.label, language)}, {state(item)}"

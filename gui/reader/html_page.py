# SPDX-License-Identifier: MIT
"""The annotated page as one HTML file that stands alone: text as it is written, marks around it, a legend."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from annotation.document import Document
from annotation.scheme import Scheme
from annotation.suggestion import Suggestion
from gui.reader.chips import label_words
from gui.reader.look import Look
from gui.reader.marks_index import Item
from gui.reader.pieces import Pieces
from gui.reader.placing import Mark, nesting
from gui.theme import Theme, mixed

_UNFIT = re.compile(r"[^\w \-]")  # in the name of a font
# Nothing here has a margin, a border or a padding beside the text: those would part letters that join.
_STYLE = """
body { background: %(page)s; color: %(ink)s; max-width: 46rem; margin: 2rem auto; padding: 0 1.5rem;
  font-family: %(family)s, Amiri, "Noto Naskh Arabic", "Traditional Arabic", serif; font-size: 1.4rem; line-height: 3; }
h1 { font-size: 1.5rem; line-height: 1.6; }
p { margin: 0 0 .6rem; white-space: pre-wrap; text-align: start; }
mark { color: inherit; position: relative; border-radius: 3px; outline-style: solid; outline-width: 1px;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.suggested { outline-style: dashed; }
mark[data-label]::after { content: attr(data-label); position: absolute; inset-inline-start: 0;
  bottom: calc(100%% + var(--level) * 1.15rem - .35rem); font: 600 .62rem/1.1rem "Noto Sans Arabic", sans-serif;
  padding: 0 .35em; border-radius: .3em; white-space: nowrap; user-select: none; }
footer { font: .85rem/2 "Noto Sans Arabic", sans-serif; border-top: 1px solid %(border)s; margin-top: 2rem; }
footer i { display: inline-block; width: .8em; height: .8em; border-radius: .2em; margin-inline-end: .4em; }
footer span { margin-inline-end: 1.4em; white-space: nowrap; }
@media print { body { margin: 0; max-width: none; } p, mark { print-color-adjust: exact; } }
"""


def html_page(document: Document, items: Sequence[Item], scheme: Scheme | None, look: Look) -> str:
    """The file's text, with the signs and in the font of the page; all that comes from a file is escaped."""
    pieces, theme, language = Pieces(document), look.theme, look.language
    colours = {name: _Colours(theme, scheme, name) for name in sorted({item.label for item in items})}
    style = _STYLE % {
        "page": theme.page.name(),
        "ink": theme.ink.name(),
        "border": theme.border.name(),
        "family": "'{}'".format(_UNFIT.sub("", look.family)),
    }
    style += "".join(colour.rules(number) for number, colour in enumerate(colours.values()))
    numbers = {name: number for number, name in enumerate(colours)}
    marks = [Mark(item.start, item.end, item, True) for item in sorted(items, key=_order)]
    levels = {id(mark.item): level for mark, level in zip(marks, nesting(marks), strict=True)}
    body: list[str] = []
    for start, end, rtl in _paragraphs(pieces):
        here = [mark.item for mark in marks if mark.start < end and start < mark.end]

        def opening(item: Item, at: int) -> str:
            kind = "suggested" if isinstance(item, Suggestion) else "confirmed"
            words = escape(label_words(scheme, item.label, language))
            words += " ؟" if kind == "suggested" else ""
            chip = f' data-label="{words}" style="--level: {levels[id(item)]}"' if at == item.start else ""
            return f'<mark class="{kind} label{numbers[item.label]}" title="{words}"{chip}>'

        inside = "".join(_marked(document.text, start, end, here, opening, look.signs.hidden))
        body.append(f'<p dir="{"rtl" if rtl else "ltr"}">{inside}</p>')
    legend = "".join(
        f'<span><i class="label{numbers[name]} swatch"></i>{escape(label_words(scheme, name, language))}</span>'
        for name in colours
    )
    if any(isinstance(item, Suggestion) for item in items):
        words = QCoreApplication.translate("Reader", "dashed: suggested, not confirmed")
        legend += f"<span>{escape(words)}</span>"
    direction = "rtl" if pieces.rtl else "ltr"
    footer = "rtl" if language.startswith("ar") else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{"ar" if pieces.rtl else "en"}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(document.title)}</title>\n<style>{style}</style>\n</head>\n'
        f"<body>\n<h1>{escape(document.title)}</h1>\n<main>\n"
        + "\n".join(body)
        + f'\n</main>\n<footer dir="{footer}">{legend}</footer>\n</body>\n</html>\n'
    )


class _Colours:
    """What one label looks like."""

    def __init__(self, theme: Theme, scheme: Scheme | None, name: str) -> None:
        self._colour = theme.colour(scheme.find(name) if scheme else None)
        self._theme = theme

    def rules(self, number: int) -> str:
        """The style of its marks and of its patch in the legend."""
        colour, theme = self._colour, self._theme
        sure, unsure = (mixed(colour, share, theme.page).name() for share in (0.17, 0.05))
        chip, ink, quiet = colour.name(), theme.ink_on(colour).name(), theme.on_page(colour).name()
        head = f".label{number}"
        return (
            f"{head} {{ background: {sure}; outline-color: {chip}; box-shadow: inset 0 -2px {chip}; }}\n"
            f"{head}.suggested {{ background: {unsure}; box-shadow: none; }}\n"
            f"{head}::after {{ background: {chip}; color: {ink}; }}\n"
            f"{head}.suggested::after {{ background: {theme.page.name()}; color: {quiet};"
            f" outline: 1px dashed {quiet}; }}\n"
            f"{head}.swatch {{ background: {chip}; }}\n"
        )


def _order(item: Item) -> tuple[int, int, str]:
    return item.start, -item.end, item.label


def _paragraphs(pieces: Pieces) -> Iterator[tuple[int, int, bool]]:
    """The (start, end, right to left) of whole paragraphs."""
    start = 0
    for piece in pieces:
        if piece.first:
            start = piece.start
        if piece.last:
            yield start, piece.end, piece.rtl


def _marked(
    text: str,
    start: int,
    end: int,
    items: Sequence[Item],
    opening: Callable[[Item, int], str],
    hidden: re.Pattern[str] | None,
) -> Iterator[str]:
    """The text from start to end with its marks around it; of two that cross, one is closed and opened again.

    Characters that are `hidden` are left out.
    """
    edges = {edge for item in items for edge in (item.start, item.end) if start < edge < end}
    places = sorted({start, end, *edges})
    stack: list[Item] = []
    for at, until in zip(places, [*places[1:], end], strict=True):
        ending = [n for n, item in enumerate(stack) if item.end <= at]
        again: list[Item] = []
        if ending:
            again = [item for item in stack[ending[0] :] if item.end > at]
            yield "</mark>" * (len(stack) - ending[0])
            del stack[ending[0] :]
        fresh = [item for item in items if item.start == at or (at == start and item.start < at)]
        for item in [*again, *(item for item in fresh if item.end > at)]:
            if at < end:
                yield opening(item, at)
                stack.append(item)
        words = text[at:until]
        yield escape(hidden.sub("", words) if hidden else words, quote=False)
    yield "</mark>" * len(stack)

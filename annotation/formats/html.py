# SPDX-License-Identifier: MIT
"""The text of web pages: what a reader sees of the article, a block a line, without menus and scripts."""

from __future__ import annotations

import re
from typing import Any

from annotation.formats.extract import Extract, paragraphs
from annotation.formats.files import NamedBytes, TextOf
from annotation.formats.format import FormatError, Problem, Report
from annotation.saying import said

_charset = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_block_names = (
    "address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol option p pre section summary table tbody tfoot thead tr"
    " ul"
)
_blocks = frozenset(_block_names.split())
_cells = frozenset(("td", "th"))
# What is not read on the page, or is of the site rather than of the article.
_skipped_names = (
    "script style noscript template head iframe object svg math canvas select button textarea nav rp rt"
)
_skipped = frozenset(_skipped_names.split())
_wordless = re.compile(r"[ \t\r\n\f]+")


def html_text(file: NamedBytes, text_of: TextOf, report: Report) -> Extract:
    """The text of the page's only `main`, else its only `article`, else of all of it; menus are left out.

    The encoding is the one asked for or UTF-8, else the one that the page declares. Raises FormatError for
    what cannot be decoded or parsed.
    """
    from lxml import etree

    page = _decoded(file, text_of)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(page.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = said("this is no {format} that can be read ({error})", format="html", error=str(error)[:200])
        raise FormatError(Problem(file.name, 0, 0, reason)) from error
    if limits := parser.error_log.filter_from_level(etree.ErrorLevels.FATAL):
        reason = said(
            "this is no {format} that can be read ({error})",
            format="html",
            error=limits[0].message.strip()[:200],
        )
        raise FormatError(Problem(file.name, limits[0].line, 0, reason))
    if root is None:
        raise FormatError(Problem(file.name, 0, 0, said("there is no text in this document")))
    title = next((" ".join("".join(one.itertext()).split()) for one in root.iter("title")), "")
    for name in ("main", "article"):
        found = list(root.iter(name))
        if len(found) == 1 and "".join(found[0].itertext()).strip():
            reason = said("only the element {name} of the page is read", name=name)
            report.problems.append(Problem(file.name, 0, 0, reason, fatal=False))
            return Extract(_text(found[0]), title)
    return Extract(_text(root), title)


def _decoded(file: NamedBytes, text_of: TextOf) -> str:
    """The page as the caller decodes it; where that fails, in the encoding that it declares."""
    try:
        return text_of(file)
    except FormatError:
        declared = _charset.search(file.data[:4096])
        if not declared:
            raise
        try:
            return file.data.decode(declared[1].decode("ascii"))
        except (LookupError, ValueError):
            pass  # what it declares is wrong as well: the first complaint tells the place
        raise


def _text(root: Any) -> str:  # noqa: ANN401 (lxml has no types)
    from lxml import etree

    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    verbatim = 0
    for event, element in walk:
        name = element.tag if isinstance(element.tag, str) else ""
        skipped = name in _skipped or element.get("hidden") is not None
        if event == "start":
            verbatim += name == "pre"
            if skipped:
                walk.skip_subtree()
                continue
            if name in _blocks:
                pieces.append("\n")
            pieces.append(_words(element.text, verbatim))
            continue
        verbatim -= name == "pre"
        if name in _blocks and not skipped:
            pieces.append("\n")
        elif name in _cells:
            pieces.append(" ")
        if element is not root:
            pieces.append(_words(element.tail, verbatim))
    return paragraphs("".join(pieces))


def _words(text: str | None, verbatim: int) -> str:
    """Text as a browser shows it: line breaks of the source are blanks, but in `pre`."""
    return (text or "") if verbatim else _wordless.sub(" ", text or "")

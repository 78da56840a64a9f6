# SPDX-License-Identifier: MIT
"""XML read strictly: no declarations of its own, nothing fetched, nothing that swells; and what XML cannot hold."""

from __future__ import annotations

import re
from typing import Any

from annotation.formats.format import FormatError, Problem
from annotation.saying import said

# Characters that no XML 1.0 document can hold, not even spelt as references.
unholdable = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_declaration = re.compile(r"^\s*<\?xml[^>]*\?>")
_special = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}


def parse(source: str | bytes, where: str) -> Any:  # noqa: ANN401 (lxml has no types)
    """The root element of a file.

    Raises FormatError, with line and column, for what is no XML, declares a DTD, or nests without end.
    """
    from lxml import etree

    data = without_declaration(source).encode("utf-8") if isinstance(source, str) else source
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        reason = said("this is not XML ({error})", error=str(error.msg)[:200])
        raise FormatError(Problem(where, line, column, reason)) from error
    if root.getroottree().docinfo.doctype:
        reason = said(
            "the XML declares a document type of its own, which is not allowed: take the line <!DOCTYPE … out"
        )
        raise FormatError(Problem(where, 0, 0, reason))
    return root


def without_declaration(text: str) -> str:
    """The text without the line that tells the encoding, which it no longer has."""
    return _declaration.sub("", text)


def require_holdable(text: str, format: str, title: str) -> None:
    """Raise FormatError for a character that XML cannot hold."""
    if wrong := unholdable.search(text):
        reason = said(
            "U+{code:04X} is a character that {format} cannot hold",
            code=ord(wrong.group()),
            format=format,
        )
        raise FormatError(Problem(title, 0, 0, reason))


def content(text: str) -> str:
    """Text between tags; a CR is spelt out, since XML reads it as a line feed."""
    return "".join(_special.get(letter, letter) for letter in text) if _needs(text) else text


def _needs(text: str) -> bool:
    return any(letter in text for letter in _special)

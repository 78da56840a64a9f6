# SPDX-License-Identifier: MIT
"""The text of Word's files (.docx, ECMA-376 part 1): paragraphs as lines, cells of a table parted by TAB."""

from __future__ import annotations

from typing import Any

from annotation.formats.archives import is_archive, unpack
from annotation.formats.extract import Extract
from annotation.formats.files import NamedBytes, TextOf
from annotation.formats.format import FormatError, Problem, Report
from annotation.formats.strict_xml import parse
from annotation.saying import said

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# The same elements in files saved as "Strict Open XML".
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_MAIN, _ABOUT = "word/document.xml", "docProps/core.xml"
_NOTES = {
    "word/footnotes.xml": ("footnote", said("footnotes")),
    "word/endnotes.xml": ("endnote", said("endnotes")),
    "word/comments.xml": ("comment", said("comments")),
}
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
# Text that was moved away or is drawn a second time for older programs.
_SKIPPED = ("moveFrom", "Fallback", "rt")
_OLD_WORD = b"\xd0\xcf\x11\xe0"


def docx_text(file: NamedBytes, text_of: TextOf, report: Report) -> Extract:
    """What a reader of the file sees in its body, tracked insertions included and deletions not.

    Headers, footers, notes and comments are left out and told. Raises FormatError for what is no .docx file.
    """
    if file.data[:4] == _OLD_WORD:
        reason = said("this is an old Word file or one with a password: save it as .docx without a password")
        raise FormatError(Problem(file.name, 0, 0, reason))
    if not is_archive(file.data):
        raise FormatError(Problem(file.name, 0, 0, said("this is no Word file (.docx)")))
    parts = {part.name: part.data for part in unpack(file.data, file.name, only={_MAIN, _ABOUT, *_NOTES})}
    if _MAIN not in parts:
        raise FormatError(
            Problem(file.name, 0, 0, said("this is no Word file: it has no {part}", part=_MAIN))
        )
    for name, (element, kind) in _NOTES.items():
        if name in parts and (count := _notes(parse(parts[name], file.name), element)):
            reason = said("{kind} are left out ({count})", kind=kind, count=count)
            report.problems.append(Problem(file.name, 0, 0, reason, fatal=False))
    about = parse(parts[_ABOUT], file.name) if _ABOUT in parts else None
    author = _told(about, "creator")
    return Extract(
        _text(parse(parts[_MAIN], file.name)), _told(about, "title"), {"author": author} if author else {}
    )


def _text(root: Any) -> str:  # noqa: ANN401 (lxml has no types)
    from lxml import etree

    lines: list[str] = []
    open_paragraphs: list[list[str]] = []
    cells: list[int] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = etree.QName(element).localname
        if name in _SKIPPED:
            walk.skip_subtree()
        elif name == "p" and _is_word(element):
            if event == "start":
                open_paragraphs.append([])
            else:
                lines.append("".join(open_paragraphs.pop()).strip(" "))
        elif name == "tc" and event == "start":
            cells.append(len(lines))
        elif name == "tc":
            inside = cells.pop()
            lines[inside:] = [" ".join(filter(None, lines[inside:])).replace("\n", " ")]
        elif name == "tr" and event == "start":
            cells.append(len(lines))
        elif name == "tr":
            inside = cells.pop()
            lines[inside:] = ["\t".join(lines[inside:]).strip("\t")]
        elif event == "start" and open_paragraphs and _is_word(element):
            if name == "t":
                open_paragraphs[-1].append(element.text or "")
            elif name in _SIGNS and not _is_tab_stop(element):
                open_paragraphs[-1].append(_SIGNS[name])
    return "\n".join(line for line in lines if line.strip())


def _is_word(element: Any) -> bool:  # noqa: ANN401
    return str(element.tag).startswith((_WORD, _STRICT))


def _is_tab_stop(element: Any) -> bool:  # noqa: ANN401
    """Whether this says where tabs stop, rather than that one stands here."""
    return element.getparent().tag in (f"{_WORD}tabs", f"{_STRICT}tabs")


def _notes(root: Any, kind: str) -> int:  # noqa: ANN401
    """How many notes of a kind there are, without the lines that separate them from the text."""
    return sum(
        1
        for element in root
        if str(element.tag) in (f"{_WORD}{kind}", f"{_STRICT}{kind}")
        and not element.get(f"{_WORD}type")
        and not element.get(f"{_STRICT}type")
    )


def _told(about: Any, name: str) -> str:  # noqa: ANN401
    found = about.find(f"{_DUBLIN}{name}") if about is not None else None
    return (found.text or "").strip() if found is not None else ""

# SPDX-License-Identifier: MIT
"""What may come into a corpus: texts and names that any database and any file can keep, marks that fit their text."""

from __future__ import annotations

import re

from annotation.document import forbidden
from annotation.edit import Mark
from annotation.formats.format import Record
from annotation.scheme import Scheme
from annotation.span import Span
from corpus.errors import CorpusError

# What the tables keep of a name, in characters.
_LONGEST, _LONGEST_SPLIT = 200, 40
_UNKEPT = re.compile("[\x00\ud800-\udfff]")


def check(mark: Mark, text: str, scheme: Scheme) -> None:
    """Refuse, with a CorpusError, a mark that lies outside its text or whose label the scheme does not have."""
    if not 0 <= mark.start < mark.end <= len(text):
        raise CorpusError(
            "The range {start} to {end} lies outside the text, which has {length} characters.",
            start=mark.start,
            end=mark.end,
            length=len(text),
        )
    label = scheme.find(mark.label)
    if isinstance(mark, Span) and (label is None or label.name != mark.label):
        raise CorpusError(
            "The scheme {scheme} of this corpus has no label {label}.", scheme=scheme.name, label=mark.label
        )


def check_text(text: str, title: str) -> None:
    """Refuse, with a CorpusError, a text that is empty or has a character that no text holds."""
    if not text.strip():
        raise CorpusError("{title}: the text is empty.", title=title)
    if (at := forbidden(text)) is not None:
        raise CorpusError(
            "{title}: the text has the character U+{code:04X} at {at}, which no text holds.",
            title=title,
            code=ord(text[at]),
            at=at,
        )


def check_name(name: str) -> None:
    """Refuse, with a CorpusError, a name or value that no database could keep."""
    if _UNKEPT.search(name):
        raise CorpusError(
            "{name!r} has a NUL or half a surrogate pair in it, which no file holds.", name=name
        )


def check_names(record: Record) -> None:
    """Refuse, with a CorpusError, a record whose identifiers, title or values no database could keep."""
    document = record.document
    names = [document.id, record.split]
    words: list[str] = [part for pair in document.metadata.items() for part in pair]
    for layer in record.layers:
        names += [span.id for span in layer.marks.spans]
        words += [part for span in layer.marks.spans for pair in span.attributes for part in pair]
        names += [name for verdict in layer.marks.verdicts for name in (verdict.id, verdict.source)]
    names += [name for one in record.questions for name in (one.id, one.span, one.annotator, one.answered_by)]
    words += [word for one in record.questions for word in (one.text, one.asked, one.answer)]
    if _UNKEPT.search("".join([document.title, *names, *words])):
        raise CorpusError(
            "{title}: a name or value has a NUL or half a surrogate pair in it, which no file holds.",
            title=_UNKEPT.sub("\ufffd", document.title),
        )
    if len(record.split) > _LONGEST_SPLIT or max(map(len, names)) > _LONGEST:
        longest = max(names, key=len)
        raise CorpusError(
            "{title}: the name {name}… is longer than {limit} characters.",
            title=document.title,
            name=longest[:40],
            limit=_LONGEST_SPLIT if longest == record.split else _LONGEST,
        )

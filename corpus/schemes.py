# SPDX-License-Identifier: MIT
"""The corpus's scheme: kept whole as TOML in the corpus, so that the file needs no other."""

from __future__ import annotations

import json

from sqlalchemy import Connection, insert, select

from annotation.scheme import Scheme, parse
from annotation.span import new_id
from corpus import tables
from corpus.clock import now
from corpus.errors import CorpusError


def write(connection: Connection, scheme: Scheme) -> None:
    """Give a new corpus its identity and its scheme."""
    row = {"id": new_id(), "created": now(), "scheme": to_toml(scheme)}
    connection.execute(insert(tables.corpus), row)


def read(connection: Connection, place: str) -> Scheme:
    """The scheme of the corpus. Raises CorpusError where the corpus has none."""
    text = connection.execute(select(tables.corpus.c.scheme)).scalar()
    if text is None:
        raise CorpusError("{place} has no scheme: it was not finished; make it anew.", place=place)
    return parse(text, place)


def to_toml(scheme: Scheme) -> str:
    """A scheme as a TOML file that stands alone: `annotation.scheme.parse` gives the same scheme back."""
    lines = [f"{name} = {_text(getattr(scheme, name))}" for name in ("name", "ar", "en")]
    lines += ["", "[conventions]"]
    lines += [f"{name} = {str(getattr(scheme, name)).lower()}" for name in ("heads", "proclitics")]
    for label in scheme.labels:
        lines += ["", "[[labels]]"]
        for name in ("name", "ar", "en", "light", "dark", "key", "definition_ar", "definition_en", "parent"):
            if value := getattr(label, name):
                lines.append(f"{name} = {_text(value)}")
        if label.aliases:
            lines.append(f"aliases = [{', '.join(_text(alias) for alias in label.aliases)}]")
        if label.mappings:
            pairs = ", ".join(f"{_text(to)} = {_text(name)}" for to, name in label.mappings)
            lines.append(f"mappings = {{ {pairs} }}")
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, but for the one control that JSON leaves bare."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

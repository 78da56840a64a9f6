# SPDX-License-Identifier: MIT
"""The corpus's scheme: kept whole as TOML in the corpus, so that the file needs no other."""

from __future__ import annotations

import json
from dataclasses import fields

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
    plain = {field.name: getattr(scheme, field.name) for field in fields(scheme) if field.name != "labels"}
    lines = [f"{name} = {_value(value)}" for name, value in plain.items() if isinstance(value, str)]
    lines += ["", "[conventions]"]
    lines += [f"{name} = {_value(value)}" for name, value in plain.items() if isinstance(value, bool)]
    for label in scheme.labels:
        lines += ["", "[[labels]]"]
        for field in fields(label):
            if value := getattr(label, field.name):
                lines.append(f"{field.name} = {_value(value)}")
    return "\n".join(lines) + "\n"


def _value(value: str | bool | tuple[str | tuple[str, str], ...]) -> str:
    """A value of TOML: a text, true or false, a list of texts, or a table for pairs."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return str(value).lower()
    pairs = [f"{_text(one[0])} = {_text(one[1])}" for one in value if isinstance(one, tuple)]
    names = [_text(one) for one in value if isinstance(one, str)]
    return f"{{ {', '.join(pairs)} }}" if pairs else f"[{', '.join(names)}]"


def _text(value: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, but for the one control that JSON leaves bare."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

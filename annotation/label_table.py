# SPDX-License-Identifier: MIT
"""A label as a table of TOML: read with suspicion, and written so that it reads back the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from annotation.label import Attribute, AttributeKind, Label

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LISTS = ("aliases", "examples", "near_misses")
# The colours of a label for which none are given.
GREY = ("#52525b", "#b4b4bd")


class SchemeError(ValueError):
    """A scheme that cannot be used; the message is one sentence with the place."""


def read_label(entry: dict[str, Any], where: str) -> Label:
    """The label of a table; its colours are empty where none are given. Raises SchemeError."""
    name = entry.get("name", "")
    if not isinstance(name, str) or not usable(name):
        raise SchemeError(f"{where} has a label without a usable name: {name!r} (no blanks, not empty)")
    for theme in ("light", "dark"):
        if theme in entry and not _COLOUR.fullmatch(str(entry[theme])):
            raise SchemeError(f"{where}: the {theme} colour of {name} must look like #1d4ed8")
    for field in _LISTS:
        value = entry.get(field, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            what = "names" if field == "aliases" else "texts"
            raise SchemeError(f"{where}: the {field} of {name} must be a list of {what}")
    mappings = entry.get("mappings", {})
    if not isinstance(mappings, dict) or not all(isinstance(there, str) for there in mappings.values()):
        raise SchemeError(f"{where}: the mappings of {name} must be a table of names")

    def text(field: str, otherwise: str = "") -> str:
        return str(entry.get(field, otherwise))

    return Label(
        name,
        text("ar", name),
        text("en", name),
        entry.get("light", ""),
        entry.get("dark", ""),
        text("key").lower(),
        definition_ar=text("definition_ar"),
        definition_en=text("definition_en"),
        parent=text("parent"),
        aliases=tuple(entry.get("aliases", [])),
        mappings=tuple(sorted(mappings.items())),
        attributes=tuple(_attributes(entry.get("attributes", []), name, where)),
        guide_ar=text("guide_ar"),
        guide_en=text("guide_en"),
        examples=tuple(entry.get("examples", [])),
        near_misses=tuple(entry.get("near_misses", [])),
    )


def usable(name: str) -> bool:
    """Whether files can carry this as the name of a label: not empty, no blanks, no control characters."""
    return bool(name) and not re.search(r"[\s\x00-\x1f\x7f\ud800-\udfff]", name) and len(name) <= 200


def _attributes(entries: object, label: str, where: str) -> Iterator[Attribute]:
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SchemeError(f"{where}: the attributes of {label} must be a list of tables")
    seen = set()
    for entry in entries:
        name, kind, choices = entry.get("name", ""), entry.get("kind", "text"), entry.get("choices", [])
        if not isinstance(name, str) or not usable(name) or name in seen:
            raise SchemeError(f"{where}: {label} has an attribute without a name of its own: {name!r}")
        if kind not in set(AttributeKind):
            known = ", ".join(AttributeKind)
            raise SchemeError(
                f"{where}: the attribute {name} of {label} must be one of {known}, not {kind!r}"
            )
        if not isinstance(choices, list) or not all(isinstance(one, str) and one for one in choices):
            raise SchemeError(f"{where}: the choices of {name} of {label} must be a list of texts")
        if kind == AttributeKind.CHOICE and not choices:
            raise SchemeError(f"{where}: the attribute {name} of {label} offers no choices")
        seen.add(name)
        words = (str(entry.get("ar", name)), str(entry.get("en", name)))
        yield Attribute(name, AttributeKind(kind), *words, tuple(choices))


def written(label: Label) -> Iterator[str]:
    """The lines of a label's table, without its heading; what is empty is left out."""
    for field in fields(label):
        if value := getattr(label, field.name):
            yield f"{field.name} = {toml(value)}"


def toml(value: object) -> str:
    """A value of TOML: a text, true or false, a list, or a table for pairs and attributes."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Attribute):
        told = {field.name: getattr(value, field.name) for field in fields(value)}
        return _table((name, one) for name, one in told.items() if one)
    if isinstance(value, tuple):
        if value and isinstance(value[0], tuple):
            return _table(value)
        return f"[{', '.join(toml(one) for one in value)}]"
    # A basic string: JSON's escapes are TOML's, but for the one control that JSON leaves bare.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _table(pairs: Iterable[tuple[str, object]]) -> str:
    return "{ " + ", ".join(f"{toml(name)} = {toml(value)}" for name, value in pairs) + " }"

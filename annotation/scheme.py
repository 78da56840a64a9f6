# SPDX-License-Identifier: MIT
"""Labels and schemes: what may be said about a span, and how one scheme's words become another's."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from resources import path

DEFAULT = "wojood"


class SchemeError(ValueError):
    """A scheme file that cannot be used; the message is one sentence with the place."""


@dataclass(frozen=True, slots=True)
class Label:
    """One kind of span: its name in files, its names and definition for people, its colour and key.

    `light` and `dark` are #rrggbb colours for the two themes. `parent` names the label this one is a kind
    of. `aliases` are other spellings of the same label in files; `mappings` say what it becomes in the
    schemes they name.
    """

    name: str
    ar: str
    en: str
    light: str
    dark: str
    key: str = ""
    definition_ar: str = ""
    definition_en: str = ""
    parent: str = ""
    aliases: tuple[str, ...] = ()
    mappings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Scheme:
    """A set of labels, in palette order, with the conventions of its spans.

    `heads` tells whether the head noun of a name belongs to the span ("city of X"); `proclitics`
    tells whether و ف ب ل ك before a name do; `nested` whether spans lie inside others.
    """

    name: str
    ar: str
    en: str
    labels: tuple[Label, ...]
    heads: bool = True
    proclitics: bool = False
    nested: bool = True

    @cached_property
    def _by_name(self) -> dict[str, Label]:
        found = {label.name: label for label in self.labels}
        for label in self.labels:
            for alias in label.aliases:
                found.setdefault(alias, label)
        return found

    def find(self, name: str) -> Label | None:
        """The label of this name or alias, or None."""
        return self._by_name.get(name)

    def translate(self, name: str, to: Scheme) -> str | None:
        """What a label of this scheme is called in another, or None where that has no place for it.

        Tried in turn: the label's own mapping, the same name or alias, then the same for its parents.
        """
        label = self.find(name)
        while label:
            mapped = dict(label.mappings).get(to.name, label.name)
            if there := to.find(mapped):
                return there.name
            label = self.find(label.parent)
        there = to.find(name)
        return there.name if there else None


def parse(text: str, where: str) -> Scheme:
    """The scheme that a TOML file tells; `where` is its name in messages.

    Raises SchemeError for TOML that is none, a field of the wrong kind, a label without a name, two labels
    of one name or key, or a parent that does not exist or leads back to its child.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SchemeError(f"{where} is not a TOML file: {error}") from error
    base, entries, conventions = data.get("extends", ""), data.get("labels", []), data.get("conventions", {})
    if not isinstance(base, str) or base.endswith(".toml"):
        raise SchemeError(f"{where}: extends must name a scheme that comes with the application")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SchemeError(f"{where}: labels must be [[labels]] tables")
    if not isinstance(conventions, dict):
        raise SchemeError(f"{where}: conventions must be a table")
    inherited = load(base).labels if base else ()
    labels = tuple(_label(entry, where) for entry in entries)
    replaced = {label.name for label in labels}
    labels = tuple(label for label in inherited if label.name not in replaced) + labels
    if not labels:
        raise SchemeError(f"{where} has no labels: give each one a [[labels]] table with a name")
    for what, values in (("name", [x.name for x in labels]), ("key", [x.key for x in labels if x.key])):
        for value in values:
            if values.count(value) > 1:
                raise SchemeError(f"{where} has two labels of the {what} {value!r}")
    _check_parents(labels, where)
    name = str(data.get("name") or Path(where).stem)
    return Scheme(
        name,
        str(data.get("ar", name)),
        str(data.get("en", name)),
        labels,
        heads=bool(conventions.get("heads", True)),
        proclitics=bool(conventions.get("proclitics", False)),
        nested=bool(conventions.get("nested", True)),
    )


def _check_parents(labels: tuple[Label, ...], where: str) -> None:
    parents = {label.name: label.parent for label in labels}
    for name, parent in parents.items():
        if parent and parent not in parents:
            raise SchemeError(f"{where}: the parent {parent!r} of {name} is no label of the scheme")
        above, passed = parent, {name}
        while above and above not in passed:
            passed.add(above)
            above = parents.get(above, "")
        if above:
            raise SchemeError(f"{where}: {above} is its own parent")


_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def _label(entry: dict[str, Any], where: str) -> Label:
    name = entry.get("name", "")
    if not isinstance(name, str) or not name or re.search(r"[\s\x00-\x1f]", name):
        raise SchemeError(f"{where} has a label without a usable name: {name!r} (no blanks, not empty)")
    for theme in ("light", "dark"):
        if not _COLOUR.fullmatch(str(entry.get(theme, "#555555"))):
            raise SchemeError(f"{where}: the {theme} colour of {name} must look like #1d4ed8")
    aliases, mappings = entry.get("aliases", []), entry.get("mappings", {})
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise SchemeError(f"{where}: the aliases of {name} must be a list of names")
    if not isinstance(mappings, dict) or not all(isinstance(there, str) for there in mappings.values()):
        raise SchemeError(f"{where}: the mappings of {name} must be a table of names")
    return Label(
        name,
        str(entry.get("ar", name)),
        str(entry.get("en", name)),
        entry.get("light", "#52525b"),
        entry.get("dark", "#b4b4bd"),
        str(entry.get("key", "")).lower(),
        str(entry.get("definition_ar", "")),
        str(entry.get("definition_en", "")),
        str(entry.get("parent", "")),
        tuple(aliases),
        tuple(sorted(mappings.items())),
    )


@cache
def load(name: str) -> Scheme:
    """A bundled scheme by its name, or the scheme of a TOML file by its path.

    Raises SchemeError when there is none or it cannot be used.
    """
    file = Path(name) if name.endswith(".toml") else path(f"schemes/{name}.toml")
    try:
        return parse(file.read_text(encoding="utf-8"), str(file) if name.endswith(".toml") else name)
    except (OSError, UnicodeDecodeError) as error:
        known = ", ".join(bundled())
        raise SchemeError(
            f"There is no scheme {name!r}: give one of {known}, or the path of a TOML file"
        ) from error


def bundled() -> list[str]:
    """The names of the schemes that come with the application."""
    return sorted(file.stem for file in path("schemes").glob("*.toml"))

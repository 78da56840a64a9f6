# SPDX-License-Identifier: MIT
"""Labels and schemes: what may be said about a span, and how one scheme's words become another's."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import cache, cached_property
from pathlib import Path

from annotation.label import Attribute as Attribute
from annotation.label import Label as Label
from annotation.label_table import GREY, read_label, toml, written
from annotation.label_table import SchemeError as SchemeError
from resources import path

DEFAULT = "wojood"


@dataclass(frozen=True)
class Scheme:
    """A set of labels, in palette order, with the conventions of its spans.

    `heads` tells whether the head noun of a name belongs to the span ("city of X"); `proclitics`
    tells whether و ف ب ل ك before a name do; `nested` whether spans lie inside others. `forbidden` are pairs of
    labels of which the first never holds the second, nor a subtype of it.
    """

    name: str
    ar: str
    en: str
    labels: tuple[Label, ...]
    heads: bool = True
    proclitics: bool = False
    nested: bool = True
    forbidden: tuple[tuple[str, str], ...] = ()

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

    def above(self, name: str) -> list[Label]:
        """The label of this name and those it is a kind of, from the nearest to the most general."""
        found = []
        label = self.find(name)
        while label:
            found.append(label)
            label = self.find(label.parent)
        return found

    def subtypes(self, name: str) -> list[Label]:
        """The labels that are a kind of this one, in palette order; only the nearest."""
        return [label for label in self.labels if label.parent == name]

    def attributes(self, name: str) -> list[Attribute]:
        """What can be said of spans of a label besides it: its own attributes, then those of what it is a kind of."""
        found = {one.name: one for label in reversed(self.above(name)) for one in label.attributes}
        own = [one.name for label in self.above(name) for one in label.attributes]
        return [found[name] for name in dict.fromkeys(own)]

    def may_hold(self, outer: str, inner: str) -> bool:
        """Whether spans of one label may lie inside spans of another."""
        if not self.nested:
            return False
        outside = {label.name for label in self.above(outer)}
        inside = {label.name for label in self.above(inner)}
        return not any(one in outside and other in inside for one, other in self.forbidden)

    def translate(self, name: str, to: Scheme) -> str | None:
        """What a label of this scheme is called in another, or None where that has no place for it.

        Tried in turn: the label's own mapping, the same name or alias, then the same for its parents.
        """
        for label in self.above(name):
            mapped = dict(label.mappings).get(to.name, label.name)
            if there := to.find(mapped):
                return there.name
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
    labels = tuple(read_label(entry, where) for entry in entries)
    replaced = {label.name for label in labels}
    labels = tuple(label for label in inherited if label.name not in replaced) + labels
    if not labels:
        raise SchemeError(f"{where} has no labels: give each one a [[labels]] table with a name")
    check(labels, where)
    labels = _coloured(labels)
    name = str(data.get("name") or Path(where).stem)
    return Scheme(
        name,
        str(data.get("ar", name)),
        str(data.get("en", name)),
        labels,
        heads=bool(conventions.get("heads", True)),
        proclitics=bool(conventions.get("proclitics", False)),
        nested=bool(conventions.get("nested", True)),
        forbidden=tuple(_forbidden(conventions.get("forbidden", []), labels, where)),
    )


def to_toml(scheme: Scheme) -> str:
    """A scheme as a TOML file that stands alone: `parse` gives the same scheme back."""
    plain = {field.name: getattr(scheme, field.name) for field in fields(scheme) if field.name != "labels"}
    lines = [f"{name} = {toml(value)}" for name, value in plain.items() if isinstance(value, str)]
    lines += ["", "[conventions]"]
    lines += [f"{name} = {toml(value)}" for name, value in plain.items() if isinstance(value, bool)]
    if scheme.forbidden:
        lines.append(f"forbidden = [{', '.join(f'[{toml(a)}, {toml(b)}]' for a, b in scheme.forbidden)}]")
    for label in scheme.labels:
        lines += ["", "[[labels]]", *written(label)]
    return "\n".join(lines) + "\n"


def _forbidden(pairs: object, labels: tuple[Label, ...], where: str) -> Iterator[tuple[str, str]]:
    names = {label.name for label in labels}
    if not isinstance(pairs, list):
        raise SchemeError(f"{where}: forbidden must be a list of pairs of labels")
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != 2 or not all(name in names for name in pair):
            raise SchemeError(f"{where}: forbidden has {pair!r}, which is no pair of labels of the scheme")
        yield pair[0], pair[1]


def _coloured(labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """The labels, each with colours: where it has none, those of what it is a kind of."""
    by_name = {label.name: label for label in labels}

    def colour(label: Label, theme: str, otherwise: str) -> str:
        found: str = getattr(label, theme)
        while not found and label.parent:
            label = by_name[label.parent]
            found = getattr(label, theme)
        return found or otherwise

    return tuple(
        replace(label, light=colour(label, "light", GREY[0]), dark=colour(label, "dark", GREY[1]))
        for label in labels
    )


def check(labels: tuple[Label, ...], where: str) -> None:
    """Refuse, with a SchemeError, labels of one name or key, and parents that are missing or their own."""
    for what, values in (("name", [x.name for x in labels]), ("key", [x.key for x in labels if x.key])):
        for value in values:
            if values.count(value) > 1:
                raise SchemeError(f"{where} has two labels of the {what} {value!r}")
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

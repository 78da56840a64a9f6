# SPDX-License-Identifier: MIT
"""A label: one kind of span, with its names, colours and key, what else can be said of its spans, and its card."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AttributeKind(StrEnum):
    """What can be said in an attribute: one of some choices, a text, a number, or yes."""

    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"


# What a flag that is set says; one that is not set is not there.
YES = "yes"


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something that can be said of a span besides its label. `choices` are what a choice offers."""

    name: str
    kind: AttributeKind
    ar: str
    en: str
    choices: tuple[str, ...] = ()

    def refuses(self, value: str) -> bool:
        """Whether this is nothing that the attribute can say."""
        if self.kind is AttributeKind.CHOICE:
            return value not in self.choices
        if self.kind is AttributeKind.NUMBER:
            return not value.removeprefix("-").replace(".", "", 1).isdecimal()
        return value != YES if self.kind is AttributeKind.FLAG else False


@dataclass(frozen=True, slots=True)
class Label:
    """One kind of span: its name in files, its names and definition for people, its colour and key.

    The name is its identity: spans carry it, and it never depends on the place in the list. `light` and `dark`
    are #rrggbb colours for the two themes. `parent` names the label this one is a kind of: a subtype. `aliases`
    are other spellings of the same label in files; `mappings` say what it becomes in the schemes they name.
    `guide_ar`, `guide_en`, `examples` and `near_misses` are a project's own card; where they are empty, the card
    that comes with the application is shown. Examples have the span in square brackets.
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
    attributes: tuple[Attribute, ...] = ()
    guide_ar: str = ""
    guide_en: str = ""
    examples: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()

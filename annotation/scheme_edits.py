# SPDX-License-Identifier: MIT
"""Changes of a scheme: labels renamed, merged, added, taken away and moved, each giving a scheme that holds together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from annotation.label import Label
from annotation.label_table import usable
from annotation.scheme import Scheme, SchemeError, parse, to_toml


def renamed(scheme: Scheme, old: str, new: str) -> Scheme:
    """The scheme with a label under another name; the old one becomes an alias, so that files still find it.

    Raises SchemeError for a name that is taken or unusable, and for a label that is not there.
    """
    label = _there(scheme, old)
    if not usable(new):
        raise SchemeError(f"{new!r} is no name for a label: no blanks, not empty")
    taken = scheme.find(new)
    if taken is not None and taken.name != old:
        raise SchemeError(f"{new} is a name of {taken.name} already: merge the two, or choose another name")
    aliases = tuple(one for one in dict.fromkeys((*label.aliases, old)) if one != new)
    changed = replace(label, name=new, aliases=aliases)
    return _with(scheme, {old: changed}, lambda name: new if name == old else name)


def merged(scheme: Scheme, old: str, into: str) -> Scheme:
    """The scheme without a label, which is an alias of another from now on, and so are its own aliases.

    Its subtypes become those of the other. Raises SchemeError where one of the two is not there.
    """
    gone, kept = _there(scheme, old), _there(scheme, into)
    if gone is kept:
        raise SchemeError(f"{old} cannot be merged with itself")
    aliases = tuple(dict.fromkeys((*kept.aliases, old, *gone.aliases)))
    known = {one.name for one in kept.attributes}
    attributes = (*kept.attributes, *(one for one in gone.attributes if one.name not in known))
    parent = gone.parent if kept.parent == old else kept.parent
    changed = replace(kept, aliases=aliases, attributes=attributes, parent=parent)
    return _with(scheme, {into: changed}, lambda name: into if name == old else name, gone=old)


def removed(scheme: Scheme, name: str) -> Scheme:
    """The scheme without a label; its subtypes become those of what it was a kind of."""
    gone = _there(scheme, name)
    return _with(scheme, {}, lambda one: gone.parent if one == name else one, gone=name)


def added(scheme: Scheme, label: Label) -> Scheme:
    """The scheme with one more label, after its sisters where it is a subtype, else at the end."""
    labels = list(scheme.labels)
    family = [at for at, one in enumerate(labels) if label.parent and label.parent in (one.name, one.parent)]
    labels.insert(family[-1] + 1 if family else len(labels), label)
    return sound(replace(scheme, labels=tuple(labels)))


def changed(scheme: Scheme, label: Label) -> Scheme:
    """The scheme with the label of this name as it is here."""
    _there(scheme, label.name)
    return _with(scheme, {label.name: label}, lambda name: name)


def moved(scheme: Scheme, name: str, places: int) -> Scheme:
    """The scheme with a label some places further down the palette, up where negative."""
    labels = list(scheme.labels)
    at = labels.index(_there(scheme, name))
    label = labels.pop(at)
    labels.insert(max(0, min(len(labels), at + places)), label)
    return replace(scheme, labels=tuple(labels))


def sound(scheme: Scheme) -> Scheme:
    """The scheme, once it has been found to hold together. Raises SchemeError where it does not."""
    return parse(to_toml(scheme), scheme.name)


def together(renames: Mapping[str, str], old: str, new: str, since: Scheme) -> dict[str, str]:
    """Renames since a scheme, after one more: what is called `old` by now, whatever it was then, is called `new`."""
    found = {first: new if last == old else last for first, last in renames.items()}
    if old not in found and any(label.name == old for label in since.labels):
        found[old] = new
    return found


def _there(scheme: Scheme, name: str) -> Label:
    label = next((one for one in scheme.labels if one.name == name), None)
    if label is None:
        raise SchemeError(f"The scheme {scheme.name} has no label {name}")
    return label


def _with(scheme: Scheme, new: Mapping[str, Label], called: Callable[[str], str], gone: str = "") -> Scheme:
    """The scheme with some labels as they are here, one gone, and all names in it as they are called now."""
    labels = [new.get(one.name, one) for one in scheme.labels if one.name != gone]
    labels = [replace(one, parent=called(one.parent) if one.parent else "") for one in labels]
    names = {one.name for one in labels}
    pairs = dict.fromkeys((called(outer), called(inner)) for outer, inner in scheme.forbidden)
    forbidden = tuple(pair for pair in pairs if set(pair) <= names)
    return sound(replace(scheme, labels=tuple(labels), forbidden=forbidden))

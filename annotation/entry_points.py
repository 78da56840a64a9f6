# SPDX-License-Identifier: MIT
"""What other people's packages offer through an entry-point group: checked objects, and a sentence for each that cannot be used.

A broken package of somebody else must keep nobody from their work: whatever it does when it is imported becomes a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from annotation.saying import said

# From the name of an entry, its package, and what is wrong with it: the sentence to tell.
Complaint = Callable[[str, str, str], str]


@dataclass(frozen=True, slots=True)
class Offer:
    """The objects that packages offer, by the order of their entries, and the sentences about the others."""

    things: tuple[Any, ...] = ()
    complaints: tuple[str, ...] = ()


def offered(group: str, taken: frozenset[str], amiss: Callable[[object], str], complaint: Complaint) -> Offer:
    """What installed packages offer in a group; each has a `name`, and nobody takes one that is `taken`.

    `amiss` says what an object lacks to be what it claims to be, or nothing.
    """
    found: dict[str, Any] = {}
    complaints: list[str] = []
    for entry in sorted(entry_points(group=group), key=lambda entry: (entry.name, entry.value)):
        made, reason = _loaded(entry, amiss)
        if not reason and (made.name in taken or made.name in found):
            reason = said("the name {name!r} is taken", name=made.name)
        if reason:
            complaints.append(complaint(entry.name, entry.dist.name if entry.dist else entry.value, reason))
        else:
            found[made.name] = made
    return Offer(tuple(found.values()), tuple(complaints))


def misnamed(made: object) -> str:
    """What is wrong with the name of an object, or nothing."""
    name = getattr(made, "name", None)
    if isinstance(name, str) and re.fullmatch(r"[a-z0-9][a-z0-9-]*", name):
        return ""
    return said("its {attribute} must be {what}", attribute="name", what="small letters, digits and hyphens")


def speechless(made: object, *methods: str) -> str:
    """The first of these methods that an object lacks, in a sentence, or nothing."""
    lacking = (method for method in methods if not callable(getattr(made, method, None)))
    return next((said("it has no method {method}", method=method) for method in lacking), "")


def _loaded(entry: EntryPoint, amiss: Callable[[object], str]) -> tuple[Any, str]:
    """The object of an entry, and why it cannot be used, or nothing."""
    try:
        made = entry.load()
        return made, amiss(made)
    except Exception as error:  # whatever a stranger's module does when it is imported
        return None, f"{type(error).__name__}: {error}"[:200]

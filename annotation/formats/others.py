# SPDX-License-Identifier: MIT
"""Formats that other people's packages bring: found through the entry-point group `tawsim.formats`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from annotation.entry_points import misnamed, offered, speechless
from annotation.formats.format import Format, Holds
from annotation.saying import said

GROUP = "tawsim.formats"


@dataclass(frozen=True, slots=True)
class Others:
    """The formats that other packages bring, and a sentence for each that cannot be used."""

    formats: tuple[Format, ...] = ()
    complaints: tuple[str, ...] = ()


@cache
def others(taken: frozenset[str]) -> Others:
    """What installed packages offer, by name; nobody takes a name that is `taken`.

    An entry point names an object that is a Format, or a FilesFormat. What cannot be loaded is left out and told:
    a broken package of somebody else must not keep anyone from their files.
    """
    offer = offered(GROUP, taken, _amiss, _complaint)
    return Others(offer.things, offer.complaints)


def _complaint(name: str, package: str, reason: str) -> str:
    return said(
        "the format {name} of {package} cannot be used: {reason}",
        name=name,
        package=package,
        reason=reason,
    )


def _amiss(made: object) -> str:
    """What an object lacks that claims to be a format, or nothing."""
    suffix = getattr(made, "suffix", None)
    if not isinstance(suffix, str) or not re.fullmatch(r"(\.\w+)+", suffix):
        return said(
            "its {attribute} must be {what}", attribute="suffix", what="a file name ending with its dot"
        )
    if not isinstance(getattr(made, "title", None), str):
        return said("its {attribute} must be {what}", attribute="title", what="a few words")
    if not isinstance(getattr(made, "holds", None), Holds):
        return said(
            "its {attribute} must be {what}", attribute="holds", what="annotation.formats.format.Holds"
        )
    return misnamed(made) or speechless(made, "read", "write")

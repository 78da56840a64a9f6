# SPDX-License-Identifier: MIT
"""All formats there are, by name, and a guess at which one a file is in."""

from __future__ import annotations

from functools import cache

from annotation.formats.format import Format
from annotation.formats.token_lines import CONLL, CONLL_NESTED


@cache
def formats() -> tuple[Format, ...]:
    """Every format, in the order in which they are offered."""
    return (CONLL, CONLL_NESTED)


def find(name: str) -> Format | None:
    """The format of this name, or None."""
    return next((format for format in formats() if format.name == name), None)

# SPDX-License-Identifier: MIT
"""Sentences with holes: English as they stand, and still known as template and values, so that a window can translate them."""

from __future__ import annotations


class Said(str):
    """An English sentence, or a part of one, that remembers what it was made of.

    `template` has the holes that `values` fill; a value may be another Said.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, values: dict[str, object]) -> Said:
        """The template with its holes filled."""
        made = super().__new__(cls, template.format_map(values))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[type[Said], tuple[str, dict[str, object]]]:
        """Made anew from its parts, in another process too."""
        return Said, (self.template, self.values)


def said(template: str, /, **values: object) -> Said:
    """A sentence from its template; the template must stand in the call as it is, so that it is gathered."""
    return Said(template, values)

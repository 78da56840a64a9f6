# SPDX-License-Identifier: MIT
"""Records under other labels: what an import reads otherwise, and what an export calls by another scheme's names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotation.edit import Marks
from annotation.formats.format import Layer, Record


def relabelled(record: Record, names: Mapping[str, str]) -> Record:
    """The record with its labels replaced; marks whose label has no replacement are left out."""
    return replace(record, layers=tuple(Layer(x.annotator, _renamed(x.marks, names)) for x in record.layers))


def _renamed(marks: Marks, names: Mapping[str, str]) -> Marks:
    return Marks(
        frozenset(replace(span, label=names[span.label]) for span in marks.spans if span.label in names),
        frozenset(replace(v, label=names[v.label]) for v in marks.verdicts if v.label in names),
    )

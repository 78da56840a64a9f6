# SPDX-License-Identifier: MIT
"""Names between quotation marks, as Arabic newspapers set them off."""

from __future__ import annotations

from annotation.suggesters.reading import Line

PAIRS = {'"': '"', "“": "”", "«": "»", "'": "'", "‘": "’", "”": "“", "(": ")"}
LONGEST = 5  # words; longer quotations are speech


def quoted(line: Line, at: int) -> tuple[int, int, int] | None:
    """The first word, the end and the closing mark of a short quotation that opens at this word."""
    closing = PAIRS.get(line.key(at)) if line.key(at) != "(" else None
    if closing is None:
        return None
    for last in range(at + 1, min(at + 2 + LONGEST, len(line.words))):
        if line.key(last) == closing:
            return (at + 1, last, last) if last > at + 1 else None
        if not line.words[last].key[0].isalnum():
            return None
    return None

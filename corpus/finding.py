# SPDX-License-Identifier: MIT
"""One thing that a check of the corpus found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What is not as it must be, by the name of the check that found it.

    `document` is its identifier, empty where it is about the whole corpus; `repair` is the name of what would
    mend it, empty where only a person or a backup can. What is `harmless` may be so on purpose.
    """

    check: str
    document: str
    what: str
    repair: str = ""
    harmless: bool = False

    def __str__(self) -> str:
        where = f"{self.document}: " if self.document else ""
        return f"{self.check}: {where}{self.what}"

# SPDX-License-Identifier: MIT
"""One thing that a check of the corpus found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# The named checks, in the order in which a check goes through them.
CHECKS = (
    "file",
    "orphans",
    "duplicates",
    "text",
    "versions",
    "surface",
    "offsets",
    "labels",
    "replay",
    "suggestions",
)

# What a check has to say, by name; the values are filled in.
_SENTENCES = {
    "damaged": "the file is damaged ({found}): go back to a backup",
    "orphan": "row {row} of {table} belongs to nothing in {parent}",
    "same text": "its text is that of {first}",
    "another text": "the text is not the one that was entered: go back to a backup",
    "miscounted": "{counted} changes are counted, the journal has {there}",
    "another surface": "the span {span} is kept with {text!r}, which is not its text",
    "outside": "{start} to {end} lies outside the text, which has {length} characters",
    "no label": "the scheme {scheme} has no label {label}",
    "another story": "the marks are not what the journal tells",
    "contradiction": "the journal contradicts itself: go back to a backup",
    "twice": "{label} stands twice at {start} to {end}",
    "no answer": "the kept answer of {suggester} does not fit the text",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What is not as it must be, by the name of the check that found it.

    `document` is its identifier, empty where it is about the whole corpus; `repair` is the name of what would
    mend it, empty where only a person or a backup can. What is `harmless` may be so on purpose. `says` names the
    sentence and `values` fill it, so that the window can say the same in another language.
    """

    check: str
    document: str
    says: str
    repair: str = ""
    harmless: bool = False
    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def sentence(self) -> str:
        """The template of what it says."""
        return _SENTENCES[self.says]

    @property
    def what(self) -> str:
        """The sentence in English."""
        return self.sentence.format_map(self.values)

    def told(self) -> dict[str, object]:
        """Everything about it, as JSON has it."""
        names = ("check", "document", "what", "repair", "harmless")
        return {name: getattr(self, name) for name in names}

    def __str__(self) -> str:
        where = f"{self.document}: " if self.document else ""
        return f"{self.check}: {where}{self.what}"

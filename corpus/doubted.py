# SPDX-License-Identifier: MIT
"""A doubt in its document, with the text around it, and what is kept when a person calls it right."""

from __future__ import annotations

from dataclasses import dataclass

from annotation.review import Doubt
from corpus.approvals import Approval

# Begins what is right for a name in all documents.
EVERYWHERE = "*"


@dataclass(frozen=True, slots=True)
class Found:
    """A doubt in its document, with the text around it; `name` is what the words are called wherever they stand."""

    document: str
    title: str
    doubt: Doubt
    before: str
    found: str
    after: str
    name: str

    @property
    def approval(self) -> Approval:
        """What to keep when just this is right."""
        return Approval(self.document, self.doubt.kind, self.doubt.what)

    @property
    def approval_everywhere(self) -> Approval:
        """What to keep when it is right for this name and label in every document."""
        return Approval(self.document, self.doubt.kind, everywhere(self.name, self.doubt.label))


def everywhere(name: str, label: str) -> str:
    """What is kept when a label is right for a name wherever it stands."""
    return f"{EVERYWHERE}{name} {label}"[:250]

# SPDX-License-Identifier: MIT
"""The roles that people of a team have."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person does in a team: marks; settles, too; or gives out the work besides."""

    ANNOTATOR = "annotator"
    ADJUDICATOR = "adjudicator"
    MANAGER = "manager"

# SPDX-License-Identifier: MIT
"""The time as the journal writes it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment in UTC, ISO 8601, to the millisecond: 2026-03-01T09:30:00.000Z; sorts as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

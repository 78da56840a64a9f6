# SPDX-License-Identifier: MIT
"""The lines of a concordance for other programs: plain values by name, and a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from annotation.arabic import Transliteration, transliterate
from annotation.formats.table import without_formula
from corpus.concordance import Line
from corpus.errors import CorpusError
from corpus.writing import unfinished

HEAD = ("document", "title", "start", "end", "before", "found", "after", "standing", "labels")


def fields(line: Line, latin: Transliteration | None = None) -> dict[str, object]:
    """A line as programs read it: plain values by name, the labels of the spans that stand at its place among them.

    With `latin`, also the words that were found in that transliteration, as `latin`.
    """
    place = line.place
    told: dict[str, object] = {
        "document": line.document,
        "title": line.title,
        "start": place.start,
        "end": place.end,
        "before": line.before,
        "found": line.found,
        "after": line.after,
        "standing": str(place.standing),
        "labels": [span.label for span in place.spans],
    }
    return told | ({"latin": transliterate(line.found, latin)} if latin else {})


def write_csv(place: Path, lines: Iterable[Line], *, safe: bool, latin: Transliteration | None = None) -> int:
    """Write the lines as CSV in UTF-8 with a head (RFC 4180, lines end in LF), whole or not at all; gives how many there were.

    Every value stands as it is in the texts; `safe` puts an apostrophe before what a spreadsheet would take for a
    formula, and a byte order mark before all, by which spreadsheets know UTF-8. Raises CorpusError where it cannot be
    written.
    """
    count, head = 0, (*HEAD, *(("latin",) if latin else ()))
    try:
        with unfinished(place).open("w", encoding="utf-8-sig" if safe else "utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(head)
            for line in lines:
                told = fields(line, latin) | {"labels": " ".join(span.label for span in line.place.spans)}
                cells = [str(told[name]) for name in head]
                writer.writerow(list(map(without_formula, cells)) if safe else cells)
                count += 1
        unfinished(place).replace(place)
    except OSError as error:
        reason = error.strerror or error
        raise CorpusError("{place} cannot be written: {reason}.", place=str(place), reason=reason) from error
    finally:
        unfinished(place).unlink(missing_ok=True)
    return count

# SPDX-License-Identifier: MIT
"""The arguments and options that commands share, and what they may say."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class OnError(StrEnum):
    """What one bad file means for an import."""

    STOP = "stop"
    SKIP = "skip"


class Offsets(StrEnum):
    """What the offsets of foreign files count."""

    CODE_POINTS = "code-points"
    UTF_16 = "utf-16"
    BYTES = "bytes"

    @property
    def unit(self) -> str:
        """The name of the unit among `annotation.formats.offsets.UNITS`."""
        return {"utf-16": "UTF-16 units", "bytes": "UTF-8 bytes"}.get(self.value, "code points")


class Words(StrEnum):
    """The words of a token format."""

    SOURCE = "source"
    WHOLE = "whole"
    SEGMENTED = "segmented"


# A file, or the URL of a database: a Path would fold the two slashes of a URL into one.
Place = Annotated[str, typer.Argument(help="a corpus file, or the URL of a database")]
Format = Annotated[str | None, typer.Option(help="see “tawsim formats”; where the file tells, not needed")]
Encoding = Annotated[str | None, typer.Option(help="of files that are not UTF-8, such as windows-1256")]
Annotator = Annotated[str | None, typer.Option(metavar="NAME", help="whose marks; else yours")]
Map = Annotated[list[str] | None, typer.Option("--map", metavar="A=B", help="call the label A B")]
Nested = Annotated[
    str,
    typer.Option(
        metavar="keep|outermost|innermost|A,B",
        help="which spans stay of nested ones; A,B: by label. Else keep what the format can hold",
    ),
]
WordsOf = Annotated[
    Words,
    typer.Option(
        help="of a token format: the source file's own, whole ones, or with proclitics (و ف ب ل ك س) cut off where that is certain"
    ),
]
With = Annotated[list[str] | None, typer.Option("--with", metavar="NAME", help="only these suggesters")]
Starter = Annotated[
    str | None, typer.Option(metavar="FILE", help="another starter than the bundled one, or none")
]
Json = Annotated[bool, typer.Option("--json", help="one JSON document on standard output")]

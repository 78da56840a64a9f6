# SPDX-License-Identifier: MIT
"""From the bytes of a file to its text: strict, with the place of what cannot be read, and never a guess."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotation.document import forbidden
from annotation.formats.format import FormatError, Problem

# A file that begins with one of these says itself what it is; the longer marks come first.
_marks = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# Python decodes these too, but they spell names and source code; no text file is in them.
_no_file_encodings = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as it stands in the file, without a byte order mark, and the encoding that gave it."""

    text: str
    encoding: str


def decode(data: bytes, where: str, encoding: str | None = None) -> Decoded:
    """The text of a file called `where`: in the encoding given, else as its byte order mark says, else UTF-8.

    Raises FormatError for bytes that are not in that encoding, for control characters, for a file without
    any text and for an encoding of unknown name.
    """
    mark, name = b"", "utf-8"
    for known, its_name in _marks:
        if data.startswith(known):
            mark, name = known, its_name
            break
    if encoding is not None and not _same(encoding, name):
        mark, name = b"", encoding
    body = data[len(mark) :]
    try:
        if codecs.lookup(name).name.replace("-", "_") in _no_file_encodings:
            raise LookupError(name)
        text = body.decode(name)
    except UnicodeDecodeError as error:
        raise FormatError(_undecodable(data, body, where, name, error, chosen=encoding)) from error
    except (LookupError, ValueError) as error:
        reason = f"there is no encoding {name!r}: give a name such as utf-8, utf-16 or windows-1256"
        raise FormatError(Problem(where, 0, 0, reason)) from error
    if not mark:
        text = text.removeprefix("\ufeff")
    if not text.strip().strip("\ufeff"):
        raise FormatError(Problem(where, 0, 0, "the file is empty: there is no text in it"))
    if (at := forbidden(text)) is not None:
        line, column = place(text, at)
        reason = f"the control character U+{ord(text[at]):04X}, which no text holds: "
        reason += _advice(data, name, chosen=encoding)
        raise FormatError(Problem(where, line, column, reason))
    return Decoded(text, codecs.lookup(name).name)


def place(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, both counted from 1, the column in code points."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _same(encoding: str, marked: str) -> bool:
    """Whether the name given means the encoding that the byte order mark tells ("UTF8", "utf-16")."""
    plain = re.sub(r"[^a-z0-9]", "", encoding.lower()).removesuffix("sig")
    full = marked.replace("-", "")
    return plain in (full, full.removesuffix("le"), full.removesuffix("be"))


def _undecodable(
    data: bytes, body: bytes, where: str, name: str, error: UnicodeDecodeError, *, chosen: str | None
) -> Problem:
    before = body[: error.start].decode(name, "replace")
    line, column = place(before, len(before))
    offset = error.start + len(data) - len(body)
    what = f"the byte 0x{body[error.start]:02X} at offset {offset} of the file is not {name}"
    return Problem(where, line, column, f"{what}: {_advice(data, name, chosen=chosen)}")


def _advice(data: bytes, name: str, *, chosen: str | None) -> str:
    """What the person can do about a file that cannot be read, from a look at all its bytes."""
    if name != "utf-8":
        return "name another encoding" if chosen else "mend the file with a text editor"
    # Arabic in UTF-16 has 06 in every second byte, blanks and Latin letters have 00.
    odd, even = (data[i::2].count(0) + data[i::2].count(6) for i in (1, 0))
    if max(odd, even) > len(data) / 8 and max(odd, even) > 4 * min(odd, even):
        likely = "utf-16-le" if odd > even else "utf-16-be"
        return f"this looks like UTF-16 without a byte order mark; name the encoding (--encoding {likely})"
    read = data.decode("utf-8", "replace")
    broken = read.count("\ufffd")
    if not broken or sum(not c.isascii() for c in read) > 4 * broken:
        return "the rest is UTF-8, so the file is damaged here; mend it with a text editor"
    if 0 in data:
        return "this does not look like plain text; save the document as plain text first"
    return "if the file is in another encoding, name it (for example --encoding windows-1256)"

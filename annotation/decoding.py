# SPDX-License-Identifier: MIT
"""From the bytes of a file to its text: strict, with the place of what cannot be read, and never a guess."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from annotation.document import CONTROLS, forbidden
from annotation.formats.format import FormatError, Problem
from annotation.formats.streaming import lines_of
from annotation.saying import said

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
# The encodings of one byte a letter in which Arabic was kept, and what chardet calls them.
_arabic = {"windows-1256": "cp1256", "iso-8859-6": "iso8859-6"}
_SAMPLE = 200_000
_PREVIEW = 4000


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
    mark, name = _marked(data, encoding)
    body = data[len(mark) :]
    try:
        text = body.decode(_known(name))
    except UnicodeDecodeError as error:
        raise FormatError(_undecodable(data, body, where, name, error, chosen=encoding)) from error
    except (LookupError, ValueError) as error:
        reason = said(
            "there is no encoding {name!r}: give a name such as utf-8, utf-16 or windows-1256", name=name
        )
        raise FormatError(Problem(where, 0, 0, reason)) from error
    if not mark:
        text = text.removeprefix("\ufeff")
    if not text.strip().strip("\ufeff"):
        raise FormatError(Problem(where, 0, 0, said("the file is empty: there is no text in it")))
    if (at := forbidden(text)) is not None:
        line, column = place(text, at)
        reason = said(
            "the control character U+{code:04X}, which no text holds: {advice}",
            code=ord(text[at]),
            advice=_advice(data, name, chosen=encoding),
        )
        raise FormatError(Problem(where, line, column, reason))
    return Decoded(text, codecs.lookup(name).name)


def pieces(chunks: Iterable[bytes], where: str, encoding: str | None = None) -> Iterator[str]:
    """The text of a long file as it comes in, however long the file; else as `decode`.

    Raises FormatError as `decode` does, but without the place: `decode` all bytes to be told it.
    """
    stream = iter(chunks)
    head = next(stream, b"")
    while len(head) < 4 and (more := next(stream, b"")):
        head += more
    mark, name = _marked(head, encoding)
    begun = bool(mark)
    try:
        full = codecs.lookup(_known(name)).name
        # Without a mark Python's own reading of these is little-endian, but not piece by piece.
        full = f"{full}-le" if full in ("utf-16", "utf-32") else full
        decoder = codecs.getincrementaldecoder(full)()
        for chunk in chain((head[len(mark) :],), stream, (b"",)):
            text = decoder.decode(chunk, final=not chunk and begun)
            # A byte that is a control character in UTF-8 stands for nothing else.
            clean = len(chunk.translate(None, CONTROLS)) == len(chunk) if full == "utf-8" else None
            if clean is False or (clean is None and forbidden(text) is not None):
                raise ValueError("a control character")
            if not begun:
                text = text.removeprefix("\ufeff")
            begun = True
            yield text
    except FormatError:
        raise
    except (LookupError, ValueError) as error:
        raise FormatError(
            Problem(where, 0, 0, said("the file cannot be read as {name}", name=name))
        ) from error


def lines(chunks: Iterable[bytes], where: str, encoding: str | None = None) -> Iterator[str]:
    """The lines of a long file without their line feeds. Raises FormatError as `pieces` does."""
    return lines_of(pieces(chunks, where, encoding), where)


def place(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, both counted from 1, the column in code points."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _marked(data: bytes, encoding: str | None) -> tuple[bytes, str]:
    """The byte order mark to leave out, and the name of the encoding: the one given, the mark's, or UTF-8."""
    mark, name = next((known for known in _marks if data.startswith(known[0])), (b"", "utf-8"))
    if encoding is not None and not _same(encoding, name):
        return b"", encoding
    return mark, name


def _known(name: str) -> str:
    """The name of an encoding of files. Raises LookupError or ValueError where it is none."""
    if codecs.lookup(name).name.replace("-", "_") in _no_file_encodings:
        raise LookupError(name)
    b"x".decode(name, "ignore")  # refuses what turns bytes into bytes
    return name


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
    what = said(
        "the byte 0x{body:02X} at offset {offset} of the file is not {name}",
        body=body[error.start],
        offset=offset,
        name=name,
    )
    return Problem(
        where, line, column, said("{what}: {advice}", what=what, advice=_advice(data, name, chosen=chosen))
    )


def _advice(data: bytes, name: str, *, chosen: str | None) -> str:
    """What the person can do about a file that cannot be read, from a look at all its bytes."""
    if name != "utf-8":
        return said("name another encoding") if chosen else said("mend the file with a text editor")
    likely = [guess for guess, _ in guesses(data) if guess != name]
    if likely and likely[0].startswith("utf-16"):
        return said(
            "this looks like UTF-16 without a byte order mark; name the encoding (--encoding {likely})",
            likely=likely[0],
        )
    if _is_utf_8(data) or _is_damaged_utf_8(data):
        return said("the rest is UTF-8, so the file is damaged here; mend it with a text editor")
    if 0 in data:
        return said("this does not look like plain text; save the document as plain text first")
    if likely:
        return said("it looks like {likely}: import again with --encoding {likely}", likely=likely[0])
    return said("if the file is in another encoding, name it (for example --encoding windows-1256)")


def guesses(data: bytes) -> list[tuple[str, str]]:
    """The encodings that a file may be in, the likeliest first, each with the text it would give the beginning.

    Only to be shown to a person, who decides: windows-1256 gives a text to nearly any bytes.
    """
    found = [_marked(data, None)[1]]
    if found == ["utf-8"]:
        odd, even = (data[i::2].count(0) + data[i::2].count(6) for i in (1, 0))
        # Arabic in UTF-16 has 06 in every second byte, blanks and Latin letters have 00.
        if max(odd, even) > len(data) / 8 and max(odd, even) > 4 * min(odd, even):
            found = ["utf-16-le" if odd > even else "utf-16-be"]
        elif not _is_utf_8(data) and not _is_damaged_utf_8(data):
            found = _ranked(data)
    mark, _ = _marked(data, None)
    head = data[len(mark) :][:_PREVIEW]
    return [(name, head.decode(name, "replace").rstrip("\ufffd")) for name in found]


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_damaged_utf_8(data: bytes) -> bool:
    """Whether nearly all of what is not ASCII is good UTF-8: then no other encoding is meant."""
    read = data.decode("utf-8", "replace")
    broken = read.count("\ufffd")
    return broken > 0 and sum(not c.isascii() for c in read) > 4 * broken


def _ranked(data: bytes) -> list[str]:
    """The old Arabic encodings that give the bytes a text, in the order in which chardet finds them likely."""
    from chardet import detect_all  # heavy: only for files that are not UTF-8

    known = list(_arabic.values())
    likely = detect_all(
        data[:_SAMPLE], ignore_threshold=True, include_encodings=known, no_match_encoding=known[0]
    )
    names = [(guess["encoding"] or "").lower() for guess in likely]
    order = [name for name in dict.fromkeys(names) if name in _arabic]
    return [name for name in order or [next(iter(_arabic))] if _gives_text(data, name)]


def _gives_text(data: bytes, name: str) -> bool:
    try:
        return forbidden(data.decode(name)) is None
    except UnicodeDecodeError:
        return False

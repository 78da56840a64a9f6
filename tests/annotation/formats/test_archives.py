# SPDX-License-Identifier: MIT
"""Archives are opened with suspicion: nothing out of them, nothing without end."""

from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest

from annotation.formats.archives import as_one, is_archive, pack, unpack
from annotation.formats.files import NamedBytes, file_names
from annotation.formats.format import FormatError


def zipped(*entries, **more):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = more.get("mode", 0o644) << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def test_files_come_back_in_their_order_and_the_bytes_are_the_same():
    files = [NamedBytes("ب.txt", "حلب".encode()), NamedBytes("أ/1.ann", b"")]
    assert list(unpack(pack(files), "a.zip")) == files
    assert pack(files) == pack(files)
    assert is_archive(pack(files))
    assert is_archive(pack([]))
    assert as_one(files[:1]) == files[0].data


@pytest.mark.parametrize(
    "name", ["../a.txt", "/etc/a.txt", "a/../../b.txt", "C:/a.txt", "..\\a.txt", "\\\\x\\a"]
)
def test_nothing_leads_out_of_the_archive(name):
    with pytest.raises(FormatError, match=r"a\.zip: the file .* would lie outside its folder"):
        list(unpack(zipped((name, b"x")), "a.zip"))


def test_links_are_not_followed():
    with pytest.raises(FormatError, match="a link to another file"):
        list(unpack(zipped(("a.txt", b"/etc/passwd"), mode=0o120777), "a.zip"))


def test_a_bomb_is_not_unpacked():
    bomb = zipped(("a.txt", bytes(50_000_000)))
    tracemalloc.start()
    with pytest.raises(FormatError, match="more than 100 times as large as it is packed"):
        list(unpack(bomb, "a.zip"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


def test_an_archive_in_an_archive_stays_closed():
    inner = zipped(("a.txt", bytes(10_000_000)))
    (file,) = unpack(zipped(("a.zip", inner)), "b.zip")
    assert file.data == inner


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04 not much of an archive", "cannot be opened"),
        (b"", "cannot be opened"),
        (zipped(("a.txt", b"abc" * 500))[:-40], "cannot be opened"),
    ],
)
def test_what_is_damaged_is_refused(data, reason):
    with pytest.raises(FormatError, match=reason):
        list(unpack(data, "a.zip"))


def test_the_same_name_twice():
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(("a.txt", b"1"), ("a.txt", b"2"))
    with pytest.raises(FormatError, match="two files in it have the same name"):
        list(unpack(data, "a.zip"))


def test_too_many_files(monkeypatch):
    monkeypatch.setattr("annotation.formats.archives.MOST_FILES", 2)
    with pytest.raises(FormatError, match="3 files are in it, more than 2"):
        list(unpack(zipped(*((f"{n}.txt", b"x") for n in range(3))), "a.zip"))


def test_names_that_every_system_can_keep():
    given = ["خبر", "خبر", "a/b:c", "", "..", "A", "a", "x" * 90]
    names = list(file_names(given))
    assert names[:5] == ["خبر", "خبر-2", "a-b-c", "document", "document-2"]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name) <= 63 for name in names)

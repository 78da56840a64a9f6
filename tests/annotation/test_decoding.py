# SPDX-License-Identifier: MIT
"""Bytes become text strictly, or a sentence tells where they do not and what to do."""

from __future__ import annotations

import encodings.aliases
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.decoding import decode, guesses, lines, place
from annotation.formats.format import FormatError

ARABIC = "قُصف الجسر القريب من المدينة، وأُغلق 3.5% من الطرق\r\nثم عاد الأهالي.\n" * 3


def refusal(data: bytes, encoding: str | None = None) -> FormatError:
    with pytest.raises(FormatError) as refused:
        decode(data, "news.txt", encoding)
    assert "\n" not in str(refused.value)
    return refused.value


@pytest.mark.parametrize(
    ("codec", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
    ],
)
def test_what_a_file_says_itself_is_found_out(codec, named):
    decoded = decode(ARABIC.encode(codec), "news.txt")
    assert decoded.text == ARABIC
    assert decoded.encoding == named


def test_big_endian_with_its_mark():
    assert decode(b"\xfe\xff" + ARABIC.encode("utf-16-be"), "news.txt").text == ARABIC


@pytest.mark.parametrize(
    "codec", ["utf-8", "UTF8", "utf-8-sig", "utf-16", "UTF-16LE", "windows-1256", "cp1256"]
)
def test_the_encoding_given_is_used(codec):
    assert decode(ARABIC.encode(codec), "news.txt", codec).text == ARABIC


def test_only_the_mark_at_the_beginning_goes():
    assert decode("\ufeff\ufeffنص\ufeff".encode(), "news.txt").text == "\ufeffنص\ufeff"


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda t: t.strip(" \ufeff"))
)
def test_utf_8_comes_through_verbatim(text):
    if text.strip() and text[0] != "\ufeff":
        assert decode(text.encode(), "news.txt").text == text


def test_line_ends_and_form_feeds_stay():
    text = "سطر\r\nسطر\rسطر\x0b\x0c\x85\u2028\tسطر"
    assert decode(text.encode(), "news.txt").text == text


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t\r\n", "\u00a0\u2003\n".encode()])
def test_an_empty_file_is_refused(data):
    assert str(refusal(data)) == "news.txt: the file is empty: there is no text in it"


def test_a_damaged_byte_is_named_with_its_place():
    line = "سطر أول سليم\n".encode()
    problem = refusal(line + "سطر".encode() + b"\xff" + line).problem
    assert (problem.where, problem.line, problem.column) == ("news.txt", 2, 4)
    assert f"the byte 0xFF at offset {len(line) + 6} of the file" in problem.reason
    assert "damaged" in problem.reason


def test_the_mark_counts_in_the_offset():
    problem = refusal(b"\xef\xbb\xbfab\xff" + ARABIC.encode()).problem
    assert (problem.line, problem.column) == (1, 3)
    assert "offset 5" in problem.reason


def test_a_cut_off_file():
    assert "damaged" in refusal(ARABIC.encode() + "ب".encode()[:1]).problem.reason


@pytest.mark.parametrize("text", ["محمد", "القاهرة", "زار محمد", "قصف الجسر القريب من المدينة"])
@pytest.mark.parametrize("codec", ["windows-1256", "iso-8859-6"])
def test_an_old_encoding_is_proposed_never_taken(codec, text):
    data = text.encode(codec)
    message = str(refusal(data))
    assert message.startswith("news.txt, line 1, column 1: the byte 0x")
    assert message.endswith(f"it looks like {codec}: import again with --encoding {codec}")
    assert guesses(data)[0] == (codec, text)
    assert decode(data, "news.txt", codec).text == text


def test_the_proposals_show_what_each_would_give():
    assert guesses(ARABIC.encode("utf-16")) == [("utf-16-le", ARABIC)]
    assert guesses(ARABIC.encode("utf-16-be")) == [("utf-16-be", ARABIC)]
    assert guesses(ARABIC.encode() + b"\xff") == [("utf-8", ARABIC)]
    assert {name for name, _ in guesses("قصف الجسر".encode("mac_arabic"))} <= {"windows-1256", "iso-8859-6"}


def test_a_line_of_another_encoding_in_good_utf_8_is_damage_not_a_guess():
    problem = refusal(ARABIC.encode() * 3 + "سطر من ملف قديم\n".encode("cp1256") + ARABIC.encode()).problem
    assert "damaged" in problem.reason
    assert "--encoding" not in problem.reason
    assert problem.line == 19


def chunks(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
@pytest.mark.parametrize("size", [1, 3, 7, 1000])
def test_a_long_file_comes_line_by_line(codec, size):
    text = ARABIC + "\u2028سطر\rواحد\n\nآخر" if codec != "windows-1256" else ARABIC + "آخر"
    named = codec if codec == "windows-1256" else None
    assert list(lines(chunks(text.encode(codec), size), "news.txt", named)) == text.split("\n")


@given(st.binary(), st.integers(1, 5), st.sampled_from([None, "utf-16", "cp1256", "hex", "nonsense"]))
def test_lines_are_those_of_the_whole_file_or_a_refusal(data, size, encoding):
    try:
        whole = decode(data, "news.txt", encoding).text.split("\n")
    except FormatError as refused:
        if "empty" not in str(refused):
            with pytest.raises(FormatError):
                list(lines(chunks(data, size), "news.txt", encoding))
        return
    assert list(lines(chunks(data, size), "news.txt", encoding)) == (whole if whole[-1] else whole[:-1])


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ARABIC, "نص قصير", "«نص» بين قوسين", "plain English"])
def test_utf_16_without_a_mark_is_recognised_but_not_guessed(codec, text):
    message = str(refusal(text.encode(codec)))
    assert f"looks like UTF-16 without a byte order mark; name the encoding (--encoding {codec})" in message


@pytest.mark.parametrize("control", ["\x00", "\x01", "\x08", "\x0e", "\x1b", "\x1f"])
def test_control_characters_are_refused_with_their_place(control):
    problem = refusal(f"سطر\nسطر {control}آخر".encode()).problem
    assert (problem.line, problem.column) == (2, 5)
    assert f"U+{ord(control):04X}" in problem.reason
    assert "text editor" in problem.reason


def test_a_document_of_a_word_processor_is_no_plain_text():
    assert "save the document as plain text first" in str(
        refusal(b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 8)
    )


@pytest.mark.parametrize(
    "name", ["nonsense", "", "hex", "rot13", "a\0b", "idna", "unicode_escape", "undefined"]
)
def test_an_unknown_encoding_gets_a_sentence(name):
    assert "there is no encoding" in str(refusal(b"text", name))


def test_the_wrong_encoding_given_is_refused_not_guessed():
    assert "name another encoding" in str(refusal(ARABIC.encode(), "ascii"))
    assert "0xFF" in str(refusal(ARABIC.encode("utf-16"), "utf-8"))


def text_or_sentence(data: bytes, encoding: str | None) -> str:
    try:
        return decode(data, "news.txt", encoding).text
    except FormatError as refused:
        return str(refused)


@pytest.mark.parametrize("name", sorted(set(encodings.aliases.aliases.values())))
def test_whatever_the_encoding_there_is_a_text_or_a_sentence(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for data in (ARABIC.encode(), ARABIC.encode("cp1256"), bytes(range(256)), b"\xff\xfe\x00"):
            assert text_or_sentence(data, name)


@given(st.binary(), st.sampled_from([None, "utf-8", "utf-16", "utf-32", "cp1256"]))
def test_whatever_the_bytes_there_is_a_text_or_a_sentence(data, encoding):
    assert text_or_sentence(data, encoding)


@given(st.text("ab\n"), st.data())
def test_places_count_lines_and_columns_from_one(text, data):
    offset = data.draw(st.integers(0, len(text)))
    lines = text[:offset].split("\n")
    assert place(text, offset) == (len(lines), len(lines[-1]) + 1)

"""Docs: devenv-file-handling-and-text-encoding; the code pages are those of Windows, 437 and 1252."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alrun.runtime.values.encodings import stream_encoding
from alrun.runtime.values.streams import InStream, OutStream

MS_DOS, UTF_8, UTF_16, WINDOWS = range(4)


class Source:
    """Bytes to read."""

    def __init__(self, content=b""):
        self.content = content


class Written(Source):
    """A sink that keeps what it gets."""

    def write(self, data):
        self.content += data


def written(text, encoding):
    sink = Written()
    OutStream(sink, stream_encoding(encoding)).write_text(text)
    return sink.content


def reading(data, encoding):
    return InStream(Source(data), stream_encoding(encoding))


@pytest.mark.parametrize(
    ("encoding", "text", "data"),
    [
        (MS_DOS, "Hello", b"Hello"),
        (MS_DOS, "äöüÄÖÜß", b"\x84\x94\x81\x8e\x99\x9a\xe1"),
        (MS_DOS, "å½", b"\x86\xab"),
        (WINDOWS, "äöüÄÖÜß", b"\xe4\xf6\xfc\xc4\xd6\xdc\xdf"),
        (WINDOWS, "€“”", b"\x80\x93\x94"),
        (WINDOWS, "\x81\x8d", b"\x81\x8d"),
        (UTF_8, "æ€😀", b"\xc3\xa6\xe2\x82\xac\xf0\x9f\x98\x80"),
        (UTF_16, "A€", b"A\0\xac\x20"),
        (UTF_16, "😀", b"\x3d\xd8\x00\xde"),
    ],
)
def test_a_text_is_written_and_read_in_its_encoding(encoding, text, data):
    assert written(text, encoding) == data
    assert reading(data, encoding).read_line(None) == text


def test_characters_that_a_code_page_lacks_become_question_marks():
    assert written("a€b", MS_DOS) == b"a?b"
    assert written("aЖb", WINDOWS) == b"a?b"


def test_halves_of_a_character_are_put_together():
    assert written("\ud83d\ude00", UTF_8) == "😀".encode()
    assert written("\ud83d\ude00", UTF_16) == b"\x3d\xd8\x00\xde"
    assert written("\ud83d!", UTF_8) == "\ufffd!".encode()


def test_bytes_that_are_no_utf_8_become_replacement_characters():
    stream = reading(b"a\xffb\xe2\x82", UTF_8)
    assert stream.read_line(2) == "a\ufffd"
    assert stream.position == 2
    assert stream.read_line(None) == "b\ufffd"
    assert stream.is_at_end


def test_an_odd_byte_of_utf_16_becomes_a_replacement_character():
    stream = reading(b"A\0B", UTF_16)
    assert stream.read_line(1) == "A"
    assert stream.read_line(None) == "\ufffd"
    assert stream.is_at_end


@pytest.mark.parametrize(
    ("encoding", "data", "text"),
    [
        (UTF_8, b"\xef\xbb\xbfabc", "abc"),
        (UTF_16, b"\xff\xfea\0b\0", "ab"),
        (UTF_16, b"\xfe\xff\0a\0b", "ab"),
        (WINDOWS, b"\xef\xbb\xbfabc", "ï»¿abc"),
    ],
)
def test_a_byte_order_mark_is_passed_over_by_the_encodings_that_have_one(encoding, data, text):
    stream = reading(data, encoding)
    assert stream.read_line(1) + stream.read_line(None) == text
    stream.position = 0
    assert stream.read_text(None) == (text, len(data))


def test_lines_of_utf_16_end_at_whole_characters_only():
    # U+0A0D and U+0D0A have the bytes of line ends; so have the halves of U+0A00 and U+000D next to each other.
    text = "ഊ\u0a0d\u0a00\u0100"
    for codec, mark in (("utf-16-le", b""), ("utf-16-be", b"\xfe\xff")):
        stream = reading(mark + f"{text}\r\nnext\0last".encode(codec), UTF_16)
        assert [stream.read_line(None) for _ in range(3)] == [text, "next", "last"]
        assert stream.is_at_end


ENCODINGS = st.sampled_from([MS_DOS, UTF_8, UTF_16, WINDOWS])


@given(
    ENCODINGS,
    st.lists(st.text(st.characters(exclude_characters="\r\n\0\ufeff\ufffe", codec="utf-8")), min_size=1),
    st.integers(1, 5),
)
def test_lines_are_read_in_pieces_as_they_were_written(encoding, lines, limit):
    codec = stream_encoding(encoding)
    lines = [codec.decode(codec.encode(line), 0, len(codec.encode(line)), None)[0] for line in lines]
    stream = reading(b"".join(codec.encode(line + "\r\n") for line in lines), encoding)
    found = []
    while not stream.is_at_end:
        piece = text = stream.read_line(limit)
        while len(piece) == limit:
            piece = stream.read_line(limit)
            text += piece
        found.append(text)
    assert found == lines


@given(ENCODINGS, st.binary(max_size=40), st.integers(1, 4))
def test_any_bytes_can_be_read_in_any_encoding(encoding, data, limit):
    whole, count = reading(data, encoding).read_text(None)
    stream = reading(data, encoding)
    pieces = [stream.read_text(limit) for _ in range(len(data) + 1)]
    zero = stream_encoding(encoding).find_zero(data, 0, len(data))
    if zero is None:
        assert stream.is_at_end
        assert sum(size for _, size in pieces) == count == len(data)
        assert len("".join(text for text, _ in pieces)) == len(whole) or encoding == UTF_8

"""Docs: devenv-working-with-media-on-records. The headers are those of the formats' specifications."""

import struct

import pytest

from alrun.runtime.values.media_types import mime_type, picture_size

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480)
GIF = b"GIF89a" + struct.pack("<HH", 320, 200)
BMP = b"BM" + bytes(16) + struct.pack("<ii", 10, -20)
JPEG = (
    b"\xff\xd8"
    + b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF" + bytes(10)
    + b"\xff\xc2" + struct.pack(">HBHH", 17, 8, 300, 400)
)  # fmt: skip


@pytest.mark.parametrize(
    ("content", "type_", "size"),
    [
        (PNG, "image/png", (640, 480)),
        (GIF, "image/gif", (320, 200)),
        (BMP, "image/bmp", (10, 20)),
        (JPEG, "image/jpeg", (400, 300)),
        (b"%PDF-1.7", "application/pdf", (0, 0)),
        (b"II*\0", "image/tiff", (0, 0)),
        (b"text", "application/octet-stream", (0, 0)),
        (b"", "application/octet-stream", (0, 0)),
    ],
)
def test_the_first_bytes_say_what_media_are(content, type_, size):
    assert mime_type(content) == type_
    assert picture_size(content) == size


# Observed: a PNG is accepted for its signature alone, cut off wherever.
@pytest.mark.parametrize("content", [PNG[:8], PNG[:20], GIF[:8], BMP[:4], JPEG[:3], JPEG[:20], JPEG[:-2]])
def test_a_picture_that_is_cut_off_keeps_its_type_and_has_no_size(content):
    assert mime_type(content).startswith("image/")
    assert picture_size(content) == (0, 0)

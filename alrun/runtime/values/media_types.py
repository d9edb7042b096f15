"""What kind of media bytes are, and how large a picture: by the first bytes of the common kinds, as the platform does.

Docs: devenv-working-with-media-on-records
"""

from __future__ import annotations

import re
import struct
from typing import Final, NamedTuple

UNKNOWN_TYPE: Final = "application/octet-stream"

_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
)
_JPEG_FRAME: Final = re.compile(rb"\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]")
_JPEG_SEGMENT_HEADER: Final = 4


class PictureSize(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int


NO_PICTURE: Final = PictureSize(0, 0)


def mime_type(content: bytes) -> str:
    """The MIME type of content; that of any bytes if it is of no known kind."""
    return next((name for signature, name in _SIGNATURES if content.startswith(signature)), UNKNOWN_TYPE)


def named_type(file_name: str) -> str:
    """The MIME type that the ending of a file's name says; '' for an ending that says nothing.

    Docs: methods-auto/media/media-importfile-method
    """
    import mimetypes  # what most programs do without

    # Without the files of the system, so that it is the same everywhere.
    return mimetypes.MimeTypes(filenames=()).guess_type(file_name)[0] or ""


def picture_size(content: bytes) -> PictureSize:
    """The size of a PNG, JPEG, GIF or BMP picture; zeros for anything else, and where the picture is cut off."""
    try:
        match mime_type(content):
            case "image/png":
                return PictureSize(*struct.unpack_from(">II", content, 16))
            case "image/gif":
                return PictureSize(*struct.unpack_from("<HH", content, 6))
            case "image/bmp":
                width, height = struct.unpack_from("<ii", content, 18)
                return PictureSize(width, abs(height))
            case "image/jpeg":
                return _jpeg_size(content)
    except struct.error:
        pass
    return NO_PICTURE


def _jpeg_size(content: bytes) -> PictureSize:
    """What the frame header says, which follows segments of other kinds. Raises struct.error if there is none."""
    place = 2
    while True:
        marker, length = struct.unpack_from(">2sH", content, place)
        if _JPEG_FRAME.fullmatch(marker):
            height, width = struct.unpack_from(">HH", content, place + _JPEG_SEGMENT_HEADER + 1)
            return PictureSize(width, height)
        place += 2 + max(length, 2)

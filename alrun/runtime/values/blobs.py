"""What Blob fields hold: bytes, the mark of a Blob that was not read, or content that a stream may still be writing.

Every value of a Blob field is immutable, so that copies of records may share it. A stream that writes puts a new value
in the field with each write; that is cheap, for the values of one stream share the buffer that it appends to.
"""

from __future__ import annotations

from typing import Protocol
from weakref import ref

from alrun.runtime.values.references import Ref


class NotLoadedBlob(bytes):
    """What a Blob field holds after its row was read and before CalcFields: empty, though the stored Blob is not.

    `stored_size` is the number of bytes of the stored Blob. Writing a row leaves the stored Blob alone where the record
    has this.
    """

    stored_size: int

    def __new__(cls, stored_size: int) -> NotLoadedBlob:
        made = super().__new__(cls)
        made.stored_size = stored_size
        return made


class BlobContent:
    """Content with a stream on it: what the stream has written, and behind that what was there before.

    `unsaved`: written since the record was read or written, so that CalcFields must leave it.
    `modified`: brought to its row by Modify.
    """

    __slots__ = ("_channel", "_kept", "_old", "_whole", "_written", "_written_size", "modified", "unsaved")

    def __init__(
        self, written: bytearray, written_size: int, old: bytes, channel: BlobChannel, unsaved: bool = False
    ) -> None:
        # Later values of the same stream share the buffer and have longer parts of it.
        self._written = written
        self._written_size = written_size
        self._old = old
        # Weak, because the channel has the content: the cycle would keep large Blobs in memory.
        self._channel = ref(channel)
        self._kept: BlobChannel | None = None
        self._whole: bytes | None = None
        self.unsaved = unsaved
        self.modified = False

    def channel_of(self, place: Ref) -> BlobChannel | None:
        """What joins the streams on it in that place, while there are streams.

        In another place it is a copy, whose streams are its own.
        """
        channel = self._channel()
        is_joined = channel is not None and channel.content is self and channel.place == place
        return channel if is_joined else None

    def keep_channel(self) -> None:
        """Have a channel also while there are no streams."""
        self._kept = self._channel()

    def appended(self, data: bytes, channel: BlobChannel) -> BlobContent:
        """The content after a stream has written on. The newest content of a stream only."""
        self._written += data
        return BlobContent(self._written, len(self._written), self._old, channel, unsaved=True)

    def saved(self, channel: BlobChannel) -> BlobContent:
        """The same content in a row."""
        return BlobContent(self._written, self._written_size, self._old, channel)

    def buffer(self) -> bytes | bytearray:
        """The content in one piece: the first `len(self)` bytes of what this gives."""
        if self._written_size >= len(self._old):
            return self._written
        if not self._written_size:
            return self._old
        if self._whole is None:
            self._whole = bytes(self._written[: self._written_size]) + self._old[self._written_size :]
        return self._whole

    def __len__(self) -> int:
        return max(self._written_size, len(self._old))

    def __bytes__(self) -> bytes:
        return bytes(memoryview(self.buffer())[: len(self)])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, BlobContent):
            return bytes(self) == bytes(other)
        return isinstance(other, bytes) and len(self) == len(other) and bytes(self) == other

    def __hash__(self) -> int:
        return hash(bytes(self))


Blob = bytes | BlobContent
"""A value of a Blob field."""


class ByteSource(Protocol):
    """What an InStream reads. Its content may grow while it is read."""

    @property
    def content(self) -> Blob: ...


class BlobChannel:
    """Joins the streams on the Blob in a place, so that each sees what another writes.

    `content` is the Blob as they see it. `row` is the place in a row that has what they write without Modify.
    """

    __slots__ = ("__weakref__", "content", "place", "row")

    def __init__(self, place: Ref, content: Blob) -> None:
        self.place = place
        self.content = content
        self.row: Ref | None = None

    def write(self, content: BlobContent) -> None:
        """Put new content in the place. A record that holds another Blob by now, as after Get, keeps that."""
        if self.place.value is self.content:
            self.place.value = content
            if self.row is not None:
                self.row.value = content.saved(self)
        self.content = content


def blob_bytes(blob: Blob) -> bytes:
    """The bytes of a Blob; none of one that was not loaded."""
    return blob if isinstance(blob, bytes) else bytes(blob)


def blob_size(blob: Blob) -> int:
    """How many bytes a Blob has, loaded or not."""
    return blob.stored_size if isinstance(blob, NotLoadedBlob) else len(blob)


def copied_blob(blob: Blob) -> Blob:
    """What another Blob field is assigned: that a Blob was not loaded is said of its own field only."""
    return b"" if isinstance(blob, NotLoadedBlob) else blob


def is_unsaved(blob: object) -> bool:
    """Whether a value of a Blob field was written by a stream and not yet to a row."""
    return isinstance(blob, BlobContent) and blob.unsaved


def mark_saved(blob: object) -> None:
    """Note that a value of a Blob field is in its row now."""
    if isinstance(blob, BlobContent):
        blob.unsaved = False


def mark_modified(blob: object) -> None:
    """Note that Modify has brought a value of a Blob field to its row."""
    if isinstance(blob, BlobContent):
        blob.modified = True


def is_modified(blob: object) -> bool:
    """Whether a value of a Blob field is as Modify has brought it to its row."""
    return isinstance(blob, BlobContent) and blob.modified


def open_channel(place: Ref, current: Blob) -> BlobChannel:
    """The channel of the Blob in a field, `current`, to read or write it by.

    A Blob that was not loaded stays so until something is written.
    """
    if isinstance(current, NotLoadedBlob):
        return BlobChannel(place, current)
    if isinstance(current, BlobContent) and (channel := current.channel_of(place)) is not None:
        return channel
    channel = BlobChannel(place, current)
    channel.content = place.value = BlobContent(bytearray(), 0, blob_bytes(current), channel, is_unsaved(current))
    return channel


def share_empty_blob(place: Ref, row: Ref) -> None:
    """Let a place in a row have what streams will write to the Blob in `place`, which is empty."""
    channel = BlobChannel(place, b"")
    channel.row = row
    channel.content = place.value = content = BlobContent(bytearray(), 0, b"", channel)
    content.keep_channel()


class BlobWriter:
    """Writes a Blob from its beginning. What it does not reach stays.

    Undocumented: a Blob that is written again keeps the end of what was longer, unless it is cleared before
    (microsoft/AL, issue 7314).
    """

    __slots__ = ("_channel", "_content")

    def __init__(self, channel: BlobChannel) -> None:
        self._channel = channel
        self._content = BlobContent(bytearray(), 0, blob_bytes(channel.content), channel)

    @property
    def content(self) -> Blob:
        """The Blob as it is now."""
        return self._channel.content

    def write(self, data: bytes) -> None:
        """Write on."""
        self._content = self._content.appended(data, self._channel)
        self._channel.write(self._content)

    def rewrite(self, data: bytes) -> None:
        """Write from the beginning, and leave nothing of what was there."""
        self._content = BlobContent(bytearray(data), len(data), b"", self._channel, unsaved=True)
        self._channel.write(self._content)

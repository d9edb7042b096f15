"""System.IO.Compression: archives and compressed streams."""

from __future__ import annotations

import datetime
import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any, ClassVar

from alrun.platform.dotnet.encodings import Encoding
from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.streams import MemoryStream, NetStream, as_stream
from alrun.runtime.net import NetDateTime, NetException, NetObject, member
from alrun.semantics import types

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_READ, _CREATE, _UPDATE = 0, 1, 2


class CompressionMode(NetEnum):
    """What a compressed stream does."""

    net_name = "System.IO.Compression.CompressionMode"
    values: ClassVar = {"Decompress": 0, "Compress": 1}


class CompressionLevel(NetEnum):
    """How much it compresses."""

    net_name = "System.IO.Compression.CompressionLevel"
    values: ClassVar = {"Optimal": 0, "Fastest": 1, "NoCompression": 2, "SmallestSize": 3}


class ZipArchiveMode(NetEnum):
    """What is done with an archive."""

    net_name = "System.IO.Compression.ZipArchiveMode"
    values: ClassVar = {"Read": _READ, "Create": _CREATE, "Update": _UPDATE}


class DeflateStream(NetStream):
    """A compressed stream without a header."""

    net_name = "System.IO.Compression.DeflateStream"
    can_seek = False
    window_bits: ClassVar = -zlib.MAX_WBITS

    def __init__(self, stream: Any, mode: int, leave_open: bool = False) -> None:
        self._stream = as_stream(stream)
        self._leaves_open = leave_open
        # A level instead of the mode means to compress.
        self.can_write = isinstance(mode, CompressionLevel) or int(mode) == 1
        self.can_read = not self.can_write
        self._compressor = zlib.compressobj(wbits=self.window_bits) if self.can_write else None
        self._plain: bytes | None = None

    def read_bytes(self, count: int | None = None) -> bytes:
        """Up to so many bytes of what was compressed. Raises NetException for what was not."""
        if self.can_write:
            raise NetException("Reading from the compression stream is not supported.")
        if self._plain is None:
            try:
                self._plain = zlib.decompress(self._stream.read_bytes(), self.window_bits)
            except zlib.error as error:
                raise NetException(
                    "The archive entry was compressed using an unsupported compression method."
                ) from error
        end = len(self._plain) if count is None else self.position + count
        data = self._plain[self.position : end]
        self.position += len(data)
        return data

    def write_bytes(self, data: bytes) -> None:
        """Compress bytes. Raises NetException."""
        if self._compressor is None:
            raise NetException("Writing to the compression stream is not supported.")
        self._stream.write_bytes(self._compressor.compress(data))

    def close(self) -> None:
        """Write the end, and close the stream below."""
        if self._compressor is not None:
            self._stream.write_bytes(self._compressor.flush())
            self._compressor = None
        if not self._leaves_open:
            self._stream.close()


class GZipStream(DeflateStream):
    """A compressed stream in the format of gzip."""

    net_name = "System.IO.Compression.GZipStream"
    window_bits = 16 + zlib.MAX_WBITS


class ZLibStream(DeflateStream):
    """A compressed stream in the format of zlib."""

    net_name = "System.IO.Compression.ZLibStream"
    window_bits = zlib.MAX_WBITS


class ZipArchive(NetObject):
    """An archive in a stream. What was changed is written when it is closed."""

    net_name = "System.IO.Compression.ZipArchive"

    def __init__(
        self,
        session: Session,
        stream: Any,
        mode: int = _READ,
        leave_open: bool = False,
        encoding: Encoding | None = None,
    ) -> None:
        self._stream = as_stream(stream)
        self.mode = ZipArchiveMode(mode)
        self._leaves_open = leave_open
        self._session = session
        self._is_closed = False
        self.entries: list[ZipArchiveEntry] = []
        if self.mode != _CREATE:
            self._read(encoding.name if encoding else None)

    @classmethod
    def construct(cls, session: Session, *arguments: Any) -> ZipArchive:
        """An archive, which needs the time of the session."""
        return cls(session, *arguments)

    def _read(self, encoding: str | None) -> None:
        content = self._stream.content
        if self.mode == _UPDATE and not content:
            return
        try:
            archive = zipfile.ZipFile(io.BytesIO(content), metadata_encoding=encoding)
        except zipfile.BadZipFile as error:
            raise NetException("End of Central Directory record could not be found.") from error
        self.entries = [
            ZipArchiveEntry(self, info.filename, datetime.datetime(*info.date_time), archive, info)
            for info in archive.infolist()
        ]

    @member("Entries")
    def net_entries(self) -> list[ZipArchiveEntry]:
        """What is in it. Raises NetException."""
        self._check_open()
        if self.mode == _CREATE:
            raise NetException("Cannot access entries in Create mode.")
        return list(self.entries)

    @member("GetEntry")
    def entry(self, name: str) -> ZipArchiveEntry | None:
        """The entry of a name, null if there is none. Raises NetException."""
        return next((entry for entry in self.net_entries() if entry.name == name), None)

    @member("CreateEntry")
    def create_entry(self, name: str, *level: int) -> ZipArchiveEntry:
        """A new entry. Raises NetException."""
        self._check_open()
        if self.mode == _READ:
            raise NetException("Cannot create entries on an archive opened in read mode.")
        if not name:
            raise NetException("The value cannot be an empty string. (Parameter 'entryName')")
        now = NetDateTime.of_al(self._session.clock.now(), types.DATE_TIME)
        made = ZipArchiveEntry(self, name, now.value)
        self.entries.append(made)
        return made

    @member("Mode")
    def net_mode(self) -> ZipArchiveMode:
        """What is done with it."""
        return self.mode

    @member("Dispose", "Close")
    def net_dispose(self) -> None:
        """Write what was changed, and close the stream."""
        if self._is_closed:
            return
        self._is_closed = True
        if self.mode != _READ:
            written = io.BytesIO()
            with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
                for entry in self.entries:
                    entry.write_to(archive)
            if self.mode == _UPDATE:
                self._stream.resize(0)
                self._stream.seek_to(0)
            self._stream.write_bytes(written.getvalue())
        if not self._leaves_open:
            self._stream.close()

    def _check_open(self) -> None:
        if self._is_closed:
            raise NetException(f"Cannot access a disposed object.\r\nObject name: '{self.net_name}'.")


class ZipArchiveEntry(NetObject):
    """A file in an archive."""

    net_name = "System.IO.Compression.ZipArchiveEntry"

    def __init__(
        self,
        archive: ZipArchive,
        name: str,
        written: datetime.datetime,
        source: zipfile.ZipFile | None = None,
        info: zipfile.ZipInfo | None = None,
    ) -> None:
        self._archive = archive
        self.name = name
        self._written = written
        self._source = source
        self._info = info
        self._content: MemoryStream | None = None

    @member("FullName", "ToString")
    def full_name(self) -> str:
        """Its name with its folders."""
        return self.name

    @member("Name")
    def short_name(self) -> str:
        """Its name without its folders, '' for a folder."""
        return self.name.replace("\\", "/").rpartition("/")[2]

    @member("Length")
    def length(self) -> int:
        """The number of bytes of its content. Raises NetException."""
        if self._archive.mode == _CREATE or self._content is not None:
            raise NetException("Length properties are unavailable once an entry has been opened for writing.")
        return self._info.file_size if self._info else 0

    @member("CompressedLength")
    def compressed_length(self) -> int:
        """The number of bytes in the archive. Raises NetException."""
        if self._archive.mode == _CREATE or self._content is not None:
            raise NetException("Length properties are unavailable once an entry has been opened for writing.")
        return self._info.compress_size if self._info else 0

    @member("LastWriteTime")
    def last_write_time(self) -> NetDateTime:
        """When it was written."""
        return NetDateTime(self._written)

    @member("Archive")
    def archive(self) -> ZipArchive:
        """The archive that it is in."""
        return self._archive

    @member("Open")
    def open(self) -> NetStream:
        """Its content, to be read or written as the archive is. Raises NetException for a damaged one."""
        if self._archive.mode == _READ:
            return MemoryStream(bytearray(self._read()), False)
        if self._content is None:
            self._content = _Written()
            self._content.write_bytes(self._read())
        self._content.position = 0
        return self._content

    @member("Delete")
    def delete(self) -> None:
        """Take it out of the archive. Raises NetException."""
        if self._archive.mode != _UPDATE:
            raise NetException("Delete can only be used when the archive is in Update mode.")
        self._archive.entries.remove(self)

    def write_to(self, archive: zipfile.ZipFile) -> None:
        """Put it into an archive."""
        data = self._read() if self._content is None else bytes(self._content.buffer())
        info = zipfile.ZipInfo(self.name, self._written.timetuple()[:6])
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, data)

    def _read(self) -> bytes:
        if self._source is None or self._info is None:
            return b""
        try:
            return self._source.read(self._info)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as error:
            raise NetException("Found invalid data while decoding.") from error


class _Written(MemoryStream):
    """The content of an entry, which the archive writes; closing it ends nothing."""

    def close(self) -> None:
        self.position = 0

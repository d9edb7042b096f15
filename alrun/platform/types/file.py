"""File: files in the folders of the run, as text or as bytes.

Docs: methods-auto/file/file-data-type, devenv-file-handling-and-text-encoding
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast

from alrun.platform.types.big_text import BigText
from alrun.platform.types.out_stream import WRITTEN
from alrun.runtime.clock import UNIX_EPOCH
from alrun.runtime.errors import ALError
from alrun.runtime.files import FILE_ERROR, OpenFile, attempt
from alrun.runtime.formatting import evaluate, format_value
from alrun.runtime.new_values import new_value_of
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.runtime.values import dates
from alrun.runtime.values.binary_forms import binary_form
from alrun.runtime.values.date_formula import DateFormula
from alrun.runtime.values.encodings import MS_DOS, StreamEncoding, stream_encoding
from alrun.runtime.values.references import LimitedRef, Ref
from alrun.runtime.values.streams import FixedContent, InStream, OutStream
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import FieldClass
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_FAILED = (FILE_ERROR,)
_LONGEST_READ = 1024
"""How many characters Read takes at most: what is longer is for streams."""
_NEW_LINE = "\r\n"
_FIRST_SYSTEM_FIELD = 2_000_000_000


class File:
    """The content of a File variable: how it opens files, and the one that is open."""

    __slots__ = ("encoding", "opened", "text_mode", "write_mode", "writes")

    def __init__(self) -> None:
        self.text_mode = False
        self.write_mode = False
        self.encoding: StreamEncoding = stream_encoding(MS_DOS)
        self.opened: OpenFile | None = None
        self.writes = False
        """Whether the open file may be written."""

    @property
    def file(self) -> OpenFile:
        """The open file. Raises ALError if there is none."""
        if self.opened is None:
            raise ALError("The file is not open.", FILE_ERROR)
        return self.opened

    def check_closed(self) -> None:
        """Raise ALError if a file is open."""
        if self.opened is not None:
            raise ALError(f"The File variable has a file open already: {self.opened.path}.", FILE_ERROR)

    def begin(self, opened: OpenFile, encoding: int, *, writes: bool) -> None:
        """Have a file open."""
        self.opened = opened
        self.writes = writes
        self.encoding = stream_encoding(encoding)

    def do(self, action: Callable[[], object]) -> object:
        """Do something with the open file. Raises ALError if that fails."""
        return attempt(self.file.path, action)


@new_value_of("File")
def new_file(session: Session, type_: Type) -> File:
    """Return what a new variable holds: no file."""
    return File()


# --- Opening and closing


@method("File.Open(Name: Text [, Encoding: TextEncoding]): Boolean", false_for=_FAILED)
def open_(session: Session, file: File, name: str, encoding: int = MS_DOS) -> bool:
    """Open a file that is there, to read, or with WriteMode to write too.

    Raises ALError if that fails, or the variable has a file open.
    Docs: methods-auto/file/file-open-method
    """
    file.check_closed()
    writes = file.write_mode
    file.begin(session.run.files.open(name, "r+b" if writes else "rb"), encoding, writes=writes)
    return True


@method("File.Create(Name: Text [, Encoding: TextEncoding]): Boolean", false_for=_FAILED)
def create(session: Session, file: File, name: str, encoding: int = MS_DOS) -> bool:
    """Make an empty file, also instead of one that is there, and open it to write.

    Raises ALError if that fails, or the variable has a file open.
    Docs: methods-auto/file/file-create-method
    """
    file.check_closed()
    file.begin(session.run.files.open(name, "w+b"), encoding, writes=True)
    return True


@method("File.CreateTempFile([Encoding: TextEncoding]): Boolean", false_for=_FAILED)
def create_temp_file(session: Session, file: File, encoding: int = MS_DOS) -> bool:
    """Make a file that goes when it is closed, and open it to write. Raises ALError if the variable has a file open.

    Docs: methods-auto/file/file-createtempfile-method
    """
    file.check_closed()
    files = session.run.files
    file.begin(files.open(files.new_temporary_path(), "w+b", temporary=True), encoding, writes=True)
    return True


@method("File.Close()")
def close(file: File) -> None:
    """Close the file. Raises ALError if none is open.

    Docs: methods-auto/file/file-close-method
    """
    file.do(file.file.close)
    file.opened = None


@method("File.TextMode([Mode: Boolean]): Boolean", prop=True)
def text_mode(file: File, mode: bool | None = None) -> bool:
    """Whether Read and Write take lines of text, or set it. Raises ALError to set it while a file is open.

    Docs: methods-auto/file/file-textmode-method
    """
    if mode is not None:
        file.check_closed()
        file.text_mode = mode
    return file.text_mode


@method("File.WriteMode([Mode: Boolean]): Boolean", prop=True)
def write_mode(file: File, mode: bool | None = None) -> bool:
    """Whether Open opens to write, or set it. Raises ALError to set it while a file is open.

    Docs: methods-auto/file/file-writemode-method
    """
    if mode is not None:
        file.check_closed()
        file.write_mode = mode
    return file.write_mode


@method("File.Name(): Text", prop=True)
def name(file: File) -> str:
    """The path of the open file. Raises ALError if there is none.

    Docs: methods-auto/file/file-name-method
    """
    return file.file.path


# --- Places


@method("File.Len(): Integer", prop=True)
def len_(file: File) -> int:
    """How many bytes the open file has. Raises ALError if there is none.

    Docs: methods-auto/file/file-len-method
    """
    stream = file.file.stream
    stream.flush()
    return os.fstat(stream.fileno()).st_size


@method("File.Pos(): Integer", prop=True)
def pos(file: File) -> int:
    """How many bytes are before the next one to be read or written. Raises ALError if no file is open.

    Docs: methods-auto/file/file-pos-method
    """
    return file.file.stream.tell()


@method("File.Seek(Position: Integer)")
def seek(file: File, position: int) -> None:
    """Go to the byte behind `position` others. Raises ALError if no file is open, and for a negative position.

    Docs: methods-auto/file/file-seek-method
    """
    file.do(lambda: file.file.stream.seek(position))


@method("File.Trunc()")
def trunc(file: File) -> None:
    """Cut the file off at the place that it is at. Raises ALError if it is not open to write.

    Docs: methods-auto/file/file-trunc-method
    """
    file.do(_to_write(file).stream.truncate)


def _to_write(file: File) -> OpenFile:
    opened = file.file
    if not file.writes:
        raise ALError(f"The file is not open for writing: {opened.path}.", FILE_ERROR)
    return opened


# --- Reading


@method("File.CreateInStream(var InStream: InStream)")
def create_in_stream(file: File, in_stream: Ref) -> None:
    """Open a stream to read what the file has now, from the place that it is at.

    Docs: methods-auto/file/file-createinstream-method
    """
    stream = file.file.stream
    place = stream.tell()
    content = cast(bytes, file.do(lambda: (stream.seek(0), stream.read())[1]))
    stream.seek(place)
    opened = InStream(FixedContent(content), file.encoding)
    opened.position = min(place, len(content))
    in_stream.value = opened


@method("File.Read(var Read: Any): Integer")
def read(session: Session, file: File, variable: Variant | Ref) -> int:
    """Read a line, or without TextMode a value in binary form; return how many characters or bytes that were.

    A text takes 1,024 characters at most, and without TextMode goes on to a zero. At the end of the file it is 0.
    Docs: methods-auto/file/file-read-method
    """
    if not isinstance(variable, Variant):
        raise ALError("A Variant cannot be read from a file.", FILE_ERROR)
    place = cast(Ref, variable.value)
    type_ = variable.type
    if file.text_mode:
        return _read_line(session, file, type_, place)
    if types.is_textual(type_):
        text, count = _read_text(file, _limit(type_, place))
        place.value = evaluate(text, type_, 0, session.settings, session.work_date)
        return count
    form = binary_form(type_)
    data = cast(bytes, file.do(lambda: file.file.stream.read(form.size)))
    if len(data) == form.size:
        place.value = form.from_bytes(data)
    return len(data)


def _limit(type_: Type, place: Ref) -> int:
    length = type_.length if isinstance(type_, types.TextType | types.CodeType) else None
    if length is None and isinstance(place, LimitedRef):
        length = place.length
    return _LONGEST_READ if length is None else min(length, _LONGEST_READ)


def _in_stream(file: File) -> tuple[InStream, int]:
    """A stream over the part of the file that one Read may take, and where that begins."""
    stream = file.file.stream
    place = stream.tell()
    data = cast(bytes, file.do(lambda: stream.read(4 * _LONGEST_READ + 4)))
    return InStream(FixedContent(data), file.encoding), place


def _read_text(file: File, limit: int) -> tuple[str, int]:
    stream, place = _in_stream(file)
    text, count = stream.read_text(limit)
    file.file.stream.seek(place + stream.position)
    return text, count


def _read_line(session: Session, file: File, type_: Type, place: Ref) -> int:
    stream, start = _in_stream(file)
    text = stream.read_line(_limit(type_, place))
    file.file.stream.seek(start + stream.position)
    if stream.position:
        place.value = evaluate(text, type_, 0, session.settings, session.work_date)
    return len(text)


# --- Writing


class _Sink:
    """What an OutStream on a file writes to."""

    def __init__(self, file: File) -> None:
        self._file = file

    def write(self, data: bytes) -> None:
        """Write on. Raises ALError if the file was closed."""
        self._file.do(lambda: self._file.file.stream.write(data))


@method("File.CreateOutStream(var OutStream: OutStream)")
def create_out_stream(file: File, out_stream: Ref) -> None:
    """Open a stream to write on from the place that the file is at. Raises ALError if it is not open to write.

    Docs: methods-auto/file/file-createoutstream-method
    """
    _to_write(file)
    out_stream.value = OutStream(_Sink(file), file.encoding)


def _write(session: Session, file: File, type_: Type, value: object) -> None:
    """Write a line of text, or without TextMode the binary form of a value."""
    stream = _to_write(file).stream
    if isinstance(value, Record):
        _check_text_mode(file, type_)
        texts = [
            format_value(value.values[field.index], field.type, settings=session.settings)
            for field in value.table.fields
            if field.field_class is FieldClass.NORMAL and 0 < field.number < _FIRST_SYSTEM_FIELD
        ]
        data = file.encoding.encode("\t".join(texts) + _NEW_LINE)
    elif file.text_mode:
        data = file.encoding.encode(format_value(value, type_, settings=session.settings) + _NEW_LINE)
    elif types.is_textual(type_) or isinstance(value, BigText | DateFormula):
        text = value.text if isinstance(value, BigText | DateFormula) else cast(str, value)
        data = file.encoding.encode(text) + file.encoding.zero
    else:
        data = binary_form(type_).to_bytes(value)
    file.do(lambda: stream.write(data))


def _check_text_mode(file: File, type_: Type) -> None:
    if not file.text_mode:
        raise ALError(f"A value of type {type_} can be written in TextMode only.", FILE_ERROR)


@method("File.Write(Value: Any)")
def write_any(session: Session, file: File, value: Variant) -> None:
    """Write a value: as a line of text, or without TextMode in binary form, texts with a zero behind them.

    Raises ALError if no file is open to write, and for a value that has no binary form.
    Docs: methods-auto/file/file-write-joker-method
    """
    _write(session, file, value.type, value.value)


@method("File.Write(Value: Record)")
def write_record(session: Session, file: File, record: Record) -> None:
    """Write the fields of a record, with tabs between them, as a line. Raises ALError without TextMode.

    Docs: methods-auto/file/file-write-table-method
    """
    _write(session, file, types.RecordType(record.table, False), record)


@method("File.Write(Value: RecordId)")
def write_record_id(session: Session, file: File, value: object) -> None:
    """Write the text of a RecordId as a line. Raises ALError without TextMode.

    Docs: methods-auto/file/file-write-recordid-method
    """
    _check_text_mode(file, types.RECORD_ID)
    _write(session, file, types.RECORD_ID, value)


def _writer(word: str, type_: Type) -> Callable[..., None]:
    def write(session: Session, file: File, value: object) -> None:
        _write(session, file, type_, value)

    write.__name__ = write.__qualname__ = f"write_{word.lower()}_value"
    write.__doc__ = (
        f"Write a {word}: as a line of text, or without TextMode in binary form.\n\n"
        f"Docs: methods-auto/file/file-write-{word.lower()}-method\n"
    )
    return write


for _word, _type in WRITTEN.items():
    _function = method(f"File.Write(Value: {_word})")(_writer(_word, _type))
    # A program from the cache finds its functions as names of their module.
    globals()[_function.__name__] = _function


# --- Files by name


@method("File.Exists(Name: Text): Boolean", bare=True)
def exists(session: Session, name: str) -> bool:
    """Return whether there is a file of that name. Raises ALError outside the folders of the run.

    Docs: methods-auto/file/file-exists-method
    """
    return os.path.isfile(session.run.files.path(name))


@method("File.Copy(FromName: Text, ToName: Text): Boolean", bare=True, false_for=_FAILED)
def copy(session: Session, from_name: str, to_name: str) -> bool:
    """Copy a file, also over one that is there. Raises ALError if that fails.

    Docs: methods-auto/file/file-copy-method
    """
    files = session.run.files
    files.write(to_name, files.read(from_name))
    return True


@method("File.Rename(OldName: Text, NewName: Text): Boolean", bare=True, false_for=_FAILED)
def rename(session: Session, old_name: str, new_name: str) -> bool:
    """Give a file another name or folder. Raises ALError if it is not there, or another one has the name.

    Docs: methods-auto/file/file-rename-method
    """
    files = session.run.files
    old, new = files.path(old_name), files.path(new_name)
    if os.path.exists(new):
        raise ALError(f"The file {new_name} exists already.", FILE_ERROR)
    attempt(old_name, lambda: os.rename(old, new))
    return True


@method("File.Erase(Name: Text): Boolean", bare=True, false_for=_FAILED)
def erase(session: Session, name: str) -> bool:
    """Remove a file. Raises ALError if that fails.

    Docs: methods-auto/file/file-erase-method
    """
    path = session.run.files.path(name)
    attempt(name, lambda: os.remove(path))
    return True


@method("File.GetStamp(Name: Text, var Date: Date [, var Time: Time]): Boolean", bare=True, false_for=_FAILED)
def get_stamp(session: Session, name: str, date: Ref, time: Ref | None = None) -> bool:
    """Get when a file was last written to. Raises ALError if it is not there.

    Docs: methods-auto/file/file-getstamp-method
    """
    path = session.run.files.path(name)
    seconds = attempt(name, lambda: os.stat(path).st_mtime_ns) // 1_000_000
    local = dates.to_local(UNIX_EPOCH + seconds, session.settings.zone)
    date.value = local.date
    if time is not None:
        time.value = local.time
    return True


@method("File.SetStamp(Name: Text, Date: Date [, Time: Time]): Boolean", bare=True, false_for=_FAILED)
def set_stamp(session: Session, name: str, date: int, time: int = 0) -> bool:
    """Set when a file was last written to. Raises ALError if it is not there.

    Docs: methods-auto/file/file-setstamp-method
    """
    path = session.run.files.path(name)
    moment = (dates.create_date_time(date, time, session.settings.zone) - UNIX_EPOCH) * 1_000_000
    attempt(name, lambda: os.utime(path, ns=(moment, moment)))
    return True


@method("File.IsPathTemporary(Name: Text): Boolean", bare=True)
def is_path_temporary(session: Session, name: str) -> bool:
    """Return whether a path is in the temporary folder, or is that folder.

    Docs: methods-auto/file/file-ispathtemporary-method
    """
    return session.run.files.is_temporary(name)


@method("System.TemporaryPath(): Text", bare=True, prop=True)
def temporary_path(session: Session) -> str:
    """The temporary folder of the run, with a separator at the end.

    Docs: methods-auto/system/system-temporarypath-method
    """
    return session.run.files.temporary_folder + os.sep


@method("System.ApplicationPath(): Text", bare=True, prop=True)
def application_path(session: Session) -> str:
    """The folder that relative paths begin in, with a separator at the end.

    Docs: methods-auto/system/system-applicationpath-method
    """
    return session.run.files.folder + os.sep

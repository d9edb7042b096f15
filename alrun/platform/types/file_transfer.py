"""File: files that the user gives and gets, through the client. FileUpload: a file that the user gave to a page.

Docs: methods-auto/file/file-uploadintostream-string-instream-method, methods-auto/fileupload/fileupload-data-type
"""

from __future__ import annotations

import os

from alrun.runtime.errors import ALError
from alrun.runtime.files import FILE_ERROR
from alrun.runtime.new_values import new_value_of
from alrun.runtime.no_client import require_user
from alrun.runtime.session import Session
from alrun.runtime.values.encodings import MS_DOS, stream_encoding
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import FixedContent, InStream, opened_in_stream
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_FAILED = (FILE_ERROR,)


# --- From the user


def uploaded_file(session: Session, title: str, file_filter: str) -> tuple[str, bytes] | None:
    """The name and content of a file that the user picks; None if they pick none.

    Raises ALError if it cannot be read, or is none of those that the filter allows.
    """
    path = session.client.pick_file(title, file_filter)
    if not path:
        return None
    name = os.path.basename(path.replace("\\", "/"))
    if not _is_allowed(name, file_filter):
        raise ALError(f"The file {name} is not one of those that are asked for: {file_filter}.", FILE_ERROR)
    return name, session.run.files.read_of_user(path)


def _is_allowed(name: str, file_filter: str) -> bool:
    """Whether a filter, such as `Word files|*.docx;*.doc`, has the ending of a name; every other part has patterns."""
    patterns = [each.strip().lower() for part in file_filter.split("|")[1::2] for each in part.split(";")]
    endings = [pattern.removeprefix("*") for pattern in patterns if pattern]
    return not endings or any(ending in ("", ".*") or name.lower().endswith(ending) for ending in endings)


@method(
    "File.Upload(DialogTitle: Text, FromFolder: Text, FromFilter: Text, FromFile: Text, var ToFile: Text): Boolean",
    bare=True,
    false_for=_FAILED,
)
def upload(session: Session, title: str, from_folder: str, file_filter: str, from_file: str, to_file: Ref) -> bool:
    """Let the user pick a file, and copy it into a folder of the run: the temporary one, unless `ToFile` names another.

    Gives its path there; false if the user picks none. Raises ALError if that fails, and in a session without a user.
    Docs: methods-auto/file/file-upload-method
    """
    uploaded = uploaded_file(session, title, file_filter)
    if uploaded is None:
        return False
    files = session.run.files
    wanted = str(to_file.value) or uploaded[0]
    is_bare = os.path.basename(wanted.replace("\\", "/")) == wanted
    path = files.path(os.path.join(files.temporary_folder, wanted) if is_bare else wanted)
    files.write(path, uploaded[1])
    to_file.value = path
    return True


@method(
    "File.UploadIntoStream(DialogTitle: Text, FromFolder: Text, FromFilter: Text, var FromFile: Text, "
    "var InStream: InStream): Boolean",
    bare=True,
    false_for=_FAILED,
)
def upload_named_into_stream(
    session: Session, title: str, from_folder: str, file_filter: str, from_file: Ref, in_stream: Ref
) -> bool:
    """Let the user pick a file to read, and give its name; false if the user picks none.

    Raises ALError if that fails, and in a session without a user.
    Docs: methods-auto/file/file-uploadintostream-string-string-string-text-instream-method
    """
    uploaded = uploaded_file(session, title, file_filter)
    if uploaded is None:
        return False
    from_file.value = uploaded[0]
    in_stream.value = InStream(FixedContent(uploaded[1]), stream_encoding(MS_DOS))
    return True


@method("File.UploadIntoStream(FromFilter: Text, var InStream: InStream): Boolean", bare=True, false_for=_FAILED)
def upload_into_stream(session: Session, file_filter: str, in_stream: Ref) -> bool:
    """Let the user pick a file to read; false if the user picks none.

    Raises ALError if that fails, and in a session without a user.
    Docs: methods-auto/file/file-uploadintostream-string-instream-method
    """
    uploaded = uploaded_file(session, "", file_filter)
    if uploaded is None:
        return False
    in_stream.value = InStream(FixedContent(uploaded[1]), stream_encoding(MS_DOS))
    return True


# --- To the user


def give_file(session: Session, name: str, content: bytes) -> None:
    """Give the user a file, which is told of as the event `download`. Raises ALError in a session without a user."""
    require_user(session.client, f"download a file: {name}")
    path = session.run.files.download(name, content)
    session.emit("download", {"name": name, "size": len(content), "path": path})


@method(
    "File.Download(FromFile: Text, DialogTitle: Text, ToFolder: Text, ToFilter: Text, var ToFile: Text): Boolean",
    bare=True,
    false_for=_FAILED,
)
def download(session: Session, from_file: str, title: str, to_folder: str, to_filter: str, to_file: Ref) -> bool:
    """Give the user a file of the run, under the name in `ToFile`, or under its own.

    Raises ALError if it cannot be read, and in a session without a user.
    Docs: methods-auto/file/file-download-method
    """
    content = session.run.files.read(from_file)
    give_file(session, str(to_file.value) or os.path.basename(session.run.files.path(from_file)), content)
    return True


@method(
    "File.DownloadFromStream(InStream: InStream, DialogTitle: Text, ToFolder: Text, ToFilter: Text, "
    "var ToFile: Text): Boolean",
    bare=True,
    false_for=_FAILED,
)
def download_from_stream(
    session: Session, in_stream: InStream | None, title: str, to_folder: str, to_filter: str, to_file: Ref
) -> bool:
    """Give the user what was not read of a stream as a file of the name in `ToFile`.

    Raises ALError if it cannot be written, and in a session without a user.
    Docs: methods-auto/file/file-downloadfromstream-method
    """
    give_file(session, str(to_file.value), opened_in_stream(in_stream).read_rest())
    return True


def _view(session: Session, name: str, content: bytes) -> None:
    require_user(session.client, f"view a file: {name}")
    session.emit("view", {"name": name, "size": len(content)})


@method("File.View(FromFile: Text [, AllowDownloadAndPrint: Boolean]): Boolean", bare=True, false_for=_FAILED)
def view(session: Session, from_file: str, allow_download_and_print: bool = False) -> bool:
    """Show the user a file of the run, which is told of as the event `view`.

    Raises ALError if it cannot be read, and in a session without a user.
    Docs: methods-auto/file/file-view-method
    """
    content = session.run.files.read(from_file)
    _view(session, os.path.basename(session.run.files.path(from_file)), content)
    return True


@method(
    "File.ViewFromStream(InStream: InStream, FileName: Text [, AllowDownloadAndPrint: Boolean]): Boolean",
    bare=True,
    false_for=_FAILED,
)
def view_from_stream(
    session: Session, in_stream: InStream | None, file_name: str, allow_download_and_print: bool = False
) -> bool:
    """Show the user what was not read of a stream as a file, which is told of as the event `view`.

    Raises ALError in a session without a user.
    Docs: methods-auto/file/file-viewfromstream-method
    """
    _view(session, file_name, opened_in_stream(in_stream).read_rest())
    return True


# --- FileUpload


class FileUpload:
    """The content of a FileUpload variable."""

    __slots__ = ("content", "name")

    def __init__(self, name: str = "", content: bytes | None = None) -> None:
        self.name = name
        self.content = content


@new_value_of("FileUpload")
def new_file_upload(session: Session, type_: Type) -> FileUpload:
    """Return what a new variable holds: no file."""
    return FileUpload()


@method("FileUpload.FileName(): Text", prop=True)
def file_name(file: FileUpload) -> str:
    """The name of the file that the user gave; '' if there is none.

    Docs: methods-auto/fileupload/fileupload-filename-method
    """
    return file.name


@method("FileUpload.CreateInStream(var InStream: InStream)")
@method("FileUpload.CreateInStream(var InStream: InStream, Encoding: TextEncoding)")
def file_upload_in_stream(file: FileUpload, in_stream: Ref, encoding: int = MS_DOS) -> None:
    """Open a stream to read the file that the user gave. Raises ALError if there is none.

    Docs: methods-auto/fileupload/fileupload-createinstream-instream-textencoding-method
    """
    if file.content is None:
        raise ALError("The FileUpload variable has no file.", FILE_ERROR)
    in_stream.value = InStream(FixedContent(file.content), stream_encoding(encoding))

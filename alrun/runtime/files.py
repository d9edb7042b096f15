r"""The files of a run: what AL code may read and write, and nowhere else.

A run has a folder for its files, the current folder of relative paths: one that the user names, which is kept, or the
temporary one. The temporary folder is made when it is first needed and removed when the run ends. In a path `\`
separates folders as `/` does.
Docs: devenv-file-handling-and-text-encoding
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from threading import Lock
from typing import TypeVar, cast
from weakref import WeakSet

from alrun.runtime.errors import ALError

FILE_ERROR = "File"
"""The code of what fails about files. Undocumented: GetLastErrorCode gives it."""
FILE_OUTSIDE = "FileOutside"
"""The code where code may not use a file at all: no method gives false instead."""

_MOST_NUMBERED = 10_000

Result = TypeVar("Result")


class FileArea:
    """The folders of a run. All its sessions share it."""

    def __init__(self, folder: str | None = None, downloads: str | None = None) -> None:
        """`folder` is kept and must be there; `downloads` is where files for the user go, None for nowhere."""
        self._kept = None if folder is None else os.path.realpath(folder)
        self._downloads = downloads
        self._made: str | None = None
        self._lock = Lock()
        self._open: WeakSet[OpenFile] = WeakSet()

    @property
    def folder(self) -> str:
        """The folder that relative paths begin in."""
        return self._kept or self.temporary_folder

    @property
    def temporary_folder(self) -> str:
        """The folder of temporary files."""
        with self._lock:
            if self._made is None:
                from alrun.runtime.temporary_folders import make_folder  # what most programs do without

                self._made = make_folder()
            return self._made

    def path(self, name: str) -> str:
        """The whole path of a file. Raises ALError for one that is outside the folders, also behind a link."""
        if not name.strip() or "\0" in name:
            raise ALError("You must specify the name of a file.", FILE_ERROR)
        parts = name.replace("\\", "/")
        found = os.path.realpath(os.path.join(self.folder, parts))
        roots = [self.temporary_folder] if self._kept is None else [self.temporary_folder, self._kept]
        if _has_drive(parts) or not any(_is_inside(found, root) for root in roots):
            raise ALError(
                f"The file {name} is outside the folders of the run: code may use files in {' and '.join(roots)} only.",
                FILE_OUTSIDE,
            )
        return found

    def is_temporary(self, name: str) -> bool:
        """Whether a path leads into the temporary folder, or to it."""
        found = os.path.realpath(os.path.join(self.folder, name.replace("\\", "/")))
        return not _has_drive(name) and (_is_inside(found, self.temporary_folder) or found == self.temporary_folder)

    def new_temporary_path(self) -> str:
        """The path of a new empty file in the temporary folder."""
        import tempfile  # as above

        handle, path = tempfile.mkstemp(".tmp", "", self.temporary_folder)
        os.close(handle)
        return path

    def open(self, name: str, mode: str, *, temporary: bool = False) -> OpenFile:
        """Open a file: `rb` to read, `r+b` to write too, `w+b` to write it anew. Raises ALError if that fails."""
        path = name if temporary else self.path(name)
        stream = cast(io.BufferedRandom, attempt(name, lambda: open(path, mode)))  # noqa: SIM115
        opened = OpenFile(path, stream, temporary)
        self._open.add(opened)
        return opened

    def read(self, name: str) -> bytes:
        """The content of a file. Raises ALError if it cannot be read."""
        path = self.path(name)
        return attempt(name, lambda: _read(path))

    def write(self, name: str, content: bytes) -> None:
        """Have a file with that content. Raises ALError if it cannot be written; then there is no half of it."""
        path = self.path(name)
        try:
            attempt(name, lambda: _write(path, content))
        except ALError:
            if os.path.isfile(path):
                os.remove(path)
            raise

    def read_of_user(self, path: str) -> bytes:
        """The content of a file that the user has picked, wherever it is. Raises ALError if it cannot be read."""
        return attempt(path, lambda: _read(path))

    def download(self, name: str, content: bytes) -> str:
        """Give the user a file, under another name if there is one of that name. Gives its path, '' if it is not kept.

        Raises ALError if it cannot be written.
        """
        if self._downloads is None:
            return ""
        path = os.path.join(self._downloads, os.path.basename(name.replace("\\", "/")) or "file")
        return attempt(name, lambda: _write_beside(path, content))

    def close(self) -> None:
        """Close all files and remove the temporary folder."""
        for opened in list(self._open):
            opened.close()
        if self._made is not None:
            from alrun.runtime.temporary_folders import remove_folder  # as above

            remove_folder(self._made)
            self._made = None


class OpenFile:
    """A file that a variable has open. A temporary one goes when it is closed."""

    def __init__(self, path: str, stream: io.BufferedRandom, temporary: bool) -> None:
        self.path = path
        self.stream = stream
        self._temporary = temporary

    def close(self) -> None:
        """Close it; once is enough."""
        self.stream.close()
        if self._temporary and os.path.exists(self.path):
            os.remove(self.path)


def attempt(name: str, action: Callable[[], Result]) -> Result:
    """Do something with a file of the operating system. Raises ALError, with its reason, if that fails."""
    try:
        return action()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ALError(f"The file {name} cannot be used: {reason}.", FILE_ERROR) from error


def _is_inside(path: str, folder: str) -> bool:
    return path.startswith(folder + os.sep)


def _has_drive(name: str) -> bool:
    """Whether a path begins with a drive or server of Windows, where this system has none."""
    return os.name != "nt" and (name[1:2] == ":" or name.startswith(("//", "\\\\")))


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _write(path: str, content: bytes) -> None:
    with open(path, "wb") as file:
        file.write(content)


def _write_beside(path: str, content: bytes) -> str:
    stem, ending = os.path.splitext(path)
    for number in range(_MOST_NUMBERED):
        place = f"{stem} ({number}){ending}" if number else path
        try:
            with open(place, "xb") as file:
                file.write(content)
        except FileExistsError:
            continue
        return place
    raise FileExistsError(f"there are {_MOST_NUMBERED} files of that name")

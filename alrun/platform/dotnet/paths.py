"""System.IO.Path, as on Windows. It only deals with names: no file is touched."""

from __future__ import annotations

import ntpath

from alrun.runtime.net import Char, NetException, NetObject, member

_FORBIDDEN_IN_PATHS = "|" + "".join(map(chr, range(32)))
_FORBIDDEN_IN_NAMES = '"<>' + _FORBIDDEN_IN_PATHS + ":*?\\/"


class Path(NetObject):
    """Names of files with their folders."""

    net_name = "System.IO.Path"

    @member("Combine", static=True)
    def combine(self, *parts: str) -> str:
        """The parts with backslashes between; one that begins at the root begins anew. Raises NetException for null."""
        if any(part is None for part in parts):
            raise NetException("Value cannot be null. (Parameter 'path2')")
        return ntpath.join(*parts) if parts else ""

    @member("GetFileName", static=True)
    def file_name(self, path: str | None) -> str | None:
        """The name without the folders."""
        return None if path is None else ntpath.basename(path)

    @member("GetFileNameWithoutExtension", static=True)
    def bare_name(self, path: str | None) -> str | None:
        """The name without the folders and without what is behind the last point."""
        if path is None:
            return None
        name = ntpath.basename(path)
        return name.rpartition(".")[0] if "." in name else name

    @member("GetExtension", static=True)
    def extension(self, path: str | None) -> str | None:
        """The last point of the name and what is behind it, '' if there is none."""
        if path is None:
            return None
        _, point, extension = ntpath.basename(path).rpartition(".")
        return f".{extension}" if point and extension else ""

    @member("HasExtension", static=True)
    def has_extension(self, path: str | None) -> bool:
        """Whether there is something behind a point."""
        return bool(Path.extension(self, path))

    @member("ChangeExtension", static=True)
    def change_extension(self, path: str | None, extension: str | None) -> str | None:
        """The path with another extension, without one for null."""
        if not path:
            return path
        current = Path.extension(self, path) or ""
        stem = path[: len(path) - len(current)] if current else path.removesuffix(".")
        if extension is None:
            return stem
        return stem + (extension if extension.startswith(".") else f".{extension}")

    @member("GetDirectoryName", static=True)
    def directory_name(self, path: str | None) -> str | None:
        """The folders without the name; null of a root."""
        if not path or ntpath.splitdrive(path)[1] in ("\\", "/"):
            return None
        return ntpath.dirname(path).replace("/", "\\")

    @member("IsPathRooted", static=True)
    def is_rooted(self, path: str | None) -> bool:
        """Whether it begins at a root or on a drive."""
        return path is not None and (path.startswith(("\\", "/")) or ntpath.splitdrive(path)[0] != "")

    @member("GetInvalidFileNameChars", static=True)
    def invalid_name_chars(self) -> list[Char]:
        """What a name cannot have."""
        return [Char(char) for char in _FORBIDDEN_IN_NAMES]

    @member("GetInvalidPathChars", static=True)
    def invalid_path_chars(self) -> list[Char]:
        """What a path cannot have."""
        return [Char(char) for char in _FORBIDDEN_IN_PATHS]

    @member("DirectorySeparatorChar", static=True)
    def separator(self) -> Char:
        """What is between folders."""
        return Char("\\")

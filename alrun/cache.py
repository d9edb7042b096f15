"""What alrun has computed and can compute again: one file an entry, in the user's cache folder.

An entry is read as exactly what was written, or not at all. Since what is read becomes running code, the folder is
private to the user, and a folder that belongs to somebody else is not used.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import alrun

if TYPE_CHECKING:
    from hashlib import sha256 as sha256
else:
    # As in Python's own `random`: the module of the hash itself, since hashlib loads all of OpenSSL beside it.
    try:
        from _sha2 import sha256
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:
            from hashlib import sha256

_DIGEST_SIZE = 32


def cache_folder() -> str:
    """Where the entries are: ALRUN_CACHE_DIR, else the user's cache folder."""
    named = os.environ.get("ALRUN_CACHE_DIR")
    if named:
        return named
    if sys.platform.startswith("linux"):
        # What platformdirs answers there too; importing it would take longer than everything else in a warm start.
        return os.path.join(os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache"), "alrun")
    import platformdirs

    return platformdirs.user_cache_dir("alrun")


def edition() -> tuple[object, ...]:
    """Which alrun on which Python. A source tree changes without a new version number, so its files count too."""
    package = os.path.dirname(os.path.abspath(alrun.__file__))
    grammar = os.path.join(os.path.dirname(package), "grammar")
    files = (*_files(package), *_files(grammar)) if os.path.isdir(grammar) else ()
    return (alrun.__version__, sys.version, *sorted(files))


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                status = entry.stat()
                yield entry.path, status.st_mtime_ns, status.st_size


def read_entry(name: str) -> bytes | None:
    """The content of an entry; None if there is none, or it is damaged, or somebody else may have written it."""
    folder = cache_folder()
    path = os.path.join(folder, name)
    try:
        if not (_is_own(folder) and _is_own(path)):
            return None
        with open(path, "rb") as file:
            digest, content = file.read(_DIGEST_SIZE), file.read()
    except OSError:
        return None
    return content if sha256(content).digest() == digest else None


def write_entry(name: str, content: bytes) -> None:
    """Write an entry whole or not at all; a folder that cannot be written only costs time."""
    import tempfile

    folder = cache_folder()
    try:
        os.makedirs(os.path.dirname(folder) or ".", exist_ok=True)
        if not os.path.isdir(folder):
            os.mkdir(folder, 0o700)
        if not _is_own(folder):
            return
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=name)
    except OSError:
        return
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(sha256(content).digest())
            file.write(content)
        os.replace(temporary, os.path.join(folder, name))
    except OSError:
        _remove(temporary)


def _is_own(path: str) -> bool:
    # Windows has no owner to compare, and keeps cache folders below the user's own.
    return sys.platform == "win32" or os.stat(path).st_uid == os.geteuid()


def _remove(path: str) -> None:
    try:
        os.remove(path)
    except OSError:
        return

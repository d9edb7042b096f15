"""Folders that are gone after the run, also after one that was killed: then the next one removes them.

A folder is locked as long as its process lives. One that nobody has locked is of a process that could not remove it.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

_PREFIX: Final = "alrun-run-"
_SECONDS_TO_LOCK: Final = 60
"""The age below which a folder may be one that its process is about to lock."""

_lock = Lock()
_held: dict[str, int] = {}
"""The folders of this process, with the file descriptors that lock them."""


def make_folder() -> str:
    """The real path of a new folder, after those that killed processes have left are removed. Raises OSError."""
    remove_abandoned()
    path = os.path.realpath(tempfile.mkdtemp(prefix=_PREFIX))
    held = _locked(path)
    if held is not None:
        with _lock:
            _held[path] = held
    return path


def remove_folder(path: str) -> None:
    """Remove a folder that `make_folder` has made, with all that is in it."""
    shutil.rmtree(path, ignore_errors=True)
    with _lock:
        held = _held.pop(path, None)
    if held is not None:
        os.close(held)


@contextmanager
def temporary_folder() -> Iterator[str]:
    """A new folder for what happens inside. Raises OSError."""
    path = make_folder()
    try:
        yield path
    finally:
        remove_folder(path)


def remove_abandoned() -> None:
    """Remove the folders that killed processes of this user have left; what cannot be removed stays.

    Windows has no locks that tell: there they stay, too.
    """
    if sys.platform == "win32":
        return
    try:
        with os.scandir(tempfile.gettempdir()) as entries:
            found = [entry for entry in entries if entry.name.startswith(_PREFIX)]
    except OSError:
        return  # nobody has left anything
    for entry in found:
        try:
            status = entry.stat(follow_symlinks=False)
            is_own = entry.is_dir(follow_symlinks=False) and status.st_uid == os.geteuid()
            if not is_own or time.time() - status.st_ctime < _SECONDS_TO_LOCK:
                continue
            held = _locked(entry.path)
        except OSError:
            continue  # somebody else has just removed it
        if held is not None:
            shutil.rmtree(entry.path, ignore_errors=True)
            os.close(held)


def _locked(folder: str) -> int | None:
    """A file descriptor that locks a folder until it is closed; None if that cannot be done."""
    if sys.platform == "win32":
        return None
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor

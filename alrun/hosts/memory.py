"""Limits on memory: a program that fills it ends in an AL error before the system must end it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SHARE = 0.75
"""Of the memory there is. The rest is for what is not counted, and for everybody else."""
_OF_CONTAINER = Path("/sys/fs/cgroup/memory.max")
_OF_PROCESS = Path("/proc/self/statm")
_MOST_GROWTH = 2 << 30
"""Bytes that a test may take: enough for the longest Text there is, and filled in seconds by a loop without end."""


def limit_memory() -> None:
    """Let Python raise MemoryError once the process holds three quarters of the memory; a lower limit stays.

    Nothing happens on systems that have no such limit.
    """
    try:
        import resource
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = int(_memory() * _SHARE)
    if soft == resource.RLIM_INFINITY or soft > wanted:
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))


@contextmanager
def limited_growth() -> Iterator[None]:
    """Let Python raise MemoryError inside when the process holds 2 GB more than before; a lower limit stays.

    Nothing happens on systems that do not tell what a process holds.
    """
    try:
        import resource

        pages = int(_OF_PROCESS.read_text(encoding="ascii").split()[5])
    except (ImportError, OSError):
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = pages * os.sysconf("SC_PAGE_SIZE") + _MOST_GROWTH
    if soft != resource.RLIM_INFINITY and soft <= wanted:
        yield
        return
    resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _memory() -> int:
    """How many bytes of memory the machine has, or the container that the process is in."""
    machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    try:
        text = _OF_CONTAINER.read_text(encoding="ascii").strip()
    except OSError:
        return machine
    return min(machine, int(text)) if text.isdigit() else machine

"""A limit on memory: a program that fills it ends in an AL error before the system must end it."""

from __future__ import annotations

import os
from pathlib import Path

_SHARE = 0.75
"""Of the memory there is. The rest is for what is not counted, and for everybody else."""
_OF_CONTAINER = Path("/sys/fs/cgroup/memory.max")


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


def _memory() -> int:
    """How many bytes of memory the machine has, or the container that the process is in."""
    machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    try:
        text = _OF_CONTAINER.read_text(encoding="ascii").strip()
    except OSError:
        return machine
    return min(machine, int(text)) if text.isdigit() else machine

"""What pytest's exit code does not tell: whether an AL file did not compile."""

from __future__ import annotations

compile_errors: list[str] = []
"""The files that have errors. A run of pytest is one for a process, so this is too."""


def reset() -> None:
    """Forget what an earlier run in the process has found."""
    compile_errors.clear()

"""The exit codes of every command."""

from __future__ import annotations

FINE = 0
PROGRAM_FAILED = 1
"""An unhandled AL error, a failed test."""
COULD_NOT_RUN = 2
"""Bad usage, a missing file or dependency, a bug of alrun."""
COMPILE_ERRORS = 3
NO_TEST_MATCHED = 6
INTERRUPTED = 130
"""Ctrl+C: 128 and the number of SIGINT, as shells have it."""
BROKEN_PIPE = 141
"""The reader of the output went away: 128 and the number of SIGPIPE."""

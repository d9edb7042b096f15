"""The command line: `alrun PATH...` and its commands.

Start-up time is part of the product, so a module is imported here only when the command needs it.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from alrun.hosts import exit_codes
from alrun.hosts.memory import limit_memory

if TYPE_CHECKING:
    import argparse


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. No Python traceback is shown unless `--debug` is among the arguments."""
    from alrun.hosts.arguments import parse_arguments

    _prepare_streams()
    limit_memory()
    words = sys.argv[1:] if arguments is None else list(arguments)
    try:
        parsed = parse_arguments(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else exit_codes.COULD_NOT_RUN
    if arguments is None:
        _end_with(parsed.command)
    try:
        code = _run(parsed)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has gone. Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exit_codes.BROKEN_PIPE
    except KeyboardInterrupt:
        return exit_codes.INTERRUPTED
    except Exception as error:  # whatever it is, a user sees one line and no traceback
        if parsed.debug:
            raise
        return _report(error)
    return code


def _end_with(command: str) -> None:
    """Look for no garbage in a process that ends with its command, where that only takes time.

    Python looks through everything once more at the end. What a check makes is millions of objects that stay.
    """
    atexit.register(gc.freeze)
    if command == "check":
        gc.disable()


def _prepare_streams() -> None:
    # Output is the same on every machine, whatever its code page; half a surrogate pair is shown as its escape.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            newline = None if stream.isatty() else "\n"
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline=newline)


def _run(parsed: argparse.Namespace) -> int:
    match parsed.command:
        case "main" | "run" | "page":
            return _running_command()(parsed)
        case "check" | "dump":
            from alrun.hosts.commands import compiling

            return compiling.run_command(parsed)
        case "data import" | "data export" | "data show":
            from alrun.hosts.commands import data

            return data.run_command(parsed)
        case "db info" | "db check":
            from alrun.hosts.commands import database

            return database.run_command(parsed)
        case "tasks run" | "tasks list":
            from alrun.hosts.commands import tasks

            return tasks.run_command(parsed)
        case "repl":
            from alrun.hosts.commands import repl

            return repl.run_command(parsed)
        case _:
            from alrun.hosts.commands import testing

            return testing.run_command(parsed)


@cache
def _running_command() -> Callable[[argparse.Namespace], int]:
    """What runs programs; its modules are imported once in a process.

    What modules are made of stays, so it is put where no collection of garbage looks: not while they are imported, not
    while the program runs, and not at the end. Looking through it took a sixth of a start.
    """
    gc.disable()
    try:
        from alrun.hosts.commands.running import run_command
    finally:
        gc.freeze()
        gc.enable()
    return run_command


def _report(error: Exception) -> int:
    from alrun.project.errors import ProjectError, UnreadableProject

    if isinstance(error, UnreadableProject):
        sys.stderr.write(f"{error}\n")
    elif isinstance(error, ProjectError):
        sys.stderr.write(f"alrun: {error}\n")
    else:
        text = " ".join(f"{type(error).__name__}: {error}".split())
        sys.stderr.write(f"alrun: internal error: {text} (--debug shows where)\n")
    return exit_codes.COULD_NOT_RUN

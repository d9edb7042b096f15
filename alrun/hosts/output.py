"""Which kind of output a command writes: plain, drawn, or JSON events."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from alrun.hosts.answers import read_answers
from alrun.hosts.diagnostics_output import draw_diagnostics, write_diagnostics

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from alrun.diagnostics import Diagnostic
    from alrun.hosts.client import HostClient


def is_drawn(arguments: argparse.Namespace) -> bool:
    """Whether a person at a terminal reads stdout and wants it drawn."""
    return not arguments.plain and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def is_error_drawn(arguments: argparse.Namespace) -> bool:
    """Whether a person at a terminal reads stderr and wants it drawn."""
    return not arguments.plain and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def make_client(arguments: argparse.Namespace) -> HostClient:
    """The client that the command asked for.

    Raises UnreadableProject for the file of answers.
    """
    answers = read_answers(arguments.answers)
    if arguments.json:
        from alrun.hosts.json_events import JsonClient

        return JsonClient(sys.stdout, sys.stderr, answers)
    if is_drawn(arguments):
        from rich.console import Console

        from alrun.hosts.terminal import TerminalClient

        return TerminalClient(Console(highlight=False), answers, arguments.virtual_time)
    from alrun.hosts.plain import PlainClient

    return PlainClient(sys.stdout, sys.stderr, answers)


def report_diagnostics(diagnostics: Sequence[Diagnostic], arguments: argparse.Namespace) -> None:
    """Print diagnostics on stderr."""
    if is_error_drawn(arguments):
        from rich.console import Console

        draw_diagnostics(diagnostics, Console(stderr=True, highlight=False))
    else:
        write_diagnostics(diagnostics, sys.stderr)

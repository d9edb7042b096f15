"""`alrun repl`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from alrun import engine
from alrun.compiler import compile_project
from alrun.diagnostics import Diagnostic
from alrun.hosts import exit_codes
from alrun.hosts.commands.running import run_options
from alrun.hosts.diagnostics_output import write_diagnostics
from alrun.hosts.output import is_drawn, make_client, report_diagnostics
from alrun.hosts.repl.loop import Leave, Repl, ReplOutput, piped_entries
from alrun.interactive import Interactive
from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    import argparse


def run_command(arguments: argparse.Namespace) -> int:
    """Read entries until the input ends. Without a terminal, 1 if any of them failed, so that scripts can tell.

    Raises ProjectError.
    """
    prompting = sys.stdin.isatty() and is_drawn(arguments)
    client = make_client(arguments)
    compilation = compile_project(arguments.paths, dependencies=arguments.dep, symbols=arguments.define)
    if compilation.diagnostics.has_errors:
        report_diagnostics(compilation.diagnostics.sorted(), arguments)
        return exit_codes.COMPILE_ERRORS
    try:
        with engine.Run(compilation, run_options(arguments), client) as run:
            client.attach(run.session)
            interactive = Interactive(run, arguments.paths, arguments.dep, arguments.define)
            repl = Repl(interactive, run, client, _drawn_output() if prompting else _plain_output())
            if prompting:
                from alrun.hosts.repl.prompt import entries

                _greet()
                _read(repl, entries(interactive, repl, client))
                run.await_sessions()
                return exit_codes.FINE
            _read(repl, piped_entries(repl, sys.stdin))
            run.await_sessions()
            return exit_codes.PROGRAM_FAILED if repl.failed else exit_codes.FINE
    except ALError as error:
        # An install codeunit failed.
        client.error(error)
        return exit_codes.PROGRAM_FAILED
    finally:
        client.close()


def _read(repl: Repl, entries: Iterable[str]) -> None:
    try:
        for text in entries:
            repl.enter(text)
    except Leave:
        pass
    finally:
        repl.close()


def _greet() -> None:
    from alrun import __version__

    sys.stdout.write(f"alrun {__version__}. Type AL; :help lists the commands, Ctrl+D leaves.\n")


def _plain_output() -> ReplOutput:
    def value(text: str, type_name: str) -> None:
        sys.stdout.write(f"{text} : {type_name}\n")
        sys.stdout.flush()

    def diagnostics(found: Sequence[Diagnostic]) -> None:
        write_diagnostics(found, sys.stderr)

    def complaint(text: str) -> None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()

    return ReplOutput(value, diagnostics, complaint)


def _drawn_output() -> ReplOutput:
    from rich.console import Console
    from rich.text import Text

    from alrun.hosts.diagnostics_output import draw_diagnostics

    console = Console(highlight=False)

    def value(text: str, type_name: str) -> None:
        line = Text(text, "bold")
        line.append(f" : {type_name}", "not bold cyan")
        console.print(line)

    def diagnostics(found: Sequence[Diagnostic]) -> None:
        draw_diagnostics(found, console)

    def complaint(text: str) -> None:
        console.print(Text(text, "yellow"))

    return ReplOutput(value, diagnostics, complaint)

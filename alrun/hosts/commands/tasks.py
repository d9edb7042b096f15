"""`alrun tasks run` and `alrun tasks list`: the scheduled tasks of a database."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from alrun import engine
from alrun.hosts import exit_codes
from alrun.hosts.commands.running import run_options
from alrun.hosts.output import make_client, report_diagnostics
from alrun.project.errors import ProjectError
from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    import argparse


def run_command(arguments: argparse.Namespace) -> int:
    """Run or list the tasks; returns the exit code: 1 if a task failed for good.

    Raises ProjectError.
    """
    if arguments.db is None:
        raise ProjectError("say with --db which database has the tasks")
    client = make_client(arguments)
    loaded = engine.load_program(arguments.paths, dependencies=arguments.dep, symbols=arguments.define)
    if loaded.diagnostics.has_errors:
        report_diagnostics(loaded.diagnostics.sorted(), arguments)
        return exit_codes.COMPILE_ERRORS
    try:
        with engine.Run(loaded, run_options(arguments), client) as run:
            client.attach(run.session)
            if arguments.command == "tasks list":
                _list(run, arguments)
                return exit_codes.FINE
            failed = run.run_tasks(wait=arguments.wait)
    except ALError as error:
        client.error(error)
        return exit_codes.PROGRAM_FAILED
    finally:
        client.close()
        loaded.keep()
    return exit_codes.PROGRAM_FAILED if failed else exit_codes.FINE


def _list(run: engine.Run, arguments: argparse.Namespace) -> None:
    for task in run.list_tasks():
        if arguments.json:
            run.session.emit("scheduled-task", task)
        else:
            state = f"not before {task['not_before']}" if task["not_before"] else "at once"
            sys.stdout.write(
                f"{task['scheduled_task']}  codeunit {task['codeunit']}  {task['company']}  {task['user']}  "
                f"{state if task['ready'] else 'not ready'}\n"
            )

"""`alrun data import`, `alrun data export` and `alrun data show`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from alrun import engine
from alrun.hosts import exit_codes
from alrun.hosts.commands.running import run_options
from alrun.hosts.data_files.formats import format_of, write_file, write_text
from alrun.hosts.data_files.importing import FileImport, ImportReport
from alrun.hosts.output import is_drawn, is_error_drawn, make_client, report_diagnostics
from alrun.hosts.targets import find_table
from alrun.platform.exchange.exporting import TableExport
from alrun.platform.exchange.fields import UnknownField, find_field, shown_fields
from alrun.platform.exchange.importing import Existing, ImportOptions
from alrun.project.errors import ProjectError
from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    import argparse

    from alrun.hosts.client import HostClient
    from alrun.semantics.symbols import FieldSymbol, TableSymbol


def run_command(arguments: argparse.Namespace) -> int:
    """Do what the arguments say with the records of a database; returns the exit code. Raises ProjectError."""
    if arguments.command == "data import":
        _check_import(arguments)
    elif arguments.command == "data export" and arguments.to is not None:
        format_of(arguments.to)
    client = make_client(arguments)
    loaded = engine.load_program(arguments.app or ["."], dependencies=arguments.dep, symbols=arguments.define)
    if loaded.diagnostics.has_errors:
        report_diagnostics(loaded.diagnostics.sorted(), arguments)
        return exit_codes.COMPILE_ERRORS
    try:
        with engine.Run(loaded, run_options(arguments), client) as run:
            client.attach(run.session)
            match arguments.command:
                case "data import":
                    code = _import(run, arguments, client)
                    run.await_sessions()
                    return code
                case "data export":
                    _export(run, arguments)
                case _:
                    _show(run, arguments)
    except ALError as error:
        client.error(error)
        return exit_codes.PROGRAM_FAILED
    except UnknownField as error:
        raise ProjectError(str(error)) from error
    finally:
        client.close()
        loaded.keep()
    return exit_codes.FINE


# Import


def _check_import(arguments: argparse.Namespace) -> None:
    if arguments.db is None:
        raise ProjectError("say with --db which database the records are for")
    for path in arguments.files:
        format_of(path)


def _import(run: engine.Run, arguments: argparse.Namespace, client: HostClient) -> int:
    options = ImportOptions(not arguments.no_validate, Existing(arguments.existing))
    with _report(arguments) as report:
        importing = FileImport(run, options, report, keep_valid=arguments.keep_valid)
        for path in arguments.files:
            importing.read(path, arguments.table)
        kept = importing.finish()
    return exit_codes.FINE if kept and not importing.rejected else exit_codes.PROGRAM_FAILED


@contextmanager
def _report(arguments: argparse.Namespace) -> Iterator[ImportReport]:
    if arguments.json:
        from alrun.hosts.data_files.reports import JsonReport

        yield JsonReport(sys.stdout)
        return
    from alrun.hosts.data_files.reports import PlainReport

    plain = PlainReport(sys.stdout, sys.stderr)
    if not is_error_drawn(arguments):
        yield plain
        return
    from rich.console import Console

    from alrun.hosts.data_files.import_progress import ProgressReport

    with ProgressReport(plain, Console(stderr=True, highlight=False)) as report:
        yield report


# Export and show


def _exports(run: engine.Run, arguments: argparse.Namespace) -> list[TableExport]:
    tables = [find_table(run.executable.program, name) for name in arguments.tables]
    if len(tables) > 1 and (arguments.filter or arguments.fields):
        raise ProjectError("--filter and --fields go with one table")
    exports = [TableExport(run.session, table, _fields(table, arguments.fields)) for table in tables]
    for export in exports:
        for text in arguments.filter:
            export.add_filter(text)
    return exports


def _fields(table: TableSymbol, names: str | None) -> Sequence[FieldSymbol]:
    if names is None:
        return shown_fields(table)
    return [find_field(table, name) for name in names.split(",")]


def _export(run: engine.Run, arguments: argparse.Namespace) -> None:
    exports = _exports(run, arguments)
    if arguments.to is None:
        write_text(sys.stdout, arguments.format, exports)
        return
    write_file(arguments.to, exports)
    for export in exports:
        print(f"{export.table.name}: {export.count()} exported")


def _show(run: engine.Run, arguments: argparse.Namespace) -> None:
    from alrun.hosts.data_files import showing

    [export] = _exports(run, arguments)
    shown = showing.read(export, arguments.limit, all_fields=arguments.fields is not None)
    if arguments.json:
        showing.print_json(shown)
    elif is_drawn(arguments):
        showing.draw(shown)
    else:
        showing.print_plain(shown)
    left_out = export.count() - len(shown.rows)
    if left_out:
        print(f"{left_out} more; --limit shows them", file=sys.stderr)

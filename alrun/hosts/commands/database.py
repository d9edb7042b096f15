"""`alrun db info` and `alrun db check`: what is in a database file, and whether it is whole."""

from __future__ import annotations

import json
import sys
from dataclasses import fields
from typing import TYPE_CHECKING

from alrun.hosts import exit_codes
from alrun.hosts.output import is_drawn
from alrun.project.errors import ProjectError
from alrun.runtime.storage.inspection import DatabaseInfo, describe, find_damage
from alrun.runtime.storage.store import UnusableDatabase

if TYPE_CHECKING:
    import argparse


def run_command(arguments: argparse.Namespace) -> int:
    """Look at a database, which stays as it is; returns the exit code.

    Raises ProjectError.
    """
    try:
        return _info(arguments) if arguments.command == "db info" else _check(arguments)
    except UnusableDatabase as error:
        raise ProjectError(str(error)) from error


def _info(arguments: argparse.Namespace) -> int:
    info = describe(arguments.file)
    if arguments.json:
        json.dump(_plain(info), sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    elif is_drawn(arguments):
        _draw(info)
    else:
        sys.stdout.write("".join(f"{line}\n" for line in _lines(info)))
    return exit_codes.FINE


def _plain(value: object) -> object:
    """A struct as JSON has it."""
    match value:
        case tuple():
            return [_plain(item) for item in value]
        case str() | int():
            return value
        case _:
            return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}  # type: ignore[arg-type]


def _lines(info: DatabaseInfo) -> list[str]:
    lines = [f"{info.path}: format {info.format}, {_size(info.size)}"]
    lines += (f"company {company}" for company in info.companies)
    for app in info.apps:
        publisher = f" by {app.publisher}" if app.publisher else ""
        lines.append(f"app {app.name}{publisher} version {app.version}{_in(', '.join(app.companies))}")
    for table in info.tables:
        name = f" {table.name}" if table.name else ""
        owner = f" of {table.app}" if table.app else ""
        lines.append(f"table {table.number}{name}{owner}{_in(table.company)}: {_count(table.rows)}")
    return lines


def _in(company: str) -> str:
    return f" in {company}" if company else ""


def _count(rows: int) -> str:
    return f"{rows:,} row" if rows == 1 else f"{rows:,} rows"


def _size(number: int) -> str:
    for unit in ("bytes", "KB", "MB"):
        if number < 10_000:
            return f"{number:,} {unit}"
        number = round(number / 1024)
    return f"{number:,} GB"


def _draw(info: DatabaseInfo) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    console.print(f"[bold]{info.path}[/bold]  format {info.format}  {_size(info.size)}")
    if info.apps:
        apps = Table("App", "Publisher", "Version", "Companies", title="Installed apps", title_justify="left")
        for app in info.apps:
            apps.add_row(app.name, app.publisher, app.version, ", ".join(app.companies))
        console.print(apps)
    tables = Table(title="Tables", title_justify="left")
    for name in ("Company", "No.", "Table", "App", "Fields", "Rows"):
        tables.add_column(name, justify="right" if name in ("No.", "Fields", "Rows") else "left")
    for table in info.tables:
        tables.add_row(table.company, str(table.number), table.name, table.app, str(table.fields), f"{table.rows:,}")
    console.print(tables)


def _check(arguments: argparse.Namespace) -> int:
    damage = find_damage(arguments.file)
    for line in damage:
        sys.stderr.write(f"{arguments.file}: {line}\n")
    if damage:
        return exit_codes.PROGRAM_FAILED
    sys.stdout.write(f"{arguments.file}: ok\n")
    return exit_codes.FINE

"""The formats of data files, by the ending of a file's name."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from io import BufferedWriter
from typing import TextIO

from alrun.hosts.data_files.tables import FileTable
from alrun.platform.exchange.exporting import TableExport
from alrun.project.errors import ProjectError

FORMATS = ("csv", "json", "xlsx", "xml", "rapidstart")


def format_of(path: str) -> str:
    """The format that the ending of a file's name stands for. Raises ProjectError for others."""
    ending = os.path.splitext(path)[1].lower().removeprefix(".")
    if ending not in FORMATS:
        raise ProjectError(f"{path}: the name of a data file ends in .{', .'.join(FORMATS[:-1])} or .{FORMATS[-1]}")
    return ending


def read_tables(path: str) -> Iterator[FileTable]:
    """The tables of a file. Raises ProjectError; so does going through the rows."""
    match format_of(path):
        case "csv":
            from alrun.hosts.data_files.csv_file import read_csv

            return read_csv(path)
        case "json":
            from alrun.hosts.data_files.json_file import read_json

            return read_json(path)
        case "xlsx":
            from alrun.hosts.data_files.excel_file import read_excel

            return read_excel(path)
        case _:
            from alrun.hosts.data_files.config_package import read_config_package

            return read_config_package(path)


def write_text(file: TextIO, format_: str, tables: Sequence[TableExport]) -> None:
    """Write tables in a format that is text: csv or json. Raises ProjectError for another."""
    match format_:
        case "csv":
            from alrun.hosts.data_files.csv_file import write_csv

            write_csv(file, tables)
        case "json":
            from alrun.hosts.data_files.json_file import write_json

            write_json(file, tables)
        case _:
            raise ProjectError(f"{format_} goes to a file: name one with --to")


def write_file(path: str, tables: Sequence[TableExport]) -> None:
    """Write a whole file, or leave what was there. Raises ProjectError."""
    format_ = format_of(path)
    try:
        with _replacing(path) as file:
            _write(file, format_, tables)
    except OSError as error:
        raise ProjectError(f"{path} cannot be written: {error.strerror}") from error


def _write(file: BufferedWriter, format_: str, tables: Sequence[TableExport]) -> None:
    match format_:
        case "xlsx":
            from alrun.hosts.data_files.excel_file import write_excel

            write_excel(file, tables)
        case "xml":
            from alrun.hosts.data_files.config_package import write_config_package

            write_config_package(file, tables)
        case "rapidstart":
            import gzip

            from alrun.hosts.data_files.config_package import write_config_package

            with gzip.GzipFile(fileobj=file, mode="wb", filename="") as compressed:
                write_config_package(compressed, tables)
        case _:
            import io

            with io.TextIOWrapper(file, encoding="utf-8", newline="") as text:
                write_text(text, format_, tables)


@contextlib.contextmanager
def _replacing(path: str) -> Iterator[BufferedWriter]:
    """A file beside `path` that takes its place when all is written."""
    beside = f"{path}.{os.getpid()}.part"
    try:
        with open(beside, "xb") as file:
            yield file
        os.replace(beside, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(beside)

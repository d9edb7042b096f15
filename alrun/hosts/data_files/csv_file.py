"""CSV: one table a file, named like it; the first line has the fields' names."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator, Sequence
from typing import TextIO

from alrun.hosts.data_files.tables import FileTable, Row, UnreadableData
from alrun.platform.exchange.cells import cell_text
from alrun.platform.exchange.exporting import TableExport
from alrun.project.errors import ProjectError

_DELIMITERS = ",;\t|"


def read_csv(path: str) -> Iterator[FileTable]:
    """The one table of a CSV file: UTF-8, or UTF-16 with a byte order mark; delimiter `,`, `;`, tab or `|`."""
    with _open(path) as file:
        first = file.readline()
        delimiter = max(_DELIMITERS, key=_outside_quotes(first).count)
        file.seek(0)
        rows = csv.reader(file, delimiter=delimiter, strict=True)
        try:
            columns = next(rows, None)
        except (csv.Error, UnicodeError) as error:
            raise UnreadableData(f"{path}(1): {error}") from error
        if not columns or not any(columns):
            raise UnreadableData(f"{path}: there is no line with the names of fields")
        name = os.path.splitext(os.path.basename(path))[0]
        yield FileTable(name, [column.strip() for column in columns], _rows(path, rows, len(columns)))


def _open(path: str) -> TextIO:
    try:
        with open(path, "rb") as start:
            mark = start.read(3)
        utf16 = mark[:2] in (b"\xff\xfe", b"\xfe\xff")
        return open(path, encoding="utf-16" if utf16 else "utf-8-sig", newline="")
    except OSError as error:
        raise UnreadableData(f"{path} cannot be read: {error.strerror}") from error


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


def _rows(path: str, rows: Iterator[list[str]], width: int) -> Iterator[Row]:
    line = 1
    reader = rows
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, UnicodeError) as error:
            raise UnreadableData(f"{path}({line + 1}): {error}") from error
        line = reader.line_num  # type: ignore[attr-defined]  # csv's reader has no type of its own to import
        if not cells:
            continue
        if len(cells) != width:
            raise UnreadableData(f"{path}({line}): {len(cells)} values where the first line names {width} fields")
        # An empty cell is one that says nothing; quotes around nothing are the same to csv.
        yield Row(line, [cell or None for cell in cells])


def write_csv(file: TextIO, tables: Sequence[TableExport]) -> None:
    """Write one table. Raises ProjectError for more."""
    if len(tables) != 1:
        raise ProjectError("a CSV file holds one table; export one at a time, or to .json, .xlsx or .xml")
    [table] = tables
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([field.name for field in table.fields])
    for cells in table.rows():
        writer.writerow([cell_text(cell) for cell in cells])

"""Excel workbooks: a sheet for each table, named like it, with the fields' names in its first row.

The sheets that Business Central exports from a configuration package are read too: there the first row has the
package's code, the table's name and its number, and the third the captions of the fields.
"""

from __future__ import annotations

import datetime
import importlib
import re
import zipfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Any

from alrun.hosts.data_files.tables import FileTable, Row, UnreadableData
from alrun.platform.exchange.cells import Cell
from alrun.platform.exchange.exporting import TableExport
from alrun.project.errors import ProjectError

if TYPE_CHECKING:
    from types import ModuleType

_LONGEST_SHEET_NAME = 31
_MOST_ROWS = 1_048_576
_MOST_EXACT_DIGITS = 15
"""A number of a workbook is a binary floating-point number: more digits are written as text."""


def _openpyxl() -> ModuleType:
    try:
        return importlib.import_module("openpyxl")
    except ImportError:
        raise ProjectError("Excel files need openpyxl: pip install 'alrun[excel]'") from None


def read_excel(path: str) -> Iterator[FileTable]:
    """The tables of a workbook, one a sheet; empty sheets are left aside."""
    openpyxl = _openpyxl()
    try:
        workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except OSError as error:
        raise UnreadableData(f"{path} cannot be read: {error.strerror or error}") from error
    except (zipfile.BadZipFile, KeyError, ValueError, openpyxl.utils.exceptions.InvalidFileException) as error:
        raise UnreadableData(f"{path} is no Excel workbook: {error}") from error
    try:
        for sheet in workbook.worksheets:
            table = _table(path, sheet)
            if table is not None:
                yield table
    finally:
        workbook.close()


def _table(path: str, sheet: Any) -> FileTable | None:
    rows = enumerate(sheet.iter_rows(values_only=True), 1)
    first = next((row for _, row in rows), ())
    while first and first[-1] is None:
        first = first[:-1]
    if not first:
        return None
    name, header, header_row = sheet.title, first, 1
    if len(first) == 3 and isinstance(first[2], int) and not isinstance(first[2], bool):
        name, header_row = str(first[2]), 3
        header = next((row for number, row in rows if number == 3), ())
        while header and header[-1] is None:
            header = header[:-1]
    for column, caption in enumerate(header, 1):
        if not isinstance(caption, str) or not caption.strip():
            letter = _openpyxl().utils.get_column_letter(column)
            raise UnreadableData(f"{path}: cell {letter}{header_row} of sheet '{sheet.title}' names no field")
    expected = sheet.max_row - header_row if sheet.max_row else None
    columns = [caption.strip() for caption in header]
    return FileTable(name, columns, _rows(path, sheet.title, rows, len(columns)), expected=expected)


def _rows(path: str, sheet: str, rows: Iterator[tuple[int, tuple[Any, ...]]], width: int) -> Iterator[Row]:
    for number, row in rows:
        cells = [_cell(value) for value in row[:width]]
        if any(value is not None for value in row[width:]):
            raise UnreadableData(f"{path}: row {number} of sheet '{sheet}' has more values than there are fields")
        if any(cell is not None for cell in cells):
            yield Row(number, cells + [None] * (width - len(cells)))


def _cell(value: Any) -> Cell:
    match value:
        case float():
            return Decimal(repr(value))
        case datetime.timedelta():
            return str(value)
        case "":
            return None
        case None | bool() | int() | str() | datetime.datetime() | datetime.date() | datetime.time():
            return value
        case _:
            return str(value)


def write_excel(file: IO[bytes], tables: Sequence[TableExport]) -> None:
    """Write a workbook with a sheet for each table. Raises ProjectError for more rows than a sheet can have."""
    openpyxl = _openpyxl()
    workbook = openpyxl.Workbook(write_only=True)
    bold = openpyxl.styles.Font(bold=True)
    for table in tables:
        sheet = workbook.create_sheet(_sheet_name(table.table.name, workbook.sheetnames))
        sheet.freeze_panes = "A2"
        header = []
        for field in table.fields:
            cell = openpyxl.cell.WriteOnlyCell(sheet, field.name)
            cell.font = bold
            header.append(cell)
        sheet.append(header)
        for number, cells in enumerate(table.rows(), 2):
            if number > _MOST_ROWS:
                raise ProjectError(f"the table {table.table.name} has more rows than a sheet of Excel can hold")
            sheet.append([_value(openpyxl, sheet, cell) for cell in cells])
    workbook.save(file)


def _sheet_name(name: str, taken: Sequence[str]) -> str:
    short = re.sub(r"[\[\]:*?/\\]", "_", name)[:_LONGEST_SHEET_NAME]
    number = 1
    unique = short
    while unique.lower() in {other.lower() for other in taken}:
        number += 1
        unique = f"{short[: _LONGEST_SHEET_NAME - 4]}~{number}"
    return unique


def _value(openpyxl: ModuleType, sheet: Any, cell: Cell) -> Any:
    match cell:
        case datetime.datetime():
            return cell.astimezone(datetime.UTC).replace(tzinfo=None)
        case Decimal() if len(cell.normalize().as_tuple().digits) > _MOST_EXACT_DIGITS:
            return f"{cell:f}"
        case str():
            # A text is never a formula, whatever it begins with, and has no characters that a workbook cannot hold.
            written = openpyxl.cell.WriteOnlyCell(sheet)
            try:
                written.value = cell
            except openpyxl.utils.exceptions.IllegalCharacterError:
                raise ProjectError(f"an Excel file cannot hold the text {cell!r}") from None
            if cell:
                written.data_type = "s"
            return written
        case _:
            return cell

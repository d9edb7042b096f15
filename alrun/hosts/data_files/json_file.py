"""JSON: an object with a list of records for each table, or one list of records; numbers stay exact."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, TextIO

from alrun.hosts.data_files.tables import FileTable, Row, UnreadableData
from alrun.platform.exchange.cells import Cell, Missing, cell_text
from alrun.platform.exchange.exporting import TableExport


def read_json(path: str) -> Iterator[FileTable]:
    """The tables of `{"Customer": [{"No.": "10000"}]}`, or the one of `[{"No.": "10000"}]`, named like the file."""
    content = _content(path)
    if isinstance(content, list):
        content = {os.path.splitext(os.path.basename(path))[0]: content}
    if not isinstance(content, dict):
        raise UnreadableData(f"{path}: neither a list of records nor an object with lists of records")
    for name, records in content.items():
        if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
            raise UnreadableData(f"{path}: '{name}' is not a list of records")
        columns = list(dict.fromkeys(column for record in records for column in record))
        yield FileTable(name, columns, _rows(path, name, records, columns), expected=len(records))


def _content(path: str) -> Any:
    try:
        with open(path, "rb") as file:
            # A float would lose digits that a Decimal field has.
            return json.loads(file.read(), parse_float=Decimal, parse_constant=_no_number)
    except OSError as error:
        raise UnreadableData(f"{path} cannot be read: {error.strerror}") from error
    except json.JSONDecodeError as error:
        raise UnreadableData(f"{path}({error.lineno},{error.colno}): {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableData(f"{path}: {error}") from error


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no number of JSON")


def _rows(path: str, table: str, records: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> Iterator[Row]:
    for number, record in enumerate(records, 1):
        cells = [record.get(column, Missing.MISSING) for column in columns]
        for column, cell in zip(columns, cells, strict=True):
            if isinstance(cell, list | dict):
                raise UnreadableData(f"{path}: '{column}' of record {number} of '{table}' is not a single value")
        yield Row(number, cells)


def write_json(file: TextIO, tables: Sequence[TableExport]) -> None:
    """Write an object with a list of records for each table, a record a line."""
    file.write("{")
    for place, table in enumerate(tables):
        file.write(f"{',' * bool(place)}\n  {json.dumps(table.table.name, ensure_ascii=False)}: [")
        names = [json.dumps(field.name, ensure_ascii=False) for field in table.fields]
        separator = "\n    "
        for cells in table.rows():
            pairs = (f"{name}: {_json(cell)}" for name, cell in zip(names, cells, strict=True))
            file.write(f"{separator}{{{', '.join(pairs)}}}")
            separator = ",\n    "
        file.write("\n  ]")
    file.write("\n}\n")


def _json(cell: Cell) -> str:
    match cell:
        case None | Missing.MISSING:
            return "null"
        case bool():
            return "true" if cell else "false"
        case int() | Decimal():
            return cell_text(cell)
        case _:
            return json.dumps(cell_text(cell), ensure_ascii=False)

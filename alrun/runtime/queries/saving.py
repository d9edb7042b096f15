"""The dataset of a query as CSV, XML and JSON. Values are written as XML has them, whatever the user's region.

Docs: methods-auto/query/query-saveascsv-integer-outstream-integer-string-method
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final
from xml.sax.saxutils import escape

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import format_value
from alrun.runtime.queries.instance import QueryInstance
from alrun.runtime.values.decimals import without_trailing_zeros
from alrun.runtime.values.json_writing import written
from alrun.semantics.query_symbols import QueryColumn
from alrun.semantics.types import BIG_INTEGER, BOOLEAN, BYTE, CHAR, DURATION, INTEGER

_XML_FORMAT: Final = 9
_LINE_END: Final = "\r\n"
_FIXED: Final = 0
_DELIMITED: Final = 1
_WHOLE_NUMBERS: Final = (INTEGER, BIG_INTEGER, DURATION, CHAR, BYTE)


def csv_text(query: QueryInstance, fmt: int, argument: str) -> Iterator[str]:
    """The lines of the dataset, the names of the columns first.

    Format 0 has each column at a position: `argument` are those, counted from 1. Format 1 has the argument, or a comma,
    between columns; a value that has it, a quote or a line end is in quotes. Undocumented: that 1 stands for this, and
    is what a call without a format means.
    Raises ALError for another format, or for positions that are not as many as the columns or do not grow.
    """
    columns = query.plan().in_dataset
    join = _joiner(fmt, argument, len(columns))
    rows = query.all_values()
    yield join([column.name for column in columns]) + _LINE_END
    for values in rows:
        yield join([_text(column, value) for column, value in zip(columns, values, strict=True)]) + _LINE_END


def _joiner(fmt: int, argument: str, count: int) -> Any:
    """What makes a line of texts."""
    if fmt == _DELIMITED:
        delimiter = argument or ","
        return lambda texts: delimiter.join([_quoted(text, delimiter) for text in texts])
    if fmt != _FIXED:
        raise ALError(f"The format of a CSV file must be 0 or 1, but it is {fmt}.", "Argument")
    positions = [int(part) for part in argument.split(",") if part.strip().isdecimal()]
    grows = all(first < second for first, second in zip([0, *positions], positions, strict=False))
    if len(positions) != count or len(argument.split(",")) != count or not grows:
        raise ALError(
            f"The format argument must have a growing position, from 1, for each of the {count} columns, but it is "
            f"'{argument}'.",
            "Argument",
        )
    widths = [after - at for at, after in pairwise(positions)]
    return lambda texts: _at_positions(positions[0] - 1, widths, texts)


def _at_positions(start: int, widths: Sequence[int], texts: Sequence[str]) -> str:
    # What does not fit before the next column is left out: else that would not be at its position.
    cells = [text[:width].ljust(width) for text, width in zip(texts, widths, strict=False)]
    return " " * start + "".join(cells) + texts[-1]


def _quoted(text: str, delimiter: str) -> str:
    if delimiter in text or any(char in text for char in '"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def xml_text(query: QueryInstance) -> Iterator[str]:
    """The dataset as XML: an element for each row, in it one for each column. Undocumented: their names."""
    columns = query.plan().in_dataset
    rows = query.all_values()
    yield '<?xml version="1.0" encoding="utf-8"?>\n<DataSet>'
    for values in rows:
        cells = [
            f"<{column.name}>{escape(_text(column, value))}</{column.name}>"
            for column, value in zip(columns, values, strict=True)
        ]
        yield f"<Result>{''.join(cells)}</Result>"
    yield "</DataSet>"


def json_text(query: QueryInstance) -> Iterator[str]:
    """The dataset as a JSON array of objects: numbers and Booleans as such, all else as texts."""
    columns = query.plan().in_dataset
    rows = query.all_values()
    yield "["
    before = ""
    for values in rows:
        row: Any = {column.name: _json(column, value) for column, value in zip(columns, values, strict=True)}
        yield before + written(row)
        before = ","
    yield "]"


def _json(column: QueryColumn, value: Any) -> object:
    if column.type in _WHOLE_NUMBERS or column.type == BOOLEAN:
        return value
    return without_trailing_zeros(value) if isinstance(value, Decimal) else _text(column, value)


def _text(column: QueryColumn, value: object) -> str:
    return format_value(value, column.type, 0, _XML_FORMAT)

"""Between rows of the database and a record's list of AL values: all fields of a table, or some of them.

Readers and writers start by going through their steps one by one. What is used many times gets a function that does
the same steps without the loop: compiling it takes as long as a hundred rows, and a program sees few rows of most
tables.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from alrun.runtime.storage.store import Load, Row, Selection, Values
from alrun.semantics.symbols import FieldSymbol

if TYPE_CHECKING:
    from alrun.runtime.storage.schema import Column, TableLayout

_ROWS_BEFORE_COMPILING: Final = 100


# The converters that are more than the name of a type. Compiled functions have some of them without the call.


def guid_to_bytes(guid: UUID) -> bytes:
    """A Guid for a column."""
    return guid.int.to_bytes(16)


def decimal_to_text(value: Decimal) -> str:
    """A Decimal for a column: all its digits, no exponent."""
    if not value:
        return "0"
    text = str(value)
    # Formatting takes four times as long, and `1E+2` is rare.
    return text if "E" not in text else f"{value:f}"


class RowWriter:
    """Takes the values of some columns out of a record's list of values, in their database form."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = tuple(columns)
        self.row: Callable[[Values], list[Any]] = self._row_by_steps
        self._indexes = [column.field.index for column in columns]
        # itemgetter is quickest, but gives no tuple for a single index.
        self._take = itemgetter(*self._indexes) if len(columns) > 1 else None
        self._converters = [
            (place, column.kind.to_column) for place, column in enumerate(columns) if column.kind.to_column is not None
        ]
        self._rows_to_go = _ROWS_BEFORE_COMPILING

    def __call__(self, values: Values) -> list[Any]:
        return self.row(values)

    def _row_by_steps(self, values: Values) -> list[Any]:
        row = list(self._take(values)) if self._take else [values[index] for index in self._indexes]
        for place, convert in self._converters:
            row[place] = convert(row[place])
        self._rows_to_go -= 1
        if self._rows_to_go == 0:
            self.row = self._compiled()
        return row

    def _compiled(self) -> Callable[[Values], list[Any]]:
        """The steps as a function of their own:

        def row(values):
            return [values[1], convert2(values[2]), "0" if not values[3] else decimal(values[3]), ...]
        """
        names: dict[str, Any] = {}
        items: list[ast.expr] = []
        for column in self.columns:
            index = column.field.index
            names[f"convert{index}"] = convert = column.kind.to_column
            item = _item("values", index)
            match convert:
                case None:
                    items.append(item)
                case _ if convert is decimal_to_text:
                    text = ast.Call(_load(f"convert{index}"), [item], [])
                    items.append(ast.IfExp(ast.UnaryOp(ast.Not(), item), ast.Constant("0"), text))
                case _ if convert is guid_to_bytes:
                    number = ast.Attribute(item, "int", ast.Load())
                    items.append(ast.Call(ast.Attribute(number, "to_bytes", ast.Load()), [ast.Constant(16)], []))
                case _:
                    items.append(ast.Call(_load(f"convert{index}"), [item], []))
        result: Callable[[Values], list[Any]] = _function(
            "row", ["values"], [ast.Return(ast.List(items, ast.Load()))], names
        )
        return result


class RowReader:
    """Reads rows of one table. `selection` are the indexes of the fields to load, None for all."""

    def __init__(self, layout: TableLayout, selection: Selection | None) -> None:
        fields = layout.table.fields
        self.is_whole = selection is None
        self.fields: tuple[FieldSymbol, ...] = tuple(fields if selection is None else (fields[i] for i in selection))
        """What a row has to have, in this order; what stands for a FlowField does not matter."""
        self.load: Load = self._load_by_steps
        """Puts a row into a list of values; fields that are not selected stay as they are there."""
        self._steps: list[tuple[int, int, Any]] = []
        """Index into the values, index into the row, converter or None."""
        self._constants: list[tuple[int, object]] = []
        self._rows_to_go = _ROWS_BEFORE_COMPILING
        self._key_places = [self.fields.index(column.field) for column in layout.key if column.field in self.fields]
        for place, field in enumerate(self.fields):
            if field.index in layout.constants:
                self._constants.append((field.index, layout.constants[field.index]))
            else:
                convert = layout.readers.get(field.index)
                if convert is not None or not self.is_whole:
                    self._steps.append((field.index, place, convert))

    def key_of(self, row: Row) -> tuple[Any, ...]:
        """The primary key in a row, as it is in the database; the selection must have it."""
        return tuple([row[place] for place in self._key_places])

    def values(self, row: Row) -> Values:
        """A row as a list of its own. For whole rows only."""
        values: Values = []
        self.load(values, row)
        return values

    def _load_by_steps(self, values: Values, row: Row) -> None:
        if self.is_whole:
            values[:] = row
        for index, place, convert in self._steps:
            values[index] = row[place] if convert is None else convert(row[place])
        for index, constant in self._constants:
            values[index] = constant
        self._rows_to_go -= 1
        if self._rows_to_go == 0:
            self.load = self._compiled()

    def _compiled(self) -> Load:
        """The steps as a function of their own:

        def load(values, row):
            values[:] = row
            values[3] = convert3(row[3])
            values[4] = row[4] != 0
            values[5] = zero if row[5] == '0' else decimal(row[5])
            values[9] = constant9
        """
        names: dict[str, Any] = {"zero": Decimal(0), "decimal": Decimal}
        body: list[ast.stmt] = []
        if self.is_whole:
            body.append(ast.Assign([ast.Subscript(_load("values"), ast.Slice(), ast.Store())], _load("row")))
        for index, place, convert in self._steps:
            body.append(_assign(index, _converted(_item("row", place), convert, f"convert{index}")))
            names[f"convert{index}"] = convert
        for index, constant in self._constants:
            body.append(_assign(index, _load(f"constant{index}")))
            names[f"constant{index}"] = constant
        load: Load = _function("load", ["values", "row"], body or [ast.Pass()], names)
        return load


class NamedRowReader:
    """Reads rows of a query: the first items of each are put under names."""

    def __init__(self, steps: Sequence[tuple[str, Any]]) -> None:
        """The names, each with its converter, or None."""
        self.load: Callable[[dict[str, object], Row], None] = self._load_by_steps
        """Puts a row into a dict; what else is there stays."""
        self._steps = tuple(steps)
        self._rows_to_go = _ROWS_BEFORE_COMPILING

    def _load_by_steps(self, values: dict[str, object], row: Row) -> None:
        for (name, convert), item in zip(self._steps, row, strict=False):
            values[name] = item if convert is None else convert(item)
        self._rows_to_go -= 1
        if self._rows_to_go == 0:
            self.load = self._compiled()

    def _compiled(self) -> Callable[[dict[str, object], Row], None]:
        """The steps as a function of their own:

        def load(values, row):
            values['amount'] = zero if row[0] == '0' else decimal(row[0])
        """
        names: dict[str, Any] = {"zero": Decimal(0), "decimal": Decimal}
        body: list[ast.stmt] = []
        for place, (name, convert) in enumerate(self._steps):
            names[f"convert{place}"] = convert
            target = ast.Subscript(_load("values"), ast.Constant(name), ast.Store())
            body.append(ast.Assign([target], _converted(_item("row", place), convert, f"convert{place}")))
        load: Callable[[dict[str, object], Row], None] = _function("load", ["values", "row"], body, names)
        return load


def _converted(item: ast.expr, convert: object, name: str) -> ast.expr:
    if convert is None:
        return item
    if convert is bool:
        return ast.Compare(item, [ast.NotEq()], [ast.Constant(0)])
    if convert is Decimal:
        # Most amounts are zero, and comparing takes a fifth of the time of making a Decimal.
        is_zero = ast.Compare(item, [ast.Eq()], [ast.Constant("0")])
        return ast.IfExp(is_zero, _load("zero"), ast.Call(_load("decimal"), [item], []))
    return ast.Call(_load(name), [item], [])


def _function(name: str, parameters: list[str], body: list[ast.stmt], names: dict[str, Any]) -> Any:
    """A function with this body, which finds these names."""
    arguments = ast.arguments([], [ast.arg(parameter) for parameter in parameters], None, [], [], None, [])
    definition = ast.FunctionDef(name, arguments, body, [])
    if sys.version_info >= (3, 12):
        definition.type_params = []
    module = ast.fix_missing_locations(ast.Module([definition], []))
    exec(compile(module, "<rows>", "exec"), names)
    return names[name]


def _load(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _item(name: str, place: int) -> ast.Subscript:
    return ast.Subscript(_load(name), ast.Constant(place), ast.Load())


def _assign(index: int, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Subscript(_load("values"), ast.Constant(index), ast.Store())], value)

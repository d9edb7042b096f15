"""From a row of the database to a record's list of AL values: all fields of a table, or a selection of them.

Each reader starts by going through its steps one by one. What is read many times gets a function that does the same
steps without the loop: compiling it takes as long as loading a hundred rows, and a program reads few rows of most
tables.
"""

from __future__ import annotations

import ast
import sys
from decimal import Decimal
from typing import Any, Final

from alrun.runtime.storage.schema import TableLayout
from alrun.runtime.storage.store import Load, Row, Selection, Values
from alrun.semantics.symbols import FieldSymbol

_ROWS_BEFORE_COMPILING: Final = 100

_ZERO: Final = Decimal(0)


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
        for place, field in enumerate(self.fields):
            if field.index in layout.constants:
                self._constants.append((field.index, layout.constants[field.index]))
            else:
                convert = layout.readers.get(field.index)
                if convert is not None or not self.is_whole:
                    self._steps.append((field.index, place, convert))

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
        names: dict[str, Any] = {"zero": _ZERO, "decimal": Decimal}
        body: list[ast.stmt] = []
        if self.is_whole:
            body.append(ast.Assign([ast.Subscript(_load("values"), ast.Slice(), ast.Store())], _load("row")))
        for index, place, convert in self._steps:
            body.append(_assign(index, _converted(_item("row", place), convert, f"convert{index}")))
            names[f"convert{index}"] = convert
        for index, constant in self._constants:
            body.append(_assign(index, _load(f"constant{index}")))
            names[f"constant{index}"] = constant
        arguments = ast.arguments([], [ast.arg("values"), ast.arg("row")], None, [], [], None, [])
        function = ast.FunctionDef("load", arguments, body or [ast.Pass()], [])
        if sys.version_info >= (3, 12):
            function.type_params = []
        module = ast.fix_missing_locations(ast.Module([function], []))
        exec(compile(module, "<row reader>", "exec"), names)
        load: Load = names["load"]
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


def _load(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _item(name: str, place: int) -> ast.Subscript:
    return ast.Subscript(_load(name), ast.Constant(place), ast.Load())


def _assign(index: int, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Subscript(_load("values"), ast.Constant(index), ast.Store())], value)

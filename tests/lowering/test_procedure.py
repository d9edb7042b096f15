"""Whole functions: accessors, names, the dump, the list of helpers."""

from __future__ import annotations

import keyword
from types import SimpleNamespace

import pytest
from bound_trees import (
    APP,
    FILE,
    SOMEWHERE,
    Instance,
    assign,
    binary,
    body,
    expression,
    global_variable,
    leave,
    link,
    local,
    parameter,
    procedure,
)

from alrun.lowering.emit_procedure import dump_python, lower_accessor
from alrun.lowering.names import Names, identifier
from alrun.lowering.positions import python_position
from alrun.lowering.runtime_api import Helper
from alrun.runtime.emitted import HELPERS
from alrun.semantics import types
from alrun.semantics.bound import BoundAccessor, BoundFieldAccess, BoundImplicitRecord
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.symbols import FieldSymbol, TableSymbol
from alrun.source import NOWHERE, SourceFile

PAGE = PageSymbol("Card", 50100, APP, NOWHERE)
TABLE = TableSymbol("Customer", 50100, APP, NOWHERE)
NAME = FieldSymbol("Name", 2, types.TEXT, "Name", 1, TABLE)


def test_the_run_time_has_exactly_the_helpers_that_lowering_lists():
    assert set(HELPERS) == {helper.value for helper in Helper}


# --- Accessors


def test_a_place_has_a_getter_and_a_setter():
    record = BoundImplicitRecord(False, PAGE, types.RecordType(TABLE), SOMEWHERE)
    place = BoundFieldAccess(record, NAME, types.TEXT, SOMEWHERE)
    getter, setter = lower_accessor(BoundAccessor(PAGE, "get_name", place, place, SOMEWHERE))
    assert (getter.python_name, setter.python_name) == ("get_name", "set_name")
    page = SimpleNamespace(rec=SimpleNamespace(values=["1000", "Adam"]))
    link(setter)(page, "Eve")
    assert link(getter)(page) == "Eve"


def test_an_expression_has_a_getter_only():
    total = global_variable("Total")
    (getter,) = lower_accessor(BoundAccessor(PAGE, "get_total__visible", binary(total, ">", 0), None, SOMEWHERE))
    assert link(getter)(Instance(g_total=1)) is True


# --- Names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Amount", "Amount"),
        ("Sales Header", "Sales_Header"),
        ("No.", "No_"),
        ("größe", "größe"),
        ("3rd", "al_3rd"),
        ("%", "_"),
        ("class", "al_class"),
        ("__debug__", "al___debug__"),
    ],
)
def test_identifier(name, expected):
    assert identifier(name) == expected
    assert expected.isidentifier()
    assert not keyword.iskeyword(expected)


def test_names_differ_in_more_than_case():
    symbols = [local("Sales Line"), local("sales-line"), local("self"), local("Cell"), local("t")]
    names = Names(symbols)
    given = [*map(names.local, symbols), names.helper(Helper.CELL), names.scratch]
    assert given == ["Sales_Line", "sales_line_2", "self_2", "Cell", "t", "Cell_2", "t_2"]


# --- Positions


def test_columns_count_bytes():
    file = SourceFile("Test.al", "\nMessage('größe', x);")
    assert python_position(file, file.text.index("Message")) == (2, 0)
    assert python_position(file, file.text.index("x)")) == (2, len("Message('größe', ".encode()))


# --- The dump


def test_dump_python():
    i, n, total = local("I"), parameter("N"), parameter("Total Amount", types.DECIMAL)
    tree = body(
        assign(i, binary(n, "+", 1)),
        leave(binary(total, "/", total)),
        of=procedure("Share", n, total, return_type=types.DECIMAL),
        variables=(i,),
    )
    assert dump_python(tree) == (
        "def share(self, N, Total_Amount):\n"
        "    I = 0\n"
        "    I = t if (t := (N + 1)) <= 2147483647 else integer_overflow(t)\n"
        "    return Total_Amount / (Total_Amount if Total_Amount else divide_by_zero())\n"
    )


def test_the_file_of_a_position_is_that_of_the_code():
    (getter,) = lower_accessor(BoundAccessor(PAGE, "get_one", expression(1), None, SOMEWHERE))
    assert getter.code.co_filename == FILE.path

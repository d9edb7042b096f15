"""Diagnostics as a build log, on a terminal and as JSON."""

import io
import json

import pytest
from rich.console import Console

from alrun.diagnostics import DiagnosticBag
from alrun.hosts.diagnostics_output import diagnostics_json, draw_diagnostics, excerpt, write_diagnostics
from alrun.source import SourceFile, Span


@pytest.fixture
def found():
    source = SourceFile("Main.al", "begin\n\tX := Foo(1);\nend;\n")
    start = source.text.index("Foo")
    bag = DiagnosticBag()
    bag.report("AL0118", Span(source, start, start + 3), "Foo")
    return bag.sorted()


def test_a_build_log_has_one_line_each(found):
    out = io.StringIO()
    write_diagnostics(found, out)
    assert out.getvalue() == "Main.al(2,7): error AL0118: The name 'Foo' does not exist in the current context.\n"


def test_a_caret_stands_under_the_name_whatever_tabs_come_before(found):
    assert excerpt(found[0]) == ("    X := Foo(1);", "         ^^^")


def test_a_terminal_shows_the_source_line_and_a_summary(found):
    out = io.StringIO()
    draw_diagnostics(found, Console(file=out, width=100))
    assert out.getvalue().splitlines() == [
        "Main.al(2,7): error AL0118: The name 'Foo' does not exist in the current context.",
        "      X := Foo(1);",
        "           ^^^",
        "1 error",
    ]


def test_json_says_where_it_begins_and_ends(found):
    assert json.loads(diagnostics_json(found)) == [
        {
            "file": "Main.al",
            "line": 2,
            "column": 7,
            "end_line": 2,
            "end_column": 10,
            "severity": "error",
            "code": "AL0118",
            "text": "The name 'Foo' does not exist in the current context.",
        }
    ]

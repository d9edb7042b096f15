"""Diagnostics as a build log, on a terminal and as JSON."""

import io
import json

import pytest
from rich.console import Console

from alrun.diagnostics import DiagnosticBag
from alrun.hosts.check_progress import CheckProgress
from alrun.hosts.diagnostics_output import diagnostics_json, draw_diagnostics, excerpt, write_diagnostics
from alrun.hosts.sarif import sarif_text
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


def test_a_terminal_shows_the_source_line(found):
    out = io.StringIO()
    draw_diagnostics(found, Console(file=out, width=100))
    assert out.getvalue().splitlines() == [
        "Main.al(2,7): error AL0118: The name 'Foo' does not exist in the current context.",
        "      X := Foo(1);",
        "           ^^^",
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


def test_sarif_has_a_rule_for_each_code_and_a_region_for_each_result(found, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    log = json.loads(sarif_text(found))
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "alrun"
    [rule] = driver["rules"]
    assert rule["id"] == "AL0118"
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["helpUri"].endswith("/developer/diagnostics/diagnostic-al118")
    assert run["columnKind"] == "unicodeCodePoints"
    [result] = run["results"]
    assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "AL0118"
    assert (result["level"], result["message"]["text"]) == ("error", found[0].text)
    [location] = result["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "Main.al", "uriBaseId": "SRCROOT"}
    assert location["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 7,
        "endLine": 2,
        "endColumn": 10,
    }
    assert run["originalUriBaseIds"]["SRCROOT"]["uri"] == f"file://{tmp_path}/"


def test_sarif_writes_paths_as_uris(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    bag = DiagnosticBag()
    for path in ("src/My Page ø.al", str(tmp_path / "In.al"), "/elsewhere/Out#1.al"):
        bag.report("AL0118", Span(SourceFile(path, "Foo"), 0, 3), "Foo")
    [run] = json.loads(sarif_text(bag.sorted()))["runs"]
    locations = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert sorted(location["uri"] for location in locations) == [
        "In.al",
        "file:///elsewhere/Out%231.al",
        "src/My%20Page%20%C3%B8.al",
    ]


def test_sarif_of_nothing_is_a_run_without_results():
    [run] = json.loads(sarif_text([]))["runs"]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


def test_progress_counts_files_megabytes_and_time():
    out = io.StringIO()
    console = Console(file=out, width=120, force_terminal=True, color_system=None)
    with CheckProgress(console) as progress:
        progress.start(10, 4_000_000)
        progress.advance(3, 1_000_000)
        progress.advance(7, 3_000_000)
    shown = out.getvalue()
    assert "10/10 files" in shown
    assert "MB/s" in shown

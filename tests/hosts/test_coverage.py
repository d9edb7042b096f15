"""`alrun test --coverage`: whole processes over a small app and its tests. Lines are marked with what they are to be:
`//+` run, `//-` not run."""

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest

from alrun.hosts import exit_codes

APP = """
codeunit 50100 Calc
{
    procedure Grade(Points: Integer): Text
    var
        I: Integer;
        Total: Decimal;
    begin
        case Points of                  //+
            1,
            2:
                exit('low');            //-
            3 .. 5:
                begin
                    Total := Points;    //+
                    Total +=            //+
                        Half(
                            Points);
                end;
            else
                Error('no');            //-
        end;
        case Format(Points) of          //+
            '1': exit('');              //-
            '2':
                exit('');               //-
        end;
        repeat
            I += 1;                     //+
        until I >= 3;                   //+
        repeat
            I += 1;                     //+
            if I = 5 then               //+
                continue;               //+
        until                           //+
            I >= 7;
        for I := 1 to 3 do              //+
            if I = 2                    //+
            then
                Total += 1              //+
            else
                Total += 2;             //+
        while Total > 100 do            //+
            Total -= 1;                 //-
        asserterror
            Error('x');                 //+
        if false then                   //+
            Total := 0;                 //-
        exit('high');                   //+
        Total := 0;                     //-
    end;

    local procedure Half(P: Integer): Decimal
    begin
        exit(P / 2);                    //+
    end;

    procedure Unused()
    begin
        Half(1);                        //-
    end;
}
"""

NEVER_LOADED = """
codeunit 50101 Idle
{
    trigger OnRun()
    begin
#if FEATURE
        Message('x');                   //-
#endif
        Message('y');                   //-
    end;
}
"""

TESTS = """
codeunit 50110 "Calc Tests"
{
    Subtype = Test;

    [Test]
    procedure High()
    var
        Calc: Codeunit Calc;
    begin
        if Calc.Grade(4) <> 'high' then  //+
            Error('not high');           //-
    end;

    [Test]
    procedure Nothing()
    begin
    end;
}
"""


SESSIONS = """
table 50100 Note { fields { field(1; "No."; Integer) { } } }
codeunit 50100 Worker
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        Note."No." := 1;                 //+
        Note.Insert();                   //+
        if not TryToFail() then          //+
            Note."No." := 2;             //+
        Note.Insert();                   //+
    end;

    [TryFunction]
    local procedure TryToFail()
    begin
        Error('x');                      //+
        Note();                          //-
    end;

    local procedure Note()
    begin
        Sleep(0);                        //-
    end;
}
codeunit 50101 "Session Tests"
{
    Subtype = Test;

    [Test]
    procedure RecordsCoverage()
    var
        Coverage: Record "Code Coverage";
    begin
        CodeCoverageLog(true);                            //+
        Sleep(0);                                         //+
        CodeCoverageLog(false);                           //+
        Coverage.SetRange("Object ID", 50101);            //+
        Coverage.SetFilter("No. of Hits", '>0');          //+
        if Coverage.Count() <> 2 then                     //+
            Error('%1', Coverage.Count());                //-
        CodeCoverageLog(true);                            //+
    end;

    [Test]
    procedure StartsSession()
    var
        Note: Record Note;
        SessionId: Integer;
    begin
        if not CodeCoverageLog(true) then                 //+
            Error('it was ended');                        //-
        StartSession(SessionId, Codeunit::Worker);        //+
        repeat
            Sleep(1);                                     //+
        until Note.Get(2);                                //+
    end;
}
"""


def manifest(number, *dependencies):
    identity = {
        "id": f"{number * 8}-1111-1111-1111-111111111111",
        "name": number,
        "publisher": "P",
        "version": "1.0.0.0",
    }
    return {**identity, "dependencies": [manifest(each) for each in dependencies]}


@pytest.fixture(scope="module")
def apps(tmp_path_factory):
    folder = tmp_path_factory.mktemp("apps")
    for name, number, needs, files in (
        ("app", "1", "", {"Calc.al": APP, "Idle.al": NEVER_LOADED}),
        ("test", "2", "1", {"CalcTests.al": TESTS}),
    ):
        (folder / name).mkdir()
        (folder / name / "app.json").write_text(json.dumps(manifest(number, *needs)))
        for file, text in files.items():
            (folder / name / file).write_text(text)
    return folder


@pytest.fixture(scope="module")
def reports(apps):
    """The folder with the reports of one run."""
    words = [f"--coverage={report}" for report in ("xml", "lcov", "html", "json:lines.json")]
    ran = alrun_test(apps, *words, "--coverage-contexts")
    assert ran.returncode == exit_codes.FINE, ran.stdout
    return apps


def alrun_test(folder, *words):
    command = [sys.executable, "-m", "alrun", "test", "test", "--dep", "app", "-p", "no:cacheprovider", *words]
    environment = {**os.environ, "PYTEST_ADDOPTS": ""}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)


def marked(text, mark):
    return [number for number, line in enumerate(text.splitlines(), 1) if mark in line]


def calc_lines(folder):
    """Those that ran, and those that did not."""
    calc = json.loads((folder / "lines.json").read_text())["files"][os.path.join("app", "Calc.al")]
    return calc["executed_lines"], calc["missing_lines"]


def test_the_lines_that_ran_and_those_that_did_not(reports):
    assert calc_lines(reports) == (marked(APP, "//+"), marked(APP, "//-"))


def test_the_files_of_the_apps_count_whether_or_not_they_ran(reports):
    files = json.loads((reports / "lines.json").read_text())["files"]
    assert {name: file["executed_lines"] for name, file in files.items()} == {
        os.path.join("app", "Calc.al"): marked(APP, "//+"),
        os.path.join("app", "Idle.al"): [],
        os.path.join("test", "CalcTests.al"): marked(TESTS, "//+"),
    }


def test_the_formats_that_build_servers_read(reports):
    lines = ElementTree.parse(reports / "coverage.xml").findall(".//class[@filename='Calc.al']//line")
    assert [int(line.get("number")) for line in lines if line.get("hits") == "1"] == marked(APP, "//+")
    assert f"DA:{marked(APP, '//+')[0]},1" in (reports / "coverage.lcov").read_text().splitlines()


def test_a_report_to_read(reports):
    page = next((reports / "htmlcov").glob("*Calc_al.html")).read_text()
    assert '<span class="key">procedure</span>' in page
    assert "Calc.Grade" in (reports / "htmlcov" / "procedure_index.html").read_text()


def test_which_test_ran_a_line(reports):
    page = next((reports / "htmlcov").glob("*Calc_al.html")).read_text()
    assert "CalcTests.al::Calc Tests::High|run" in page
    assert "CalcTests.al::Calc Tests::Nothing|run" not in page


def test_workers_measure_together(apps):
    ran = alrun_test(apps, "--coverage", "json:lines.json", "--coverage-source", "app", "-n", "2")
    assert ran.returncode == exit_codes.FINE, ran.stdout
    assert calc_lines(apps) == (marked(APP, "//+"), marked(APP, "//-"))


def test_sessions_are_measured_and_tests_may_record_coverage_themselves(tmp_path):
    (tmp_path / "test").mkdir()
    (tmp_path / "app").mkdir()
    (tmp_path / "test" / "app.json").write_text(json.dumps(manifest("1")))
    (tmp_path / "test" / "Sessions.al").write_text(SESSIONS)
    (tmp_path / "app" / "app.json").write_text(json.dumps(manifest("2")))
    (tmp_path / "app" / "Idle.al").write_text(NEVER_LOADED)
    words = ["--isolation", "disabled", "--coverage", "json:lines.json"]
    ran = alrun_test(tmp_path, *words)
    assert ran.returncode == exit_codes.FINE, ran.stdout
    file = json.loads((tmp_path / "lines.json").read_text())["files"][os.path.join("test", "Sessions.al")]
    assert (file["executed_lines"], file["missing_lines"]) == (marked(SESSIONS, "//+"), marked(SESSIONS, "//-"))


MEASURED_PYTHON = """
import helper                  #+

def test_python():             #+
    helper.called()            #+

def unused():                  #+
    helper.called()            #-
"""
HELPER = """
def called():                  #+
    return 1                   #+
"""
COVERAGERC = """
[run]
plugins = alrun.hosts.coverage_plugin
core = ctrace
omit = */Idle.al
"""


def test_pytest_measures_tests_in_both_languages(apps):
    for name, text in (("test_python.py", MEASURED_PYTHON), ("helper.py", HELPER), (".coveragerc", COVERAGERC)):
        (apps / name).write_text(text)
    command = [sys.executable, "-m", "pytest", "test", "test_python.py", "--al-dep=app", "--rootdir=."]
    command += ["-p", "no:cacheprovider", "-p", "no:alrun", "-p", "alrun.hosts.test_runner.plugin"]
    command += ["--cov=.", "--cov-report=json:both.json", "--cov-context=test"]
    ran = subprocess.run(command, cwd=apps, capture_output=True, text=True, env={**os.environ, "PYTEST_ADDOPTS": ""})
    assert ran.returncode == 0, ran.stdout
    files = json.loads((apps / "both.json").read_text())["files"]
    found = {name: (file["executed_lines"], file["missing_lines"]) for name, file in files.items()}
    assert found == {
        os.path.join("app", "Calc.al"): (marked(APP, "//+"), marked(APP, "//-")),
        os.path.join("test", "CalcTests.al"): (marked(TESTS, "//+"), marked(TESTS, "//-")),
        "test_python.py": (marked(MEASURED_PYTHON, "#+"), marked(MEASURED_PYTHON, "#-")),
        "helper.py": (marked(HELPER, "#+"), []),
    }


def test_preprocessor_symbols_count(apps):
    alrun_test(apps, "--coverage", "json:idle.json", "--coverage-source", "app", "--define", "FEATURE")
    idle = json.loads((apps / "idle.json").read_text())["files"][os.path.join("app", "Idle.al")]
    assert idle["missing_lines"] == marked(NEVER_LOADED, "//-")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["--coverage", "pdf"], "'pdf' is none of the formats term, term-missing, html, xml, lcov, json"),
        (["--coverage-contexts"], "say with --coverage how coverage is to be reported"),
        (["--coverage-source", "app"], "say with --coverage how coverage is to be reported"),
        (["--coverage", "term", "--coverage-source", "nowhere"], "there is no folder nowhere"),
    ],
)
def test_what_cannot_be_measured(apps, words, text):
    ran = alrun_test(apps, *words)
    assert ran.returncode == exit_codes.COULD_NOT_RUN
    assert text in ran.stderr

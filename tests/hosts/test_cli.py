"""The command line as users and their scripts meet it: what goes to which stream, and the exit code."""

import io
import json
import sys

import pytest

from alrun import __version__
from alrun.hosts.cli import main

PAGE = """
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } field(2; Name; Text[50]) { } }
    keys { key(PK; "No.") { } }
}

page 50100 "Item Card"
{
    Caption = 'Item Card';
    SourceTable = Item;
    layout
    {
        area(Content)
        {
            group(General)
            {
                field("No."; Rec."No.") { }
                field(Name; Rec.Name) { }
            }
        }
    }
    actions
    {
        area(Processing)
        {
            action(Ask) { trigger OnAction() begin Message('%1', Confirm('Sure?', false)); end; }
            action(Fail) { trigger OnAction() begin Error('no luck'); end; }
            action(Leave) { trigger OnAction() begin CurrPage.Close(); end; }
        }
    }
    trigger OnOpenPage()
    var
        Item: Record Item;
    begin
        Item."No." := 'A';
        Item.Name := 'first';
        if Item.Insert() then;
        Item."No." := 'B';
        Item.Name := 'second';
        if Item.Insert() then;
    end;
}
"""

JOB = """
codeunit 50100 Job
{
    trigger OnRun()
    begin
        Message('%1', Confirm('Go on?', true));
    end;
}
"""


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Writes files into the current folder."""
    monkeypatch.chdir(tmp_path)

    def write(**texts):
        for name, text in texts.items():
            (tmp_path / (f"{name}.json" if name == "app" else f"{name}.al")).write_text(text, encoding="utf-8")

    return write


@pytest.fixture
def alrun(capsys):
    """Runs a command line; gives exit code, stdout and stderr."""

    def run(*words):
        code = main(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_version(alrun):
    assert alrun("--version") == (0, f"alrun {__version__}\n", "")


def test_wrong_usage_exits_with_2(alrun):
    code, out, err = alrun("run")
    assert (code, out) == (2, "")
    assert "PATH" in err


def test_a_missing_file_exits_with_2_and_is_named(files, alrun):
    files()
    assert alrun("nope.al") == (2, "", "nope.al(1,1): error ALRUN001: There is no such file or folder.\n")


@pytest.mark.parametrize(("name", "content"), [("no-folder/x.db", None), ("no-database", b"text, and more of it" * 50)])
def test_a_database_that_cannot_be_used_exits_with_2_and_is_named(files, alrun, tmp_path, name, content):
    files(Job=JOB)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    code, out, err = alrun("Job.al", "--db", name)
    assert (code, out) == (2, "")
    assert err.startswith(f"alrun: the database {name} cannot be used: ")


STORING = """
table 50100 Item
{
    fields { field(1; "No."; Integer) { } field(2; Name; Text[50]) { } }
}
codeunit 50100 Job
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := Item.Count() + 1;
        Item.Name := 'Bicycle';
        Item.Insert();
        Item.FindFirst();
        Message('%1 of %2', Item.Name, Item.Count());
    end;
}
"""


def test_changed_tables_of_a_database_are_brought_up_to_date_or_refused(files, alrun, tmp_path):
    files(Job=STORING)
    assert alrun("Job.al", "--db", "a.db")[:2] == (0, "Bicycle of 1\n")
    assert alrun("Job.al", "--db", "a.db")[:2] == (0, "Bicycle of 2\n")
    files(Job=STORING.replace("Text[50]", "Text[80]"))
    assert alrun("Job.al", "--db", "a.db")[:2] == (0, "Bicycle of 3\n")
    files(Job=STORING.replace("Text[50]", "Code[4]").replace("'Bicycle'", "'Car'"))
    code, out, err = alrun("Job.al", "--db", "a.db")
    assert (code, out) == (2, "")
    assert err == (
        "alrun: the database a.db cannot be synchronised with the program, and is as it was:\n"
        "  table Item (50100) of the company CRONUS: the field Name (2) changes from Text[80] to Code[4], and 3 rows "
        "have values that are none of the new type\n"
        "--schema-sync force accepts the loss of rows and values.\n"
    )
    assert alrun("Job.al", "--db", "a.db", "--schema-sync", "force")[:2] == (0, "BICY of 4\n")


APP_ID = "44444444-4444-4444-4444-44444444444{}"


@pytest.mark.parametrize("moved", [True, False])
def test_a_table_moves_to_another_app_with_its_rows_if_it_says_so(tmp_path, alrun, monkeypatch, moved):
    # Docs: devenv-move-table-fields-between-extensions
    monkeypatch.chdir(tmp_path)
    for number, name in enumerate(("Old", "New")):
        (tmp_path / name).mkdir()
        manifest = {"id": APP_ID.format(number), "name": name, "publisher": "Adatum", "version": "1.0.0.0"}
        (tmp_path / name / "app.json").write_text(json.dumps(manifest))
        origin = f"MovedFrom = '{APP_ID.format(0)}';" if moved and name == "New" else ""
        program = STORING.replace("    fields {", f"    {origin}\n    fields {{", 1)
        (tmp_path / name / "Job.al").write_text(program)
    assert alrun("run", "Old", "--db", "a.db")[:2] == (0, "Bicycle of 1\n")
    code, out, err = alrun("run", "New", "--db", "a.db")
    if moved:
        assert (code, out) == (0, "Bicycle of 2\n")
    else:
        assert code == 2
        assert "belongs to the app Old, and Item of the app New has its number; it has 1 row" in err


def test_several_files_that_cannot_be_read_are_all_named(files, alrun, tmp_path):
    files()
    (tmp_path / "a.al").write_bytes(b"\0\0")
    (tmp_path / "b.al").write_bytes(b"\xff\xff")
    code, out, err = alrun(".")
    assert (code in (2, 3), out) == (True, "")
    assert "a.al(1,1): error ALRUN003" in err
    assert "b.al(1,1): error ALRUN004" in err


@pytest.mark.parametrize(("language", "shown"), [("1030", "1,5 Ja"), ("da-DK", "1,5 Ja"), ("ENU", "1.5 Yes")])
def test_a_program_runs_in_the_language_of_the_option(files, alrun, language, shown):
    files(Job="codeunit 50100 Job { trigger OnRun() begin Message('%1 %2', 1.5, true); end; }")
    assert alrun("Job.al", "--language", language) == (0, f"{shown}\n", "")


@pytest.mark.parametrize("language", ["xx", "9999", ""])
def test_a_language_that_there_is_not_exits_with_2(files, alrun, language):
    files(Job=JOB)
    complaint = f"'{language}' is no language: write a Windows language id or tag, such as 1030 or da-DK"
    assert alrun("Job.al", "--language", language) == (2, "", f"alrun: {complaint}\n")


def test_check_reports_on_stderr_and_exits_with_3(files, alrun):
    files(Bad="codeunit 50100 Bad\n{\n    trigger OnRun()\n    begin\n        X := 1;\n    end;\n}\n")
    assert alrun("check", ".") == (
        3,
        "",
        "Bad.al(5,9): error AL0118: The name 'X' does not exist in the current context.\n1 error; 1 file, 1 object\n",
    )


def test_check_of_a_good_program_prints_how_much_it_checked(files, alrun):
    files(Job=JOB, Empty="")
    assert alrun("check", ".") == (0, "", "no errors; 2 files, 1 object\n")


WARNS = {
    "app": '{"id": "11111111-2222-3333-4444-555555555555", "name": "Shop", "publisher": "Us", '
    '"dependencies": [{"id": "66666666-2222-3333-4444-555555555555", "name": "Base", "publisher": "Them", '
    '"version": "2.0.0.0"}]}',
    "Job": JOB,
}


def test_a_missing_dependency_is_a_warning_of_check_and_keeps_nothing_from_running(files, alrun):
    files(**WARNS)
    code, out, err = alrun("check", ".")
    assert (code, out) == (0, "")
    assert err.splitlines() == [
        "app.json(1,100): warning AL1022: A package with publisher 'Them', name 'Base', and a version compatible with "
        "'2.0.0.0' could not be found in the package cache folders: none was given with --dep.",
        "1 warning; 1 file, 1 object",
    ]
    assert alrun("run", ".")[::2] == (0, "")


def test_warnings_that_the_app_suppresses_are_not_shown(files, alrun):
    files(**{**WARNS, "app": WARNS["app"].replace('"name": "Shop"', '"name": "Shop", "suppressWarnings": ["AL1022"]')})
    assert alrun("check", ".") == (0, "", "no errors; 1 file, 1 object\n")


def test_an_id_outside_of_the_ranges_of_the_app(files, alrun):
    files(app='{"idRanges": [{"from": 1, "to": 9}, {"from": 50110, "to": 50119}]}', Bad="codeunit 50100 Bad\n{\n}\n")
    assert alrun("check", ".")[2].splitlines()[0] == (
        "Bad.al(1,16): error AL0297: The application object identifier '50100' is not valid. It must be within the "
        "allowed ranges '1..9, 50110..50119'."
    )


def test_check_writes_sarif(files, alrun, tmp_path):
    files(Bad="codeunit 50100 Bad\n{\n    trigger OnRun()\n    begin\n        X := 1;\n    end;\n}\n")
    assert alrun("check", ".", "--sarif", "out.sarif")[0] == 3
    [run] = json.loads((tmp_path / "out.sarif").read_text())["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["AL0118"]
    code, out, _ = alrun("check", ".", "--sarif", "-")
    assert (code, json.loads(out)["version"]) == (3, "2.1.0")
    assert alrun("check", ".", "--sarif", "no/such/folder")[:2] == (2, "")


def test_apps_are_installed_in_the_order_of_their_dependencies(files, alrun, tmp_path):
    setup = "codeunit %d Setup%d { Subtype = Install; trigger OnInstallAppPerDatabase() begin Message('%d'); end; }"
    ids = {name: f"{number:08d}-0000-0000-0000-000000000000" for number, name in enumerate("abc", 1)}
    needs = {"a": "bc", "b": "c", "c": ""}
    for number, (name, needed) in enumerate(needs.items(), 1):
        (tmp_path / name).mkdir()
        dependencies = [{"id": ids[each], "name": each, "publisher": "", "version": "1.0"} for each in needed]
        manifest = {"id": ids[name], "name": name, "dependencies": dependencies}
        (tmp_path / name / "app.json").write_text(json.dumps(manifest))
        (tmp_path / name / "Setup.al").write_text(setup % (number, number, number))
    (tmp_path / "a" / "Main.al").write_text("codeunit 50 Main { trigger OnRun() begin end; }")
    assert alrun("run", "a", "--codeunit", "Main", "--dep", "b", "--dep", "c") == (0, "3\n2\n1\n", "")
    assert alrun("run", "a", "--codeunit", "Main", "--dep", ".") == (0, "3\n2\n1\n", "")


def test_check_writes_diagnostics_as_json(files, alrun, tmp_path):
    files(Bad="codeunit 50100 Bad\n{\n    trigger OnRun()\n    begin\n        X := 1;\n    end;\n}\n")
    assert alrun("check", ".", "--json", "out.json")[0] == 3
    (found,) = json.loads((tmp_path / "out.json").read_text())
    assert (found["file"], found["line"], found["column"], found["code"]) == ("Bad.al", 5, 9, "AL0118")


def test_check_of_syntax_only_does_not_bind(files, alrun):
    files(Bad="codeunit 50100 Bad\n{\n    trigger OnRun()\n    begin\n        X := 1;\n    end;\n}\n")
    assert alrun("check", ".", "--syntax-only") == (0, "", "no errors; 1 file, 1 object\n")


def test_answers_come_from_a_file(files, alrun, tmp_path):
    files(Job=JOB)
    (tmp_path / "answers").write_text("no\n")
    assert alrun(".", "--answers", "answers", "--virtual-time") == (0, "Go on? No\nNo\n", "")


def test_an_answer_that_does_not_fit_exits_with_2(files, alrun, tmp_path):
    files(Job=JOB)
    (tmp_path / "answers").write_text("maybe\n")
    code, out, err = alrun(".", "--answers", "answers", "--virtual-time")
    assert (code, out) == (2, "")
    assert err == "alrun: answers(1): 'maybe' does not answer 'Go on?': use yes or no\n"


def test_a_codeunit_that_is_not_there_exits_with_2_and_lists_those_that_are(files, alrun):
    files(Job=JOB)
    code, _, err = alrun("run", ".", "--codeunit", "Jib")
    assert (code, err) == (2, "alrun: there is no codeunit 'Jib'; there are:\n  codeunit 50100 \"Job\"\n")


def test_several_codeunits_need_a_choice(files, alrun):
    files(Job=JOB, Other=JOB.replace("50100 Job", "50101 Other"))
    code, _, err = alrun("run", ".")
    assert code == 2
    assert err == 'alrun: say which with --codeunit:\n  codeunit 50100 "Job"\n  codeunit 50101 "Other"\n'


LISTING = """report 50100 "My List"
{
    UseRequestPage = false;
    dataset
    {
        dataitem(N; Integer)
        {
            DataItemTableView = where(Number = const(7));
            column(Value; Number) { }
        }
    }
}
"""


def test_a_report_is_run_and_its_dataset_printed(files, alrun):
    files(List=LISTING)
    code, out, err = alrun("run", ".", "--report", "my list")
    assert (code, err) == (0, "")
    column = '<Column name="Value">7</Column>'
    assert [line.strip() for line in out.splitlines() if "Column " in line] == [column]
    code, out, err = alrun("run", ".", "--report", "50100", "--json")
    told = json.loads(out)
    assert (code, told["event"], told["report"], told["name"]) == (0, "report", 50100, "My List")
    assert '<Column name="Value">7</Column>' in told["dataset"]


def test_a_report_that_is_not_there_exits_with_2_and_lists_those_that_are(files, alrun):
    files(List=LISTING)
    code, _, err = alrun("run", ".", "--report", "List")
    assert (code, err) == (2, "alrun: there is no report 'List'; there are:\n  report 50100 \"My List\"\n")


def test_a_page_without_commands_is_shown(files, alrun):
    files(Page=PAGE)
    code, out, err = alrun("page", ".", "--virtual-time")
    assert (code, err) == (0, "")
    first, *fields = out.splitlines()
    assert first.startswith("Item Card")
    assert fields == ["No.: A", "Name: first"]


def test_a_page_does_what_it_is_told(files, alrun):
    files(Page=PAGE)
    commands = ["next", "get Name", 'set "Name" renamed', "get Name", "action Ask", "close"]
    words = [word for command in commands for word in ("--do", command)]
    assert alrun("page", ".", "--virtual-time", *words) == (0, "second\nrenamed\nSure? No\nNo\n", "")


def test_a_script_does_the_same(files, alrun, tmp_path):
    files(Page=PAGE)
    (tmp_path / "s.txt").write_text("# to the end\nlast\nget Name\n")
    assert alrun("page", ".", "--virtual-time", "--script", "s.txt") == (0, "second\n", "")


def test_a_mistake_in_a_script_shows_before_anything_runs(files, alrun, tmp_path):
    files(Page=PAGE)
    (tmp_path / "s.txt").write_text("action Ask\njump\n")
    code, out, err = alrun("page", ".", "--script", "s.txt")
    assert (code, out) == (2, "")
    assert err.startswith("alrun: s.txt(2): there is no command 'jump'")


def test_an_error_that_leaves_the_page_open_is_shown_and_changes_nothing(files, alrun):
    files(Page=PAGE)
    code, out, err = alrun("page", ".", "--virtual-time", "--do", "action Fail", "--do", "get Name")
    assert (code, out) == (0, "first\n")
    assert err.splitlines()[0] == "no luck"


def test_commands_after_the_page_closed_itself_are_not_run(files, alrun):
    files(Page=PAGE)
    assert alrun("page", ".", "--virtual-time", "--do", "action Leave", "--do", "get Name") == (0, "", "")


def test_a_page_whose_opening_fails_exits_with_1(files, alrun):
    files(Page=PAGE.replace("Item.Name := 'first';", "Error('cannot open');"))
    code, out, err = alrun("page", ".", "--virtual-time")
    assert (code, out) == (1, "")
    assert err.splitlines()[0] == "cannot open"


def test_events_of_a_page(files, alrun):
    files(Page=PAGE)
    code, out, _ = alrun("page", ".", "--virtual-time", "--json", "--do", "next", "--do", "close")
    events = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert events[0]["event"] == "page-opened"
    assert events[-1]["event"] == "page-closed"
    assert all(list(event)[:3] == ["at", "session", "event"] for event in events)
    assert events[0]["fields"] == {"No.": "A", "Name": "first"}


def test_repl_reads_a_script_from_stdin(files, alrun, monkeypatch):
    files(Job=JOB)
    script = "X: Integer;\nX := 41;\nX + 1\nfor X := 1 to 2 do\nbegin\n  Message('%1', X);\nend;\n:type X\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(script))
    assert alrun("repl", ".", "--virtual-time") == (0, "42 : Integer\n1\n2\nInteger\n", "")


def test_repl_goes_on_after_an_error_and_tells_by_its_exit_code(files, alrun, monkeypatch):
    files()
    monkeypatch.setattr(sys, "stdin", io.StringIO("Missing := 1;\nError('oops');\n1 + 1\n:nothing\n"))
    code, out, err = alrun("repl", "--virtual-time")
    assert (code, out) == (1, "2 : Integer\n")
    assert "AL0118" in err
    assert "oops" in err
    assert "there is no command ':nothing'" in err


def test_a_bug_of_alrun_shows_no_traceback_unless_asked(files, alrun, monkeypatch):
    files(Job=JOB)

    def broken(*_, **__):
        raise KeyError("missing")

    monkeypatch.setattr("alrun.engine.load_program", broken)
    assert alrun("run", ".") == (2, "", "alrun: internal error: KeyError: 'missing' (--debug shows where)\n")
    with pytest.raises(KeyError):
        main(["run", ".", "--debug"])


PAGES = """
page 50100 Ask { PageType = StandardDialog; layout { area(Content) { } } }
page 50101 Main
{
    layout { area(Content) { } }
    actions { area(Processing) { action(Go)
    {
        trigger OnAction() begin Message('%1', Page.RunModal(Page::Ask)); end;
    } } }
}
"""


def test_a_prompt_goes_on_in_the_page_that_an_action_runs(files, alrun, monkeypatch):
    files(Pages=PAGES)
    monkeypatch.setattr(sys, "stdin", io.StringIO("action Go\nok\naction Go\nquit\n"))
    code, out, err = alrun("page", "-i", "--page", "Main", "Pages.al")
    assert (code, err) == (0, "")
    assert out.splitlines() == ["Main", "Ask", "OK", "Ask", "Cancel"]


ASKING_REPORT = """
report 50100 Job
{
    ProcessingOnly = true;
    trigger OnPreReport() begin Message('ran'); end;
}
page 50101 Main
{
    layout { area(Content) { } }
    actions { area(Processing) { action(Go) { trigger OnAction() begin Report.Run(Report::Job); end; } } }
}
"""


def test_a_report_does_not_run_if_its_request_page_is_left_at_the_prompt(files, alrun, monkeypatch):
    files(Job=ASKING_REPORT)
    monkeypatch.setattr(sys, "stdin", io.StringIO("action Go\nok\naction Go\nquit\n"))
    assert alrun("page", "-i", "--page", "Main", "Job.al") == (0, "Main\nJob\nJob OK\nran\nJob\nJob Cancel\n", "")

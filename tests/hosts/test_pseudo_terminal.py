"""alrun on a terminal, driven like a person would: what needs a real terminal and nothing else."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pexpect needs a Unix pseudo-terminal", allow_module_level=True)

import pexpect

ROOT = Path(__file__).parents[2]

PROGRAM = """
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
    keys { key(PK; "No.") { } }
}

page 50100 "Item Card"
{
    Caption = 'Item Card';
    SourceTable = Item;
    layout { area(Content) { group(General) { field("No."; Rec."No.") { } field(Waited; Waited) { } } } }
    var
        Waited: Text;
        TaskId: Integer;

    trigger OnOpenPage()
    begin
        Rec."No." := 'A';
        if Rec.Insert() then;
    end;

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
    begin
        if TaskId = 0 then
            CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters, 60000);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    var
        Done: Notification;
    begin
        Waited := Results.Get('waited');
        Done.Message := 'the worker is done';
        Done.Send();
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Results: Dictionary of [Text, Text];
    begin
        Sleep(WAIT);
        Results.Add('waited', 'long enough');
        Page.SetBackgroundTaskResult(Results);
    end;
}

codeunit 50102 Sleeper
{
    trigger OnRun()
    begin
        Message('sleeping');
        Sleep(60000);
    end;
}

codeunit 50103 Asker
{
    trigger OnRun()
    begin
        Message('you said %1', Confirm('Go on?', true));
    end;
}
"""


ENTRY_TAKEN = "\x1b[?2004l"
"""What the prompt sends when it has taken an entry: no more bracketed paste."""


@pytest.fixture
def environment(tmp_path):
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm-256color",
        "XDG_DATA_HOME": str(tmp_path / "home"),
        # The pseudo-terminal has nobody who answers where the cursor is.
        "PROMPT_TOOLKIT_NO_CPR": "1",
    }


@pytest.fixture
def program(tmp_path):
    """Writes the program with a worker that sleeps so many milliseconds."""

    def write(wait):
        (tmp_path / "Program.al").write_text(PROGRAM.replace("WAIT", str(wait)))

    return write


@pytest.fixture
def terminal(tmp_path, environment):
    """Starts alrun on a terminal."""
    started = []

    def start(*words, cwd=tmp_path):
        child = pexpect.spawn(
            sys.executable,
            ["-m", "alrun", *words],
            cwd=str(cwd),
            env=environment,
            encoding="utf-8",
            dimensions=(40, 100),
            timeout=90,
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)


def rest(child):
    """Everything printed until it ends, without colours; and the exit code."""
    child.expect(pexpect.EOF)
    child.close()
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", child.before), child.exitstatus


def test_a_page_is_drawn_waits_for_its_task_and_shows_what_changed(terminal, program):
    program(300)
    child = terminal("page", ".")
    child.expect_exact("Item Card")
    child.expect_exact("running")
    shown, code = rest(child)
    assert code == 0
    last = shown[shown.rindex("╭─ Item Card") :]
    assert "● long enough" in last
    assert "✓ completed" in last
    assert "the worker is done" in last


def test_the_first_command_of_the_readme_shows_the_customer_card(terminal):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^python3 -m venv .*&& \.venv/bin/alrun (.*)$", readme, re.MULTILINE)
    child = terminal(*command.split(), cwd=ROOT)
    for shown in ("Customer Card", "Adatum Corporation", "PBTWaitCodeunit", "running", "completed"):
        child.expect_exact(shown)
    text, code = rest(child)
    assert "Customer 10000: start and finish times have been updated." in text
    assert re.search(r"Duration 1\s+\S+ 1000", text)
    assert code == 0


def test_a_question_is_asked(terminal, program):
    program(0)
    child = terminal("run", ".", "--codeunit", "Asker")
    child.expect_exact("Go on? [Yes/no]")
    child.send("n\r")
    shown, code = rest(child)
    assert (code, "you said No" in shown) == (0, True)


def test_compile_errors_show_the_source_line(terminal, tmp_path):
    (tmp_path / "Bad.al").write_text("codeunit 50100 Bad { trigger OnRun() begin Missing(); end; }\n")
    shown, code = rest(terminal("check", "."))
    assert code == 3
    assert "Bad.al(1,44): error AL0118" in shown
    assert "^^^^^^^" in shown
    assert "1 error" in shown


def test_plain_on_a_terminal_is_plain(terminal, program):
    program(60_000)
    assert rest(terminal("page", ".", "--plain", "--do", 'get "No."')) == ("A\r\n", 0)


def test_ctrl_c_ends_a_sleep(terminal, program):
    program(0)
    child = terminal("run", ".", "--codeunit", "Sleeper")
    child.expect_exact("sleeping")
    child.sendintr()
    shown, code = rest(child)
    assert code == 130
    assert "Traceback" not in shown


def test_ctrl_c_closes_the_page_and_cancels_its_tasks(tmp_path, environment, program):
    program(60000)
    command = [sys.executable, "-m", "alrun", "page", ".", "--json"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        events = set()
        while not {"page-opened", "task-started"} <= events:
            events.add(json.loads(child.stdout.readline())["event"])
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=90)
    names = [json.loads(line)["event"] for line in out.splitlines()]
    assert child.returncode == 130
    assert sorted(names) == ["page-closed", "task-cancelled"]
    assert err == ""


ENDLESS = """
codeunit 50101 Worker { trigger OnRun() begin Sleep(10); end; }
page 50100 Endless
{
    trigger OnAfterGetCurrRecord()
    begin
        Again();
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Again();
    end;

    local procedure Again()
    var
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;
}
"""


@pytest.mark.parametrize("clock", [[], ["--virtual-time"]], ids=["real", "virtual"])
def test_ctrl_c_ends_a_page_that_queues_its_task_for_ever(tmp_path, environment, clock):
    (tmp_path / "Program.al").write_text(ENDLESS)
    command = [sys.executable, "-m", "alrun", ".", "--json", *clock]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if '"task": 5' in line:
                break
        process.send_signal(signal.SIGINT)
        events = [json.loads(line) for line in process.stdout]
        assert process.wait(20) == 130
    assert events[-1]["event"] == "page-closed"


def test_the_reader_of_the_output_may_leave(tmp_path, environment):
    (tmp_path / "Loud.al").write_text(
        "codeunit 50100 Loud { trigger OnRun() var I: Integer; begin for I := 1 to 100000 do Message('x'); end; }\n"
    )
    with subprocess.Popen(
        [sys.executable, "-m", "alrun", "."], cwd=tmp_path, env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    ) as child:  # fmt: skip
        child.stdout.readline()
        child.stdout.close()
        err = child.stderr.read()
        child.wait(20)
    assert (child.returncode, err) == (141, "")


def test_the_page_client_takes_commands_and_keeps_the_page_alive(terminal, program):
    program(500)
    child = terminal("page", ".", "-i")
    child.expect_exact("Item Card>")
    child.expect_exact("the worker is done")
    child.send("get Waited\r")
    child.expect_exact("long enough")
    child.send("jump\r")
    child.expect_exact("there is no command 'jump'")
    child.send('get "N\t')
    child.expect_exact('"No."')
    child.send("\r")
    child.send("close\r")
    _, code = rest(child)
    assert code == 0


def test_the_repl_evaluates_completes_and_leaves(terminal):
    child = terminal("repl")
    child.expect_exact("AL>")
    child.send("MyNumber: Integer;\r")
    child.expect_exact("AL>")
    child.send("MyNumber := 41;\r")
    child.expect_exact("AL>")
    child.send("MyNum\t")
    child.expect_exact("MyNumber")
    child.send(" + 1\r")
    child.expect_exact("42")
    child.expect_exact("Integer")
    child.send("Missing := 1;\r")
    child.expect_exact("AL0118")
    child.send("\x04")
    _, code = rest(child)
    assert code == 0


def test_the_repl_takes_procedures_over_several_lines(terminal):
    child = terminal("repl")
    child.expect_exact("AL>")
    for line in ("procedure Twice(X: Integer): Integer", "begin", "exit(2 * X);"):
        child.send(f"{line}\r")
        child.expect_exact("...")
    child.send("end;\r")
    child.expect_exact("AL>")
    child.send("Twice(21)\r")
    child.expect_exact("42")
    child.send(":quit\r")
    _, code = rest(child)
    assert code == 0


def test_ctrl_c_stops_a_statement_and_not_the_repl(terminal):
    child = terminal("repl")
    child.expect_exact("AL>")
    child.send("while true do;\r")
    child.expect_exact(ENTRY_TAKEN)
    child.expect(pexpect.TIMEOUT, timeout=0.5)
    child.sendintr()
    child.expect_exact("Stopped.")
    child.send("1 + 1\r")
    child.expect_exact("Integer")
    child.send("\x04")
    _, code = rest(child)
    assert code == 0


def test_the_repl_remembers_what_was_typed(terminal, tmp_path):
    first = terminal("repl")
    first.expect_exact("AL>")
    first.send("1234 + 1\r")
    first.expect_exact("1235")
    first.send("\x04")
    first.expect(pexpect.EOF)
    second = terminal("repl")
    second.expect_exact("AL>")
    # What was typed is read while the prompt is there already: until then there is nothing to go up to.
    for _ in range(60):
        second.send("\x1b[A")
        if second.expect_exact(["1234", pexpect.TIMEOUT], timeout=1) == 0:
            break
    second.send("\r")
    second.expect_exact("1235")
    second.send("\x04")
    second.expect(pexpect.EOF)

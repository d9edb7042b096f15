"""`--profile`: whole processes over a program that is busy for as long as it takes to be looked at a few times."""

import json
import os
import subprocess
import sys

import pytest

from alrun.hosts import exit_codes

PROGRAM = """codeunit 50100 Busy
{
    Subtype = Test;

    trigger OnRun()
    begin
        Work();
    end;

    [Test]
    procedure Tested()
    begin
        Work();
    end;

    local procedure Work()
    var
        I: Integer;
        Total: Decimal;
    begin
        while I < 200000 do begin
            I += 1;
            Total += I mod 7;
        end;
    end;
}
"""
WORK = '"Busy"(CodeUnit 50100).Work'
LOOP_LINES = {f"Work line {number}" for number in (21, 22, 23)}


@pytest.fixture
def program(tmp_path):
    (tmp_path / "busy.al").write_text(PROGRAM)
    return tmp_path


def alrun(folder, *words):
    environment = {**os.environ, "PYTEST_ADDOPTS": ""}
    command = [sys.executable, "-m", "alrun", words[0], "--profile", "busy.json", *words[1:]]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)


def stacks(folder):
    """The names of what was seen on the call stacks, outermost first."""
    profile = json.loads((folder / "busy.json").read_text())
    names = [frame["name"] for frame in profile["shared"]["frames"]]
    (thread,) = profile["profiles"]
    assert len(thread["samples"]) == len(thread["weights"])
    assert all(frame.get("line", 1) > 0 for frame in profile["shared"]["frames"])
    return [[names[number] for number in sample] for sample in thread["samples"]]


@pytest.mark.parametrize(
    ("words", "caller"),
    [
        (["run", "busy.al", "--codeunit", "Busy"], "OnRun(Trigger)"),
        (["test", "busy.al", "--codeunit", "Busy", "-p", "no:cacheprovider"], "Tested"),
    ],
)
def test_the_procedures_and_lines_on_the_stack(program, words, caller):
    ran = alrun(program, *words)
    assert ran.returncode == exit_codes.FINE, ran.stdout + ran.stderr
    busy = [stack for stack in stacks(program) if WORK in stack and stack[0].endswith(caller)]
    assert busy
    assert {stack[-2] for stack in busy} == {WORK}
    assert {stack[-1] for stack in busy} <= LOOP_LINES


def test_a_profile_is_written_also_of_a_program_that_fails(program):
    (program / "busy.al").write_text(PROGRAM.replace("Total += I mod 7;", "Total += 1 div (I - 1);"))
    ran = alrun(program, "run", "busy.al", "--codeunit", "Busy")
    assert ran.returncode == exit_codes.PROGRAM_FAILED
    assert json.loads((program / "busy.json").read_text())["exporter"].startswith("alrun ")


def test_a_program_that_is_over_at_once_has_a_profile(program):
    # speedscope looks for the name of the first one.
    (program / "busy.al").write_text(PROGRAM.replace("200000", "2"))
    assert alrun(program, "run", "busy.al", "--codeunit", "Busy").returncode == exit_codes.FINE
    stacks(program)


def test_a_file_that_cannot_be_written(program):
    (program / "busy.json").mkdir()
    ran = alrun(program, "run", "busy.al", "--codeunit", "Busy")
    assert (ran.returncode, ran.stderr) == (
        exit_codes.COULD_NOT_RUN,
        "alrun: busy.json cannot be written: Is a directory\n",
    )


def test_a_source_file_is_not_written_over(program):
    ran = alrun(program, "run", "busy.al", "--codeunit", "Busy", "--profile", "busy.al")
    assert (ran.returncode, ran.stderr) == (
        exit_codes.COULD_NOT_RUN,
        "alrun: busy.al cannot be written: a profile is no AL, name it like profile.json\n",
    )
    assert (program / "busy.al").read_text() == PROGRAM


def test_one_process_is_looked_at(program):
    ran = alrun(program, "test", "busy.al", "-n", "2")
    assert ran.returncode == exit_codes.COULD_NOT_RUN
    assert "--profile looks at one process: leave out -n" in ran.stderr
    assert not (program / "busy.json").exists()


def test_what_is_watched_is_not_looked_at(program):
    ran = alrun(program, "test", "busy.al", "--watch")
    assert (ran.returncode, ran.stderr) == (exit_codes.COULD_NOT_RUN, "alrun: --watch goes without --profile\n")

"""Code that marks its lines: those on which a statement began that ran, here with `//+`; the others have `//-`."""

import pytest

from alrun.engine import Run, RunOptions, load_program
from alrun.runtime.no_client import NoClient
from alrun.semantics.symbols import CodeunitSymbol

PROGRAM = """
codeunit 50100 Main
{{
    trigger OnRun()
    var
        Numbers: List of [Integer];
        I: Integer;
    begin
{body}
    end;

    [TryFunction]
    local procedure Fails()
    begin
        Error('x');  //+
        Sleep(0);    //-
    end;
}}
"""

BODIES = {
    "branches": """
        if I = 0 then         //+
            I := 1            //+
        else
            I := 2;           //-
        if I = 0 then         //+
            I := 3            //-
        else if I = 1 then    //+
            I := 4            //+
        else
            I := 5;           //-
    """,
    "statements on one line": """
        if I = 0 then I := 1; //+
        if I = 0              //+
        then I := 2 else      //-
            I := 3; I := 4;   //+
    """,
    "a branch after one on the same line": """
        if I = 1 then         //+
            I := 2 else begin //-
            I := 3;           //+
        end;
    """,
    "cases": """
        case I + 1 of         //+
            0: I := 1;        //-
            1,
            2: I := 2;        //+
            else
                I := 3;       //-
        end;
        case true of          //+
            I = 1: I := 3;    //-
            else I := 4;      //+
        end;
    """,
    "loops": """
        for I := 1 to 2 do    //+
            Sleep(0);         //+
        for I := 2 to 1 do    //+
            Sleep(0);         //-
        foreach I in Numbers do //+
            Sleep(0);         //-
        while I > 9 do        //+
            I -= 1;           //-
        for I := 1 to 3 do begin //+
            if I = 2 then     //+
                continue;     //+
            Sleep(0);         //+
        end;
        while true do begin   //+
            break;            //+
            I := 1;           //-
        end;
    """,
    "until": """
        repeat
            I += 1;           //+
        until I > 1;          //+
        repeat
            break;            //+
        until I > 5;          //-
        repeat
            if I > 1 then     //+
                break;        //+
            continue;         //-
        until I > 5;          //-
        repeat
            I += 1;           //+
            if I < 5 then     //+
                continue;     //+
        until                 //+
            I > 5;
    """,
    "errors": """
        asserterror Error('1'); //+
        asserterror
            Error('2');       //+
        if not Fails() then   //+
            Sleep(0);         //+
    """,
    "what comes after an exit": """
        begin
            if I = 0 then     //+
                exit;         //+
        end;
        I := 1;               //-
    """,
}


def ran_lines(path, **how):
    program = load_program([str(path)], **how)
    assert not program.diagnostics.has_errors, program.diagnostics.sorted()
    with Run(program, RunOptions(), NoClient(lambda *_: None)) as running:
        running.run_codeunit(next(program.program.of_type(CodeunitSymbol)))
        return running.program.ran_lines.take(), running.program.ran_lines.take()


def marked(text, mark):
    return {number for number, line in enumerate(text.splitlines(), 1) if line.endswith(mark)}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_lines_that_ran(tmp_path, body):
    text = PROGRAM.format(body=body)
    path = tmp_path / "Main.al"
    path.write_text(text)
    ran, afterwards = ran_lines(path, marks_lines=True)
    begin = text.splitlines().index("    [TryFunction]")
    expected = {line for line in marked(text, "//+") if line < begin or "Fails()" in body}
    assert {file: set(lines) for file, lines in ran.items()} == {str(path): expected}
    assert afterwards == {}


def test_a_program_in_the_cache_marks_its_lines_if_it_is_to(tmp_path):
    path = tmp_path / "Main.al"
    path.write_text(PROGRAM.format(body="Sleep(0);"))
    for _ in range(2):
        assert ran_lines(path)[0] == {}
        assert ran_lines(path, marks_lines=True)[0] == {str(path): [9]}

"""The lines that can run: in each program those of its statements are marked with `//!`."""

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax.parser import parse
from alrun.syntax.statement_lines import statement_lines

PROGRAM = """
codeunit 50100 C
{
    trigger OnRun()
    var
        I: Integer;
    begin
        Foo();                      //!
        I :=                        //!
            Bar(
                1);
        if I > 1 then begin         //!
            Foo();                  //!
        end else
            I += 1;                 //!
        if Bar(1) = 1               //!
        then
            ;
        case I of                   //!
            1,
            2:
                Foo();              //!
            3: Foo();               //!
            4 .. 5:
                begin
                    Foo();          //!
                end;
            else
                Foo();              //!
        end;
        for I := 1 to               //!
            3
        do
            Foo();                  //!
        foreach C in 'abc' do       //!
            Foo();                  //!
        while I > 5 do              //!
            break;                  //!
        repeat
            I += 1;                 //!
        until                       //!
            I > 3;
        with Rec do
            Foo();                  //!
        asserterror
            Foo();                  //!
        exit;                       //!
    end;

#if NEVER
    procedure Left()
    begin
        Foo();
    end;
#endif

    procedure Empty()
    begin
    end;
}
"""


def lines_of(text, symbols=frozenset()):
    return statement_lines(parse(SourceFile("c.al", text), symbols, DiagnosticBag()))


def test_those_on_which_statements_begin():
    marked = {number for number, line in enumerate(PROGRAM.splitlines(), 1) if "//!" in line}
    assert set().union(*lines_of(PROGRAM).values()) == marked


def test_what_follows_on_further_lines_is_the_statement():
    lines = lines_of("codeunit 1 C\n{ trigger OnRun() begin\nFoo(\n1,\n2);\nend; }")
    assert lines == {3: {3}, 4: {3}, 5: {3}}


def test_the_labels_of_a_case_are_the_case():
    lines = lines_of("codeunit 1 C\n{ trigger OnRun() begin\ncase I of\n1:\nFoo();\n2: Bar();\nend;\nend; }")
    assert lines == {3: {3}, 4: {3}, 5: {5}, 6: {3, 6}}


def test_the_triggers_of_fields_and_controls_count():
    table = "table 1 T { fields {\nfield(1; F; Integer) { trigger OnValidate() begin\nFoo();\nend; } } }"
    assert lines_of(table) == {3: {3}}


def test_the_expressions_of_properties_do_not():
    page = "page 1 P { layout { area(Content) {\nfield(F; Foo()) { Visible = Bar(); } } } }"
    assert lines_of(page) == {}

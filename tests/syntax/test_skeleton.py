"""The declarations of a file are the same with and without the bodies of its procedures."""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.dump import dump
from alrun.syntax.parser import parse
from alrun.syntax.skeleton import leave_unread, parse_declarations, procedures_of

TABLE = """
table 1 T
{
    Caption = 'begin';
    fields
    {
        field(1; Begin; Option)
        {
            OptionMembers = Begin,End,Case;
            trigger OnValidate()
            var
                A: Integer;
            begin
                case A of
                    1: begin end;
                    else Rec.End(); // end
                end;
                /* end */ Message('end; ''begin'); Message(Rec."End");
            end;
        }
        field(2; "procedure begin"; Integer) { }
    }
    trigger OnInsert() begin if true then begin x := Enum::End; end; end;
    local procedure P(var End2: Integer): Boolean
    begin
        exit(Rec.Begin = Rec.Begin::Case);
    end;
    procedure Q() begin end;
}
interface I { procedure P(); procedure Q(A: Integer): Boolean; }
"""


def parsed(text, parse_file):
    diagnostics = DiagnosticBag()
    return parse_file(SourceFile("A.al", text), frozenset(), diagnostics), diagnostics.sorted()


def places(unit):
    return [(p.name, p.span[1:], p.body and (p.body.span[1:], p.body.end_span[1:])) for p in procedures_of(unit)]


def test_everything_but_the_bodies_is_the_same():
    skeleton, _ = parsed(TABLE, parse_declarations)
    whole, found = parsed(TABLE, parse)
    assert not found
    bodies = [procedure.body for procedure in procedures_of(skeleton)]
    assert [type(body) for body in bodies if body is not None] == [nodes.UnreadBlock] * 4
    assert bodies.count(None) == 2
    assert any(isinstance(part.body, nodes.Block) and part.body.statements for part in procedures_of(whole))
    assert places(skeleton) == places(whole)
    leave_unread(whole)
    assert dump(skeleton) == dump(whole)


@pytest.mark.parametrize(
    "broken",
    [
        TABLE.replace("procedure Q() begin end;", "procedure Q() begin"),
        TABLE.replace("fields", "fields {", 1),
        TABLE.replace("Caption = 'begin';", "Caption = 'begin"),
        TABLE.replace("A: Integer", "A Integer"),
    ],
)
def test_a_file_with_errors_is_parsed_whole_and_they_are_reported(broken):
    _, found = parsed(broken, parse_declarations)
    _, wanted = parsed(broken, parse)
    assert wanted
    assert [str(diagnostic) for diagnostic in found] == [str(diagnostic) for diagnostic in wanted]


def test_an_error_inside_a_body_is_not_seen():
    _, found = parsed("codeunit 1 A { procedure P() begin x := ; end; }", parse_declarations)
    assert not found

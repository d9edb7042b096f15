"""The scan for objects sees what the parser sees."""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax.index import _headers_of, _scan, index_file
from alrun.syntax.parser import parse
from alrun.syntax.preprocess import preprocess

HIDDEN = """
// codeunit 1 Commented { }
/* table 2 "Commented too" { */
codeunit 50100 "A ""quoted"" { name" implements IOne, "I } Two"
{
    Subtype = Install;
    procedure P()
    begin
        Message('} codeunit 3 Text { // '' /*');
        Message(@'}
            verbatim { '' ');
        "Strange } Name" := 1; // } codeunit 4 Comment {
        /* } */
        Value[1] := 2 / 3;
    end;
}
"""
SUBSCRIBERS = """
codeunit 1 S
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Sales-Post", 'OnBeforePost', '', false, false)]
    local procedure A() begin end;
    [Obsolete('', '1'), NonDebuggable]
    [ eventsubscriber ( ObjectType :: Table , Database::Microsoft.Sales.Customer, OnAfterInsertEvent, '', true, true ) ]
    local procedure B() begin end;
    [EventSubscriber(ObjectType::Page, 21, 'OnOpenPageEvent', '', false, false)]
    local procedure C() begin end;
    [EventSubscriber(ObjectType::Page, Page::"Customer Card", 'OnClosePageEvent', '', false, false)]
    local procedure D() begin end;
    // [EventSubscriber(ObjectType::Page, Page::Commented, 'OnClosePageEvent', '', false, false)]
    [EventSubscriber(ObjectType::Page, Page::"Customer Card", 'OnOpenPageEvent', '', false, false)]
    local procedure E() begin end;
}
"""
KINDS = """
namespace Microsoft . Sales;
using System.IO;
using System.Text;
table 1 A { fields { field(1; "No."; Code[20]) { trigger OnValidate() begin end; } } }
tableextension 2 B extends Microsoft.Sales.A { }
page 3 C { layout { area(Content) { } } }
pageextension 4 D extends "Customer { Card" { }
pagecustomization E customizes C { }
report 5 F { } reportextension 6 G extends F { }
query 7 H { } xmlport 8 I { } enum 9 J { value(0; " ") { } } enumextension 10 K extends J { }
interface L extends "M", N { procedure P(); }
permissionset 11 O { Permissions = tabledata A = RIMD, codeunit S = X; }
permissionsetextension 12 P extends O { }
entitlement Q { } profile R { } profileextension S extends R { } controladdin T { }
dotnet { assembly(mscorlib) { type(System.String; Str) { } } }
"""
MOVED = """
table 1 Moved { ObsoleteState = Moved; MovedTo = '00000000-0000-0000-0000-000000000001'; fields { } }
table 4 Old { ObsoleteState = Pending; ObsoleteReason = 'ObsoleteState = Removed;'; fields { } }
table 2 Fields { fields { field(1; A; Integer) { ObsoleteState = Moved; } } }
codeunit 3 Subtype { trigger OnRun() begin if Subtype = 1 then exit; end; }
"""


def scanned(text, symbols=frozenset()):
    return _scan(preprocess(SourceFile("A.al", text), symbols, DiagnosticBag()))


@pytest.mark.parametrize("text", [HIDDEN, SUBSCRIBERS, KINDS, MOVED, "", "// nothing", "namespace A;"])
def test_the_scan_finds_what_the_parser_finds(text):
    diagnostics = DiagnosticBag()
    unit = parse(SourceFile("A.al", text), frozenset(), diagnostics)
    assert not diagnostics.sorted()
    assert scanned(text) == _headers_of(unit)


def test_a_header():
    [header] = scanned(HIDDEN)
    assert (header.keyword, header.object_id, header.name) == ("codeunit", 50100, 'A "quoted" { name')
    assert (header.subtype, header.obsolete_state, header.extends) == ("Install", "", "")
    assert HIDDEN[header.start : header.end].startswith('codeunit 50100 "A')
    assert HIDDEN[: header.end].rstrip() == HIDDEN.rstrip()
    assert HIDDEN[header.name_start : header.name_end] == '"A ""quoted"" { name"'


def test_what_a_codeunit_subscribes_to():
    [header] = scanned(SUBSCRIBERS)
    assert header.subscribes == (
        ("codeunit", "sales-post"),
        ("table", "customer"),
        ("page", "21"),
        ("page", "customer card"),
    )


def test_what_is_extended_and_in_which_namespace():
    headers = {header.name: header for header in scanned(KINDS)}
    extended = {name: header.extends for name, header in headers.items() if header.extends}
    assert extended == {"B": "A", "D": "Customer { Card", "E": "C", "G": "F", "K": "J", "L": "M", "P": "O", "S": "R"}
    assert {header.namespace for header in headers.values()} == {"Microsoft.Sales"}


def test_obsolete_objects_are_marked():
    assert [header.obsolete_state for header in scanned(MOVED)] == ["moved", "pending", "", ""]


def test_branches_that_are_not_taken_do_not_count():
    text = "#if A\ncodeunit 1 A {\n#else\ncodeunit 1 B {\n#endif\n}\n"
    assert [header.name for header in scanned(text, frozenset({"A"}))] == ["A"]
    assert [header.name for header in scanned(text)] == ["B"]


@pytest.mark.parametrize(
    "text",
    [
        "codeunit 1 A { procedure P() begin Message('unclosed); end; }\ncodeunit 2 B { }",
        "codeunit 1 A { ",
        "codeunit 1 A { } }",
        "x := 1; codeunit 1 A { }",
    ],
)
def test_a_file_that_cannot_be_scanned_is_parsed(text):
    assert scanned(text) is None
    assert "A" in [header.name for header in index_file(SourceFile("A.al", text), frozenset())]

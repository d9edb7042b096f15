"""Valid files, broken in one place in every way of mutations.py: each is refused, near the place, in few messages.

Codes and their meaning: dev-itpro/developer/diagnostics/diagnostic-al<number>
"""

from pathlib import Path

import pytest
from mutations import random_mutations

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax.parser import parse

FILES = [path for path in sorted((Path(__file__).parent / "constructs").glob("*.al")) if path.name != "Directives.al"]

# What may leave a valid file, and which.
MAY_BE_VALID = {
    "double +": "a sign",
    "double -": "a sign",
    "double ,": "a blank option member; in a label, the warning AL0457",
    "delete .": "two names become one",
    "delete ::": "two names become one",
    "delete ..": "a range becomes a value",
    "delete in": "a set becomes an index",
    "delete =": "an operand in parentheses becomes the argument of a call",
    "delete :": "one DecimalPlaces instead of a range",
    "delete var": "a parameter by value, or a section that was empty",
    "delete ;": "nothing before `end`, after a header, or after the last statement",
    "delete number": "const()",
    "put in ;": "an empty statement",
    "put in =": "a comparison",
    "put in do": "a word in the text of a filter",
}
# What is missed only where what it belongs to ends.
FOUND_AT_THE_END = ("delete }", "delete end", "double begin", "put in begin", "put in case", "open '", "delete {")


def found_in(mutation):
    bag = DiagnosticBag()
    file = SourceFile("Test.al", mutation.text)
    parse(file, frozenset(), bag)
    line = file.position(mutation.offset).line
    return line, [(found.span.line, found.code) for found in bag.sorted() if not found.code.startswith("AL0457")]


CASES = [
    pytest.param(mutation, id=f"{path.stem}-{mutation.kind}-{seed}")
    for path in FILES
    for seed in range(2)
    for mutation in random_mutations(path.read_text(encoding="utf-8"), seed)
]


@pytest.mark.parametrize("mutation", CASES)
def test_a_broken_file_is_refused(mutation):
    line, found = found_in(mutation)
    if not found:
        assert mutation.kind in MAY_BE_VALID
        return
    assert all(code.startswith("AL") and not code.startswith("ALRUN") for _, code in found)
    if mutation.kind in FOUND_AT_THE_END:
        assert found[-1][0] >= line
    else:
        assert min(abs(place - line) for place, _ in found) <= 2


def test_most_mistakes_cost_one_message():
    counts = [len(found) for case in CASES if (found := found_in(case.values[0])[1])]
    assert sum(count == 1 for count in counts) > 0.65 * len(counts)
    assert sum(count <= 3 for count in counts) > 0.97 * len(counts)
    assert max(counts) < 20


HEADER = (
    "codeunit 50100 C\n{\n    procedure P(A: Integer; var B: Text): Boolean\n    var\n        X: Integer;\n    begin\n"
)
FOOTER = "\n    end;\n}\n"


def in_body(text):
    return HEADER + text + FOOTER


VALID = {
    "if": in_body("if A = 1 then begin\nX := 2;\nend else\nX := 3;"),
    "case": in_body("case X of\n1, 2:\nFoo();\nelse\nBar();\nend;"),
    "for": in_body("for X := 1 to 10 do begin\nFoo(X);\nend;"),
    "foreach": in_body("foreach B in Names do\nFoo(B);"),
    "while": in_body("while X < 10 do begin\nX += 1;\nend;"),
    "repeat": in_body("repeat\nX += 1;\nuntil X > 10;"),
    "with": in_body("with Rec do begin\nFoo();\nend;"),
    "calls": in_body("Foo(X, 'text');\nBar[1] := A.B(X);\nexit(X in [1, 2]);"),
    "table": (
        "table 50100 T\n{\nCaption = 'T';\nfields\n{\nfield(1; No; Code[20])\n{\n}\n}\n"
        "keys\n{\nkey(PK; No)\n{\n}\n}\n}\n"
    ),
    "page": "page 50100 P\n{\nSourceTable = T;\nlayout\n{\narea(Content)\n{\nfield(No; Rec.No)\n{\n}\n}\n}\n}\n",
}


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "code"),
    [
        # A word left out
        ("if", " then begin", " begin", 7, "AL0104"),
        ("if", "then begin", "then", 9, "AL0110"),
        ("if", "\nend else", "\nelse", 9, "AL0104"),
        ("if", "if A", "A", 7, "AL0111"),
        ("case", " of", "", 8, "AL0104"),
        ("case", "case X of", "case of", 7, "AL0224"),
        ("case", "Bar();\nend;", "Bar();", 13, "AL0104"),
        ("case", "1, 2:", "1, 2", 9, "AL0104"),
        ("for", " to ", " ", 7, "AL0106"),
        ("for", " do", "", 7, "AL0104"),
        ("for", ":= ", "", 7, "AL0104"),
        ("for", "for X := 1", "for X := ", 7, "AL0224"),
        ("foreach", " in ", " ", 7, "AL0104"),
        ("foreach", " do", "", 8, "AL0104"),
        ("while", " do", "", 7, "AL0104"),
        ("while", "X < 10", "", 7, "AL0224"),
        ("repeat", "\nuntil X > 10;", "", 9, "AL0104"),
        ("repeat", "repeat\n", "", 8, "AL0104"),
        ("repeat", "until X > 10", "until", 9, "AL0224"),
        ("with", " do", "", 7, "AL0104"),
        # The semicolon between two statements
        ("if", "X := 2;\nend", "X := 2\nX := 4;\nend", 8, "AL0111"),
        ("calls", "'text');\n", "'text')\n", 7, "AL0111"),
        ("calls", "B(X);\n", "B(X)\n", 8, "AL0111"),
        ("for", "Foo(X);", "Foo(X) Foo(X);", 8, "AL0111"),
        ("repeat", "X += 1;", "X += 1 X += 1;", 8, "AL0111"),
        ("repeat", "repeat\n", "Foo()\nrepeat\n", 7, "AL0111"),
        # Brackets and quotes
        ("calls", "Foo(X,", "Foo X,", 7, "AL0111"),
        ("calls", "'text')", "'text'", 7, "AL0104"),
        ("calls", "Bar[1]", "Bar[1", 8, "AL0104"),
        ("calls", "Bar[1]", "Bar 1]", 8, "AL0111"),
        ("calls", "[1, 2]", "1, 2", 9, "AL0104"),
        ("calls", "'text'", "'text", 7, "AL0360"),
        ("calls", "'text'", "text'", 7, "AL0360"),
        ("calls", "A.B(X)", 'A."B(X)', 8, "AL0361"),
        ("table", "fields\n{", "fields\n", 6, "AL0104"),
        ("table", "Code[20]", "Code[20", 6, "AL0104"),
        ("table", "\n}\n}\n}\n", "\n}\n}\n", 16, "AL0104"),
        ("page", "area(Content)", "area(Content", 7, "AL0104"),
        # Operators
        ("if", "X := 2", "X = 2", 8, "AL0117"),
        ("if", "X := 2", "X 2", 8, "AL0111"),
        ("if", "A = 1", "A == 1", 7, "AL0224"),
        ("if", "A = 1", "A := 1", 7, "AL0104"),
        ("if", "X := 2", "X := 2 ^ 3", 8, "AL0183"),
        ("if", "X := 2", "X := 2 * / 3", 8, "AL0224"),
        ("if", "X := 2", "X := 2 and or 3", 8, "AL0224"),
        ("if", "X := 2", "X := 1..2", 8, "AL0111"),
        ("calls", "Foo(X,", "Foo(1..X,", 7, "AL0104"),
        ("calls", "Bar[1]", "Bar[1..2]", 8, "AL0104"),
        ("if", "A = 1", "A != 1", 7, "AL0183"),
        ("while", "X += 1", "X ++", 8, "AL0224"),
        ("calls", "A.B", "A..B", 8, "AL0111"),
        ("calls", "A.B", "A.", 8, "AL0107"),
        # Statements that do nothing
        ("calls", "Foo(X, 'text');", "1 + 2;", 7, "AL0117"),
        ("calls", "Foo(X, 'text');", "'text';", 7, "AL0117"),
        ("calls", "Foo(X, 'text');", "Bar[1];", 7, "AL0117"),
        ("calls", "Foo(X, 'text');", "(Foo);", 7, "AL0117"),
        ("calls", "Foo(X, 'text');", "not Foo;", 7, "AL0117"),
        ("calls", "Foo(X, 'text');", "Enum::A;", 7, "AL0117"),
        # Words where they do not belong
        ("calls", "Foo(X, 'text');", "then Foo();", 7, "AL0104"),
        ("calls", "Foo(X, 'text');", "Foo(); end;", 8, "AL0104"),
        ("calls", "Foo(X, 'text');", "Foo(begin);", 7, "AL0224"),
        ("calls", "Foo(X, 'text');", "else Foo();", 7, "AL0110"),
        ("calls", "Foo(X, 'text');", "procedure Foo();", 7, "AL0104"),
        # Declarations
        ("calls", "X: Integer", "X Integer", 5, "AL0104"),
        ("calls", "X: Integer", "X:", 5, "AL0107"),
        ("calls", "X: Integer;", "X: Integer", 5, "AL0111"),
        ("calls", "X: Integer", "begin: Integer", 5, "AL0104"),
        ("calls", "X: Integer", "X: Boolean 1", 5, "AL0111"),
        ("calls", "X: Integer", "X: Record T permanent", 5, "AL0111"),
        ("calls", "X: Integer", "X: array[] of Text", 5, "AL0114"),
        ("calls", "X: Integer", "X: List of Text", 5, "AL0104"),
        ("calls", "X: Integer", "X: Label", 5, "AL0219"),
        ("calls", "(A: Integer;", "(A Integer;", 3, "AL0104"),
        ("calls", "(A: Integer;", "(A: Integer,", 3, "AL0104"),
        ("calls", "    procedure P", "    function P", 3, "AL0104"),
        ("calls", "    procedure P", "    P", 3, "AL0104"),
        ("calls", "    procedure P", "    local P", 3, "AL0104"),
        ("calls", "    begin\n", "", 6, "AL0104"),
        ("calls", "    procedure P", "    [Test]\n    Caption = 'x';\n    procedure P", 3, "AL0303"),
        ("calls", "    procedure P", "    Y: Integer;\n    procedure P", 3, "AL0104"),
        ("calls", "\n    end;\n}", "\n    end;\n    Caption = 'x';\n}", 11, "AL0104"),
        ("calls", "\n    end;\n}", "\n    end;\n    procedure Q();\n}", 11, "AL0104"),
        ("calls", "\n    end;\n}", "\n    end;\n    ;\n}", 11, "AL0104"),
        ("calls", "\n    end;\n}", "\n    end;\n    [Test]\n}", 11, "AL0303"),
        # Objects
        ("calls", "codeunit", "codunit", 1, "AL0198"),
        ("calls", "codeunit 50100", "codeunit", 1, "AL0114"),
        ("calls", "50100 C", "50100", 2, "AL0107"),
        ("calls", "50100 C", "C 50100", 1, "AL0104"),
        ("calls", "50100 C", "50100 C extends D", 1, "AL0104"),
        ("calls", "50100 C", "50100 C implements", 2, "AL0107"),
        ("calls", "50100 C", "50100 C implements D,", 2, "AL0107"),
        ("table", "table 50100", "tableextension 50100", 2, "AL0104"),
        ("table", "table 50100 T", "interface 50100 T", 1, "AL0107"),
        ("table", "table 50100 T\n{", "table 50100 T\n", 3, "AL0104"),
        ("table", "table", "using A;\nnamespace B;\ntable", 2, "AL0109"),
        ("table", "\n}\n}\n}\n", "\n}\n}\n}\nusing A;\n", 17, "AL0109"),
        # Properties and elements
        ("table", "Caption = 'T';", "Caption = 'T'", 3, "AL0111"),
        ("table", "Caption = 'T';", "Caption 'T';", 3, "AL0104"),
        ("table", "Caption = 'T';", "Caption = ;", 3, "AL0224"),
        ("table", "Caption = 'T';", "Caption = 'T' 'U';", 3, "AL0111"),
        ("table", "Caption = 'T';", "Caption := 'T';", 3, "AL0104"),
        ("page", "SourceTable = T;", "SourceTable = T", 3, "AL0111"),
        ("page", "SourceTable = T;", "Editable = not;", 3, "AL0224"),
        ("page", "SourceTable = T;", "Editable = = true;", 3, "AL0224"),
        ("page", "SourceTable = T;", "PageType = Card.;", 3, "AL0107"),
        ("page", "SourceTable = T;", "PageType = Card, Caption = 'x';", 3, "AL0224"),
        ("page", "SourceTable = T;", "SourceTableView = where(A const(1));", 3, "AL0104"),
        ("page", "SourceTable = T;", "SourceTableView = where(A = const(1 2));", 3, "AL0726"),
        ("page", "SourceTable = T;", "SourceTableView = where(A = filter(1 |));", 3, "AL0726"),
        ("page", "SourceTable = T;", "SourceTableView = order(ascending) sorting(A);", 3, "AL0111"),
        ("page", "field(No; Rec.No)", "field(No Rec.No)", 8, "AL0104"),
        ("page", "field(No; Rec.No)", "field(No, Rec.No)", 8, "AL0104"),
        ("page", "field(No; Rec.No)", "field(; Rec.No)", 8, "AL0107"),
        ("page", "field(No; Rec.No)", "field(No)", 8, "AL0104"),
        ("page", "field(No; Rec.No)", 'field(No; Rec"No")', 8, "AL0104"),
        ("page", "field(No; Rec.No)", "field(No; Rec.No; 1; 2)", 8, "AL0104"),
        ("page", "area(Content)", "area", 6, "AL0104"),
        ("page", "layout\n", "layout(1; 2)\n", 4, "AL0104"),
        ("page", "field(No; Rec.No)\n{\n}\n", "field(No; Rec.No)\n", 9, "AL0104"),
        ("table", "key(PK; No)", "key(PK)", 12, "AL0104"),
        ("table", "fields\n", "[Test]\nfields\n", 4, "AL0303"),
        ("table", "{\n}\n}\nkeys", "{\nprocedure P() begin end;\n}\n}\nkeys", 8, "AL0104"),
        ("table", "{\n}\n}\nkeys", "{\nvar\n}\n}\nkeys", 8, "AL0104"),
    ],
)
def test_one_mistake(name, old, new, line, code):
    text = VALID[name]
    assert text.count(old) == 1
    bag = DiagnosticBag()
    parse(SourceFile("Test.al", text), frozenset(), bag)
    assert len(bag) == 0
    parse(SourceFile("Test.al", text.replace(old, new)), frozenset(), bag)
    first = bag.sorted()[0]
    assert (first.span.line, first.code) == (line, code)
    assert len(bag) <= 4

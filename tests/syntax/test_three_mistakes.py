"""Three mistakes that have nothing to do with each other are three messages, each where its mistake is."""

import itertools

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax.parser import parse

HEADER, VARIABLES, BODY = "procedure P(A: Integer)", "X: Integer;", "Foo();"

MISTAKES = {
    "then": {"body": "if A = 1 Foo();"},
    "do": {"body": "while A = 1 Foo();"},
    "of": {"body": "case A 1: Foo(); end;"},
    "to": {"body": "for X := 1 3 do Foo();"},
    "in": {"body": "foreach X Y do Foo();"},
    "a semicolon": {"body": "Foo()\n        Bar();"},
    "an expression": {"body": "X := ;"},
    "an operand": {"body": "X := 1 + * 2;"},
    "a condition": {"body": "repeat Foo(); until ;"},
    "a parenthesis": {"body": "Foo(1;"},
    "a bracket": {"body": "X := Y[1;"},
    "a quote": {"body": "Message('abc);"},
    "a name": {"body": "X. := 1;"},
    "a character": {"body": "X := 1 ^ 2;"},
    "an assignment": {"body": "X = 1;"},
    "a range": {"body": "X := 1..2;"},
    "an else": {"body": "if A then Foo(); else Bar();"},
    "no statement": {"body": "1 + 2;"},
    "a word": {"body": "then Foo();"},
    "a colon": {"variables": "X Integer;"},
    "the end of a variable": {"variables": "X: Integer\n        Y: Integer;"},
    "a type": {"variables": "X: ;"},
    "a dimension": {"variables": "X: array[] of Text;"},
    "a text": {"variables": "X: Label;"},
    "the end of a name": {"variables": '"X: Integer;'},
    "procedure": {"header": "Q(A: Integer)"},
    "another's word": {"header": "function Q(A: Integer)"},
    "a colon of a parameter": {"header": "procedure Q(A Integer)"},
    "the end of parameters": {"header": "procedure Q(A: Integer"},
    "a comma between parameters": {"header": "procedure Q(A: Integer, B: Integer)"},
    "a return type": {"header": "procedure Q(A: Integer):"},
}

# One in 17 of all: every mistake is in some thirty.
COMBINATIONS = [
    combination for number, combination in enumerate(itertools.combinations(MISTAKES, 3)) if number % 17 == 0
]


def procedure(header=HEADER, variables=VARIABLES, body=BODY):
    return f"    {header}\n    var\n        {variables}\n    begin\n        {body}\n    end;\n"


def errors(mistakes, before="", after=""):
    """The lines of the errors, relative to the procedure that each should be in."""
    text = "codeunit 1 C\n{\n" + before
    ends = []
    for name in mistakes:
        text += procedure(**MISTAKES[name])
        ends.append(text.count("\n"))
    text += procedure(header="procedure Last()") + after + "}\n"
    bag = DiagnosticBag()
    unit = parse(SourceFile("Test.al", text), frozenset(), bag)
    assert unit.objects[0].body.procedures[-1].name == "Last"
    return [next(n for n, end in enumerate(ends, 1) if found.span.line <= end) for found in bag.sorted()]


@pytest.mark.parametrize("name", MISTAKES)
def test_one_mistake(name):
    assert errors([name]) == [1]


@pytest.mark.parametrize("names", COMBINATIONS, ids=" + ".join)
def test_three_mistakes_in_three_procedures(names):
    assert errors(names) == [1, 2, 3]


IN_BODIES = [name for name, parts in MISTAKES.items() if "body" in parts and name not in ("an else",)]


@pytest.mark.parametrize("first", IN_BODIES)
@pytest.mark.parametrize("second", IN_BODIES[::3])
def test_three_mistakes_in_one_body(first, second):
    bodies = [MISTAKES[name]["body"] for name in (first, second, first)]
    text = "codeunit 1 C\n{\n" + procedure(body="\n        Foo();\n        ".join(bodies)) + "}\n"
    bag = DiagnosticBag()
    parse(SourceFile("Test.al", text), frozenset(), bag)
    assert len(bag) == 3


FIELD = "        field({id}; F{id}; Integer)\n        {{\n            Caption = 'F';\n        }}\n"
IN_FIELDS = {
    "a semicolon": ("Caption = 'F';", "Caption = 'F'"),
    "an equals sign": ("Caption = 'F'", "Caption 'F'"),
    "a quote": ("'F';", "'F;"),
    "a value": ("'F'", ""),
    "a parenthesis": ("Integer)", "Integer"),
    "an argument": ("; Integer)", ")"),
    "a semicolon between arguments": ("; Integer", " Integer"),
    "a brace": ("        {\n", ""),
    "something after a value": ("'F';", "'F' 'G';"),
}


@pytest.mark.parametrize("names", list(itertools.combinations(IN_FIELDS, 3)), ids=" + ".join)
def test_three_mistakes_in_three_fields(names):
    text = "table 1 T\n{\n    fields\n    {\n" + FIELD.format(id=9)
    for number, name in enumerate(names, 1):
        old, new = IN_FIELDS[name]
        field = FIELD.format(id=number)
        assert field.count(old) == 1
        text += field.replace(old, new) + FIELD.format(id=number + 3)
    text += "    }\n}\n"
    bag = DiagnosticBag()
    parse(SourceFile("Test.al", text), frozenset(), bag)
    assert len(bag) == 3

"""A tree holds all that a file says, and nothing else: printed, it is the file again.

`constructs/` has every object kind, statement, expression, type, value language and directive of the reference.
"""

from pathlib import Path

import pytest
from round_trip import Difference, difference, tokens

from alrun.diagnostics import DiagnosticBag
from alrun.project.reading import read_source
from alrun.source import SourceFile
from alrun.syntax import nodes, print_parts
from alrun.syntax.parser import parse, parse_value
from alrun.syntax.print import print_tree
from alrun.syntax.property_languages import ValueLanguage

TESTS = Path(__file__).parent.parent
CONSTRUCTS = sorted((TESTS / "syntax" / "constructs").glob("*.al"))
GOLDEN = [path for path in sorted((TESTS / "golden").rglob("*.al")) if "syntax-error" not in path.parent.name]
FILES = [*CONSTRUCTS, *sorted((TESTS.parent / "samples").rglob("*.al")), *GOLDEN]


def read(path):
    return read_source(str(path))


def printed(file, symbols=frozenset()):
    bag = DiagnosticBag()
    return print_tree(parse(file, symbols, bag), bag)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(TESTS.parent).as_posix())
def test_a_printed_file_says_the_same(path):
    assert difference(read(path)) is None


@pytest.mark.parametrize("symbols", [{"ON"}, {"OUTER"}, {"ON", "OFF"}, {"OFF", "nested", "OUTER"}])
def test_whatever_symbols_are_on(symbols):
    path = TESTS / "syntax" / "constructs" / "Directives.al"
    # Where OFF is on, what it holds is no AL, and says so.
    assert (difference(read(path), frozenset(symbols)) is None) == ("OFF" not in symbols)


@pytest.mark.parametrize("path", CONSTRUCTS, ids=lambda path: path.name)
def test_printing_again_changes_nothing(path):
    once = printed(read(path), frozenset({"ON"}))
    assert printed(SourceFile("Test.al", once)) == once


@pytest.mark.parametrize("path", CONSTRUCTS, ids=lambda path: path.name)
@pytest.mark.parametrize(
    "encode",
    [
        lambda text: b"\xef\xbb\xbf\xef\xbb\xbf" + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        lambda text: text.replace("\n", "\r\n").encode("utf-8-sig"),
    ],
    ids=["two marks", "utf-16-le", "utf-16-be", "crlf"],
)
def test_in_every_encoding(path, encode, tmp_path):
    copy = tmp_path / "Copy.al"
    copy.write_bytes(encode(path.read_text(encoding="utf-8")))
    assert difference(read(copy)) is None
    assert tokens(printed(read(copy)).replace("\r", "")) == tokens(printed(read(path)))


def test_the_constructs_have_every_node_and_every_language():
    met = set()
    languages = set()

    def meet(node):
        printer = print_parts.PRINTERS.get(type(node))
        if printer is None:
            return
        met.add(type(node))
        waiting = list(printer(node))
        while waiting:
            part = waiting.pop()
            if isinstance(part, list):
                waiting.extend(part)
            elif isinstance(part, print_parts.ValueOf):
                languages.add(part.language)
                meet(parse_value(part.language, part.value, DiagnosticBag()))
            elif not isinstance(part, str):
                meet(part)

    for path in CONSTRUCTS:
        meet(parse(read(path), frozenset({"ON"}), DiagnosticBag()))
    assert set(print_parts.PRINTERS) - met == {nodes.MissingExpression}  # no valid file has it
    assert languages == set(ValueLanguage)


def test_every_node_of_a_file_has_a_printer():
    classes = {class_ for name in nodes.__all__ if hasattr(class_ := getattr(nodes, name), "__dataclass_fields__")}
    # Interactive input is no file, and bodies that have not been read cannot be printed; the others are printed with
    # what they belong to.
    with_others = {nodes.Body, nodes.Mark, nodes.Property, nodes.RawValue, nodes.VariableDeclaration}
    assert classes - set(print_parts.PRINTERS) == {nodes.InteractiveInput, nodes.UnreadBlock, *with_others}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("exit", "exit()"),
        ("f", "f()"),
        ("x := 1", "x := 1;"),
        ("x := 1", "x := (1)"),
        ("x := y", 'x := "y"'),
        ("x := a.b", 'x := a."b"'),
        ("x := a::b", 'x := a::"b"'),
        ("x := 'a'", "x := @'a'"),
        ("x := 1", "x := 01"),
        (";", ";;"),
        ("if a then b", "if a then begin b end"),
        ("if a then b", "if a then b else"),
        ("case a of 1: b end", "case a of 1: b; end"),
        ("case a of 1: b; end", "case a of 1: b; else end"),
        ("repeat a until b", "repeat a; until b"),
    ],
)
def test_what_means_the_same_is_not_the_same(before, after):
    def body(text):
        return printed(SourceFile("Test.al", f"codeunit 1 C {{ procedure P() begin {text} end; }}"))

    assert tokens(body(before)) != tokens(body(after))
    assert tokens(body(after)) == tokens(f"codeunit 1 C {{ procedure P() begin {after} end; }}")


def test_a_difference_is_told_with_its_line(monkeypatch):
    monkeypatch.setitem(print_parts.PRINTERS, nodes.ExitStatement, lambda _node: ["exit"])
    text = "codeunit 1 C\n{\n  procedure P()\n  begin\n    exit(1);\n  end;\n}"
    found = difference(SourceFile("Test.al", text))
    assert found == Difference(5, ["(", "1", ")", ";", "end", ";", "}"], [";", "end", ";", "}"])


@pytest.mark.parametrize(
    ("value", "found"),
    [("sum(", 1), ("sum(A.B where(C = ))", 1)],
)
def test_a_value_that_its_language_does_not_read_is_reported_and_kept(value, found):
    bag = DiagnosticBag()
    text = f"table 1 T {{ fields {{ field(1; A; Integer) {{ CalcFormula = {value}; }} }} }}"
    assert tokens(print_tree(parse(SourceFile("Test.al", text), frozenset(), bag), bag)) == tokens(text)
    assert len(bag) == found


def test_layout():
    text = """codeunit 1 C { Access=Internal; var a,b:Integer; [Test] procedure P(x:Integer):Integer var y:Text; begin
    if a=1 then begin b:=2; end else exit(3); case a of 1,2: foo; else bar end; end; procedure Q(); }"""
    assert (
        printed(SourceFile("Test.al", text))
        == """\
codeunit 1 C
{
    Access = Internal;

    var
        a, b: Integer;

    [Test]
    procedure P(x: Integer): Integer
    var
        y: Text;
    begin
        if a = 1 then begin
            b := 2;
        end else
            exit(3);
        case a of
            1, 2:
                foo;
            else
                bar
        end;
    end;

    procedure Q();
}
"""
    )

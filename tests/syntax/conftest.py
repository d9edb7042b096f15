"""What the tests of the syntax layer share: parse a piece of AL, and show trees as short texts."""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.parser import parse


class Parsed:
    """A tree and its diagnostics, as `(line, column, code)` and as log lines."""

    def __init__(self, text, symbols=()):
        bag = DiagnosticBag()
        self.unit = parse(SourceFile("Test.al", text), frozenset(symbols), bag)
        self.found = [(*d.span.position, d.code) for d in bag.sorted()]
        self.log = [str(d) for d in bag.sorted()]

    @property
    def object(self):
        (only,) = self.unit.objects
        return only

    @property
    def body(self):
        return self.object.body


@pytest.fixture
def parsed():
    """Parse a file that may have errors."""
    return Parsed


@pytest.fixture
def parse_clean():
    """Parse a file that must have none."""

    def parse_clean(text, symbols=()):
        result = Parsed(text, symbols)
        assert result.log == []
        return result

    return parse_clean


@pytest.fixture
def statements(parse_clean):
    """The statements of a procedure body."""

    def statements(text):
        unit = parse_clean(f"codeunit 1 C {{ procedure P() begin\n{text}\nend; }}")
        return unit.body.procedures[0].body.statements

    return statements


@pytest.fixture
def statement(statements):
    """The only statement of a procedure body."""

    def statement(text):
        (only,) = statements(text)
        return only

    return statement


@pytest.fixture
def expression(statement):
    """An expression, read as the right side of an assignment."""
    return lambda text: statement(f"x := {text}").value


def show(expression):
    """An expression with parentheses around everything that has operands: `(a + (b * c))`."""
    match expression:
        case None:
            return ""
        case nodes.Name(name=name, quoted=quoted):
            return f'"{name}"' if quoted else name
        case nodes.Literal(kind=nodes.LiteralKind.TEXT, text=text):
            return repr(text)
        case nodes.Literal(text=text):
            return text
        case nodes.Binary(operator=operator, left=left, right=right):
            return f"({show(left)} {operator} {show(right)})"
        case nodes.Unary(operator=operator, operand=operand):
            return f"({operator} {show(operand)})"
        case nodes.Conditional(condition=condition, when_true=when_true, when_false=when_false):
            return f"({show(condition)} ? {show(when_true)} : {show(when_false)})"
        case nodes.Parenthesized(expression=inner):
            return f"<{show(inner)}>"
        case nodes.MemberAccess(target=target, name=name):
            return f"{show(target)}.{name}"
        case nodes.ScopeAccess(target=target, name=name):
            return f"{show(target)}::{name}"
        case nodes.Call(function=function, arguments=arguments):
            return f"{show(function)}({', '.join(map(show, arguments))})"
        case nodes.Index(target=target, indices=indices):
            return f"{show(target)}[{', '.join(map(show, indices))}]"
        case nodes.SetLiteral(items=items):
            return f"[{', '.join(map(show, items))}]"
        case nodes.Range(low=low, high=high):
            return f"{show(low)}..{show(high)}"
        case nodes.MissingExpression():
            return "?"
    raise AssertionError(expression)


@pytest.fixture(name="show")
def show_fixture():
    """Expressions as text."""
    return show

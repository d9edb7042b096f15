"""Builds bound trees by hand, lowers them and runs what comes out: no parser, no binder, no linker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import FunctionType, SimpleNamespace
from typing import Any

from alrun.lowering.emit_procedure import lower_body
from alrun.lowering.unit import CompiledUnit, LinkKind
from alrun.runtime.emitted import HELPERS
from alrun.semantics import types
from alrun.semantics.bound import (
    BinaryOperator,
    BoundAssignment,
    BoundBinary,
    BoundBlock,
    BoundBody,
    BoundBuiltinCall,
    BoundConversion,
    BoundExit,
    BoundExpressionStatement,
    BoundInstance,
    BoundLiteral,
    BoundProcedureCall,
    BoundReference,
    BoundVariable,
    ConversionKind,
    Expression,
    Statement,
)
from alrun.semantics.builtins import BuiltinMethod, MethodTable
from alrun.semantics.symbols import (
    AppInfo,
    CodeunitSymbol,
    ProcedureSymbol,
    VariableKind,
    VariableSymbol,
)
from alrun.semantics.types import Type
from alrun.source import NOWHERE, SourceFile, Span

APP = AppInfo("id", "App", "Us", "1.0.0.0")
FILE = SourceFile("Test.al", "\n" * 100)
"""A hundred empty lines: a span is only a line here, and never the first."""
CODEUNIT = CodeunitSymbol("Test", 50100, APP, NOWHERE)


def line(number: int) -> Span:
    """The start of a line."""
    offset = FILE.line_starts[number - 1]
    return Span(FILE, offset, offset)


SOMEWHERE = line(50)


# --- Expressions


def literal(value: object, type_: Type | None = None, span: Span = SOMEWHERE) -> BoundLiteral:
    """A literal, of the type that the Python value suggests."""
    return BoundLiteral(value, type_ or _type_of(value), span)


def _type_of(value: object) -> Type:
    match value:
        case bool():
            return types.BOOLEAN
        case int():
            return types.INTEGER
        case Decimal():
            return types.DECIMAL
        case str():
            return types.TextType(len(value))
        case _:
            raise ValueError(value)


def expression(value: object) -> Expression:
    """A variable's value, a literal, or what is an expression already."""
    if isinstance(value, VariableSymbol):
        return BoundVariable(value, value.type, SOMEWHERE)
    if isinstance(value, bool | int | str | Decimal):
        return literal(value)
    return value  # type: ignore[return-value]


def binary(
    left: object, operator: str, right: object, type_: Type | None = None, span: Span = SOMEWHERE
) -> BoundBinary:
    """`left operator right`, of the type of the left side (comparisons: Boolean) unless told otherwise."""
    symbol = BinaryOperator(operator)
    a, b = expression(left), expression(right)
    compares = operator in ("=", "<>", "<", "<=", ">", ">=")
    return BoundBinary(symbol, a, b, type_ or (types.BOOLEAN if compares else a.type), span)


def convert(value: object, kind: ConversionKind, type_: Type) -> BoundConversion:
    """A conversion."""
    return BoundConversion(expression(value), kind, type_, SOMEWHERE)


def by_reference(symbol: VariableSymbol) -> BoundReference:
    """A variable as a `var` argument; as in the binder, this makes it need a cell."""
    symbol.needs_cell = True
    return BoundReference(expression(symbol), symbol.type, SOMEWHERE)


def call(procedure: ProcedureSymbol, *arguments: object, consumed: bool = True, span: Span = SOMEWHERE) -> Expression:
    """A call of a procedure of the running instance."""
    receiver = BoundInstance(procedure.owner, types.CodeunitType(CODEUNIT), span)
    type_ = types.BOOLEAN if procedure.try_function and consumed else procedure.return_type
    return BoundProcedureCall(procedure, receiver, tuple(map(expression, arguments)), consumed, type_, span)


def builtin(
    signature: str,
    function: Callable[..., object] | None,
    *arguments: object,
    receiver: object = None,
    consumed: bool = True,
    false_for: tuple[str, ...] = (),
    static: bool = True,
    span: Span = SOMEWHERE,
) -> BoundBuiltinCall:
    """A call of a built-in method made for the test."""
    method = declared(signature, function, false_for=false_for, static=static)
    target = None if receiver is None else expression(receiver)
    values = tuple(map(expression, arguments))
    return BoundBuiltinCall(method, target, values, consumed, method.signature.result, span)


def declared(signature: str, function: Callable[..., object] | None, **options: Any) -> BuiltinMethod:
    """A built-in method; without a function, a documented one that alrun lacks."""
    table = MethodTable()
    if function is not None:
        table.method(signature, **options)(function)
        return table.methods[0]
    table.method(signature, **options)(lambda: None)
    return BuiltinMethod(table.methods[0].signature, None)


# --- Symbols


def local(name: str, type_: Type = types.INTEGER) -> VariableSymbol:
    """A local variable."""
    return VariableSymbol(name, type_, VariableKind.LOCAL)


def global_variable(name: str, type_: Type = types.INTEGER) -> VariableSymbol:
    """A global of the test codeunit."""
    return VariableSymbol(name, type_, VariableKind.GLOBAL, owner=CODEUNIT)


def parameter(name: str, type_: Type = types.INTEGER, by_reference: bool = False) -> VariableSymbol:
    """A parameter."""
    return VariableSymbol(name, type_, VariableKind.PARAMETER, by_reference=by_reference)


def procedure(name: str, *parameters: VariableSymbol, **details: Any) -> ProcedureSymbol:
    """A procedure of the test codeunit."""
    python_name = details.pop("python_name", name.lower())
    owner = details.pop("owner", CODEUNIT)
    return ProcedureSymbol(name, owner, python_name, name, parameters, **details)


# --- Statements and bodies


def assign(target: object, value: object, span: Span = SOMEWHERE) -> BoundAssignment:
    """`target := value`"""
    return BoundAssignment(expression(target), expression(value), span)


def use(value: Expression, span: Span = SOMEWHERE) -> BoundExpressionStatement:
    """A call as a statement."""
    return BoundExpressionStatement(value, span)


def leave(value: object = None, span: Span = SOMEWHERE) -> BoundExit:
    """`exit`, `exit(value)`"""
    return BoundExit(None if value is None else expression(value), span)


def block(*statements: Statement) -> BoundBlock:
    """`begin … end`"""
    return BoundBlock(statements, SOMEWHERE)


def body(
    *statements: Statement,
    of: ProcedureSymbol | None = None,
    variables: tuple[VariableSymbol, ...] = (),
    returns: Type = types.NOTHING,
) -> BoundBody:
    """A procedure's body; without `of`, that of a procedure without parameters."""
    symbol = of or procedure("Run", return_type=returns)
    return BoundBody(symbol, variables, block(*statements), Span(FILE, 1, 99))


# --- Running


class Instance(SimpleNamespace):
    """A running codeunit: attributes are its session, its globals and its procedures."""


def link(unit: CompiledUnit, classes: Mapping[object, object] | None = None) -> FunctionType:
    """The function of a unit, its names filled as the linker fills them."""
    names: dict[str, object] = {}
    for name in unit.links:
        target = name.target
        match name.kind:
            case LinkKind.HELPER:
                names[name.python_name] = HELPERS[str(target)]
            case LinkKind.OBJECT_CLASS:
                names[name.python_name] = (classes or {})[target]
            case LinkKind.BUILTIN | LinkKind.TYPE | LinkKind.FIELD | LinkKind.CONSTANT:
                names[name.python_name] = target
    return FunctionType(unit.code, names)


def run(
    tree: BoundBody, *arguments: object, instance: object = None, classes: Mapping[object, object] | None = None
) -> Any:
    """Lower, link and call; Any because it is what the AL code returns."""
    return link(lower_body(tree), classes)(instance or Instance(session=None), *arguments)


def evaluate(value: object, **options: Any) -> Any:
    """The value of an expression, from a procedure that returns it."""
    bound = expression(value)
    return run(body(leave(bound), returns=bound.type), **options)


class Trace:
    """A built-in that remembers its calls: what was evaluated, and in which order."""

    def __init__(self) -> None:
        self.calls: list[object] = []

    def __call__(self, value: object, type_: Type | None = None) -> BoundBuiltinCall:
        """An expression that is `value` and leaves it in `calls` when evaluated."""

        def traced() -> object:
            self.calls.append(value)
            return value

        method = declared(f"Test.Trace(): {(type_ or _type_of(value)).name}", traced, static=True)
        return BoundBuiltinCall(method, None, (), True, type_ or _type_of(value), SOMEWHERE)

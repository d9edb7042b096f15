"""What all parts of the binder share: the object being bound, diagnostics, conversion, places."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeGuard

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundArrayElement,
    BoundArraySlice,
    BoundBadExpression,
    BoundConversion,
    BoundFieldAccess,
    BoundImplicitRecord,
    BoundInstance,
    BoundInstanceVariable,
    BoundLiteral,
    BoundReference,
    BoundTextElement,
    BoundVariable,
    ConversionKind,
    Expression,
)
from alrun.semantics.builtins import Builtins
from alrun.semantics.conversions import conversion, is_family
from alrun.semantics.page_symbols import FormSymbol, PageSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.resolve_types import TypeResolver
from alrun.semantics.scope import LocalScope
from alrun.semantics.symbols import (
    IN_OBJECT,
    BodyPlace,
    CodeunitSymbol,
    ExtensionSymbol,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
    VariableKind,
)
from alrun.semantics.types import Type
from alrun.source import Span

DEEPEST = 2_000
"""How deep statements and expressions may be nested: passes over the tree call themselves for each level."""

MOST_LOOPS = 15
"""How many loops and asserterror statements may be inside each other: Python has 20 such blocks for a function."""


class BinderBase:
    """Binds the bodies and expressions of one object.

    `procedure` is None while a property or control expression is bound; `place` says then where that stands.
    """

    def __init__(
        self,
        program: ProgramSymbols,
        builtins: Builtins,
        owner: ObjectSymbol,
        procedure: ProcedureSymbol | None,
        diagnostics: DiagnosticBag,
        place: BodyPlace = IN_OBJECT,
    ) -> None:
        self.program = program
        self.builtins = builtins
        self.owner = owner
        self.procedure = procedure
        self.place = place if procedure is None else procedure.place
        self.diagnostics = diagnostics
        self.resolver = TypeResolver(program, diagnostics)
        self.scope = LocalScope()
        self.depth = 0
        self.loop_depth = 0
        self._is_too_deep = False

    @property
    def target(self) -> ObjectSymbol:
        """The object whose record and members the body sees: the owner, or what the owner extends."""
        owner = self.owner
        return owner.target if isinstance(owner, ExtensionSymbol) else owner

    def bad(self, span: Span, code: str = "", *arguments: object) -> BoundBadExpression:
        """An expression that did not bind; reports `code` if given."""
        if code:
            self.diagnostics.report(code, span, *arguments)
        return BoundBadExpression(types.ERROR, span)

    def too_deep(self, span: Span) -> BoundBadExpression:
        """What is nested deeper than DEEPEST: reported once for a body."""
        code = "" if self._is_too_deep else "ALRUN100"
        self._is_too_deep = True
        return self.bad(span, code)

    def instance(self, owner: ObjectSymbol, span: Span) -> BoundInstance:
        """The running instance of the body's own object or of its target."""
        type_: Type
        match owner:
            case TableSymbol():
                type_ = types.RecordType(owner)
            case CodeunitSymbol():
                type_ = types.CodeunitType(owner)
            case PageSymbol():
                type_ = types.PageType(owner)
            case _:
                type_ = types.ObjectType(owner.kind.title, owner)
        return BoundInstance(owner, type_, span)

    def implicit_record(self, previous: bool, span: Span) -> BoundImplicitRecord | None:
        """`Rec` or `xRec` where the body has one."""
        target = self.target
        table: TableSymbol | None = None
        match target:
            case TableSymbol():
                table = target
            case FormSymbol():  # all of a report sees the Rec of its request page
                table = target.source_table
            case CodeunitSymbol() if self.procedure is not None and self.procedure.is_trigger and not previous:
                table = target.table
        if table is None:
            return None
        return BoundImplicitRecord(previous, target, types.RecordType(table), span)

    @property
    def record_is_missing(self) -> bool:
        """Whether the body's record is of a table that does not exist: reported where the table is named."""
        match self.target:
            case PageSymbol(source_table=None, properties=properties):
                return "sourcetable" in properties
            case CodeunitSymbol(table=None, properties=properties):
                return "tableno" in properties
            case _:
                return False

    def convert(self, value: Expression, target: Type, span: Span | None = None) -> Expression:
        """`value` as `target`; reports AL0122 if AL has no such conversion."""
        converted = self.try_convert(value, target)
        if converted is None:
            return self.bad(span or value.span, "AL0122", value.type, target)
        return converted

    def try_convert(self, value: Expression, target: Type) -> Expression | None:
        """`value` as `target`, or None. Whole-number and one-character literals change their type for good."""
        if isinstance(value, BoundLiteral):
            literal = _literal_as(value, target)
            if literal is not None:
                return literal
            if target is types.SECRET_TEXT:
                return None  # Docs: devenv-secret-text (Retrieval): a secret is not written down in code
        found = conversion(value.type, target)
        if found is None:
            return None
        if found.cost == 0 or (found.kind is ConversionKind.IDENTITY and is_family(target)):
            return value
        return BoundConversion(value, found.kind, target, value.span)

    def reference(self, place: Expression) -> Expression | None:
        """The place handed over by reference, or None if it is no place. Marks locals that then need a cell."""
        if isinstance(place, BoundBadExpression):
            return place
        if not is_place(place):
            return None
        if isinstance(place.type, types.RecordType):
            return BoundReference(place, place.type, place.span)
        if isinstance(place, BoundVariable) and place.symbol.kind in (
            VariableKind.LOCAL,
            VariableKind.PARAMETER,
            VariableKind.RETURN_VALUE,
        ):
            place.symbol.needs_cell = True
        return BoundReference(place, place.type, place.span)


def is_place(
    expression: Expression,
) -> TypeGuard[
    BoundVariable
    | BoundInstanceVariable
    | BoundFieldAccess
    | BoundArrayElement
    | BoundArraySlice
    | BoundTextElement
    | BoundImplicitRecord
    | BoundInstance
]:
    """Whether the expression can be assigned to or passed by `var`."""
    if isinstance(expression, BoundVariable):
        return not isinstance(expression.type, types.LabelType)
    if isinstance(expression, BoundInstance):
        return isinstance(expression.type, types.RecordType)
    return isinstance(
        expression,
        BoundInstanceVariable
        | BoundFieldAccess
        | BoundArrayElement
        | BoundArraySlice
        | BoundTextElement
        | BoundImplicitRecord,
    )


_WHOLE_RANGES: dict[Type, range] = {
    types.BYTE: range(256),
    types.CHAR: range(65536),
    types.INTEGER: range(-(2**31), 2**31),
    types.BIG_INTEGER: range(-(2**63), 2**63),
}


def is_letter(expression: Expression) -> TypeGuard[BoundLiteral]:
    """Whether an expression is a text of one character, which may stand for a Char."""
    if not (isinstance(expression, BoundLiteral) and types.is_textual(expression.type)):
        return False
    return isinstance(expression.value, str) and len(expression.value) == 1


def _literal_as(literal: BoundLiteral, target: Type) -> BoundLiteral | None:
    """A literal that can be written as one of the target type."""
    whole = literal.type in (types.INTEGER, types.BIG_INTEGER)
    if whole and target in _WHOLE_RANGES and literal.value in _WHOLE_RANGES[target]:
        return BoundLiteral(literal.value, target, literal.span)
    if whole and target == types.DECIMAL and isinstance(literal.value, int):
        return BoundLiteral(Decimal(literal.value), target, literal.span)
    if is_letter(literal) and (target in _WHOLE_RANGES or target == types.DECIMAL):
        # A Char, which is a whole number: Microsoft's code assigns '1' to an Integer and has `10 + Digit - 'A'`.
        return _literal_as(BoundLiteral(ord(str(literal.value)), types.INTEGER, literal.span), target)
    if isinstance(target, types.TextType) and target.length is not None and isinstance(literal.value, str):
        # One that fits needs no check when it is assigned.
        return BoundLiteral(literal.value, target, literal.span) if len(literal.value) <= target.length else None
    return None

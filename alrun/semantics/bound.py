"""The bound tree: what a body means. Every expression has its type, every name its symbol, every conversion its node.

Made by the binder, read by lowering, printed by `alrun dump --bound`. Spans point at the source for positions only.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from alrun.semantics.builtins import BuiltinMethod
from alrun.semantics.conversion_kinds import ConversionKind as ConversionKind
from alrun.semantics.symbols import (
    FieldSymbol,
    LabelText,
    ObjectSymbol,
    ProcedureSymbol,
    VariableSymbol,
)
from alrun.semantics.types import Type
from alrun.source import Span
from alrun.tree import node

# --- Expressions


@node
class BoundLiteral:
    """A constant in its run-time form (see types.py), options, enum members and object ids included."""

    value: object
    type: Type
    span: Span


@node
class BoundLabel:
    """A label in a program that has translations: its text in the language of the session."""

    label: LabelText
    type: Type
    span: Span


@node
class BoundVariable:
    """A local, parameter, named return value, or a global of the object the body belongs to."""

    symbol: VariableSymbol
    type: Type
    span: Span


@node
class BoundInstance:
    """The running object instance of `owner`: `this`, the receiver of an unqualified call, `CurrPage`.

    `owner` is the body's own object, or the target that the body's extension object extends.
    """

    owner: ObjectSymbol
    type: Type
    span: Span


@node
class BoundImplicitRecord:
    """`Rec` or `xRec` of the body's object: a table's own record, a page's source record, the record of OnRun."""

    previous: bool
    """xRec."""
    owner: ObjectSymbol
    """The table, page or codeunit whose record it is (for an extension: its target)."""
    type: Type
    span: Span


@node
class BoundInstanceVariable:
    """A global of another instance: a protected variable of the extended object."""

    instance: Expression
    symbol: VariableSymbol
    type: Type
    span: Span


@node
class BoundFieldAccess:
    """A field of a record."""

    record: Expression
    field: FieldSymbol
    type: Type
    span: Span


@node
class BoundFieldArgument:
    """A field named as such, not its value: the argument of SetRange and its kin."""

    field: FieldSymbol
    type: Type
    span: Span


@node
class BoundArrayElement:
    """`array[i, j]`; 1-based indices, as many as the array has dimensions."""

    array: Expression
    indices: tuple[Expression, ...]
    dimensions: tuple[int, ...]
    type: Type
    span: Span


@node
class BoundArraySlice:
    """`array[i]` of an array with more dimensions than indices: the array of the elements that begin with them.

    It is a part of the array, not a copy. `type` is an array of the dimensions that are left.
    """

    array: Expression
    indices: tuple[Expression, ...]
    dimensions: tuple[int, ...]
    """Of the whole array."""
    type: Type
    span: Span


@node
class BoundTextElement:
    """`text[i]`: a Char; 1-based."""

    text: Expression
    index: Expression
    type: Type
    span: Span


@node
class BoundConversion:
    """The operand as a value of another type."""

    operand: Expression
    kind: ConversionKind
    type: Type
    span: Span


class UnaryOperator(Enum):
    """Prefix operators."""

    NOT = "not"
    NEGATE = "-"


@node
class BoundUnary:
    """`not b`, `-n`. Unary plus is dropped."""

    operator: UnaryOperator
    operand: Expression
    type: Type
    span: Span


class BinaryOperator(Enum):
    """Infix operators, by how AL writes them."""

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"
    INTEGER_DIVIDE = "div"
    MODULO = "mod"
    AND = "and"
    OR = "or"
    XOR = "xor"
    EQUAL = "="
    NOT_EQUAL = "<>"
    LESS = "<"
    LESS_OR_EQUAL = "<="
    GREATER = ">"
    GREATER_OR_EQUAL = ">="


@node
class BoundBinary:
    """`left operator right`.

    Operands already have what the operation wants: both the same type (numbers: Integer, BigInteger or Decimal; texts;
    Boolean; anything comparable), or one of the mixed pairs of date arithmetic: Date±Integer, Date-Date, Time±Integer,
    Time-Time, DateTime±Duration, DateTime-DateTime. `/` always has Decimal operands. Both sides are always evaluated.
    """

    operator: BinaryOperator
    left: Expression
    right: Expression
    type: Type
    span: Span


@node
class BoundRange:
    """`low..high` of a set or case label; both ends of the tested value's type; an open end is None."""

    low: Expression | None
    high: Expression | None
    span: Span


@node
class BoundIn:
    """`value in [items]`; items of the value's type."""

    value: Expression
    items: tuple[Expression | BoundRange, ...]
    type: Type
    span: Span


@node
class BoundConditional:
    """`condition ? a : b`; only the chosen branch is evaluated."""

    condition: Expression
    when_true: Expression
    when_false: Expression
    type: Type
    span: Span


@node
class BoundTypeTest:
    """`value is Interface X` (`as` is a BoundCast)."""

    value: Expression
    tested: Type
    type: Type
    span: Span


@node
class BoundCast:
    """`value as Interface X`: an error at run time if it does not implement it."""

    value: Expression
    type: Type
    span: Span


@node
class BoundReference:
    """A place handed over by `var`. `place` is a variable, field, array element or instance variable.

    A record place is passed as the record itself.
    """

    place: Expression
    type: Type
    span: Span


@node
class BoundProcedureCall:
    """A call of a procedure of the program.

    `receiver` is the instance (a BoundInstance, a codeunit, page or interface variable, a record). Arguments match the
    parameters one to one: BoundReference for `var`, records by value as BoundRecordCopy. `consumed` is whether the
    result is used: it makes a [TryFunction] catch.
    """

    procedure: ProcedureSymbol
    receiver: Expression
    arguments: tuple[Expression, ...]
    consumed: bool
    type: Type
    span: Span


@node
class BoundRecordCopy:
    """A record passed by value: the callee gets a copy of its own. Also an array, RecordRef or HttpContent."""

    record: Expression
    type: Type
    span: Span


@node
class BoundBuiltinCall:
    """A call of a built-in method. `receiver` is None for a static one. A property read has no arguments."""

    method: BuiltinMethod
    receiver: Expression | None
    arguments: tuple[Expression, ...]
    consumed: bool
    type: Type
    span: Span


@node
class BoundClear:
    """`Clear(place)`: the place gets its type's default; a record is emptied in place."""

    place: Expression
    type: Type
    span: Span


@node
class BoundClearAll:
    """`ClearAll()`: all globals of the running object instance."""

    owner: ObjectSymbol
    type: Type
    span: Span


@node
class BoundValidate:
    """`Rec.Validate(Field [, value])`; the value converted to the field's type."""

    record: Expression
    field: FieldSymbol
    value: Expression | None
    type: Type
    span: Span


@node
class BoundBadExpression:
    """Did not bind; a diagnostic says why. Its type is ERROR, so it causes no others."""

    type: Type
    span: Span


@node
class BoundNetMember:
    """A member of a .NET value, or of the type of a .NET variable, read or called; what it is is known when it runs.

    `arguments` is None where it is only named. Those that are places are references: a method may assign to them.
    """

    target: Expression
    name: str
    arguments: tuple[Expression, ...] | None
    type: Type
    span: Span


Expression: TypeAlias = (
    BoundLiteral
    | BoundLabel
    | BoundVariable
    | BoundInstance
    | BoundImplicitRecord
    | BoundInstanceVariable
    | BoundFieldAccess
    | BoundFieldArgument
    | BoundArrayElement
    | BoundArraySlice
    | BoundTextElement
    | BoundConversion
    | BoundUnary
    | BoundBinary
    | BoundIn
    | BoundConditional
    | BoundTypeTest
    | BoundCast
    | BoundReference
    | BoundProcedureCall
    | BoundRecordCopy
    | BoundBuiltinCall
    | BoundClear
    | BoundClearAll
    | BoundValidate
    | BoundNetMember
    | BoundBadExpression
)

# --- Statements


@node
class BoundNetAssignment:
    """`Value.Member := value`, `Value.Item(key) := value`."""

    member: BoundNetMember
    value: Expression
    span: Span


@node
class BoundBlock:
    """Statements in order."""

    statements: tuple[Statement, ...]
    span: Span


@node
class BoundExpressionStatement:
    """A call whose result is not used."""

    expression: Expression
    span: Span


@node
class BoundAssignment:
    """`target := value`, the value converted to the target's type.

    Records: field values are copied into the target. Arrays: element by element. `+=` and its kin arrive here already
    written out. A target that is a property of a built-in is a BoundBuiltinCall statement instead.
    """

    target: Expression
    value: Expression
    span: Span


@node
class BoundIf:
    """`if`."""

    condition: Expression
    then_statement: Statement
    else_statement: Statement | None
    span: Span


@node
class BoundCaseBranch:
    """Labels in the type of the case's value, and what to do."""

    labels: tuple[Expression | BoundRange, ...]
    statement: Statement
    span: Span


@node
class BoundCase:
    """`case`: the value is evaluated once; labels in order until one matches."""

    value: Expression
    branches: tuple[BoundCaseBranch, ...]
    else_statement: Statement | None
    span: Span


@node
class BoundFor:
    """`for`: both bounds are evaluated once, in the variable's type."""

    variable: Expression
    start: Expression
    end: Expression
    downto: bool
    body: Statement
    span: Span


@node
class BoundForeach:
    """`foreach` over a List, a Text (Chars) or a built-in collection; each element converted by `conversion`."""

    variable: Expression
    collection: Expression
    conversion: ConversionKind
    body: Statement
    span: Span


@node
class BoundWhile:
    """`while`."""

    condition: Expression
    body: Statement
    span: Span


@node
class BoundRepeat:
    """`repeat … until`. `until_span` is where a failing condition is reported."""

    body: Statement
    condition: Expression
    until_span: Span
    span: Span


@node
class BoundExit:
    """`exit`, `exit(value)`; the value converted to the return type. Without one: the return variable or default."""

    value: Expression | None
    span: Span


@node
class BoundBreak:
    """`break`."""

    span: Span


@node
class BoundContinue:
    """`continue`."""

    span: Span


@node
class BoundAssertError:
    """`asserterror statement`."""

    statement: Statement
    span: Span


@node
class BoundBadStatement:
    """Did not bind; a diagnostic says why."""

    span: Span


Statement: TypeAlias = (
    BoundBlock
    | BoundExpressionStatement
    | BoundAssignment
    | BoundIf
    | BoundCase
    | BoundFor
    | BoundForeach
    | BoundWhile
    | BoundRepeat
    | BoundExit
    | BoundBreak
    | BoundContinue
    | BoundAssertError
    | BoundNetAssignment
    | BoundBadStatement
)


@node
class BoundBody:
    """A whole procedure. `variables` are its locals and what the binder had to add (`with`, compound assignment)."""

    procedure: ProcedureSymbol
    variables: tuple[VariableSymbol, ...]
    statements: BoundBlock
    span: Span


@node
class BoundAccessor:
    """An expression of a property or control, lowered to a function of the object instance.

    `value` alone gives a getter; with `place`, a setter too: it assigns its argument, already of the place's type.
    """

    owner: ObjectSymbol
    python_name: str
    value: Expression
    place: Expression | None
    span: Span

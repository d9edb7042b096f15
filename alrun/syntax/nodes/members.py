"""Variables, procedures, triggers and what belongs to them."""

from __future__ import annotations

from enum import Enum

from alrun.source import Span
from alrun.syntax.access import AccessModifier
from alrun.syntax.nodes.expressions import Expression
from alrun.syntax.nodes.names import QualifiedName
from alrun.syntax.nodes.statements import Block
from alrun.syntax.nodes.types import TypeSyntax
from alrun.tree import node


class ProcedureKind(Enum):
    """What a procedure-shaped declaration is."""

    PROCEDURE = "procedure"
    TRIGGER = "trigger"
    EVENT = "event"
    """An event of a control add-in."""


@node
class Attribute:
    """`[Name(arguments)]` before a declaration.

    `has_parentheses` tells `[Test()]` from `[Test]`, and `joined` the second in `[A, B]` from that in `[A] [B]`.
    """

    name: str
    arguments: tuple[Expression, ...]
    has_parentheses: bool
    joined: bool
    span: Span


@node
class Parameter:
    """`[var] name: type`."""

    name: str
    quoted: bool
    type: TypeSyntax
    by_reference: bool
    span: Span


@node
class ReturnValue:
    """`[name]: type` after the parameters; `name` is '' where none is written."""

    name: str
    quoted: bool
    type: TypeSyntax
    span: Span


@node
class VariableDeclaration:
    """`name: type;` of a var section. `span` is the name.

    `A, B: Integer` becomes two that share type and attributes; the second is `joined`.
    """

    name: str
    quoted: bool
    type: TypeSyntax
    attributes: tuple[Attribute, ...]
    protected: bool
    joined: bool
    span: Span


@node
class ProcedureDeclaration:
    """A procedure, trigger or add-in event. `body` is None where there is none (interfaces, add-ins).

    `qualifier` is what stands before `::` in `trigger Target::Name`. `has_variables` tells that there is a `var`, if
    only an empty one. Semicolons may end the header and the body. `name_span` is the name, `span` the whole
    declaration from its attributes on.
    """

    kind: ProcedureKind
    access: AccessModifier
    qualifier: QualifiedName | None
    name: str
    quoted: bool
    parameters: tuple[Parameter, ...]
    return_value: ReturnValue | None
    header_semicolon: bool
    has_variables: bool
    variables: tuple[VariableDeclaration, ...]
    body: Block | None
    end_semicolon: bool
    attributes: tuple[Attribute, ...]
    name_span: Span
    span: Span

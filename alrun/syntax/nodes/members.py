"""Variables, procedures, triggers and what belongs to them."""

from __future__ import annotations

from enum import Enum

from alrun.source import Span
from alrun.syntax.access import AccessModifier
from alrun.syntax.nodes.expressions import Expression
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
    """`[Name(arguments)]` before a declaration."""

    name: str
    arguments: tuple[Expression, ...]
    span: Span


@node
class Parameter:
    """`[var] name: type`."""

    name: str
    type: TypeSyntax
    by_reference: bool
    span: Span


@node
class ReturnValue:
    """`[name]: type` after the parameters; `name` is '' where none is written."""

    name: str
    type: TypeSyntax
    span: Span


@node
class VariableDeclaration:
    """`name: type;` of a var section. `A, B: Integer` becomes two, sharing the type node. `span` is the name."""

    name: str
    type: TypeSyntax
    attributes: tuple[Attribute, ...]
    protected: bool
    span: Span


@node
class ProcedureDeclaration:
    """A procedure, trigger or add-in event. `body` is None where there is none (interfaces, add-ins).

    `qualifier` is the part before `::` in `trigger Target::Name`, else ''. `name_span` is the name,
    `span` the whole declaration from its attributes on.
    """

    kind: ProcedureKind
    access: AccessModifier
    qualifier: str
    name: str
    parameters: tuple[Parameter, ...]
    return_value: ReturnValue | None
    variables: tuple[VariableDeclaration, ...]
    body: Block | None
    attributes: tuple[Attribute, ...]
    name_span: Span
    span: Span

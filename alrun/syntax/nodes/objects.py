"""Objects and the one shape that everything in them shares: `keyword(arguments) { properties and children }`.

Nothing here knows object kinds: which elements and properties an object may hold, and what they mean, is data in
`semantics/kinds`.
"""

from __future__ import annotations

from alrun.source import Span
from alrun.syntax.nodes.expressions import Expression
from alrun.syntax.nodes.members import Attribute, ProcedureDeclaration, VariableDeclaration
from alrun.syntax.nodes.names import QualifiedName
from alrun.syntax.nodes.property_values import RawValue
from alrun.syntax.nodes.statements import Statement
from alrun.syntax.nodes.types import TypeSyntax
from alrun.tree import node


@node
class Property:
    """`Name = value;`. The value is kept as text until somebody asks for it: see `parser.parse_value`."""

    name: str
    value: RawValue
    name_span: Span
    span: Span


@node
class ElementArgument:
    """One of the `;`-separated arguments of an element: expressions, comma-separated, or a type.

    `field(1; "No."; Code[20])` has three; the third has a `type` and no `expressions`. A blank argument has neither.
    An expression that could also be a type (`Code[20]`, `Integer`) is given as both.
    """

    expressions: tuple[Expression, ...]
    type: TypeSyntax | None
    span: Span


@node
class Body:
    """What stands between the braces of an object or element, sorted by kind, each in source order."""

    properties: tuple[Property, ...]
    elements: tuple[Element, ...]
    variables: tuple[VariableDeclaration, ...]
    procedures: tuple[ProcedureDeclaration, ...]
    span: Span


@node
class Element:
    """`keyword [(arguments)] [{ body }]`: `layout { … }`, `field(…) { … }`, `moveafter(A; B)`, `value(0; X) { }`."""

    keyword: str
    arguments: tuple[ElementArgument, ...]
    body: Body | None
    attributes: tuple[Attribute, ...]
    keyword_span: Span
    span: Span


@node
class ObjectDeclaration:
    """A whole object. `keyword` is lower case; `object_id` None where the kind has none (interface, profile...).

    `extends` is the name after `extends` or `customizes`, `implements` those after `implements` (for interfaces that
    extend others, all names are in `implements` too). `span` covers everything from the attributes to the last
    brace, `name_span` the name.
    """

    keyword: str
    object_id: int | None
    name: str
    extends: QualifiedName | None
    implements: tuple[QualifiedName, ...]
    body: Body
    attributes: tuple[Attribute, ...]
    name_span: Span
    span: Span


@node
class CompilationUnit:
    """One file: `namespace …;`, `using …;`, then objects."""

    namespace: str
    usings: tuple[QualifiedName, ...]
    objects: tuple[ObjectDeclaration, ...]
    span: Span


@node
class InteractiveInput:
    """What is typed into the REPL: declarations and statements, in any order. Also a lone expression."""

    variables: tuple[VariableDeclaration, ...]
    procedures: tuple[ProcedureDeclaration, ...]
    statements: tuple[Statement, ...]
    span: Span

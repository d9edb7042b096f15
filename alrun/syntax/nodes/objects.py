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
class Mark:
    """`var`, `protected var` or `;` among members: it says something only by where it stands."""

    text: str
    span: Span


@node
class Body:
    """What stands between the braces of an object or element, sorted by kind, each in source order.

    What came before what is told by the spans; `marks` are the words and semicolons between.
    """

    properties: tuple[Property, ...]
    elements: tuple[Element, ...]
    variables: tuple[VariableDeclaration, ...]
    procedures: tuple[ProcedureDeclaration, ...]
    span: Span
    marks: tuple[Mark, ...] = ()


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
class Clause:
    """`extends A`, `customizes A`, `implements A, B` in the first line of an object; `keyword` lower case."""

    keyword: str
    names: tuple[QualifiedName, ...]
    span: Span


@node
class ObjectDeclaration:
    """A whole object. `keyword` is lower case; `object_id` None where the kind has none (interface, profile...).

    `span` covers everything from the attributes to the last brace, `name_span` the name.
    """

    keyword: str
    object_id: int | None
    name: str
    quoted: bool
    clauses: tuple[Clause, ...]
    body: Body
    attributes: tuple[Attribute, ...]
    name_span: Span
    span: Span

    @property
    def extends(self) -> QualifiedName | None:
        """The name after `extends` or `customizes`."""
        return next((clause.names[0] for clause in self.clauses if clause.keyword != "implements"), None)

    @property
    def implements(self) -> tuple[QualifiedName, ...]:
        """The names after `implements`; for an interface, those after `extends`."""
        word = "extends" if self.keyword == "interface" else "implements"
        return tuple(name for clause in self.clauses if clause.keyword == word for name in clause.names)


@node
class CompilationUnit:
    """One file: `namespace …;`, `using …;`, then objects. `marks` are semicolons that mean nothing."""

    namespace_name: QualifiedName | None
    usings: tuple[QualifiedName, ...]
    objects: tuple[ObjectDeclaration, ...]
    marks: tuple[Mark, ...]
    span: Span

    @property
    def namespace(self) -> str:
        """The namespace of the file, '' if it has none."""
        name = self.namespace_name
        if name is None:
            return ""
        return f"{name.namespace}.{name.name}" if name.qualifier else name.name


@node
class InteractiveInput:
    """What is typed into the REPL: declarations and statements, in any order. Also a lone expression."""

    variables: tuple[VariableDeclaration, ...]
    procedures: tuple[ProcedureDeclaration, ...]
    statements: tuple[Statement, ...]
    span: Span

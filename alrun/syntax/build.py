"""Values of the grammar's rules → nodes. No decisions about meaning.

The parser calls one method for each reduction, innermost first, with the values of the rule's right-hand side: a
`Token` for a terminal, whatever the method of a rule returned for that rule. The rule names the method. Nothing walks a
tree, so input may be nested as deeply as it likes.

The builder is one class in five parts, each file adding to the one before: build_expressions.py, build_statements.py,
build_types.py, build_values.py, and here members and objects.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TypeVar, cast

from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.build_expressions import name_text
from alrun.syntax.build_values import ValueBuilder
from alrun.syntax.lexer import Token
from alrun.syntax.nodes import AccessModifier, ProcedureKind

_ACCESS = {
    "LOCAL": AccessModifier.LOCAL,
    "INTERNAL": AccessModifier.INTERNAL,
    "PROTECTED": AccessModifier.PROTECTED,
}


@dataclass(slots=True)
class _VariablesMark:
    """`var` or `protected var` among members."""

    protected: bool


@dataclass(slots=True)
class _Attributes:
    """`[A] [B(1)]` before the declaration they belong to."""

    attributes: list[nodes.Attribute]
    start: int


@dataclass(slots=True)
class _Variables:
    """`a, b: Type;`."""

    names: list[Token]
    type: nodes.TypeSyntax


@dataclass(slots=True)
class _Header:
    """A procedure's first line."""

    access: AccessModifier
    kind: ProcedureKind
    name: Token
    qualifier: str
    parameters: tuple[nodes.Parameter, ...]
    return_value: nodes.ReturnValue | None
    start: int
    end: int


@dataclass(slots=True)
class _Clause:
    """`extends A`, `implements A, B`."""

    keyword: str
    names: list[nodes.QualifiedName]


@dataclass(slots=True)
class _Procedure:
    """A procedure without the attributes that stand before it."""

    header: _Header
    variables: tuple[nodes.VariableDeclaration, ...]
    body: nodes.Block | None
    end: int


_Argument = list[nodes.Expression] | nodes.ObjectTypeSyntax | None


class Builder(ValueBuilder):
    """Makes all nodes of one text."""

    # ---- Files and objects

    def compilation_unit(self, items: list[object]) -> nodes.CompilationUnit:
        """A file."""
        namespace = ""
        usings: list[nodes.QualifiedName] = []
        objects: list[nodes.ObjectDeclaration] = []
        attributes = _Pending()
        for item in items:
            match item:
                case str():
                    namespace = item
                case nodes.QualifiedName():
                    usings.append(item)
                case _Attributes():
                    attributes.add(item)
                case nodes.ObjectDeclaration():
                    objects.append(attributes.put_on(item))
        return nodes.CompilationUnit(namespace, tuple(usings), tuple(objects), self.whole)

    def namespace(self, _keyword: Token, name: nodes.QualifiedName, _semicolon: Token) -> str:
        """`namespace A.B;`."""
        return f"{name.namespace}.{name.name}" if name.namespace else name.name

    def using(self, _keyword: Token, name: nodes.QualifiedName, _semicolon: Token) -> nodes.QualifiedName:
        """`using A.B;`."""
        return name

    def object_declaration(
        self, keyword: Token, object_id: Token | None, name: Token | None, clauses: list[_Clause], body: nodes.Body
    ) -> nodes.ObjectDeclaration:
        """`codeunit 50100 "My Codeunit" implements A { … }`."""
        word = keyword.text.lower()
        extends: nodes.QualifiedName | None = None
        implements: list[nodes.QualifiedName] = []
        for clause in clauses:
            if clause.keyword != "IMPLEMENTS":
                extends = clause.names[0]
            if clause.keyword == "IMPLEMENTS" or word == "interface":
                implements.extend(clause.names)
        return nodes.ObjectDeclaration(
            word,
            int(object_id.text) if object_id else None,
            name_text(name) if name else "",
            extends,
            tuple(implements),
            body,
            (),
            self.span(name or keyword),
            Span(self.file, keyword.start, body.span.end),
        )

    def clause(self, keyword: Token, names: list[nodes.QualifiedName]) -> _Clause:
        """`extends A`."""
        return _Clause(keyword.kind, names)

    def body(self, left: Token, members: list[object], right: Token) -> nodes.Body:
        """`{ members }`, sorted by kind."""
        properties: list[nodes.Property] = []
        elements: list[nodes.Element] = []
        variables: list[nodes.VariableDeclaration] = []
        procedures: list[nodes.ProcedureDeclaration] = []
        attributes = _Pending()
        protected = False
        for member in members:
            match member:
                case nodes.Property():
                    properties.append(member)
                case nodes.Element():
                    elements.append(attributes.put_on(member))
                case _Variables():
                    variables.extend(self._declarations(member, attributes.taken(), protected))
                case _Procedure():
                    procedures.append(self._procedure(member, attributes))
                case _VariablesMark():
                    protected = member.protected
                case _Attributes():
                    attributes.add(member)
        span = Span(self.file, left.start, right.end)
        return nodes.Body(tuple(properties), tuple(elements), tuple(variables), tuple(procedures), span)

    # ---- Properties and elements

    def property(self, name: Token, _equals: Token, value: Token, semicolon: Token) -> nodes.Property:
        """`Name = value;`."""
        raw = nodes.RawValue(value.text, self.span(value))
        return nodes.Property(name.text, raw, self.span(name), Span(self.file, name.start, semicolon.end))

    def blank_property(self, name: Token, equals: Token, semicolon: Token) -> nodes.Property:
        """`Name = ;`."""
        raw = nodes.RawValue("", Span(self.file, equals.end, equals.end))
        return nodes.Property(name.text, raw, self.span(name), Span(self.file, name.start, semicolon.end))

    def section(self, keyword: Token, body: nodes.Body) -> nodes.Element:
        """`layout { … }`."""
        span = Span(self.file, keyword.start, body.span.end)
        return nodes.Element(keyword.text, (), body, (), self.span(keyword), span)

    def element(
        self,
        keyword: Token,
        left: Token,
        arguments: list[nodes.ElementArgument | None],
        _right: Token,
        body: nodes.Body,
    ) -> nodes.Element:
        """`field(1; "No."; Code[20]) { … }`."""
        span = Span(self.file, keyword.start, body.span.end)
        return nodes.Element(keyword.text, self._arguments(left, arguments), body, (), self.span(keyword), span)

    def bodyless_element(
        self, keyword: Token, left: Token, arguments: list[nodes.ElementArgument | None], right: Token
    ) -> nodes.Element:
        """`moveafter(A; B, C)`."""
        span = Span(self.file, keyword.start, right.end)
        return nodes.Element(keyword.text, self._arguments(left, arguments), None, (), self.span(keyword), span)

    def _arguments(
        self, left: Token, arguments: list[nodes.ElementArgument | None]
    ) -> tuple[nodes.ElementArgument, ...]:
        blank = nodes.ElementArgument((), None, Span(self.file, left.end, left.end))
        return tuple(argument or blank for argument in arguments)

    def first_argument(self, argument: _Argument) -> list[nodes.ElementArgument | None]:
        """The start of a list of arguments. Where a blank first one stands is known when the list is complete."""
        return [None if argument is None else self._argument(argument)]

    def next_argument(
        self, arguments: list[nodes.ElementArgument | None], semicolon: Token, argument: _Argument
    ) -> list[nodes.ElementArgument | None]:
        """A list of arguments one longer."""
        if argument is None:
            arguments.append(nodes.ElementArgument((), None, Span(self.file, semicolon.end, semicolon.end)))
        else:
            arguments.append(self._argument(argument))
        return arguments

    def expressions_argument(self, expressions: list[nodes.Expression]) -> list[nodes.Expression]:
        """Expressions as an argument of an element."""
        return expressions

    def reserved_word_argument(self, word: Token) -> list[nodes.Expression]:
        """A reserved word alone in an argument is a name."""
        return [self.plain_name(word)]

    def _argument(self, argument: list[nodes.Expression] | nodes.ObjectTypeSyntax) -> nodes.ElementArgument:
        if not isinstance(argument, list):
            return nodes.ElementArgument((), argument, argument.span)
        as_type = _type_of_expression(argument[0]) if len(argument) == 1 else None
        return nodes.ElementArgument(tuple(argument), as_type, argument[0].span.to(argument[-1].span))

    # ---- Attributes

    def attributes(self, left: Token, attributes: list[nodes.Attribute], _right: Token) -> _Attributes:
        """`[A, B(1)]`."""
        return _Attributes(attributes, left.start)

    def attribute(self, name: Token, _left: Token | None = None, right: Token | None = None) -> nodes.Attribute:
        """`Test` or `Test()`."""
        return nodes.Attribute(name.text, (), Span(self.file, name.start, (right or name).end))

    def attribute_with_arguments(
        self, name: Token, _left: Token, arguments: list[nodes.Expression], right: Token
    ) -> nodes.Attribute:
        """`Obsolete('Use X', '18.0')`."""
        return nodes.Attribute(name.text, tuple(arguments), Span(self.file, name.start, right.end))

    # ---- Variables

    def variables_mark(self, _var: Token) -> _VariablesMark:
        """`var` among members."""
        return _VariablesMark(False)

    def protected_variables_mark(self, _protected: Token, _var: Token) -> _VariablesMark:
        """`protected var` among members."""
        return _VariablesMark(True)

    def variables(self, names: list[Token], _colon: Token, type_: nodes.TypeSyntax, _semicolon: Token) -> _Variables:
        """`a, b: Type;`."""
        return _Variables(names, type_)

    def local_variables(
        self, _var: Token, declarations: list[_Variables | _Attributes]
    ) -> list[nodes.VariableDeclaration]:
        """The var section of a procedure."""
        declared: list[nodes.VariableDeclaration] = []
        attributes = _Pending()
        for declaration in declarations:
            if isinstance(declaration, _Attributes):
                attributes.add(declaration)
            elif isinstance(declaration, _Variables):
                declared.extend(self._declarations(declaration, attributes.taken(), False))
        return declared

    def _declarations(
        self, variables: _Variables, attributes: tuple[nodes.Attribute, ...], protected: bool
    ) -> list[nodes.VariableDeclaration]:
        return [
            nodes.VariableDeclaration(name_text(name), variables.type, attributes, protected, self.span(name))
            for name in variables.names
        ]

    # ---- Procedures

    def bodyless_procedure(self, header: _Header, semicolon: Token | None) -> _Procedure:
        """A procedure of an interface or control add-in."""
        return _Procedure(header, (), None, semicolon.end if semicolon else header.end)

    def procedure_with_body(
        self,
        header: _Header,
        _semicolon: Token | None,
        variables: list[nodes.VariableDeclaration],
        body: nodes.Block,
    ) -> _Procedure:
        """Header, variables, `begin` … `end`."""
        return _Procedure(header, tuple(variables), body, body.span.end)

    def procedure(self, procedure: _Procedure, semicolon: Token | None = None) -> _Procedure:
        """The semicolon after the last `end` belongs to the procedure."""
        if semicolon is not None:
            procedure.end = semicolon.end
        return procedure

    def optional_semicolon(self, semicolon: Token) -> Token:
        """The semicolon after a header."""
        return semicolon

    def procedure_header(
        self,
        access: Token | None,
        keyword: Token,
        name: Token,
        qualified: Token | None,
        _left: Token,
        parameters: list[nodes.Parameter],
        right: Token,
        return_value: nodes.ReturnValue | None,
    ) -> _Header:
        """`local procedure Name(A: Integer): Boolean`."""
        qualifier = ""
        if qualified is not None:  # `trigger Target::Name`: the name follows the `::`
            qualifier = name_text(name)
            member, span = self.member(qualified)
            name = Token("IDENT", member, span.start, span.end)
        return _Header(
            _ACCESS[access.kind] if access else AccessModifier.PUBLIC,
            ProcedureKind.TRIGGER if keyword.kind == "TRIGGER" else ProcedureKind.PROCEDURE,
            name,
            qualifier,
            tuple(parameters),
            return_value,
            (access or keyword).start,
            return_value.span.end if return_value else right.end,
        )

    def event(
        self,
        keyword: Token,
        name: Token,
        _left: Token,
        parameters: list[nodes.Parameter],
        right: Token,
        semicolon: Token | None,
    ) -> _Procedure:
        """`event Name(A: Text);` of a control add-in."""
        end = (semicolon or right).end
        access = AccessModifier.PUBLIC
        header = _Header(access, ProcedureKind.EVENT, name, "", tuple(parameters), None, keyword.start, end)
        return _Procedure(header, (), None, end)

    def parameter(self, name: Token, _colon: Token, type_: nodes.TypeSyntax) -> nodes.Parameter:
        """`A: Integer`."""
        return nodes.Parameter(name_text(name), type_, False, Span(self.file, name.start, type_.span.end))

    def var_parameter(self, var: Token, name: Token, _colon: Token, type_: nodes.TypeSyntax) -> nodes.Parameter:
        """`var A: Integer`."""
        return nodes.Parameter(name_text(name), type_, True, Span(self.file, var.start, type_.span.end))

    def parameters(self, parameters: list[nodes.Parameter]) -> list[nodes.Parameter]:
        """What stands between the parentheses."""
        return parameters

    def return_type(self, colon: Token, type_: nodes.TypeSyntax) -> nodes.ReturnValue:
        """`: Boolean`."""
        return nodes.ReturnValue("", type_, Span(self.file, colon.start, type_.span.end))

    def named_return_value(self, name: Token, _colon: Token, type_: nodes.TypeSyntax) -> nodes.ReturnValue:
        """`Result: Boolean`."""
        return nodes.ReturnValue(name_text(name), type_, Span(self.file, name.start, type_.span.end))

    def _procedure(self, procedure: _Procedure, attributes: _Pending) -> nodes.ProcedureDeclaration:
        header = procedure.header
        start = attributes.start_or(header.start)
        return nodes.ProcedureDeclaration(
            header.kind,
            header.access,
            header.qualifier,
            name_text(header.name),
            header.parameters,
            header.return_value,
            procedure.variables,
            procedure.body,
            attributes.taken(),
            self.span(header.name),
            Span(self.file, start, procedure.end),
        )

    # ---- Interactive input

    def interactive_input(self, items: list[object]) -> nodes.InteractiveInput:
        """Declarations and statements, sorted by kind."""
        variables: list[nodes.VariableDeclaration] = []
        procedures: list[nodes.ProcedureDeclaration] = []
        statements: list[nodes.Statement] = []
        for item in items:
            match item:
                case None:
                    pass
                case _Variables():
                    variables.extend(self._declarations(item, (), False))
                case _Procedure():
                    procedures.append(self._procedure(item, _Pending()))
                case _:
                    statements.append(cast(nodes.Statement, item))
        return nodes.InteractiveInput(tuple(variables), tuple(procedures), tuple(statements), self.whole)

    def interactive_variables(self, names: list[Token], _colon: Token, type_: nodes.TypeSyntax) -> _Variables:
        """`x: Integer`."""
        return _Variables(names, type_)

    def marked_interactive_variables(self, _var: Token, variables: _Variables) -> _Variables:
        """`var x: Integer`."""
        return variables


_Declaration = TypeVar("_Declaration", nodes.ObjectDeclaration, nodes.Element)


class _Pending:
    """Attributes that wait for the declaration after them."""

    __slots__ = ("_attributes", "_start")

    def __init__(self) -> None:
        self._attributes: list[nodes.Attribute] = []
        self._start = 0

    def add(self, found: _Attributes) -> None:
        """Attributes in one pair of brackets."""
        if not self._attributes:
            self._start = found.start
        self._attributes.extend(found.attributes)

    def start_or(self, offset: int) -> int:
        """Where the attributes begin, or `offset` if none wait."""
        return self._start if self._attributes else offset

    def taken(self) -> tuple[nodes.Attribute, ...]:
        """The attributes, which then wait no longer."""
        attributes = tuple(self._attributes)
        self._attributes.clear()
        return attributes

    def put_on(self, declaration: _Declaration) -> _Declaration:
        """`declaration` with the attributes, its span beginning at them."""
        if not self._attributes:
            return declaration
        span = Span(declaration.span.file, self._start, declaration.span.end)
        return dataclasses.replace(declaration, attributes=self.taken(), span=span)


def _type_of_expression(expression: nodes.Expression) -> nodes.SimpleTypeSyntax | None:
    """`Integer` and `Code[20]`, read as expressions, as types."""
    match expression:
        case nodes.Name(name=name, quoted=False, span=span):
            return nodes.SimpleTypeSyntax(name, None, span)
        case nodes.Index(
            target=nodes.Name(name=name, quoted=False),
            indices=(nodes.Literal(kind=nodes.LiteralKind.INTEGER, text=length),),
            span=span,
        ):
            return nodes.SimpleTypeSyntax(name, int(length), span)
    return None

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
class _Namespace:
    """`namespace A.B;`."""

    name: nodes.QualifiedName


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
    name: str
    quoted: bool
    name_span: Span
    qualifier: nodes.QualifiedName | None
    parameters: tuple[nodes.Parameter, ...]
    return_value: nodes.ReturnValue | None
    start: int
    end: int


@dataclass(slots=True)
class _Procedure:
    """A procedure without the attributes that stand before it."""

    header: _Header
    header_semicolon: bool
    variables: list[nodes.VariableDeclaration] | None
    body: nodes.Block | None
    end_semicolon: bool
    end: int


_Argument = list[nodes.Expression] | nodes.ObjectTypeSyntax | None


class Builder(ValueBuilder):
    """Makes all nodes of one text."""

    # ---- Files and objects

    def compilation_unit(self, items: list[object]) -> nodes.CompilationUnit:
        """A file."""
        namespace: nodes.QualifiedName | None = None
        usings: list[nodes.QualifiedName] = []
        objects: list[nodes.ObjectDeclaration] = []
        marks: list[nodes.Mark] = []
        attributes = _Pending()
        for item in items:
            match item:
                case _Namespace():
                    namespace = item.name
                case nodes.QualifiedName():
                    usings.append(item)
                case nodes.Mark():
                    marks.append(item)
                case _Attributes():
                    attributes.add(item)
                case nodes.ObjectDeclaration():
                    objects.append(attributes.put_on(item))
        self._belongs_to_nothing(attributes)
        return nodes.CompilationUnit(namespace, tuple(usings), tuple(objects), tuple(marks), self.whole)

    def namespace(self, _keyword: Token, name: nodes.QualifiedName, _semicolon: Token) -> _Namespace:
        """`namespace A.B;`."""
        return _Namespace(name)

    def using(self, _keyword: Token, name: nodes.QualifiedName, _semicolon: Token) -> nodes.QualifiedName:
        """`using A.B;`."""
        return name

    def object_declaration(
        self, keyword: Token, object_id: Token | None, name: Token | None, clauses: list[nodes.Clause], body: nodes.Body
    ) -> nodes.ObjectDeclaration:
        """`codeunit 50100 "My Codeunit" implements A { … }`."""
        return nodes.ObjectDeclaration(
            keyword.text.lower(),
            int(object_id.text) if object_id else None,
            name_text(name) if name else "",
            _is_quoted(name) if name else False,
            tuple(clauses),
            body,
            (),
            self.span(name or keyword),
            Span(self.file, keyword.start, body.span.end),
        )

    def clause(self, keyword: Token, names: list[nodes.QualifiedName]) -> nodes.Clause:
        """`extends A`."""
        span = Span(self.file, keyword.start, names[-1].span.end)
        return nodes.Clause(keyword.text.lower(), tuple(names), span)

    def body(self, left: Token, members: list[object], right: Token) -> nodes.Body:
        """`{ members }`, sorted by kind."""
        properties: list[nodes.Property] = []
        elements: list[nodes.Element] = []
        variables: list[nodes.VariableDeclaration] = []
        procedures: list[nodes.ProcedureDeclaration] = []
        marks: list[nodes.Mark] = []
        attributes = _Pending()
        protected = False
        for member in members:
            match member:
                case nodes.Property():
                    self._belongs_to_nothing(attributes)
                    properties.append(member)
                case nodes.Element():
                    elements.append(attributes.put_on(member))
                case _Variables():
                    variables.extend(self._declarations(member, attributes.taken(), protected))
                case _Procedure():
                    procedures.append(self._procedure(member, attributes))
                case nodes.Mark():
                    self._belongs_to_nothing(attributes)
                    marks.append(member)
                    protected = member.text == "protected var"
                case _Attributes():
                    attributes.add(member)
        self._belongs_to_nothing(attributes)
        span = Span(self.file, left.start, right.end)
        return nodes.Body(tuple(properties), tuple(elements), tuple(variables), tuple(procedures), span, tuple(marks))

    def _belongs_to_nothing(self, attributes: _Pending) -> None:
        """Attributes may stand only before a declaration."""
        if waiting := attributes.taken():
            self.diagnostics.report("AL0303", waiting[0].span)

    def mark(self, *tokens: Token) -> nodes.Mark:
        """`var`, `protected var` or `;` among members."""
        text = " ".join(token.text.lower() for token in tokens)
        return nodes.Mark(text, Span(self.file, tokens[0].start, tokens[-1].end))

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
        joined = [dataclasses.replace(attribute, joined=True) for attribute in attributes[1:]]
        return _Attributes([attributes[0], *joined], left.start)

    def attribute(self, name: Token, _left: Token | None = None, right: Token | None = None) -> nodes.Attribute:
        """`Test` or `Test()`."""
        span = Span(self.file, name.start, (right or name).end)
        return nodes.Attribute(name.text, (), right is not None, False, span)

    def attribute_with_arguments(
        self, name: Token, _left: Token, arguments: list[nodes.Expression], right: Token
    ) -> nodes.Attribute:
        """`Obsolete('Use X', '18.0')`."""
        return nodes.Attribute(name.text, tuple(arguments), True, False, Span(self.file, name.start, right.end))

    # ---- Variables

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
        type_, first = variables.type, variables.names[0]
        return [
            nodes.VariableDeclaration(
                name_text(name), _is_quoted(name), type_, attributes, protected, name is not first, self.span(name)
            )
            for name in variables.names
        ]

    # ---- Procedures

    def bodyless_procedure(self, header: _Header, semicolon: Token | None) -> _Procedure:
        """A procedure of an interface or control add-in."""
        end = semicolon.end if semicolon else header.end
        return _Procedure(header, semicolon is not None, None, None, False, end)

    def procedure_with_body(
        self,
        header: _Header,
        semicolon: Token | None,
        variables: list[nodes.VariableDeclaration] | None,
        body: nodes.Block,
    ) -> _Procedure:
        """Header, variables, `begin` … `end`."""
        return _Procedure(header, semicolon is not None, variables, body, False, body.span.end)

    def procedure(self, procedure: _Procedure, semicolon: Token | None = None) -> _Procedure:
        """The semicolon after the last `end` belongs to the procedure."""
        if semicolon is not None:
            procedure.end_semicolon = True
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
        qualifier = None
        text, span, quoted = name_text(name), self.span(name), _is_quoted(name)
        if qualified is not None:  # `trigger Target::Name`: the name follows the `::`
            qualifier = self.simple_name(name)
            text, span, quoted = self.member(qualified)
        return _Header(
            _ACCESS[access.kind] if access else AccessModifier.PUBLIC,
            ProcedureKind.TRIGGER if keyword.kind == "TRIGGER" else ProcedureKind.PROCEDURE,
            text,
            quoted,
            span,
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
        header = _Header(
            AccessModifier.PUBLIC,
            ProcedureKind.EVENT,
            name_text(name),
            _is_quoted(name),
            self.span(name),
            None,
            tuple(parameters),
            None,
            keyword.start,
            end,
        )
        return _Procedure(header, semicolon is not None, None, None, False, end)

    def parameter(self, name: Token, _colon: Token, type_: nodes.TypeSyntax) -> nodes.Parameter:
        """`A: Integer`."""
        span = Span(self.file, name.start, type_.span.end)
        return nodes.Parameter(name_text(name), _is_quoted(name), type_, False, span)

    def var_parameter(self, var: Token, name: Token, _colon: Token, type_: nodes.TypeSyntax) -> nodes.Parameter:
        """`var A: Integer`."""
        span = Span(self.file, var.start, type_.span.end)
        return nodes.Parameter(name_text(name), _is_quoted(name), type_, True, span)

    def parameters(self, parameters: list[nodes.Parameter]) -> list[nodes.Parameter]:
        """What stands between the parentheses."""
        return parameters

    def return_type(self, colon: Token, type_: nodes.TypeSyntax) -> nodes.ReturnValue:
        """`: Boolean`."""
        return nodes.ReturnValue("", False, type_, Span(self.file, colon.start, type_.span.end))

    def named_return_value(self, name: Token, _colon: Token, type_: nodes.TypeSyntax) -> nodes.ReturnValue:
        """`Result: Boolean`."""
        span = Span(self.file, name.start, type_.span.end)
        return nodes.ReturnValue(name_text(name), _is_quoted(name), type_, span)

    def _procedure(self, procedure: _Procedure, attributes: _Pending) -> nodes.ProcedureDeclaration:
        header = procedure.header
        start = attributes.start_or(header.start)
        return nodes.ProcedureDeclaration(
            header.kind,
            header.access,
            header.qualifier,
            header.name,
            header.quoted,
            header.parameters,
            header.return_value,
            procedure.header_semicolon,
            procedure.variables is not None,
            tuple(procedure.variables or ()),
            procedure.body,
            procedure.end_semicolon,
            attributes.taken(),
            header.name_span,
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


def _is_quoted(name: Token) -> bool:
    return name.text[:1] == '"'


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

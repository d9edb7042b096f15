"""Types as declarations write them (see build.py)."""

from __future__ import annotations

from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.build_statements import StatementBuilder
from alrun.syntax.lexer import Token

_LABEL_PROPERTIES = ("comment", "locked", "maxlength")


class TypeBuilder(StatementBuilder):
    """Makes the nodes of types."""

    def simple_type(self, name: Token) -> nodes.SimpleTypeSyntax:
        """`Integer`."""
        return nodes.SimpleTypeSyntax(name.text, None, self.span(name))

    def sized_type(self, name: Token, length: Token) -> nodes.SimpleTypeSyntax:
        """`Code[20]`."""
        return nodes.SimpleTypeSyntax(name.text, _in_brackets(length), Span(self.file, name.start, length.end))

    def object_type(
        self, keyword: Token, object_name: nodes.QualifiedName, modifiers: list[Token]
    ) -> nodes.ObjectTypeSyntax:
        """`Record Customer temporary`."""
        end = modifiers[-1].end if modifiers else object_name.span.end
        words = tuple(modifier.text.lower() for modifier in modifiers)
        return nodes.ObjectTypeSyntax(keyword.text, object_name, words, Span(self.file, keyword.start, end))

    def generic_type(
        self, name: Token, _of: Token, _left: Token, arguments: list[nodes.TypeSyntax], right: Token
    ) -> nodes.GenericTypeSyntax:
        """`List of [Text]`."""
        return nodes.GenericTypeSyntax(name.text, tuple(arguments), Span(self.file, name.start, right.end))

    def array_type(
        self, array: Token, dimensions: tuple[int, ...], _of: Token, element: nodes.TypeSyntax
    ) -> nodes.ArrayTypeSyntax:
        """`array[10, 2] of Decimal`."""
        return nodes.ArrayTypeSyntax(dimensions, element, Span(self.file, array.start, element.span.end))

    def one_dimension(self, length: Token) -> tuple[int, ...]:
        """`[10]`."""
        return (_in_brackets(length),)

    def many_dimensions(self, _left: Token, integers: list[Token], _right: Token) -> tuple[int, ...]:
        """`[10, 2]`."""
        return tuple(int(token.text) for token in integers)

    def option_type(self, option: Token, members: list[Token | None]) -> nodes.OptionTypeSyntax:
        """`Option a,"b c",,d`, or only `Option`."""
        written = [member for member in members if member is not None]
        if len(members) == 1 and not written:
            return nodes.OptionTypeSyntax((), self.span(option))
        end = written[-1].end if written else option.end
        return nodes.OptionTypeSyntax(self.member_names(members), Span(self.file, option.start, end))

    def label_type(
        self, label: Token, literal: nodes.Literal, properties: list[nodes.LabelProperty]
    ) -> nodes.LabelTypeSyntax:
        """`Label 'text', Comment = '…'`."""
        span = Span(self.file, label.start, literal.span.end)
        return nodes.LabelTypeSyntax(label.text, literal, tuple(properties), span)

    def text_const_type(self, keyword: Token, texts: list[nodes.LabelProperty]) -> nodes.LabelTypeSyntax:
        """`TextConst ENU = 'text'`."""
        return nodes.LabelTypeSyntax(keyword.text, None, tuple(texts), self.span(keyword))

    def next_label_property(
        self, properties: list[nodes.LabelProperty], comma: Token, found: nodes.LabelProperty | None
    ) -> list[nodes.LabelProperty]:
        """A list of properties one longer, if only by a nameless one."""
        if found is None or found.name.lower() not in _LABEL_PROPERTIES:
            self.diagnostics.report("AL0457", found.span if found else self.span(comma))
        properties.append(found or nodes.LabelProperty("", None, Span(self.file, comma.end, comma.end)))
        return properties

    def label_flag(self, name: Token) -> nodes.LabelProperty:
        """`Locked`, which means `Locked = true`."""
        return nodes.LabelProperty(name.text, None, self.span(name))

    def label_property(self, name: Token, _equals: Token, literal: nodes.Literal) -> nodes.LabelProperty:
        """`Comment = '…'`."""
        return nodes.LabelProperty(name.text, literal, Span(self.file, name.start, literal.span.end))

    def member_names(self, members: list[Token | None]) -> tuple[nodes.QualifiedName | None, ...]:
        """The names of option members."""
        return tuple(None if member is None else self.simple_name(member) for member in members)


def _in_brackets(length: Token) -> int:
    return int(length.text[1:-1])

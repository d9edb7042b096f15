"""Types as they are written in declarations."""

from __future__ import annotations

from typing import TypeAlias

from alrun.source import Span
from alrun.syntax.nodes.expressions import Literal
from alrun.syntax.nodes.names import QualifiedName
from alrun.tree import node


@node
class SimpleTypeSyntax:
    """`Integer`, `Text`, `Code[20]`: a word and perhaps a length."""

    name: str
    length: int | None
    span: Span


@node
class ObjectTypeSyntax:
    """`Record Customer temporary`, `Codeunit 80`, `Enum "Sales Document Type"`, `DotNet String RunOnClient`.

    `modifiers` are the words after the name, lower case: temporary, runonclient, withevents, suppressdispose.
    """

    keyword: str
    object_name: QualifiedName
    modifiers: tuple[str, ...]
    span: Span


@node
class GenericTypeSyntax:
    """`List of [Text]`, `Dictionary of [Code[20], List of [Integer]]`."""

    name: str
    arguments: tuple[TypeSyntax, ...]
    span: Span


@node
class ArrayTypeSyntax:
    """`array[10, 2] of Decimal`."""

    dimensions: tuple[int, ...]
    element: TypeSyntax
    span: Span


@node
class OptionTypeSyntax:
    """`Option a,"b c",,d`: names in order, None for a blank one; no names where only `Option` is written."""

    names: tuple[QualifiedName | None, ...]
    span: Span

    @property
    def members(self) -> tuple[str, ...]:
        """The members in order, '' for a blank one."""
        return tuple(name.name if name else "" for name in self.names)


@node
class LabelProperty:
    """`Comment = '…'`, `MaxLength = 50`, `Locked`, which means `Locked = true`; `DAN = '…'` of TextConst.

    `name` is '' where nothing follows a comma.
    """

    name: str
    value: Literal | None
    span: Span


@node
class LabelTypeSyntax:
    """`Label 'text', Locked = true, Comment = '…'` and `TextConst ENU = '…', DAN = '…'`, which has no `literal`."""

    keyword: str
    literal: Literal | None
    properties: tuple[LabelProperty, ...]
    span: Span

    @property
    def text(self) -> str:
        """What the label says; for TextConst, in its first language."""
        return label_text(self.literal, self.properties)


TypeSyntax: TypeAlias = (
    SimpleTypeSyntax | ObjectTypeSyntax | GenericTypeSyntax | ArrayTypeSyntax | OptionTypeSyntax | LabelTypeSyntax
)


def label_text(literal: Literal | None, properties: tuple[LabelProperty, ...]) -> str:
    """The text of a label; one that has texts in languages only says the first."""
    if literal is None and properties:
        literal = properties[0].value
    return "" if literal is None else literal.text

"""Types as they are written in declarations."""

from __future__ import annotations

from typing import TypeAlias

from alrun.source import Span
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
    """`Option a,"b c",,d`: members in order, '' for a blank one; no members where only `Option` is written."""

    members: tuple[str, ...]
    span: Span


@node
class LabelTypeSyntax:
    """`Label 'text', Locked = true, Comment = '…'` and `TextConst ENU = '…', DAN = '…'`.

    `properties` holds name and literal text of each part after the first; for TextConst, each language.
    """

    keyword: str
    text: str
    properties: tuple[tuple[str, str], ...]
    span: Span


TypeSyntax: TypeAlias = (
    SimpleTypeSyntax | ObjectTypeSyntax | GenericTypeSyntax | ArrayTypeSyntax | OptionTypeSyntax | LabelTypeSyntax
)

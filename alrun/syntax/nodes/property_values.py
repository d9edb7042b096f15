"""The small languages of property values. Which property speaks which is data in `semantics/kinds`."""

from __future__ import annotations

from typing import TypeAlias

from alrun.source import Span
from alrun.syntax.nodes.expressions import Expression, Literal
from alrun.syntax.nodes.names import QualifiedName
from alrun.syntax.nodes.types import LabelProperty, label_text
from alrun.tree import node


@node
class RawValue:
    """The text between `=` and `;`, without surrounding blanks."""

    text: str
    span: Span


@node
class ExpressionValue:
    """An expression: `Visible = IsVisible and not Hidden;`, `Editable = false;`, `PageType = Card;`."""

    expression: Expression
    span: Span


@node
class ListValue:
    """`PageType = Card;`, `OptionOrdinalValues = -1, 0, 1;`, `APIVersion = 'v1.0', 'beta';`."""

    items: tuple[Expression, ...]
    span: Span


@node
class LabelValue:
    """`'text', Locked = true, Comment = '…', MaxLength = 50`; also `ENU = '…', DAN = '…'` of the …ML properties."""

    literal: Literal | None
    properties: tuple[LabelProperty, ...]
    span: Span

    @property
    def text(self) -> str:
        """What the label says, in its first language."""
        return label_text(self.literal, self.properties)


@node
class NameListValue:
    """`A, "B C", D`: names, words or object names, comma-separated."""

    names: tuple[QualifiedName, ...]
    span: Span


@node
class OptionMembersValue:
    """`OptionMembers = ,A,"B C",,D;`: names in order, None for a blank one."""

    names: tuple[QualifiedName | None, ...]
    span: Span

    @property
    def members(self) -> tuple[str, ...]:
        """The members in order, '' for a blank one."""
        return tuple(name.name if name else "" for name in self.names)


@node
class RangeValue:
    """`DecimalPlaces = 0 : 5;`; one number stands in both, and `is_number` tells it from `2 : 2`."""

    low: int | None
    high: int | None
    is_number: bool
    span: Span


@node
class FieldCondition:
    """`"Field" = const(X)`, `= filter(X)`, `= field(Y)`, `= field(upperlimit(Y))`, `= field(filter(Y))`.

    `kind` is const, filter or field, lower case. `text` is what is written inside the parentheses of const and filter;
    `other` is the field named inside those of `field`, `upperlimit` and `filter` saying what stood around it. In a
    query's DataItemLink (`"Field" = DataItem."Column"`) `kind` is column and `other` the right side.
    """

    name: QualifiedName
    kind: str
    text: str
    other: QualifiedName | None
    upperlimit: bool
    filter: bool
    span: Span

    @property
    def field(self) -> str:
        """The name of the field that the condition is about."""
        return self.name.name

    @property
    def value(self) -> str:
        """The constant or filter as written; the name of the other field."""
        return self.text if self.other is None else self.other.name


@node
class SortingKey:
    """`sorting(A, B) order(descending)`, either part may be missing; or `descending(A, B)`.

    `direction` is lower case, '' if it is not written.
    """

    names: tuple[QualifiedName, ...]
    direction: str
    span: Span

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields."""
        return tuple(name.name for name in self.names)

    @property
    def descending(self) -> bool:
        """Whether the last value comes first."""
        return self.direction == "descending"


@node
class CalcFormula:
    """`[-]sum("Table"."Field" where(…))`; `method` lower case, `sign` as written."""

    method: str
    sign: str
    target: QualifiedName
    conditions: tuple[FieldCondition, ...]
    span: Span

    @property
    def negated(self) -> bool:
        """Whether the sign is a minus."""
        return self.sign == "-"

    @property
    def table(self) -> QualifiedName:
        """The table: all that is written for `count` and `exist`, else what is before the field."""
        return (not self._is_of_rows and self.target.qualifier) or self.target

    @property
    def field(self) -> str:
        """The field, '' for `count` and `exist`."""
        return "" if self._is_of_rows or self.target.qualifier is None else self.target.name

    @property
    def _is_of_rows(self) -> bool:
        return self.method in ("count", "exist")


@node
class TableRelationBranch:
    """One `[if (conditions)] Table[."Field"] [where(filters)]` of a TableRelation.

    What comes after the last dot of `target` is taken for a field: that `Microsoft.Sales.Customer` is a table, only the
    binder can know.
    """

    conditions: tuple[FieldCondition, ...]
    target: QualifiedName
    filters: tuple[FieldCondition, ...]
    span: Span

    @property
    def table(self) -> QualifiedName:
        """What is before the last dot, or all of it."""
        return self.target.qualifier or self.target

    @property
    def field(self) -> str:
        """What is after the last dot, '' without a dot."""
        return self.target.name if self.target.qualifier else ""


@node
class TableRelation:
    """`TableRelation = if (…) A else if (…) B else C;` in order."""

    branches: tuple[TableRelationBranch, ...]
    span: Span


@node
class ViewValue:
    """`sorting(A) order(descending) where(B = const(1))`: SourceTableView, RunPageView; and SubPageLink, RunPageLink,
    which are conditions alone: links."""

    sorting: SortingKey | None
    conditions: tuple[FieldCondition, ...]
    is_link: bool
    span: Span


@node
class PermissionEntry:
    """`tabledata "Customer" = RIMD`: `kind` lower case, `rights` as written."""

    kind: str
    object_name: QualifiedName
    rights: str
    span: Span


@node
class PermissionsValue:
    """`Permissions = tabledata A = rimd, codeunit B = X;`."""

    entries: tuple[PermissionEntry, ...]
    span: Span


@node
class ImplementationValue:
    """`Implementation = "Interface" = "Codeunit", …`: pairs of interface and codeunit."""

    pairs: tuple[tuple[QualifiedName, QualifiedName], ...]
    span: Span


@node
class ObjectValue:
    """`RunObject = Page "Customer Card";`: `kind` lower case."""

    kind: str
    object_name: QualifiedName
    span: Span


@node
class OrderByValue:
    """`OrderBy = descending(A, B), ascending(C);` of queries and pages."""

    keys: tuple[SortingKey, ...]
    span: Span


PropertyValue: TypeAlias = (
    ExpressionValue
    | ListValue
    | LabelValue
    | NameListValue
    | OptionMembersValue
    | RangeValue
    | CalcFormula
    | TableRelation
    | ViewValue
    | PermissionsValue
    | ImplementationValue
    | ObjectValue
    | OrderByValue
)

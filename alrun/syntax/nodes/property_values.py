"""The small languages of property values. Which property speaks which is data in `semantics/kinds`."""

from __future__ import annotations

from typing import TypeAlias

from alrun.source import Span
from alrun.syntax.nodes.expressions import Expression
from alrun.syntax.nodes.names import QualifiedName
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
class LabelValue:
    """`'text', Locked = true, Comment = '…', MaxLength = 50`; also `ENU = '…', DAN = '…'` of the …ML properties."""

    text: str
    properties: tuple[tuple[str, str], ...]
    span: Span


@node
class NameListValue:
    """`A, "B C", D`: names, words or object names, comma-separated."""

    names: tuple[QualifiedName, ...]
    span: Span


@node
class OptionMembersValue:
    """`OptionMembers = ,A,"B C",,D;`: members in order, '' for a blank one."""

    members: tuple[str, ...]
    span: Span


@node
class RangeValue:
    """`DecimalPlaces = 0 : 5;`; one number stands in both."""

    low: int | None
    high: int | None
    span: Span


@node
class FieldCondition:
    """`"Field" = const(X)`, `= filter(X)`, `= field(Y)`, `= field(upperlimit(Y))`, `= field(filter(Y))`.

    `kind` is const, filter or field, lower case. `value` is the text inside the parentheses as written;
    for `field`, the bare field name, `upperlimit` and `filter` saying what stood around it. In a query's DataItemLink
    (`"Field" = DataItem."Column"`) `kind` is column and `value` the right side as written.
    """

    field: str
    kind: str
    value: str
    upperlimit: bool
    filter: bool
    span: Span


@node
class SortingKey:
    """`sorting(A, B) order(descending)`; either part may be missing."""

    fields: tuple[str, ...]
    descending: bool
    span: Span


@node
class CalcFormula:
    """`[-]sum("Table"."Field" where(…))`; `method` lower case, `field` '' for exist and count."""

    method: str
    negated: bool
    table: QualifiedName
    field: str
    conditions: tuple[FieldCondition, ...]
    span: Span


@node
class TableRelationBranch:
    """One `[if (conditions)] Table[."Field"] [where(filters)]` of a TableRelation. `field` is '' if not written.

    After the last dot is always `field`: that `Microsoft.Sales.Customer` is a table, only the binder can know.
    """

    conditions: tuple[FieldCondition, ...]
    table: QualifiedName
    field: str
    filters: tuple[FieldCondition, ...]
    span: Span


@node
class TableRelation:
    """`TableRelation = if (…) A else if (…) B else C;` in order."""

    branches: tuple[TableRelationBranch, ...]
    span: Span


@node
class ViewValue:
    """`sorting(A) order(descending) where(B = const(1))`: SourceTableView, RunPageView; and SubPageLink, RunPageLink,
    which are conditions alone."""

    sorting: SortingKey | None
    conditions: tuple[FieldCondition, ...]
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

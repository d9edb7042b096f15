"""What properties say of rows: conditions, and the relations, formulas and views that consist of them."""

from __future__ import annotations

from enum import Enum

from alrun.semantics.symbols import FieldSymbol, TableSymbol
from alrun.tree import node


@node
class LinkCondition:
    """One condition of a view, link or CalcFormula: what a field must be.

    `kind` is const, filter or field. `value` is the text of the first two: what a const stands for is in `constant`,
    in its run-time form, None if it is no constant of the field's type. `host_field` is the field of the last kind; in
    a CalcFormula, `value_is_filter` says that its value is a filter, `only_upper_limit` that only its upper end counts.
    """

    field: FieldSymbol
    kind: str
    value: str
    host_field: FieldSymbol | None = None
    constant: object | None = None
    only_upper_limit: bool = False
    value_is_filter: bool = False


@node
class TableRelation:
    """One branch of a TableRelation: where the `conditions` on the field's own record hold, a value of the field is
    one of `field` in the rows of `table` that meet the `filters`."""

    conditions: tuple[LinkCondition, ...]
    table: TableSymbol
    field: FieldSymbol
    filters: tuple[LinkCondition, ...]


class FlowMethod(Enum):
    """The methods of a CalcFormula, by the word that the property has."""

    SUM = "sum"
    AVERAGE = "average"
    EXIST = "exist"
    COUNT = "count"
    MIN = "min"
    MAX = "max"
    LOOKUP = "lookup"


@node
class CalcFormulaSymbol:
    """A CalcFormula, names resolved; `field` is None for exist and count, `negated` for a `-` in front."""

    method: FlowMethod
    negated: bool
    table: TableSymbol
    field: FieldSymbol | None
    conditions: tuple[LinkCondition, ...]


@node
class TableView:
    """SourceTableView, SubPageView, SubPageLink and their kin, names resolved."""

    sorting: tuple[FieldSymbol, ...] = ()
    ascending: bool = True
    conditions: tuple[LinkCondition, ...] = ()

"""Values of properties as text (see print.py)."""

from __future__ import annotations

from alrun.syntax import nodes
from alrun.syntax.print_parts import Part, Parts, joined, prints
from alrun.syntax.print_types import label_parts, option_members


@prints(nodes.ListValue)
def _list(node: nodes.ListValue) -> Parts:
    return joined(node.items)


@prints(nodes.ExpressionValue)
def _expression(node: nodes.ExpressionValue) -> Parts:
    return [node.expression]


@prints(nodes.LabelValue)
def _label(node: nodes.LabelValue) -> Parts:
    return label_parts(node.literal, node.properties)


@prints(nodes.NameListValue)
def _name_list(node: nodes.NameListValue) -> Parts:
    return joined(node.names)


@prints(nodes.OptionMembersValue)
def _option_members(node: nodes.OptionMembersValue) -> Parts:
    return option_members(node.names)


@prints(nodes.RangeValue)
def _range(node: nodes.RangeValue) -> Parts:
    if node.is_number:
        return [str(node.low)]
    return ["" if node.low is None else str(node.low), " : ", "" if node.high is None else str(node.high)]


@prints(nodes.FieldCondition)
def _condition(node: nodes.FieldCondition) -> Parts:
    if node.other is None:
        return [node.name, f" = {node.kind}(", node.text, ")"]
    if node.kind == "column":
        return [node.name, " = ", node.other]
    wrappers = ["field(", *(["upperlimit("] if node.upperlimit else []), *(["filter("] if node.filter else [])]
    return [node.name, " = ", *wrappers, node.other, ")" * len(wrappers)]


def _where(conditions: tuple[nodes.FieldCondition, ...]) -> Parts:
    return ["where(", *joined(conditions), ")"] if conditions else []


@prints(nodes.CalcFormula)
def _calc_formula(node: nodes.CalcFormula) -> Parts:
    where = [" ", *_where(node.conditions)] if node.conditions else []
    return [node.sign, f"{node.method}(", node.target, *where, ")"]


@prints(nodes.TableRelationBranch)
def _table_relation_branch(node: nodes.TableRelationBranch) -> Parts:
    condition: list[Part] = ["if (", *joined(node.conditions), ") "] if node.conditions else []
    where = [" ", *_where(node.filters)] if node.filters else []
    return [*condition, node.target, *where]


@prints(nodes.TableRelation)
def _table_relation(node: nodes.TableRelation) -> Parts:
    return joined(node.branches, " else ")


@prints(nodes.ViewValue)
def _view(node: nodes.ViewValue) -> Parts:
    if node.is_link:
        return joined(node.conditions)
    clauses: list[Part] = []
    if node.sorting is not None and node.sorting.names:
        clauses.append(["sorting(", *joined(node.sorting.names), ")"])
    if node.sorting is not None and node.sorting.direction:
        clauses.append([f"order({node.sorting.direction})"])
    if node.conditions:
        clauses.append(_where(node.conditions))
    return joined(clauses, " ")


@prints(nodes.SortingKey)
def _sorting_key(node: nodes.SortingKey) -> Parts:
    return [f"{node.direction}(", *joined(node.names), ")"]


@prints(nodes.OrderByValue)
def _order_by(node: nodes.OrderByValue) -> Parts:
    return joined(node.keys)


@prints(nodes.PermissionEntry)
def _permission(node: nodes.PermissionEntry) -> Parts:
    return [f"{node.kind} ", node.object_name, f" = {node.rights}"]


@prints(nodes.PermissionsValue)
def _permissions(node: nodes.PermissionsValue) -> Parts:
    return joined(node.entries)


@prints(nodes.ImplementationValue)
def _implementation(node: nodes.ImplementationValue) -> Parts:
    return joined([interface, " = ", codeunit] for interface, codeunit in node.pairs)


@prints(nodes.ObjectValue)
def _object(node: nodes.ObjectValue) -> Parts:
    return [f"{node.kind} ", node.object_name]

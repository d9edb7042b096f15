"""Expressions as text (see print.py)."""

from __future__ import annotations

from alrun.syntax import nodes
from alrun.syntax.print_parts import Parts, joined, prints, written_name, written_text


@prints(nodes.Literal)
def _literal(node: nodes.Literal) -> Parts:
    return [written_text(node.text, node.verbatim) if node.kind is nodes.LiteralKind.TEXT else node.text]


@prints(nodes.Name)
def _name(node: nodes.Name) -> Parts:
    return [written_name(node.name, node.quoted)]


@prints(nodes.MemberAccess)
def _member_access(node: nodes.MemberAccess) -> Parts:
    return [node.target, ".", written_name(node.name, node.quoted)]


@prints(nodes.ScopeAccess)
def _scope_access(node: nodes.ScopeAccess) -> Parts:
    return [node.target, "::", written_name(node.name, node.quoted)]


@prints(nodes.Call)
def _call(node: nodes.Call) -> Parts:
    return [node.function, "(", *joined(node.arguments), ")"]


@prints(nodes.Index)
def _index(node: nodes.Index) -> Parts:
    return [node.target, "[", *joined(node.indices), "]"]


@prints(nodes.Unary)
def _unary(node: nodes.Unary) -> Parts:
    return [node.operator, " " if node.operator == "not" else "", node.operand]


@prints(nodes.Binary)
def _binary(node: nodes.Binary) -> Parts:
    return [node.left, f" {node.operator} ", node.right]


@prints(nodes.Conditional)
def _conditional(node: nodes.Conditional) -> Parts:
    return [node.condition, " ? ", node.when_true, " : ", node.when_false]


@prints(nodes.Parenthesized)
def _parenthesized(node: nodes.Parenthesized) -> Parts:
    return ["(", node.expression, ")"]


@prints(nodes.SetLiteral)
def _set_literal(node: nodes.SetLiteral) -> Parts:
    return ["[", *joined(node.items), "]"]


@prints(nodes.Range)
def _range(node: nodes.Range) -> Parts:
    return [node.low or "", " .. " if node.low and node.high else "..", node.high or ""]


@prints(nodes.MissingExpression)
def _missing_expression(_node: nodes.MissingExpression) -> Parts:
    return []

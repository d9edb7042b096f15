"""Types as text (see print.py)."""

from __future__ import annotations

from alrun.syntax import nodes
from alrun.syntax.print_parts import Part, Parts, joined, prints


@prints(nodes.SimpleTypeSyntax)
def _simple_type(node: nodes.SimpleTypeSyntax) -> Parts:
    return [node.name] if node.length is None else [f"{node.name}[{node.length}]"]


@prints(nodes.ObjectTypeSyntax)
def _object_type(node: nodes.ObjectTypeSyntax) -> Parts:
    return [f"{node.keyword} ", node.object_name, *(f" {modifier}" for modifier in node.modifiers)]


@prints(nodes.GenericTypeSyntax)
def _generic_type(node: nodes.GenericTypeSyntax) -> Parts:
    return [f"{node.name} of [", *joined(node.arguments), "]"]


@prints(nodes.ArrayTypeSyntax)
def _array_type(node: nodes.ArrayTypeSyntax) -> Parts:
    return [f"array[{', '.join(map(str, node.dimensions))}] of ", node.element]


@prints(nodes.OptionTypeSyntax)
def _option_type(node: nodes.OptionTypeSyntax) -> Parts:
    return ["Option ", *option_members(node.names)] if node.names else ["Option"]


def option_members(names: tuple[nodes.QualifiedName | None, ...]) -> Parts:
    """The members of an option with commas between them."""
    return joined(name or "" for name in names)


@prints(nodes.LabelProperty)
def _label_property(node: nodes.LabelProperty) -> Parts:
    return [node.name] if node.value is None else [f"{node.name} = ", node.value]


@prints(nodes.LabelTypeSyntax)
def _label_type(node: nodes.LabelTypeSyntax) -> Parts:
    return [f"{node.keyword} ", *label_parts(node.literal, node.properties)]


def label_parts(literal: nodes.Literal | None, properties: tuple[nodes.LabelProperty, ...]) -> Parts:
    """The text of a label and what follows it, or its texts in languages."""
    parts: list[Part] = [] if literal is None else [literal]
    return joined([*parts, *properties])

"""The values of XPath 1.0 and its functions.

A node-set is a list of nodes in the order of the document. Undocumented: https://www.w3.org/TR/xpath-10, sections 3
and 4.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import NamedTuple

from alrun.runtime.xml.names import xml_error
from alrun.runtime.xml.nodes import Attribute, Element, Node, ProcessingInstruction
from alrun.runtime.xml.scope import qualified_name
from alrun.runtime.xml.xpath_axes import language_of, string_value

NodeSet = list[Node]
Value = NodeSet | str | float | bool
_WORDS = re.compile(r"[^ \t\r\n]+")
_NUMBER = re.compile(r"[ \t\r\n]*(-?(?:\d+(?:\.\d*)?|\.\d+))[ \t\r\n]*")


class Context(NamedTuple):
    """Where an expression is evaluated: a node, and its place among `size` others, from 1."""

    node: Node
    position: int
    size: int


def to_string(value: Value) -> str:
    """The value as a text."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case list():
            return string_value(value[0]) if value else ""
        case _:
            return _number_text(value)


def _number_text(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value):
        return str(int(value))
    text = repr(value)
    return text if "e" not in text else f"{value:.20f}".rstrip("0")


def to_number(value: Value) -> float:
    """The value as a number; NaN if it is none."""
    if isinstance(value, bool):
        return float(value)
    if isinstance(value, float):
        return value
    match = _NUMBER.fullmatch(to_string(value))
    return float(match[1]) if match else math.nan


def to_boolean(value: Value) -> bool:
    """The value as a truth."""
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)


def to_nodes(value: Value) -> NodeSet:
    """The value, which must be a node-set. Raises ALError if it is none."""
    if isinstance(value, list):
        return value
    raise xml_error("Expression must evaluate to a node-set.")


def compare(operator: str, left: Value, right: Value) -> bool:
    """Whether two values stand in a relation: `=`, `!=`, `<`, `<=`, `>` or `>=`."""
    if isinstance(left, list) and isinstance(right, list):
        texts = [string_value(node) for node in right]
        if operator in ("=", "!="):
            return any(_holds(operator, string_value(node), text) for node in left for text in texts)
        numbers = [to_number(text) for text in texts]
        return any(_holds(operator, to_number(string_value(node)), number) for node in left for number in numbers)
    if isinstance(left, list):
        return _compare_set(operator, left, right)
    if isinstance(right, list):
        return _compare_set(_MIRRORED[operator], right, left)
    if operator in ("=", "!="):
        if isinstance(left, bool) or isinstance(right, bool):
            return _holds(operator, to_boolean(left), to_boolean(right))
        if isinstance(left, str) and isinstance(right, str):
            return _holds(operator, left, right)
    return _holds(operator, to_number(left), to_number(right))


_MIRRORED = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def _compare_set(operator: str, nodes: NodeSet, other: Value) -> bool:
    if isinstance(other, bool):
        if operator in ("=", "!="):
            return _holds(operator, bool(nodes), other)
        return _holds(operator, to_number(bool(nodes)), to_number(other))
    if isinstance(other, str) and operator in ("=", "!="):
        return any(_holds(operator, string_value(node), other) for node in nodes)
    number = to_number(other)
    return any(_holds(operator, to_number(string_value(node)), number) for node in nodes)


def _holds(operator: str, left: str | float | bool, right: str | float | bool) -> bool:
    match operator:
        case "=":
            return left == right
        case "!=":
            return left != right
        case "<":
            return left < right  # type: ignore[operator]  # both are numbers
        case "<=":
            return left <= right  # type: ignore[operator]
        case ">":
            return left > right  # type: ignore[operator]
        case _:
            return left >= right  # type: ignore[operator]


def calculate(operator: str, left: float, right: float) -> float:
    """The result of `+`, `-`, `*`, `div` or `mod`."""
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "div":
            if right:
                return left / right
            return math.nan if not left or math.isnan(left) else math.copysign(math.inf, left * math.copysign(1, right))
        case _:
            return math.nan if not right or math.isinf(left) else math.fmod(left, right)


class Function(NamedTuple):
    """A function: what it does, and how many arguments it takes."""

    apply: Callable[[Context, list[Value]], Value]
    least: int
    most: float


def _first_node(context: Context, arguments: list[Value]) -> Node | None:
    if not arguments:
        return context.node
    nodes = to_nodes(arguments[0])
    return nodes[0] if nodes else None


def _string(context: Context, arguments: list[Value]) -> str:
    return to_string(arguments[0]) if arguments else string_value(context.node)


def _local_name(context: Context, arguments: list[Value]) -> str:
    match _first_node(context, arguments):
        case Element(local=local) | Attribute(local=local):
            return local
        case ProcessingInstruction(target=target):
            return target
        case _:
            return ""


def _namespace_uri(context: Context, arguments: list[Value]) -> str:
    match _first_node(context, arguments):
        case Element(uri=uri) | Attribute(uri=uri):
            return uri
        case _:
            return ""


def _name(context: Context, arguments: list[Value]) -> str:
    match _first_node(context, arguments):
        case Element() as element:
            return qualified_name(element.local, element.uri, element)
        case Attribute() as attribute:
            parent = attribute.parent
            return qualified_name(attribute.local, attribute.uri, parent if isinstance(parent, Element) else None)
        case _:
            return _local_name(context, arguments)


def _substring(context: Context, arguments: list[Value]) -> str:
    text, start = to_string(arguments[0]), _rounded(to_number(arguments[1]))
    end = start + _rounded(to_number(arguments[2])) if len(arguments) > 2 else math.inf
    return "".join(character for place, character in enumerate(text, 1) if start <= place < end)


def _rounded(number: float) -> float:
    return number if math.isnan(number) or math.isinf(number) else float(math.floor(number + 0.5))


def _before(context: Context, arguments: list[Value]) -> str:
    before, found, _ = to_string(arguments[0]).partition(to_string(arguments[1]) or "\0")
    return before if found else ""


def _after(context: Context, arguments: list[Value]) -> str:
    text, part = to_string(arguments[0]), to_string(arguments[1])
    return text.partition(part)[2] if part else text


def _translate(context: Context, arguments: list[Value]) -> str:
    text, source, target = map(to_string, arguments)
    table: dict[int, str] = {}
    for index, character in enumerate(source):
        table.setdefault(ord(character), target[index : index + 1])
    return text.translate(table)


def _lang(context: Context, arguments: list[Value]) -> bool:
    wanted, found = to_string(arguments[0]).lower(), language_of(context.node).lower()
    return found == wanted or found.startswith(f"{wanted}-")


def _floor(number: float) -> float:
    return number if math.isnan(number) or math.isinf(number) else float(math.floor(number))


def _ceiling(number: float) -> float:
    return number if math.isnan(number) or math.isinf(number) else float(math.ceil(number))


FUNCTIONS: dict[str, Function] = {
    "last": Function(lambda context, arguments: float(context.size), 0, 0),
    "position": Function(lambda context, arguments: float(context.position), 0, 0),
    "count": Function(lambda context, arguments: float(len(to_nodes(arguments[0]))), 1, 1),
    "id": Function(lambda context, arguments: [], 1, 1),
    "local-name": Function(_local_name, 0, 1),
    "namespace-uri": Function(_namespace_uri, 0, 1),
    "name": Function(_name, 0, 1),
    "string": Function(_string, 0, 1),
    "concat": Function(lambda context, arguments: "".join(map(to_string, arguments)), 2, math.inf),
    "starts-with": Function(
        lambda context, arguments: to_string(arguments[0]).startswith(to_string(arguments[1])), 2, 2
    ),
    "contains": Function(lambda context, arguments: to_string(arguments[1]) in to_string(arguments[0]), 2, 2),
    "substring-before": Function(_before, 2, 2),
    "substring-after": Function(_after, 2, 2),
    "substring": Function(_substring, 2, 3),
    "string-length": Function(lambda context, arguments: float(len(_string(context, arguments))), 0, 1),
    "normalize-space": Function(lambda context, arguments: " ".join(_WORDS.findall(_string(context, arguments))), 0, 1),
    "translate": Function(_translate, 3, 3),
    "boolean": Function(lambda context, arguments: to_boolean(arguments[0]), 1, 1),
    "not": Function(lambda context, arguments: not to_boolean(arguments[0]), 1, 1),
    "true": Function(lambda context, arguments: True, 0, 0),
    "false": Function(lambda context, arguments: False, 0, 0),
    "lang": Function(_lang, 1, 1),
    "number": Function(lambda context, arguments: to_number(arguments[0] if arguments else [context.node]), 0, 1),
    "sum": Function(
        lambda context, arguments: sum((to_number(string_value(node)) for node in to_nodes(arguments[0])), 0.0), 1, 1
    ),
    "floor": Function(lambda context, arguments: _floor(to_number(arguments[0])), 1, 1),
    "ceiling": Function(lambda context, arguments: _ceiling(to_number(arguments[0])), 1, 1),
    "round": Function(lambda context, arguments: _rounded(to_number(arguments[0])), 1, 1),
}
BOOLEAN_FUNCTIONS = frozenset({"starts-with", "contains", "boolean", "not", "true", "false", "lang"})
TEXT_FUNCTIONS = frozenset(
    "local-name namespace-uri name string concat substring-before substring-after substring normalize-space "
    "translate id".split()
)
"""Functions whose result is no number, so that a predicate of them does not ask for a position."""

"""XPath over a tree: an expression is compiled to functions once, and these walk the nodes themselves.

Results are in the order of the document. Nodes are sorted only after a step that can mix them up: one down from nodes
that lie within each other, or one to the side or up from several.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from alrun.runtime.xml.names import XML_URI, xml_error
from alrun.runtime.xml.nodes import Attribute, Comment, Element, Node, ProcessingInstruction, Text
from alrun.runtime.xml.scope import NamespaceManager
from alrun.runtime.xml.xpath_axes import AXES, REVERSE_AXES, Axis, document_order
from alrun.runtime.xml.xpath_functions import (
    BOOLEAN_FUNCTIONS,
    FUNCTIONS,
    TEXT_FUNCTIONS,
    Context,
    NodeSet,
    Value,
    calculate,
    compare,
    to_boolean,
    to_nodes,
    to_number,
)
from alrun.runtime.xml.xpath_syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    Literal,
    Negation,
    Path,
    Step,
    Test,
    parse_xpath,
)

Evaluate = Callable[[Context], Value]
Accepts = Callable[[Node], bool]

_COMPARISONS = frozenset({"=", "!=", "<", "<=", ">", ">="})
_FORWARD_FROM_ONE = frozenset({"self", "child", "attribute", "parent", "following-sibling"})
_DOWN = frozenset({"descendant", "descendant-or-self"})


def select(node: Node, expression: str, namespaces: NamespaceManager | None) -> NodeSet:
    """Return the nodes that an expression selects from a node, in the order of the document.

    Raises ALError if it is no expression, has a prefix that `namespaces` does not declare, or selects no nodes by its
    nature.
    """
    prefixes = _prefixes(expression)
    resolved = tuple((prefix, _resolve(prefix, namespaces)) for prefix in prefixes)
    return to_nodes(_compiled(expression, resolved)(Context(node, 1, 1)))


def _resolve(prefix: str, namespaces: NamespaceManager | None) -> str:
    if namespaces is None:
        if prefix == "xml":
            return XML_URI
        raise xml_error(
            "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function."
        )
    uri = namespaces.namespace(prefix)
    if uri is None:
        raise xml_error(f"Namespace prefix '{prefix}' is not defined.")
    return uri


_parsed = lru_cache(maxsize=512)(parse_xpath)


@lru_cache(maxsize=512)
def _prefixes(expression: str) -> tuple[str, ...]:
    """The prefixes in an expression."""
    found: dict[str, None] = {}
    pending: list[object] = [_parsed(expression)]
    while pending:
        part = pending.pop()
        if isinstance(part, Test):
            if part.prefix:
                found[part.prefix] = None
        elif isinstance(part, tuple):
            pending.extend(reversed(part))
    return tuple(found)


@lru_cache(maxsize=512)
def _compiled(expression: str, namespaces: tuple[tuple[str, str], ...]) -> Evaluate:
    return _Compiler(expression, dict(namespaces)).expression(_parsed(expression))


class _Compiler:
    """Makes functions of one expression."""

    def __init__(self, text: str, namespaces: dict[str, str]) -> None:
        self._text = text
        self._namespaces = namespaces

    def expression(self, node: Expression) -> Evaluate:
        match node:
            case Literal(value=value):
                return lambda context: value
            case Negation(operand=operand):
                number = self.expression(operand)
                return lambda context: -to_number(number(context))
            case Chain():
                return self._chain(node)
            case Call():
                return self._call(node)
            case Filter():
                return self._filter(node)
            case Path():
                return self._path(node)

    def _chain(self, node: Chain) -> Evaluate:
        first = self.expression(node.first)
        rest = tuple((operator, self.expression(operand)) for operator, operand in node.rest)
        operator = node.rest[0][0]
        if operator in ("or", "and"):
            operands = (first, *(operand for _, operand in rest))
            decide = any if operator == "or" else all
            return lambda context: decide(to_boolean(operand(context)) for operand in operands)
        if operator == "|":
            return lambda context: _union([first(context), *(operand(context) for _, operand in rest)])

        def evaluate(context: Context) -> Value:
            value = first(context)
            for operator, operand in rest:
                if operator in _COMPARISONS:
                    value = compare(operator, value, operand(context))
                else:
                    value = calculate(operator, to_number(value), to_number(operand(context)))
            return value

        return evaluate

    def _call(self, node: Call) -> Evaluate:
        function = FUNCTIONS.get(node.name)
        if function is None:
            raise xml_error(
                "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function."
            )
        if not function.least <= len(node.arguments) <= function.most:
            raise xml_error(f"Function '{node.name}' in '{self._text}' has an invalid number of arguments.")
        apply = function.apply
        arguments = [self.expression(argument) for argument in node.arguments]
        if not arguments:
            return lambda context: apply(context, [])
        return lambda context: apply(context, [argument(context) for argument in arguments])

    def _filter(self, node: Filter) -> Evaluate:
        nodes = self.expression(node.nodes)
        predicates = [self.expression(predicate) for predicate in node.predicates]

        def evaluate(context: Context) -> Value:
            found = to_nodes(nodes(context))
            for predicate in predicates:
                found = _fulfilling(found, predicate)
            return found

        return evaluate

    def _path(self, node: Path) -> Evaluate:
        start = None if node.start is None else self.expression(node.start)
        steps = [self._step(step) for step in _joined(node.steps)]
        absolute = node.absolute

        def evaluate(context: Context) -> Value:
            if start is not None:
                nodes, flat = to_nodes(start(context)), False
            else:
                nodes, flat = [_top(context.node) if absolute else context.node], True
            for step in steps:
                if not nodes:
                    break
                nodes, flat = step(nodes, flat)
            return nodes

        return evaluate

    def _step(self, step: Step) -> Callable[[NodeSet, bool], tuple[NodeSet, bool]]:
        axis, name = AXES[step.axis], step.axis
        accepts = self._test(step)
        predicates = [self.expression(predicate) for predicate in step.predicates]
        is_reverse = name in REVERSE_AXES

        def take(nodes: NodeSet, flat: bool) -> tuple[NodeSet, bool]:
            flat = flat or len(nodes) == 1
            if len(nodes) == 1:
                found = _taken(nodes[0], axis, accepts, predicates)
                if is_reverse:
                    found.reverse()
                return found, name in _FORWARD_FROM_ONE
            found = []
            for node in nodes:
                found += _taken(node, axis, accepts, predicates)
            if name in ("self", "attribute"):
                return found, flat or name == "attribute"
            if flat and (name == "child" or name in _DOWN):
                return found, name == "child"
            return _sorted(found), False

        return take

    def _test(self, step: Step) -> Accepts | None:
        """What decides whether a node of the axis is taken; None takes all."""
        test = step.test
        match test.kind:
            case "node":
                return None
            case "text":
                return lambda node: isinstance(node, Text)
            case "comment":
                return lambda node: isinstance(node, Comment)
            case "processing-instruction":
                target = test.local
                return lambda node: isinstance(node, ProcessingInstruction) and target in (None, node.target)
        kind = Attribute if step.axis in ("attribute", "namespace") else Element
        local = test.local
        if test.prefix is None:
            return lambda node: isinstance(node, kind)
        uri = self._namespaces[test.prefix] if test.prefix else ""
        if step.axis == "namespace":
            return lambda node: isinstance(node, Attribute) and node.local == (local or "xmlns")
        if local is None:
            return lambda node: isinstance(node, kind) and node.uri == uri
        return lambda node: isinstance(node, kind) and node.local == local and node.uri == uri


def _taken(node: Node, axis: Axis, accepts: Accepts | None, predicates: list[Evaluate]) -> NodeSet:
    """The nodes that a step takes from one node, in the order of the axis."""
    found = list(axis(node)) if accepts is None else [each for each in axis(node) if accepts(each)]
    for predicate in predicates:
        found = _fulfilling(found, predicate)
    return found


def _fulfilling(nodes: NodeSet, predicate: Evaluate) -> NodeSet:
    """The nodes that fulfil a predicate, which may be a position."""
    size = len(nodes)
    found = []
    for position, node in enumerate(nodes, 1):
        value = predicate(Context(node, position, size))
        if value == position if isinstance(value, float) else value:
            found.append(node)
    return found


def _top(node: Node) -> Node:
    while node.parent is not None:
        node = node.parent
    return node


def _sorted(nodes: NodeSet) -> NodeSet:
    """The nodes in the order of the document, each once."""
    unique = list({id(node): node for node in nodes}.values())
    if len(unique) < 2:
        return unique
    order = document_order(unique[0])
    return sorted(unique, key=lambda node: order[id(node)])


def _union(values: Iterable[Value]) -> NodeSet:
    return _sorted([node for value in values for node in to_nodes(value)])


def _joined(steps: tuple[Step, ...]) -> list[Step]:
    """The steps, but `//` and a step to children as one step to descendants, where no predicate asks for a position."""
    found: list[Step] = []
    for step in steps:
        before = found[-1] if found else None
        if (
            before == Step("descendant-or-self", Test("node"), ())
            and step.axis == "child"
            and not any(_may_ask_for_position(predicate) for predicate in step.predicates)
        ):
            found[-1] = Step("descendant", step.test, step.predicates)
        else:
            found.append(step)
    return found


def _may_ask_for_position(predicate: Expression) -> bool:
    match predicate:
        case Path() | Filter():
            is_number = False
        case Chain(rest=rest):
            is_number = rest[0][0] in ("+", "-", "*", "div", "mod")
        case Literal(value=value):
            is_number = isinstance(value, float)
        case Call(name=name):
            is_number = name not in BOOLEAN_FUNCTIONS and name not in TEXT_FUNCTIONS
        case Negation():
            is_number = True
    return is_number or _calls_position(predicate)


def _calls_position(part: object) -> bool:
    if isinstance(part, Call) and part.name in ("position", "last"):
        return True
    return isinstance(part, tuple) and any(map(_calls_position, part))

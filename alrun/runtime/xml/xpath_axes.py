"""The axes of XPath over a tree, and what nodes are worth as texts.

Texts that follow each other are one node to XPath, the first of them; a document type and the declaration are none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from alrun.runtime.xml.nodes import (
    Attribute,
    Comment,
    Container,
    Declaration,
    Document,
    DocumentType,
    Element,
    Node,
    ProcessingInstruction,
    Text,
)

Axis = Callable[[Node], Iterator[Node]]


def string_value(node: Node) -> str:
    """The text that a node is worth."""
    match node:
        case Container():
            return node.text()
        case Text():
            return "".join(text.value for text in _run(node))
        case Attribute() | Comment():
            return node.value
        case ProcessingInstruction():
            return node.text
        case _:
            return ""


def _run(text: Text) -> Iterator[Text]:
    """A text and those that follow it directly."""
    yield text
    if text.parent is not None:
        siblings = text.parent.children or []
        for sibling in siblings[text.parent.index(text) + 1 :]:
            if not isinstance(sibling, Text):
                return
            yield sibling


def children(node: Node) -> Iterator[Node]:
    """The child axis."""
    if not isinstance(node, Container) or not node.children:
        return
    after_text = False
    for child in node.children:
        is_text = isinstance(child, Text)
        if is_text and (after_text or isinstance(node, Document)):
            continue
        after_text = is_text
        if not isinstance(child, DocumentType):
            yield child


def descendants(node: Node) -> Iterator[Node]:
    """The descendant axis."""
    stack = [children(node)]
    while stack:
        for child in stack[-1]:
            yield child
            if isinstance(child, Element) and child.children:
                stack.append(children(child))
                break
        else:
            stack.pop()


def _descendants_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from descendants(node)


def _parent(node: Node) -> Iterator[Node]:
    if node.parent is not None:
        yield node.parent


def _ancestors(node: Node) -> Iterator[Node]:
    while node.parent is not None:
        node = node.parent
        yield node


def _ancestors_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from _ancestors(node)


def _self(node: Node) -> Iterator[Node]:
    yield node


def _attributes(node: Node) -> Iterator[Node]:
    if isinstance(node, Element):
        for attribute in node.attributes:
            if not attribute.is_declaration:
                yield attribute


def _namespaces(node: Node) -> Iterator[Node]:
    """The declarations in scope."""
    if not isinstance(node, Element):
        return
    seen: set[str] = set()
    around: Node | None = node
    while isinstance(around, Element):
        for attribute in around.attributes:
            if attribute.is_declaration and attribute.local not in seen:
                seen.add(attribute.local)
                if attribute.value:
                    yield attribute
        around = around.parent


def _siblings(node: Node) -> list[Node]:
    if node.parent is None or isinstance(node, Attribute | Declaration):
        return []
    return list(children(node.parent))


def _place(siblings: list[Node], node: Node) -> int:
    return next((index for index, each in enumerate(siblings) if each is node), len(siblings))


def _following_siblings(node: Node) -> Iterator[Node]:
    siblings = _siblings(node)
    yield from siblings[_place(siblings, node) + 1 :]


def _preceding_siblings(node: Node) -> Iterator[Node]:
    siblings = _siblings(node)
    yield from reversed(siblings[: _place(siblings, node)])


def _following(node: Node) -> Iterator[Node]:
    if isinstance(node, Attribute) and node.parent is not None:
        node = node.parent
        yield from descendants(node)
    for around in _ancestors_or_self(node):
        for sibling in _following_siblings(around):
            yield from _descendants_or_self(sibling)


def _preceding(node: Node) -> Iterator[Node]:
    if isinstance(node, Attribute) and node.parent is not None:
        node = node.parent
    for around in _ancestors_or_self(node):
        for sibling in _preceding_siblings(around):
            yield from reversed(list(_descendants_or_self(sibling)))


AXES: dict[str, Axis] = {
    "ancestor": _ancestors,
    "ancestor-or-self": _ancestors_or_self,
    "attribute": _attributes,
    "child": children,
    "descendant": descendants,
    "descendant-or-self": _descendants_or_self,
    "following": _following,
    "following-sibling": _following_siblings,
    "namespace": _namespaces,
    "parent": _parent,
    "preceding": _preceding,
    "preceding-sibling": _preceding_siblings,
    "self": _self,
}
REVERSE_AXES = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})


def document_order(node: Node) -> dict[int, int]:
    """The places of all nodes of the tree that a node is in, by their `id`."""
    top = node
    while top.parent is not None:
        top = top.parent
    order: dict[int, int] = {id(top): 0}
    if isinstance(top, Element):
        _count_attributes(order, top)
    if isinstance(top, Container):
        for each in top.descendants():
            order[id(each)] = len(order)
            if isinstance(each, Element):
                _count_attributes(order, each)
    return order


def _count_attributes(order: dict[int, int], element: Element) -> None:
    for attribute in element.attributes:
        order[id(attribute)] = len(order)


def language_of(node: Node) -> str:
    """The `xml:lang` of the innermost element around a node that has one."""
    around: Node | None = node
    while around is not None:
        if isinstance(around, Element):
            found = around.attribute("lang", "http://www.w3.org/XML/1998/namespace")
            if found is not None:
                return found.value
        around = around.parent
    return ""

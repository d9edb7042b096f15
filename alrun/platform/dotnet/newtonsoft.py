"""Newtonsoft.Json: tokens over the trees of AL's own Json types. Dates in texts stay texts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.newtonsoft_texts import INDENTED, indented, not_read, out_of_range, read, selected
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetDateTime, NetException, NetObject, NetRef, member
from alrun.runtime.values.guids import guid_text
from alrun.runtime.values.json_nodes import (
    ArrayNode,
    Item,
    Node,
    ObjectNode,
    ValueNode,
    as_node,
    content,
    copied,
    is_equal,
    path_of,
    replaced,
    root_of,
)
from alrun.runtime.values.json_writing import written


class JTokenType(NetEnum):
    """What a token is."""

    net_name = "Newtonsoft.Json.Linq.JTokenType"
    values: ClassVar = {
        "None": 0,
        "Object": 1,
        "Array": 2,
        "Constructor": 3,
        "Property": 4,
        "Comment": 5,
        "Integer": 6,
        "Float": 7,
        "String": 8,
        "Boolean": 9,
        "Null": 10,
        "Undefined": 11,
        "Date": 12,
        "Raw": 13,
        "Bytes": 14,
        "Guid": 15,
        "Uri": 16,
        "TimeSpan": 17,
    }


class JToken(NetObject):
    """A token: an object, an array or a value. It stands for a node of a tree."""

    net_name = "Newtonsoft.Json.Linq.JToken"
    node: Node

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JToken) and self.node is other.node

    def __hash__(self) -> int:
        return id(self.node)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.children())

    def children(self) -> list[Any]:
        """The properties of an object, the elements of an array."""
        return []

    @member("Parse", static=True)
    def parse(self, text: str) -> JToken:
        """The token that a text is. Raises NetException."""
        return token_of(as_node(read(text)))

    @member("FromObject", static=True)
    def from_object(self, value: Any) -> JToken:
        """The token of a value."""
        return token_of(as_node(_item(value)))

    @member("DeepEquals", static=True)
    def deep_equals(self, one: JToken, other: JToken) -> bool:
        """Whether two tokens are the same JSON."""
        return is_equal(one.node, other.node)

    @member("ToString")
    def net_text(self, formatting: int = INDENTED) -> str:
        """The JSON, in lines unless it shall not be."""
        return indented(self.node) if int(formatting) else written(self.node)

    @member("Type")
    def type(self) -> JTokenType:
        """What it is."""
        raw = content(self.node)
        match raw:
            case dict():
                return JTokenType(1)
            case list():
                return JTokenType(2)
            case bool():
                return JTokenType(9)
            case int():
                return JTokenType(6)
            case Decimal():
                return JTokenType(7)
            case str():
                return JTokenType(8)
            case None:
                return JTokenType(10)
            case _:
                return JTokenType(11)

    @member("Path")
    def path(self) -> str:
        """Its path from the root."""
        return path_of(self.node).removeprefix("$").removeprefix(".")

    @member("Root")
    def root(self) -> JToken:
        """The root of its tree."""
        return token_of(root_of(self.node))

    @member("Parent")
    def parent(self) -> JToken | None:
        """What it is in; of what is in an object its property."""
        owner = self.node.parent
        if isinstance(owner, ObjectNode):
            name = next(name for name in owner.items if owner.items[name] is self.node)
            return JProperty.of(owner, name)
        return None if owner is None else token_of(owner)

    @member("HasValues")
    def has_values(self) -> bool:
        """Whether it has something in it."""
        return bool(self.children())

    @member("First")
    def first(self) -> Any:
        """The first child, null if there is none."""
        return next(iter(self), None)

    @member("Last")
    def last(self) -> Any:
        """The last child, null if there is none."""
        return self.children()[-1] if self.children() else None

    @member("Children")
    def net_children(self) -> list[Any]:
        """The properties of an object, the elements of an array."""
        return self.children()

    @member("Count")
    def count(self) -> int:
        """How many children it has."""
        return len(self.children())

    @member("SelectToken")
    def select_token(self, path: str, *fails: bool) -> JToken | None:
        """The token that a path leads to, null if there is none. Raises NetException for several."""
        found = selected(self.node, path)
        if len(found) > 1:
            raise NetException("Path returned multiple tokens.")
        if not found and any(fails):
            raise NetException(f"Property '{path}' does not exist on JObject.")
        return token_of(found[0]) if found else None

    @member("SelectTokens")
    def select_tokens(self, path: str) -> list[JToken]:
        """The tokens that a path leads to."""
        return [token_of(node) for node in selected(self.node, path)]

    @member("DeepClone")
    def deep_clone(self) -> JToken:
        """The same JSON in a tree of its own."""
        return token_of(as_node(copied(self.node)))

    @member("Replace")
    def replace(self, value: Any) -> None:
        """Put another token in its place. Raises NetException."""
        if self.node.parent is None:
            raise NetException("The parent is missing.")
        replaced(self.node, as_node(_item(value)))

    @member("Remove")
    def remove(self, *key: Any) -> Any:
        """Take it out of what it is in; with a name or value, that out of this one. Raises NetException."""
        owner = self.node.parent
        if owner is None:
            raise NetException("The parent is missing.")
        if isinstance(owner, ObjectNode):
            owner.remove(next(name for name in owner.items if owner.items[name] is self.node))
        else:
            owner.remove(next(place for place, item in enumerate(owner.items) if item is self.node))
        return None


class JValue(JToken):
    """A text, a number, a Boolean or null."""

    net_name = "Newtonsoft.Json.Linq.JValue"

    def __init__(self, value: Any = None) -> None:
        self.node = value if isinstance(value, ValueNode) else as_node(_item(value))

    @member("Value")
    def value(self) -> Any:
        """The value itself."""
        return content(self.node)

    @member("ToString")
    def net_text(self, *formatting: Any) -> str:
        """The value as a text: without quotes, '' for null."""
        raw = content(self.node)
        match raw:
            case None:
                return ""
            case str() | bool():
                return str(raw)
            case _:
                return written(self.node)


class JObject(JToken):
    """An object."""

    net_name = "Newtonsoft.Json.Linq.JObject"
    node: ObjectNode

    def __init__(self, source: Any = None) -> None:
        self.node = source if isinstance(source, ObjectNode) else ObjectNode({})
        if isinstance(source, JProperty):
            self.add(source)
        elif isinstance(source, JObject):
            self.node = ObjectNode(copied(source.node))  # type: ignore[arg-type]  # a dict, as the source has

    def children(self) -> list[Any]:
        """Its properties."""
        return [JProperty.of(self.node, name) for name in self.node.items]

    @member("Parse", static=True)
    def parse(self, text: str) -> JObject:
        """The object that a text is. Raises NetException."""
        node = as_node(read(text))
        if not isinstance(node, ObjectNode):
            raise not_read("JObject", "an object", node)
        return JObject(node)

    @member("Add")
    def add(self, *parts: Any) -> None:
        """Add a property, or a name and a value. Raises NetException if it is there."""
        name, value = (parts[0].name(), parts[0].item) if len(parts) == 1 else parts
        if name in self.node.items:
            raise NetException(
                f"Can not add property {name} to Newtonsoft.Json.Linq.JObject. Property with the same name already "
                "exists on object."
            )
        self.node.add(name, _item(value))
        if isinstance(parts[0], JProperty):
            parts[0].owner = self.node

    @member("AddFirst")
    def add_first(self, added: JProperty) -> None:
        """Add a property in front. Raises NetException if it is there."""
        self.add(added)
        self.node.items = {added.name(): self.node.items.pop(added.name()), **self.node.items}

    @member("Property")
    def property(self, name: str, *comparison: int) -> JProperty | None:
        """The property of a name, null if there is none."""
        found = self._found(name, comparison)
        return None if found is None else JProperty.of(self.node, found)

    @member("Properties")
    def properties(self) -> list[JProperty]:
        """All properties."""
        return self.children()

    @member("PropertyValues")
    def property_values(self) -> list[JToken]:
        """The values of all properties."""
        return [token_of(self.node.child(name)) for name in self.node.items]

    @member("GetValue")
    def get_value(self, name: str, *comparison: int) -> JToken | None:
        """The value of a property, null if there is none."""
        found = self._found(name, comparison)
        return None if found is None else token_of(self.node.child(found))

    @member("Item", "get_Item")
    def item(self, name: str) -> JToken | None:
        """The value of a property, null if there is none."""
        return self.get_value(name)

    @member("set_Item")
    def set_item(self, name: str, value: Any) -> None:
        """Add a property or change its value."""
        if name in self.node.items:
            self.node.replace(name, _item(value))
        else:
            self.node.add(name, _item(value))

    @member("TryGetValue", outs=(1, 2))
    def try_get_value(self, name: str, second: Any, third: Any = None) -> bool:
        """Give the value of a property, in any case with such a StringComparison; whether it is there."""
        place: NetRef = second if third is None else third
        comparison = second.value if isinstance(second, NetRef) else second
        found = self._found(name, () if third is None else (comparison,))
        place.value = None if found is None else token_of(self.node.child(found))
        return found is not None

    @member("ContainsKey")
    def contains_key(self, name: str) -> bool:
        """Whether a property is there."""
        return name in self.node.items

    @member("Remove")
    def remove(self, *key: Any) -> Any:
        """Take a property out, or this object out of what it is in."""
        if not key:
            return super().remove()
        if key[0] not in self.node.items:
            return False
        self.node.remove(key[0])
        return True

    def _found(self, name: str, comparison: tuple[int, ...]) -> str | None:
        if name in self.node.items:
            return name
        if any(int(each) % 2 for each in comparison):  # StringComparison: the odd ones ignore case
            return next((each for each in self.node.items if each.lower() == name.lower()), None)
        return None


class JArray(JToken):
    """An array."""

    net_name = "Newtonsoft.Json.Linq.JArray"
    node: ArrayNode

    def __init__(self, *source: Any) -> None:
        if source and isinstance(source[0], ArrayNode):
            self.node = source[0]
            return
        self.node = ArrayNode([])
        for value in source:
            for each in value if isinstance(value, list) else [value]:
                self.node.append(_item(each))

    def children(self) -> list[Any]:
        """Its elements."""
        return [token_of(self.node.child(index)) for index in range(len(self.node.items))]

    @member("Parse", static=True)
    def parse(self, text: str) -> JArray:
        """The array that a text is. Raises NetException."""
        node = as_node(read(text))
        if not isinstance(node, ArrayNode):
            raise not_read("JArray", "an array", node)
        return JArray(node)

    @member("Add")
    def add(self, value: Any) -> None:
        """Add to the end."""
        self.node.append(_item(value))

    @member("Insert")
    def insert(self, index: int, value: Any) -> None:
        """Put an element in. Raises NetException."""
        if not 0 <= index <= len(self.node.items):
            raise out_of_range()
        self.node.insert(index, _item(value))

    @member("Item", "get_Item")
    def item(self, index: int) -> JToken:
        """The element at a place. Raises NetException."""
        return token_of(self.node.child(self._checked(index)))

    @member("set_Item")
    def set_item(self, index: int, value: Any) -> None:
        """Replace the element at a place. Raises NetException."""
        self.node.replace(self._checked(index), _item(value))

    @member("RemoveAt")
    def remove_at(self, index: int) -> None:
        """Take out the element at a place. Raises NetException."""
        self.node.remove(self._checked(index))

    @member("Clear")
    def clear(self) -> None:
        """Take out all elements."""
        self.node.items.clear()

    def _checked(self, index: int) -> int:
        if not 0 <= index < len(self.node.items):
            raise out_of_range()
        return index


class JProperty(JToken):
    """A name with a value, in an object or not yet."""

    net_name = "Newtonsoft.Json.Linq.JProperty"

    def __init__(self, name: str, value: Any = None) -> None:
        self._name = name
        self._item: Item = _item(value)
        self.owner: ObjectNode | None = None

    @classmethod
    def of(cls, owner: ObjectNode, name: str) -> JProperty:
        """A property of an object."""
        made = cls(name)
        made.owner = owner
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JProperty) and (self.owner, self._name) == (other.owner, other._name)

    def __hash__(self) -> int:
        return hash(self._name)

    @property
    def node(self) -> Node:  # type: ignore[override]  # looked at, it is the node of the value
        """The node of its value."""
        if self.owner is None:
            self._item = as_node(self._item)
            return self._item
        return self.owner.child(self._name)

    @property
    def item(self) -> Item:
        """Its value, as an item of a tree."""
        return self.node

    def children(self) -> list[Any]:
        """Its value."""
        return [token_of(self.node)]

    @member("Name")
    def name(self) -> str:
        """The name."""
        return self._name

    @member("Value")
    def value(self) -> JToken:
        """The value."""
        return token_of(self.node)

    @member("set_Value")
    def set_value(self, value: Any) -> None:
        """Give it another value."""
        if self.owner is None:
            self._item = _item(value)
        else:
            self.owner.replace(self._name, _item(value))

    @member("Type")
    def type(self) -> JTokenType:
        """A property."""
        return JTokenType(4)

    @member("Parent")
    def parent(self) -> JToken | None:
        """The object that it is in."""
        return None if self.owner is None else JObject(self.owner)

    @member("Replace")
    def replace(self, value: Any) -> None:
        """Put another property in its place. Raises NetException."""
        owner = self._owned()
        if not isinstance(value, JProperty):
            raise NetException(f"Can not add {type(value).__name__} to Newtonsoft.Json.Linq.JObject.")
        renamed = {value.name() if name == self._name else name: each for name, each in owner.items.items()}
        owner.replace(self._name, _item(value.item))
        owner.items = {new: owner.items[old] for new, old in zip(renamed, owner.items, strict=True)}
        value.owner, self.owner = owner, None

    @member("Remove")
    def remove(self, *key: Any) -> Any:
        """Take it out of its object. Raises NetException."""
        owner = self._owned()
        self._item = copied(owner.items[self._name])
        owner.remove(self._name)
        self.owner = None
        return None

    @member("ToString")
    def net_text(self, formatting: int = INDENTED) -> str:
        """The name and the value as JSON."""
        text = indented(self.node) if int(formatting) else written(self.node)
        return f"{written(self._name)}: {text}"

    def _owned(self) -> ObjectNode:
        if self.owner is None:
            raise NetException("The parent is missing.")
        return self.owner


class JsonConvert(NetObject):
    """Values as JSON."""

    net_name = "Newtonsoft.Json.JsonConvert"

    @member("SerializeObject", static=True)
    def serialize(self, value: Any, *options: int) -> str:
        """The JSON of a value, in lines if it shall be."""
        node = as_node(_item(value))
        return indented(node) if any(map(int, options)) else written(node)

    @member("DeserializeObject", static=True)
    def deserialize(self, text: str) -> JToken:
        """The token that a text is. Raises NetException."""
        return token_of(as_node(read(text)))

    @member("ToString", static=True)
    def to_text(self, value: Any) -> str:
        """The JSON of a value."""
        return written(_item(value))


def token_of(node: Node) -> JToken:
    """The token of a node."""
    match node:
        case ObjectNode():
            return JObject(node)
        case ArrayNode():
            return JArray(node)
        case _:
            return JValue(node)


def _item(value: Any) -> Item:
    """What a value is in a tree. Names what JSON has nothing for."""
    match value:
        case JToken():
            return value.node
        case ObjectNode() | ArrayNode() | ValueNode() | dict():
            return value
        case float():
            return Decimal(repr(value))
        case str():
            return str(value)
        case None | bool() | Decimal():
            return value
        case int():
            return int(value)
        case UUID():
            return guid_text(value).strip("{}").lower()
        case NetDateTime():
            return value.value.isoformat(timespec="milliseconds" if value.value.microsecond else "seconds") + (
                "Z" if value.is_utc else ""
            )
        case list():
            return [_item(each) for each in value]
        case _:
            raise UnsupportedFeature(f"{value.net_name if isinstance(value, NetObject) else type(value)} as JSON")

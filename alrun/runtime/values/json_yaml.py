"""JSON trees as YAML and back.

Undocumented: how the product takes and writes what YAML has many forms for. Words and numbers without quotes are what
the core schema of YAML 1.2 says, which includes JSON; what is written is in block style, as its library does it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING, Final

from alrun.runtime.errors import ALError
from alrun.runtime.values.json_errors import INVALID_JSON
from alrun.runtime.values.json_nodes import UNDEFINED, Item, Raw, Scalar, content, copied
from alrun.runtime.values.json_reading import MAX_DEPTH, parse_number
from alrun.runtime.values.json_writing import number_text

if TYPE_CHECKING:
    import yaml

_MAX_ALIASED: Final = 1_000_000
"""How many values aliases may stand for: an alias of aliases of aliases would take all memory there is."""

_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FRACTION = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_OLD_WORDS = frozenset("y n yes no on off = <<".split())
"""What YAML 1.1 takes for something else than a text, and so is written in quotes."""


def read_yaml(text: str) -> Raw:
    """Return what a text of YAML says, no part of it a node yet. Raises ALError if it is none."""
    import yaml  # few programs need it

    loader = getattr(yaml, "CLoader", yaml.Loader)
    try:
        return _Builder().build(yaml.parse(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        place = error.problem_mark
        where = f" (Line: {place.line + 1}, Col: {place.column + 1})" if place else ""
        raise ALError(f"The YAML is not valid: {error.problem}.{where}", INVALID_JSON) from None
    except (yaml.YAMLError, ValueError) as error:
        raise ALError(f"The YAML is not valid: {error}.", INVALID_JSON) from None


class _Builder:
    """Makes a tree of the events of a text, without recursion."""

    def __init__(self) -> None:
        self._open: list[dict[str, Item] | list[Item]] = []
        self._keys: list[str | None] = []
        """The name that waits for its value, for each open object."""
        self._anchors: dict[str, Raw] = {}
        self._aliased = 0
        self._root: Raw = None

    def build(self, events: object) -> Raw:
        """The tree. Raises ALError for what JSON does not have."""
        from yaml import events as kinds

        documents = 0
        for event in events:  # type: ignore[attr-defined]  # an iterator, which the library's types do not tell
            match event:
                case kinds.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise ValueError("there is more than one document")
                case kinds.ScalarEvent():
                    self._put(_scalar(event.value) if event.implicit[0] else event.value, event.anchor)
                case kinds.MappingStartEvent():
                    self._begin({}, event.anchor)
                case kinds.SequenceStartEvent():
                    self._begin([], event.anchor)
                case kinds.MappingEndEvent() | kinds.SequenceEndEvent():
                    self._open.pop()
                    self._keys.pop()
                case kinds.AliasEvent():
                    self._put(self._alias(event.anchor), None)
        return self._root

    def _begin(self, container: dict[str, Item] | list[Item], anchor: str | None) -> None:
        if self._open and isinstance(self._open[-1], dict) and self._keys[-1] is None:
            raise ValueError("a name is no text")
        self._put(container, anchor)
        self._open.append(container)
        self._keys.append(None)
        if len(self._open) > MAX_DEPTH:
            raise ValueError(f"it is nested more than {MAX_DEPTH} deep")

    def _alias(self, anchor: str | None) -> Raw:
        if anchor is None or anchor not in self._anchors:
            raise ValueError(f"there is no anchor {anchor}")
        found = self._anchors[anchor]
        if any(each is found for each in self._open):
            raise ValueError(f"the anchor {anchor} contains itself")
        self._aliased += _size(found, _MAX_ALIASED)
        if self._aliased > _MAX_ALIASED:
            raise ValueError(f"its aliases stand for more than {_MAX_ALIASED} values")
        return copied(found)

    def _put(self, value: Raw, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = value
        if not self._open:
            self._root = value
            return
        container = self._open[-1]
        if isinstance(container, list):
            container.append(value)
        elif (key := self._keys[-1]) is None:
            self._keys[-1] = _key(value)
        else:
            container[key] = value
            self._keys[-1] = None


def _key(value: Raw) -> str:
    if isinstance(value, dict | list):
        raise ValueError("a name is no text")
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    return number_text(value) if isinstance(value, Decimal) else str(value)


def _size(item: Item, limit: int) -> int:
    """How many values there are in an item, or a number beyond the limit."""
    count, pending = 0, [item]
    while pending and count <= limit:
        raw = content(pending.pop())
        count += 1
        if isinstance(raw, dict):
            pending += raw.values()
        elif isinstance(raw, list):
            pending += raw
    return count


def _scalar(text: str) -> Scalar:
    """What a word without quotes is: null, true, a number or else a text."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    return parse_number(text) if _FRACTION.fullmatch(text) else text


def write_yaml(item: Item) -> str:
    """The text of a token in YAML."""
    import yaml

    out = StringIO()
    dumper = getattr(yaml, "CDumper", yaml.Dumper)
    yaml.emit(_events(item), out, Dumper=dumper, allow_unicode=True, width=1 << 30, line_break="\r\n")
    return out.getvalue()


def _events(item: Item) -> list[yaml.Event]:
    """The events of a tree, without recursion."""
    from yaml import events as kinds

    found: list[yaml.Event] = [kinds.StreamStartEvent(), kinds.DocumentStartEvent(explicit=False)]
    pending: list[Item | yaml.Event] = [item]
    while pending:
        value = pending.pop()
        if isinstance(value, kinds.Event):
            found.append(value)
            continue
        raw = content(value)
        if isinstance(raw, dict):
            found.append(kinds.MappingStartEvent(None, None, True, flow_style=not raw))
            pending.append(kinds.MappingEndEvent())
            for key, each in reversed(raw.items()):
                pending += [each, _text_event(key)]
        elif isinstance(raw, list):
            found.append(kinds.SequenceStartEvent(None, None, True, flow_style=not raw))
            pending.append(kinds.SequenceEndEvent())
            pending += reversed(raw)
        elif isinstance(raw, str):
            found.append(_text_event(raw))
        else:
            found.append(kinds.ScalarEvent(None, None, (True, False), _word(raw)))
    return [*found, kinds.DocumentEndEvent(explicit=False), kinds.StreamEndEvent()]


def _word(value: Scalar) -> str:
    if value is None or value is UNDEFINED:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return number_text(value) if isinstance(value, Decimal) else str(value)


def _text_event(text: str) -> yaml.Event:
    """A text: without quotes if nothing else could be meant."""
    from yaml import events as kinds

    is_plain = isinstance(_scalar(text), str) and text.lower() not in _OLD_WORDS
    return kinds.ScalarEvent(None, None, (is_plain, True), text)

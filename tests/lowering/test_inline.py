"""Built-in methods that emitted code carries out itself do what their functions do, in the same order."""

from __future__ import annotations

from dataclasses import fields

import pytest
from bound_trees import SOMEWHERE, Trace, body, expression, leave, link, parameter, procedure, use

from alrun.lowering.emit_procedure import lower_body
from alrun.lowering.unit import LinkKind
from alrun.platform.types import dictionary, text
from alrun.platform.types import list as list_type
from alrun.runtime.errors import ALError
from alrun.semantics import types
from alrun.semantics.bound import BoundBuiltinCall
from alrun.semantics.builtins import BuiltinMethod, Inline

NUMBERS = types.ListType(types.INTEGER)
NAMES = types.DictionaryType(types.TEXT, types.INTEGER)
METHODS = {
    method.inline: method
    for table in (text.METHODS, list_type.METHODS, dictionary.METHODS)
    for method in table.methods
    if method.inline is not None
}


def called(method: BuiltinMethod) -> BuiltinMethod:
    """The same method, but emitted code has to call it."""
    values = {each.name: getattr(method, each.name) for each in fields(method)}
    return BuiltinMethod(**{**values, "inline": None})


def outcome(method: BuiltinMethod, receiver, receiver_type, arguments, traced: bool, consumed: bool):
    """What a call gives or fails with, what it leaves in its receiver, and what was evaluated in which order."""
    trace = Trace()
    given = parameter("Given", receiver_type)
    node = BoundBuiltinCall(
        method,
        trace(receiver, receiver_type) if traced else expression(given),
        tuple((trace if traced else expression)(each) for each in arguments),
        consumed,
        types.INTEGER,
        SOMEWHERE,
    )
    tree = body(leave(node) if consumed else use(node), of=procedure("Run", given, return_type=types.INTEGER))
    unit = lower_body(tree)
    try:
        result = link(unit)(None, receiver)
    except ALError as error:
        result = error.text, error.code
    is_called = any(each.kind is LinkKind.BUILTIN and each.target is method.function for each in unit.links)
    return (result, receiver, trace.calls), is_called


@pytest.mark.parametrize("traced", [False, True])
@pytest.mark.parametrize(
    ("inline", "receiver", "type_", "arguments", "consumed"),
    [
        (Inline.LENGTH, {"a": 1, "b": 2}, NAMES, (), True),
        (Inline.APPEND, [1], NUMBERS, (2,), False),
        (Inline.CONTAINS, {"a": 1}, NAMES, ("a",), True),
        (Inline.CONTAINS, {"a": 1}, NAMES, ("A",), True),
        (Inline.ITEM, [10, 20], NUMBERS, (1,), True),
        (Inline.ITEM, [10, 20], NUMBERS, (2,), True),
        (Inline.ITEM, [10, 20], NUMBERS, (3,), True),
        (Inline.ITEM, [10, 20], NUMBERS, (0,), True),
        (Inline.ITEM, [10, 20], NUMBERS, (-1,), True),
        (Inline.ITEM, [], NUMBERS, (1,), True),
        (Inline.SET_ITEM, [10, 20], NUMBERS, (2, 7), False),
        (Inline.SET_ITEM, [10, 20], NUMBERS, (3, 7), False),
        (Inline.SET_ITEM, [10, 20], NUMBERS, (0, 7), False),
        (Inline.ENTRY, {"a": 1}, NAMES, ("a",), True),
        (Inline.ENTRY, {"a": 1}, NAMES, ("b",), True),
        (Inline.SET_ENTRY, {"a": 1}, NAMES, ("a", 5), False),
        (Inline.SET_ENTRY, {"a": 1}, NAMES, ("b", 5), False),
    ],
)
def test_it_is_as_if_the_function_were_called(inline, receiver, type_, arguments, consumed, traced):
    method = METHODS[inline]
    same = type(receiver)(receiver)
    found, _ = outcome(method, receiver, type_, arguments, traced, consumed)
    expected, is_called = outcome(called(method), same, type_, arguments, traced, consumed)
    assert is_called
    assert found == expected


def test_a_successful_set_whose_result_is_used_is_true():
    items = [10, 20]
    assert outcome(METHODS[Inline.SET_ITEM], items, NUMBERS, (2, 7), False, True)[0][0] is True
    assert items == [10, 7]


def test_a_failing_set_whose_result_is_used_is_false():
    assert outcome(METHODS[Inline.SET_ITEM], [], NUMBERS, (1, 7), False, True)[0][0] is False

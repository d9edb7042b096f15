"""A filter tree as a Python predicate: how temporary records are filtered.

`alrun.runtime.storage.sql` says the same in SQL; tests/runtime/records/test_filter_agreement.py holds the two together.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any, TypeGuard, assert_never

from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Like, Or, Wildcard
from alrun.runtime.storage.ordering import fold_case, order_key
from alrun.semantics.types import Type

Predicate = Callable[[Any], bool]
"""Takes an AL value of the filtered field's type, whatever that is."""

_ORDERED: dict[Comparison, Callable[[Any, Any], bool]] = {
    Comparison.LESS: operator.lt,
    Comparison.AT_MOST: operator.le,
    Comparison.GREATER: operator.gt,
    Comparison.AT_LEAST: operator.ge,
}


def matches(tree: Filter, value: object, type_: Type) -> bool:
    """Whether a value of the field's type is inside the filter.

    Docs: devenv-entering-criteria-in-filters
    """
    return predicate(tree, type_)(value)


def predicate(tree: Filter, type_: Type) -> Predicate:
    """The filter as a function of the field's value; built once, called for each row."""
    match tree:
        case Compare():
            return _compare(tree, type_)
        case Between():
            return _between(tree, type_)
        case Like():
            return _like(tree)
        case And():
            all_of = [predicate(part, type_) for part in tree.parts]
            return lambda value: all(part(value) for part in all_of)
        case Or():
            equal = frozenset(part.value for part in tree.parts if _is_equality(part))
            any_of = [predicate(part, type_) for part in tree.parts if not _is_equality(part)]
            if not any_of:
                return lambda value: value in equal
            return lambda value: value in equal or any(part(value) for part in any_of)
        case _:
            assert_never(tree)


def _is_equality(node: Filter) -> TypeGuard[Compare]:
    return isinstance(node, Compare) and node.comparison is Comparison.EQUAL


def _compare(node: Compare, type_: Type) -> Predicate:
    wanted: Any = node.value
    # Equality is exact, while order ignores the case of A-Z: 'b' is after 'A' and yet not equal to 'B'.
    if node.comparison is Comparison.EQUAL:
        return lambda value: bool(value == wanted)
    if node.comparison is Comparison.NOT_EQUAL:
        return lambda value: bool(value != wanted)
    compare = _ORDERED[node.comparison]
    key = order_key(type_)
    if key is None:
        return lambda value: compare(value, wanted)
    bound = key(wanted)
    return lambda value: compare(key(value), bound)


def _between(node: Between, type_: Type) -> Predicate:
    if node.low is None:
        return _compare(Compare(Comparison.AT_MOST, node.high), type_)
    if node.high is None:
        return _compare(Compare(Comparison.AT_LEAST, node.low), type_)
    low: Any = node.low
    high: Any = node.high
    key: Any = order_key(type_)
    if key is None:
        return lambda value: bool(low <= value <= high)
    low, high = key(low), key(high)
    return lambda value: bool(low <= key(value) <= high)


def _like(node: Like) -> Predicate:
    match = re.compile("".join(_regex(part, node.ignore_case) for part in node.pattern), re.DOTALL).fullmatch
    negated = node.negated
    if node.ignore_case:
        return lambda value: (match(fold_case(value)) is None) is negated
    return lambda value: (match(value) is None) is negated


def _regex(part: str | Wildcard, ignore_case: bool) -> str:
    match part:
        case Wildcard.ANY:
            return ".*"
        case Wildcard.ONE:
            return "."
        case str():
            return re.escape(fold_case(part) if ignore_case else part)
        case _:
            assert_never(part)

"""The tree of a filter on one field. Its values are AL values of the field's type.

Docs: devenv-entering-criteria-in-filters
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from alrun.tree import struct


class Comparison(Enum):
    """The comparison operators of filters, by how they are written."""

    EQUAL = "="
    NOT_EQUAL = "<>"
    LESS = "<"
    AT_MOST = "<="
    GREATER = ">"
    AT_LEAST = ">="


class Wildcard(Enum):
    """The characters of a pattern that stand for others."""

    ANY = "*"
    """Any number of characters, also none."""
    ONE = "?"
    """Exactly one character."""


@struct
class Compare:
    """The field's value against one value. A plain `1000` is EQUAL."""

    comparison: Comparison
    value: object


@struct
class Between:
    """`low..high`, both included; None, which is no AL value, is the open end of `low..` or `..high`."""

    low: object | None
    high: object | None


@struct
class Like:
    """A text with wildcards, or with `@`, or both; `negated` is `<>` before it."""

    pattern: tuple[str | Wildcard, ...]
    ignore_case: bool
    negated: bool = False


@struct
class And:
    """`a&b`: all of at least two filters."""

    parts: tuple[Filter, ...]


@struct
class Or:
    """`a|b`: any of at least two filters."""

    parts: tuple[Filter, ...]


Filter: TypeAlias = Compare | Between | Like | And | Or

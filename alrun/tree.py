"""Nodes of trees: slotted classes that nobody changes after they are made.

`@node` makes what `@dataclass(frozen=True, slots=True, eq=False)` makes, but leaves it to the type checker to see that
no field is assigned. A frozen dataclass checks at run time instead, which makes each node three times as slow to build
and each class as slow to define, and a program is millions of nodes and a hundred classes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, eq_default=False)
def node(cls: type[T]) -> type[T]:
    """Make a class of annotated fields a node. Two nodes are equal only if they are the same."""
    made = dataclass(slots=True, eq=False, repr=False)(cls)
    made.__repr__ = _repr  # type: ignore[method-assign]
    return made


def _repr(self: object) -> str:
    shown = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields(self))  # type: ignore[arg-type]
    return f"{type(self).__name__}({shown})"

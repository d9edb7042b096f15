"""Slotted classes that nobody changes after they are made: nodes of trees, and structs.

`@node` makes what `@dataclass(frozen=True, slots=True, eq=False)` makes, and `@struct` what `@dataclass(frozen=True,
slots=True)` makes, but both leave it to the type checker to see that no field is assigned. A frozen dataclass checks at
run time instead, which makes each instance three times as slow to build and each class as slow to define. A program is
millions of nodes, and every start of alrun defines a hundred classes. Few of those get an instance, and compiling its
`__init__` was more than half of what a class cost: that waits for the first instance.

A default is a value; there are no default factories.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def node(cls: type[T]) -> type[T]:
    """Make a class of annotated fields a node. Two nodes are equal only if they are the same."""
    has_repr = "__repr__" in vars(cls)
    made = dataclass(slots=True, init=False, eq=False, repr=False)(cls)
    if not has_repr:
        made.__repr__ = _repr  # type: ignore[method-assign]

    def first_init(self: Any, *arguments: object, **named: object) -> None:
        # Threads that come here at once compile the same.
        made.__init__ = _compile_init(made)  # type: ignore[method-assign]
        made.__init__(self, *arguments, **named)

    made.__init__ = first_init  # type: ignore[method-assign]
    return made


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def struct(cls: type[T]) -> type[T]:
    """Make a class of annotated fields a struct. Two structs are equal if they are of one class with equal fields."""
    made = node(cls)
    names = [each.name for each in fields(made) if each.compare]  # type: ignore[arg-type]
    compared = attrgetter(*names) if names else type

    def equals(self: object, other: object) -> bool:
        if self is other:
            return True
        return compared(self) == compared(other) if type(self) is type(other) else NotImplemented

    def hash_of(self: object) -> int:
        return hash(compared(self))

    made.__eq__ = equals  # type: ignore[method-assign]
    made.__hash__ = hash_of  # type: ignore[method-assign]
    return made


def _compile_init(cls: type[Any]) -> Callable[..., None]:
    """The `__init__` that assigns its arguments to the fields."""
    defaults = {each.name: each.default for each in fields(cls) if each.default is not MISSING}
    names = [each.name for each in fields(cls)]
    parameters = [f"{name}=defaults['{name}']" if name in defaults else name for name in names]
    assignments = [f"    self.{name} = {name}" for name in names] or ["    pass"]
    made: dict[str, Any] = {}
    exec("\n".join([f"def __init__({', '.join(['self', *parameters])}):", *assignments]), {"defaults": defaults}, made)
    init: Callable[..., None] = made["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _repr(self: object) -> str:
    shown = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))  # type: ignore[arg-type]
    return f"{type(self).__name__}({shown})"

"""Types that only hold values: each property can be read and assigned to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from alrun.runtime.net import Member, NetObject


class DataObject(NetObject):
    """A value with properties. A subclass says which, and how each one begins: a value, or a type to make one of."""

    begins: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name in cls.begins:
            cls.members = cls.members | {
                name.lower(): Member(_getter(name)),
                f"set_{name.lower()}": Member(_setter(name)),
            }

    def __init__(self) -> None:
        self.held = {name: first() if isinstance(first, type) else first for name, first in self.begins.items()}

    @classmethod
    def member_names(cls) -> list[str]:
        """Its properties and its other members."""
        return sorted({*super().member_names(), *cls.begins})


def _getter(name: str) -> Callable[..., Any]:
    def get(value: DataObject) -> Any:
        return value.held[name]

    return get


def _setter(name: str) -> Callable[..., Any]:
    def set_(value: DataObject, new: Any) -> None:
        value.held[name] = new

    return set_

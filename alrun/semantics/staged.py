"""Attributes of symbols that are worked out when they are first needed.

Opening an app makes a bare symbol of each object: its kind, id and name. What else there is to know comes in stages,
each from the object's syntax and from what earlier stages of other objects say, so objects may refer to each other in
any order and whoever needs one object does not declare them all.

Within the class of a symbol, `declared(Stage.SHAPE, list)` is such an attribute. The first look at one attribute of a
stage declares the whole stage; from then on they are plain attributes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from typing import Any, ClassVar, Protocol, TypeVar, cast

T = TypeVar("T")


DECLARING = threading.RLock()
"""One for all programs of a process: declaring is rare and short once a program runs."""


class Stage(Enum):
    """What is declared together. A stage looks only at earlier stages of other objects."""

    SYNTAX = "syntax"
    """The tree of the object."""
    PROPERTIES = "properties"
    """What its properties say of the whole object."""
    SHAPE = "shape"
    """What it consists of: fields and keys, values, controls and actions."""
    VIEWS = "views"
    """Views and links, which name fields of other tables."""
    MEMBERS = "members"
    """Globals, procedures and triggers."""
    EVENTS = "events"
    """The events that it subscribes to, which are members of other objects."""
    PERMISSIONS = "permissions"
    """What it grants, and what its own code may do. Nobody asks unless permissions are in force."""


class Declarations(Protocol):
    """What declares the stages of the symbols of one program."""

    def declare(self, symbol: Any, stage: Stage) -> None:
        """Fill the attributes of `stage`, which are blank. `symbol` is any symbol of the program."""
        ...

    def declare_parts(self, part: Any) -> None:
        """Fill what a field or control leaves open until somebody asks: see `PartlyDeclared`."""
        ...


class Staged:
    """A symbol with attributes that are declared in stages.

    Without `declarations`, as for a symbol that nothing declares, they are blank. While a stage is being declared only
    the thread that does it sees its attributes; others wait.
    """

    _stages: ClassVar[dict[Stage, dict[str, Callable[[], object]]]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        merged = {stage: dict(attributes) for stage, attributes in cls._stages.items()}
        for name, value in list(vars(cls).items()):
            if isinstance(value, _Declared):
                merged.setdefault(value.stage, {})[name] = value.make
        cls._stages = merged

    def __init__(self) -> None:
        self.declarations: Declarations | None = None
        self._pending: dict[str, object] = {}

    def is_declared(self, stage: Stage) -> bool:
        """Whether the stage has been declared, all of it."""
        return self._stages.get(stage, {}).keys() <= self.__dict__.keys()

    def declare(self, *stages: Stage) -> None:
        """Declare stages that have not been declared yet."""
        for stage in stages:
            if not self.is_declared(stage):
                self._declare(stage)

    def declare_all(self) -> None:
        """Declare every stage."""
        self.declare(*Stage)

    def declared_names(self) -> set[str]:
        """The attributes that are there since a stage was declared."""
        return {name for names in self._stages.values() for name in names if name in self.__dict__}

    def declared_state(self) -> dict[str, object]:
        """What the stages that have been declared have found out, syntax left out."""
        syntax = self._stages.get(Stage.SYNTAX, {})
        return {name: self.__dict__[name] for name in self.declared_names() if name not in syntax}

    def _declare(self, stage: Stage) -> None:
        with DECLARING:
            names = self._stages.get(stage, {})
            if names.keys() <= self.__dict__.keys() or names.keys() <= self._pending.keys() | self.__dict__.keys():
                return
            blank = {name: make() for name, make in names.items()}
            self._pending.update(blank)
            try:
                if self.declarations is not None:
                    self.declarations.declare(self, stage)
                # What the declarer has assigned is there already.
                self.__dict__.update({name: self._pending[name] for name in blank if name not in self.__dict__})
            finally:
                for name in blank:
                    del self._pending[name]

    def _attribute(self, name: str, stage: Stage) -> object:
        with DECLARING:
            if name not in self.__dict__ and name not in self._pending:
                self._declare(stage)
            return self.__dict__[name] if name in self.__dict__ else self._pending[name]


class _Declared:
    """A descriptor that is asked only while the symbol itself has no attribute of its name."""

    __slots__ = ("make", "name", "stage")

    def __init__(self, stage: Stage, make: Callable[[], object]) -> None:
        self.stage = stage
        self.make = make
        self.name = ""

    def __set_name__(self, owner: type[Staged], name: str) -> None:
        self.name = name

    def __get__(self, symbol: Staged | None, owner: type[Staged]) -> object:
        return self if symbol is None else symbol._attribute(self.name, self.stage)


def declared(stage: Stage, make: Callable[[], T]) -> T:
    """An attribute that `stage` declares; `make` makes its blank value."""
    return cast(T, _Declared(stage, make))


def nothing() -> None:
    """The blank value of an attribute that may be None."""
    return


class PartlyDeclared:
    """A slotted part of a symbol, some of whose slots stay empty until somebody looks at one."""

    __slots__ = ()

    LATER: ClassVar[dict[str, object]]
    """The names of those slots, and what is in them if nothing declares them."""
    SYNTAX: ClassVar[frozenset[str]]
    """The names of those among them that hold syntax, which is not pickled."""

    def declarer(self) -> Declarations | None:
        """What fills them; None if they stay blank."""
        raise NotImplementedError

    def has_syntax(self) -> bool:
        """Whether the slots that hold syntax are filled: they are not in what has been unpickled."""
        return all(self._has(name) for name in self.SYNTAX)

    def declare_rest(self) -> None:
        """Fill those slots if they are empty still."""
        for name in self.LATER:
            getattr(self, name)

    def __getattr__(self, name: str) -> Any:  # the type checker knows the slots by their annotations
        if name not in self.LATER:
            raise AttributeError(name)
        with DECLARING:
            declarations = self.declarer()
            if declarations is not None:
                declarations.declare_parts(self)
            for later, blank in self.LATER.items():
                if not self._has(later):
                    setattr(self, later, blank)
        return getattr(self, name)

    def _has(self, name: str) -> bool:
        try:
            object.__getattribute__(self, name)
        except AttributeError:
            return False
        return True

    def __getstate__(self) -> dict[str, object]:
        names = {name for class_ in type(self).__mro__ for name in getattr(class_, "__slots__", ())}
        return {name: object.__getattribute__(self, name) for name in names - self.SYNTAX if self._has(name)}

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

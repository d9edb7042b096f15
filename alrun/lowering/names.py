"""The names of one emitted function: its locals, its temporaries, and the globals that the linker fills in."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable

from alrun.lowering.runtime_api import Helper
from alrun.lowering.unit import LinkKind, LinkName
from alrun.semantics.builtins import BuiltinMethod
from alrun.semantics.symbols import FieldSymbol, ObjectSymbol, VariableSymbol
from alrun.semantics.types import Type

# What emitted code takes from Python itself.
_PYTHON_NAMES = ("self", "range", "len", "ord", "chr", "map", "list", "dict")


class Names:
    """Hands out names that differ in more than case.

    Locals are named first, after their AL names; link names then give way to them.
    """

    def __init__(self, locals_: Iterable[VariableSymbol], reserved: Iterable[str] = ()) -> None:
        self._taken = {name.lower() for name in (*_PYTHON_NAMES, *reserved)}
        self._locals = {symbol: self._unique(identifier(symbol.name)) for symbol in locals_}
        self._links: dict[tuple[LinkKind, object], LinkName] = {}
        self._scratch = ""

    @property
    def links(self) -> tuple[LinkName, ...]:
        """Every link name that was asked for, in the order of first use."""
        return tuple(self._links.values())

    def local(self, symbol: VariableSymbol) -> str:
        """The Python local of an AL variable."""
        return self._locals[symbol]

    def temporary(self) -> str:
        """A new local of lowering's own."""
        return self._unique("t")

    @property
    def scratch(self) -> str:
        """The local for values that are used at once: nothing else is evaluated between its first and last use."""
        if not self._scratch:
            self._scratch = self.temporary()
        return self._scratch

    def helper(self, helper: Helper) -> str:
        """The name of a function or class of `runtime_api`."""
        return self._link(LinkKind.HELPER, helper, helper.value, helper.value)

    def builtin(self, method: BuiltinMethod) -> str:
        """The name of a built-in method's function."""
        return self._link(LinkKind.BUILTIN, method, method.function, method.python_name)

    def type(self, type_: Type) -> str:
        """The name of a type."""
        return self._link(LinkKind.TYPE, type_, type_, f"type_{type_}")

    def field(self, field: FieldSymbol) -> str:
        """The name of a field."""
        return self._link(LinkKind.FIELD, field, field, f"field_{field.name}")

    def object_class(self, symbol: ObjectSymbol) -> str:
        """The name of an object's emitted class."""
        return self._link(LinkKind.OBJECT_CLASS, symbol, symbol, symbol.python_name)

    def constant(self, value: object) -> str:
        """The name of a value that Python source cannot write."""
        return self._link(LinkKind.CONSTANT, repr(value), value, f"{type(value).__name__}_{value}")

    def ran_lines(self) -> str:
        """The name of the list in which lines are marked that run."""
        return self._link(LinkKind.RAN_LINES, None, None, "ran")

    def _link(self, kind: LinkKind, key: object, target: object, wanted: str) -> str:
        link = self._links.get((kind, key))
        if link is None:
            link = LinkName(self._unique(identifier(wanted)), kind, target)
            self._links[kind, key] = link
        return link.python_name

    def _unique(self, wanted: str) -> str:
        name, count = wanted, 1
        while name.lower() in self._taken:
            count += 1
            name = f"{wanted}_{count}"
        self._taken.add(name.lower())
        return name


def identifier(name: str) -> str:
    """A Python identifier that reads like an AL name; several names may share one."""
    name = re.sub(r"\W+", "_", unicodedata.normalize("NFKC", name))
    if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("__"):
        name = f"al_{name}"
    return name

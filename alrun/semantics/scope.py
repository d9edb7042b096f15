"""What a name means where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from alrun.semantics.bound import Expression
from alrun.semantics.builtins import BuiltinMethod
from alrun.semantics.symbols import ObjectKind, ProcedureSymbol, VariableSymbol
from alrun.semantics.types import Type
from alrun.tree import struct


@struct
class ProcedureGroup:
    """The overloads of a procedure, and the instance they would run on."""

    receiver: Expression
    procedures: tuple[ProcedureSymbol, ...]


@struct
class BuiltinGroup:
    """The overloads of a built-in method, and the value they would work on (None for static ones)."""

    receiver: Expression | None
    methods: tuple[BuiltinMethod, ...]


@struct
class TypeName:
    """A word that names a type or object kind, good only before `.` or `::`. `type` where it is a whole type."""

    name: str
    type: Type | None = None


@struct
class NamespaceName:
    """The beginning of a qualified name: `Microsoft.Sales`, or `Enum::Microsoft.Sales`, which has a `kind`."""

    path: str
    kind: ObjectKind | None = None


Meaning: TypeAlias = Expression | ProcedureGroup | BuiltinGroup | TypeName | NamespaceName


@dataclass(slots=True)
class LocalScope:
    """The names of one procedure: parameters, locals, the return variable, what `with` has opened."""

    variables: dict[str, VariableSymbol] = field(default_factory=dict)
    with_records: list[Expression] = field(default_factory=list)
    """Innermost last."""
    added: list[VariableSymbol] = field(default_factory=list)
    """Variables that the binder made up; they go into the body's variables."""
    loops: int = 0
    """How many loops enclose the current statement."""

    def find(self, name: str) -> VariableSymbol | None:
        """The local of that name in any case."""
        return self.variables.get(name.lower())

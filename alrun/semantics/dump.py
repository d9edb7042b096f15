"""The bound tree as text, for `alrun dump --bound` and golden files: a node a line, its type behind it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import Enum

from alrun.semantics.bound import BoundBody
from alrun.semantics.builtins import BuiltinMethod
from alrun.semantics.symbols import FieldSymbol, ObjectSymbol, ProcedureSymbol, VariableSymbol
from alrun.semantics.types import Type
from alrun.source import Span


def dump_bound(body: BoundBody) -> str:
    """The body's variables and statements, indented by depth."""
    lines = [
        f"{variable.kind.value} {variable.name}: {variable.type}" + (" (cell)" if variable.needs_cell else "")
        for variable in (*body.procedure.parameters, *body.variables)
    ]
    return "\n".join([*lines, *_node(body.statements, "")]) + "\n"


def _node(node: object, indent: str, label: str = "") -> Iterator[str]:
    assert dataclasses.is_dataclass(node)
    words: list[str] = []
    children: list[tuple[str, object]] = []
    for field in dataclasses.fields(node):
        value = getattr(node, field.name)
        if isinstance(value, Span) or value is None or field.name in ("type", "variables", "procedure_body"):
            continue
        shown = _shown(value)
        if shown is not None:
            words.append(f"{field.name}={shown}")
        else:
            children.append((field.name, value))
    type_ = getattr(node, "type", None)
    head = " ".join([type(node).__name__.removeprefix("Bound"), *words])
    yield f"{indent}{label}{head}" + (f" : {type_}" if isinstance(type_, Type) else "")
    for name, value in children:
        if isinstance(value, tuple):
            for item in value:
                yield from _item(item, indent + "  ", f"{name}: ")
        else:
            yield from _item(value, indent + "  ", f"{name}: ")


def _item(item: object, indent: str, label: str) -> Iterator[str]:
    shown = _shown(item)
    if shown is not None:
        yield f"{indent}{label}{shown}"
    else:
        yield from _node(item, indent, label)


def _shown(value: object) -> str | None:
    """A value that fits into its node's line; None for what is a node or holds nodes."""
    match value:
        case Enum():
            return str(value.value)
        case VariableSymbol() | FieldSymbol() | ObjectSymbol() | ProcedureSymbol():
            return value.name
        case BuiltinMethod():
            return f"{value.signature.owner}.{value.signature.name}"
        case Type():
            return str(value)
        case tuple():
            return None
        case _ if dataclasses.is_dataclass(value):
            return None
        case _:
            return repr(value)

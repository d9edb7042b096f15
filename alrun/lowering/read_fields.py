"""Which fields of its records a procedure can read, so that no others have to be loaded.

A local record variable that is only looked at, field by field, and asked for rows never shows its other fields to
anybody. It is made with a selection, and its rows are read with those columns alone. A variable that is handed over,
copied, written or validated is none of these: others may look at any field of it.
"""

from __future__ import annotations

from typing import Any

from alrun.lowering.walk import children
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundBody,
    BoundBuiltinCall,
    BoundClear,
    BoundFieldAccess,
    BoundFieldArgument,
    BoundVariable,
)
from alrun.semantics.builtins import Sees
from alrun.semantics.symbols import FieldClass, FieldSymbol, VariableKind, VariableSymbol
from alrun.semantics.types import BLOB

Selection = tuple[int, ...]


def selections(body: BoundBody) -> dict[VariableSymbol, Selection]:
    """The local records that are loaded in part: the indexes of the fields that can be read, in order.

    The fields of the primary key are among them.
    """
    found = {symbol: _Uses() for symbol in body.variables if _is_candidate(symbol)}
    if found:
        _visit(body.statements, found)
    return {symbol: selection for symbol, uses in found.items() if (selection := uses.selection(symbol)) is not None}


def _is_candidate(symbol: VariableSymbol) -> bool:
    type_ = symbol.type
    return symbol.kind is VariableKind.LOCAL and isinstance(type_, types.RecordType) and not type_.temporary


class _Uses:
    """What happens to a record variable."""

    def __init__(self) -> None:
        self.escapes = False
        self.fields: set[FieldSymbol] = set()
        self.load_fields: list[set[FieldSymbol]] = []
        """The arguments of each SetLoadFields."""

    def selection(self, symbol: VariableSymbol) -> Selection | None:
        """The fields to load; None for all."""
        if self.escapes:
            return None
        assert isinstance(symbol.type, types.RecordType)
        key = symbol.type.symbol.primary_key.fields
        fields = {*self.fields, *key}
        for field in self.fields:
            if field.field_class is FieldClass.FLOW_FIELD and field.calc_formula is not None:
                hosts = [each.host_field for each in field.calc_formula.conditions if each.host_field is not None]
                if any(host.field_class is FieldClass.FLOW_FIELD for host in hosts):
                    return None
                fields.update(host for host in hosts if host.field_class is FieldClass.NORMAL)
        # What SetLoadFields has left out must be read later, and may be gone by then: that is how AL programs see it.
        if any(_may_be_left_out(field, key) and field not in each for each in self.load_fields for field in fields):
            return None
        return tuple(sorted(field.index for field in fields))


def _may_be_left_out(field: FieldSymbol, key: tuple[FieldSymbol, ...]) -> bool:
    is_system_field = field.number == 0 or field.number >= 2000000000
    return field.field_class is FieldClass.NORMAL and field.type != BLOB and field not in key and not is_system_field


def _visit(node: Any, found: dict[VariableSymbol, _Uses]) -> None:
    match node:
        case BoundVariable(symbol=symbol) if symbol in found:
            found[symbol].escapes = True
        case BoundFieldAccess(record=BoundVariable(symbol=symbol), field=field) if symbol in found:
            found[symbol].fields.add(field)
        case BoundClear(place=BoundVariable(symbol=symbol)) if symbol in found:
            pass
        case BoundBuiltinCall(receiver=BoundVariable(symbol=symbol), method=method) if symbol in found and method.sees:
            named = {each.field for each in node.arguments if isinstance(each, BoundFieldArgument)}
            if method.sees is Sees.LOADED:
                found[symbol].load_fields.append(named)
            elif method.sees is Sees.NAMED:
                found[symbol].fields |= named
            for argument in node.arguments:
                _visit(argument, found)
        case _:
            for child in children(node):
                _visit(child, found)

"""Tables and a session for tests of records and storage, made without compiling AL."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from alrun.runtime.formatting import EN_US, RegionalSettings
from alrun.runtime.records.flowfields import CalcFormula
from alrun.runtime.records.record import Record
from alrun.runtime.storage.store import Store
from alrun.runtime.values.dates import make_date
from alrun.semantics.symbols import (
    AppInfo,
    FieldClass,
    FieldSymbol,
    KeySymbol,
    ObjectSymbol,
    ProcedureSymbol,
    TableExtensionSymbol,
    TableSymbol,
)
from alrun.semantics.types import BIG_INTEGER, DATE_TIME, GUID, Type
from alrun.source import NOWHERE

APP = AppInfo("11111111-1111-1111-1111-111111111111", "Test App", "Tester", "1.0.0.0")
OTHER_APP = AppInfo("22222222-2222-2222-2222-222222222222", "Other App", "Tester", "1.0.0.0")

USER = uuid.UUID(int=1)

_SYSTEM_FIELDS = (
    (0, "SystemRowVersion", BIG_INTEGER),
    (2000000000, "SystemId", GUID),
    (2000000001, "SystemCreatedAt", DATE_TIME),
    (2000000002, "SystemCreatedBy", GUID),
    (2000000003, "SystemModifiedAt", DATE_TIME),
    (2000000004, "SystemModifiedBy", GUID),
)


def make_table(
    name: str,
    number: int,
    fields: Mapping[str, Type | tuple[Type, dict[str, Any]]],
    *keys: str,
    unique: tuple[str, ...] = (),
    app: AppInfo = APP,
    numbers: Mapping[str, int] | None = None,
) -> TableSymbol:
    """A table; each key is field names separated by commas, the first key is the primary one."""
    table = TableSymbol(name, number, app, NOWHERE)
    for place, (field_name, declared) in enumerate(fields.items()):
        type_, settings = declared if isinstance(declared, tuple) else (declared, {})
        _add(
            table, FieldSymbol(field_name, (numbers or {}).get(field_name, place + 1), type_, field_name, place, table)
        )
        for setting, value in settings.items():
            setattr(table.fields[-1], setting, value)
    for system_number, system_name, type_ in _SYSTEM_FIELDS:
        _add(table, FieldSymbol(system_name, system_number, type_, system_name, len(table.fields), table))
    for key in keys or (next(iter(fields)),):
        parts = tuple(table.fields_by_name[part.lower()] for part in key.split(","))
        table.keys.append(KeySymbol(f"Key{len(table.keys) + 1}", parts, unique=key in unique))
    return table


def _add(table: TableSymbol, symbol: FieldSymbol) -> None:
    table.fields.append(symbol)
    table.fields_by_name[symbol.name.lower()] = symbol
    table.fields_by_number[symbol.number] = symbol


def flow_field(type_: Type) -> tuple[Type, dict[str, Any]]:
    """The declaration of a FlowField for `make_table`."""
    return type_, {"field_class": FieldClass.FLOW_FIELD}


def flow_filter(type_: Type) -> tuple[Type, dict[str, Any]]:
    """The declaration of a FlowFilter for `make_table`."""
    return type_, {"field_class": FieldClass.FLOW_FILTER}


def trigger(name: str, owner: ObjectSymbol) -> ProcedureSymbol:
    """A trigger whose Python method has its name in lower case."""
    return ProcedureSymbol(name, owner, name.lower(), f"{name}(Trigger)", is_trigger=True)


def record_class(table: TableSymbol, **methods: Any) -> type[Record]:
    """The class that the linker would make; each method is a trigger of the table by its name in lower case."""
    for name in methods:
        table.triggers[name] = trigger(name, table)
    return type(table.name, (Record,), {"table": table, **methods})


def make_extension(table: TableSymbol, *triggers: str, app: AppInfo = OTHER_APP) -> TableExtensionSymbol:
    """A tableextension that has these triggers."""
    extension = TableExtensionSymbol(f"{table.name} Ext {len(table.extensions)}", 60000, app, NOWHERE)
    extension.target = table
    for name in triggers:
        extension.triggers[name] = trigger(name, extension)
    table.extensions.append(extension)
    return extension


@dataclass
class FixedClock:
    """A clock that moves on a second each time it is read."""

    times: Iterator[int] = field(default_factory=lambda: itertools.count(63_000_000_000_000, 1000))

    def now(self) -> int:
        return next(self.times)


@dataclass(eq=False)
class FakeSession:
    """As much of a session as records need."""

    store: Store
    company: str = "CRONUS"
    user_security_id: uuid.UUID = USER
    clock: FixedClock = field(default_factory=FixedClock)
    settings: RegionalSettings = EN_US
    work_date: int = make_date(2024, 1, 15)
    read_only: bool = False
    write_guard: None = None
    global_triggers: None = None
    trying: int = 0
    guids: Iterator[int] = field(default_factory=lambda: itertools.count(1000))
    classes: dict[ObjectSymbol, Any] = field(default_factory=dict)
    formulas: dict[FieldSymbol, CalcFormula] = field(default_factory=dict)
    watched: set[TableSymbol] = field(default_factory=set)
    events: list[tuple[str, str, Mapping[str, object]]] = field(default_factory=list)

    @property
    def program(self) -> FakeSession:
        return self

    def object_class(self, symbol: ObjectSymbol) -> Any:
        return self.classes[symbol]

    def new_guid(self) -> uuid.UUID:
        return uuid.UUID(int=next(self.guids))

    new_system_id = new_guid

    def has_table_subscribers(self, table: TableSymbol) -> bool:
        return table in self.watched

    def raise_table_event(self, table: TableSymbol, event: str, element: str, arguments: Mapping[str, object]) -> None:
        self.events.append((event, element, arguments))

    def raise_codeunit_event(self, codeunit_id: int, event: str, arguments: Mapping[str, object]) -> None:
        self.events.append((event, "", arguments))

    def calc_formula(self, symbol: FieldSymbol) -> CalcFormula:
        return self.formulas[symbol]


class Fields:
    """The fields of a table as attributes: `Fields(table).Name`, blanks and dots left out."""

    def __init__(self, table: TableSymbol) -> None:
        self._table = table

    def __getattr__(self, name: str) -> FieldSymbol:
        for symbol in self._table.fields:
            if symbol.name.replace(" ", "").replace(".", "") == name:
                return symbol
        raise AttributeError(name)

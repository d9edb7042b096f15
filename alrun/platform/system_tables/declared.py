"""What the metadata tables read off the declarations of objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Generic, NamedTuple, TypeVar, cast

from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.modules import id_of
from alrun.runtime.session import Session
from alrun.semantics.constants import split_names, written_object
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import Constant, FieldSymbol, ObjectKind, ObjectSymbol, TableSymbol

Symbol = TypeVar("Symbol", bound=ObjectSymbol)

OBSOLETE_STATES: Final = ("No", "Pending", "Removed")
DATA_CLASSIFICATIONS: Final = (
    *("CustomerContent", "ToBeClassified", "EndUserIdentifiableInformation", "AccountData"),
    *("EndUserPseudonymousIdentifiers", "OrganizationIdentifiableInformation", "SystemMetadata"),
)


class Declared(NamedTuple, Generic[Symbol]):
    """A row: an object, and the program that it is in."""

    symbol: Symbol
    program: ProgramSymbols

    def text(self, name: str) -> str:
        """A property as text; '' if it is not there."""
        return str(self.symbol.constants.get(name, ""))

    def flag(self, name: str, default: bool = False) -> bool:
        """A Boolean property."""
        return self.symbol.constants.get(name, default) is True

    def option(self, name: str, members: Sequence[str], default: int = 0) -> int:
        """The number of the member that a property names."""
        return option(self.symbol.constants, name, members, default)

    def subtype(self, members: Sequence[str], default: int = 0) -> int:
        """The number of the PageType, TableType or Subtype, out of the header: nothing is parsed for it."""
        return _member(self.symbol.header.subtype, members, default)

    @property
    def obsolete_state(self) -> int:
        """The number of the ObsoleteState, out of the header too."""
        return _member(self.symbol.header.obsolete_state, OBSOLETE_STATES, 0)

    def object_id(self, name: str, kind: ObjectKind) -> int:
        """The id of the object that a property names; 0 if there is none."""
        return object_id(self.program, self.symbol, self.text(name), kind)


Columns = Mapping[int, Callable[[Declared[Symbol]], object]]


def objects_of(
    kind: ObjectKind, columns: Columns[Symbol], *, name: int = 2, caption: int = 0, app: int = 0
) -> Grouped[Symbol, Symbol, Declared[Symbol]]:
    """The rows of a table that has one for each object of a kind, by ID, its field 1.

    `name`, `caption` and `app` are the numbers of the fields for the object's name, caption and app id, 0 if there is
    none.
    """
    shared: dict[int, Callable[[Declared[Symbol]], object]] = {
        1: lambda row: row.symbol.object_id,
        name: lambda row: row.symbol.name,
        caption: lambda row: row.symbol.caption,
        app: lambda row: id_of(row.symbol.app),
    }
    shared.pop(0, None)
    return Grouped(
        {**shared, **columns},
        groups=lambda session: cast(Sequence[Symbol], session.program.symbols.in_order(kind)),
        first=lambda symbol: symbol.object_id,
        items=lambda session, symbol: (symbol,),
        row=lambda session, _, symbol: Declared(symbol, session.program.symbols),
        size=3_000,
    )


def tables(session: Session) -> Sequence[TableSymbol]:
    """All tables by number."""
    return session.program.symbols.in_order(ObjectKind.TABLE)  # type: ignore[return-value]  # tables they are


def option(constants: Mapping[str, Constant], name: str, members: Sequence[str], default: int = 0) -> int:
    """The number of the member that a property names, in any case."""
    return _member(str(constants.get(name, "")), members, default)


def _member(word: str, members: Sequence[str], default: int) -> int:
    lower = word.lower()
    if not lower:
        return default
    return next((number for number, member in enumerate(members) if member.lower() == lower), default)


def object_id(program: ProgramSymbols, owner: ObjectSymbol, written: str, kind: ObjectKind) -> int:
    """The id of the object that a property of `owner` names as written; 0 if there is none."""
    found = written_object(program, kind, written, owner.span)
    return 0 if found is None else found.object_id


def field_numbers(table: TableSymbol | None, written: str) -> str:
    """The numbers of the fields that a property lists by name: `1,2`."""
    fields: list[FieldSymbol | None] = [
        None if table is None else table.find_field(name) for name in split_names(written) if name
    ]
    return ",".join(str(field.number) for field in fields if field is not None)

"""Table Metadata, Field, Key and Table Relations Metadata.

Field, Key and Table Relations Metadata declare the tables that they are asked for, and no others.
Observed: what the columns hold, save where it says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from alrun.platform.field_types import field_length, field_type
from alrun.platform.system_tables.declared import (
    DATA_CLASSIFICATIONS,
    OBSOLETE_STATES,
    field_numbers,
    objects_of,
    option,
    tables,
)
from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.formatting import EN_US
from alrun.runtime.formatting.captions import members
from alrun.runtime.modules import package_of
from alrun.runtime.session import Session
from alrun.semantics.condition_symbols import LinkCondition, TableRelation
from alrun.semantics.symbols import FieldClass, FieldSymbol, KeySymbol, ObjectKind, TableSymbol
from alrun.semantics.types import BLOB, CodeType, TextType, is_option_like

_TABLE_TYPES: Final = ("Normal", "CRM", "ExternalSQL", "Exchange", "MicrosoftGraph", "Query", "Temporary")
_CLASSES: Final = (FieldClass.NORMAL, FieldClass.FLOW_FIELD, FieldClass.FLOW_FILTER)
_FIRST_SYSTEM_FIELD: Final = 2_000_000_000
_SYSTEM_METADATA: Final = DATA_CLASSIFICATIONS.index("SystemMetadata")

TABLE_METADATA = objects_of(
    ObjectKind.TABLE,
    {
        4: lambda row: row.symbol.data_per_company,
        5: lambda row: row.object_id("lookuppageid", ObjectKind.PAGE),
        6: lambda row: row.object_id("drilldownpageid", ObjectKind.PAGE),
        7: lambda row: field_numbers(row.symbol, row.text("datacaptionfields")),
        8: lambda row: row.flag("pasteisvalid", True),
        9: lambda row: row.flag("linkedobject"),
        11: lambda row: row.subtype(_TABLE_TYPES),
        12: lambda row: row.text("externalname"),
        13: lambda row: row.obsolete_state,
        14: lambda row: row.text("obsoletereason"),
        15: lambda row: row.option("dataclassification", DATA_CLASSIFICATIONS),
        16: lambda row: row.flag("replicatedata", True),
        17: lambda row: row.option("compressiontype", ("Unspecified", "None", "Row", "Page")),
        19: lambda row: row.text("inherentpermissions").upper(),
        20: lambda row: row.text("inherententitlements").upper(),
        21: lambda row: row.option("scope", ("Cloud", "OnPrem")),
        22: lambda row: row.option("access", ("Public", "Internal")),
        23: lambda row: row.symbol.namespace,
    },
    caption=3,
    app=18,
)


# Field


class FieldRow(NamedTuple):
    """A field of a table."""

    table: TableSymbol
    field: FieldSymbol

    @property
    def type_name(self) -> str:
        """`Code20`, `Decimal`. Undocumented."""
        match self.field.type:
            case TextType(length=length) | CodeType(length=length) as type_ if length is not None:
                return f"{type_.name}{length}"
            case type_:
                return "Option" if is_option_like(type_) else type_.name

    @property
    def relation(self) -> TableRelation | None:
        """The first branch of the TableRelation. Undocumented for one with conditions."""
        return self.field.relations[0] if self.field.relations else None

    @property
    def data_classification(self) -> int:
        """The field's own, else the table's; a FlowField is SystemMetadata, and Blobs do not have the table's."""
        field = self.field
        if field.field_class is not FieldClass.NORMAL or field.number >= _FIRST_SYSTEM_FIELD:
            return _SYSTEM_METADATA
        if "dataclassification" in field.constants or field.type == BLOB:
            return option(field.constants, "dataclassification", DATA_CLASSIFICATIONS)
        return option(self.table.constants, "dataclassification", DATA_CLASSIFICATIONS)

    def flag(self, name: str, default: bool) -> bool:
        """A Boolean property of the field."""
        return self.field.constants.get(name, default) is True

    def text(self, name: str) -> str:
        """A property of the field as text."""
        return str(self.field.constants.get(name, ""))


def option_string(field: FieldSymbol) -> str:
    """The names of the members of an option or the values of an enum; '' for another type."""
    return ",".join(member.name for member in members(field.type, EN_US))


def _fields(session: Session, table: TableSymbol) -> Sequence[FieldSymbol]:
    # SystemRowVersion, number 0, is not among them.
    return sorted((field for field in table.fields if field.number), key=lambda field: field.number)


FIELDS = Grouped(
    {
        1: lambda row: row.table.object_id,
        2: lambda row: row.field.number,
        3: lambda row: row.table.name,
        4: lambda row: row.field.name,
        5: lambda row: field_type(row.field.type),
        6: lambda row: field_length(row.field.type),
        7: lambda row: _CLASSES.index(row.field.field_class),
        8: lambda row: row.flag("enabled", True),
        9: lambda row: row.type_name,
        10: lambda row: row.text("externalname"),
        20: lambda row: row.field.caption,
        21: lambda row: 0 if row.relation is None else row.relation.table.object_id,
        22: lambda row: 0 if row.relation is None else row.relation.field.number,
        23: lambda row: option(row.field.constants, "sqldatatype", ("Varchar", "Integer", "Variant", "BigInteger")),
        24: lambda row: option_string(row.field),
        25: lambda row: option(row.field.constants, "obsoletestate", OBSOLETE_STATES),
        26: lambda row: row.text("obsoletereason"),
        27: lambda row: row.data_classification,
        28: lambda row: row.field in row.table.primary_key.fields,
        60: lambda row: package_of(row.field.owner.app),
        61: lambda row: package_of(row.field.owner.app),
        62: lambda row: row.flag("optimizefortextsearch", False),
        63: lambda row: option(row.field.constants, "access", ("Public", "Internal", "Protected", "Local")),
        64: lambda row: row.text("allowincustomizations").lower() != "never",
    },
    groups=tables,
    first=lambda table: table.object_id,
    items=_fields,
    second=lambda field: field.number,
    row=lambda session, table, field: FieldRow(table, field),
    size=100_000,
)
"""Field."""


# Key


class KeyRow(NamedTuple):
    """A key of a table; `number` is its place, from 1."""

    table: TableSymbol
    number: int
    key: KeySymbol

    def flag(self, name: str, default: bool = True) -> bool:
        """A Boolean property of the key."""
        return self.key.constants.get(name, default) is True


KEYS = Grouped(
    {
        1: lambda row: row.table.object_id,
        2: lambda row: row.number,
        3: lambda row: row.table.name,
        4: lambda row: ",".join(field.name for field in row.key.fields),
        5: lambda row: ",".join(field.name for field in row.key.sum_index_fields),
        7: lambda row: row.flag("enabled"),
        8: lambda row: row.flag("maintainsqlindex"),
        9: lambda row: row.flag("maintainsiftindex"),
        10: lambda row: row.key.clustered,
        11: lambda row: option(row.key.constants, "obsoletestate", OBSOLETE_STATES),
        12: lambda row: str(row.key.constants.get("obsoletereason", "")),
        13: lambda row: row.key.unique or row.number == 1,
        14: lambda row: row.key.name,
    },
    groups=tables,
    first=lambda table: table.object_id,
    items=lambda session, table: tuple(enumerate(table.keys, 1)),
    second=lambda item: item[0],
    row=lambda session, table, item: KeyRow(table, *item),
)
"""Key."""


# Table Relations Metadata


class RelationRow(NamedTuple):
    """A condition of a branch of a TableRelation, or a branch that has none; numbers count from 1.

    Undocumented: the number of the condition that is not there, and how a value is written: the number of a member.
    """

    table: TableSymbol
    field: FieldSymbol
    number: int
    relation: TableRelation
    condition_number: int
    condition: LinkCondition | None

    @property
    def value(self) -> str:
        """What the condition compares with."""
        condition = self.condition
        if condition is None:
            return ""
        is_number = is_option_like(condition.field.type) and condition.constant is not None
        return str(condition.constant) if is_number else condition.value


def _relations(session: Session, table: TableSymbol) -> Sequence[RelationRow]:
    return [row for field in _fields(session, table) for row in _relations_of(table, field)]


def _relations_of(table: TableSymbol, field: FieldSymbol) -> Iterator[RelationRow]:
    for number, relation in enumerate(field.relations, 1):
        if not relation.conditions:
            yield RelationRow(table, field, number, relation, 0, None)
        for condition_number, condition in enumerate(relation.conditions, 1):
            yield RelationRow(table, field, number, relation, condition_number, condition)


def _of_condition(compute: Callable[[LinkCondition], object], default: object) -> Callable[[RelationRow], object]:
    return lambda row: default if row.condition is None else compute(row.condition)


TABLE_RELATIONS = Grouped(
    {
        1: lambda row: row.table.object_id,
        2: lambda row: row.field.number,
        3: lambda row: row.number,
        4: lambda row: row.condition_number,
        5: lambda row: row.relation.table.object_id,
        6: lambda row: row.relation.field.number,
        7: _of_condition(lambda condition: int(condition.kind != "const"), 0),
        8: _of_condition(lambda condition: condition.field.number, 0),
        9: lambda row: row.value,
        10: lambda row: row.field.constants.get("testtablerelation", True) is True,
        11: lambda row: row.field.constants.get("validatetablerelation", True) is True,
        12: lambda row: row.table.name,
        13: lambda row: row.field.name,
        14: lambda row: row.relation.table.name,
        15: lambda row: row.relation.field.name,
    },
    groups=tables,
    first=lambda table: table.object_id,
    items=_relations,
    second=lambda row: row.field.number,
    row=lambda session, table, row: row,
)
"""Table Relations Metadata."""

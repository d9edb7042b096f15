"""FieldRef: what it says of the field: name, type, class, relation, the members of an option or enum.

Docs: methods-auto/fieldref/fieldref-data-type
"""

from __future__ import annotations

from alrun.platform.field_types import field_length, field_type
from alrun.platform.types import record_properties
from alrun.runtime.formatting.captions import Member, field_caption, members
from alrun.runtime.records.references import FieldRef
from alrun.runtime.records.relations import relation_of
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import FieldClass
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import EnumType

METHODS = MethodTable()
method = METHODS.method

_CLASSES: dict[FieldClass, int | None] = {
    field_class: SYSTEM_OPTIONS["fieldclass"].ordinal(field_class.value) for field_class in FieldClass
}


@method("FieldRef.Number(): Integer", prop=True)
def number(field_ref: FieldRef) -> int:
    """The number of the field.

    Docs: methods-auto/fieldref/fieldref-number-method
    """
    return field_ref.field.number


@method("FieldRef.Name(): Text", prop=True)
def name(field_ref: FieldRef) -> str:
    """The name of the field.

    Docs: methods-auto/fieldref/fieldref-name-method
    """
    return field_ref.field.name


@method("FieldRef.Caption(): Text", prop=True)
def caption(field_ref: FieldRef) -> str:
    """The caption of the field.

    Docs: methods-auto/fieldref/fieldref-caption-method
    """
    return field_caption(field_ref.field, field_ref.record.session.settings)


@method("FieldRef.Type(): FieldType", prop=True)
def type_(field_ref: FieldRef) -> int:
    """The type of the field; an enum is an Option.

    Docs: methods-auto/fieldref/fieldref-type-method
    """
    return field_type(field_ref.field.type)


@method("FieldRef.Class(): FieldClass", prop=True)
def class_(field_ref: FieldRef) -> int:
    """Whether the field is a normal field, a FlowField or a FlowFilter.

    Docs: methods-auto/fieldref/fieldref-class-method
    """
    return _CLASSES[field_ref.field.field_class] or 0


@method("FieldRef.Length(): Integer", prop=True)
def length(field_ref: FieldRef) -> int:
    """The length of a Text or Code field, the size in bytes of another.

    Docs: methods-auto/fieldref/fieldref-length-method
    """
    return field_length(field_ref.field.type)


@method("FieldRef.Active(): Boolean", prop=True)
def active(field_ref: FieldRef) -> bool:
    """Whether the field is in use: one that is disabled or removed from the table is not.

    Docs: methods-auto/fieldref/fieldref-active-method
    """
    return record_properties.field_active(field_ref.record, field_ref.field)


@method("FieldRef.Relation(): Integer", prop=True)
def relation(field_ref: FieldRef) -> int:
    """The number of the table that the field is related to, as the record is now; 0 if it is to none.

    Docs: methods-auto/fieldref/fieldref-relation-method
    """
    found = relation_of(field_ref.record, field_ref.field)
    return 0 if found is None else found.table.object_id


@method("FieldRef.IsOptimizedForTextSearch(): Boolean", prop=True)
def is_optimized_for_text_search(field_ref: FieldRef) -> bool:
    """Whether the field's OptimizeForTextSearch is set.

    Docs: methods-auto/fieldref/fieldref-isoptimizedfortextsearch-method
    """
    return field_ref.field.constants.get("optimizefortextsearch") is True


# --- Members of options and enums


@method("FieldRef.IsEnum(): Boolean", prop=True)
def is_enum(field_ref: FieldRef) -> bool:
    """Whether the field's type is an enum.

    Docs: methods-auto/fieldref/fieldref-isenum-method
    """
    return isinstance(field_ref.field.type, EnumType)


@method("FieldRef.OptionCaption(): Text", prop=True)
def option_caption(field_ref: FieldRef) -> str:
    """The captions of an option's or enum's members, separated by commas; '' for another field.

    Docs: methods-auto/fieldref/fieldref-optioncaption-method
    """
    return ",".join(member.caption for member in _members(field_ref))


@method("FieldRef.OptionMembers(): Text", prop=True)
@method("FieldRef.OptionString(): Text", prop=True)
def option_members(field_ref: FieldRef) -> str:
    """The names of an option's or enum's members, separated by commas; '' for another field.

    Docs: methods-auto/fieldref/fieldref-optionmembers-method
    """
    return ",".join(member.name for member in _members(field_ref))


@method("FieldRef.EnumValueCount(): Integer")
def enum_value_count(field_ref: FieldRef) -> int:
    """How many members the option or enum has.

    Docs: methods-auto/fieldref/fieldref-enumvaluecount-method
    """
    return len(_members(field_ref))


@method("FieldRef.GetEnumValueName(Index: Integer): Text")
def get_enum_value_name(field_ref: FieldRef, index: int) -> str:
    """The name of the member at a 1-based place; '' outside of them.

    Docs: methods-auto/fieldref/fieldref-getenumvaluename-method
    """
    member = _at(field_ref, index)
    return "" if member is None else member.name


@method("FieldRef.GetEnumValueCaption(Index: Integer): Text")
def get_enum_value_caption(field_ref: FieldRef, index: int) -> str:
    """The caption of the member at a 1-based place. Observed: '' outside of them.

    Docs: methods-auto/fieldref/fieldref-getenumvaluecaption-method
    """
    member = _at(field_ref, index)
    return "" if member is None else member.caption


@method("FieldRef.GetEnumValueOrdinal(Index: Integer): Integer")
def get_enum_value_ordinal(field_ref: FieldRef, index: int) -> int:
    """The ordinal of the member at a 1-based place. Observed: -1 outside of them.

    Docs: methods-auto/fieldref/fieldref-getenumvalueordinal-method
    """
    member = _at(field_ref, index)
    return -1 if member is None else member.ordinal


@method("FieldRef.GetEnumValueNameFromOrdinalValue(Ordinal: Integer): Text")
def get_enum_value_name_from_ordinal(field_ref: FieldRef, ordinal: int) -> str:
    """The name of the member with an ordinal; '' if there is none.

    Docs: methods-auto/fieldref/fieldref-getenumvaluenamefromordinalvalue-method
    """
    member = _with_ordinal(field_ref, ordinal)
    return "" if member is None else member.name


@method("FieldRef.GetEnumValueCaptionFromOrdinalValue(Ordinal: Integer): Text")
def get_enum_value_caption_from_ordinal(field_ref: FieldRef, ordinal: int) -> str:
    """The caption of the member with an ordinal; '' if there is none.

    Docs: methods-auto/fieldref/fieldref-getenumvaluecaptionfromordinalvalue-method
    """
    member = _with_ordinal(field_ref, ordinal)
    return "" if member is None else member.caption


def _members(field_ref: FieldRef) -> list[Member]:
    return members(field_ref.field.type, field_ref.record.session.settings)


def _at(field_ref: FieldRef, index: int) -> Member | None:
    found = _members(field_ref)
    return found[index - 1] if 1 <= index <= len(found) else None


def _with_ordinal(field_ref: FieldRef, ordinal: int) -> Member | None:
    return next((member for member in _members(field_ref) if member.ordinal == ordinal), None)

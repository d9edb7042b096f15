"""What reflection says of a field's type: its FieldType and its length."""

from __future__ import annotations

from alrun.semantics import types
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type

# Docs: methods-auto/fieldref/fieldref-length-method has that of Integer. Undocumented: the others.
_BYTES: dict[Type, int] = {
    types.BOOLEAN: 4,
    types.INTEGER: 4,
    types.BIG_INTEGER: 8,
    types.DECIMAL: 12,
    types.DATE: 4,
    types.TIME: 4,
    types.DATE_TIME: 8,
    types.DATE_FORMULA: 32,
    types.DURATION: 8,
    types.GUID: 16,
    types.RECORD_ID: 448,
    types.TABLE_FILTER: 252,
    types.BLOB: 8,
    types.MEDIA: 16,
    types.MEDIA_SET: 16,
}
_OPTION_BYTES = 4


def field_type(type_: Type) -> int:
    """The member of the option FieldType that stands for fields of a type; an enum is an Option.

    Docs: methods-auto/fieldtype/fieldtype-option
    """
    word = "Option" if types.is_option_like(type_) else type_.name
    ordinal = SYSTEM_OPTIONS["fieldtype"].ordinal(word)
    if ordinal is None:
        raise TypeError(f"a field has the type {type_}, which FieldType has no member for")
    return ordinal


def field_length(type_: Type) -> int:
    """The declared length of a Text or Code, else the size in bytes.

    Docs: methods-auto/fieldref/fieldref-length-method
    """
    match type_:
        case types.TextType(length=int(length)) | types.CodeType(length=int(length)):
            return length
        case types.OptionType() | types.EnumType():
            return _OPTION_BYTES
        case _:
            return _BYTES[type_]

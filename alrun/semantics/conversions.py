"""Which type converts to which without a word, and what that does to the value (SEMANTICS section 3)."""

from __future__ import annotations

from typing import NamedTuple

from alrun.semantics import types
from alrun.semantics.conversion_kinds import ConversionKind
from alrun.semantics.symbols import CodeunitSymbol, InterfaceSymbol
from alrun.semantics.types import (
    ArrayType,
    CodeType,
    CodeunitType,
    DictionaryType,
    DotNetType,
    EnumType,
    InterfaceType,
    LabelType,
    ListType,
    OptionType,
    RecordType,
    SimpleType,
    TextType,
    Type,
)


def is_family(type_: Type) -> bool:
    """Whether a type of a signature stands for a whole family: `Record`, `Enum`."""
    return isinstance(type_, SimpleType) and type_.type_name in _FAMILIES


class Conversion(NamedTuple):
    """How a value becomes another type; `cost` orders overloads, 0 for the same type."""

    kind: ConversionKind
    cost: int


_SAME = Conversion(ConversionKind.IDENTITY, 0)
_WHOLE_BITS: dict[Type, int] = {
    types.BYTE: 8,
    types.CHAR: 16,
    types.INTEGER: 32,
    types.BIG_INTEGER: 64,
    types.DURATION: 64,
}
# Types whose name is a word that any type of that family matches in a signature: `Record`, `Enum`, `Option`...
_FAMILIES = frozenset(
    {"Record", "Codeunit", "Page", "Enum", "Option", "Interface", "Array", "List", "Dictionary", "DotNet"}
)


def conversion(source: Type, target: Type) -> Conversion | None:
    """The implicit conversion from `source` to `target`, or None if AL has none."""
    if source is target or source is types.ERROR or target is types.ERROR or source == target:
        return _SAME
    if isinstance(source, DotNetType):
        if isinstance(target, DotNetType) or (isinstance(target, SimpleType) and target.type_name == "DotNet"):
            return Conversion(ConversionKind.IDENTITY, 1)
        if target is types.ANY or target is types.FIELD_VALUE:
            return Conversion(ConversionKind.FROM_NET, 9)
        # Nobody knows what a value is before the program runs: of overloads the one with a Text takes it.
        return None if is_family(target) else Conversion(ConversionKind.FROM_NET, 3 if target == types.TEXT else 4)
    if isinstance(target, DotNetType):
        return None if source is types.NOTHING else Conversion(ConversionKind.TO_NET, 3)
    if isinstance(target, SimpleType):
        if source is types.SECRET_TEXT:
            return None  # not even to a Variant: no type that anything can show may hold a secret
        if target is types.ANY and source is types.VARIANT:
            return Conversion(ConversionKind.IDENTITY, 1)  # which is how a built-in gets a value of any type
        if target is types.ANY or target is types.FIELD_VALUE:
            return None if source is types.NOTHING else Conversion(ConversionKind.TO_VARIANT, 9)
        if is_family(target) and source.name == target.type_name:
            return Conversion(ConversionKind.IDENTITY, 1)
        if target.type_name == "Option" and (isinstance(source, EnumType | OptionType) or source == types.INTEGER):
            return Conversion(ConversionKind.IDENTITY, 2)
    if target is types.VARIANT:
        return None if source is types.NOTHING else Conversion(ConversionKind.TO_VARIANT, 8)
    if source is types.VARIANT:
        if target is types.WEB_SERVICE_ACTION_CONTEXT:
            return None  # observed: a Variant takes one and does not give it back
        return Conversion(ConversionKind.FROM_VARIANT, 7)
    if types.is_numeric(source) or types.is_numeric(target):
        found = _numeric(source, target)
        if found is not None:
            return found
    if types.is_textual(source) or types.is_textual(target):
        return _textual(source, target)
    return _structured(source, target)


def _numeric(source: Type, target: Type) -> Conversion | None:
    if types.is_option_like(target):
        if isinstance(source, EnumType | OptionType):
            return Conversion(ConversionKind.IDENTITY, 3)
        if source in _WHOLE_BITS:
            # Docs: diagnostics/diagnostic-al603: to an enum with a warning, in AL.
            return Conversion(ConversionKind.IDENTITY if source == types.INTEGER else ConversionKind.INTEGER_RANGE, 4)
        if isinstance(target, OptionType) and source == types.DECIMAL:
            return Conversion(ConversionKind.DECIMAL_TO_INTEGER, 5)
        return None
    source_bits = 32 if types.is_option_like(source) else _WHOLE_BITS.get(source, 0)
    target_bits = _WHOLE_BITS.get(target, 0)
    if source_bits and target_bits:
        if target_bits >= source_bits:
            return Conversion(ConversionKind.IDENTITY, 1 + target_bits // 32)
        return Conversion(ConversionKind.INTEGER_RANGE, 5)
    if source_bits and target == types.DECIMAL:
        return Conversion(ConversionKind.INTEGER_TO_DECIMAL, 4)
    if source == types.DECIMAL and target_bits:
        return Conversion(ConversionKind.DECIMAL_TO_INTEGER, 6)
    return None


def _textual(source: Type, target: Type) -> Conversion | None:
    if isinstance(target, TextType):
        if types.is_textual(source):
            length = None if isinstance(source, LabelType) else getattr(source, "length", None)
            fits = target.length is None or (length is not None and length <= target.length)
            kind = ConversionKind.IDENTITY if fits else ConversionKind.TEXT_LENGTH
            return Conversion(kind, (1 if not isinstance(source, CodeType) else 2) + (not fits))
        if source == types.CHAR:
            return Conversion(ConversionKind.CHAR_TO_TEXT, 5)
        if source == types.GUID:
            return Conversion(ConversionKind.GUID_TO_TEXT, 6)
        return None
    if isinstance(target, CodeType):
        if isinstance(source, CodeType) and (target.length is None or (source.length or 10**9) <= target.length):
            return Conversion(ConversionKind.IDENTITY, 1)
        if types.is_textual(source):
            return Conversion(ConversionKind.TEXT_TO_CODE, 3)
        if source == types.CHAR:
            return Conversion(ConversionKind.CHAR_TO_TEXT, 5)
        if source == types.GUID:
            return Conversion(ConversionKind.GUID_TO_TEXT, 7)
        return None
    if target == types.GUID and types.is_textual(source):
        return Conversion(ConversionKind.TEXT_TO_GUID, 6)
    if target == types.SECRET_TEXT and types.is_textual(source):
        return Conversion(ConversionKind.TEXT_TO_SECRET, 6)
    if isinstance(target, LabelType) and types.is_textual(source):
        return Conversion(ConversionKind.IDENTITY, 1)
    return None


def _structured(source: Type, target: Type) -> Conversion | None:
    match source, target:
        case types.RECORD_REF, RecordType():
            # Undocumented: pages of the Base Application assign the Selected of an OnAfterLookup to a record.
            return Conversion(ConversionKind.RECORD_REF_TO_RECORD, 6)
        case RecordType(), types.RECORD_REF:
            # Undocumented: Microsoft's E-Document app assigns and passes records as a RecordRef.
            return Conversion(ConversionKind.RECORD_TO_RECORD_REF, 6)
        case RecordType(), RecordType() if source.symbol is target.symbol:
            return _SAME
        case CodeunitType(), InterfaceType() if implements(source.symbol, target.symbol):
            return Conversion(ConversionKind.TO_INTERFACE, 2)
        case InterfaceType(), InterfaceType() if _extends(source.symbol, target.symbol):
            return Conversion(ConversionKind.TO_INTERFACE, 2)
        case EnumType(), InterfaceType() if any(_extends(own, target.symbol) for own in source.symbol.implements):
            return Conversion(ConversionKind.ENUM_TO_INTERFACE, 2)
        case ListType(), ListType() if _same_element(source.element, target.element):
            return _SAME
        case DictionaryType(), DictionaryType() if _same_element(source.key, target.key) and _same_element(
            source.value, target.value
        ):
            return _SAME
        case ArrayType(), ArrayType():
            return _array(source, target)
        case _:
            return None


def _array(source: ArrayType, target: ArrayType) -> Conversion | None:
    """An array as one of other sizes, but as many dimensions.

    Undocumented: the Base Application passes an array[12] as array[32] and an array[32] as array[12], its tests an
    array[10, 100] as array[10, 10].
    """
    if not _fits_as_element(source.element, target.element):
        return None
    if source.dimensions == target.dimensions:
        return _SAME
    if len(source.dimensions) != len(target.dimensions):
        return None
    kind = ConversionKind.IDENTITY if len(source.dimensions) == 1 else ConversionKind.ARRAY_SIZES
    return Conversion(kind, 2)


def _fits_as_element(source: Type, target: Type) -> bool:
    """Elements are not converted one by one; texts differ in length alone."""
    if isinstance(source, TextType | CodeType) and isinstance(target, TextType | CodeType):
        return type(source) is type(target)
    return _same_element(source, target)


def _same_element(source: Type, target: Type) -> bool:
    found = conversion(source, target)
    return found is not None and found.kind is ConversionKind.IDENTITY


def implements(codeunit: CodeunitSymbol, interface: InterfaceSymbol) -> bool:
    """Whether the codeunit implements the interface or one that extends it."""
    return any(_extends(own, interface) for own in codeunit.implements)


def _extends(interface: InterfaceSymbol, base: InterfaceSymbol) -> bool:
    return interface is base or any(_extends(parent, base) for parent in interface.extends)


def by_reference(source: Type, target: Type) -> bool:
    """Whether a place of type `source` may be handed to a `var` parameter of type `target`."""
    if types.is_unchecked(source) or types.is_unchecked(target):
        return True
    if source == target:
        return True
    if target in (types.ANY, types.VARIANT, types.FIELD_VALUE):
        return source is not types.SECRET_TEXT
    if source == types.VARIANT:
        return target is not types.SECRET_TEXT  # what it holds is checked when it runs
    if types.is_textual(source) and types.is_textual(target):
        return source.name == target.name
    if types.is_option_like(source) and types.is_option_like(target):
        return not (isinstance(source, EnumType) and isinstance(target, EnumType))
    found = conversion(source, target)
    if found is None or types.is_numeric(source):
        return False
    return found.kind in (ConversionKind.IDENTITY, ConversionKind.ARRAY_SIZES)

"""What conversions do. Apart from the bound tree, since values in Variants are converted while AL runs."""

from __future__ import annotations

from enum import Enum


class ConversionKind(Enum):
    """What a conversion does to the value as Python holds it."""

    IDENTITY = "identity"
    """Nothing: Integer to BigInteger, Option to Integer, Text[10] to Text."""
    INTEGER_RANGE = "integer range"
    """A whole number into a narrower whole type: the range is checked."""
    INTEGER_TO_DECIMAL = "integer to decimal"
    DECIMAL_TO_INTEGER = "decimal to integer"
    """Rounds to the nearest whole, half away from zero, and checks the range."""
    TEXT_LENGTH = "text length"
    """A text into a shorter Text[n]: an error if too long."""
    TEXT_TO_CODE = "text to code"
    """Trims and upper-cases, then as TEXT_LENGTH."""
    CHAR_TO_TEXT = "char to text"
    TEXT_TO_CHAR = "text to char"
    """A literal of one character."""
    TEXT_TO_GUID = "text to guid"
    GUID_TO_TEXT = "guid to text"
    TO_VARIANT = "to variant"
    """Puts the static type beside the value; records are copied when assigned, not when passed as an argument."""
    FROM_VARIANT = "from variant"
    """Takes the value out; an error if the Variant holds a type that does not convert."""
    ENUM_TO_INTERFACE = "enum to interface"
    """A new instance of the value's implementation codeunit."""
    TO_INTERFACE = "to interface"
    """A codeunit instance as the interface it implements: the same instance."""
    RECORD_REF_TO_RECORD = "RecordRef to record"
    """The record that a RecordRef refers to."""
    RECORD_TO_RECORD_REF = "record to RecordRef"
    """A RecordRef that refers to the record."""
    ARRAY_SIZES = "array sizes"
    """An array of several dimensions as one with other sizes of them."""
    FROM_NET = "from .NET"
    """A value of .NET as one of AL; an error if it does not convert."""
    TO_NET = "to .NET"
    TEXT_TO_SECRET = "text to secret"

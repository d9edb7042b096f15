"""OutStream: writing values in binary form, and texts.

Docs: methods-auto/outstream/outstream-data-type
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from alrun.platform.types.big_text import BigText
from alrun.platform.types.in_stream import check_size
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.values.binary_forms import binary_form
from alrun.runtime.values.date_formula import DateFormula
from alrun.runtime.values.streams import OutStream, opened_out_stream
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.builtins import MethodTable
from alrun.semantics.signature import named_type
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@method("OutStream.WriteText([Text: Text] [, Length: Integer]): Integer")
def write_text(stream: OutStream | None, text: str | None = None, length: int | None = None) -> int:
    """Write a text, or its first `length` characters; without a text, carriage return and line feed.

    Gives the number of bytes. Docs: methods-auto/outstream/outstream-writetext-method
    """
    opened = opened_out_stream(stream)
    return opened.write_line_end() if text is None else opened.write_text(_cut(text, length))


def _cut(text: str, length: int | None) -> str:
    if length is None:
        return text
    if length < 0:
        raise ALError(f"The length to write must not be negative, but it is {length}.", "Argument")
    return text[:length]


def _write(stream: OutStream | None, type_: Type, value: object, length: int | None) -> int:
    """Write a value in binary form. Raises ALError for a type without one, or of another size than `length`."""
    opened = opened_out_stream(stream)
    if types.is_textual(type_):
        return opened.write_terminated(_cut(cast(str, value), length))
    match value:
        case BigText(text=text) | DateFormula(text=text):
            return opened.write_terminated(_cut(text, length))
        case _:
            form = binary_form(type_)
            check_size(type_, form.size, length)
            return opened.write(form.to_bytes(value))


@method("OutStream.Write(Value: Any [, Length: Integer]): Integer")
@method("OutStream.Write(Value: Variant [, Length: Integer]): Integer")
def write_variant(stream: OutStream | None, value: Variant, length: int | None = None) -> int:
    """Write a value in binary form, texts with a zero behind them; return its bytes.

    Raises ALError for a value whose binary form is not known.
    Docs: methods-auto/outstream/outstream-write-variant-integer-method
    """
    return _write(stream, value.type, value.value, length)


@method("OutStream.Write(Value: Record [, Length: Integer]): Integer")
@method("OutStream.Write(Value: RecordId [, Length: Integer]): Integer")
def write_record(stream: OutStream | None, value: object, length: int | None = None) -> int:
    """Fail: no page says what the bytes of a record or a RecordId are.

    Docs: methods-auto/outstream/outstream-write-table-integer-method
    """
    raise UnsupportedFeature("OutStream.Write of a Record or RecordId")


def _writer(word: str, type_: Type) -> Callable[..., int]:
    def write(stream: OutStream | None, value: object, length: int | None = None) -> int:
        return _write(stream, type_, value, length)

    write.__name__ = write.__qualname__ = f"write_{word.lower()}_value"
    write.__doc__ = (
        f"Write a {word} in binary form; return its bytes. Raises ALError if it cannot have `length` bytes.\n\n"
        f"Docs: methods-auto/outstream/outstream-write-{word.lower()}-integer-method\n"
    )
    return write


_FIXED = "BigInteger Boolean Byte Char Date DateFormula DateTime Decimal Duration Guid Integer Time".split()
WRITTEN: dict[str, Type] = {
    **{word: named_type(word) for word in _FIXED},
    "BigText": types.BIG_TEXT,
    "Code": types.CODE,
    "Label": types.TEXT,
    "Option": types.OptionType(()),
    "Text": types.TEXT,
}
"""The types whose values can be written to streams and files, by their words in signatures."""

for _word, _type in (*WRITTEN.items(), ("TextConst", types.TEXT)):
    _function = method(f"OutStream.Write(Value: {_word} [, Length: Integer]): Integer")(_writer(_word, _type))
    # A program from the cache finds its functions as names of their module.
    globals()[_function.__name__] = _function

"""The helpers of emitted code, by the names that `lowering.runtime_api` gives them."""

from __future__ import annotations

from decimal import Decimal
from typing import NoReturn

from alrun.lowering.runtime_api import Helper
from alrun.runtime import arrays, catching, interfaces, net, transactions, try_calls
from alrun.runtime.formatting.captions import label_text
from alrun.runtime.formatting.format_value import shown_decimal
from alrun.runtime.formatting.substitution import substitute_texts
from alrun.runtime.new_values import new_value
from alrun.runtime.records.references import record_ref_to
from alrun.runtime.values import blobs, dates, decimals, guids, numbers, texts
from alrun.runtime.values.references import AttributeRef, Cell, DecimalFieldRef, FieldRef, ItemRef, LimitedRef
from alrun.runtime.values.variant import UNSET, Variant
from alrun.runtime.variants import VariantContentRef, VariantRef, compare_variants, field_value, from_variant


def divide_by_zero() -> NoReturn:
    """Raise the error of `/`, `div` and `mod` by zero."""
    raise numbers.division_by_zero()


HELPERS: dict[str, object] = {
    Helper.CELL: Cell,
    Helper.ATTRIBUTE_REF: AttributeRef,
    Helper.ITEM_REF: ItemRef,
    Helper.FIELD_REF: FieldRef,
    Helper.DECIMAL_FIELD_REF: DecimalFieldRef,
    Helper.VARIANT_REF: VariantRef,
    Helper.VARIANT_CONTENT_REF: VariantContentRef,
    Helper.LIMITED_REF: LimitedRef,
    Helper.VARIANT: Variant,
    Helper.UNSET: UNSET,
    Helper.FROM_VARIANT: from_variant,
    Helper.FIELD_VALUE: field_value,
    Helper.COMPARE_VARIANTS: compare_variants,
    Helper.RECORD_REF_TO: record_ref_to,
    Helper.DECIMAL: Decimal,
    Helper.INTEGER_OVERFLOW: numbers.integer_overflow,
    Helper.BIG_INTEGER_OVERFLOW: numbers.big_integer_overflow,
    Helper.DIVIDE_BY_ZERO: divide_by_zero,
    Helper.INTEGER_DIV: numbers.integer_div,
    Helper.INTEGER_MOD: numbers.integer_mod,
    Helper.TO_INTEGER: numbers.to_integer,
    Helper.TO_BIG_INTEGER: numbers.to_big_integer,
    Helper.TO_CHAR: numbers.to_char,
    Helper.TO_BYTE: numbers.to_byte,
    Helper.DECIMAL_TO_INTEGER: decimals.decimal_to_integer,
    Helper.DECIMAL_TO_BIG_INTEGER: decimals.decimal_to_big_integer,
    Helper.DECIMAL_TO_WHOLE_DAYS: decimals.decimal_to_whole_days,
    Helper.TO_FIELD: decimals.to_field,
    Helper.ASSIGN_TEXT: texts.assign_text,
    Helper.ASSIGN_CODE: texts.assign_code,
    Helper.TEXT_LESS: texts.text_less,
    Helper.TEXT_LESS_OR_EQUAL: texts.text_less_or_equal,
    Helper.CODE_LESS: texts.code_less,
    Helper.CODE_LESS_OR_EQUAL: texts.code_less_or_equal,
    Helper.GET_CHAR: texts.get_char,
    Helper.SET_CHAR: texts.set_char,
    Helper.TEXT_TO_GUID: guids.parse_guid,
    Helper.GUID_TO_TEXT: guids.guid_text,
    Helper.COPIED_BLOB: blobs.copied_blob,
    Helper.SHOWN_DECIMAL: shown_decimal,
    Helper.SUBSTITUTE_TEXTS: substitute_texts,
    Helper.ADD_DAYS: dates.add_days,
    Helper.DAYS_BETWEEN: dates.days_between,
    Helper.ADD_TO_TIME: dates.add_to_time,
    Helper.TIME_BETWEEN: dates.time_between,
    Helper.ADD_TO_DATE_TIME: dates.add_to_date_time,
    Helper.DATE_TIME_BETWEEN: dates.date_time_between,
    Helper.ARRAY_INDEX_ERROR: arrays.array_index_error,
    Helper.ARRAY_OF: arrays.array_of,
    Helper.ARRAY_SLICE: arrays.ArraySlice,
    Helper.RESIZED_ARRAY: arrays.ResizedArray,
    Helper.ASSIGN_RECORDS: arrays.assign_records,
    Helper.COPY_RECORDS: arrays.copy_records,
    Helper.CLEAR_RECORDS: arrays.clear_records,
    Helper.LIST_ELEMENTS: arrays.list_elements,
    Helper.DECIMAL_RANGE: arrays.decimal_range,
    Helper.BOOLEAN_RANGE: arrays.boolean_range,
    Helper.NEW_VALUE: new_value,
    Helper.ENUM_IMPLEMENTATION: interfaces.enum_implementation,
    Helper.IMPLEMENTS: interfaces.implements,
    Helper.CAST_TO_INTERFACE: interfaces.cast_to_interface,
    Helper.INTERFACE_NOT_SET: interfaces.interface_not_set,
    Helper.NET_CALL: net.net_call,
    Helper.NET_SET: net.net_set,
    Helper.NET_REF: net.NetRef,
    Helper.NET_ELEMENTS: net.net_elements,
    Helper.FROM_NET: net.from_net,
    Helper.TO_NET: net.to_net,
    Helper.LABEL_TEXT: label_text,
    Helper.CATCHABLE: transactions.CATCHABLE,
    Helper.ASSERT_ERROR_CAUGHT: transactions.assert_error_caught,
    Helper.ASSERT_ERROR_MISSING: catching.assert_error_missing,
    Helper.RUN_TRY: try_calls.run_try,
    Helper.CALL_OR_FALSE: catching.call_or_false,
    Helper.NOT_IMPLEMENTED: catching.not_implemented,
    Helper.NOT_COMPILED: catching.not_compiled,
}

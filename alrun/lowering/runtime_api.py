"""Every helper that emitted code may use. `runtime/emitted.py` implements exactly these.

Besides the helpers, emitted code asks this of the objects it handles:

- An instance: `session`, its globals as attributes (`unit.global_attribute`), its procedures as methods; `record` in a
  tableextension, `page` in a pageextension, `rec` and `x_rec` in a page (`x_rec` in a record). A procedure of an
  extension can be called on the record or page that it extends. `clear_globals()` is ClearAll().
- A page: `part(name)` gives the page in a part.
- A class: `Class.create(session)` for codeunits and pages, `Class(session, temporary)` for tables, with the
  indexes of the fields that can be read if it is known; `symbol` is the object's symbol.
- A record: `values`, `assign(other)`, `copied()` (its own copy, filters included), `clear()`,
  `validate(field)` and `validate(field, value)`.
- A RecordRef: `shared()` (what another variable or a by-value parameter holds) and `record_as(type)`.
- A collection that `foreach` walks and that is no List: `__iter__`.
"""

from __future__ import annotations

from enum import StrEnum


class Helper(StrEnum):
    """A helper; its value is its name among the globals of emitted code."""

    # --- References and Variants

    CELL = "Cell"
    """`Cell(value)`: the storage of a local that is passed by `var`."""
    ATTRIBUTE_REF = "AttributeRef"
    """`AttributeRef(instance, name)`: a global handed over by `var`."""
    ITEM_REF = "ItemRef"
    """`ItemRef(items, index)`: an array element handed over by `var`."""
    FIELD_REF = "FieldRef"
    """`FieldRef(record, index)`: a field handed over by `var`."""
    DECIMAL_FIELD_REF = "DecimalFieldRef"
    """`DecimalFieldRef(record, index)`: one that is a Decimal, and so takes less than the parameter."""
    VARIANT_REF = "VariantRef"
    """`VariantRef(place, type)`: a Ref or record handed to a `var` parameter that is a Variant."""
    VARIANT_CONTENT_REF = "VariantContentRef"
    """`VariantContentRef(place, type)`: a Variant handed to a `var` parameter of that type."""
    LIMITED_REF = "LimitedRef"
    """`LimitedRef(place, length)`: a Text[n] handed to a `var` parameter that takes longer texts."""
    VARIANT = "Variant"
    """`Variant(type, value)`."""
    UNSET = "UNSET"
    """The Variant that holds nothing."""
    FIELD_VALUE = "field_value"
    """`field_value(session, variant, type)`: its content as a field of the type takes it, or an error."""
    COMPARE_VARIANTS = "compare_variants"
    """`compare_variants(left, right)`: below 0, 0 or above, or an error if what they hold cannot be compared."""
    RECORD_REF_TO = "record_ref_to"
    """`record_ref_to(record)`: a RecordRef to a copy of the record."""
    FROM_VARIANT = "from_variant"
    """`from_variant(variant, type)`: its content as a value of the type, or an error."""

    # --- Numbers

    DECIMAL = "Decimal"
    """`Decimal(whole_number)`."""
    INTEGER_OVERFLOW = "integer_overflow"
    """`integer_overflow(result)` raises: the result of an operation does not fit an Integer."""
    BIG_INTEGER_OVERFLOW = "big_integer_overflow"
    """`big_integer_overflow(result)` raises, as for an Integer."""
    DIVIDE_BY_ZERO = "divide_by_zero"
    """`divide_by_zero()` raises."""
    INTEGER_DIV = "integer_div"
    """`integer_div(dividend, divisor)` of any signs."""
    INTEGER_MOD = "integer_mod"
    """`integer_mod(dividend, divisor)` of any signs."""
    TO_INTEGER = "to_integer"
    """`to_integer(number)`: the number, or an error if it is out of range."""
    TO_BIG_INTEGER = "to_big_integer"
    TO_CHAR = "to_char"
    TO_BYTE = "to_byte"
    DECIMAL_TO_INTEGER = "decimal_to_integer"
    """`decimal_to_integer(decimal)`: rounded, or an error if it is out of range."""
    DECIMAL_TO_BIG_INTEGER = "decimal_to_big_integer"
    DECIMAL_TO_WHOLE_DAYS = "decimal_to_whole_days"
    """`decimal_to_whole_days(decimal)`: what is added to a Date or Time; an error if it has decimals."""
    TO_FIELD = "to_field"
    """`to_field(decimal)`: the Decimal, or an error if no field takes it."""

    # --- Texts and Guids

    ASSIGN_TEXT = "assign_text"
    """`assign_text(text, max_length)`: the text, or an error if it is too long."""
    ASSIGN_CODE = "assign_code"
    """`assign_code(text, max_length)`: trimmed and upper-cased, or an error if too long; None is no limit."""
    TEXT_LESS = "text_less"
    """`text_less(left, right)` by collation."""
    TEXT_LESS_OR_EQUAL = "text_less_or_equal"
    CODE_LESS = "code_less"
    """`code_less(left, right)`: by collation, digits alone by their number."""
    CODE_LESS_OR_EQUAL = "code_less_or_equal"
    GET_CHAR = "get_char"
    """`get_char(text, position)`; emitted code calls it where the position is out of range."""
    SET_CHAR = "set_char"
    """`set_char(text, position, char)`: the changed text."""
    TEXT_TO_GUID = "parse_guid"
    GUID_TO_TEXT = "guid_text"

    COPIED_BLOB = "copied_blob"
    """`copied_blob(blob)`: what another Blob field is assigned: nothing if the Blob was not loaded."""

    # --- Values as they are shown

    SHOWN_DECIMAL = "shown_decimal"
    """`shown_decimal(decimal, settings)`: in standard format 0."""
    SUBSTITUTE_TEXTS = "substitute_texts"
    """`substitute_texts(template, *texts)`: StrSubstNo of values as they are shown."""

    # --- Dates and times

    ADD_DAYS = "add_days"
    """`add_days(date, days)`."""
    DAYS_BETWEEN = "days_between"
    """`days_between(later, earlier)`."""
    ADD_TO_TIME = "add_to_time"
    """`add_to_time(time, milliseconds)`."""
    TIME_BETWEEN = "time_between"
    ADD_TO_DATE_TIME = "add_to_date_time"
    """`add_to_date_time(date_time, milliseconds)`."""
    DATE_TIME_BETWEEN = "date_time_between"

    # --- Arrays, collections, loops

    ARRAY_INDEX_ERROR = "array_index_error"
    """`array_index_error(index, size)` raises."""
    ARRAY_OF = "array_of"
    """`array_of(size, function, *arguments)`: a list of as many results of calling the function."""
    ARRAY_SLICE = "array_slice"
    """`ArraySlice(array, start, size)`: so many elements of an array as an array of their own, counted from 0."""
    RESIZED_ARRAY = "ResizedArray"
    """`ResizedArray(array, sizes, seen)`: an array of several dimensions as one with the sizes `seen`."""
    ASSIGN_RECORDS = "assign_records"
    """`assign_records(target, source)`: an array of records, element by element."""
    COPY_RECORDS = "copy_records"
    """`copy_records(array)`: an array with a copy of each record."""
    CLEAR_RECORDS = "clear_records"
    """`clear_records(array)`: clears each record."""
    LIST_ELEMENTS = "list_elements"
    """`list_elements(list)` iterates; an error if the list changes meanwhile."""
    DECIMAL_RANGE = "decimal_range"
    """`decimal_range(start, end, step)` iterates from start to end, both included; step is 1 or -1."""
    BOOLEAN_RANGE = "boolean_range"
    """`boolean_range(start, end, step)` iterates over Booleans."""

    # --- Objects and interfaces

    NEW_VALUE = "new_value"
    """`new_value(session, type)`: what a new variable of a type of the platform holds."""
    ENUM_IMPLEMENTATION = "enum_implementation"
    """`enum_implementation(session, enum_type, interface_type, ordinal)`: a new instance of its codeunit."""
    IMPLEMENTS = "implements"
    """`implements(instance, interface_type)`."""
    CAST_TO_INTERFACE = "cast_to_interface"
    """`cast_to_interface(instance, interface_type)`: the instance, or an error."""
    INTERFACE_NOT_SET = "interface_not_set"
    """`interface_not_set()` raises: a call through an interface variable that holds nothing."""

    # --- .NET

    NET_CALL = "net_call"
    """`net_call(session, type, value, name, arguments)`: a member of a .NET value, or of its variable's type."""
    NET_SET = "net_set"
    """`net_set(session, type, value, name, arguments, new)` assigns to a property or an element."""
    NET_REF = "NetRef"
    """`NetRef(place, type)`: a place of AL as an argument that .NET may assign to."""
    NET_ELEMENTS = "net_elements"
    """`net_elements(value)`: what `foreach` walks."""
    FROM_NET = "from_net"
    """`from_net(value, type, declared)`: a value of .NET as one of AL. A Variant of none keeps its declared type."""
    TO_NET = "to_net"
    """`to_net(value, type)`: a value of AL as one of .NET."""

    # --- Labels

    LABEL_TEXT = "label_text"
    """`label_text(session, label)`: the text of a LabelText in the session's language."""

    # --- Errors

    CATCHABLE = "CATCHABLE"
    """The Python exceptions that AL code can catch."""
    ASSERT_ERROR_CAUGHT = "assert_error_caught"
    """`assert_error_caught(session, error)`: what `asserterror` does when its statement has failed."""
    ASSERT_ERROR_MISSING = "assert_error_missing"
    """`assert_error_missing()` raises: the statement of an `asserterror` did not fail."""
    RUN_TRY = "run_try"
    """`run_try(session, procedure, *arguments)`: whether a [TryFunction] ran without error."""
    CALL_OR_FALSE = "call_or_false"
    """`call_or_false(function, codes, *arguments)`: the result, False if it fails with one of the codes."""
    NOT_IMPLEMENTED = "not_implemented"
    """`not_implemented(feature)` raises UnsupportedFeature."""
    NOT_COMPILED = "not_compiled"
    """`not_compiled()` raises: the code here has compile errors."""

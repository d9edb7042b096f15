"""System: the functions that need no type's name. Those about the session, errors and files are elsewhere.

Docs: methods-auto/system/system-data-type
"""

from __future__ import annotations

from decimal import Decimal
from typing import cast
from uuid import UUID

from alrun.runtime.arrays import ResizedArray
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import evaluate, format_value
from alrun.runtime.formatting.date_formulas import parse_local_formula
from alrun.runtime.helper_triggers import default_precision
from alrun.runtime.records.record_ids import parse_record_id
from alrun.runtime.records.references import FieldRef
from alrun.runtime.session import Session
from alrun.runtime.values import dates, decimals
from alrun.runtime.values.date_formula import DateFormula, calc_date
from alrun.runtime.values.guids import NULL_GUID
from alrun.runtime.values.references import Ref
from alrun.runtime.values.texts import assign_text
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.builtins import Inline, MethodTable
from alrun.semantics.types import DATE, DATE_TIME, TIME, ArrayType, CodeType, RecordType, TextType

METHODS = MethodTable()
method = METHODS.method


# Numbers


@method("System.Abs(Number: Decimal): Decimal", bare=True)
def abs_(number: Decimal) -> Decimal:
    """Return the number without its sign.

    Docs: methods-auto/system/system-abs-method
    """
    return abs(number)


@method("System.Round(Number: Decimal [, Precision: Decimal] [, Direction: Text]): Decimal", bare=True)
def round_(session: Session, number: Decimal, precision: Decimal | None = None, direction: str = "=") -> Decimal:
    """Return the number rounded to a multiple of `precision`: `=` nearest, `>` away from zero, `<` toward zero.

    A missing precision is what subscribers to GetDefaultRoundingPrecision of codeunit UI Helper Triggers say, or 0.01.
    Raises ALError for a precision that is not positive and for another direction.
    Docs: methods-auto/system/system-round-method
    """
    return decimals.round_al(number, default_precision(session) if precision is None else precision, direction)


@method("System.Power(Number: Decimal, Power: Decimal): Decimal", bare=True)
def power(number: Decimal, exponent: Decimal) -> Decimal:
    """Return the number raised to the exponent. Raises ALError where there is no result or it is too large.

    Docs: methods-auto/system/system-power-method
    """
    return decimals.power(number, exponent)


@method("System.Random(MaxNumber: Integer): Integer", bare=True)
def random(session: Session, max_number: int) -> int:
    """Return a pseudo-random number from 1 to the size of `max_number`, whatever its sign; 1 for 0.

    Docs: methods-auto/system/system-random-method
    """
    return session.numbers.randint(1, abs(max_number) or 1)


@method("System.Randomize([Seed: Integer])", bare=True)
def randomize(session: Session, seed: int | None = None) -> None:
    """Start the random numbers anew, from the seed or from the milliseconds since midnight.

    Docs: methods-auto/system/system-randomize-method
    """
    session.numbers.seed(session.clock.now() % dates.MS_PER_DAY if seed is None else seed)


# Texts


@method("System.Format(Value: Any [, Length: Integer] [, FormatNumber: Integer]): Text", bare=True, inline=Inline.SHOW)
def format_by_number(session: Session, value: Variant, length: int = 0, format_number: int = 0) -> str:
    """Return the text of a value in a standard format.

    Docs: methods-auto/system/system-format-joker-integer-integer-method
    """
    return format_value(value.value, value.type, length, format_number, session.settings)


@method("System.Format(Value: Any, Length: Integer, FormatString: Text): Text", bare=True)
def format_by_string(session: Session, value: Variant, length: int, format_string: str) -> str:
    """Return the text of a value by a format string; an empty one is standard format 0.

    Docs: methods-auto/system/system-format-joker-integer-string-method
    """
    return format_value(value.value, value.type, length, format_string or 0, session.settings)


@method(
    "System.Evaluate(var Variable: Any, String: Text [, Number: Integer]): Boolean",
    bare=True,
    false_for=("Evaluate", "StringLengthExceeded"),
)
def evaluate_into(session: Session, variable: Variant, string: str, number: int = 0) -> bool:
    """Put the value that a text stands for into a variable of any simple type, which stays as it is if there is none.

    Number 9 reads the XML form. Raises ALError if the text is no such value.
    Docs: methods-auto/system/system-evaluate-method
    """
    place = cast(Ref, variable.value)  # a `var` of any type arrives as its place, with its type
    match variable.type:
        case types.RECORD_ID:
            place.value = parse_record_id(session, string)
        case types.FIELD_REF:
            # Observed: it is the field that gets the value.
            field_ref = cast(FieldRef, place.value)
            type_ = field_ref.field.type
            evaluated = evaluate(string, type_, number, session.settings, session.work_date)
            field_ref.assign(Variant(type_, evaluated))
        case type_:
            place.value = evaluate(string, type_, number, session.settings, session.work_date)
    return True


# Dates and times


def _now(session: Session) -> dates.LocalDateTime:
    return dates.to_local(session.clock.now(), session.settings.zone)


@method("System.CalcDate(DateExpression: DateFormula [, Date: Date]): Date", bare=True)
def calc_date_by_formula(session: Session, date_expression: DateFormula, date: int | None = None) -> int:
    """Return the date that a formula leads to from a date, or from today. Raises ALError for 0D.

    Docs: methods-auto/system/system-calcdate-dateformula-date-method
    """
    return calc_date(date_expression, _now(session).date if date is None else date)


@method("System.CalcDate(DateExpression: Text [, Date: Date]): Date", bare=True)
def calc_date_by_text(session: Session, date_expression: str, date: int | None = None) -> int:
    """Return the date that an expression in the session's language leads to from a date, or from today.

    Raises ALError for 0D and for a text that is no date expression.
    Docs: methods-auto/system/system-calcdate-string-date-method
    """
    formula = parse_local_formula(date_expression, session.settings.date_formula_letters)
    return calc_date(formula, _now(session).date if date is None else date)


@method("System.ClosingDate(Date: Date): Date", bare=True)
def closing_date(date: int) -> int:
    """Return the closing date of a day.

    Docs: methods-auto/system/system-closingdate-method
    """
    return dates.closing_date(date)


@method("System.NormalDate(Date: Date): Date", bare=True)
def normal_date(date: int) -> int:
    """Return the day of a closing date; any other date is itself. Raises ALError for 0D.

    Docs: methods-auto/system/system-normaldate-method
    """
    if date == 0:
        raise ALError(dates.UNDEFINED_DATE_TEXT)
    return dates.normal_date(date)


@method("System.Date2DMY(Date: Date, Value: Integer): Integer", bare=True)
def date_to_dmy(date: int, value: int) -> int:
    """Return day (1), month (2) or year (3) of a date. Raises ALError for 0D and for another value.

    Docs: methods-auto/system/system-date2dmy-method
    """
    day = dates.to_python_date(date)
    return _part("Date2DMY", (day.day, day.month, day.year), value)


@method("System.Date2DWY(Date: Date, Value: Integer): Integer", bare=True)
def date_to_dwy(date: int, value: int) -> int:
    """Return weekday (1), ISO week (2) or the year that the week belongs to (3).

    Raises ALError for 0D and for another value.
    Docs: methods-auto/system/system-date2dwy-method
    """
    day = dates.to_week_date(date)
    return _part("Date2DWY", (day.weekday, day.week, day.year), value)


def _part(function: str, parts: tuple[int, int, int], value: int) -> int:
    if 1 <= value <= 3:
        return parts[value - 1]
    raise ALError(f"The Value parameter of {function} must be 1, 2 or 3, but it is {value}.", "Argument")


@method("System.DMY2Date(Day: Integer [, Month: Integer] [, Year: Integer]): Date", bare=True)
def dmy_to_date(session: Session, day: int, month: int | None = None, year: int | None = None) -> int:
    """Return the date of a day, month and year; what is left out is today's. Raises ALError if there is no such day.

    Docs: methods-auto/system/system-dmy2date-method
    """
    today = dates.to_python_date(_now(session).date)
    return dates.make_date(today.year if year is None else year, today.month if month is None else month, day)


@method("System.DWY2Date(WeekDay: Integer [, Week: Integer] [, Year: Integer]): Date", bare=True)
def dwy_to_date(session: Session, week_day: int, week: int | None = None, year: int | None = None) -> int:
    """Return the date of a weekday, ISO week and year; what is left out is that of the current week.

    Raises ALError if there is no such day.
    Docs: methods-auto/system/system-dwy2date-method
    """
    today = dates.to_week_date(_now(session).date)
    return dates.from_week_date(today.year if year is None else year, today.week if week is None else week, week_day)


@method("System.DT2Date(Datetime: DateTime): Date", bare=True)
def date_time_to_date(session: Session, date_time: int) -> int:
    """Return the date of a DateTime; 0D for 0DT.

    Docs: methods-auto/system/system-dt2date-method
    """
    return dates.to_local(date_time, session.settings.zone).date


@method("System.DT2Time(Datetime: DateTime): Time", bare=True)
def date_time_to_time(session: Session, date_time: int) -> int:
    """Return the time of day of a DateTime; 0T for 0DT.

    Docs: methods-auto/system/system-dt2time-method
    """
    return dates.to_local(date_time, session.settings.zone).time


@method("System.CreateDateTime(Date: Date, Time: Time): DateTime", bare=True)
def create_date_time(session: Session, date: int, time: int) -> int:
    """Return the DateTime of a local date and time. 0D gives 0DT, 0T counts as midnight.

    Docs: methods-auto/system/system-createdatetime-method
    """
    return dates.create_date_time(date, time, session.settings.zone)


@method("System.RoundDateTime(Datetime: DateTime [, Precision: BigInteger] [, Direction: Text]): DateTime", bare=True)
def round_date_time(date_time: int, precision: int = dates.MS_PER_SECOND, direction: str = "=") -> int:
    """Return the DateTime rounded to a multiple of `precision` milliseconds: `=` nearest, `>` up, `<` down.

    Raises ALError for a precision that is not positive and for another direction.
    Docs: methods-auto/system/system-rounddatetime-method
    """
    return dates.round_date_time(date_time, precision, direction)


@method("System.Variant2Date(Variant: Variant): Date", bare=True)
def variant_to_date(session: Session, variant: Variant) -> int:
    """Return the Date, or the date of the DateTime, in a Variant. Raises ALError for any other content.

    Docs: methods-auto/system/system-variant2date-method
    """
    value = cast(int, variant.value)
    if variant.type == DATE:
        return value
    if variant.type == DATE_TIME:
        return dates.to_local(value, session.settings.zone).date
    raise _wrong_content(variant, "Date")


@method("System.Variant2Time(Variant: Variant): Time", bare=True)
def variant_to_time(session: Session, variant: Variant) -> int:
    """Return the Time, or the time of the DateTime, in a Variant. Raises ALError for any other content.

    Docs: methods-auto/system/system-variant2time-method
    """
    value = cast(int, variant.value)
    if variant.type == TIME:
        return value
    if variant.type == DATE_TIME:
        return dates.to_local(value, session.settings.zone).time
    raise _wrong_content(variant, "Time")


def _wrong_content(variant: Variant, wanted: str) -> ALError:
    return ALError(f"A Variant that contains a value of type {variant.type} cannot be converted to {wanted}.")


@method("System.DaTi2Variant(Date: Date, Time: Time): Variant", bare=True)
def date_and_time_to_variant(session: Session, date: int, time: int) -> Variant:
    """Return a Variant with the DateTime of a local date and time.

    Docs: methods-auto/system/system-dati2variant-method
    """
    return Variant(DATE_TIME, dates.create_date_time(date, time, session.settings.zone))


@method("System.Today(): Date", bare=True, prop=True)
def today(session: Session) -> int:
    """Return the date in the session's time zone.

    Docs: methods-auto/system/system-today-method
    """
    return _now(session).date


@method("System.Time(): Time", bare=True, prop=True)
def time_of_day(session: Session) -> int:
    """Return the time of day in the session's time zone.

    Docs: methods-auto/system/system-time-method
    """
    return _now(session).time


@method("System.CurrentDateTime(): DateTime", bare=True, prop=True)
def current_date_time(session: Session) -> int:
    """Return this moment.

    Docs: methods-auto/system/system-currentdatetime-method
    """
    return session.clock.now()


@method("System.WorkDate([NewDate: Date]): Date", bare=True)
def work_date(session: Session, new_date: int | None = None) -> int:
    """Return the work date, after it is changed; 0D makes it today's date, whichever day that is.

    Docs: methods-auto/system/system-workdate-method
    """
    if new_date is not None:
        session.work_date = new_date
    return session.work_date or _now(session).date


@method("System.Sleep(Duration: Integer)", bare=True)
def sleep(session: Session, duration: int) -> None:
    """Let so many milliseconds pass.

    Docs: methods-auto/system/system-sleep-method
    """
    session.clock.sleep(duration, session.token)


# Guids


@method("System.CreateGuid(): Guid", bare=True)
def create_guid(session: Session) -> UUID:
    """Return a new Guid.

    Docs: methods-auto/system/system-createguid-method
    """
    return session.new_guid()


@method("System.IsNullGuid(Guid: Guid): Boolean", bare=True)
def is_null_guid(guid: UUID) -> bool:
    """Return whether the Guid consists of zeros only.

    Docs: methods-auto/system/system-isnullguid-method
    """
    return guid == NULL_GUID


# Arrays. Their parameters are `Any`, because an array's dimensions are in its type; the Variant holds the array itself.


def _array(argument: Variant, function: str) -> tuple[ArrayType, list[object] | ResizedArray]:
    if not isinstance(argument.type, ArrayType):
        raise ALError(f"{function} cannot be used on a value of type {argument.type}: it is not an array.", "Argument")
    return argument.type, cast("list[object] | ResizedArray", argument.value)


def _one_dimensional(argument: Variant, function: str) -> list[object]:
    type_, items = _array(argument, function)
    if len(type_.dimensions) != 1:
        raise ALError(f"{function} can be used only on arrays with one dimension.", "Argument")
    return cast("list[object]", items)


@method("System.ArrayLen(Array: Any [, Dimension: Integer]): Integer", bare=True)
def array_len(array: Variant, dimension: int | None = None) -> int:
    """Return the number of elements, of all or of one dimension, counted from 1.

    Raises ALError if there is no such dimension, or for what is no array.
    Docs: methods-auto/system/system-arraylen-method
    """
    type_, items = _array(array, "ArrayLen")
    if dimension is None:
        return len(items)
    sizes = items.sizes if isinstance(items, ResizedArray) else type_.dimensions
    if 1 <= dimension <= len(sizes):
        return sizes[dimension - 1]
    raise ALError(f"The array has no dimension {dimension}.", "Argument")


@method("System.CompressArray(StringArray: Any): Integer", bare=True)
def compress_array(string_array: Variant) -> int:
    """Move the texts that are not empty to the front, in their order; return how many there are.

    A text of blanks is not empty. Raises ALError for anything but a one-dimensional array of texts.
    Docs: methods-auto/system/system-compressarray-method
    """
    items = _one_dimensional(string_array, "CompressArray")
    if not isinstance(cast(ArrayType, string_array.type).element, TextType | CodeType):
        raise ALError("CompressArray can be used only on arrays of Text or Code.", "Argument")
    filled = [item for item in items if item]
    items[:] = filled + [""] * (len(items) - len(filled))
    return len(filled)


@method("System.CopyArray(NewArray: Any, Array: Any, Position: Integer [, Length: Integer])", bare=True)
def copy_array(new_array: Variant, array: Variant, position: int, length: int | None = None) -> None:
    """Copy `length` elements from `position` to the start of another array; without `length`, all the rest.

    Raises ALError if the arrays are not one-dimensional, the range is not in the one or does not fit the other.
    Docs: methods-auto/system/system-copyarray-method
    """
    target = _one_dimensional(new_array, "CopyArray")
    source = _one_dimensional(array, "CopyArray")
    element, new_element = cast(ArrayType, array.type).element, cast(ArrayType, new_array.type).element
    if element.name != new_element.name or isinstance(element, RecordType):
        raise ALError(f"An array of {element} cannot be copied to an array of {new_element}.", "Argument")
    count = len(source) - position + 1 if length is None else length
    if position < 1 or count < 1 or position - 1 + count > len(source) or count > len(target):
        raise ALError(
            f"{count} elements from position {position} of an array of {len(source)} cannot be copied"
            f" to an array of {len(target)}.",
            "Argument",
        )
    copied = source[position - 1 : position - 1 + count]
    if isinstance(new_element, TextType | CodeType) and new_element.length is not None:
        copied = [assign_text(cast(str, text), new_element.length) for text in copied]
    target[:count] = copied

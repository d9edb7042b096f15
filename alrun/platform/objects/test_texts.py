"""What a test reads from a field of a page: texts as the client writes them, which are not all those of Format.

Observed: dates without leading zeros and with four digits of the year, no seconds in a DateTime, no thousands
separator in whole numbers, and nothing for an undefined date or time and for a Duration of zero.
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects import page_controls
from alrun.platform.objects.form_instance import FormInstance
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import RegionalSettings, evaluate, format_value
from alrun.runtime.formatting.settings import DateOrder
from alrun.runtime.values.variant import Variant
from alrun.runtime.variants import field_value
from alrun.semantics import types
from alrun.semantics.page_symbols import ControlSymbol
from alrun.semantics.types import Type

_WHOLE = (types.INTEGER, types.BIG_INTEGER)
_ROUNDED = (types.DECIMAL, types.DATE_TIME)
_DATE_FIELDS = {
    DateOrder.MDY: ("<Month>", "<Day>", "<Year4>"),
    DateOrder.DMY: ("<Day>", "<Month>", "<Year4>"),
    DateOrder.YMD: ("<Year4>", "<Month>", "<Day>"),
}


def shown_text(page: FormInstance, control: ControlSymbol) -> str:
    """The text in a field control; '' of one that shows nothing."""
    if not page_controls.shows_value(page, control):
        return ""
    return spelled(page, control, page_controls.value_of(page, control))


def spelled(page: FormInstance, control: ControlSymbol, value: object) -> str:
    """How the client writes a value of the control's type in it."""
    settings = page.session.settings
    if page_controls.is_blank(control, value):
        return ""
    type_ = control.type
    if type_ in _WHOLE:
        return str(value)
    if type_ == types.DURATION and value == 0:
        return ""
    pattern = _pattern(type_, settings)
    if pattern:
        return format_value(value, type_, 0, pattern, settings) if value else ""
    return page_controls.formatted(page, control, value)


def _pattern(type_: Type, settings: RegionalSettings) -> str:
    date = settings.date_separator.join(_DATE_FIELDS[settings.date_order])
    hours = "<Hours12>" if settings.clock_hours == 12 else "<Hours24>"
    half = " <AM/PM>" if settings.clock_hours == 12 else ""
    separator = settings.time_separator
    if type_ == types.DATE:
        return f"<Closing>{date}"
    if type_ == types.TIME:
        return f"{hours}{separator}<Minutes,2>{separator}<Seconds,2>{half}"
    if type_ == types.DATE_TIME:
        return f"{date} {hours}{separator}<Minutes,2>{half}"
    return ""


def expected_text(page: FormInstance, control: ControlSymbol, expected: Variant) -> str:
    """What a field would show if it had a value; a text is what it says. Raises ALError if it cannot have it."""
    if types.is_textual(expected.type):
        return str(expected.value)
    return spelled(page, control, converted(page, control, expected))


def converted(page: FormInstance, control: ControlSymbol, value: Variant) -> object:
    """A value that is no text as one of the control's type. Raises ALError if it is none."""
    if types.is_option_like(control.type) and types.is_option_like(value.type):
        return value.value
    return field_value(page.session, value, control.type)


def typed_value(page: FormInstance, control: ControlSymbol, text: str) -> object:
    """The value that a text means in a control, in which blanks are a zero. Raises ALError.

    Observed: the text of the error.
    """
    if not text and types.is_numeric(control.type):
        text = "0"
    session = page.session
    try:
        value = evaluate(text, control.type, settings=session.settings, work_date=session.work_date)
    except ALError as error:
        if types.is_textual(control.type) or error.is_gap:
            raise
        caption = page_controls.shown_caption(page, control)
        raise ALError(f"Your entry of '{text}' is not an acceptable value for '{caption}'.", "TestEntry") from error
    page_controls.check_value(page, control, value)
    return value


def retyped(page: FormInstance, control: ControlSymbol, value: object) -> object:
    """What is left of a value that was typed in as the control shows it. Raises ALError."""
    if control.type in _ROUNDED:
        return typed_value(page, control, spelled(page, control, value))
    page_controls.check_value(page, control, value)
    return value


def as_type(text: str, type_: Type, page: FormInstance) -> Any:
    """The text of a field as a value of a type. Raises ALError if it is none."""
    if not text and type_ in (types.INTEGER, types.DECIMAL, types.BOOLEAN):
        text = "0"
    try:
        return evaluate(text, type_, settings=page.session.settings, work_date=page.session.work_date)
    except ALError as error:
        raise ALError(error.text, "TestConversion") from error

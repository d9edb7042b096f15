"""System functions, and the methods of simple types. Docs: methods-auto/system/*, methods-auto/<type>/*."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from alrun.platform.types import boolean, date, date_time, decimal, duration, guid, integer, system, time, variant
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.dates import create_date_time, make_date, make_time, parse_date_literal
from alrun.runtime.values.references import Cell
from alrun.runtime.values.variant import UNSET, Variant
from alrun.semantics.types import (
    BOOLEAN,
    DATE,
    DATE_TIME,
    DECIMAL,
    DURATION,
    INTEGER,
    TEXT,
    TIME,
    ArrayType,
    CodeType,
    LabelType,
    ListType,
    OptionType,
    SimpleType,
    TextType,
)

PACIFIC = replace(EN_US, time_zone="America/Los_Angeles")
NOW = create_date_time(make_date(2014, 1, 1), make_time(11, 15, 46), PACIFIC.zone)


@pytest.fixture
def session() -> Any:
    slept: list[int] = []
    clock = SimpleNamespace(now=lambda: NOW, sleep=lambda milliseconds, token: slept.append(milliseconds))
    return SimpleNamespace(
        clock=clock,
        token=None,
        slept=slept,
        settings=PACIFIC,
        work_date=0,
        random=random.Random(1),
        numbers=random.Random(1),
        new_guid=lambda: UUID(int=7),
    )


def day(literal: str) -> int:
    return parse_date_literal(literal + "D")


def test_numbers(session: Any):
    assert system.abs_(Decimal("-10.235")) == Decimal("10.235")
    assert system.round_(session, Decimal("1234.56789"), Decimal("0.001"), ">") == Decimal("1234.568")
    assert system.power(Decimal(64), Decimal("0.5")) == 8
    assert round(2800 * system.power(Decimal("1.0125"), Decimal(32)), 2) == Decimal("4166.77")


def test_random_numbers(session: Any):
    assert {system.random(session, 3) for _ in range(100)} == {1, 2, 3}
    assert {system.random(session, -3) for _ in range(100)} == {1, 2, 3}
    assert system.random(session, 0) == 1
    system.randomize(session, 42)
    first = [system.random(session, 1000) for _ in range(5)]
    system.randomize(session, 42)
    assert [system.random(session, 1000) for _ in range(5)] == first


def test_format(session: Any):
    value = Variant(DECIMAL, Decimal("-123456.78"))
    assert system.format_by_number(session, value, 12, 3) == " 123,456.78-"
    assert system.format_by_string(session, value, 12, "<Standard Format,3>") == " 123,456.78-"
    assert system.format_by_string(session, value, 0, "") == "-123,456.78"
    assert system.format_by_string(session, Variant(DATE, day("20140415")), 0, "<Month Text> <Day>") == "April 15"


def test_evaluate_changes_the_variable_only_if_it_can(session: Any):
    place = Cell(42)
    variable = Variant(INTEGER, place)  # how a `var` parameter of any type arrives
    with pytest.raises(ALError) as caught:
        system.evaluate_into(session, variable, "not-a-number")
    assert caught.value.text == 'The value "not-a-number" can\'t be evaluated into type Integer.'
    assert place.value == 42
    assert system.evaluate_into(session, variable, "010196")
    assert place.value == 10196


def test_evaluate_answers_false_for_its_own_errors():
    method = next(m for m in system.METHODS.methods if m.signature.name == "Evaluate")
    assert method.false_for == ("Evaluate", "StringLengthExceeded")


def test_calc_date(session: Any):
    assert system.calc_date_by_text(session, "<CQ+1M-10D>", day("19960521")) == day("19960720")
    assert system.calc_date_by_formula(session, parse_date_formula("<-WD2>"), day("19960521")) == day("19960514")
    assert system.calc_date_by_text(session, "1D") == day("20140102")


def test_closing_dates():
    closing = system.closing_date(day("20140404"))
    assert system.normal_date(closing) == day("20140404")
    with pytest.raises(ALError):
        system.normal_date(0)


def test_parts_of_dates():
    assert [system.date_to_dmy(day("20140216"), part) for part in (1, 2, 3)] == [16, 2, 2014]
    assert [system.date_to_dwy(day("20140101"), part) for part in (1, 2, 3)] == [3, 1, 2014]
    for part in (0, 4):
        with pytest.raises(ALError):
            system.date_to_dmy(day("20140216"), part)


def test_dates_of_parts(session: Any):
    assert system.dmy_to_date(session, 17, 2, 2014) == day("20140217")
    assert system.dmy_to_date(session, 17) == day("20140117")
    assert system.dwy_to_date(session, 1, 1, 2014) == day("20131230")
    assert system.dwy_to_date(session, 1, 1, 2016) == day("20160104")
    assert system.dwy_to_date(session, 1, 1) == day("20131230")


def test_date_times(session: Any):
    moment = system.create_date_time(session, day("20081127"), make_time(9, 35, 24, 567))
    assert system.date_time_to_date(session, moment) == day("20081127")
    assert system.date_time_to_time(session, moment) == make_time(9, 35, 24, 567)
    assert system.date_time_to_time(session, system.round_date_time(moment)) == make_time(9, 35, 25)
    assert system.date_time_to_date(session, 0) == system.date_time_to_time(session, 0) == 0
    assert date_time.date(session, moment) == day("20081127")
    assert date_time.time(session, moment) == make_time(9, 35, 24, 567)


def test_dates_in_variants(session: Any):
    moment = system.date_and_time_to_variant(session, day("20140101"), make_time(1, 2))
    assert moment.type == DATE_TIME
    assert system.variant_to_date(session, moment) == day("20140101")
    assert system.variant_to_time(session, moment) == make_time(1, 2)
    assert system.variant_to_date(session, Variant(DATE, 5)) == 5
    assert system.variant_to_time(session, Variant(TIME, 5)) == 5
    with pytest.raises(ALError):
        system.variant_to_date(session, Variant(TEXT, "x"))


def test_the_session_s_day(session: Any):
    assert system.today(session) == day("20140101")
    assert system.time_of_day(session) == make_time(11, 15, 46)
    assert system.current_date_time(session) == NOW
    assert system.work_date(session) == day("20140101")
    assert system.work_date(session, day("20180101")) == day("20180101")
    assert system.work_date(session) == day("20180101")
    assert system.work_date(session, 0) == day("20140101")
    system.sleep(session, 1000)
    assert session.slept == [1000]


def test_guids(session: Any):
    assert system.create_guid(session) == guid.create_guid(session) == UUID(int=7)
    assert system.is_null_guid(UUID(int=0))
    assert not system.is_null_guid(UUID(int=1))


def texts(*values: str) -> Variant:
    return Variant(ArrayType(TextType(30), (len(values),)), list(values))


def test_array_len():
    one = Variant(ArrayType(INTEGER, (2,)), [0] * 2)
    two = Variant(ArrayType(INTEGER, (3, 4)), [0] * 12)
    assert system.array_len(one) == 2
    assert [system.array_len(two, 1), system.array_len(two, 2), system.array_len(two)] == [3, 4, 12]
    for dimension in (0, 3):
        with pytest.raises(ALError):
            system.array_len(two, dimension)
    with pytest.raises(ALError):
        system.array_len(Variant(INTEGER, 1))


@pytest.mark.parametrize(
    ("values", "compressed", "count"),
    [
        (
            ("Joe Raybon", "", "One Meca Way", "  ", "Atlanta", ""),
            ["Joe Raybon", "One Meca Way", "  ", "Atlanta", "", ""],
            4,
        ),
        (("Redmond", "Copenhagen", "", "Fargo", "Paris"), ["Redmond", "Copenhagen", "Fargo", "Paris", ""], 4),
        (("", ""), ["", ""], 0),
    ],
)
def test_compress_array(values: tuple[str, ...], compressed: list[str], count: int):
    array = texts(*values)
    assert system.compress_array(array) == count
    assert array.value == compressed


def test_compress_array_is_for_texts_in_one_dimension():
    for wrong in (Variant(ArrayType(INTEGER, (2,)), [0, 0]), Variant(ArrayType(TEXT, (1, 2)), ["", ""])):
        with pytest.raises(ALError):
            system.compress_array(wrong)


def numbers(*values: int) -> Variant:
    return Variant(ArrayType(INTEGER, (len(values),)), list(values))


def test_copy_array():
    source, target = numbers(*range(1, 11)), numbers(0, 0, 0, 0, 0)
    system.copy_array(target, source, 6, 5)
    assert target.value == [6, 7, 8, 9, 10]
    system.copy_array(target, source, 10)
    assert target.value == [10, 7, 8, 9, 10]


@pytest.mark.parametrize(("position", "length"), [(3, None), (0, 1), (10, 2), (1, 0), (11, None)])
def test_copy_array_outside_either_array_is_an_error(position: int, length: int | None):
    target = numbers(0, 0, 0, 0, 0)
    with pytest.raises(ALError):
        system.copy_array(target, numbers(*range(1, 11)), position, length)
    assert target.value == [0] * 5


def test_copy_array_checks_lengths():
    target = Variant(ArrayType(TextType(3), (1,)), [""])
    with pytest.raises(ALError):
        system.copy_array(target, texts("abcd"), 1)


def test_parts_and_texts_of_simple_types(session: Any):
    assert [part(day("20140216")) for part in (date.day, date.month, date.year)] == [16, 2, 2014]
    assert (date.day_of_week(day("20140216")), date.week_no(day("20140216"))) == (7, 7)
    moment = make_time(9, 35, 24, 567)
    assert [part(moment) for part in (time.hour, time.minute, time.second, time.millisecond)] == [9, 35, 24, 567]
    assert integer.integer_to_text(session, 1000) == "1000"
    assert integer.big_integer_to_text(session, 1000) == "1000"
    assert integer.byte_to_text(session, 255) == "255"
    assert decimal.to_text(session, Decimal("1000.5")) == "1,000.5"
    assert decimal.to_text(session, Decimal("1000.5"), True) == "1000.5"
    assert boolean.to_text(session, True) == "Yes"
    assert boolean.to_text(session, True, True) == "true"
    assert date.to_text(session, day("20140216"), True) == "2014-02-16"
    assert time.to_text(session, make_time(9, 35, 24), True) == "09:35:24"
    assert date_time.to_text(session, NOW) == "01/01/14 11:15 AM"
    assert date_time.to_text(session, NOW, True) == "2014-01-01T19:15:46Z"
    assert duration.to_text(session, 1000) == "1 second"
    assert guid.to_text(session, UUID(int=0)) == "{00000000-0000-0000-0000-000000000000}"


@pytest.mark.parametrize(
    ("content", "answers_to"),
    [
        (Variant(INTEGER, 5), {"IsInteger"}),
        (Variant(DECIMAL, Decimal(5)), {"IsDecimal"}),
        (Variant(TextType(50), "x"), {"IsText"}),
        (Variant(CodeType(100), "A1297"), {"IsCode"}),
        (Variant(LabelType("x"), "x"), {"IsTextConstant"}),
        (Variant(OptionType(("a",)), 0), {"IsOption"}),
        (Variant(OptionType(("None", "OK"), option_name="Action"), 0), {"IsAction"}),
        (Variant(DURATION, 0), {"IsDuration"}),
        (Variant(BOOLEAN, True), {"IsBoolean"}),
        (Variant(ListType(TEXT), []), {"IsList"}),
        (Variant(SimpleType("JsonObject"), None), {"IsJsonObject"}),
        (UNSET, set()),
    ],
)
def test_a_variant_knows_the_exact_type_of_its_content(content: Variant, answers_to: set[str]):
    answers = {m.signature.name for m in variant.METHODS.methods if m.function is not None and m.function(content)}
    assert answers == answers_to

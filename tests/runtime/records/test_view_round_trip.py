"""What GetView and GetPosition give, SetView and SetPosition take: names and numbers, whatever the values."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from record_support import FakeSession, make_table, record_class

from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.values.dates import make_date
from alrun.semantics.types import BOOLEAN, DATE, DECIMAL, INTEGER, CodeType, OptionType, TextType

TABLE = make_table(
    "Odd, names",
    50400,
    {
        "No.": CodeType(20),
        "Line (1)": INTEGER,
        "Kind": OptionType((" ", "A B", "C,D")),
        "Open": BOOLEAN,
        "Day": DATE,
        "Name": TextType(50),
        "Amount = %": DECIMAL,
    },
    "No.,Line (1),Kind,Day",
    "Name",
)
CLASS = record_class(TABLE)

_CODES = st.text(alphabet="AB .,()'=|1", max_size=5).map(str.strip)
_KEYS = st.tuples(
    _CODES,
    st.integers(-(2**31), 2**31 - 1),
    st.integers(0, 2),
    st.sampled_from([0, make_date(2024, 2, 29), make_date(1999, 12, 31)]),
)


@pytest.fixture(scope="module")
def session() -> Iterator[FakeSession]:
    store = SqliteStore()
    yield FakeSession(store)
    store.close()


def make_record(session: FakeSession) -> Record:
    return CLASS(session)


def field(name: str) -> Any:
    return TABLE.fields_by_name[name.lower()]


@given(key=_KEYS, use_names=st.booleans())
@settings(deadline=None, max_examples=100)
def test_a_position_is_the_key(session: FakeSession, key: tuple[object, ...], use_names: bool) -> None:
    record, other = make_record(session), make_record(session)
    record.values[:3] = key[:3]
    record.values[4] = key[3]
    other.set_position(record.get_position(use_names))
    assert other._key() == key


@given(
    code=_CODES,
    low=st.integers(-5, 5),
    kind=st.integers(0, 2),
    name=st.text(alphabet="aB (),'=1", max_size=5),
    amount=st.decimals(-99, 99, places=2).map(lambda value: value or Decimal(0)),
    sort=st.sampled_from([("Name",), ("Line (1)", "Name"), ("Amount = %",), ()]),
    ascending=st.booleans(),
    use_names=st.booleans(),
)
@settings(deadline=None, max_examples=150)
def test_a_view_is_key_direction_and_filters(
    session: FakeSession,
    code: str,
    low: int,
    kind: int,
    name: str,
    amount: Decimal,
    sort: tuple[str, ...],
    ascending: bool,
    use_names: bool,
) -> None:
    record, other = make_record(session), make_record(session)
    if sort:
        record.set_current_key(*map(field, sort))
    record.ascending(ascending)
    record.set_range(field("No."), code)
    record.set_range(field("Line (1)"), low, low + 3)
    record.set_range(field("Kind"), kind)
    record.set_range(field("Open"), True)
    record.set_range(field("Day"), 0)
    record.set_range(field("Name"), name)
    record.set_range(field("Amount = %"), amount)
    text = record.get_view(use_names)
    other.set_view(text)
    assert other.get_view(use_names) == text
    assert [tuple(each) for each in other.view.filters()] == [tuple(each) for each in record.view.filters()], text
    assert (other.current_key(), other.ascending()) == (record.current_key(), ascending)


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        "SORTING(No.",
        "SORTING(Nothing)",
        "WHERE(No.)",
        "WHERE(No.=FILTER(1)",
        "WHERE(No.=FILTER('1))",
        "WHERE(Nothing=CONST(1))",
        "WHERE(No.=SOMETHING(1))",
        "SORTING(Name) nonsense",
    ],
)
def test_what_is_no_view(session: FakeSession, text: str) -> None:
    with pytest.raises(ALError) as caught:
        make_record(session).set_view(text)
    assert "Invalid expression" in caught.value.text


@pytest.mark.parametrize(
    "text", ["nonsense", "No.", "No.=CONST(A", "No.=CONST('A)", "Nothing=CONST(A)", "No.=CONST(A)x"]
)
def test_what_is_no_position(session: FakeSession, text: str) -> None:
    with pytest.raises(ALError) as caught:
        make_record(session).set_position(text)
    assert "Invalid expression" in caught.value.text

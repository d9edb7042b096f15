"""What GetFilter shows, SetFilter reads as the filter that it was."""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from record_support import make_table

from alrun.runtime.formatting import EN_US
from alrun.runtime.records.filters.parse import parse
from alrun.runtime.records.filters.text import filter_text
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Like, Or, Wildcard
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.dates import closing_date, from_python_date, make_date, make_time
from alrun.runtime.values.texts import assign_code
from alrun.semantics.types import (
    BIG_INTEGER,
    BOOLEAN,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    DURATION,
    GUID,
    INTEGER,
    TIME,
    CodeType,
    OptionType,
    TextType,
    Type,
)

_DATES = st.dates(datetime.date(1990, 1, 1), datetime.date(2029, 12, 31)).map(from_python_date)
_TIMES = st.builds(make_time, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
# No `*`, `?` or `@`: what they mean, they mean in quotes too.
_TEXTS = st.text(alphabet="aB\u00e9 |&()<>=.,'\"%1-", max_size=6)
_VALUES: dict[Type, st.SearchStrategy[object]] = {
    INTEGER: st.integers(-(2**31), 2**31 - 1),
    BIG_INTEGER: st.integers(-(2**63), 2**63 - 1),
    DECIMAL: st.decimals(-99999, 99999, places=3).map(lambda value: value or Decimal(0)),
    BOOLEAN: st.booleans(),
    DATE: st.just(0) | _DATES | _DATES.map(closing_date),
    TIME: st.just(0) | _TIMES,
    # In milliseconds, and on days whose year is shown in full by two digits.
    DATE_TIME: st.integers(0, 10**10).map(lambda ms: (make_date(2000, 1, 1) // 2 - 1) * 86_400_000 + ms),
    DURATION: st.integers(-(10**10), 10**10),
    GUID: st.uuids(),
    DATE_FORMULA: st.sampled_from(["", "1D", "CM+1D", "-1W", "WD2"]).map(parse_date_formula),
    OptionType((" ", "Quote", "Credit Memo", "A|B", "x..y")): st.integers(0, 4),
    TextType(50): _TEXTS,
    CodeType(50): _TEXTS.map(lambda text: assign_code(text, None)),
}
_TYPES = {str(type_): type_ for type_ in _VALUES}
_TABLE = make_table("Filtered", 50300, _TYPES)
_WORK_DATE = make_date(2024, 1, 15)


def _filters(type_: Type) -> st.SearchStrategy[Filter]:
    values = _VALUES[type_]
    leaves: st.SearchStrategy[Filter] = st.one_of(
        st.builds(Compare, st.sampled_from(Comparison), values),
        st.builds(Between, values, values),
        st.builds(Between, st.none(), values),
        st.builds(Between, values, st.none()),
    )
    if isinstance(type_, TextType):
        letters = st.text(alphabet="aB c(|", min_size=1, max_size=3)
        pattern = st.tuples(st.just(Wildcard.ANY), letters, st.sampled_from(Wildcard))
        leaves |= st.builds(Like, pattern, st.booleans(), st.booleans())
    # A tree as it is parsed: no Or in an Or, no And in an And; brackets only around an Or in an And.
    either = st.builds(Or, st.lists(leaves, min_size=2, max_size=3).map(tuple))
    both = st.builds(And, st.lists(leaves | either, min_size=2, max_size=3).map(tuple))
    return leaves | both | st.builds(Or, st.lists(leaves | both, min_size=2, max_size=3).map(tuple))


@pytest.mark.parametrize("name", _TYPES)
def test_get_filter_is_a_filter_that_set_filter_understands(name: str) -> None:
    field = _TABLE.fields_by_name[name.lower()]

    @given(_filters(field.type))
    @settings(deadline=None, max_examples=60)
    def check(tree: Filter) -> None:
        text = filter_text(tree, field.type, EN_US)
        assert parse(text, field, "Filtered", (), EN_US, _WORK_DATE) == tree, text

    check()


def test_a_guid_is_shown_in_braces() -> None:
    assert filter_text(Compare(Comparison.EQUAL, uuid.UUID(int=1)), GUID, EN_US) == (
        "{00000000-0000-0000-0000-000000000001}"
    )

"""Whatever a field of random type holds and becomes: it is what AL makes of the value, or refused and as it was."""

from __future__ import annotations

import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from upgrade_support import insert, one_field, program, rows

from alrun.runtime.storage.store import UnusableDatabase
from alrun.semantics.types import BIG_INTEGER, BOOLEAN, BYTE, DECIMAL, INTEGER, CodeType, OptionType, TextType, Type

RANGES = {
    BOOLEAN: (0, 1),
    BYTE: (0, 255),
    INTEGER: (-(2**31), 2**31 - 1),
    BIG_INTEGER: (-(2**63), 2**63 - 1),
}
OPTION = OptionType(("A", "B"))


def values_of(type_: Type) -> st.SearchStrategy[Any]:
    """Values that a field of the type may hold."""
    match type_:
        case TextType(length=length):
            return st.text("aBÄ 1'", max_size=length or 0)
        case CodeType(length=length):
            return st.text("ABÄ 1'", max_size=length or 0).map(lambda text: text.strip(" "))
    if type_ == BOOLEAN:
        return st.booleans()
    if type_ == DECIMAL:
        return st.decimals("-1e15", "1e15", places=2) | st.integers(-300, 300).map(Decimal)
    if type_ == OPTION:
        return st.integers(0, 1)
    low, high = RANGES[type_]
    return st.integers(low, high) | st.integers(max(low, -2), 300 if high > 300 else high)


def kept(value: Any, type_: Type) -> Any:
    """The value as one of a type; None if it is none. No field of these tests is None."""
    if isinstance(value, str):
        match type_:
            case TextType(length=length):
                return value if len(value) <= (length or 0) else None
            case CodeType(length=length):
                return value if value == value.strip(" ").upper() and len(value) <= (length or 0) else None
        return "another kind"
    if isinstance(type_, TextType | CodeType):
        return "another kind"
    if type_ == DECIMAL:
        return Decimal(value)
    low, high = RANGES.get(type_, RANGES[INTEGER])
    if value != int(value) or not low <= value <= high:
        return None
    return bool(value) if type_ == BOOLEAN else int(value)


lengths = st.integers(1, 6)
types = (
    st.sampled_from([BOOLEAN, BYTE, INTEGER, BIG_INTEGER, DECIMAL, OPTION])
    | lengths.map(TextType)
    | lengths.map(CodeType)
)


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_a_value_is_kept_or_the_change_refused(data: st.DataObject) -> None:
    old, new = data.draw(types), data.draw(types)
    values = data.draw(st.lists(values_of(old), min_size=1, max_size=3))
    before, after = one_field(old), one_field(new)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        with program(path, before) as store:
            for number, value in enumerate(values):
                insert(store, before, number, value)
        expected = [kept(value, new) for value in values]
        if "another kind" in expected:
            # Only what is empty can become a value of another kind: the empty one.
            if any(values):
                expected = [None]
            else:
                expected = [kept(0, new) if isinstance(values[0], str) else "" for _ in values]
        if None in expected:
            with pytest.raises(UnusableDatabase, match="the field Value"), program(path, after):
                pass
            with program(path, before) as store:
                assert [row[1] for row in rows(store, before)] == values
        else:
            with program(path, after) as store:
                found = [row[1] for row in rows(store, after)]
            assert found == expected
            assert [type(value) for value in found] == [type(value) for value in expected]

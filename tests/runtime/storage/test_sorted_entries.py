"""The sorted entries of temporary records do what a sorted list does."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alrun.runtime.storage import sorted_entries
from alrun.runtime.storage.sorted_entries import SortedEntries

NUMBERS = st.integers(0, 12)


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sorted_entries, "_BLOCK", 3)


@given(st.lists(NUMBERS), st.lists(st.tuples(st.booleans(), NUMBERS)), NUMBERS, NUMBERS)
def test_it_is_a_sorted_list(start: list[int], steps: list[tuple[bool, int]], low: int, high: int) -> None:
    expected = sorted((number, place) for place, number in enumerate(start))
    entries = SortedEntries(expected)
    for place, (adds, number) in enumerate(steps, len(start)):
        if adds:
            expected = sorted([*expected, (number, place)])
            entries.add((number, place))
        elif any(entry[0] == number for entry in expected):
            expected.remove(next(entry for entry in expected if entry[0] == number))
            entries.remove_first((number,))
    inside = [entry for entry in expected if low <= entry[0] < high]
    assert list(entries.between((low,), (high,))) == inside
    assert list(entries.between_backward((low,), (high,))) == inside[::-1]
    assert entries.count((low,), (high,)) == len(inside)
    assert list(entries.between((), None)) == expected
    assert list(entries.between_backward((), None)) == expected[::-1]
    assert entries.first((low,)) == next((entry for entry in expected if entry[0] >= low), None)


def test_many_entries_in_any_order() -> None:
    numbers = list(range(600))
    random.Random(0).shuffle(numbers)
    entries = SortedEntries([])
    for number in numbers:
        entries.add((number,))
    assert [number for (number,) in entries.between((), None)] == list(range(600))
    for number in numbers[:590]:
        entries.remove_first((number,))
    assert [number for (number,) in entries.between((), None)] == sorted(numbers[590:])

"""StrSubstNo and dialog texts. Docs: methods-auto/text/text-strsubstno-method, SEMANTICS section 4."""

from __future__ import annotations

from decimal import Decimal

import pytest

from alrun.runtime.formatting import dialog_text, format_value, substitute
from alrun.runtime.formatting.substitution import substitute_texts
from alrun.runtime.values.variant import Variant
from alrun.semantics.types import BOOLEAN, DECIMAL, INTEGER, TEXT


def variants(*values: object) -> list[Variant]:
    types = {bool: BOOLEAN, int: INTEGER, Decimal: DECIMAL, str: TEXT}
    return [Variant(types[type(value)], value) for value in values]


@pytest.mark.parametrize(
    ("template", "values", "text"),
    [
        ("Test %1 >#2##< >#3<", (1, 2, 3), "Test 1 >2   < >3 <"),
        ("Test %1 >###2< >#3<", ("Thomas", "Thomas", 0), "Test Thomas >****< >0 <"),
        ("Test %1 %3 %1", (555, 666, 777), "Test 555 777 555"),
        (
            "The balance of account %1 is $ %2",
            (3452, Decimal(7807)),
            "The balance of account 3452 is $ 7,807",
        ),
        ("%1 and %2", (True,), "Yes and %2"),
        ("100%", (1,), "100%"),
        ("%1%2", ("%2", "x"), "%2x"),
        ("%10", tuple(range(1, 11)), "10"),
        ("%10", (1,), "10"),
        ("no fields", (1,), "no fields"),
        ("%2% of %1, %3", ("wool", 5), "5% of wool, %3"),
        ("50%% %1", ("wool",), "50%% wool"),
        ("%1" * 1001, ("a",), "a" * 1001),
    ],
)
def test_substitute(template: str, values: tuple[object, ...], text: str):
    assert substitute(template, variants(*values)) == text
    texts = [format_value(value.value, value.type) for value in variants(*values)]
    assert substitute_texts(template, *texts) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"First line\Second line", "First line\nSecond line"),
        (r"The file is in C:\\Temp", r"The file is in C:\Temp"),
        (r"a\\\b", "a\\\nb"),
        ("plain", "plain"),
    ],
)
def test_backslashes_in_dialogs(text: str, shown: str):
    assert dialog_text(text) == shown

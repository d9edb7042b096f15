"""MinValue and its kin, as a user meets them. Docs: properties/devenv-minvalue-property and the others'"""

from decimal import Decimal

import pytest

from alrun.platform.objects.page_limits import check_typed
from alrun.runtime.errors import ALError
from alrun.runtime.values.dates import make_date
from alrun.semantics.types import DATE, DECIMAL, INTEGER, CodeType, OptionType, TextType

OPTION = OptionType(("Codeunit", "Page", "Query"))


@pytest.mark.parametrize(
    ("value", "type_", "limits"),
    [
        (0, INTEGER, {"minvalue": 0}),
        (Decimal("0.5"), DECIMAL, {"minvalue": "0.5", "maxvalue": 100}),
        (make_date(2024, 1, 1), DATE, {"minvalue": "20240101D"}),
        ("A", CodeType(10), {"notblank": True}),
        ("0123", TextType(10), {"numeric": True}),
        ("", TextType(10), {"numeric": True, "charallowed": "AZ"}),
        ("ADMZ", TextType(10), {"charallowed": "ADMPZZ"}),
        (1, OPTION, {"valuesallowed": "Codeunit, Page"}),
        (3, INTEGER, {"valuesallowed": "1,3,5"}),
    ],
)
def test_what_a_user_may_enter(value, type_, limits):
    check_typed(value, type_, "Field", limits)


@pytest.mark.parametrize(
    ("value", "type_", "limits", "text"),
    [
        (Decimal("-0.5"), DECIMAL, {"minvalue": 0}, "The value must be greater than or equal to 0."),
        (101, INTEGER, {"minvalue": 0, "maxvalue": 100}, "The value must be less than or equal to 100."),
        (0, DATE, {"minvalue": "20240101D"}, "The value must be greater than or equal to 01/01/24."),
        ("", CodeType(10), {"notblank": True}, "Field must be filled in. Enter a value."),
        (0, INTEGER, {"notblank": True}, "Field must be filled in. Enter a value."),
        ("12a", TextType(10), {"numeric": True}, "Field can only contain numbers."),
        ("AE", TextType(10), {"charallowed": "ADMPZZ"}, "Field can only contain the characters ADMPZZ."),
        (2, OPTION, {"valuesallowed": "Codeunit, Page"}, "Field must be one of the values Codeunit, Page."),
        (2, INTEGER, {"valuesallowed": "1,3,5"}, "Field must be one of the values 1,3,5."),
    ],
)
def test_what_a_user_may_not_enter(value, type_, limits, text):
    with pytest.raises(ALError) as caught:
        check_typed(value, type_, "Field", limits)
    assert caught.value.text == text

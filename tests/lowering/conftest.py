"""What the tests of lowering share."""

from __future__ import annotations

import decimal
from collections.abc import Iterator

import pytest

from alrun.runtime.values.decimals import use_decimal_context


@pytest.fixture(autouse=True)
def _decimal_context() -> Iterator[None]:
    """Emitted code calculates in the decimal context of a session's thread."""
    with decimal.localcontext():
        use_decimal_context()
        yield

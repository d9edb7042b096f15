"""The tables of the platform whose rows are computed, by number.

The module that computes them is imported when the table is first used. What is not here is stored like any other
table: docs/system-tables.md lists both.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any, Final

from alrun.runtime.storage.virtual import VirtualRows

PROVIDERS: Final[Mapping[int, str]] = {
    2000000007: "periods.PERIODS",
    2000000026: "numbers.INTEGERS",
    2000000038: "objects.ALL_OBJECTS",
    2000000041: "tables.FIELDS",
    2000000058: "objects.ALL_OBJECTS_WITH_CAPTION",
    2000000063: "tables.KEYS",
    2000000136: "tables.TABLE_METADATA",
    2000000137: "codeunits.CODEUNIT_METADATA",
    2000000138: "pages.PAGE_METADATA",
    2000000140: "codeunits.EVENT_SUBSCRIPTIONS",
    2000000141: "tables.TABLE_RELATIONS",
    2000000143: "pages.PAGE_ACTIONS",
    2000000192: "pages.PAGE_CONTROL_FIELDS",
}
"""Module and name of who provides the rows of each."""


def system_table(number: int) -> VirtualRows[Any] | None:
    """Who provides the rows of the table of that number; None if it is stored."""
    place = PROVIDERS.get(number)
    if place is None:
        return None
    module, _, name = place.partition(".")
    provider: VirtualRows[Any] = getattr(importlib.import_module(f"alrun.platform.system_tables.{module}"), name)
    return provider

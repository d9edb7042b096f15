"""The tables of the platform whose rows are computed, by number.

The module that computes them is imported when the table is first used. What is not here is stored like any other
table: docs/system-tables.md lists both.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from alrun.runtime.storage.virtual import VirtualRows

PROVIDERS: Final[Mapping[int, str]] = {
    2000000004: "permissions.PERMISSION_SETS",
    2000000005: "permissions.PERMISSIONS",
    2000000007: "periods.PERIODS",
    2000000009: "sessions.SESSIONS",
    2000000020: "refused.DRIVES",
    2000000022: "refused.FILES",
    2000000026: "numbers.INTEGERS",
    2000000028: "table_information.TABLE_INFORMATION",
    2000000029: "platform_objects.SYSTEM_OBJECTS",
    2000000038: "objects.ALL_OBJECTS",
    2000000041: "tables.FIELDS",
    2000000043: "permissions.LICENSE_PERMISSIONS",
    2000000044: "permissions.PERMISSION_RANGES",
    2000000045: "languages.WINDOWS_LANGUAGES",
    2000000049: "code_coverage.CODE_COVERAGE",
    2000000058: "objects.ALL_OBJECTS_WITH_CAPTION",
    2000000063: "tables.KEYS",
    2000000071: "platform_objects.OBJECT_METADATA",
    2000000110: "sessions.ACTIVE_SESSIONS",
    2000000111: "sessions.SESSION_EVENTS",
    2000000112: "sessions.SERVER_INSTANCES",
    2000000136: "tables.TABLE_METADATA",
    2000000137: "codeunits.CODEUNIT_METADATA",
    2000000138: "pages.PAGE_METADATA",
    2000000139: "other_objects.REPORT_METADATA",
    2000000140: "codeunits.EVENT_SUBSCRIPTIONS",
    2000000141: "tables.TABLE_RELATIONS",
    2000000142: "other_objects.QUERY_METADATA",
    2000000143: "pages.PAGE_ACTIONS",
    2000000153: "apps.INSTALLED_APPS",
    2000000157: "apps.APP_EXTRAS",
    2000000164: "time_zones.TIME_ZONES",
    2000000167: "made_permissions.AGGREGATE_PERMISSION_SETS",
    2000000171: "refused.PAGE_TABLE_FIELDS",
    2000000172: "refused.FIELD_TYPES",
    2000000178: "other_objects.PROFILES",
    2000000192: "pages.PAGE_CONTROL_FIELDS",
    2000000193: "api_services.API_SERVICES",
    2000000202: "refused.CONTROL_FIELDS",
    2000000203: "other_objects.REPORT_DATA_ITEMS",
    2000000204: "refused.PAGE_INFO",
    2000000206: "apps.PUBLISHED_APPS",
    2000000209: "apps.DEPENDENCIES",
    2000000211: "features.FEATURE_KEYS",
    2000000212: "apps.INSTALLED_PACKAGES",
    2000000234: "report_layouts.REPORT_LAYOUTS",
    2000000250: "permissions.METADATA_PERMISSION_SETS",
    2000000251: "permissions.METADATA_PERMISSIONS",
    2000000252: "permissions.PERMISSION_SET_RELATIONS",
    2000000254: "made_permissions.EXPANDED_PERMISSIONS",
    2000000280: "other_objects.XMLPORT_METADATA",
    2000000288: "code_coverage.TEST_LOOKUP",
    2000000289: "code_coverage.TESTS_RUN",
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

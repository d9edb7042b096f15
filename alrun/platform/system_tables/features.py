"""Feature Key: the features that can be turned on ahead of time.

Which there are is a matter of the version. Those here are the ones that the applications which Microsoft has published
ask for. Enabled is what administrators have set; a new database has all of them off (Undocumented: a new environment in
the cloud has most of them on).
Docs: administration/feature-management
"""

from __future__ import annotations

from typing import Final

from alrun.platform.system_tables.overlaid import Fields, Overlaid

_FEATURE_KEY: Final = 2000000211
_ID, _ENABLED, _IS_ONE_WAY, _DATA_UPDATE_REQUIRED = 1, 2, 7, 8


def _feature(id_: str, *, one_way: bool = False, data_update: bool = False) -> Fields:
    return {_ID: id_, _ENABLED: 0, _IS_ONE_WAY: one_way, _DATA_UPDATE_REQUIRED: data_update}


FEATURES: Final = (
    _feature("ConcurrentInventoryPosting"),
    _feature("ConcurrentJobPosting"),
    _feature("ConcurrentResourcePosting"),
    # Its data is updated, which cannot be undone.
    _feature("SalesPrices", one_way=True, data_update=True),
)
"""Microsoft's applications log that the first three are disabled again, and update data for the last."""

FEATURE_KEYS = Overlaid(_FEATURE_KEY, range(1, 11), lambda session: FEATURES)
"""Feature Key. Texts are empty: they are not published."""

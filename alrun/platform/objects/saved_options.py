"""What a user has chosen last on a request page with SaveValues: a row of the platform's table Object Options.

Docs: properties/devenv-savevalues-property. Observed: Microsoft's tests find and delete the rows by report and user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.values.blobs import blob_bytes
from alrun.semantics.symbols import ObjectKind

if TYPE_CHECKING:
    from alrun.platform.objects.request_page import Asking

_OBJECT_OPTIONS: Final = 2000000196
_NAME, _OBJECT_ID, _OBJECT_TYPE, _COMPANY, _USER, _DATA, _CREATED_BY = 1, 2, 3, 4, 5, 6, 9
_OBJECT_TYPES: Final = {ObjectKind.REPORT: 3, ObjectKind.XMLPORT: 6}
"""What Object Type is."""
_LAST_USED: Final = "Last used options and filters"
"""Parameter Name, as the client shows it."""


def saved_options(report: Asking) -> str:
    """The parameters of the request page as the user has left it the last time; '' if there are none."""
    rows = PlatformRows(report.session, _OBJECT_OPTIONS)
    for row in rows.find(_key(report)):
        rows.load_blob(row, _DATA)
        data = rows.value(row, _DATA)
        assert isinstance(data, bytes)
        return blob_bytes(data).decode()
    return ""


def save_options(report: Asking, parameters: str) -> None:
    """Keep the parameters for the next time."""
    rows = PlatformRows(report.session, _OBJECT_OPTIONS)
    key = _key(report)
    rows.delete_all(key)
    rows.insert({**key, _DATA: parameters.encode(), _CREATED_BY: key[_USER]})


def _key(report: Asking) -> dict[int, object]:
    session = report.session
    return {
        _NAME: _LAST_USED,
        _OBJECT_ID: report.symbol.object_id,
        _OBJECT_TYPE: _OBJECT_TYPES[report.symbol.kind],
        _USER: session.user_id.upper(),
        _COMPANY: session.company,
    }

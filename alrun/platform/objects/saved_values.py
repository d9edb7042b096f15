"""What a user has left in the variables that a page with SaveValues shows: rows of Page Data Personalization.

Docs: properties/devenv-savevalues-property. Observed: the values are kept when the page is closed, but not by Cancel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from alrun.platform.objects import page_controls
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US, evaluate, format_value
from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.values.blobs import blob_bytes
from alrun.semantics.page_symbols import ControlSymbol
from alrun.semantics.types import DATE_FORMULA

if TYPE_CHECKING:
    from alrun.platform.objects.page import PageInstance

_PAGE_DATA: Final = 2000000080
_USER, _OBJECT_TYPE, _OBJECT_ID, _VALUE_NAME, _VALUE = 3, 9, 12, 24, 27
_PAGE: Final = 8
"""What Object Type is for a page."""
_NAME_LENGTH: Final = 40
_XML_FORMAT: Final = 9


def keep_values(page: PageInstance) -> None:
    """Keep what the variables have now for the next time."""
    rows, key = _rows(page), _key(page)
    rows.delete_all(key)
    for name, control in _variables(page).items():
        text = format_value(page_controls.value_of(page, control), control.type, 0, _format(control))
        rows.insert({**key, _VALUE_NAME: name, _VALUE: text.encode()})


def recall_values(page: PageInstance) -> None:
    """Give the variables what they had the last time, unvalidated; what their types do not take is left out."""
    rows = _rows(page)
    kept = {str(rows.value(row, _VALUE_NAME)): row for row in rows.find(_key(page))}
    for name, control in _variables(page).items():
        if name not in kept:
            continue
        rows.load_blob(kept[name], _VALUE)
        data = rows.value(kept[name], _VALUE)
        assert isinstance(data, bytes)
        try:
            value = evaluate(blob_bytes(data).decode(), control.type, _format(control), EN_US)
        except ALError:
            continue
        page_controls.assign(page, control, value)


def _variables(page: PageInstance) -> dict[str, ControlSymbol]:
    """The variables that the page shows, by the names of their controls as the table has them."""
    variables: dict[str, ControlSymbol] = {}
    for control in page_controls.fields_of(page.symbol):
        if control.is_variable and control.table_field is None:
            variables.setdefault(control.name.upper()[:_NAME_LENGTH], control)
    return variables


def _format(control: ControlSymbol) -> int:
    return 0 if control.type is DATE_FORMULA else _XML_FORMAT  # only the first can be read again


def _rows(page: PageInstance) -> PlatformRows:
    return PlatformRows(page.session, _PAGE_DATA, "")


def _key(page: PageInstance) -> dict[int, object]:
    return {_USER: page.session.user_security_id, _OBJECT_TYPE: _PAGE, _OBJECT_ID: page.symbol.object_id}

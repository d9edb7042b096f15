"""Record links: the rows of the table Record Link that belong to a record.

A link belongs to the record that its Record ID names and, if the record's table is per company, to its company.
Observed: what is filled in, copied, moved and left alone.
Docs: methods-auto/record/record-addlink-method
"""

from __future__ import annotations

from typing import Final, cast

from alrun.runtime.records.fields import Fields
from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.values.record_id import RecordId
from alrun.runtime.values.texts import assign_text

RECORD_LINK: Final = 2000000068

_ID, _RECORD_ID, _URL, _DESCRIPTION, _NOTE, _CREATED, _USER, _COMPANY = 1, 2, 3, 7, 9, 10, 11, 12
_URL_LENGTH: Final = 2048
_DESCRIPTION_LENGTH: Final = 250


def add_link(record: Fields, url: str, description: str) -> int:
    """Add a link to a record; gives its Link ID. Raises ALError if a text is too long.

    Docs: methods-auto/record/record-addlink-method
    """
    session = record.session
    rows = PlatformRows(session, RECORD_LINK)
    row = rows.insert(
        {
            **_owner(record, record.record_id()),
            _URL: assign_text(url, _URL_LENGTH),
            _DESCRIPTION: assign_text(description, _DESCRIPTION_LENGTH),
            _CREATED: session.clock.now(),
            # Without the domain that a user of Windows has.
            _USER: session.user_id.rpartition("\\")[2],
        }
    )
    return cast(int, rows.value(row, _ID))


def has_links(record: Fields) -> bool:
    """Whether a record has links.

    Docs: methods-auto/record/record-haslinks-method
    """
    return PlatformRows(record.session, RECORD_LINK).exists(_owner(record, record.record_id()))


def delete_link(record: Fields, link_id: int) -> None:
    """Delete one link of a record; nothing if it has none of that Link ID in its company.

    Docs: methods-auto/record/record-deletelink-method
    """
    wanted = {_ID: link_id, _RECORD_ID: record.record_id(), _COMPANY: record.company}
    PlatformRows(record.session, RECORD_LINK).delete_all(wanted)


def delete_links(record: Fields) -> None:
    """Delete all links of a record.

    Docs: methods-auto/record/record-deletelinks-method
    """
    PlatformRows(record.session, RECORD_LINK).delete_all(_owner(record, record.record_id()))


def copy_links(record: Fields, source: Fields) -> None:
    """Add the links of another record to a record, as they are. Onto itself nothing is copied.

    Docs: methods-auto/record/record-copylinks-table-method
    """
    owner, wanted = _owner(record, record.record_id()), _owner(source, source.record_id())
    if owner == wanted:
        return
    rows = PlatformRows(record.session, RECORD_LINK)
    for row in rows.find(wanted):
        rows.load_blob(row, _NOTE)
        rows.insert({_ID: 0, _COMPANY: "", **owner}, like=row)


def move_links(record: Fields, old: RecordId) -> None:
    """Let the links of a record that was renamed go with it."""
    PlatformRows(record.session, RECORD_LINK).modify_all(_owner(record, old), _RECORD_ID, record.record_id())


def _owner(record: Fields, record_id: RecordId) -> dict[int, object]:
    """What the links of a record have in common."""
    per_company = {_COMPANY: record.company} if record.table.data_per_company else {}
    return {_RECORD_ID: record_id, **per_company}

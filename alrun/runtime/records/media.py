"""Media: content in the table Tenant Media, and sets of it in Tenant Media Set, to which fields of records refer by id.

Docs: devenv-working-with-media-on-records
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, cast
from uuid import UUID

from alrun.runtime.errors import ALError
from alrun.runtime.records.filters.tree import Compare, Comparison
from alrun.runtime.records.platform_rows import NO_LIMIT, PlatformRows
from alrun.runtime.records.state import media_fields
from alrun.runtime.storage.store import Condition, Query, Values
from alrun.runtime.values.blobs import blob_bytes
from alrun.runtime.values.guids import NULL_GUID
from alrun.runtime.values.media_types import mime_type, picture_size
from alrun.runtime.values.texts import assign_text
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import MEDIA, MEDIA_SET

if TYPE_CHECKING:
    from alrun.runtime.records.state import RecordSession, RecordState

TENANT_MEDIA: Final = 2000000184
TENANT_MEDIA_SET: Final = 2000000183
TENANT_MEDIA_THUMBNAILS: Final = 2000000185

NOT_FOUND: Final = "MediaNotFound"

_ID, _DESCRIPTION, _CONTENT, _MIME_TYPE, _HEIGHT, _WIDTH, _COMPANY, _FILE_NAME, _USER = 1, 2, 3, 4, 5, 6, 7, 11, 13
_SET_ID, _SET_MEDIA, _SET_COMPANY, _SET_INDEX = 1, 2, 3, 4
_THUMBNAIL_OF: Final = 2
_TEXT_LENGTH: Final = 250
_MIME_TYPE_LENGTH: Final = 100
_USER_LENGTH: Final = 50


def import_media(session: RecordSession, content: bytes, description: str, type_: str, file_name: str) -> UUID:
    """Keep content; gives its new id. Without a MIME type its first bytes say what it is.

    Raises ALError if a text is too long.
    Docs: methods-auto/media/media-importstream-instream-text-text-text-method
    """
    media = session.new_guid()
    size = picture_size(content)
    PlatformRows(session, TENANT_MEDIA).insert(
        {
            _ID: media,
            _DESCRIPTION: assign_text(description, _TEXT_LENGTH),
            _CONTENT: content,
            _MIME_TYPE: assign_text(type_ or mime_type(content), _MIME_TYPE_LENGTH),
            _HEIGHT: size.height,
            _WIDTH: size.width,
            _COMPANY: session.company,
            _FILE_NAME: assign_text(file_name, _TEXT_LENGTH),
            _USER: session.user_id[:_USER_LENGTH],
        }
    )
    return media


def has_media(session: RecordSession, media: UUID) -> bool:
    """Whether there is content of that id."""
    return media != NULL_GUID and PlatformRows(session, TENANT_MEDIA).get(media) is not None


def media_content(session: RecordSession, media: UUID) -> bytes:
    """The content of that id. Raises ALError MediaNotFound."""
    rows = PlatformRows(session, TENANT_MEDIA)
    row = None if media == NULL_GUID else rows.get(media)
    if row is None:
        raise media_not_found(media)
    rows.load_blob(row, _CONTENT)
    return blob_bytes(cast(bytes, rows.value(row, _CONTENT)))


def media_not_found(media: UUID) -> ALError:
    """There is no content of that id. Undocumented: text and code are ours."""
    if media == NULL_GUID:
        return ALError("The field has no media.", NOT_FOUND)
    return ALError(f"The media {{{str(media).upper()}}} does not exist.", NOT_FOUND)


# --- Sets


def set_items(session: RecordSession, media_set: UUID) -> list[UUID]:
    """The ids of the content in a set, in the order in which it was added."""
    rows = PlatformRows(session, TENANT_MEDIA_SET)
    found = [] if media_set == NULL_GUID else rows.find({_SET_ID: media_set})
    found.sort(key=lambda row: cast(int, rows.value(row, _SET_INDEX)))
    return [cast(UUID, rows.value(row, _SET_MEDIA)) for row in found]


def add_to_set(session: RecordSession, media_set: UUID, media: UUID) -> UUID:
    """Add content to a set, or to a new one if there is none yet; gives the id of the set.

    Docs: methods-auto/mediaset/mediaset-insert-method
    """
    rows = PlatformRows(session, TENANT_MEDIA_SET)
    present = [] if media_set == NULL_GUID else rows.find({_SET_ID: media_set})
    last = max((cast(int, rows.value(row, _SET_INDEX)) for row in present), default=0)
    set_id = session.new_guid() if media_set == NULL_GUID else media_set
    rows.insert({_SET_ID: set_id, _SET_MEDIA: media, _SET_COMPANY: session.company, _SET_INDEX: last + 1})
    return set_id


def remove_from_set(session: RecordSession, media_set: UUID, media: UUID) -> None:
    """Take content out of a set; the content stays.

    Docs: methods-auto/mediaset/mediaset-remove-method
    """
    PlatformRows(session, TENANT_MEDIA_SET).delete_all({_SET_ID: media_set, _SET_MEDIA: media})


# --- What nobody refers to any more


def referring_rows(record: RecordState, query: Query) -> list[Values]:
    """The rows of a query that refer to media."""
    rows: list[Values] = []
    for field in record.info().media_fields:
        has_value = Condition(field, Compare(Comparison.NOT_EQUAL, NULL_GUID))
        narrowed = Query((*query.conditions, has_value), query.any_of, query.sort, query.marked)
        rows += record.stored.rows(narrowed, NO_LIMIT, None, False)
    return rows


def release_media(record: RecordState, rows: Sequence[Values]) -> None:
    """Delete the media of rows that were deleted, but for what other rows have in the same fields, or other sets.

    Docs: devenv-working-with-media-on-records
    """
    for field in record.info().media_fields:
        for value in dict.fromkeys(row[field.index] for row in rows):
            _release(record, field, cast(UUID, value))


def release_replaced_media(record: RecordState) -> None:
    """Delete what the media that were imported into a record have replaced, now that its row refers to them.

    Docs: methods-auto/media/media-importstream-instream-text-text-method
    """
    for field in record.info().media_fields:
        for replaced in record.session.replaced_media.pop(cast(UUID, record.values[field.index]), ()):
            _release(record, field, replaced)


def _release(record: RecordState, field: FieldSymbol, value: UUID) -> None:
    """Delete what a field referred to, unless other rows of the table do in the same field."""
    if value == NULL_GUID:
        return
    session = record.session
    same_value = Condition(field, Compare(Comparison.EQUAL, value))
    stored = session.store.platform_table(record.table, record.company)
    if stored.exists(Query((same_value,), (), record.info().query.sort)):
        return
    released = [value]
    if field.type == MEDIA_SET:
        released = set_items(session, value)
        PlatformRows(session, TENANT_MEDIA_SET).delete_all({_SET_ID: value})
    for media in released:
        if not PlatformRows(session, TENANT_MEDIA_SET).exists({_SET_MEDIA: media}):
            PlatformRows(session, TENANT_MEDIA).delete_all({_ID: media})
            PlatformRows(session, TENANT_MEDIA_THUMBNAILS).delete_all({_THUMBNAIL_OF: media})


def orphaned_media(session: RecordSession) -> list[UUID]:
    """The ids of content to which no field of any table refers, nor any set.

    Docs: methods-auto/media/media-findorphans-method
    """
    return _orphans(session, TENANT_MEDIA)


def orphaned_sets(session: RecordSession) -> list[UUID]:
    """The ids of sets to which no field of any table refers.

    Docs: methods-auto/mediaset/mediaset-findorphans-method
    """
    return _orphans(session, TENANT_MEDIA_SET)


def _orphans(session: RecordSession, table_no: int) -> list[UUID]:
    type_ = MEDIA if table_no == TENANT_MEDIA else MEDIA_SET
    used: set[object] = set()
    for number, company in session.store.stored_tables():
        table = session.program.find_table(number)
        fields = [] if table is None else [field for field in media_fields(table.fields) if field.type == type_]
        if table is not None and fields:
            referring = PlatformRows(session, number, company).find({})
            used.update(row[field.index] for row in referring for field in fields)
    rows = PlatformRows(session, table_no)
    kept = dict.fromkeys(cast(UUID, rows.value(row, _ID)) for row in rows.find({}))
    return [each for each in kept if each not in used]

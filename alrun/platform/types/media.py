"""Media and MediaSet: fields that refer to content in the table Tenant Media.

Docs: methods-auto/media/media-data-type, methods-auto/mediaset/mediaset-data-type
"""

from __future__ import annotations

import os
from typing import cast
from uuid import UUID

from alrun.runtime.errors import ALError
from alrun.runtime.files import FILE_ERROR
from alrun.runtime.records import media as kept
from alrun.runtime.session import Session
from alrun.runtime.values.guids import NULL_GUID
from alrun.runtime.values.media_types import named_type
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, OutStream, opened_in_stream, opened_out_stream
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_NOT_FOUND = (kept.NOT_FOUND,)
_IN_SET = "MediaInSet"
_NOT_IN_SET = "MediaNotInSet"


# --- Media


@method("Media.ImportStream(Stream: InStream, Description: Text [, MimeType: Text]): Guid")
@method("Media.ImportStream(Stream: InStream, Description: Text, MimeType: Text, FileName: Text): Guid")
def import_stream(
    session: Session,
    place: Ref,
    stream: InStream | None,
    description: str,
    mime_type: str = "",
    file_name: str = "",
) -> UUID:
    """Keep what was not read of a stream, let the field refer to it, and return its id.

    What the field referred to before is deleted when the record is modified, unless other records refer to it.
    Docs: methods-auto/media/media-importstream-instream-text-text-text-method
    """
    content = opened_in_stream(stream).read_rest()
    return _replace(session, place, kept.import_media(session, content, description, mime_type, file_name))


def _replace(session: Session, place: Ref, media: UUID) -> UUID:
    replaced = cast(UUID, place.value)
    place.value = media
    if replaced != NULL_GUID:
        session.replaced_media[media] = (*session.replaced_media.pop(replaced, ()), replaced)
    return media


@method("Media.ExportStream(Stream: OutStream): Boolean", false_for=_NOT_FOUND)
def export_stream(session: Session, media: UUID, stream: OutStream | None) -> bool:
    """Write the content to a stream. Raises ALError if the field has none.

    Docs: methods-auto/media/media-exportstream-method
    """
    target = opened_out_stream(stream)
    target.write(kept.media_content(session, media))
    return True


@method("Media.ImportFile(Filename: Text, Description: Text [, MimeType: Text]): Guid")
def import_file(session: Session, place: Ref, file_name: str, description: str, mime_type: str = "") -> UUID:
    """Keep the content of a file, as ImportStream does. Without a MIME type the name's ending says what it is.

    Raises ALError if the file cannot be read.
    Docs: methods-auto/media/media-importfile-method
    """
    content = session.run.files.read(file_name)
    name = _base_name(file_name)
    return _replace(
        session, place, kept.import_media(session, content, description, mime_type or named_type(name), name)
    )


@method("Media.ExportFile(Filename: Text): Boolean", false_for=(*_NOT_FOUND, FILE_ERROR))
def export_file(session: Session, media: UUID, file_name: str) -> bool:
    """Write the content to a file, also instead of one that is there.

    Raises ALError if the field has none, or the file cannot be written.
    Docs: methods-auto/media/media-exportfile-method
    """
    session.run.files.write(file_name, kept.media_content(session, media))
    return True


@method("Media.HasValue(): Boolean", prop=True)
def has_value(session: Session, media: UUID) -> bool:
    """Return whether the field refers to content that is there.

    Docs: methods-auto/media/media-hasvalue-method
    """
    return kept.has_media(session, media)


@method("Media.MediaId(): Guid", prop=True)
def media_id(media: UUID) -> UUID:
    """Return the id of the content, empty if there is none.

    Docs: methods-auto/media/media-mediaid-method
    """
    return media


@method("Media.FindOrphans(): List of [Guid]", static=True)
def find_orphans(session: Session) -> list[UUID]:
    """Return the ids of content to which no field of any table refers, nor any set.

    Docs: methods-auto/media/media-findorphans-method
    """
    return kept.orphaned_media(session)


# --- MediaSet


@method("MediaSet.ImportStream(Stream: InStream, Description: Text [, MimeType: Text]): Guid")
def set_import_stream(
    session: Session, place: Ref, stream: InStream | None, description: str, mime_type: str = ""
) -> UUID:
    """Keep what was not read of a stream, add it to the field's set, and return the id of the set.

    Docs: methods-auto/mediaset/mediaset-importstream-method
    """
    content = opened_in_stream(stream).read_rest()
    media = kept.import_media(session, content, description, mime_type, "")
    place.value = media_set = kept.add_to_set(session, cast(UUID, place.value), media)
    return media_set


@method("MediaSet.ImportFile(Filename: Text, Description: Text [, MimeType: Text]): Guid")
def set_import_file(session: Session, place: Ref, file_name: str, description: str, mime_type: str = "") -> UUID:
    """Keep the content of a file, add it to the field's set, and return the id of the set.

    Raises ALError if the file cannot be read.
    Docs: methods-auto/mediaset/mediaset-importfile-method
    """
    content = session.run.files.read(file_name)
    name = _base_name(file_name)
    media = kept.import_media(session, content, description, mime_type or named_type(name), name)
    place.value = media_set = kept.add_to_set(session, cast(UUID, place.value), media)
    return media_set


@method("MediaSet.ExportFile(FilenamePrefix: Text): Integer", false_for=(FILE_ERROR,))
def set_export_file(session: Session, media_set: UUID, prefix: str) -> int:
    """Write each content of the set to a file, `prefix-1.jpg` of `prefix.jpg`; return how many there are.

    Content that is gone has no file. Raises ALError if a file cannot be written.
    Docs: methods-auto/mediaset/mediaset-exportfile-method
    """
    stem, ending = os.path.splitext(prefix)
    items = [media for media in kept.set_items(session, media_set) if kept.has_media(session, media)]
    for number, media in enumerate(items, 1):
        session.run.files.write(f"{stem}-{number}{ending}", kept.media_content(session, media))
    return len(items)


def _base_name(file_name: str) -> str:
    return os.path.basename(file_name.replace("\\", "/"))


@method("MediaSet.Insert(MediaId: Guid): Boolean", false_for=(*_NOT_FOUND, _IN_SET))
def set_insert(session: Session, place: Ref, media: UUID) -> bool:
    """Add content to the field's set. Raises ALError if it is not there, or in the set already.

    Docs: methods-auto/mediaset/mediaset-insert-method
    """
    media_set = cast(UUID, place.value)
    if not kept.has_media(session, media):
        raise kept.media_not_found(media)
    if media in kept.set_items(session, media_set):
        raise ALError("The media is in the media set already.", _IN_SET)
    place.value = kept.add_to_set(session, media_set, media)
    return True


@method("MediaSet.Remove(MediaId: Guid): Boolean", false_for=(_NOT_IN_SET,))
def set_remove(session: Session, media_set: UUID, media: UUID) -> bool:
    """Take content out of the field's set; the content stays. Raises ALError if it is not in the set.

    Docs: methods-auto/mediaset/mediaset-remove-method
    """
    if media not in kept.set_items(session, media_set):
        raise ALError("The media is not in the media set.", _NOT_IN_SET)
    kept.remove_from_set(session, media_set, media)
    return True


@method("MediaSet.Count(): Integer", prop=True)
def set_count(session: Session, media_set: UUID) -> int:
    """Return how much content there is in the set.

    Docs: methods-auto/mediaset/mediaset-count-method
    """
    return len(kept.set_items(session, media_set))


@method("MediaSet.Item(Index: Integer): Guid")
def set_item(session: Session, media_set: UUID, index: int) -> UUID:
    """Return the id of the content at a place in the set, counted from 1. Raises ALError if there is none.

    Docs: methods-auto/mediaset/mediaset-item-method
    """
    items = kept.set_items(session, media_set)
    if not 1 <= index <= len(items):
        raise ALError(f"The media set has no item {index}, it has {len(items)}.", "IndexOutOfBounds")
    return items[index - 1]


@method("MediaSet.MediaId(): Guid", prop=True)
def set_media_id(media_set: UUID) -> UUID:
    """Return the id of the set, empty if the field has none.

    Docs: methods-auto/mediaset/mediaset-mediaid-method
    """
    return media_set


@method("MediaSet.FindOrphans(): List of [Guid]", static=True)
def set_find_orphans(session: Session) -> list[UUID]:
    """Return the ids of sets to which no field of any table refers.

    Docs: methods-auto/mediaset/mediaset-findorphans-method
    """
    return kept.orphaned_sets(session)

"""Record and RecordRef: links, which are rows of the table Record Link.

Docs: methods-auto/record/record-addlink-method
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.records import links
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import RecordRef
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("Record.AddLink(URL: Text [, Description: Text]): Integer")
def add_link(record: Record, url: str, description: str = "") -> int:
    """Add a link to the record; gives its Link ID. Raises ALError if a text is too long.

    Docs: methods-auto/record/record-addlink-method
    """
    return links.add_link(record, url, description)


@method("Record.HasLinks(): Boolean", prop=True)
def has_links(record: Record) -> bool:
    """Return whether the record has links.

    Docs: methods-auto/record/record-haslinks-method
    """
    return links.has_links(record)


@method("Record.DeleteLink(ID: Integer)")
def delete_link(record: Record, link_id: int) -> None:
    """Delete the record's link of that Link ID, if it has one.

    Docs: methods-auto/record/record-deletelink-method
    """
    links.delete_link(record, link_id)


@method("Record.DeleteLinks()")
def delete_links(record: Record) -> None:
    """Delete all links of the record.

    Docs: methods-auto/record/record-deletelinks-method
    """
    links.delete_links(record)


@method("Record.CopyLinks(var FromRecord: Record)")
def copy_links(record: Record, source: Record) -> None:
    """Add the links of another record, of any table.

    Docs: methods-auto/record/record-copylinks-table-method
    """
    links.copy_links(record, source)


@method("Record.CopyLinks(FromRecordRef: RecordRef)")
def copy_links_of_ref(record: Record, source: RecordRef) -> None:
    """Add the links of the record that a RecordRef refers to. Raises ALError if that is closed.

    Docs: methods-auto/record/record-copylinks-recordref-method
    """
    links.copy_links(record, source.record)


@method("RecordRef.AddLink(URL: Text [, Description: Text]): Integer")
def ref_add_link(record_ref: RecordRef, url: str, description: str = "") -> int:
    """Add a link to the record; gives its Link ID. Raises ALError if a text is too long.

    Docs: methods-auto/recordref/recordref-addlink-method
    """
    return links.add_link(record_ref.record, url, description)


@method("RecordRef.HasLinks(): Boolean", prop=True)
def ref_has_links(record_ref: RecordRef) -> bool:
    """Return whether the record has links.

    Docs: methods-auto/recordref/recordref-haslinks-method
    """
    return links.has_links(record_ref.record)


@method("RecordRef.DeleteLink(ID: Integer)")
def ref_delete_link(record_ref: RecordRef, link_id: int) -> None:
    """Delete the record's link of that Link ID, if it has one.

    Docs: methods-auto/recordref/recordref-deletelink-method
    """
    links.delete_link(record_ref.record, link_id)


@method("RecordRef.DeleteLinks()")
def ref_delete_links(record_ref: RecordRef) -> None:
    """Delete all links of the record.

    Docs: methods-auto/recordref/recordref-deletelinks-method
    """
    links.delete_links(record_ref.record)


@method("RecordRef.CopyLinks(FromRecord: Record)")
def ref_copy_links(record_ref: RecordRef, source: Record) -> None:
    """Add the links of a record of any table.

    Docs: methods-auto/recordref/recordref-copylinks-table-method
    """
    links.copy_links(record_ref.record, source)


@method("RecordRef.CopyLinks(FromRecord: RecordRef)")
def ref_copy_links_of_ref(record_ref: RecordRef, source: RecordRef) -> None:
    """Add the links of the record that another RecordRef refers to. Raises ALError if that is closed.

    Docs: methods-auto/recordref/recordref-copylinks-recordref-method
    """
    links.copy_links(record_ref.record, source.record)


@method("RecordRef.CopyLinks(FromRecordOrRecordRef: Variant)")
def ref_copy_links_of_variant(record_ref: RecordRef, source: Variant) -> None:
    """Add the links of the record in a Variant. Raises ALError if it holds neither a record nor a RecordRef.

    Docs: methods-auto/recordref/recordref-copylinks-variant-method
    """
    match source.value:
        case Record() as record:
            links.copy_links(record_ref.record, record)
        case RecordRef(record=record):
            links.copy_links(record_ref.record, record)
        case _:
            raise ALError("CopyLinks needs a Record or a RecordRef, which the Variant does not hold.", "Argument")

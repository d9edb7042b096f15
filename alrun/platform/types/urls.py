"""GetUrl: the address of something in the web client.

Docs: devenv-web-client-urls
"""

from __future__ import annotations

import base64
import re
from urllib.parse import quote

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import RecordRef
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS

METHODS = MethodTable()
method = METHODS.method

_CLIENT_TYPES = SYSTEM_OPTIONS["clienttype"].members
_SERVICE_PATHS = {"SOAP": "", "OData": "OData/", "ODataV4": "ODataV4/", "Api": "api/"}
"""The client types that are web services, and where they are below the server's address."""
_WEB_SERVICE_TABLES = (2000000168, 2000000076)
"""Tenant Web Service and Web Service: what is published."""
_TYPE_FIELD, _ID_FIELD, _NAME_FIELD, _PUBLISHED_FIELD = 3, 6, 9, 12
_SOAP_KINDS = {5: "Codeunit", 8: "Page"}
_OPENED = {1: "table", 3: "report", 5: "codeunit", 6: "xmlport", 8: "page", 9: "query"}
"""What the parameter of an object type is called, by the type's ordinal."""
_BARE_NAME = re.compile(r"\w+")


@method(
    "System.GetUrl(ClientType: ClientType [, Company: Text] [, ObjectType: ObjectType] [, ObjectId: Integer]"
    " [, Record: Record] [, UseFilters: Boolean] [, Layout: Text]): Text",
    bare=True,
)
def get_url(
    session: Session,
    client_type: int,
    company: str = "",
    object_type: int | None = None,
    object_id: int = 0,
    record: Record | None = None,
    use_filters: bool = False,
    layout: str = "",
) -> str:
    """The address, below the setting PublicWebBaseUrl, of an object in the web client, on a record or with its filters.

    That of a web service, which nothing answers at, is below PublicODataBaseUrl or PublicSOAPBaseUrl. That of an object
    which is not published is '', as Microsoft's tests say; the page speaks of an error.
    Raises ALError for an object type without an id.
    Docs: methods-auto/system/system-geturl-clienttype-string-objecttype-integer-table-boolean-string-method
    """
    client = _CLIENT_TYPES[client_type]
    if client in _SERVICE_PATHS:
        return _service_url(session, client, company, object_type, object_id)
    if layout:
        raise UnsupportedFeature("GetUrl with a layout")
    parts = [f"company={quote(company, safe='')}"] if company else []
    if object_type is not None:
        if object_id == 0 or object_type not in _OPENED:
            raise ALError("GetUrl must be given the type and the ID of an object that can be opened.", "Argument")
        parts.append(f"{_OPENED[object_type]}={object_id}")
    if record is not None:
        parts += [f"bookmark={_bookmark(record)}"]
    if record is not None and use_filters and (filters := _filters(record)):
        parts.append(f"filter={quote(filters, safe='')}")
    base = session.run.server_settings.public_web_base_url
    return f"{base}?{'&'.join(parts)}" if parts else base


@method(
    "System.GetUrl(ClientType: ClientType, Company: Text, ObjectType: ObjectType, ObjectId: Integer,"
    " RecordRef: RecordRef [, UseFilters: Boolean] [, Layout: Text]): Text",
    bare=True,
)
def get_url_of_record_ref(
    session: Session,
    client_type: int,
    company: str,
    object_type: int,
    object_id: int,
    record_ref: RecordRef,
    use_filters: bool = False,
    layout: str = "",
) -> str:
    """The address of an object in the web client, on the record of a RecordRef; see `get_url`.

    Docs: methods-auto/system/system-geturl-clienttype-string-objecttype-integer-recordref-boolean-string-method
    """
    return get_url(session, client_type, company, object_type, object_id, record_ref.record, use_filters, layout)


def _service_url(session: Session, client: str, company: str, object_type: int | None, object_id: int) -> str:
    """Undocumented: how it is put together; it is what a server's list of web services shows."""
    settings = session.run.server_settings
    is_soap = client == "SOAP"
    base = (settings.public_soap_base_url if is_soap else settings.public_odata_base_url) + _SERVICE_PATHS[client]
    if object_type is None or client == "Api":
        return base
    name = _service_name(session, object_type, object_id)
    if not name:
        return ""
    place = quote(company or session.company, safe="")
    return f"{base}{place}/{_SOAP_KINDS[object_type]}/{name}" if is_soap else f"{base}Company('{place}')/{name}"


def _service_name(session: Session, object_type: int, object_id: int) -> str:
    """The name under which an object is published; '' if it is not."""
    for number in _WEB_SERVICE_TABLES:
        rows = PlatformRows(session, number)
        for row in rows.find({_TYPE_FIELD: object_type, _ID_FIELD: object_id, _PUBLISHED_FIELD: True}):
            return quote(str(rows.value(row, _NAME_FIELD)), safe="")
    return ""


def _bookmark(record: Record) -> str:
    """The number of the table and its position. Undocumented: the product's are opaque, and others."""
    position = base64.b64encode(record.get_position(False).encode("utf-8")).decode("ascii")
    return quote(f"{record.table.object_id};{position}", safe="")


def _filters(record: Record) -> str:
    """The filters of a record as the URL has them: `'Sales Header'.'No.' IS '10000' AND ...`."""
    filtered = ((field, record.get_filter(field)) for field in record.table.fields)
    return " AND ".join(
        f"{_quoted(record.table.name)}.{_quoted(field.name)} IS '{text}'" for field, text in filtered if text
    )


def _quoted(name: str) -> str:
    return name if _BARE_NAME.fullmatch(name) else f"'{name}'"

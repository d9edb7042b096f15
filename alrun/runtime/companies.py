"""Copies of companies.

Docs: methods-auto/database/database-copycompany-method
"""

from __future__ import annotations

from typing import Final

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.opening import UnusableName, company_id, company_name
from alrun.runtime.records.links import RECORD_LINK
from alrun.runtime.records.platform_rows import NO_LIMIT, PlatformRows
from alrun.runtime.session import COMPANY_TABLE, Session
from alrun.runtime.storage.store import Author, Query, SortField, Transfer, stored_fields
from alrun.semantics.symbols import TableSymbol

_NAME, _DISPLAY_NAME, _ID = 1, 3, 8000
_ERROR: Final = "CopyCompany"


def copy_company(session: Session, source: str, destination: str) -> None:
    """Make a company with the rows of another one, SystemIds and who changed them included.

    Raises ALError if there is no such company, one of the new name, or rows that the program has no table for.
    """
    known = session.find_company(source)
    if known is None:
        raise ALError(f'The company "{source}" does not exist.', _ERROR)
    try:
        name = company_name(destination)
    except UnusableName as error:
        raise ALError(str(error), _ERROR) from error
    if session.find_company(name) is not None:
        raise ALError(f'The company "{name}" already exists.', _ERROR)
    tables = _tables(session, known)
    rows = PlatformRows(session, COMPANY_TABLE, "")
    rows.insert({_NAME: name, _DISPLAY_NAME: "", _ID: company_id(name)}, rows.get(known))
    for table in tables:
        _copy(session, table, known, name)
    session.store.copy_installed(known, name)


def _tables(session: Session, company: str) -> list[TableSymbol]:
    found: list[TableSymbol] = []
    for number, owner in session.store.stored_tables():
        if owner.casefold() != company.casefold() or number == RECORD_LINK:
            continue
        table = session.program.find_table(number)
        if table is None:
            raise UnsupportedFeature(f"CopyCompany of the table {number}, which the program does not have")
        found.append(table)
    return found


def _copy(session: Session, table: TableSymbol, source: str, destination: str) -> None:
    sort = tuple(SortField(field, True) for field in table.primary_key.fields)
    query = Query((), (), sort)
    fields = tuple((field, field) for field in stored_fields(table.fields))
    target = session.store.platform_table(table, destination)
    defaults = list(session.program.object_class(table).info().defaults)
    if target.transfer_rows(Transfer(table, source, query, fields, (), None), defaults):
        return
    author = Author(session.user_security_id, session.clock.now())
    stored = session.store.platform_table(table, source)
    blobs = [field for field, _ in fields if field.type.name == "Blob"]
    for row in stored.rows(query, NO_LIMIT, None, False):
        stored.load_blobs(row, blobs)
        target.insert(row, author)

"""Which page is meant, and on which records: of Page.Run, lookups and their kin.

Docs: methods-auto/page/page-run--method, methods-auto/page/page-runmodal--method
"""

from __future__ import annotations

from alrun.platform.objects.page import PageInstance
from alrun.runtime.errors import ALError
from alrun.runtime.missing_objects import NOT_FOUND, missing_object
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.semantics.constants import written_object
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.symbols import ObjectKind, TableSymbol


def numbered_page(session: Session, number: int, record: Record | None) -> PageInstance:
    """The page of an id, 0 for the lookup page of the record's table, set to show the record.

    Raises ALError if there is no such page, or it has another table.
    """
    if number == 0:
        return prepared(session, lookup_page(session, record), record)
    symbol = session.program.find_page(number)
    if symbol is None:
        raise missing_object(ObjectKind.PAGE, number)
    return prepared(session, symbol, record)


def named_page(session: Session, name: str, record: Record | None) -> PageInstance:
    """The page of a name, which may have its namespace before it; '' for the lookup page. Raises ALError."""
    if not name:
        return numbered_page(session, 0, record)
    symbol = session.program.find_page_named(name)
    if symbol is None:
        raise ALError(f"Page {name} does not exist.", NOT_FOUND)
    return prepared(session, symbol, record)


def prepared(session: Session, symbol: PageSymbol, record: Record | None) -> PageInstance:
    """A new instance of a page that stands on the record, with the record's filters and key.

    Raises ALError if the page shows another table.
    """
    page: PageInstance = session.program.object_class(symbol).create(session)
    if record is not None:
        page.show(record)
    return page


def lookup_page(session: Session, record: Record | None) -> PageSymbol:
    """The LookupPageId of the record's table. Raises ALError if there is no record, or its table has none."""
    if record is None:
        raise missing_object(ObjectKind.PAGE, 0)
    table = record.table
    # Observed: without a lookup page the one for drilling down takes its place.
    symbol = page_of_table(session, table, "lookuppageid") or page_of_table(session, table, "drilldownpageid")
    if symbol is None:
        raise missing_object(ObjectKind.PAGE, 0)  # observed: of the table nothing is said
    return symbol


def page_of_table(session: Session, table: TableSymbol, name: str) -> PageSymbol | None:
    """The page that a property of a table names: `lookuppageid` or `drilldownpageid`."""
    found = written_object(session.program.symbols, ObjectKind.PAGE, str(table.constants.get(name, "")), table.span)
    return found if isinstance(found, PageSymbol) else None

"""Page: running one, by id, by name or through a variable.

The field that is named for the focus changes nothing: a client of alrun shows all fields alike.
Docs: methods-auto/page/page-run--method, methods-auto/page/page-runmodal--method
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.page import PageInstance
from alrun.platform.objects.page_choice import named_page, numbered_page
from alrun.platform.objects.page_session import run as run_page
from alrun.platform.objects.page_session import run_modal as run_modal_page
from alrun.platform.objects.page_session import run_modal_on
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

# --- A page variable


@method("Page.Run()")
def run(session: Session, place: Ref) -> None:
    """Open the page of a variable when the code is done; the variable holds a new page from now on.

    Raises ALError without a user. Docs: methods-auto/page/page-run--method
    """
    page = place.value
    assert isinstance(page, PageInstance)
    run_page(session, page)
    place.value = type(page).create(session)


@method("Page.RunModal(): Action")
def run_modal(session: Session, page: PageInstance) -> int:
    """Open the page of a variable and go on when it is closed; the Action that closed it.

    Raises ALError in a write transaction, without a user, and if the page does not open.
    Docs: methods-auto/page/page-runmodal--method
    """
    return run_modal_page(session, page)


# --- A page by its id


@method("Page.Run(Number: Integer [, Record: Record] [, Field: Any])", static=True)
def run_number(session: Session, number: int, record: Any = None, field: Any = None) -> None:
    """Open a page, 0 for the record's lookup page, when the code is done; on the record, with its filters and key.

    Raises ALError if there is no such page, and without a user.
    Docs: methods-auto/page/page-run-integer-table-joker-method
    """
    run_page(session, numbered_page(session, number, record))


@method("Page.Run(Number: Integer, Record: Record, FieldNo: Integer)", static=True)
def run_number_at_field(session: Session, number: int, record: Any, field_no: int) -> None:
    """As without a field. Docs: methods-auto/page/page-run-integer-table-integer-method"""
    run_page(session, numbered_page(session, number, record))


@method("Page.RunModal(Number: Integer [, Record: Record] [, Field: Any]): Action", static=True)
def run_modal_number(session: Session, number: int, record: Any = None, field: Any = None) -> int:
    """Open a page, 0 for the record's lookup page, and go on when it is closed; the Action that closed it.

    The record chosen comes back in `record`. A list is in lookup mode (undocumented).
    Raises ALError if there is no such page, in a write transaction, and without a user.
    Docs: methods-auto/page/page-runmodal-integer-table-joker-method
    """
    return run_modal_on(session, numbered_page(session, number, record), record)


@method("Page.RunModal(Number: Integer, Record: Record, FieldNo: Integer): Action", static=True)
def run_modal_number_at_field_no(session: Session, number: int, record: Any, field_no: int) -> int:
    """As without a field. Docs: methods-auto/page/page-runmodal-integer-table-integer-method"""
    return run_modal_on(session, numbered_page(session, number, record), record)


@method("Page.RunModal(Number: Integer, Record: Record, FieldRef: FieldRef): Action", static=True)
def run_modal_number_at_field(session: Session, number: int, record: Any, field: Any) -> int:
    """As without a field. Docs: methods-auto/page/page-runmodal-integer-table-fieldref-method"""
    return run_modal_on(session, numbered_page(session, number, record), record)


# --- A page by its name


@method("Page.Run(FullyQualifiedName: Text [, Record: Record] [, Field: Any])", static=True)
def run_named(session: Session, name: str, record: Any = None, field: Any = None) -> None:
    """As by number; '' stands for the record's lookup page.

    Docs: methods-auto/page/page-run-string-table-joker-method
    """
    run_page(session, named_page(session, name, record))


@method("Page.Run(FullyQualifiedName: Text, Record: Record, FieldNo: Integer)", static=True)
def run_named_at_field(session: Session, name: str, record: Any, field_no: int) -> None:
    """As without a field. Docs: methods-auto/page/page-run-string-table-integer-method"""
    run_page(session, named_page(session, name, record))


@method("Page.RunModal(FullyQualifiedName: Text [, Record: Record] [, Field: Any]): Action", static=True)
def run_modal_named(session: Session, name: str, record: Any = None, field: Any = None) -> int:
    """As by number; '' stands for the record's lookup page.

    Docs: methods-auto/page/page-runmodal-string-table-joker-method
    """
    return run_modal_on(session, named_page(session, name, record), record)


@method("Page.RunModal(FullyQualifiedName: Text, Record: Record, FieldNo: Integer): Action", static=True)
def run_modal_named_at_field_no(session: Session, name: str, record: Any, field_no: int) -> int:
    """As without a field. Docs: methods-auto/page/page-runmodal-string-table-integer-method"""
    return run_modal_on(session, named_page(session, name, record), record)


@method("Page.RunModal(FullyQualifiedName: Text, Record: Record, FieldRef: FieldRef): Action", static=True)
def run_modal_named_at_field(session: Session, name: str, record: Any, field: Any) -> int:
    """As without a field. Docs: methods-auto/page/page-runmodal-string-table-fieldref-method"""
    return run_modal_on(session, named_page(session, name, record), record)

"""RequestPage: CurrPage in the code of a request page, and RequestOptionsPage in that of its report.

Docs: methods-auto/requestpage/requestpage-data-type
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.request_page import Asking
from alrun.platform.types import page as pages
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("RequestPage.Activate([Refresh: Boolean]): Boolean")
def activate(report: Asking, refresh: bool = False) -> bool:
    """Bring the request page to the front, and refresh it if asked. Raises ALError if it is not open.

    Docs: methods-auto/requestpage/requestpage-activate-method
    """
    return pages.activate(report.request_page, refresh)


@method("RequestPage.Caption([NewCaption: Text]): Text", prop=True)
def caption(report: Asking, new_caption: str | None = None) -> str:
    """What stands above the request page, or set it.

    Docs: methods-auto/requestpage/requestpage-caption-method
    """
    return pages.caption(report.request_page, new_caption)


@method("RequestPage.Close()")
def close(report: Asking) -> None:
    """Close the request page once the running trigger has ended; the report does not run (undocumented).

    Raises ALError if it is not open. Docs: methods-auto/requestpage/requestpage-close-method
    """
    pages.close(report.request_page)


@method("RequestPage.Editable([NewEditable: Boolean]): Boolean", prop=True)
def editable(report: Asking, new_editable: bool | None = None) -> bool:
    """Whether the request page can be edited, or set it.

    Docs: methods-auto/requestpage/requestpage-editable-method
    """
    return pages.editable(report.request_page, new_editable)


@method("RequestPage.LookupMode([NewLookupMode: Boolean]): Boolean", prop=True)
def lookup_mode(report: Asking, new_lookup_mode: bool | None = None) -> bool:
    """What was set last; a request page is closed alike with it or without (undocumented).

    Docs: methods-auto/requestpage/requestpage-lookupmode-method
    """
    return pages.lookup_mode(report.request_page, new_lookup_mode)


@method("RequestPage.ObjectId([UseNames: Boolean]): Text")
def object_id(report: Asking, use_names: bool = True) -> str:
    """`Page 101`, or `Page` and the caption.

    Docs: methods-auto/requestpage/requestpage-objectid-method
    """
    page = report.request_page
    return f"Page {page.shown_caption if use_names else page.symbol.object_id}"


@method("RequestPage.SaveRecord()")
def save_record(report: Asking) -> None:
    """Write the current record as if the user left it. Raises ALError if the page is not open, or has no SourceTable.

    Docs: methods-auto/requestpage/requestpage-saverecord-method
    """
    pages.save_record(report.request_page)


@method("RequestPage.SetSelectionFilter(var Record: Record)")
def set_selection_filter(report: Asking, record: Any) -> None:
    """Filter a record to the row that the user has selected, the current one.

    Raises ALError if the request page has no record of that table.
    Docs: methods-auto/requestpage/requestpage-setselectionfilter-method
    """
    pages.set_selection_filter(report.request_page, record)


@method("RequestPage.Update([SaveRecord: Boolean])")
def update(report: Asking, save_record: bool | None = None) -> None:
    """Save the record, unless told not to, and refresh the request page once the running trigger has ended.

    Raises ALError if it is not open. Docs: methods-auto/requestpage/requestpage-update-method
    """
    pages.update(report.request_page, save_record)

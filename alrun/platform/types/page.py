"""Page: CurrPage, page variables, and the background tasks of pages.

Docs: methods-auto/page/page-data-type
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.form_instance import FormInstance
from alrun.platform.objects.page import PageInstance
from alrun.runtime.child_sessions import ErrorLevel
from alrun.runtime.missing_objects import NOT_FOUND
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS

METHODS = MethodTable()
method = METHODS.method

_ERROR_LEVELS = tuple(ErrorLevel(name) for name in SYSTEM_OPTIONS["pagebackgroundtaskerrorlevel"].members)

# --- Background tasks


@method(
    "Page.EnqueueBackgroundTask(var TaskId: Integer, CodeunitId: Integer"
    " [, var Parameters: Dictionary of [Text, Text]] [, Timeout: Integer]"
    " [, ErrorLevel: PageBackgroundTaskErrorLevel]): Boolean",
    false_for=("ChildSessionQueueFull", NOT_FOUND),
)
def enqueue_background_task(
    page: PageInstance,
    task_id: Ref,
    codeunit_id: int,
    parameters: Ref | None = None,
    timeout: int | None = None,
    error_level: int = 0,
) -> bool:
    """Queue a task that runs a codeunit in a child session of the page; its number comes back in TaskId.

    The timeout is in milliseconds. Raises ALError if the queue is full or there is no such codeunit.
    Docs: methods-auto/page/page-enqueuebackgroundtask-method
    """
    form = page.opened_form()
    copied: Any = {} if parameters is None else parameters.value

    def on_queued(number: int) -> None:
        task_id.value = number

    form.tasks.enqueue(form, codeunit_id, copied, timeout, _ERROR_LEVELS[error_level], on_queued)
    return True


@method("Page.CancelBackgroundTask(TaskId: Integer): Boolean")
def cancel_background_task(page: PageInstance, task_id: int) -> bool:
    """Cancel a task of the page; false if it is not queued or running.

    Docs: methods-auto/page/page-cancelbackgroundtask-method
    """
    return page.opened_form().tasks.cancel(task_id)


@method("Page.GetBackgroundParameters(): Dictionary of [Text, Text]", static=True)
def get_background_parameters(session: Session) -> dict[str, str]:
    """The parameters of the task that the session runs; outside one, none (undocumented).

    Docs: methods-auto/page/page-getbackgroundparameters-method
    """
    return dict(session.background_parameters or {})


@method("Page.SetBackgroundTaskResult(Results: Dictionary of [Text, Text])", static=True)
def set_background_task_result(session: Session, results: dict[str, str]) -> None:
    """Set the result of the task that the session runs; the last call counts, outside one it does nothing
    (undocumented).

    Docs: methods-auto/page/page-setbackgroundtaskresult-method
    """
    if session.background_parameters is not None:
        session.background_result = dict(results)


# --- The page that is open


@method("Page.Update([SaveRecord: Boolean])")
def update(page: FormInstance, save_record: bool | None = None) -> None:
    """Save the record, unless told not to, and refresh the page once the running trigger has ended.

    Has no effect in the triggers of background tasks. Docs: methods-auto/page/page-update-method
    """
    form = page.opened_form()
    if form.tasks.in_callback:
        return
    if page.rec is not None and save_record is not False:
        form.save_for_code()
    form.refresh_requested = True


@method("Page.SaveRecord()")
def save_record(page: FormInstance) -> None:
    """Write the current record as if the user left it.

    Docs: methods-auto/page/page-saverecord-method
    """
    page.opened_form().save_for_code()


@method("Page.Close()")
def close(page: FormInstance) -> None:
    """Close the page once the running trigger has ended.

    Docs: methods-auto/page/page-close-method
    """
    page.opened_form().close_requested = True


@method("Page.Activate([Refresh: Boolean]): Boolean")
def activate(page: FormInstance, refresh: bool = False) -> bool:
    """Bring the page to the front, and refresh it if asked.

    Docs: methods-auto/page/page-activate-method
    """
    if refresh:
        page.opened_form().refresh_requested = True
    return True


@method("Page.Caption([NewCaption: Text]): Text", prop=True)
def caption(page: FormInstance, new_caption: str | None = None) -> str:
    """What stands above the page, or set it.

    Docs: methods-auto/page/page-caption-method
    """
    if new_caption is not None:
        page.caption = new_caption
    return page.shown_caption


@method("Page.Editable([NewEditable: Boolean]): Boolean", prop=True)
def editable(page: FormInstance, new_editable: bool | None = None) -> bool:
    """Whether the page can be edited, or set it.

    Docs: methods-auto/page/page-editable-method
    """
    if new_editable is not None:
        page.editable = new_editable
    return page.is_editable


@method("Page.LookupMode([NewLookupMode: Boolean]): Boolean", prop=True)
def lookup_mode(page: FormInstance, new_lookup_mode: bool | None = None) -> bool:
    """Whether the page lets the user choose a record, or set it.

    Docs: methods-auto/page/page-lookupmode-method
    """
    if new_lookup_mode is not None:
        page.lookup_mode = new_lookup_mode
    return page.lookup_mode


@method("Page.ObjectId([UseNames: Boolean]): Text")
def object_id(page: PageInstance, use_names: bool = True) -> str:
    """`Page 21`, or `Page Customer Card`.

    Docs: methods-auto/page/page-objectid-method
    """
    return f"Page {page.symbol.name if use_names else page.symbol.object_id}"


# --- Records


@method("Page.SetRecord(var Record: Record)")
def set_record(page: PageInstance, record: Any) -> None:
    """Have the page stand on a record's values. Raises ALError if the page has no record of that table.

    Docs: methods-auto/page/page-setrecord-method
    """
    page.set_record(record)


@method("Page.GetRecord(var Record: Record)")
def get_record(page: PageInstance, record: Any) -> None:
    """The page's current record. Raises ALError if the page has no record of that table.

    Docs: methods-auto/page/page-getrecord-method
    """
    record.assign(page.own_record(record))


@method("Page.SetTableView(var Record: Record)")
def set_table_view(page: PageInstance, record: Any) -> None:
    """Have the page use a record's filters and key. Raises ALError if the page has no record of that table.

    Docs: methods-auto/page/page-settableview-method
    """
    page.set_table_view(record)


@method("Page.SetSelectionFilter(var Record: Record)")
def set_selection_filter(page: FormInstance, record: Any) -> None:
    """Filter a record to the rows that the user has selected: the current one.

    Raises ALError if the page has no record of that table.
    Docs: methods-auto/page/page-setselectionfilter-method
    """
    record.assign(page.own_record(record))
    record.filter_group(0)
    record.set_rec_filter()


# --- PromptDialog


@method("Page.PromptMode([NewPromptMode: PromptMode]): PromptMode", prop=True)
def prompt_mode(page: PageInstance, new_prompt_mode: int | None = None) -> int:
    """What a page of type PromptDialog asks for or shows, or set it.

    Docs: methods-auto/page/page-promptmode-method
    """
    if new_prompt_mode is not None:
        page.prompt_mode = new_prompt_mode
    return page.prompt_mode

"""TestPage: the pages that tests open and drive.

Docs: methods-auto/testpage/testpage-data-type
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.test_elements import ModeAction, SystemAction
from alrun.platform.objects.test_forms import TestPage
from alrun.platform.objects.test_tasks import run_task
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.types import ObjectType, Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("TestPage")
def _new(session: Session, type_: Type) -> TestPage:
    assert isinstance(type_, ObjectType)
    assert isinstance(type_.symbol, PageSymbol)
    return TestPage(session, type_.symbol)


# --- Opening and closing


@method("TestPage.OpenEdit()")
def open_edit(page: TestPage) -> None:
    """Open the page to edit its records. Raises ALError if it is open, or does not open.

    Docs: methods-auto/testpage/testpage-openedit-method
    """
    page.open()


@method("TestPage.OpenView()")
def open_view(page: TestPage) -> None:
    """Open the page to look at its records. Raises ALError if it is open, or does not open.

    Docs: methods-auto/testpage/testpage-openview-method
    """
    page.open(is_view_only=True)


@method("TestPage.OpenNew()")
def open_new(page: TestPage) -> None:
    """Open the page on a new record. Raises ALError if it is open, or does not open.

    Docs: methods-auto/testpage/testpage-opennew-method
    """
    page.open(starts_new=True)


@method("TestPage.Trap()")
def trap(page: TestPage) -> None:
    """Have the variable hold the next page of its kind that code opens and does not wait for.

    Docs: methods-auto/testpage/testpage-trap-method
    """
    page.trap()


@method("TestPage.Close()")
def close(page: TestPage) -> None:
    """Close the page, unless its OnQueryClosePage does not allow it. Raises ALError if it is not open.

    Docs: methods-auto/testpage/testpage-close-method
    """
    page.close()


# --- What every page has


@method("TestPage.OK(): TestAction")
def ok(page: TestPage) -> SystemAction:
    """The button OK. Docs: methods-auto/testpage/testpage-ok-method"""
    return SystemAction(page, "ok")


@method("TestPage.Cancel(): TestAction")
def cancel(page: TestPage) -> SystemAction:
    """The button Cancel. Docs: methods-auto/testpage/testpage-cancel-method"""
    return SystemAction(page, "cancel")


@method("TestPage.Yes(): TestAction")
def yes(page: TestPage) -> SystemAction:
    """The button Yes. Docs: methods-auto/testpage/testpage-yes-method"""
    return SystemAction(page, "yes")


@method("TestPage.No(): TestAction")
def no(page: TestPage) -> SystemAction:
    """The button No. Docs: methods-auto/testpage/testpage-no-method"""
    return SystemAction(page, "no")


@method("TestPage.Edit(): TestAction")
def edit(page: TestPage) -> ModeAction:
    """The action that lets a page be edited. Docs: methods-auto/testpage/testpage-edit-method"""
    return ModeAction(page, False)


@method("TestPage.View(): TestAction")
def view(page: TestPage) -> ModeAction:
    """The action that lets a page only be looked at. Docs: methods-auto/testpage/testpage-view-method"""
    return ModeAction(page, True)


# --- Background tasks


@method(
    "TestPage.RunPageBackgroundTask(CodeunitId: Integer [, var Parameters: Dictionary of [Text, Text]]"
    " [, RunCompletionTriggers: Boolean]): Dictionary of [Text, Text]"
)
def run_page_background_task(
    page: TestPage, codeunit_id: int, parameters: Ref | None = None, run_completion_triggers: bool = False
) -> dict[str, str]:
    """Run a codeunit as a background task of the page and wait for its result.

    Raises ALError if the page is not open, there is no such codeunit, and what the codeunit raises.
    Docs: methods-auto/testpage/testpage-runpagebackgroundtask-method
    """
    given: Any = {} if parameters is None else parameters.value
    return run_task(page, codeunit_id, given, run_completion_triggers)

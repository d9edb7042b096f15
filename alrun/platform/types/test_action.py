"""TestAction: an action of a page that a test has open.

Docs: methods-auto/testaction/testaction-data-type
"""

from __future__ import annotations

from alrun.platform.objects.test_elements import ModeAction, SystemAction, TestAction
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

AnyAction = TestAction | SystemAction | ModeAction


@method("TestAction.Invoke()")
def invoke(action: AnyAction) -> None:
    """Choose the action; the current record is saved first. Raises ALError.

    Docs: methods-auto/testaction/testaction-invoke-method
    """
    action.invoke()


@method("TestAction.Enabled(): Boolean")
def enabled(action: AnyAction) -> bool:
    """Whether it can be chosen. Docs: methods-auto/testaction/testaction-enabled-method"""
    return action.flag("enabled")


@method("TestAction.Visible(): Boolean")
def visible(action: AnyAction) -> bool:
    """Whether it is shown. Docs: methods-auto/testaction/testaction-visible-method"""
    return action.flag("visible")

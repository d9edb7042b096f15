"""The background task that a test runs itself, and waits for.

Docs: methods-auto/testpage/testpage-runpagebackgroundtask-method
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from alrun.runtime.child_sessions import Outcome, TaskCompleted, TaskFailed
from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    from alrun.platform.objects.test_forms import TestPage


def run_task(page: TestPage, codeunit_id: int, parameters: Mapping[str, str], run_triggers: bool) -> dict[str, str]:
    """Run a codeunit in a child session of the page and give its result.

    Observed: what the codeunit raises is raised here as it is. Undocumented: that it is so with the triggers of the
    page, which have run before.
    """
    form = page.form
    outcomes: list[Outcome] = []
    form.tasks.run_to_end(form, codeunit_id, parameters, outcomes.append, run_triggers)
    match outcomes:
        case [TaskCompleted(result=result)]:
            return dict(result)
        case [TaskFailed(code=code, text=text)]:
            raise ALError(text, code)
        case _:
            raise AssertionError("a task that was waited for has one outcome")

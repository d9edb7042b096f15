"""TaskScheduler: codeunits that run in the background, at a time of their own.

Docs: methods-auto/taskscheduler/taskscheduler-data-type, devenv-task-scheduler
"""

from __future__ import annotations

import uuid

from alrun.runtime.background import tasks
from alrun.runtime.session import Session
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method(
    "TaskScheduler.CreateTask(CodeunitId: Integer, FailureCodeunitId: Integer [, IsReady: Boolean] [, Company: Text]"
    " [, NotBefore: DateTime] [, RecordID: RecordId]): Guid",
    static=True,
)
def create_task(
    session: Session,
    codeunit_id: int,
    failure_codeunit_id: int,
    is_ready: bool = True,
    company: str = "",
    not_before: int = 0,
    record_id: RecordId = NULL_RECORD_ID,
) -> uuid.UUID:
    """Add a task that runs a codeunit once this is committed; gives its id. `failure_codeunit_id` 0 is none.

    Raises ALError if a codeunit or the company does not exist.
    Docs: methods-auto/taskscheduler/taskscheduler-createtask-integer-integer-boolean-string-datetime-recordid-method
    """
    return tasks.create_task(
        session, codeunit_id, failure_codeunit_id, is_ready, company, not_before, record_id, timeout=0
    )


@method(
    "TaskScheduler.CreateTask(CodeunitId: Integer, FailureCodeunitId: Integer, IsReady: Boolean, Company: Text,"
    " NotBefore: DateTime, RecordID: RecordId, Timeout: Duration): Guid",
    static=True,
)
def create_task_with_timeout(
    session: Session,
    codeunit_id: int,
    failure_codeunit_id: int,
    is_ready: bool,
    company: str,
    not_before: int,
    record_id: RecordId,
    timeout: int,
) -> uuid.UUID:
    """As `create_task`, with a time-out in milliseconds, at which the task fails.

    Docs: methods-auto/taskscheduler/taskscheduler-data-type
    """
    return tasks.create_task(
        session, codeunit_id, failure_codeunit_id, is_ready, company, not_before, record_id, timeout
    )


@method("TaskScheduler.SetTaskReady(Task: Guid [, NotBefore: DateTime]): Boolean", static=True)
def set_task_ready(session: Session, task: uuid.UUID, not_before: int | None = None) -> bool:
    """Let a task run; false if there is none of that id.

    Docs: methods-auto/taskscheduler/taskscheduler-settaskready-method
    """
    return tasks.set_task_ready(session, task, not_before)


@method("TaskScheduler.TaskExists(Task: Guid): Boolean", static=True)
def task_exists(session: Session, task: uuid.UUID) -> bool:
    """Whether there is a task of that id.

    Docs: methods-auto/taskscheduler/taskscheduler-taskexists-method
    """
    return tasks.task_exists(session, task)


@method("TaskScheduler.CancelTask(Task: Guid): Boolean", static=True)
def cancel_task(session: Session, task: uuid.UUID) -> bool:
    """Remove a task that has not begun; false if there is none of that id.

    Docs: methods-auto/taskscheduler/taskscheduler-canceltask-method
    """
    return tasks.cancel_task(session, task)


@method("TaskScheduler.CanCreateTask(): Boolean", static=True)
def can_create_task(session: Session) -> bool:
    """Whether the session may create tasks.

    Docs: methods-auto/taskscheduler/taskscheduler-cancreatetask-method
    """
    return tasks.can_create_task(session)

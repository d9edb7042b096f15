"""Procedures with `[CommitBehavior]` and `[ErrorBehavior]`: what holds while one runs, in it and in all that it calls.

Docs: attributes/devenv-commitbehavior-attribute, devenv-error-collection
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, assert_never

from alrun.runtime.error_info import ErrorInfo
from alrun.runtime.errors import ALError
from alrun.semantics.symbols import CommitBehavior, ProcedureBehavior

if TYPE_CHECKING:
    from alrun.runtime.session import Session

COMMIT_PROHIBITED_TEXT: Final = (
    "Commit is prohibited in the current scope. The operation cannot continue. Contact your system administrator."
)
COMMIT_IN_AUTO_ROLLBACK_TEXT: Final = (
    "Tests cannot call the Commit function if TransactionModel property is set to AutoRollback."
)
_SEVERAL = "Multiple errors occurred during the operation the first of which is: "


class ErrorCollection:
    """The errors that a session has collected, in the order in which they were raised.

    It begins with the outermost procedure that collects. One inside it sees only the errors since its own start, and
    leaves them to the outer one when it ends.
    """

    def __init__(self) -> None:
        self._errors: list[ErrorInfo] = []
        self._start = 0

    @property
    def count(self) -> int:
        """How many there are, also those from before the innermost procedure that collects."""
        return len(self._errors)

    def add(self, info: ErrorInfo) -> None:
        """Keep an error instead of raising it."""
        self._errors.append(info)

    def errors(self) -> list[ErrorInfo]:
        """Those of the innermost procedure that collects."""
        return self._errors[self._start :]

    def clear(self) -> None:
        """Forget those of the innermost procedure that collects."""
        del self._errors[self._start :]

    @contextmanager
    def nested(self) -> Iterator[None]:
        """A procedure that collects inside another one."""
        outer, self._start = self._start, len(self._errors)
        try:
            yield
        finally:
            self._start = outer


def behaving(behavior: ProcedureBehavior, procedure: Callable[..., Any]) -> Callable[..., Any]:
    """The method of an object with what its attributes say around it."""

    def run(instance: Any, *arguments: object) -> Any:
        session: Session = instance.session
        commit_before = session.commit_behavior
        session.commit_behavior = max(commit_before, behavior.commit)
        try:
            if behavior.collects_errors:
                return _collecting(session, procedure, instance, *arguments)
            return procedure(instance, *arguments)
        finally:
            session.commit_behavior = commit_before

    return run


def _collecting(session: Session, procedure: Callable[..., Any], *arguments: object) -> Any:
    """Run a procedure that collects errors. Raises ALError if there are some left when the outermost one ends well."""
    if session.collection is not None:
        with session.collection.nested():
            return procedure(*arguments)
    collection = session.collection = ErrorCollection()
    try:
        result = procedure(*arguments)
    finally:
        session.collection = None
    left = collection.errors()
    if left:
        raise _collected(left)
    return result


def _collected(errors: list[ErrorInfo]) -> ALError:
    """One error for those that nobody has looked at: the only one as it is, several with all their texts.

    The text of several begins as the product's does, which has only the first message there and the others as details.
    """
    first = errors[0]
    text = "\n".join(info.message for info in errors)
    if len(errors) == 1:
        error = ALError(text)
        error.details = first
    else:
        error = ALError(_SEVERAL + text)
        error.details = replace(first, message=error.text, detailed_message=text)
        error.collected = tuple(errors)
    error.call_stack = first.call_stack
    return error


def commit(session: Session) -> None:
    """`Commit`, unless a procedure with `[CommitBehavior]` is running.

    Raises ALError where commits are prohibited and, if the server says so, inside a consumed try call.
    Docs: methods-auto/database/database-commit-method, attributes/devenv-commitbehavior-attribute
    """
    match session.commit_behavior:
        case CommitBehavior.ALLOW:
            session.refuse_in_try("COMMIT")
            if session.test is not None and session.test.commits_refused:
                raise ALError(COMMIT_IN_AUTO_ROLLBACK_TEXT, "CSide")
            session.store.commit()
        case CommitBehavior.IGNORE:
            pass
        case CommitBehavior.ERROR:
            raise ALError(COMMIT_PROHIBITED_TEXT, "CSide")
        case _:
            assert_never(session.commit_behavior)

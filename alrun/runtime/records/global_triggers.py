"""The platform's codeunit Global Triggers: what runs before a row is written, of whatever table.

Subscribers to GetDatabaseTableTriggerSetup say for which operations on a table they want that. They are asked once
for each table and session, when the first row of the table is written.
Docs: devenv-event-types (global events, and their place in the order)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

from alrun.runtime.calls import capture
from alrun.runtime.errors import ALError
from alrun.runtime.events import subscriber_calls
from alrun.runtime.records.references import record_ref_to
from alrun.runtime.session import GLOBAL_TRIGGERS, Session, Subscription
from alrun.runtime.values.references import Cell
from alrun.semantics.symbols import ObjectKind, TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.records.record import Record

_OPERATIONS: Final = ("Insert", "Modify", "Delete", "Rename")
_NONE: Final[frozenset[str]] = frozenset()


class GlobalTriggers:
    """Those of a session. A session has them only if its program has subscribers to the codeunit."""

    def __init__(self) -> None:
        self._wanted: dict[TableSymbol, frozenset[str]] = {}
        self._told: set[Subscription] = set()
        """The subscribers of which the client has been told that they need what alrun lacks."""

    def wants(self, record: Record, operation: str) -> bool:
        """Whether anybody wants a trigger before an operation, such as `Insert`, on the record's table.

        Raises the ALError of who is asked; the next write asks again.
        """
        if record.is_temporary:
            return False
        wanted = self._wanted.get(record.table)
        return operation in (self._ask(record) if wanted is None else wanted)

    def run(self, record: Record, operation: str) -> None:
        """Run the triggers of an operation, if they are wanted. What they assign to the record is not written."""
        if not self.wants(record, operation):
            return
        arguments: dict[str, object] = {"recref": record_ref_to(record)}
        if operation == "Rename":
            arguments["xrecref"] = record_ref_to(cast("Record", record.x_rec))
        self._raise(cast(Session, record.session), f"OnDatabase{operation}", arguments)

    def forget_answers(self) -> None:
        """Ask again, at the next write to each table, which triggers are wanted."""
        self._wanted.clear()

    def _ask(self, record: Record) -> frozenset[str]:
        table = record.table
        # Who is asked may write to the table, and is not asked about it meanwhile.
        self._wanted[table] = _NONE
        answers = {operation: Cell(False) for operation in _OPERATIONS}
        arguments: dict[str, object] = {f"ondatabase{name.lower()}": answer for name, answer in answers.items()}
        arguments["tableid"] = table.object_id
        try:
            self._raise(cast(Session, record.session), "GetDatabaseTableTriggerSetup", arguments)
        except BaseException:
            del self._wanted[table]
            raise
        wanted = self._wanted[table] = frozenset(name for name, answer in answers.items() if answer.value)
        return wanted

    def _raise(self, session: Session, event: str, arguments: Mapping[str, object]) -> None:
        """Run the subscribers of an event. One of a dependency that needs what alrun lacks is passed over, and told of.

        Else no program with Microsoft's base application could write: it asks the server for its settings each time.
        """
        for subscription in session.program.subscribers(ObjectKind.CODEUNIT, GLOBAL_TRIGGERS, event, ""):
            try:
                for call in subscriber_calls(session, subscription, arguments):
                    call()
            except ALError as error:
                if not error.is_gap or session.program.symbols.is_own(subscription.codeunit):
                    raise
                if subscription not in self._told:
                    self._told.add(subscription)
                    stack = "\n".join(map(str, capture(error)))
                    details = {"app": subscription.codeunit.app.name, "text": error.text, "code": error.code}
                    session.emit("global-trigger-failed", {**details, "callstack": stack})

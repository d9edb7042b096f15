"""CodeUnit Metadata and Event Subscription.

Observed: what the columns hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from alrun.platform.system_tables.declared import Declared, objects_of
from alrun.platform.system_tables.objects import OBJECT_TYPES
from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.modules import package_of
from alrun.runtime.session import Session
from alrun.runtime.storage.ordering import fold
from alrun.runtime.storage.virtual import Bound
from alrun.semantics.symbols import CodeunitSymbol, EventSubscriber, ObjectKind

_SUBTYPES: Final = ("Normal", "Test", "TestRunner", "Upgrade")
_TEST_TYPES: Final = ("None", "UnitTest", "IntegrationTest", "Uncategorized", "AITest")
_ISOLATIONS: Final = ("None", "Disabled", "Codeunit", "Function")
_DISABLED: Final = _ISOLATIONS.index("Disabled")
_EVENT_TYPES: Final = {"businessevent": 1, "integrationevent": 2, "internalevent": 3}


def _subtype(row: Declared[CodeunitSymbol]) -> int:
    # Install is not among them: an install codeunit is Normal.
    return row.subtype(_SUBTYPES)


def _test_isolation(row: Declared[CodeunitSymbol]) -> int:
    """A test says what it requires, or None; of any other codeunit it is what it has, Disabled unless it says so."""
    if _SUBTYPES[_subtype(row)] == "Test":
        return row.option("requiredtestisolation", _ISOLATIONS)
    return row.option("testisolation", _ISOLATIONS, _DISABLED)


CODEUNIT_METADATA = objects_of(
    ObjectKind.CODEUNIT,
    {
        3: lambda row: 0 if row.symbol.table is None else row.symbol.table.object_id,
        4: lambda row: row.symbol.single_instance,
        5: _subtype,
        7: lambda row: row.text("inherentpermissions").upper(),
        8: lambda row: row.text("inherententitlements").upper(),
        9: lambda row: row.option("testtype", _TEST_TYPES),
        10: _test_isolation,
        11: lambda row: row.symbol.namespace,
    },
    app=6,
)


class SubscriptionRow(NamedTuple):
    """A subscriber, in the session that asks."""

    subscriber: EventSubscriber
    codeunit: CodeunitSymbol
    session: Session

    @property
    def event_type(self) -> int:
        """The kind of event; Trigger for those of tables and pages."""
        publisher = self.session.program.symbols.by_id(self.subscriber.publisher_kind, self.subscriber.publisher_id)
        overloads = [] if publisher is None else publisher.procedures.get(self.subscriber.event_name.lower(), [])
        event = next((each.event for each in overloads if each.event is not None), None)
        return 0 if event is None else _EVENT_TYPES.get(event.kind.lower(), 0)

    @property
    def bound(self) -> int:
        """How many instances of a codeunit with manual subscribers are bound in the session."""
        return sum(instance() is not None for instance in self.session.bound_subscribers.get(self.codeunit, ()))

    @property
    def active(self) -> bool:
        """Whether the subscriber would run."""
        return not self.codeunit.manual_subscribers or self.bound > 0


def _subscribing(session: Session) -> Sequence[CodeunitSymbol]:
    codeunits = session.program.symbols.in_order(ObjectKind.CODEUNIT)
    return [codeunit for codeunit in codeunits if isinstance(codeunit, CodeunitSymbol) and codeunit.header.subscribes]


def _subscribers(session: Session, codeunit: CodeunitSymbol) -> Sequence[EventSubscriber]:
    return sorted(codeunit.subscriptions, key=lambda each: fold(each.procedure.name))


class Subscriptions(Grouped[CodeunitSymbol, EventSubscriber, SubscriptionRow]):
    """Only the codeunits that subscribe to the publisher asked for are looked at: their headers name it."""

    def groups_within(self, session: Session, bounds: Sequence[Bound]) -> Sequence[CodeunitSymbol]:
        """Those that subscribe to one publisher, or to any."""
        type_, number = bounds[-2:]
        kinds = [kind for kind, value in OBJECT_TYPES.items() if value == type_.low]
        if not (type_.is_equality and number.is_equality and kinds):
            return self.groups(session)
        publisher = session.program.symbols.by_id(kinds[0], int(number.low or 0))
        found = () if publisher is None else session.program.symbols.subscribing(publisher)
        return sorted(found, key=lambda codeunit: codeunit.object_id)


EVENT_SUBSCRIPTIONS = Subscriptions(
    {
        1: lambda row: row.codeunit.object_id,
        2: lambda row: row.subscriber.procedure.name,
        3: lambda row: row.event_type,
        4: lambda row: OBJECT_TYPES.get(row.subscriber.publisher_kind, 0),
        5: lambda row: row.subscriber.publisher_id,
        6: lambda row: row.subscriber.event_name,
        7: lambda row: row.active,
        10: lambda row: package_of(row.codeunit.app),
        11: lambda row: row.codeunit.app.name,
        12: lambda row: "Manual" if row.codeunit.manual_subscribers else "Static-Automatic",
        13: lambda row: row.bound,
    },
    groups=_subscribing,
    first=lambda codeunit: codeunit.object_id,
    items=_subscribers,
    row=lambda session, codeunit, subscriber: SubscriptionRow(subscriber, codeunit, session),
    also_bounded=(4, 5),
)
"""Event Subscription. Undocumented: the text of Subscriber Instance; calls are not counted."""

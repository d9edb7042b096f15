"""Raising events: which subscribers run, on which instance, with which arguments (SEMANTICS section 7)."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from alrun.runtime.transactions import CATCHABLE, remember
from alrun.runtime.values.references import Cell
from alrun.semantics.page_symbols import PageExtensionSymbol
from alrun.semantics.symbols import (
    CodeunitSymbol,
    EventArgument,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableExtensionSymbol,
)

if TYPE_CHECKING:
    from alrun.runtime.session import Session, Subscription


def raise_event(
    session: Session, kind: ObjectKind, object_id: int, event: str, element: str, arguments: Mapping[str, object]
) -> None:
    """Run every subscriber of an event; `arguments` by parameter name in lower case. An error ends the chain."""
    for subscriber in _subscribers(session, kind, object_id, event, element, arguments):
        subscriber()


def _raise_isolated(session: Session, publisher: ObjectSymbol, event: str, arguments: Mapping[str, object]) -> None:
    """Run every subscriber in a transaction of its own: kept if it succeeds, undone and passed over if it fails.

    With a write transaction open, which the install code of an app always has, it is an event like any other.
    Docs: devenv-events-isolated
    """
    store = session.store
    if store.in_write_transaction:
        raise_event(session, publisher.kind, publisher.object_id, event, "", arguments)
        return
    for subscriber in _subscribers(session, publisher.kind, publisher.object_id, event, "", arguments):
        try:
            subscriber()
            store.commit()
        except CATCHABLE as error:
            remember(session, error)
            store.rollback()


def _subscribers(
    session: Session, kind: ObjectKind, object_id: int, event: str, element: str, arguments: Mapping[str, object]
) -> Iterator[Callable[[], object]]:
    """The calls of all subscribers, one after the other: the instances are looked for when their turn comes."""
    for subscription in session.program.subscribers(kind, object_id, event, element):
        yield from subscriber_calls(session, subscription, arguments)


def subscriber_calls(
    session: Session, subscription: Subscription, arguments: Mapping[str, object]
) -> Iterator[Callable[[], object]]:
    """The calls of one subscriber, one for each instance that listens; none if the user may not run it."""
    if is_skipped(session, subscription):
        return
    values = [_taken(argument, arguments[argument.name]) for argument in subscription.arguments]
    for instance in _instances(session, subscription):
        yield partial(getattr(instance, subscription.python_name), *values)


def is_skipped(session: Session, subscription: Subscription) -> bool:
    """Whether the user may not run the subscriber, which does not mind.

    Docs: attributes/devenv-eventsubscriber-attribute
    """
    return (
        subscription.skips_without_permission
        and session.permissions is not None
        and not session.permissions.may_execute(subscription.codeunit)
    )


def _taken(argument: EventArgument, value: Any) -> object:
    """What the event gives, as the subscriber's parameter takes it: a value, or a Ref.

    `value` is Any because only the event knows its type.
    """
    if argument.given_by_reference and not argument.taken_by_reference:
        return value.value
    if argument.taken_by_reference and not argument.given_by_reference:
        return Cell(value)  # what the subscriber assigns, nobody sees
    return value


def _instances(session: Session, subscription: Subscription) -> Sequence[Any]:
    """The instances that listen: the bound ones of a manual codeunit, else a fresh one (or the single instance)."""
    if subscription.codeunit.manual_subscribers:
        return bound_instances(session, subscription.codeunit)
    return (session.program.object_class(subscription.codeunit).create(session),)


def bound_instances(session: Session, codeunit: CodeunitSymbol) -> list[Any]:
    """The instances of a codeunit that are bound. One that no variable holds any more is bound no longer.

    Docs: methods-auto/session/session-bindsubscription-method; that the last variable counts is observed
    """
    bound = session.bound_subscribers.get(codeunit, [])
    alive = [instance for reference in bound if (instance := reference()) is not None]
    if len(alive) < len(bound):
        bound[:] = map(weakref.ref, alive)
    return alive


def publish(procedure: ProcedureSymbol, instance: Any, arguments: Sequence[object]) -> None:
    """Call of an event publisher: its arguments, and the publishing object as `sender` where the event includes it."""
    owner = procedure.owner
    if isinstance(owner, TableExtensionSymbol | PageExtensionSymbol):
        owner = owner.target  # whose events subscribers find them among
    named = {
        parameter.name.lower(): argument for parameter, argument in zip(procedure.parameters, arguments, strict=True)
    }
    if procedure.event is not None and procedure.event.include_sender:
        named["sender"] = instance
    if procedure.event is not None and procedure.event.isolated:
        _raise_isolated(instance.session, owner, procedure.name, named)
    else:
        raise_event(instance.session, owner.kind, owner.object_id, procedure.name, "", named)

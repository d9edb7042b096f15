"""Raising events: which subscribers run, on which instance, with which arguments (SEMANTICS section 7)."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from alrun.runtime.records.state import RecordState
from alrun.runtime.transactions import CATCHABLE, remember
from alrun.runtime.values.references import AttributeRef, Cell
from alrun.semantics.page_symbols import PageExtensionSymbol
from alrun.semantics.python_names import global_attribute
from alrun.semantics.symbols import (
    CodeunitSymbol,
    EventArgument,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableExtensionSymbol,
)

if TYPE_CHECKING:
    from alrun.runtime.session import Program, Session, Subscription


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


def publisher(program: Program, procedure: ProcedureSymbol) -> Callable[..., None]:
    """The function of an event publisher, which raises the event with its arguments.

    The publishing object comes along as `sender` where the event includes it.
    """
    event, owner = procedure.event, procedure.owner
    assert event is not None
    if isinstance(owner, TableExtensionSymbol | PageExtensionSymbol):
        owner = owner.target  # whose events subscribers find them among
    names = [parameter.name.lower() for parameter in procedure.parameters]
    parameters = len(names)
    names.append("sender" if event.include_sender else "")
    shared = list(procedure.owner.globals) if event.global_var_access else []
    names += shared
    listeners: list[_Listener] | None = None

    def raise_isolated(instance: Any, *arguments: object) -> None:
        given = (*arguments, instance, *_globals(instance, shared))
        _raise_isolated(instance.session, owner, procedure.name, dict(zip(names, given, strict=True)))

    def raise_plain(instance: Any, *arguments: object) -> None:
        nonlocal listeners
        if listeners is None:
            subscriptions = program.subscribers(owner.kind, owner.object_id, procedure.name, "")
            listeners = [_Listener(program, subscription, names, parameters) for subscription in subscriptions]
        for listener in listeners:
            listener.hear(instance, arguments)

    return raise_isolated if event.isolated else raise_plain


def _globals(instance: Any, names: Sequence[str]) -> Iterator[object]:
    """Globals of a publisher as subscribers may take them: places, but a record is its own."""
    for name in names:
        attribute = global_attribute(name)
        value = getattr(instance, attribute, None)
        yield value if isinstance(value, RecordState) else AttributeRef(instance, attribute)


class _Listener:
    """A subscriber of an event that a program raises itself, and where each of its arguments comes from."""

    def __init__(self, program: Program, subscription: Subscription, names: Sequence[str], parameters: int) -> None:
        """`names` are those of the event's parameters, so many, of its sender, and of the globals that it shares."""
        self._subscription = subscription
        self._class = program.object_class(subscription.codeunit)
        self._name = subscription.python_name
        taken = subscription.arguments
        self._shared = names[parameters + 1 :] if any(names.index(each.name) > parameters for each in taken) else ()
        """Whose values it takes among the globals of the publisher."""
        self._arguments = [(names.index(argument.name), argument) for argument in subscription.arguments]
        self._takes_all = [place for place, _ in self._arguments] == list(range(parameters)) and all(
            argument.given_by_reference == argument.taken_by_reference for argument in subscription.arguments
        )
        """Its parameters are those of the event, one by one."""
        self._is_plain = not (subscription.codeunit.manual_subscribers or subscription.codeunit.single_instance)
        """Each event has an instance of its own."""

    def hear(self, publisher: Any, arguments: tuple[object, ...]) -> None:
        """Run the subscriber on each of its instances that listens; none if the user may not run it."""
        session = publisher.session
        if session.permissions is not None and is_skipped(session, self._subscription):
            return
        if not self._takes_all:
            given = (*arguments, publisher)
            if self._shared:
                given += tuple(_globals(publisher, self._shared))
            arguments = tuple([_taken(argument, given[place]) for place, argument in self._arguments])
        if self._is_plain:
            getattr(self._class(session), self._name)(*arguments)
            return
        for instance in _instances(session, self._subscription):
            getattr(instance, self._name)(*arguments)

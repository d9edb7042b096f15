"""Raising events: which subscribers run, on which instance, with which arguments (SEMANTICS section 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from alrun.runtime.values.references import Cell
from alrun.semantics.page_symbols import PageExtensionSymbol
from alrun.semantics.symbols import EventArgument, ObjectKind, ProcedureSymbol, TableExtensionSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session, Subscription


def raise_event(
    session: Session, kind: ObjectKind, object_id: int, event: str, element: str, arguments: Mapping[str, object]
) -> None:
    """Run every subscriber of an event; `arguments` by parameter name in lower case. An error ends the chain."""
    for subscription in session.program.subscribers(kind, object_id, event, element):
        values = [_taken(argument, arguments[argument.name]) for argument in subscription.arguments]
        for instance in _instances(session, subscription):
            getattr(instance, subscription.python_name)(*values)


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
        return tuple(session.bound_subscribers.get(subscription.codeunit, ()))
    return (session.program.object_class(subscription.codeunit).create(session),)


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
    raise_event(instance.session, owner.kind, owner.object_id, procedure.name, "", named)

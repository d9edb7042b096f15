"""Pass 1 for events: which procedure subscribes to which event, and what it is given."""

from __future__ import annotations

from collections.abc import Iterator

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.conversions import by_reference
from alrun.semantics.kinds.events import ELEMENT_EVENTS, PLATFORM_EVENTS
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.program import ProgramSymbols, kind_of_keyword
from alrun.semantics.resolve_types import SIMPLE_TYPES, object_type
from alrun.semantics.symbols import (
    CodeunitSymbol,
    EventArgument,
    EventSubscriber,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
    VariableKind,
    VariableSymbol,
)
from alrun.semantics.types import ERROR, RecordType, Type
from alrun.source import NOWHERE
from alrun.syntax import nodes

_Parameters = dict[str, VariableSymbol]
"""The parameters of an event by name in lower case."""


def subscriptions(
    program: ProgramSymbols, codeunit: CodeunitSymbol, diagnostics: DiagnosticBag
) -> Iterator[EventSubscriber]:
    """The `[EventSubscriber]` procedures of a codeunit; what is wrong with them goes to `diagnostics`."""
    for overloads in codeunit.procedures.values():
        for procedure in overloads:
            attribute = procedure.attributes.get("eventsubscriber")
            if attribute is not None:
                subscriber = _subscriber(program, procedure, attribute, diagnostics)
                if subscriber is not None:
                    yield subscriber


def _subscriber(
    program: ProgramSymbols, procedure: ProcedureSymbol, attribute: nodes.Attribute, diagnostics: DiagnosticBag
) -> EventSubscriber | None:
    """`[EventSubscriber(ObjectType::Codeunit, Codeunit::"X", 'OnDone', '', false, false)]`."""
    arguments = attribute.arguments
    if len(arguments) < 3 or not isinstance(arguments[0], nodes.ScopeAccess):
        diagnostics.report("AL0242", attribute.span, attribute.span.text)
        return None
    kind = kind_of_keyword(arguments[0].name)
    if kind is None:
        diagnostics.report("AL0242", arguments[0].span, arguments[0].span.text)
        return None
    target = arguments[1]
    name = _publisher_name(target)
    written_before = target.target if isinstance(target, nodes.MemberAccess) else None  # Codeunit::Microsoft.Sales
    namespace = "" if written_before is None else written_before.span.text.rpartition("::")[2]
    publisher = program.find(kind, name, target.span, namespace)
    if publisher is None:
        diagnostics.report("AL0185", target.span, kind.word, name)
        return None
    event = _text(arguments[2])
    parameters = _event_parameters(publisher, event)
    if parameters is None:
        diagnostics.report("AL0280", arguments[2].span, event, publisher.name)
        return None
    declared = _declared(publisher, event)
    if declared is not None and declared.event is None:
        diagnostics.report("AL0281", arguments[2].span, event)
        return None
    element = _text(arguments[3]) if len(arguments) > 3 else ""
    if element and event.lower() not in ELEMENT_EVENTS:
        diagnostics.report("AL0290", arguments[3].span, event)
        return None
    taken = [_argument(procedure, parameter, parameters, diagnostics) for parameter in procedure.parameters]
    given = tuple(argument for argument in taken if argument is not None)
    if len(given) < len(taken):
        return None
    skips = len(arguments) > 5 and arguments[5].span.text.lower() == "true"
    return EventSubscriber(kind, publisher.object_id, event, element, procedure, given, skips)


def _argument(
    procedure: ProcedureSymbol, parameter: VariableSymbol, parameters: _Parameters, diagnostics: DiagnosticBag
) -> EventArgument | None:
    """What a parameter of a subscriber is given. Reports AL0282 and AL0284."""
    name = parameter.name.lower()
    source = parameters.get(name)
    if source is None:
        diagnostics.report("AL0282", parameter.span, procedure.name, parameter.name)
        return None
    if not by_reference(source.type, parameter.type):
        diagnostics.report("AL0284", parameter.span, procedure.name, parameter.name, source.type)
        return None
    # What the platform hands over itself, the record or the sender, is declared nowhere and always a reference.
    if parameter.by_reference and not source.by_reference and source.span is not NOWHERE:
        diagnostics.report("AL0288", parameter.span, parameter.name)
        return None
    if isinstance(parameter.type, RecordType):  # a record is its own reference
        return EventArgument(name, False, False)
    return EventArgument(name, source.by_reference, parameter.by_reference)


def _declared(publisher: ObjectSymbol, event: str) -> ProcedureSymbol | None:
    """The procedure that an event is; None for those of the platform."""
    overloads = publisher.procedures.get(event.lower())
    if isinstance(publisher, TableSymbol | PageSymbol):
        # Events that extensions declare are subscribed to through what they extend.
        for extension in publisher.extensions:
            overloads = overloads or extension.procedures.get(event.lower())
    return overloads[0] if overloads else None


def _event_parameters(publisher: ObjectSymbol, event: str) -> _Parameters | None:
    """What subscribers of an event may take; None if the object has no such event."""
    declared = _declared(publisher, event)
    if declared is not None:
        found = {parameter.name.lower(): parameter for parameter in declared.parameters}
        event_ = declared.event
        if event_ is not None and event_.include_sender:
            found["sender"] = VariableSymbol("sender", object_type(publisher), VariableKind.PARAMETER)
        if event_ is not None and event_.global_var_access:
            for name, variable in declared.owner.globals.items():
                found.setdefault(
                    name, VariableSymbol(variable.name, variable.type, VariableKind.PARAMETER, by_reference=True)
                )
        return found
    platform = PLATFORM_EVENTS.get(publisher.kind, {}).get(event.lower())
    if platform is None:
        return None
    table = publisher.source_table if isinstance(publisher, PageSymbol) else publisher
    parameters: _Parameters = {}
    for name, type_name, given_by_reference in platform:
        if type_name:
            type_: Type = SIMPLE_TYPES[type_name.lower()]
        elif isinstance(table, TableSymbol):
            type_ = RecordType(table)
        elif "sourcetable" in publisher.properties:
            type_ = ERROR  # the table is missing: reported there
        else:
            continue  # a page without a source table has no record to give
        parameters[name.lower()] = VariableSymbol(name, type_, VariableKind.PARAMETER, by_reference=given_by_reference)
    return parameters


def _publisher_name(expression: nodes.Expression) -> str:
    """The name in `Codeunit::"X"` or `Codeunit::Microsoft.Sales."X"`, or a number."""
    match expression:
        case nodes.ScopeAccess() | nodes.MemberAccess():
            return expression.name
        case _:
            return _text(expression)


def _text(expression: nodes.Expression) -> str:
    match expression:
        case nodes.Literal():
            return expression.text
        case nodes.Name():
            return expression.name
        case _:
            return expression.span.text

"""Pass 1 for events: which procedure subscribes to which event."""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.program import ProgramSymbols, kind_of_keyword
from alrun.semantics.symbols import CodeunitSymbol, EventSubscriber, ObjectSymbol, ProcedureSymbol
from alrun.syntax import nodes


def declare_subscribers(program: ProgramSymbols, diagnostics: DiagnosticBag) -> None:
    """Enter every `[EventSubscriber]` procedure of the program's codeunits into `program.subscribers`."""
    for codeunit in program.of_type(CodeunitSymbol):
        for overloads in codeunit.procedures.values():
            for procedure in overloads:
                attribute = procedure.attributes.get("eventsubscriber")
                if attribute is not None:
                    subscriber = _subscriber(program, procedure, attribute, diagnostics)
                    if subscriber is not None:
                        program.subscribers.append(subscriber)


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
    publisher: ObjectSymbol | None = None
    if isinstance(target, nodes.ScopeAccess):
        publisher = program.find(kind, target.name)
    elif isinstance(target, nodes.Literal):
        publisher = program.find(kind, target.text)
    if publisher is None:
        name = target.name if isinstance(target, nodes.ScopeAccess) else target.span.text
        diagnostics.report("AL0185", target.span, kind.title.replace("CodeUnit", "Codeunit"), name)
        return None
    event = _text(arguments[2])
    if publisher.procedures.get(event.lower()) is None and not event.lower().endswith("event"):
        diagnostics.report("AL0280", arguments[2].span, event, publisher.name)
        return None
    element = _text(arguments[3]) if len(arguments) > 3 else ""
    return EventSubscriber(kind, publisher.object_id, event, element, procedure)


def _text(expression: nodes.Expression) -> str:
    match expression:
        case nodes.Literal():
            return expression.text
        case nodes.Name():
            return expression.name
        case _:
            return expression.span.text

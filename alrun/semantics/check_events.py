"""Event publishers and subscribers. Docs: devenv-publishing-events, devenv-subscribing-to-events"""

from __future__ import annotations

from alrun.semantics import types
from alrun.semantics.check_procedures import is_empty
from alrun.semantics.checked import Checked
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol


def check_events(checked: Checked) -> None:
    """Report publishers that are more than a declaration, and subscribers in codeunits that may not have them."""
    for overloads in checked.symbol.procedures.values():
        for procedure in overloads:
            if procedure.event is not None:
                _check_publisher(checked, procedure)
            attribute = procedure.attributes.get("eventsubscriber")
            if attribute is not None:
                _check_subscriber(checked, procedure)


def _check_publisher(checked: Checked, procedure: ProcedureSymbol) -> None:
    syntax = procedure.syntax
    if syntax is None or procedure.event is None:
        return
    span = syntax.name_span
    if syntax.return_value is not None:
        checked.report("AL0283", span, procedure.name)
    if procedure.event.include_sender:
        for parameter in syntax.parameters:
            if parameter.name.lower() == "sender":
                checked.report("AL0285", parameter.span, procedure.name)
    for secret in procedure.parameters:
        if secret.type is types.SECRET_TEXT:
            checked.report("AL0795", secret.span, secret.name)
    if syntax.body is not None and not is_empty(syntax.body):
        checked.report("AL0286", span, procedure.name)
    if syntax.variables:
        checked.report("AL0287", span, procedure.name)


def _check_subscriber(checked: Checked, procedure: ProcedureSymbol) -> None:
    codeunit = checked.symbol
    if isinstance(codeunit, CodeunitSymbol) and codeunit.subtype.lower() == "test" and not codeunit.manual_subscribers:
        checked.report("AL0501", procedure.span)

"""Pass 1 for what is foreign to AL: control add-ins with their events, and aliases of .NET types.

Docs: developer/devenv-control-addin-object, devenv-get-started-call-dotnet-from-al
"""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.constants import boolean
from alrun.semantics.declare_members import MemberDeclarer, element_name
from alrun.semantics.object_symbols import ControlAddInSymbol, DotNetAlias, DotNetSymbol
from alrun.semantics.page_symbols import ControlKind, FormSymbol, page_elements
from alrun.semantics.symbols import ObjectSymbol
from alrun.syntax import nodes


def declare_events(add_in: ControlAddInSymbol, body: nodes.Body, members: MemberDeclarer) -> None:
    """The events that a page may handle in a trigger."""
    for procedure in body.procedures:
        if procedure.kind is nodes.ProcedureKind.EVENT:
            add_in.events[procedure.name.lower()] = members.declare_trigger(add_in, procedure, "", "event")


def declare_aliases(package: DotNetSymbol, body: nodes.Body) -> None:
    """`assembly(mscorlib) { type("System.String"; MyString) { } }`."""
    for assembly in body.elements:
        for element in assembly.body.elements if assembly.body is not None else ():
            if element.keyword.lower() != "type" or not element.arguments:
                continue
            full_name = element_name(element.arguments[0])[0]
            named = element.arguments[1] if len(element.arguments) > 1 else element.arguments[0]
            name = element_name(named)[0]
            properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
            is_control_add_in = boolean(properties.get("iscontroladdin"), False) is True
            package.aliases.setdefault(name.lower(), DotNetAlias(name, full_name, is_control_add_in, named.span))


def check_user_controls(form: FormSymbol, owner: ObjectSymbol, diagnostics: DiagnosticBag) -> None:
    """The triggers of user controls are events of their add-ins. Reports AL0162."""
    for control in page_elements(form):
        if control.owner is not owner or control.kind is not ControlKind.USER_CONTROL:
            continue
        if not isinstance(control.add_in, ControlAddInSymbol):
            continue
        for name, trigger in control.triggers.items():
            if name not in control.add_in.events:
                diagnostics.report("AL0162", trigger.span, trigger.name)

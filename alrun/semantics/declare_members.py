"""Pass 1, what all object kinds share: globals, procedures and triggers to symbols."""

from __future__ import annotations

from collections.abc import Iterable

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.constants import unquote
from alrun.semantics.declare_permissions import attribute_permissions
from alrun.semantics.python_names import mangle
from alrun.semantics.resolve_types import TypeResolver
from alrun.semantics.symbols import (
    CommitBehavior,
    EventPublisher,
    InterfaceSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureBehavior,
    ProcedureSymbol,
    VariableKind,
    VariableSymbol,
)
from alrun.semantics.test_symbols import HandlerKind, TestMethod, TransactionModel
from alrun.syntax import nodes

_COMMIT_BEHAVIORS = {"ignore": CommitBehavior.IGNORE, "error": CommitBehavior.ERROR}
_FORWARDED = (ObjectKind.TABLE_EXTENSION, ObjectKind.PAGE_EXTENSION, ObjectKind.REPORT_EXTENSION)
_HANDLERS = {kind.value.lower(): kind for kind in HandlerKind}
_TRANSACTION_MODELS = {model.value: model for model in TransactionModel}
_PUBLISHERS = ("integrationevent", "businessevent", "internalevent")


_TRANSLATED_ELEMENTS = {"field": "Field", "control": "Control", "action": "Action", "dataitem": "ReportDataItem"}
"""What translation files call the kinds of elements that have triggers."""


class MemberDeclarer:
    """Declares the members of one object after another."""

    def __init__(self, resolver: TypeResolver, diagnostics: DiagnosticBag) -> None:
        self._resolver = resolver
        self._diagnostics = diagnostics

    def declare_body(self, symbol: ObjectSymbol, body: nodes.Body) -> None:
        """The globals, procedures and own triggers of an object."""
        for variable in body.variables:
            self._declare_global(symbol, variable)
        for procedure in body.procedures:
            match procedure.kind:
                case nodes.ProcedureKind.TRIGGER:
                    self._declare_own_trigger(symbol, procedure)
                case nodes.ProcedureKind.PROCEDURE:
                    self._declare_procedure(symbol, procedure)
                case nodes.ProcedureKind.EVENT:
                    pass  # of a control add-in: nobody calls it

    def _declare_own_trigger(self, symbol: ObjectSymbol, syntax: nodes.ProcedureDeclaration) -> None:
        """A trigger of the object, or `trigger Variable::Event()` for what a variable of .NET raises."""
        qualifier = syntax.qualifier.name if syntax.qualifier is not None else ""
        name = f"{qualifier}::{syntax.name}".lower() if qualifier else syntax.name.lower()
        if name in symbol.triggers:
            self._diagnostics.report("AL0164", syntax.name_span, syntax.name)
            return
        if qualifier and qualifier.lower() not in symbol.globals:
            self._diagnostics.report("AL0118", syntax.name_span, qualifier)
        symbol.triggers[name] = self.declare_trigger(symbol, syntax, qualifier, "variable")

    def declare_properties(self, into: dict[str, nodes.Property], properties: Iterable[nodes.Property]) -> None:
        """Properties by name; a second one of the same name is reported (AL0317)."""
        for prop in properties:
            if into.setdefault(prop.name.lower(), prop) is not prop:
                self._diagnostics.report("AL0317", prop.name_span)

    def declare_trigger(
        self, owner: ObjectSymbol, syntax: nodes.ProcedureDeclaration, element: str, kind: str = "element"
    ) -> ProcedureSymbol:
        """A trigger of the object itself (`element` ''), or of one of its fields, controls or actions."""
        if element:
            python_name = f"t_{kind}_{mangle(element)}_{syntax.name.lower()}"
            display_name = f'"{element} - {syntax.name}"(Trigger)'
        else:
            python_name = f"t_{syntax.name.lower()}"
            display_name = f"{syntax.name}(Trigger)"
        symbol = self._signature(owner, syntax, python_name, display_name)
        symbol.is_trigger = True
        if kind in _TRANSLATED_ELEMENTS:
            symbol.element = _TRANSLATED_ELEMENTS[kind], element
        return symbol

    def _declare_global(self, owner: ObjectSymbol, syntax: nodes.VariableDeclaration) -> None:
        name = syntax.name.lower()
        if name in owner.globals:
            self._diagnostics.report("AL0121", syntax.span, syntax.name)
            return
        owner.globals[name] = VariableSymbol(
            syntax.name,
            self._resolver.resolve(syntax.type),
            VariableKind.GLOBAL,
            syntax.span,
            protected=syntax.protected,
            owner=owner,
        )

    def _declare_procedure(self, owner: ObjectSymbol, syntax: nodes.ProcedureDeclaration) -> None:
        overloads = owner.procedures.setdefault(syntax.name.lower(), [])
        python_name = f"p_{mangle(syntax.name)}"
        if owner.kind in _FORWARDED:
            # The class of what it extends takes calls for it, and may have a procedure of that name itself.
            python_name += f"__{owner.python_name}"
        elif isinstance(owner, InterfaceSymbol):
            # A codeunit that implements it may have other procedures of that name.
            python_name = f"i_{mangle(owner.name)}_{mangle(syntax.name)}"
        if overloads:
            python_name += f"__{len(overloads) + 1}"
        symbol = self._signature(owner, syntax, python_name, syntax.name)
        if any(same_parameters(symbol, other) for other in overloads):
            self._diagnostics.report(
                "AL0440", syntax.name_span, owner.kind.word, owner.name, syntax.name, owner.app.name
            )
            return
        overloads.append(symbol)

    def _signature(
        self, owner: ObjectSymbol, syntax: nodes.ProcedureDeclaration, python_name: str, display_name: str
    ) -> ProcedureSymbol:
        parameters: list[VariableSymbol] = []
        seen: set[str] = set()
        for parameter in syntax.parameters:
            if parameter.name.lower() in seen:
                self._diagnostics.report("AL0119", parameter.span, parameter.name)
            seen.add(parameter.name.lower())
            type_ = self._resolver.resolve(parameter.type)
            is_net_value = isinstance(type_, types.DotNetType) and not parameter.by_reference
            parameters.append(
                VariableSymbol(
                    parameter.name,
                    type_,
                    VariableKind.PARAMETER,
                    parameter.span,
                    by_reference=parameter.by_reference or is_net_value,
                    takes_values=is_net_value,
                )
            )
        return_type: types.Type = types.NOTHING
        return_variable = None
        if syntax.return_value is not None:
            return_type = self._resolver.resolve(syntax.return_value.type)
            if syntax.return_value.name:
                return_variable = VariableSymbol(
                    syntax.return_value.name, return_type, VariableKind.RETURN_VALUE, syntax.return_value.span
                )
        attributes = {attribute.name.lower(): attribute for attribute in syntax.attributes}
        return ProcedureSymbol(
            syntax.name,
            owner,
            python_name,
            display_name,
            tuple(parameters),
            return_type,
            return_variable,
            syntax.access,
            try_function="tryfunction" in attributes,
            event=_event_publisher(attributes),
            permissions=attribute_permissions(self._resolver.program, syntax.attributes)
            if "inherentpermissions" in attributes
            else (),
            behavior=_behavior(attributes),
            test=_test_method(attributes),
            handler=next((_HANDLERS[name] for name in attributes if name in _HANDLERS), None),
            handler_is_optional=any(_is_true(attributes[name]) for name in attributes if name in _HANDLERS),
            attributes=attributes,
            syntax=syntax,
            span=syntax.name_span,
        )


def same_parameters(one: ProcedureSymbol, other: ProcedureSymbol) -> bool:
    """Whether two procedures take the same types in the same order, so that no call could tell them apart."""
    types_of_one = [parameter.type for parameter in one.parameters]
    # A type that is missing was reported, and may be any.
    return types.ERROR not in types_of_one and types_of_one == [parameter.type for parameter in other.parameters]


def element_name(argument: nodes.ElementArgument) -> tuple[str, nodes.Name | None]:
    """The name that an element's argument is: `field("No."; …)`, `value(0; Open)`, `group(General)`."""
    if argument.expressions:
        first = argument.expressions[0]
        if isinstance(first, nodes.Name):
            return first.name, first
    return unquote(argument.span.text), None


def object_argument(argument: nodes.ElementArgument) -> tuple[str, str]:
    """The object that an argument is, `dataitem(X; Microsoft.Sales.Customer)`: its name or number, its namespace."""
    match argument.expressions:
        case (nodes.Name(name=name),):
            return name, ""
        case (nodes.MemberAccess(target=target, name=name),):
            return name, target.span.text
        case _:
            return unquote(argument.span.text), ""


def _event_publisher(attributes: dict[str, nodes.Attribute]) -> EventPublisher | None:
    for kind in _PUBLISHERS:
        attribute = attributes.get(kind)
        if attribute is not None:
            flags = [argument.span.text.lower() == "true" for argument in attribute.arguments]
            flags += [False] * (3 - len(flags))
            if kind == "integrationevent":
                return EventPublisher(kind, flags[0], flags[1], flags[2])
            return EventPublisher(kind, flags[0], False, flags[1])
    return None


def _behavior(attributes: dict[str, nodes.Attribute]) -> ProcedureBehavior | None:
    commit = _COMMIT_BEHAVIORS.get(_option_argument(attributes.get("commitbehavior")), CommitBehavior.ALLOW)
    collects = _option_argument(attributes.get("errorbehavior")) == "collect"
    return ProcedureBehavior(commit, collects) if collects or commit else None


def _test_method(attributes: dict[str, nodes.Attribute]) -> TestMethod | None:
    if "test" not in attributes:
        return None
    functions = attributes.get("handlerfunctions")
    names = unquote(functions.arguments[0].span.text) if functions is not None and functions.arguments else ""
    model = _option_argument(attributes.get("transactionmodel"))
    return TestMethod(
        tuple(name.strip() for name in names.split(",") if name.strip()),
        _TRANSACTION_MODELS.get(model, TransactionModel.AUTO_COMMIT),
        _option_argument(attributes.get("testpermissions")),
    )


def _is_true(attribute: nodes.Attribute) -> bool:
    """Whether the attribute's only argument is true."""
    return [argument.span.text.lower() for argument in attribute.arguments] == ["true"]


def _option_argument(attribute: nodes.Attribute | None) -> str:
    """The option that is the attribute's only argument, `CommitBehavior::Ignore`, in lower case; '' without one."""
    if attribute is None or not attribute.arguments:
        return ""
    return unquote(attribute.arguments[0].span.text.rpartition("::")[2].strip()).lower()

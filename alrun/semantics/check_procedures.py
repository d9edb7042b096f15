"""Procedures and variables of objects: bodies, access modifiers, types that only some variables may have."""

from __future__ import annotations

from collections.abc import Iterator

from alrun.semantics.checked import Checked
from alrun.semantics.symbols import ObjectKind
from alrun.source import Span
from alrun.syntax import nodes

_WITHOUT_BODIES = frozenset({ObjectKind.INTERFACE, ObjectKind.CONTROL_ADD_IN})
_WITH_PROTECTED = frozenset(
    {
        ObjectKind.TABLE,
        ObjectKind.TABLE_EXTENSION,
        ObjectKind.PAGE,
        ObjectKind.PAGE_EXTENSION,
        ObjectKind.REPORT,
        ObjectKind.REPORT_EXTENSION,
    }
)
"""What extensions reach into. Docs: devenv-protected-variables"""
_MOST_DIMENSIONS = 10
_MOST_ELEMENTS = 1_000_000


def check_procedures(checked: Checked) -> None:
    """Report procedures and variables that their object may not have in this form."""
    body = checked.syntax.body
    kind = checked.symbol.kind
    for variable in body.variables:
        if variable.protected and kind not in _WITH_PROTECTED:
            checked.report("AL0676", variable.span, variable.name, checked.symbol.name, kind.word)
        if variable.protected and _is_secret(variable.type):
            checked.report("AL0809", variable.span, variable.name)
        _check_type(checked, variable.type)
    if kind is ObjectKind.INTERFACE and body.variables:
        checked.report("AL0585", body.variables[0].span)
    for procedure in procedures_in(body):
        _check_procedure(checked, procedure)


def procedures_in(body: nodes.Body) -> Iterator[nodes.ProcedureDeclaration]:
    """The procedures and triggers of an object and of its elements."""
    waiting = [body]
    while waiting:
        each = waiting.pop()
        yield from each.procedures
        waiting += [element.body for element in each.elements if element.body is not None]


def object_types_in(
    body: nodes.Body,
) -> Iterator[tuple[nodes.ProcedureDeclaration | None, nodes.ObjectTypeSyntax]]:
    """The types of variables, parameters and results that name an object, and the procedure that each belongs to."""
    for variable in body.variables:
        yield from ((None, each) for each in _object_types(variable.type))
    for procedure in procedures_in(body):
        written = [parameter.type for parameter in procedure.parameters]
        written += [variable.type for variable in procedure.variables if not variable.joined]
        if procedure.return_value is not None:
            written.append(procedure.return_value.type)
        yield from ((procedure, each) for type_ in written for each in _object_types(type_))


def _object_types(type_: nodes.TypeSyntax) -> Iterator[nodes.ObjectTypeSyntax]:
    match type_:
        case nodes.ArrayTypeSyntax():
            yield from _object_types(type_.element)
        case nodes.GenericTypeSyntax():
            for argument in type_.arguments:
                yield from _object_types(argument)
        case nodes.ObjectTypeSyntax():
            yield type_
        case _:
            pass


def is_empty(body: nodes.Block) -> bool:
    """Whether there is no statement in a body."""
    return all(isinstance(statement, nodes.EmptyStatement) for statement in body.statements)


def _check_procedure(checked: Checked, procedure: nodes.ProcedureDeclaration) -> None:
    kind = checked.symbol.kind
    span = procedure.name_span
    if kind in _WITHOUT_BODIES:
        _check_without_body(checked, procedure)
    if procedure.access is nodes.AccessModifier.PROTECTED and kind not in _WITH_PROTECTED:
        checked.report("AL0676", span, procedure.name, checked.symbol.name, kind.word)
    if procedure.qualifier and procedure.kind is not nodes.ProcedureKind.TRIGGER:
        checked.report("AL0658", span, procedure.name)
    for parameter in procedure.parameters:
        _check_type(checked, parameter.type)
        if kind is ObjectKind.CONTROL_ADD_IN and _is_secret(parameter.type):
            is_event = procedure.kind is nodes.ProcedureKind.EVENT
            checked.report("AL0795" if is_event else "AL0802", parameter.span, parameter.name)
    for variable in procedure.variables:
        _check_type(checked, variable.type)


def _check_without_body(checked: Checked, procedure: nodes.ProcedureDeclaration) -> None:
    span = procedure.name_span
    if checked.symbol.kind is ObjectKind.INTERFACE:
        if procedure.kind is not nodes.ProcedureKind.PROCEDURE:
            checked.report("AL0612", span)
            return
        if procedure.variables:
            checked.report("AL0584", span)
    # Microsoft's own interfaces have `begin end;`, so that alone is none.
    if procedure.body is not None and not is_empty(procedure.body):
        checked.report("AL0413", span, procedure.name)
    if procedure.access is nodes.AccessModifier.LOCAL:
        checked.report("AL0415", span, procedure.name)


def _is_secret(type_: nodes.TypeSyntax) -> bool:
    return isinstance(type_, nodes.SimpleTypeSyntax) and type_.name.lower() == "secrettext"


def _check_type(checked: Checked, type_: nodes.TypeSyntax) -> None:
    match type_:
        case nodes.ArrayTypeSyntax():
            _check_array(checked, type_.dimensions, type_.span)
            _check_type(checked, type_.element)
        case nodes.ObjectTypeSyntax():
            if "temporary" in type_.modifiers and type_.keyword.lower() != "record":
                checked.report("AL0142", type_.span)
        case _:
            pass


def _check_array(checked: Checked, dimensions: tuple[int, ...], span: Span) -> None:
    if len(dimensions) > _MOST_DIMENSIONS:
        checked.report("AL0368", span, _MOST_DIMENSIONS)
    elements = 1
    for size in dimensions:
        if size <= 0:
            checked.report("AL0147", span)
            return
        elements *= size
    if elements > _MOST_ELEMENTS:
        checked.report("AL0146", span, _MOST_ELEMENTS, elements)

"""Pass 1 for permissions: what sets grant, what the code of objects may do, and what everybody may.

What is wrong with them is reported by check_references; here names that the program does not have are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.constants import boolean, qualified_name, unquote
from alrun.semantics.kinds.references import PERMISSION_KINDS
from alrun.semantics.permission_symbols import (
    Permission,
    PermissionKind,
    PermissionSetExtensionSymbol,
    PermissionSetSymbol,
    Rights,
)
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ObjectKind, ObjectSymbol
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value


def declare_permissions(program: ProgramSymbols, symbol: ObjectSymbol) -> None:
    """What the properties of an object say of permissions.

    Docs: properties/devenv-permissions-property, properties/devenv-inherentpermissions-property
    """
    symbol.permissions = tuple(_entries(program, symbol.properties.get("permissions")))
    inherent = symbol.properties.get("inherentpermissions")
    symbol.inherent_permissions = None if inherent is None else Rights.parse(inherent.value.text)
    match symbol:
        case PermissionSetSymbol():
            symbol.assignable = boolean(symbol.properties.get("assignable"), False) is True
            symbol.included = _sets(program, symbol, "includedpermissionsets")
            symbol.excluded = _sets(program, symbol, "excludedpermissionsets")
        case PermissionSetExtensionSymbol():
            symbol.included = _sets(program, symbol, "includedpermissionsets")
        case _:
            pass


def _entries(program: ProgramSymbols, prop: nodes.Property | None) -> Iterator[Permission]:
    if prop is None:
        return
    syntax = parse_value(ValueLanguage.PERMISSIONS, prop.value, DiagnosticBag())
    for entry in syntax.entries if isinstance(syntax, nodes.PermissionsValue) else ():
        if entry.kind not in PERMISSION_KINDS:
            continue
        kind = PermissionKind(entry.kind)
        name = entry.object_name
        rights = Rights.parse(entry.rights)
        if kind.object_kind is None or name.name == "*":
            yield Permission(kind, None, name.name, rights)
            continue
        found = program.named(kind.object_kind, name)
        if found is not None:
            yield Permission(kind, found, found.name, rights)


def _sets(program: ProgramSymbols, symbol: ObjectSymbol, name: str) -> tuple[PermissionSetSymbol, ...]:
    prop = symbol.properties.get(name)
    syntax = None if prop is None else parse_value(ValueLanguage.NAME_LIST, prop.value, DiagnosticBag())
    names = syntax.names if isinstance(syntax, nodes.NameListValue) else ()
    found = (program.named(ObjectKind.PERMISSION_SET, each) for each in names)
    return tuple(each for each in found if isinstance(each, PermissionSetSymbol))


def attribute_permissions(program: ProgramSymbols, attributes: Iterable[nodes.Attribute]) -> tuple[Permission, ...]:
    """What the `[InherentPermissions(PermissionObjectType::TableData, Database::X, 'r')]` of a procedure say.

    Docs: attributes/devenv-inherentpermissions-attribute
    """
    found = (
        _attribute_permission(program, attribute.arguments)
        for attribute in attributes
        if attribute.name.lower() == "inherentpermissions" and len(attribute.arguments) >= 3
    )
    return tuple(each for each in found if each is not None)


def _attribute_permission(program: ProgramSymbols, arguments: tuple[nodes.Expression, ...]) -> Permission | None:
    word = unquote(arguments[0].span.text.rpartition("::")[2]).lower()
    if PERMISSION_KINDS.get(word) is None:
        return None
    kind = PermissionKind(word)
    target = arguments[1]
    written = target.span.text.rpartition("::")[2]  # of `Database::"X"` or `Database::Microsoft.Sales."X"`, or a number
    namespace, name = qualified_name(written)
    assert kind.object_kind is not None
    found = program.find(kind.object_kind, name, target.span, namespace)
    if found is None:
        return None
    return Permission(kind, found, found.name, Rights.parse(unquote(arguments[2].span.text)))

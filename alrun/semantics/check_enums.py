"""Values of enums, and the interfaces that enums and codeunits implement. Docs: devenv-extensible-enums"""

from __future__ import annotations

from alrun.semantics.checked import Checked, property_of
from alrun.semantics.constants import split_names, word
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.program import EXTENDED_KINDS
from alrun.semantics.symbols import EnumSymbol, ObjectKind
from alrun.syntax import nodes

_LARGEST_ORDINAL = 2**31 - 1
_IMPLEMENTATIONS = ("implementation", "defaultimplementation", "unknownvalueimplementation")


def check_enums(checked: Checked) -> None:
    """Report ordinals, interfaces and extensions that cannot be."""
    syntax = checked.syntax
    _check_interfaces(checked)
    _check_extensible(checked)
    if checked.symbol.kind not in (ObjectKind.ENUM, ObjectKind.ENUM_EXTENSION):
        return
    for body in (syntax.body, *(element.body for element in syntax.body.elements)):
        for name in _IMPLEMENTATIONS:
            prop = property_of(body, name)
            if prop is not None:
                _check_implementations(checked, prop)
    for element in syntax.body.elements:
        ordinal = element.arguments[0].span.text.strip() if element.arguments else ""
        if ordinal.isdigit() and int(ordinal) > _LARGEST_ORDINAL:
            checked.report("AL0398", element.arguments[0].span, ordinal, "enum")


def _check_interfaces(checked: Checked) -> None:
    seen: set[tuple[str, str]] = set()
    for name in checked.syntax.implements:
        key = (name.namespace.lower(), name.name.lower())
        if key in seen:
            checked.report("AL0587", name.span, name.name)
        seen.add(key)


def _check_implementations(checked: Checked, prop: nodes.Property) -> None:
    seen: set[str] = set()
    for pair in prop.value.text.split(","):
        interface = pair.partition("=")[0].strip()
        if interface.lower() in seen:
            checked.report("AL0675", prop.value.span, "".join(split_names(interface)))
        seen.add(interface.lower())


def _check_extensible(checked: Checked) -> None:
    """Report what extends an object that says it cannot be extended."""
    target_kind = EXTENDED_KINDS.get(checked.symbol.kind)
    name = checked.syntax.extends
    if target_kind is None or name is None or checked.symbol.kind is ObjectKind.PAGE_CUSTOMIZATION:
        return
    target = checked.program.find(target_kind, name.name, name.span, name.namespace)
    if target is None or target.app.app_id == checked.symbol.app.app_id:
        return
    extensible = word(target.properties.get("extensible")).lower()
    if isinstance(target, EnumSymbol):
        if extensible != "true":
            checked.report("AL0504", name.span, target.name)
    elif extensible == "false" or (isinstance(target, PageSymbol) and target.page_type.lower() == "api"):
        checked.report("AL0564", name.span, target_kind.word, target.name)

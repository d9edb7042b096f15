"""Whether elements, properties and triggers stand where they may: `semantics/kinds` applied to an object's tree."""

from __future__ import annotations

from alrun.semantics.checked import Checked
from alrun.semantics.constants import unquote
from alrun.semantics.declare_members import element_name
from alrun.semantics.kinds.elements import CONTROL_TITLES, CONTROLS, ELEMENTS, FREE
from alrun.semantics.kinds.page import ACTION_AREAS, LAYOUT_AREAS
from alrun.semantics.kinds.properties import PROPERTIES
from alrun.semantics.kinds.property_values import BOOLEAN_PROPERTIES, WORDS
from alrun.semantics.kinds.triggers import TRIGGERS, WITH_OWN_TRIGGERS, TriggerSignature
from alrun.syntax import nodes

_AREAS = {"layout": LAYOUT_AREAS, "actions": ACTION_AREAS}
_IN_REPEATER = frozenset({"field", "label", "part", "group", "usercontrol"})
_NO_PROPERTIES: frozenset[str] = frozenset()


def check_shape(checked: Checked) -> None:
    """Report what may not stand where it stands."""
    _check_body(checked, checked.symbol.kind.value, checked.syntax.keyword, checked.syntax.body)


def _check_body(checked: Checked, shape: str, keyword: str, body: nodes.Body) -> None:
    if shape not in FREE:
        _check_properties(checked, shape, body)
    if shape not in WITH_OWN_TRIGGERS:
        _check_triggers(checked, shape, body)
    if shape in _AREAS:
        _check_areas(checked, _AREAS[shape], body)
    allowed = ELEMENTS.get(shape, {})
    for element in body.elements:
        word = element.keyword.lower()
        inner = allowed.get(word)
        if inner is None or (keyword == "repeater" and word not in _IN_REPEATER):
            if shape in ("page area", "page group") and word in CONTROLS:
                checked.report("AL0376", element.keyword_span, CONTROL_TITLES[word], CONTROL_TITLES[keyword])
            else:
                checked.report("AL0104", element.keyword_span, "}")
        elif element.body is not None:
            _check_body(checked, inner, word, element.body)


def _check_properties(checked: Checked, shape: str, body: nodes.Body) -> None:
    allowed = PROPERTIES.get(shape, _NO_PROPERTIES)
    for prop in body.properties:
        name = prop.name.lower()
        if name not in allowed:
            checked.report("AL0124", prop.name_span, prop.name)
            continue
        value = unquote(prop.value.text).lower()
        if name in BOOLEAN_PROPERTIES:
            if value not in ("true", "false"):
                checked.report("AL0220", prop.value.span)
        elif name in WORDS and value not in map(str.lower, WORDS[name]):
            checked.report("AL0116", prop.value.span, prop.name, ",".join(WORDS[name]))


def _check_triggers(checked: Checked, shape: str, body: nodes.Body) -> None:
    allowed = TRIGGERS.get(shape, {})
    for procedure in body.procedures:
        if procedure.kind is not nodes.ProcedureKind.TRIGGER or procedure.qualifier:
            continue
        signature = allowed.get(procedure.name.lower())
        if signature is None:
            checked.report("AL0162", procedure.name_span, procedure.name)
        elif not _has_signature(procedure, signature):
            checked.report("AL0163", procedure.name_span, procedure.name, signature)


def _has_signature(procedure: nodes.ProcedureDeclaration, signature: TriggerSignature) -> bool:
    returned = "" if procedure.return_value is None else procedure.return_value.type.span.text
    if len(procedure.parameters) != len(signature.parameters) or not _is_type(returned, signature.return_type):
        return False
    return all(
        parameter.by_reference == by_reference and _is_type(parameter.type.span.text, type_)
        for parameter, (by_reference, _, type_) in zip(procedure.parameters, signature.parameters, strict=True)
    )


def _is_type(written: str, expected: str) -> bool:
    return "".join(written.lower().split()) == "".join(expected.lower().split())


def _check_areas(checked: Checked, areas: frozenset[str], body: nodes.Body) -> None:
    seen: set[str] = set()
    for element in body.elements:
        if element.keyword.lower() != "area" or not element.arguments:
            continue
        argument = element.arguments[0]
        name = element_name(argument)[0]
        if name.lower() not in areas:
            checked.report("AL0211", argument.span, name)
        elif name.lower() in seen:
            checked.report("AL0212", argument.span, name)
        seen.add(name.lower())

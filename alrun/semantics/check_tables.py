"""Fields of tables and tableextensions: numbers, types, and properties that do not go together."""

from __future__ import annotations

from collections.abc import Iterator

from alrun.semantics import types
from alrun.semantics.checked import Checked, property_of
from alrun.semantics.condition_symbols import FlowMethod
from alrun.semantics.constants import boolean, split_names, word
from alrun.semantics.conversions import conversion
from alrun.semantics.declare_members import element_name
from alrun.semantics.kinds.table import (
    EXTENDED_DATA_TYPES,
    FIELD_TYPES,
    LONGEST_FIELD,
    NOT_IN_EXTENSIONS,
    PROPERTY_TYPES,
)
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableExtensionSymbol, TableSymbol, is_linked
from alrun.syntax import nodes

_FIRST_SYSTEM_FIELD = _FIRST_SYSTEM_OBJECT = 2_000_000_000
_COUNTS = (types.INTEGER, types.BIG_INTEGER)
SUMMABLE = (types.DECIMAL, types.BIG_INTEGER, types.INTEGER, types.DURATION)
"""The types of fields that can be added up. Docs: diagnostics/diagnostic-al203"""


def check_tables(checked: Checked) -> None:
    """Report what is wrong with the fields that a table or tableextension declares or modifies."""
    match checked.symbol:
        case TableSymbol() as table:
            _check_has_normal_field(checked, table)
            _check_fields(checked, table)
        case TableExtensionSymbol() as extension if is_linked(extension):
            _check_fields(checked, extension.target)
        case _:
            pass


def elements_of(body: nodes.Body, section: str) -> Iterator[nodes.Element]:
    """The elements inside the sections of that keyword."""
    for element in body.elements:
        if element.keyword.lower() == section and element.body is not None:
            yield from element.body.elements


def _check_has_normal_field(checked: Checked, table: TableSymbol) -> None:
    if not any(
        field.field_class is FieldClass.NORMAL and field.owner is table and 0 < field.number < _FIRST_SYSTEM_FIELD
        for field in table.fields
    ):
        checked.report("AL0366", checked.syntax.name_span)


def _check_fields(checked: Checked, table: TableSymbol) -> None:
    modified: set[str] = set()
    counted: FieldSymbol | None = None
    for element in elements_of(checked.syntax.body, "fields"):
        if element.keyword.lower() == "modify":
            _check_modify(checked, element, modified)
            continue
        if element.keyword.lower() != "field" or len(element.arguments) < 3:
            continue
        name = element_name(element.arguments[1])[0]
        _check_header(checked, element, name)
        field = table.find_field(name)
        if field is None or field.owner is not checked.symbol or element.body is None:
            continue
        _check_properties(checked, element.body, field)
        _check_option(checked, element.body, field)
        _check_formula(checked, element.body, field)
        if field.auto_increment:
            if counted is not None:
                checked.report("AL0746", element.arguments[1].span, counted.name, table.name)
            counted = counted or field


def _check_modify(checked: Checked, element: nodes.Element, modified: set[str]) -> None:
    if not element.arguments:
        return
    name = element_name(element.arguments[0])[0]
    span = element.arguments[0].span
    if name.lower() in modified:
        checked.report("AL0356", span, "Field", name)
    modified.add(name.lower())
    if element.body is not None and not element.body.properties and not element.body.procedures:
        checked.report("AL0403", span, name)


def _check_header(checked: Checked, element: nodes.Element, name: str) -> None:
    """`field(number; name; type)`."""
    number, _, type_ = element.arguments[:3]
    digits = number.span.text.strip()
    if digits.lstrip("-").isdigit():
        if int(digits) <= 0:
            checked.report("AL0222", number.span, digits)
        elif int(digits) >= _FIRST_SYSTEM_FIELD:
            checked.report("AL0566", number.span, name, digits)
    match type_.type:
        case nodes.SimpleTypeSyntax(name=type_name, length=length):
            if type_name.lower() not in FIELD_TYPES:
                checked.report("AL0156", type_.span, type_name)
            elif length is not None and length > LONGEST_FIELD:
                checked.report("AL0154", type_.span, type_name, LONGEST_FIELD)
            elif length == 0:
                checked.report("AL0581", type_.span, type_name)
        case nodes.ObjectTypeSyntax(keyword=keyword):
            if keyword.lower() not in FIELD_TYPES:
                checked.report("AL0156", type_.span, type_.span.text)
        case nodes.ArrayTypeSyntax() | nodes.GenericTypeSyntax() | nodes.LabelTypeSyntax():
            checked.report("AL0156", type_.span, type_.span.text)
        case _:
            pass


def _check_properties(checked: Checked, body: nodes.Body, field: FieldSymbol) -> None:
    for prop in body.properties:
        name = prop.name.lower()
        of_types = PROPERTY_TYPES.get(name)
        if of_types is not None and field.type.name not in of_types and field.type != types.ERROR:
            if len(of_types) == 1:
                checked.report("AL0843", prop.name_span, prop.name, "field", of_types[0])
            else:
                checked.report("AL0844", prop.name_span, prop.name, "field", ", ".join(of_types))
        if name in NOT_IN_EXTENSIONS and isinstance(checked.symbol, TableExtensionSymbol):
            checked.report("AL0404", prop.name_span, prop.name)
    extended = property_of(body, "extendeddatatype")
    if extended is not None:
        code, fitting = EXTENDED_DATA_TYPES.get(word(extended).lower(), ("", ()))
        if code and field.type.name not in fitting and field.type != types.ERROR:
            checked.report(code, extended.value.span, field.name)


def _check_option(checked: Checked, body: nodes.Body, field: FieldSymbol) -> None:
    """Members of an option that have one name, and ordinals that are not as many as members."""
    members = property_of(body, "optionmembers")
    if members is None:
        return
    names = split_names(members.value.text)
    seen: set[str] = set()
    for name in names:
        if name.strip() and name.lower() in seen:
            checked.report("AL0382", members.value.span, name, field.name)
        seen.add(name.lower())
    ordinals = property_of(body, "optionordinalvalues")
    if ordinals is not None and len(ordinals.value.text.split(",")) != len(names):
        checked.report("AL0456", ordinals.value.span)


def _check_formula(checked: Checked, body: nodes.Body, field: FieldSymbol) -> None:
    prop = property_of(body, "calcformula")
    is_flow_field = field.field_class is FieldClass.FLOW_FIELD
    if prop is None:
        if is_flow_field and checked.symbol.object_id < _FIRST_SYSTEM_OBJECT:  # the platform computes its own
            kind = checked.symbol.kind.word
            checked.report("AL0717", field.span, field.name, kind, checked.symbol.name)
        return
    if not is_flow_field:
        checked.report("AL0223", prop.name_span, "property", prop.name, "FieldClass", "FlowField")
        return
    formula = field.calc_formula
    if formula is None or field.type == types.ERROR:
        return
    match formula.method:
        case FlowMethod.EXIST:
            if field.type != types.BOOLEAN:
                checked.report("AL0201", prop.value.span, field.name)
        case FlowMethod.COUNT:
            if field.type not in _COUNTS:
                checked.report("AL0202", prop.value.span, field.name)
        case FlowMethod.SUM | FlowMethod.AVERAGE:
            if formula.field is not None and formula.field.type not in (*SUMMABLE, types.ERROR):
                checked.report("AL0203", prop.value.span, formula.field.name)
        case FlowMethod.MIN | FlowMethod.MAX | FlowMethod.LOOKUP:
            if formula.field is not None and conversion(formula.field.type, field.type) is None:
                checked.report("AL0427", prop.value.span, formula.field.name, field.type)


def is_enabled(body: nodes.Body | None, name: str) -> bool | None:
    """The value of a Boolean property, None if it is not set."""
    prop = property_of(body, name)
    return None if prop is None else boolean(prop, True)

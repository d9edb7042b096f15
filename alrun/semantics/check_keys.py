"""Keys and field groups of tables and tableextensions. Docs: devenv-table-keys, devenv-field-groups"""

from __future__ import annotations

from alrun.semantics import types
from alrun.semantics.check_tables import SUMMABLE, elements_of, is_enabled
from alrun.semantics.checked import Checked, property_of
from alrun.semantics.constants import split_names
from alrun.semantics.declare_members import element_name
from alrun.semantics.kinds.table import MOST_KEY_FIELDS, MOST_KEYS, NOT_IN_EXTENSIONS, NOT_IN_KEYS
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableExtensionSymbol, TableSymbol, is_linked
from alrun.source import Span
from alrun.syntax import nodes

_BUILT_IN_GROUPS = frozenset({"dropdown", "brick"})


def check_keys(checked: Checked) -> None:
    """Report what is wrong with the keys and field groups that a table or tableextension declares."""
    match checked.symbol:
        case TableSymbol() as table:
            _check_keys(checked, table, has_primary=True)
            _check_groups(checked, table)
        case TableExtensionSymbol() as extension if is_linked(extension):
            _check_keys(checked, extension.target, has_primary=False)
            _check_groups(checked, extension.target)
        case _:
            pass


def _check_keys(checked: Checked, table: TableSymbol, has_primary: bool) -> None:
    keys = [
        element
        for element in elements_of(checked.syntax.body, "keys")
        if element.keyword.lower() == "key" and len(element.arguments) > 1
    ]
    if len(keys) > MOST_KEYS:
        checked.report("AL0309", keys[MOST_KEYS].arguments[0].span, table.name)
    names: set[str] = set()
    lists: dict[tuple[str, ...], str] = {}
    clustered = ""
    for index, element in enumerate(keys):
        name = element_name(element.arguments[0])[0]
        span = element.arguments[0].span
        if name.lower() in names:
            checked.report("AL0155", span, "Key", name, checked.symbol.kind.word, table.name, checked.symbol.app.name)
        names.add(name.lower())
        if has_primary and index == 0:
            _check_primary(checked, table, element, name)
        else:
            _check_not_primary(checked, element)
        fields = _check_fields(checked, table, element)
        if len(fields) > MOST_KEY_FIELDS:
            checked.report("AL0279", span, name, table.name)
        if is_enabled(element.body, "enabled") is not False:
            same = lists.setdefault(tuple(field.name for field in fields), name) if fields else name
            if same != name:
                checked.report("AL0381", span, same, name)
        if is_enabled(element.body, "clustered"):
            if clustered:
                checked.report("AL0262", span, clustered, table.name)
            clustered = clustered or name
        _check_sums(checked, table, element)


def _check_primary(checked: Checked, table: TableSymbol, element: nodes.Element, name: str) -> None:
    span = element.arguments[0].span
    if is_enabled(element.body, "enabled") is False:
        checked.report("AL0263", span, name, table.name)
    if is_enabled(element.body, "maintainsqlindex") is False:
        checked.report("AL0308", span, name, table.name)
    if is_enabled(element.body, "unique"):
        checked.report("AL0521", span, name, table.name)
    if property_of(element.body, "includedfields") is not None:
        checked.report("AL0690", span, name, table.name)


def _check_not_primary(checked: Checked, element: nodes.Element) -> None:
    if element.body is None or not isinstance(checked.symbol, TableExtensionSymbol):
        return
    for prop in element.body.properties:
        if prop.name.lower() in NOT_IN_EXTENSIONS:
            checked.report("AL0404", prop.name_span, prop.name)


def _check_fields(checked: Checked, table: TableSymbol, element: nodes.Element) -> list[FieldSymbol]:
    found: list[FieldSymbol] = []
    for expression in element.arguments[1].expressions:
        field = _field(table, expression)
        if field is None:
            continue
        if field in found:
            checked.report("AL0261", expression.span, field.name)
        found.append(field)
        is_active = is_enabled(element.body, "enabled") is not False and not _is_removed(element)
        _check_field(checked, table, field, expression.span, is_active)
    return found


def _is_removed(element: nodes.Element) -> bool:
    state = property_of(element.body, "obsoletestate")
    return state is not None and state.value.text.lower() == "removed"


def _check_field(checked: Checked, table: TableSymbol, field: FieldSymbol, span: Span, is_active: bool) -> None:
    if field.field_class is not FieldClass.NORMAL:
        checked.report("AL0256", span, field.name, table.name)
    elif field.type.name in NOT_IN_KEYS:
        checked.report("AL0325", span, field.name, table.name, field.type)
    elif field.obsolete_removed and is_active and table.header.obsolete_state != "removed":
        checked.report("AL0450", span, field.name)
    elif field.owner is checked.symbol and "sqltimestamp" in field.properties:
        checked.report("AL0527", span, field.name, table.name)


def _check_sums(checked: Checked, table: TableSymbol, element: nodes.Element) -> None:
    sums = property_of(element.body, "sumindexfields")
    if sums is None:
        return
    for name in split_names(sums.value.text):
        field = table.find_field(name)
        if field is not None and field.type not in (*SUMMABLE, types.ERROR):
            checked.report("AL0199", sums.value.span, field.name)


def _check_groups(checked: Checked, table: TableSymbol) -> None:
    """Report groups that an extension adds to and the table does not have."""
    known = set(_BUILT_IN_GROUPS)
    if table.syntax is not None:
        groups = elements_of(table.syntax.body, "fieldgroups")
        known.update(element_name(group.arguments[0])[0].lower() for group in groups if group.arguments)
    for element in elements_of(checked.syntax.body, "fieldgroups"):
        if not element.arguments:
            continue
        name = element_name(element.arguments[0])[0]
        if element.keyword.lower() == "addlast" and name.lower() not in known:
            checked.report("AL0513", element.arguments[0].span, name, table.name)


def _field(table: TableSymbol, expression: nodes.Expression) -> FieldSymbol | None:
    return table.find_field(expression.name if isinstance(expression, nodes.Name) else expression.span.text)

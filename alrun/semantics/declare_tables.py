"""Pass 1 for tables and their extensions: fields, keys, field groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.constants import boolean, constant, constant_value, label_text, split_names, word
from alrun.semantics.declare_members import MemberDeclarer, element_name
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.resolve_types import TypeResolver
from alrun.semantics.symbols import (
    FieldClass,
    FieldSymbol,
    KeySymbol,
    ObjectSymbol,
    TableSymbol,
)
from alrun.syntax import nodes

# Docs: devenv-table-system-fields
_SYSTEM_FIELDS: tuple[tuple[int, str, str, types.Type], ...] = (
    (0, "SystemRowVersion", "timestamp", types.BIG_INTEGER),
    (2000000000, "SystemId", "System ID", types.GUID),
    (2000000001, "SystemCreatedAt", "SystemCreatedAt", types.DATE_TIME),
    (2000000002, "SystemCreatedBy", "SystemCreatedBy", types.GUID),
    (2000000003, "SystemModifiedAt", "SystemModifiedAt", types.DATE_TIME),
    (2000000004, "SystemModifiedBy", "SystemModifiedBy", types.GUID),
)
_CLASSES = {kind.value.lower(): kind for kind in FieldClass}
_EXTENSION_FIELD_TRIGGERS = frozenset({"onbeforevalidate", "onaftervalidate"})


class TableDeclarer:
    """Declares the fields and keys of tables, then what extensions add to them."""

    def __init__(
        self,
        program: ProgramSymbols,
        resolver: TypeResolver,
        members: MemberDeclarer,
        views: ViewDeclarer,
        diagnostics: DiagnosticBag,
    ) -> None:
        self._program = program
        self._resolver = resolver
        self._members = members
        self._views = views
        self._diagnostics = diagnostics

    def declare_properties(self, table: TableSymbol) -> None:
        """What the table's properties say of the whole table."""
        table.table_type = word(table.properties.get("tabletype"), "Normal")
        table.data_per_company = boolean(table.properties.get("datapercompany"), True) is not False

    def declare_table(
        self, table: TableSymbol, body: nodes.Body, extensions: Sequence[tuple[ObjectSymbol, nodes.Body]]
    ) -> None:
        """Fields, keys and field groups: the table's own, then those of its extensions, in their order."""
        self._declare_fields(table, table, body)
        for extension, extension_body in extensions:
            self._declare_fields(table, extension, extension_body)
        for number, name, caption, type_ in _SYSTEM_FIELDS:
            self._enter(table, FieldSymbol(name, number, type_, caption, len(table.fields), table))
        for each in (body, *(extension_body for _, extension_body in extensions)):
            self._declare_keys(table, each)
        if not table.keys:
            table.keys.append(KeySymbol("PK", (table.fields[0],), clustered=True))

    def declare_formulas(self, field: FieldSymbol) -> None:
        """The CalcFormula and TableRelation of a field, which name other tables and their fields."""
        own = field.properties.get("tablerelation")
        relations = field.added_relations if own is None else [own, *field.added_relations]
        field.relations = tuple(
            branch for relation in relations for branch in self._views.table_relation(relation, field.table)
        )
        prop = field.properties.get("calcformula")
        is_calculated = prop is not None and field.field_class is FieldClass.FLOW_FIELD
        field.calc_formula = self._views.calc_formula(prop, field.table) if prop is not None and is_calculated else None

    def _declare_fields(self, table: TableSymbol, owner: ObjectSymbol, body: nodes.Body) -> None:
        """The fields that `owner`, the table or an extension of it, declares or modifies."""
        for element in _elements(body, "fields"):
            if element.keyword.lower() == "modify":
                self._modify_field(table, owner, element)
            else:
                self._declare_field(table, owner, element)

    def _declare_keys(self, table: TableSymbol, body: nodes.Body) -> None:
        for element in _elements(body, "keys"):
            self._declare_key(table, element)
        for element in _elements(body, "fieldgroups"):
            self._declare_field_group(table, element)

    def _declare_field(self, table: TableSymbol, owner: ObjectSymbol, element: nodes.Element) -> None:
        if len(element.arguments) < 3 or element.arguments[2].type is None:
            self._diagnostics.report("AL0224", element.span)
            return
        number_text = element.arguments[0].span.text
        number = int(number_text) if number_text.isdigit() else 0
        if _has_moved(element):
            return
        name, _ = element_name(element.arguments[1])
        type_ = self._resolver.resolve(element.arguments[2].type)
        span = element.arguments[1].span
        if number in table.fields_by_number:
            self._diagnostics.report(
                "AL0206", element.arguments[0].span, number, table.kind.title, table.name, owner.app.name
            )
            return
        if name.lower() in table.fields_by_name:
            self._diagnostics.report("AL0155", span, "Field", name, table.kind.title, table.name, owner.app.name)
            return
        symbol = FieldSymbol(name, number, type_, name, len(table.fields), owner, span=span)
        if element.body is not None:
            self._fill_field(symbol, owner, element.body)
        self._enter(table, symbol)

    def _fill_field(self, symbol: FieldSymbol, owner: ObjectSymbol, body: nodes.Body) -> None:
        self._members.declare_properties(symbol.properties, body.properties)
        properties = symbol.properties
        symbol.constants = {name: constant(prop) for name, prop in properties.items()}
        symbol.caption = label_text(properties.get("caption") or properties.get("captionml"), symbol.name)
        symbol.field_class = _CLASSES.get(word(properties.get("fieldclass")).lower(), FieldClass.NORMAL)
        symbol.auto_increment = boolean(properties.get("autoincrement"), False) is True
        symbol.enabled = boolean(properties.get("enabled"), True) is not False
        symbol.not_blank = boolean(properties.get("notblank"), False) is True
        state = word(properties.get("obsoletestate")).lower()
        symbol.obsolete_removed = state == "removed"
        symbol.is_obsolete = state in ("pending", "removed")
        if isinstance(symbol.type, types.OptionType) and "optionmembers" in properties:
            members = _option_list(properties["optionmembers"])
            captions = properties.get("optioncaption") or properties.get("optioncaptionml")
            symbol.type = types.OptionType(
                members,
                () if captions is None else tuple(label_text(captions, "").split(",")),
                own_ordinals=_ordinals(properties.get("optionordinalvalues"), members),
                translated_at=(owner, (("Field", symbol.name), ("Property", "OptionCaption"))),
            )
        initial = properties.get("initvalue")
        if initial is not None:
            symbol.init_value = constant_value(initial.value.text, symbol.type, self._program)
            if symbol.init_value is None:
                self._diagnostics.report("AL0171", initial.value.span, initial.value.text, initial.name)
        for procedure in body.procedures:
            trigger = self._members.declare_trigger(owner, procedure, symbol.name, "field")
            symbol.triggers[procedure.name.lower()] = trigger

    def _modify_field(self, table: TableSymbol, owner: ObjectSymbol, element: nodes.Element) -> None:
        name, _ = element_name(element.arguments[0])
        symbol = table.find_field(name)
        if symbol is None:
            self._diagnostics.report("AL0295", element.arguments[0].span, name, table.name)
            return
        if element.body is None:
            return
        for prop in element.body.properties:
            if prop.name.lower() == "tablerelation":
                # It comes after those that are there, and counts where none of them does.
                symbol.added_relations.append(prop)
                continue
            symbol.properties[prop.name.lower()] = prop
            symbol.constants[prop.name.lower()] = constant(prop)
            if prop.name.lower() == "caption":
                symbol.caption = label_text(prop, symbol.name)
                symbol.caption_changed_by = owner
        for procedure in element.body.procedures:
            trigger = self._members.declare_trigger(owner, procedure, symbol.name, "field")
            trigger.element = ("Change", symbol.name)
            if procedure.name.lower() not in _EXTENSION_FIELD_TRIGGERS:
                self._diagnostics.report("AL0162", procedure.name_span, procedure.name)
                continue
            symbol.extension_triggers.append((procedure.name.lower(), trigger))

    def _declare_key(self, table: TableSymbol, element: nodes.Element) -> None:
        if len(element.arguments) < 2:
            self._diagnostics.report("AL0224", element.span)
            return
        name, _ = element_name(element.arguments[0])
        fields = self._fields(table, element.arguments[1].expressions)
        properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
        if word(properties.get("obsoletestate")).lower() == "removed" and table.keys:
            return  # Observed: a table has no such key, be it in the database or for KeyIndex.
        if fields:
            table.keys.append(
                KeySymbol(
                    name,
                    fields,
                    boolean(properties.get("clustered"), not table.keys) is True,
                    boolean(properties.get("unique"), False) is True,
                    boolean(properties.get("enabled"), True) is not False,
                    _named_fields(table, properties.get("sumindexfields")),
                    element.span,
                    {name: constant(prop) for name, prop in properties.items()},
                    _named_fields(table, properties.get("includedfields")),
                    _named_fields(table, properties.get("sqlindex")),
                    boolean(properties.get("maintainsqlindex"), True) is not False,
                    boolean(properties.get("maintainsiftindex"), True) is not False,
                )
            )

    def _declare_field_group(self, table: TableSymbol, element: nodes.Element) -> None:
        if len(element.arguments) < 2:
            return
        name, _ = element_name(element.arguments[0])
        fields = self._fields(table, element.arguments[1].expressions)
        if element.keyword.lower() == "addlast":
            fields = table.field_groups.get(name.lower(), ()) + fields
        table.field_groups[name.lower()] = fields

    def _fields(self, table: TableSymbol, names: Iterable[nodes.Expression]) -> tuple[FieldSymbol, ...]:
        found: list[FieldSymbol] = []
        for expression in names:
            name = expression.name if isinstance(expression, nodes.Name) else expression.span.text
            symbol = table.find_field(name)
            if symbol is None:
                self._diagnostics.report("AL0118", expression.span, name)
            else:
                found.append(symbol)
        return tuple(found)

    def _enter(self, table: TableSymbol, symbol: FieldSymbol) -> None:
        table.fields.append(symbol)
        table.fields_by_name[symbol.name.lower()] = symbol
        table.fields_by_number[symbol.number] = symbol


def _elements(body: nodes.Body, section: str) -> Iterable[nodes.Element]:
    """The elements inside the sections of that keyword."""
    for element in body.elements:
        if element.keyword.lower() == section and element.body is not None:
            yield from element.body.elements


def _has_moved(element: nodes.Element) -> bool:
    """Whether a field is declared only so that its data can be taken over by the app it has moved to.

    Docs: devenv-move-table-fields-between-extensions
    """
    properties = element.body.properties if element.body else ()
    return any(prop.name.lower() == "obsoletestate" and word(prop).lower() == "moved" for prop in properties)


def _named_fields(table: TableSymbol, prop: nodes.Property | None) -> tuple[FieldSymbol, ...]:
    """The fields that a property lists and the table has."""
    names = split_names(prop.value.text) if prop is not None else ()
    return tuple(found for name in names if (found := table.find_field(name)) is not None)


def _option_list(prop: nodes.Property) -> tuple[str, ...]:
    return tuple(split_names(prop.value.text))


def _ordinals(prop: nodes.Property | None, members: tuple[str, ...]) -> tuple[int, ...]:
    """The numbers of OptionOrdinalValues if there is one for each member.

    Docs: properties/devenv-optionordinalvalues-property
    """
    numbers = re.findall(r"-?\d+", prop.value.text) if prop is not None else []
    return tuple(map(int, numbers)) if len(numbers) == len(members) else ()

"""SourceTableView, SubPageView, SubPageLink: their field names resolved, their values kept as text."""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.constants import unquote
from alrun.semantics.symbols import FieldSymbol, LinkCondition, TableSymbol, TableView
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value


def declare_view(prop: nodes.Property, table: TableSymbol, diagnostics: DiagnosticBag) -> TableView | None:
    """A view of `table`; None if it has errors, which are reported. Docs: properties/devenv-sourcetableview-property"""
    return _declare(prop, ValueLanguage.VIEW, table, None, diagnostics)


def declare_link(
    prop: nodes.Property, table: TableSymbol, host: TableSymbol | None, diagnostics: DiagnosticBag
) -> TableView | None:
    """A link from `table` to the record of a page on `host`. Docs: properties/devenv-subpagelink-property"""
    return _declare(prop, ValueLanguage.LINK, table, host, diagnostics)


def _declare(
    prop: nodes.Property,
    language: ValueLanguage,
    table: TableSymbol,
    host: TableSymbol | None,
    diagnostics: DiagnosticBag,
) -> TableView | None:
    syntax = parse_value(language, prop.value, diagnostics)
    if not isinstance(syntax, nodes.ViewValue):
        return None
    sorting = [_field(name, table, prop, diagnostics) for name in syntax.sorting.fields] if syntax.sorting else []
    conditions = [_condition(condition, table, host, diagnostics) for condition in syntax.conditions]
    return TableView(
        tuple(field for field in sorting if field is not None),
        syntax.sorting is None or not syntax.sorting.descending,
        tuple(condition for condition in conditions if condition is not None),
    )


def _condition(
    syntax: nodes.FieldCondition, table: TableSymbol, host: TableSymbol | None, diagnostics: DiagnosticBag
) -> LinkCondition | None:
    field = table.find_field(syntax.field)
    if field is None:
        diagnostics.report("AL0118", syntax.span, syntax.field)
        return None
    if syntax.kind != "field":
        return LinkCondition(field, syntax.kind, unquote(syntax.value))
    host_field = host.find_field(syntax.value) if host is not None else None
    if host_field is None:
        diagnostics.report("AL0118", syntax.span, syntax.value)
        return None
    return LinkCondition(field, "field", syntax.value, host_field)


def _field(name: str, table: TableSymbol, prop: nodes.Property, diagnostics: DiagnosticBag) -> FieldSymbol | None:
    field = table.find_field(name)
    if field is None:
        diagnostics.report("AL0118", prop.value.span, name)
    return field

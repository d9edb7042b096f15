"""SourceTableView, SubPageView, SubPageLink, CalcFormula, TableRelation: what they name becomes symbols."""

from __future__ import annotations

import re

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.condition_symbols import CalcFormulaSymbol, FlowMethod, TableRelation, TableView
from alrun.semantics.constants import unquote
from alrun.semantics.declare_conditions import ConditionDeclarer
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import FieldSymbol, ObjectKind, TableSymbol
from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value

_NAME = re.compile(r'"(?:[^"]|"")*"|\w+')
_PLAIN_NAMES = re.compile(rf"(?:{_NAME.pattern})(?:\s*\.\s*(?:{_NAME.pattern}))*")


_METHODS = {method.value: method for method in FlowMethod}


class ViewDeclarer:
    """Declares the views, links and formulas of one program. What is wrong with them is reported."""

    def __init__(self, program: ProgramSymbols, diagnostics: DiagnosticBag) -> None:
        self._program = program
        self._diagnostics = diagnostics
        self._conditions = ConditionDeclarer(program, diagnostics)

    def view(self, prop: nodes.Property, table: TableSymbol) -> TableView | None:
        """A view of `table`. Docs: properties/devenv-sourcetableview-property"""
        return self._view(prop, ValueLanguage.VIEW, table, None)

    def link(self, prop: nodes.Property, table: TableSymbol, host: TableSymbol | None) -> TableView | None:
        """A link from `table` to the record of a page on `host`. Docs: properties/devenv-subpagelink-property"""
        return self._view(prop, ValueLanguage.LINK, table, host)

    def fields(self, prop: nodes.Property, table: TableSymbol) -> tuple[FieldSymbol, ...]:
        """The fields of `table` that a list names. Docs: properties/devenv-requestfilterfields-property"""
        syntax = parse_value(ValueLanguage.NAME_LIST, prop.value, self._diagnostics)
        names = syntax.names if isinstance(syntax, nodes.NameListValue) else ()
        found = [self._field(name.name, table, name.span) for name in names]
        return tuple(field for field in found if field is not None)

    def calc_formula(self, prop: nodes.Property, host: TableSymbol) -> CalcFormulaSymbol | None:
        """The formula of a FlowField of `host`. Docs: properties/devenv-calcformula-property"""
        syntax = parse_value(ValueLanguage.CALC_FORMULA, prop.value, self._diagnostics)
        if not isinstance(syntax, nodes.CalcFormula) or not syntax.table.name:
            return None
        table = self._program.by_name(ObjectKind.TABLE, syntax.table.name, syntax.table.span, syntax.table.namespace)
        if not isinstance(table, TableSymbol):
            self._diagnostics.report("AL0185", syntax.table.span, "Table", syntax.table.name)
            return None
        field = None
        if syntax.field:
            field = self._field(syntax.field, table, syntax.span)
            if field is None:
                return None
        conditions = self._conditions.declare(syntax.conditions, table, host)
        if syntax.method not in _METHODS:
            return None  # reported by the parser
        return CalcFormulaSymbol(_METHODS[syntax.method], syntax.negated, table, field, conditions)

    def table_relation(self, prop: nodes.Property, host: TableSymbol) -> tuple[TableRelation, ...]:
        """The TableRelation of a field of `host`. Docs: properties/devenv-tablerelation-property"""
        text = prop.value.text.strip()
        if _PLAIN_NAMES.fullmatch(text):  # by far the most: not worth a parse
            *rest, last = (unquote(name) for name in _NAME.findall(text))
            branch = self._relation_target(rest, last, prop.value.span)
            return () if branch is None else (TableRelation((), *branch, ()),)
        syntax = parse_value(ValueLanguage.TABLE_RELATION, prop.value, self._diagnostics)
        if not isinstance(syntax, nodes.TableRelation):
            return ()
        branches: list[TableRelation] = []
        for each in syntax.branches:
            namespace = [each.table.namespace] if each.table.namespace else []
            names = [*namespace, each.table.name] if each.field else namespace
            target = self._relation_target(names, each.field or each.table.name, each.span)
            if target is not None:
                table, field = target
                conditions = self._conditions.declare(each.conditions, host, host)
                filters = self._conditions.declare(each.filters, table, host)
                branches.append(TableRelation(conditions, table, field, filters))
        return tuple(branches)

    def _relation_target(self, before: list[str], last: str, span: Span) -> tuple[TableSymbol, FieldSymbol] | None:
        """`Table.Field`, or `Namespace.Table` and its first key field. Reports AL0185 and AL0118."""
        if before:
            owner = self._program.by_name(ObjectKind.TABLE, before[-1], span, ".".join(before[:-1]))
            if isinstance(owner, TableSymbol):
                field = self._field(last, owner, span)
                if field is not None and not field.number:
                    # Observed: the number 0 of SystemRowVersion means the primary key.
                    field = owner.primary_key.fields[0]
                return None if field is None else (owner, field)
        table = self._program.by_name(ObjectKind.TABLE, last, span, ".".join(before))
        if isinstance(table, TableSymbol):
            return table, table.primary_key.fields[0]
        self._diagnostics.report("AL0185", span, "Table", before[-1] if before else last)
        return None

    def _view(
        self, prop: nodes.Property, language: ValueLanguage, table: TableSymbol, host: TableSymbol | None
    ) -> TableView | None:
        syntax = parse_value(language, prop.value, self._diagnostics)
        if not isinstance(syntax, nodes.ViewValue):
            return None
        names = syntax.sorting.fields if syntax.sorting else ()
        sorting = [self._field(name, table, prop.value.span) for name in names]
        return TableView(
            tuple(field for field in sorting if field is not None),
            syntax.sorting is None or not syntax.sorting.descending,
            self._conditions.declare(syntax.conditions, table, host),
        )

    def _field(self, name: str, table: TableSymbol, span: Span) -> FieldSymbol | None:
        field = table.find_field(name)
        if field is None:
            self._diagnostics.report("AL0118", span, name)
        return field

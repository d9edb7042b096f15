"""Pass 2 for datasets and schemas: the sources of report columns and of the fields of xmlports."""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import BoundAccessor, BoundBadExpression, BoundFieldAccess, Expression
from alrun.semantics.builtins import Builtins
from alrun.semantics.constants import boolean
from alrun.semantics.declare_members import element_name
from alrun.semantics.object_symbols import ReportSymbol, XmlPortSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.python_names import column_getter_name
from alrun.semantics.symbols import IN_OBJECT, BodyPlace, ExtensionSymbol, ObjectSymbol
from alrun.syntax import nodes

_FIELD_NODES = frozenset({"fieldelement", "fieldattribute"})
_NO_COLUMN_TYPES = (types.RecordType, types.CodeunitType, types.PageType, types.ListType, types.DictionaryType)


def check_fields(program: ProgramSymbols, builtins: Builtins, owner: ObjectSymbol, diagnostics: DiagnosticBag) -> None:
    """Bind what an xmlport writes as sources, for what is wrong with it."""
    if owner.syntax is None or not isinstance(owner, XmlPortSymbol):
        return
    binder = _SourceBinder(program, builtins, owner, diagnostics)
    for section in owner.syntax.body.elements:
        if section.keyword.lower() == "schema":
            binder.check_fields(section)


def bind_columns(
    program: ProgramSymbols, builtins: Builtins, owner: ObjectSymbol, diagnostics: DiagnosticBag
) -> list[BoundAccessor]:
    """The sources of the columns that a report or an extension of one declares; sets types and fields of these."""
    report = owner.target if isinstance(owner, ExtensionSymbol) else owner
    if owner.syntax is None or not isinstance(report, ReportSymbol):
        return []
    binder = _SourceBinder(program, builtins, owner, diagnostics)
    for section in owner.syntax.body.elements:
        if section.keyword.lower() == "dataset":
            binder.bind_columns(report, section, IN_OBJECT)
    return binder.accessors


class _SourceBinder:
    """Binds expressions in the scope of one object, each with a fresh binder."""

    def __init__(
        self, program: ProgramSymbols, builtins: Builtins, owner: ObjectSymbol, diagnostics: DiagnosticBag
    ) -> None:
        self.accessors: list[BoundAccessor] = []
        self._program = program
        self._builtins = builtins
        self._owner = owner
        self._diagnostics = diagnostics

    def bind_columns(self, report: ReportSymbol, element: nodes.Element, place: BodyPlace) -> None:
        """The columns below an element, each in the scope of its data item."""
        keyword = element.keyword.lower()
        if keyword == "column":
            self._bind_column(report, element, place)
            return
        if element.arguments and keyword != "dataset":
            name, _ = element_name(element.arguments[0])
            item = report.data_items.get(name.lower())
            if item is not None and keyword in ("dataitem", "add", "modify", "addfirst", "addlast"):
                place = BodyPlace(item.variable)
            column = report.columns.get(name.lower())
            if item is None and column is not None and column.parent is not None:
                place = BodyPlace(column.parent.variable)
        for child in element.body.elements if element.body is not None else ():
            self.bind_columns(report, child, place)

    def check_fields(self, element: nodes.Element) -> None:
        """The sources of the field nodes below an element: a field of a table element around them."""
        if element.keyword.lower() in _FIELD_NODES and len(element.arguments) > 1:
            argument = element.arguments[1]
            if argument.expressions:
                self._bind(argument.expressions[0], IN_OBJECT)
        for child in element.body.elements if element.body is not None else ():
            self.check_fields(child)

    def _bind_column(self, report: ReportSymbol, element: nodes.Element, place: BodyPlace) -> None:
        if len(element.arguments) < 2 or not element.arguments[1].expressions:
            return
        source = element.arguments[1].expressions[0]
        value = self._bind(source, place)  # which fails when it is evaluated if it did not bind
        if value.type == types.NOTHING or isinstance(value.type, _NO_COLUMN_TYPES):
            self._diagnostics.report("AL0326", source.span, value.type)
        for prop in element.body.properties if element.body is not None else ():
            is_included = prop.name.lower() == "includecaption" and boolean(prop, False)
            if is_included and not isinstance(value, BoundFieldAccess | BoundBadExpression):
                self._diagnostics.report("AL0385", prop.span)
        column = report.columns[element_name(element.arguments[0])[0].lower()]
        if column.owner is not self._owner:
            return  # there are two of that name, which was reported
        column.type = value.type
        column.table_field = value.field if isinstance(value, BoundFieldAccess) else None
        name = column_getter_name(column.name)
        self.accessors.append(BoundAccessor(self._owner, name, value, None, source.span))

    def _bind(self, syntax: nodes.Expression, place: BodyPlace) -> Expression:
        binder = Binder(self._program, self._builtins, self._owner, None, self._diagnostics, place)
        return binder.bind_expression(syntax)

"""Pass 2 for datasets and schemas: the sources of report columns and of the fields of xmlports."""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import BoundBadExpression, BoundFieldAccess, Expression
from alrun.semantics.builtins import Builtins
from alrun.semantics.constants import boolean
from alrun.semantics.declare_members import element_name
from alrun.semantics.object_symbols import ReportSymbol, XmlPortSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import IN_OBJECT, BodyPlace, ExtensionSymbol, ObjectSymbol
from alrun.syntax import nodes

_FIELD_NODES = frozenset({"fieldelement", "fieldattribute"})
_NO_COLUMN_TYPES = (types.RecordType, types.CodeunitType, types.PageType, types.ListType, types.DictionaryType)


def check_datasets(
    program: ProgramSymbols, builtins: Builtins, owner: ObjectSymbol, diagnostics: DiagnosticBag
) -> None:
    """Bind what a report or an extension of one, or an xmlport, writes as sources. Nothing runs it yet."""
    target = owner.target if isinstance(owner, ExtensionSymbol) else owner
    if owner.syntax is None or not isinstance(target, ReportSymbol | XmlPortSymbol):
        return
    checker = _SourceChecker(program, builtins, owner, diagnostics)
    for section in owner.syntax.body.elements:
        if section.keyword.lower() == "dataset" and isinstance(target, ReportSymbol):
            checker.check_columns(target, section, IN_OBJECT)
        elif section.keyword.lower() == "schema":
            checker.check_fields(section)


class _SourceChecker:
    """Binds expressions in the scope of one object, each with a fresh binder."""

    def __init__(
        self, program: ProgramSymbols, builtins: Builtins, owner: ObjectSymbol, diagnostics: DiagnosticBag
    ) -> None:
        self._program = program
        self._builtins = builtins
        self._owner = owner
        self._diagnostics = diagnostics

    def check_columns(self, report: ReportSymbol, element: nodes.Element, place: BodyPlace) -> None:
        """The columns below an element, each in the scope of its data item."""
        keyword = element.keyword.lower()
        if keyword == "column":
            self._check_column(element, place)
            return
        if element.arguments and keyword != "dataset":
            name, _ = element_name(element.arguments[0])
            item = report.data_items.get(name.lower())
            if item is not None and keyword in ("dataitem", "add", "modify", "addfirst", "addlast"):
                place = BodyPlace(item.variable)
        for child in element.body.elements if element.body is not None else ():
            self.check_columns(report, child, place)

    def check_fields(self, element: nodes.Element) -> None:
        """The sources of the field nodes below an element: a field of a table element around them."""
        if element.keyword.lower() in _FIELD_NODES and len(element.arguments) > 1:
            argument = element.arguments[1]
            if argument.expressions:
                self._bind(argument.expressions[0], IN_OBJECT)
        for child in element.body.elements if element.body is not None else ():
            self.check_fields(child)

    def _check_column(self, element: nodes.Element, place: BodyPlace) -> None:
        if len(element.arguments) < 2 or not element.arguments[1].expressions:
            return
        source = element.arguments[1].expressions[0]
        value = self._bind(source, place)
        if isinstance(value, BoundBadExpression):
            return
        if value.type == types.NOTHING or isinstance(value.type, _NO_COLUMN_TYPES):
            self._diagnostics.report("AL0326", source.span, value.type)
        for prop in element.body.properties if element.body is not None else ():
            is_included = prop.name.lower() == "includecaption" and boolean(prop, False)
            if is_included and not isinstance(value, BoundFieldAccess):
                self._diagnostics.report("AL0385", prop.span)

    def _bind(self, syntax: nodes.Expression, place: BodyPlace) -> Expression:
        binder = Binder(self._program, self._builtins, self._owner, None, self._diagnostics, place)
        return binder.bind_expression(syntax)

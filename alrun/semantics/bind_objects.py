"""What stands after the dot of a report, query, xmlport, request page, control add-in or test page."""

from __future__ import annotations

from alrun.semantics import types
from alrun.semantics.bind_literals import LiteralBinder
from alrun.semantics.bound import (
    BoundBadExpression,
    BoundInstance,
    BoundInstanceVariable,
    BoundLiteral,
    Expression,
)
from alrun.semantics.object_symbols import ElementKind, ReportSymbol, XmlPortSymbol
from alrun.semantics.page_symbols import ActionSymbol, ControlKind, ControlSymbol, FormSymbol, PageSymbol
from alrun.semantics.query_symbols import QuerySymbol
from alrun.semantics.scope import Meaning
from alrun.semantics.signature import TEST_FIELD, TEST_FILTER_FIELD
from alrun.semantics.symbols import ExtensionSymbol, ObjectSymbol, TableSymbol, VariableKind, VariableSymbol
from alrun.source import Span
from alrun.syntax import nodes

_TEST_ACTION = types.SimpleType("TestAction")
_FIELDS = (ControlKind.FIELD, ControlKind.LABEL)
_SYSTEM_VARIABLES: dict[str, tuple[type[ObjectSymbol], str]] = {
    "currreport": (ReportSymbol, "Report"),
    "currquery": (QuerySymbol, "Query"),
    "currxmlport": (XmlPortSymbol, "XmlPort"),
}
"""Docs: devenv-system-defined-variables"""
_FORM_TYPES = frozenset({"TestPage", "TestPart", "TestRequestPage"})


class ObjectMemberBinder(LiteralBinder):
    """Finds the members of objects that have neither fields nor only procedures."""

    def find_system_variable(self, name: str, span: Span) -> Expression | None:
        """CurrReport, CurrQuery, CurrXmlPort, and what stands for the request page."""
        target = self.target
        symbol_type, keyword = _SYSTEM_VARIABLES.get(name, (None, ""))
        if symbol_type is not None and isinstance(target, symbol_type):
            return BoundInstance(target, types.ObjectType(keyword, target), span)
        if isinstance(target, ReportSymbol | XmlPortSymbol) and (
            name == "requestoptionspage" or (name == "currpage" and self.place.on_request_page)
        ):
            return BoundInstance(target, types.ObjectType("RequestPage", target), span)
        return None

    def find_element(self, name: str) -> VariableSymbol | None:
        """The variable that a data item of the report, a column of the query or a node of the xmlport is."""
        target = self.target
        if not isinstance(target, ReportSymbol | QuerySymbol | XmlPortSymbol):
            return None
        found = target.elements.get(name)
        # An extension sees the data items of the report and its own.
        return None if found is None or found.owner not in (target, self.owner) else found.variable

    def find_object_member(self, target: Expression, type_: types.ObjectType, name: str, span: Span) -> Meaning | None:
        """What `target.name` means for an object that is neither table, page, codeunit nor enum."""
        symbol = type_.symbol
        found: Meaning | None = None
        match symbol:
            case ReportSymbol() | XmlPortSymbol() if name.lower() == "requestoptionspage" and _is_current(target):
                return BoundInstance(symbol, types.ObjectType("RequestPage", symbol), span)
            case QuerySymbol():
                column = symbol.find_column(name)
                if column is not None and column.kind is ElementKind.COLUMN and column.variable is not None:
                    return BoundInstanceVariable(target, column.variable, column.variable.type, span)
            case FormSymbol() if type_.keyword in _FORM_TYPES:
                return self._test_member(target, type_, symbol, name, span)
            case FormSymbol() if type_.keyword == "RequestPage":
                found = self._control_member(target, symbol, name, span)
            case ExtensionSymbol():  # `this`, which is the extended object too
                own = self._object_member(target, symbol, name)
                return own or self.find_member(self.instance(self.target, span), name, span)
            case TableSymbol():
                return None  # a test filter has only built-in methods
            case _:
                pass
        if type_.keyword == "RequestPage":
            return found
        if isinstance(symbol, ReportSymbol):
            return self._procedures(target, symbol, name)
        return self._object_member(target, symbol, name)

    def _control_member(self, target: Expression, form: FormSymbol, name: str, span: Span) -> Expression | None:
        """A part or user control of a page: what `CurrPage.Name` means."""
        control = form.controls.get(name.lower())
        if control is None:
            return None
        type_: types.Type = types.ERROR
        if control.kind is ControlKind.PART:
            if control.part_page is None:
                return BoundBadExpression(types.ERROR, span)  # that the page is missing has been said
            type_ = types.PageType(control.part_page)
        elif control.kind is ControlKind.USER_CONTROL:
            if control.add_in is None:
                return BoundBadExpression(types.ERROR, span)  # of .NET, or missing
            type_ = types.ObjectType("ControlAddIn", control.add_in)
        else:
            return None
        return _member(target, control.name, type_, form, span)

    # --- Test pages

    def _test_member(
        self, target: Expression, type_: types.ObjectType, form: FormSymbol, name: str, span: Span
    ) -> Meaning | None:
        """A field, part or action of a test page, its filter, or a built-in method."""
        lower = name.lower()
        element = form.controls.get(lower) or form.actions.get(lower)
        if element is not None:
            test_type = _test_type(element)
            if test_type is not None:
                return _member(target, element.name, test_type, form, span)
        if lower == "filter":
            return _member(target, name, _filter_type(form.source_table), form, span)
        built_in = self._builtin_member(target, name)
        if built_in is not None:
            return built_in
        if isinstance(form, ReportSymbol):
            item = form.data_items.get(lower)
            if item is not None:  # RequestPage.Customer.SetFilter("No.", '10000')
                return _member(target, item.name, _filter_type(item.table), form, span)
        return None

    # --- Arguments that name a column or field

    def bind_element_argument(self, argument: nodes.Expression, receiver: Expression) -> Expression | None:
        """The column of a query, the field of a test filter or the control of a test page that an argument names.

        Reports AL0118 and AL0349.
        """
        name = argument.name if isinstance(argument, nodes.Name | nodes.MemberAccess) else ""
        if not isinstance(receiver.type, types.ObjectType):
            return None
        match receiver.type.symbol:
            case QuerySymbol() as query:
                if not name:
                    return self.bad(argument.span, "AL0179")
                column = query.find_column(name)
                if column is None:
                    return self.bad(argument.span, "AL0349", name, query.name)
                return BoundLiteral(column.name, types.TEXT, argument.span)
            case TableSymbol() as table:
                if not name:
                    return self.bad(argument.span, "AL0179")
                field = table.find_field(name)
                if field is None:
                    return self.bad(argument.span, "AL0118", name)
                return BoundLiteral(field.name, TEST_FILTER_FIELD, argument.span)
            case FormSymbol() as form if isinstance(argument, nodes.Name):
                control = form.controls.get(name.lower())
                if control is None or control.kind not in _FIELDS:
                    return self.bad(argument.span, "AL0118", name)
                return BoundLiteral(control.name, TEST_FIELD, argument.span)
            case _:
                return None

    # --- What the class that has all names knows

    def find_member(self, target: Expression, name: str, span: Span) -> Meaning | None:
        """What `target.name` means; None if the type has no such member."""
        raise NotImplementedError

    def _builtin_member(self, target: Expression, name: str) -> Meaning | None:
        raise NotImplementedError

    def _procedures(
        self, target: Expression, symbol: TableSymbol | PageSymbol | ReportSymbol, name: str
    ) -> Meaning | None:
        raise NotImplementedError

    def _object_member(self, target: Expression, symbol: ObjectSymbol, name: str) -> Meaning | None:
        raise NotImplementedError


def _is_current(target: Expression) -> bool:
    """Whether it is CurrReport or CurrXmlPort."""
    return isinstance(target, BoundInstance) and target.type.name in ("Report", "XmlPort")


def _member(target: Expression, name: str, type_: types.Type, owner: ObjectSymbol, span: Span) -> Expression:
    if type_ == types.ERROR:
        return BoundBadExpression(types.ERROR, span)
    variable = VariableSymbol(name, type_, VariableKind.IMPLICIT, owner=owner)
    return BoundInstanceVariable(target, variable, type_, span)


def _test_type(element: ControlSymbol | ActionSymbol) -> types.Type | None:
    """What an element is to a test; None if a test cannot reach it."""
    if isinstance(element, ActionSymbol):
        return _TEST_ACTION if element.kind not in ("area", "group", "separator") else None
    if element.kind in _FIELDS:
        return TEST_FIELD
    if element.kind is ControlKind.PART:
        # That its page is missing has been said.
        return types.ERROR if element.part_page is None else types.ObjectType("TestPart", element.part_page)
    return None


def _filter_type(table: TableSymbol | None) -> types.Type:
    return types.ERROR if table is None else types.ObjectType("TestFilter", table)

"""Pass 1: the stages of every object symbol, from its syntax; extensions are merged into what they extend.

`Declarer.declare` is what a symbol calls when a stage of it is first needed. A method of each stage and kind looks only
at earlier stages of other objects, so it never comes back to where it began.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, assert_never

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.check_references import check_references
from alrun.semantics.constants import boolean, constant, label_text, qualified_name, word
from alrun.semantics.declare_control_addins import check_user_controls, declare_aliases, declare_events
from alrun.semantics.declare_events import subscriptions
from alrun.semantics.declare_members import MemberDeclarer, element_name
from alrun.semantics.declare_pages import PageDeclarer
from alrun.semantics.declare_permissions import declare_permissions
from alrun.semantics.declare_queries import QueryDeclarer
from alrun.semantics.declare_reports import ReportDeclarer
from alrun.semantics.declare_request_pages import RequestPageDeclarer
from alrun.semantics.declare_tables import TableDeclarer
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.declare_xmlports import XmlPortDeclarer
from alrun.semantics.interfaces import find_implementation, interface_procedures
from alrun.semantics.object_symbols import (
    ControlAddInSymbol,
    DotNetSymbol,
    PageCustomizationSymbol,
    ReportExtensionSymbol,
    ReportSymbol,
    XmlPortSymbol,
)
from alrun.semantics.page_symbols import (
    ActionSymbol,
    ControlSymbol,
    FormSymbol,
    PageExtensionSymbol,
    PageSymbol,
    page_elements,
)
from alrun.semantics.program import EXTENDED_KINDS, ProgramSymbols
from alrun.semantics.query_symbols import QuerySymbol
from alrun.semantics.resolve_types import TypeResolver
from alrun.semantics.staged import Stage
from alrun.semantics.symbols import (
    AppInfo,
    CodeunitSymbol,
    EnumSymbol,
    EnumValueSymbol,
    ExtensionSymbol,
    FieldSymbol,
    InterfaceSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableExtensionSymbol,
    TableSymbol,
    is_linked,
)
from alrun.source import SourceFile, Span
from alrun.syntax import nodes

Part = FieldSymbol | ControlSymbol | ActionSymbol | ProcedureSymbol


class Trees(Protocol):
    """Where the declarer has syntax from."""

    def tree(self, source: SourceFile) -> nodes.CompilationUnit:
        """The tree of a file, parsed when it is first needed."""
        ...


class Declarer:
    """Declares the symbols of one program, each stage of each when it is needed."""

    def __init__(self, program: ProgramSymbols, trees: Trees, diagnostics: DiagnosticBag) -> None:
        self._diagnostics = diagnostics
        self._trees = trees
        self._program = program
        self._resolver = TypeResolver(program, diagnostics)
        self._members = MemberDeclarer(self._resolver, diagnostics)
        self._views = ViewDeclarer(program, diagnostics)
        self._tables = TableDeclarer(program, self._resolver, self._members, self._views, diagnostics)
        self._pages = PageDeclarer(program, self._members, self._views, diagnostics)
        self._request_pages = RequestPageDeclarer(program, self._members, self._pages, self._views, diagnostics)
        self._reports = ReportDeclarer(program, self._members, self._request_pages, self._views, diagnostics)
        self._xmlports = XmlPortDeclarer(program, self._members, self._request_pages, self._views, diagnostics)
        self._queries = QueryDeclarer(program, self._views, diagnostics)

    # --- Stages

    def declare(self, symbol: ObjectSymbol, stage: Stage) -> None:
        """Fill the attributes of `stage`."""
        match stage:
            case Stage.SYNTAX:
                self._declare_syntax(symbol)
            case Stage.PROPERTIES:
                self._declare_properties(symbol)
            case Stage.SHAPE:
                self._declare_shape(symbol)
            case Stage.VIEWS:
                if isinstance(symbol, PageSymbol):
                    self._pages.declare_view(symbol)
                elif isinstance(symbol, XmlPortSymbol):
                    self._xmlports.declare_views(symbol, _body(symbol))
                    self._request_pages.declare_view(symbol, _body(symbol))
                elif isinstance(symbol, QuerySymbol):
                    symbol.design = self._queries.design(symbol, _body(symbol))
                elif isinstance(symbol, ReportSymbol):
                    self._reports.declare_views(symbol, [_body(symbol), *map(_body, symbol.extensions)])
                    self._request_pages.declare_view(symbol, _body(symbol))
            case Stage.MEMBERS:
                if is_linked(symbol):
                    self._members.declare_body(symbol, _body(symbol))
                if isinstance(symbol, ControlAddInSymbol):
                    declare_events(symbol, _body(symbol), self._members)
            case Stage.EVENTS:
                if isinstance(symbol, CodeunitSymbol):
                    symbol.subscriptions.extend(subscriptions(self._program, symbol, self._diagnostics))
            case Stage.PERMISSIONS:
                declare_permissions(self._program, symbol)

    def declare_parts(self, part: Part) -> None:
        """What a part of an object leaves open: its syntax if it comes from the cache, formulas and links."""
        if not part.has_syntax():
            self._restore_syntax(part.owner)
        match part:
            case FieldSymbol():
                self._tables.declare_formulas(part)
            case ControlSymbol():
                self._pages.declare_links(part)
            case ActionSymbol():
                self._pages.declare_run_links(part)
            case ProcedureSymbol():
                pass
            case _:
                assert_never(part)

    def _declare_syntax(self, symbol: ObjectSymbol) -> None:
        unit = self._trees.tree(symbol.span.file)
        start = symbol.span.start
        # Recovery from a syntax error may have given up the object.
        found = next((syntax for syntax in unit.objects if syntax.name_span.start == start), None)
        if found is not None:
            symbol.syntax = found
            self._members.declare_properties(symbol.properties, found.body.properties)

    def _declare_properties(self, symbol: ObjectSymbol) -> None:
        caption = symbol.properties.get("caption") or symbol.properties.get("captionml")
        symbol.own_caption = None if caption is None else label_text(caption, symbol.name)
        symbol.constants = {name: constant(prop) for name, prop in symbol.properties.items()}
        match symbol:
            case TableSymbol():
                self._tables.declare_properties(symbol)
            case PageSymbol():
                self._pages.declare_properties(symbol)
            case CodeunitSymbol():
                self._declare_codeunit(symbol)
            case ReportSymbol() | XmlPortSymbol():
                self._request_pages.declare_properties(symbol, _body(symbol))
            case _:
                pass

    def _restore_syntax(self, symbol: ObjectSymbol) -> None:
        """Give the parts of a symbol from the cache the syntax that they came from: that of a second one, made anew."""
        target = symbol.target if isinstance(symbol, ExtensionSymbol) else None
        for each in (symbol, target):
            if each is not None:
                again = each.bare_copy()
                again.declare(Stage.SHAPE, Stage.MEMBERS)
                _take_syntax(each, again)

    def _declare_shape(self, symbol: ObjectSymbol) -> None:
        body = _body(symbol)
        match symbol:
            case TableSymbol():
                extensions = [(extension, _body(extension)) for extension in symbol.extensions]
                self._tables.declare_table(symbol, body, extensions)
            case PageSymbol():
                self._pages.declare_page(symbol, body)
                self._pages.apply_extensions(symbol, [(extension, _body(extension)) for extension in symbol.extensions])
            case EnumSymbol():
                self._declare_enum(symbol)
            case InterfaceSymbol():
                symbol.extends = self._interfaces(symbol.syntax)
            case ReportSymbol():
                extending = [(extension, _body(extension)) for extension in symbol.extensions]
                self._reports.declare_report(symbol, body, extending)
            case QuerySymbol():
                self._queries.declare_query(symbol, body)
            case XmlPortSymbol():
                self._xmlports.declare_xmlport(symbol, body)
            case DotNetSymbol():
                declare_aliases(symbol, body)
            case _:
                pass

    # --- Enums, codeunits, interfaces

    def _declare_enum(self, enum: EnumSymbol) -> None:
        properties = enum.properties
        enum.implements = self._interfaces(enum.syntax)
        enum.default_implementations = self._implementations(properties.get("defaultimplementation"))
        enum.unknown_implementations = self._implementations(properties.get("unknownvalueimplementation"))
        for declaring in (enum, *enum.extensions):
            if declaring.syntax is not None:
                self._declare_values(enum, declaring, declaring.syntax)
                self._declare_implementations(enum, declaring.syntax)

    def _declare_values(self, enum: EnumSymbol, owner: ObjectSymbol, syntax: nodes.ObjectDeclaration) -> None:
        for element in syntax.body.elements:
            if element.keyword.lower() != "value" or len(element.arguments) < 2:
                continue
            ordinal_text = element.arguments[0].span.text
            name, _ = element_name(element.arguments[1])
            properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
            caption = label_text(properties.get("caption") or properties.get("captionml"), name)
            value = EnumValueSymbol(name, int(ordinal_text), caption, owner, span=element.span)
            if self._is_new(enum, value, owner.app):
                enum.add(value)

    def _is_new(self, enum: EnumSymbol, value: EnumValueSymbol, app: AppInfo) -> bool:
        """Whether the enum has neither the ordinal nor the name of the value yet. Reports AL0231 and AL0155."""
        place = (enum.kind.word, enum.name, app.name)
        if value.ordinal in enum.values_by_ordinal:
            self._diagnostics.report("AL0231", value.span, value.ordinal, *place)
            return False
        if value.name.strip() and value.name.lower() in enum.values_by_name:
            self._diagnostics.report("AL0155", value.span, "Value", value.name, *place)
            return False
        return True

    def _declare_codeunit(self, codeunit: CodeunitSymbol) -> None:
        properties = codeunit.properties
        codeunit.single_instance = boolean(properties.get("singleinstance"), False) is True
        codeunit.subtype = word(properties.get("subtype"), "Normal")
        codeunit.manual_subscribers = word(properties.get("eventsubscriberinstance")).lower() == "manual"
        isolation = properties.get("testisolation") or properties.get("requiredtestisolation")
        codeunit.test_isolation = word(isolation).lower()
        codeunit.test_permissions = word(properties.get("testpermissions")).lower()
        table_no = properties.get("tableno")
        if table_no is not None:
            namespace, name = qualified_name(table_no.value.text)
            table = self._program.find(ObjectKind.TABLE, name, table_no.span, namespace)
            if isinstance(table, TableSymbol):
                codeunit.table = table
            else:
                self._diagnostics.report("AL0185", table_no.value.span, "Table", name)
        codeunit.implements = self._interfaces(codeunit.syntax)

    def _interfaces(self, syntax: nodes.ObjectDeclaration | None) -> list[InterfaceSymbol]:
        found: list[InterfaceSymbol] = []
        for name in syntax.implements if syntax is not None else ():
            symbol = self._program.by_name(ObjectKind.INTERFACE, name.name, name.span, name.namespace)
            if isinstance(symbol, InterfaceSymbol):
                found.append(symbol)
            else:
                self._diagnostics.report("AL0185", name.span, "Interface", name.name)
        return found

    def _declare_implementations(self, enum: EnumSymbol, syntax: nodes.ObjectDeclaration) -> None:
        for element in syntax.body.elements:
            if element.keyword.lower() != "value" or element.body is None or len(element.arguments) < 2:
                continue
            value = enum.values_by_name.get(element_name(element.arguments[1])[0].lower())
            for prop in element.body.properties:
                if value is not None and prop.name.lower() == "implementation":
                    value.implementations.update(self._implementations(prop))

    def _implementations(self, prop: nodes.Property | None) -> dict[str, CodeunitSymbol]:
        """`"Interface" = "Codeunit", …`, by interface name in lower case."""
        found: dict[str, CodeunitSymbol] = {}
        if prop is None:
            return found
        for pair in prop.value.text.split(","):
            interface, _, codeunit = pair.partition("=")
            namespace, name = qualified_name(codeunit)
            symbol = self._program.by_name(ObjectKind.CODEUNIT, name, prop.span, namespace)
            if isinstance(symbol, CodeunitSymbol):
                found[qualified_name(interface)[1].lower()] = symbol
            else:
                self._diagnostics.report("AL0185", prop.value.span, "Codeunit", name)
        return found

    # --- What only a check needs

    def check(self, symbol: ObjectSymbol) -> None:
        """Declare all of an object and report what is wrong with it, also where nobody would ever look."""
        symbol.declare_all()
        match symbol:
            case TableSymbol():
                parts: list[FieldSymbol | ControlSymbol] = [*symbol.fields]
            case TableExtensionSymbol() if is_linked(symbol):
                parts = [field for field in symbol.target.fields if field.owner is symbol]
            case FormSymbol():
                parts = [element for element in page_elements(symbol) if isinstance(element, ControlSymbol)]
            case PageExtensionSymbol() | ReportExtensionSymbol() if is_linked(symbol):
                parts = [element for element in page_elements(symbol.target) if isinstance(element, ControlSymbol)]
            case _:
                parts = []
        for part in parts:
            part.declare_rest()
        self._check_extended(symbol)
        self._check_interfaces(symbol)
        self._check_elements(symbol)
        check_references(self._program, symbol, self._diagnostics)

    def _check_elements(self, symbol: ObjectSymbol) -> None:
        """What is wrong with the data items, nodes and user controls that an object declares."""
        target = symbol.target if isinstance(symbol, ExtensionSymbol) and is_linked(symbol) else symbol
        match target:
            case ReportSymbol():
                target.declare(Stage.VIEWS)
            case QuerySymbol():
                self._queries.check(target, _body(symbol))
            case XmlPortSymbol():
                self._xmlports.check(target, _body(symbol))
            case _:
                pass
        if isinstance(symbol, PageCustomizationSymbol) and isinstance(target, FormSymbol):
            self._pages.check_customization(target, _body(symbol))
        elif isinstance(target, FormSymbol):
            check_user_controls(target, symbol, self._diagnostics)

    def check_duplicates(self) -> None:
        """Report the objects of the program itself that have the id or name of another."""
        for symbol, other in self._program.duplicates:
            if not self._program.is_own(symbol) or symbol.header.moved:
                continue
            word = symbol.kind.word
            if other.name.lower() == symbol.name.lower():
                self._diagnostics.report("AL0197", symbol.span, word, symbol.name, other.app.name)
            else:
                self._diagnostics.report("AL0264", symbol.span, word, symbol.object_id, other.app.name)

    def check_ids(self) -> None:
        """Report the objects of the program's own apps whose ids are not in the app's `idRanges`."""
        for app in self._program.apps:
            if not app.is_own or not app.id_ranges:
                continue
            allowed = ", ".join(f"{first}..{last}" for first, last in app.id_ranges)
            for file in app.files:
                for header in file.headers:
                    number = header.object_id
                    if number and not any(first <= number <= last for first, last in app.id_ranges):
                        span = Span(file.source, header.name_start, header.name_end)
                        self._diagnostics.report("AL0297", span, number, allowed)

    def _check_extended(self, symbol: ObjectSymbol) -> None:
        target_kind = EXTENDED_KINDS.get(symbol.kind)
        if target_kind is None or symbol.syntax is None or symbol.syntax.extends is None:
            return
        name = symbol.syntax.extends
        if self._program.find(target_kind, name.name, name.span, name.namespace) is None:
            self._diagnostics.report("AL0247", name.span, target_kind.word, name.name)

    def _check_interfaces(self, symbol: ObjectSymbol) -> None:
        match symbol:
            case CodeunitSymbol():
                for interface in symbol.implements:
                    for procedure in interface_procedures(interface):
                        if find_implementation(symbol, procedure) is None:
                            self._diagnostics.report("AL0582", symbol.span, symbol.name, procedure.name)
            case EnumSymbol():
                self._check_implementations(symbol)
            case _:
                pass

    def _check_implementations(self, enum: EnumSymbol) -> None:
        for interface in enum.implements:
            name = interface.name.lower()
            for value in enum.values:
                if name not in value.implementations and name not in enum.default_implementations:
                    self._diagnostics.report("AL0596", value.span, value.name, interface.name)


def _take_syntax(symbol: ObjectSymbol, again: ObjectSymbol) -> None:
    """`again` is another symbol of the same object, with syntax."""
    procedures = {(_same(each.owner, again, symbol), each.python_name): each for each in _procedures(again)}
    for procedure in _procedures(symbol):
        other = procedures[procedure.owner, procedure.python_name]
        procedure.syntax, procedure.attributes = other.syntax, other.attributes
    if isinstance(symbol, TableSymbol) and isinstance(again, TableSymbol) and symbol.is_declared(Stage.SHAPE):
        for field, field_again in zip(symbol.fields, again.fields, strict=True):
            field.properties, field.added_relations = field_again.properties, field_again.added_relations
    if isinstance(symbol, FormSymbol) and isinstance(again, FormSymbol) and symbol.is_declared(Stage.SHAPE):
        for element, element_again in zip(page_elements(symbol), page_elements(again), strict=True):
            element.properties = {
                name: (prop, _same(owner, again, symbol)) for name, (prop, owner) in element_again.properties.items()
            }
            if isinstance(element, ControlSymbol) and isinstance(element_again, ControlSymbol):
                element.source = element_again.source


def _same(owner: ObjectSymbol, again: ObjectSymbol, symbol: ObjectSymbol) -> ObjectSymbol:
    return symbol if owner is again else owner


def _procedures(symbol: ObjectSymbol) -> Iterator[ProcedureSymbol]:
    """The procedures of the object and all triggers of its parts, as far as they have been declared."""
    if symbol.is_declared(Stage.MEMBERS):
        for overloads in symbol.procedures.values():
            yield from overloads
        yield from symbol.triggers.values()
    if symbol.is_declared(Stage.SHAPE):
        yield from symbol.element_triggers()


def _body(symbol: ObjectSymbol) -> nodes.Body:
    return symbol.syntax.body if symbol.syntax is not None else nodes.Body((), (), (), (), symbol.span)

"""Pass 1: every object of the program becomes a symbol; extensions are merged into what they extend.

The order matters and is the reading order of `Declarer.declare`: names first, so that objects may refer to each other
in any order; enums and tables before what uses their values and fields; members last, since their types may be
anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.constants import boolean, label_text, object_name, unquote, word
from alrun.semantics.declare_events import declare_subscribers
from alrun.semantics.declare_members import MemberDeclarer, element_name
from alrun.semantics.declare_pages import PageDeclarer
from alrun.semantics.declare_tables import TableDeclarer
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.interfaces import find_implementation, interface_procedures
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.resolve_types import TypeResolver
from alrun.semantics.symbols import (
    AppInfo,
    CodeunitSymbol,
    EnumSymbol,
    EnumValueSymbol,
    InterfaceSymbol,
    ObjectKind,
    ObjectSymbol,
    OtherObjectSymbol,
    PageExtensionSymbol,
    PageSymbol,
    TableExtensionSymbol,
    TableSymbol,
)
from alrun.syntax import nodes

_CLASSES: dict[ObjectKind, type[ObjectSymbol]] = {
    ObjectKind.TABLE: TableSymbol,
    ObjectKind.TABLE_EXTENSION: TableExtensionSymbol,
    ObjectKind.PAGE: PageSymbol,
    ObjectKind.PAGE_EXTENSION: PageExtensionSymbol,
    ObjectKind.CODEUNIT: CodeunitSymbol,
    ObjectKind.ENUM: EnumSymbol,
    ObjectKind.INTERFACE: InterfaceSymbol,
}
_EXTENDED = {
    ObjectKind.TABLE_EXTENSION: ObjectKind.TABLE,
    ObjectKind.PAGE_EXTENSION: ObjectKind.PAGE,
    ObjectKind.PAGE_CUSTOMIZATION: ObjectKind.PAGE,
    ObjectKind.REPORT_EXTENSION: ObjectKind.REPORT,
    ObjectKind.ENUM_EXTENSION: ObjectKind.ENUM,
    ObjectKind.PERMISSION_SET_EXTENSION: ObjectKind.PERMISSION_SET,
    ObjectKind.PROFILE_EXTENSION: ObjectKind.PROFILE,
}


def declare(units: Sequence[tuple[AppInfo, nodes.CompilationUnit]], diagnostics: DiagnosticBag) -> ProgramSymbols:
    """The symbols of a program; what is wrong with its declarations goes to `diagnostics`."""
    return Declarer(diagnostics).declare(units)


class Declarer:
    """Makes the symbols of one program."""

    def __init__(self, diagnostics: DiagnosticBag) -> None:
        self._diagnostics = diagnostics
        self._program = ProgramSymbols()
        self._resolver = TypeResolver(self._program, diagnostics)
        self._members = MemberDeclarer(self._resolver, diagnostics)
        views = ViewDeclarer(self._program, diagnostics)
        self._tables = TableDeclarer(self._program, self._resolver, self._members, views, diagnostics)
        self._pages = PageDeclarer(self._program, self._members, views, diagnostics)

    def declare(self, units: Sequence[tuple[AppInfo, nodes.CompilationUnit]]) -> ProgramSymbols:
        """All passes in order."""
        declared = [
            (symbol, syntax)
            for app, unit in units
            for syntax in unit.objects
            if (symbol := self._declare_object(app, unit.namespace, syntax)) is not None
        ]
        extensions = self._link_extensions(declared)
        self._declare_enums(declared)
        self._declare_tables(declared, extensions)
        self._declare_headers(declared)
        self._declare_pages(declared, extensions)
        for symbol, syntax in declared:
            if symbol not in extensions or extensions[symbol] is not None:
                self._members.declare_body(symbol, syntax.body)
        for symbol, _ in declared:
            if isinstance(symbol, PageSymbol):
                self._pages.declare_views(symbol)
        self._check_interfaces(declared)
        declare_subscribers(self._program, self._diagnostics)
        return self._program

    def _declare_object(self, app: AppInfo, namespace: str, syntax: nodes.ObjectDeclaration) -> ObjectSymbol | None:
        try:
            kind = ObjectKind(syntax.keyword)
        except ValueError:
            return None
        if kind in (ObjectKind.DOTNET, ObjectKind.ENTITLEMENT):
            return None  # aliases of .NET types, and licences: nothing that a program could name
        object_id = syntax.object_id or 0
        class_ = _CLASSES.get(kind)
        symbol = (
            class_(syntax.name, object_id, app, syntax.name_span)
            if class_ is not None
            else OtherObjectSymbol(kind, syntax.name, object_id, app, syntax.name_span)
        )
        symbol.syntax = syntax
        symbol.namespace = namespace
        other = self._program.add(symbol)
        if other is None:
            return symbol
        if other.name.lower() == symbol.name.lower():
            self._diagnostics.report("AL0197", syntax.name_span, kind.word, symbol.name, other.app.name)
        else:
            self._diagnostics.report("AL0264", syntax.name_span, kind.word, object_id, other.app.name)
        return None

    def _link_extensions(
        self, declared: list[tuple[ObjectSymbol, nodes.ObjectDeclaration]]
    ) -> dict[ObjectSymbol, ObjectSymbol | None]:
        """What each extension object extends; None where the target is missing (reported, AL0247)."""
        targets: dict[ObjectSymbol, ObjectSymbol | None] = {}
        for symbol, syntax in declared:
            target_kind = _EXTENDED.get(symbol.kind)
            if target_kind is None or syntax.extends is None:
                continue
            name = syntax.extends
            target = (
                self._program.by_name(target_kind, name.name)
                if name.object_id is None
                else self._program.by_id(target_kind, name.object_id)
            )
            targets[symbol] = target
            if target is None:
                self._diagnostics.report("AL0247", name.span, target_kind.word, name.name)
            elif isinstance(symbol, TableExtensionSymbol) and isinstance(target, TableSymbol):
                symbol.target = target
                target.extensions.append(symbol)
            elif isinstance(symbol, PageExtensionSymbol) and isinstance(target, PageSymbol):
                symbol.target = target
                target.extensions.append(symbol)
        return targets

    def _declare_enums(self, declared: list[tuple[ObjectSymbol, nodes.ObjectDeclaration]]) -> None:
        for symbol, syntax in declared:
            if isinstance(symbol, EnumSymbol):
                self._declare_values(symbol, symbol.app, syntax)
        for symbol, syntax in declared:
            if symbol.kind is ObjectKind.ENUM_EXTENSION and syntax.extends is not None:
                target = self._program.by_name(ObjectKind.ENUM, syntax.extends.name)
                if isinstance(target, EnumSymbol):
                    self._declare_values(target, symbol.app, syntax)

    def _declare_values(self, enum: EnumSymbol, app: AppInfo, syntax: nodes.ObjectDeclaration) -> None:
        for element in syntax.body.elements:
            if element.keyword.lower() != "value" or len(element.arguments) < 2:
                continue
            ordinal_text = element.arguments[0].span.text
            name, _ = element_name(element.arguments[1])
            properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
            caption = label_text(properties.get("caption") or properties.get("captionml"), name)
            value = EnumValueSymbol(name, int(ordinal_text), caption, span=element.span)
            if self._is_new(enum, value, app):
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

    def _declare_tables(
        self,
        declared: list[tuple[ObjectSymbol, nodes.ObjectDeclaration]],
        extensions: dict[ObjectSymbol, ObjectSymbol | None],
    ) -> None:
        for symbol, syntax in declared:
            if isinstance(symbol, TableSymbol):
                self._tables.declare_table(symbol, syntax.body)
        for symbol, syntax in declared:
            if isinstance(symbol, TableExtensionSymbol) and extensions.get(symbol) is not None:
                self._tables.declare_fields(symbol.target, symbol, syntax.body)
        for symbol, _ in declared:
            if isinstance(symbol, TableSymbol):
                self._tables.add_system_fields(symbol)
        for symbol, syntax in declared:
            if isinstance(symbol, TableSymbol):
                self._tables.declare_keys(symbol, syntax.body)
        for symbol, syntax in declared:
            if isinstance(symbol, TableExtensionSymbol) and extensions.get(symbol) is not None:
                self._tables.declare_keys(symbol.target, syntax.body)
        for symbol, _ in declared:
            if isinstance(symbol, TableSymbol):
                self._tables.declare_formulas(symbol)

    def _declare_pages(
        self,
        declared: list[tuple[ObjectSymbol, nodes.ObjectDeclaration]],
        extensions: dict[ObjectSymbol, ObjectSymbol | None],
    ) -> None:
        for symbol, syntax in declared:
            if isinstance(symbol, PageSymbol):
                self._pages.declare_page(symbol, syntax.body)
        for symbol, syntax in declared:
            if isinstance(symbol, PageExtensionSymbol) and extensions.get(symbol) is not None:
                self._pages.apply_extension(symbol, syntax.body)

    def _declare_headers(self, declared: list[tuple[ObjectSymbol, nodes.ObjectDeclaration]]) -> None:
        """Codeunit properties, and the interfaces that codeunits, enums and interfaces name."""
        for symbol, syntax in declared:
            properties = {prop.name.lower(): prop for prop in syntax.body.properties}
            match symbol:
                case CodeunitSymbol():
                    self._declare_codeunit(symbol, properties)
                    symbol.implements = self._interfaces(syntax)
                case InterfaceSymbol():
                    symbol.extends = self._interfaces(syntax)
                case EnumSymbol():
                    symbol.implements = self._interfaces(syntax)
                    symbol.default_implementations = self._implementations(properties.get("defaultimplementation"))
                    symbol.unknown_implementations = self._implementations(properties.get("unknownvalueimplementation"))
                    self._declare_implementations(symbol, syntax)
                case _ if symbol.kind is ObjectKind.ENUM_EXTENSION and syntax.extends is not None:
                    target = self._program.by_name(ObjectKind.ENUM, syntax.extends.name)
                    if isinstance(target, EnumSymbol):
                        self._declare_implementations(target, syntax)

    def _declare_codeunit(self, codeunit: CodeunitSymbol, properties: dict[str, nodes.Property]) -> None:
        codeunit.single_instance = boolean(properties.get("singleinstance"), False) is True
        codeunit.subtype = word(properties.get("subtype"), "Normal")
        codeunit.manual_subscribers = word(properties.get("eventsubscriberinstance")).lower() == "manual"
        table_no = properties.get("tableno")
        if table_no is not None:
            name = object_name(table_no)
            table = self._program.find(ObjectKind.TABLE, name)
            if isinstance(table, TableSymbol):
                codeunit.table = table
            else:
                self._diagnostics.report("AL0185", table_no.value.span, "Table", name)

    def _interfaces(self, syntax: nodes.ObjectDeclaration) -> list[InterfaceSymbol]:
        found: list[InterfaceSymbol] = []
        for name in syntax.implements:
            symbol = self._program.by_name(ObjectKind.INTERFACE, name.name)
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
            name = _last_name(codeunit)
            symbol = self._program.by_name(ObjectKind.CODEUNIT, name)
            if isinstance(symbol, CodeunitSymbol):
                found[_last_name(interface).lower()] = symbol
            else:
                self._diagnostics.report("AL0185", prop.value.span, "Codeunit", name)
        return found

    def _check_interfaces(self, declared: list[tuple[ObjectSymbol, nodes.ObjectDeclaration]]) -> None:
        for symbol, syntax in declared:
            match symbol:
                case CodeunitSymbol():
                    for interface in symbol.implements:
                        for procedure in interface_procedures(interface):
                            if find_implementation(symbol, procedure) is None:
                                self._diagnostics.report("AL0582", syntax.name_span, symbol.name, procedure.name)
                case EnumSymbol():
                    self._check_implementations(symbol)

    def _check_implementations(self, enum: EnumSymbol) -> None:
        for interface in enum.implements:
            name = interface.name.lower()
            for value in enum.values:
                if name not in value.implementations and name not in enum.default_implementations:
                    self._diagnostics.report("AL0596", value.span, value.name, interface.name)


def _last_name(text: str) -> str:
    text = text.strip()
    if text.endswith('"'):
        return unquote(text[text.index('"') :])
    return text.rpartition(".")[2]

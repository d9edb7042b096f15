"""What properties and permissions say of other objects, checked when a program is: nothing else asks."""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.references import OBJECT_PROPERTIES, PERMISSION_KINDS
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.program import ProgramSymbols, kind_of_keyword
from alrun.semantics.symbols import ExtensionSymbol, ObjectKind, ObjectSymbol, TableSymbol, is_linked
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value

_RIGHTS = frozenset("rimdx")
_EXECUTE = frozenset("x")
_RUN_KINDS = (ObjectKind.PAGE, ObjectKind.REPORT, ObjectKind.CODEUNIT, ObjectKind.QUERY, ObjectKind.XMLPORT)
"""What an action may run. Docs: properties/devenv-runobject-property"""


def check_references(program: ProgramSymbols, symbol: ObjectSymbol, diagnostics: DiagnosticBag) -> None:
    """The objects that an object's properties name, those of its elements included."""
    if symbol.syntax is None:
        return
    checker = _ReferenceChecker(program, diagnostics)
    waiting = [symbol.syntax.body]
    while waiting:
        body = waiting.pop()
        for prop in body.properties:
            checker.check_property(prop)
        checker.check_run_object(body, symbol)
        checker.check_filters(body, symbol)
        waiting += [element.body for element in body.elements if element.body is not None]
    if symbol.kind is ObjectKind.PERMISSION_SET:
        checker.check_composition(symbol)


class _ReferenceChecker:
    """Looks up what properties name. Reports AL0185 for what the program does not have."""

    def __init__(self, program: ProgramSymbols, diagnostics: DiagnosticBag) -> None:
        self._program = program
        self._diagnostics = diagnostics
        self._views = ViewDeclarer(program, diagnostics)

    def check_property(self, prop: nodes.Property) -> None:
        """One property, if it names objects."""
        name = prop.name.lower()
        kind = OBJECT_PROPERTIES.get(name)
        if kind is not None:
            for each in self._names(prop):
                self._check(kind, each)
        elif name in ("permissions", "accessbypermission"):
            self._check_permissions(prop)

    def check_run_object(self, body: nodes.Body, owner: ObjectSymbol) -> None:
        """What an action of `owner` runs, and the view and link that it runs it with."""
        properties = {prop.name.lower(): prop for prop in body.properties}
        prop = properties.get("runobject")
        if prop is None:
            return
        syntax = parse_value(ValueLanguage.OBJECT, prop.value, self._diagnostics)
        if not isinstance(syntax, nodes.ObjectValue):
            return
        kind = kind_of_keyword(syntax.kind)
        if kind not in _RUN_KINDS:
            self._diagnostics.report("AL0171", prop.value.span, prop.value.text, prop.name)
            return
        found = self._check(kind, syntax.object_name)
        table = found.source_table if isinstance(found, PageSymbol) else None
        if table is None:
            return
        host = _source_table(owner)
        if "runpageview" in properties:
            self._views.view(properties["runpageview"], table)
        if "runpagelink" in properties:
            self._views.link(properties["runpagelink"], table, host)

    def check_filters(self, body: nodes.Body, owner: ObjectSymbol) -> None:
        """The Filters of a view of a page."""
        table = _source_table(owner)
        for prop in body.properties:
            if prop.name.lower() == "filters" and table is not None:
                self._views.view(prop, table)

    def check_composition(self, symbol: ObjectSymbol) -> None:
        """A permission set neither includes nor excludes itself, nor the same set both ways."""
        included = self._set_names(symbol, "includedpermissionsets")
        excluded = self._set_names(symbol, "excludedpermissionsets")
        own = symbol.name.lower()
        if own in included:
            self._diagnostics.report("AL0652", included[own].span, symbol.name)
        if own in excluded:
            self._diagnostics.report("AL0741", excluded[own].span, symbol.name)
        for name in (included.keys() & excluded.keys()) - {own}:
            self._diagnostics.report("AL0740", excluded[name].span, excluded[name].name)

    def _set_names(self, symbol: ObjectSymbol, name: str) -> dict[str, nodes.QualifiedName]:
        prop = symbol.properties.get(name)
        return {} if prop is None else {each.name.lower(): each for each in self._names(prop)}

    def _names(self, prop: nodes.Property) -> tuple[nodes.QualifiedName, ...]:
        syntax = parse_value(ValueLanguage.NAME_LIST, prop.value, self._diagnostics)
        return syntax.names if isinstance(syntax, nodes.NameListValue) else ()

    def _check_permissions(self, prop: nodes.Property) -> None:
        syntax = parse_value(ValueLanguage.PERMISSIONS, prop.value, self._diagnostics)
        for entry in syntax.entries if isinstance(syntax, nodes.PermissionsValue) else ():
            if entry.kind not in PERMISSION_KINDS:
                self._diagnostics.report("AL0195", entry.span)
                continue
            kind = PERMISSION_KINDS[entry.kind]
            if kind is not None and entry.object_name.name != "*":
                self._check(kind, entry.object_name)
            allowed = _RIGHTS if entry.kind == "tabledata" else _EXECUTE
            if not set(entry.rights.lower()) <= allowed:
                self._diagnostics.report("AL0776", entry.span, entry.rights)

    def _check(self, kind: ObjectKind, name: nodes.QualifiedName) -> ObjectSymbol | None:
        found = self._program.named(kind, name)
        if found is None:
            self._diagnostics.report("AL0185", name.span, kind.word, name.name)
        return found


def _source_table(owner: ObjectSymbol) -> TableSymbol | None:
    """The source table of a page, or of the page that an extension or customization changes."""
    page = owner.target if isinstance(owner, ExtensionSymbol) and is_linked(owner) else owner
    return page.source_table if isinstance(page, PageSymbol) else None

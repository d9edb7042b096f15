"""All objects of a program, found by kind and by id or name."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from alrun.diagnostics import Diagnostic
from alrun.semantics.object_symbols import (
    ControlAddInSymbol,
    DotNetAlias,
    DotNetSymbol,
    PageCustomizationSymbol,
    ReportExtensionSymbol,
    ReportSymbol,
    XmlPortSymbol,
)
from alrun.semantics.page_symbols import PageExtensionSymbol, PageSymbol
from alrun.semantics.permission_symbols import PermissionSetExtensionSymbol, PermissionSetSymbol
from alrun.semantics.query_symbols import QuerySymbol
from alrun.semantics.staged import Declarations, Stage
from alrun.semantics.symbols import (
    AppInfo,
    CodeunitSymbol,
    EnumSymbol,
    EventSubscriber,
    InterfaceSymbol,
    ObjectKind,
    ObjectSymbol,
    OtherObjectSymbol,
    TableExtensionSymbol,
    TableSymbol,
    is_linked,
)
from alrun.semantics.visibility import AppVisibility
from alrun.source import SourceFile, Span
from alrun.syntax.headers import ObjectHeader
from alrun.tree import struct

if TYPE_CHECKING:
    from alrun.syntax import nodes

Found = TypeVar("Found", bound=ObjectSymbol)

_KIND_OF_KEYWORD = {
    "record": ObjectKind.TABLE,
    "database": ObjectKind.TABLE,
    "table": ObjectKind.TABLE,
    "testpage": ObjectKind.PAGE,
    "testrequestpage": ObjectKind.REPORT,
    "requestpage": ObjectKind.REPORT,
}
_CLASSES: dict[ObjectKind, type[ObjectSymbol]] = {
    ObjectKind.TABLE: TableSymbol,
    ObjectKind.TABLE_EXTENSION: TableExtensionSymbol,
    ObjectKind.PAGE: PageSymbol,
    ObjectKind.PAGE_EXTENSION: PageExtensionSymbol,
    ObjectKind.CODEUNIT: CodeunitSymbol,
    ObjectKind.ENUM: EnumSymbol,
    ObjectKind.INTERFACE: InterfaceSymbol,
    ObjectKind.REPORT: ReportSymbol,
    ObjectKind.REPORT_EXTENSION: ReportExtensionSymbol,
    ObjectKind.QUERY: QuerySymbol,
    ObjectKind.XMLPORT: XmlPortSymbol,
    ObjectKind.CONTROL_ADD_IN: ControlAddInSymbol,
    ObjectKind.PAGE_CUSTOMIZATION: PageCustomizationSymbol,
    ObjectKind.DOTNET: DotNetSymbol,
    ObjectKind.PERMISSION_SET: PermissionSetSymbol,
    ObjectKind.PERMISSION_SET_EXTENSION: PermissionSetExtensionSymbol,
}
_NO_FILE: tuple[AppInfo | None, tuple[str, ...]] = (None, ())
_MOST_COMPILED_AHEAD = 300
"""Files of a small program at most."""
EXTENDED_KINDS = {
    ObjectKind.TABLE_EXTENSION: ObjectKind.TABLE,
    ObjectKind.PAGE_EXTENSION: ObjectKind.PAGE,
    ObjectKind.PAGE_CUSTOMIZATION: ObjectKind.PAGE,
    ObjectKind.REPORT_EXTENSION: ObjectKind.REPORT,
    ObjectKind.ENUM_EXTENSION: ObjectKind.ENUM,
    ObjectKind.PERMISSION_SET_EXTENSION: ObjectKind.PERMISSION_SET,
    ObjectKind.PROFILE_EXTENSION: ObjectKind.PROFILE,
}
"""What the objects of a kind extend."""


def kind_of_keyword(keyword: str) -> ObjectKind | None:
    """The object kind that a word names in types and before `::`: `Record` and `Database` both mean tables."""
    word = keyword.lower()
    found = _KIND_OF_KEYWORD.get(word)
    if found is not None:
        return found
    try:
        return ObjectKind(word)
    except ValueError:
        return None


@struct
class IndexedFile:
    """A source file and the headers of its objects. One that cannot be read is empty, and `problem` says why."""

    source: SourceFile
    headers: tuple[ObjectHeader, ...]
    problem: Diagnostic | None = None


@struct
class IndexedApp:
    """An app whose files have been indexed, with the preprocessor symbols that are on in it.

    `is_own` tells the program itself from what it depends on. `is_system` tells of the platform's objects, which come
    after others of the same name where a file does not use their namespace, and give way to those of the same id.
    `id_ranges` are the first and last ids that its objects may have, none if any may; `suppressed` are the codes of
    warnings that it does not want to hear of; `diagnostics` say what is wrong with its `app.json` and does not keep it
    from being compiled. Without `has_source` the files are declarations, and the bodies in them stand for others.
    """

    info: AppInfo
    files: tuple[IndexedFile, ...]
    defined: frozenset[str]
    is_own: bool
    is_system: bool = False
    id_ranges: tuple[tuple[int, int], ...] = ()
    suppressed: frozenset[str] = frozenset()
    diagnostics: tuple[Diagnostic, ...] = ()
    has_source: bool = True
    translations: tuple[str, ...] = ()
    """The paths of its translation files, of any language; those in a package after the path of that."""
    resource_folders: tuple[str, ...] = ()
    """The paths of the folders with its resources, which code reads; none of an app in a package."""

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """Why files cannot be read, for each that cannot."""
        return tuple(file.problem for file in self.files if file.problem is not None)


class ProgramSymbols:
    """The objects of all apps of a run, dependencies included, and who subscribes to which event."""

    def __init__(self, apps: Sequence[IndexedApp] = ()) -> None:
        """The bare symbols of the objects of `apps`."""
        self.apps = tuple(apps)
        self.has_translations = any(app.translations for app in apps)
        """Whether there is a translation file of any language."""
        self.declarations: Declarations | None = None
        """What fills the symbols when more of them is needed."""
        self.objects: list[ObjectSymbol] = []
        self.duplicates: list[tuple[ObjectSymbol, ObjectSymbol]] = []
        """What was left out since the second object has its id or name."""
        self._own_files: set[str] = set()
        self._namespaces: set[str] | None = None
        self._by_id: dict[tuple[ObjectKind, int], ObjectSymbol] = {}
        self._by_name: dict[tuple[ObjectKind, str], list[ObjectSymbol]] = {}
        """Those of one name are in different namespaces, or in apps that do not see each other."""
        self._visibility = AppVisibility(app.info for app in apps if not app.is_system)
        self._seen_from: dict[str, tuple[AppInfo, tuple[str, ...]]] = {}
        """By path, the app of a file and, in lower case, the namespaces whose names it may use without saying them: its
        own first, then those around it."""
        self._dotnet: list[DotNetSymbol] = []
        self._subscribing: dict[tuple[ObjectKind, str], list[CodeunitSymbol]] = {}
        """By kind, and name in lower case or number, of the publisher."""
        self._subscribers: dict[ObjectSymbol, tuple[EventSubscriber, ...]] = {}
        self._in_order: dict[ObjectKind, tuple[ObjectSymbol, ...]] = {}
        self._relating: dict[str, dict[TableSymbol, None]] | None = None
        """By name in lower case, the tables in whose TableRelations it occurs."""
        self._enter_all(apps)

    def declare(self, symbol: ObjectSymbol, stage: Stage) -> None:
        """Have a stage of a symbol declared."""
        if self.declarations is not None:
            self.declarations.declare(symbol, stage)

    def declare_parts(self, part: object) -> None:
        """Have what a part of a symbol leaves open declared."""
        if self.declarations is not None:
            self.declarations.declare_parts(part)

    def _enter_all(self, apps: Iterable[IndexedApp]) -> None:
        moved: list[ObjectSymbol] = []
        system: list[ObjectSymbol] = []
        for app in apps:
            for file in app.files:
                if app.is_own:
                    self._own_files.add(file.source.path)
                for header in file.headers:
                    symbol = self._bare_symbol(app.info, file.source, header)
                    if header.moved:
                        moved.append(symbol)
                    elif app.is_system:
                        system.append(symbol)
                    else:
                        self.add(symbol)
        for symbol in moved:
            if self.by_name(symbol.kind, symbol.name) is None:
                self.add(symbol)
        for symbol in system:
            if self._same_object(symbol) is None:
                self.add(symbol)
        for symbol in self.objects:
            self._link(symbol)

    def _bare_symbol(self, app: AppInfo, source: SourceFile, header: ObjectHeader) -> ObjectSymbol:
        kind = ObjectKind(header.keyword)
        class_ = _CLASSES.get(kind)
        span = Span(source, header.name_start, header.name_end)
        symbol = (
            OtherObjectSymbol(kind, header.name, header.object_id, app, span)
            if class_ is None
            else class_(header.name, header.object_id, app, span)
        )
        symbol.namespace = header.namespace
        symbol.header = header
        symbol.declarations = self
        return symbol

    def _link(self, symbol: ObjectSymbol) -> None:
        """Join an extension to what it extends, and a codeunit to what it subscribes to."""
        target_kind = EXTENDED_KINDS.get(symbol.kind)
        header = symbol.header
        target = None
        if target_kind is not None:
            target = self.find(target_kind, header.extends, symbol.span, header.extends_namespace)
        if isinstance(symbol, TableExtensionSymbol) and isinstance(target, TableSymbol):
            symbol.target = target
            target.extensions.append(symbol)
        elif isinstance(symbol, PageExtensionSymbol) and isinstance(target, PageSymbol):
            symbol.target = target
            target.extensions.append(symbol)
        elif isinstance(symbol, ReportExtensionSymbol) and isinstance(target, ReportSymbol):
            symbol.target = target
            target.extensions.append(symbol)
        elif isinstance(symbol, PageCustomizationSymbol) and isinstance(target, PageSymbol):
            symbol.target = target
        elif isinstance(symbol, PermissionSetExtensionSymbol) and isinstance(target, PermissionSetSymbol):
            symbol.target = target
            target.extensions.append(symbol)
        elif symbol.kind is ObjectKind.ENUM_EXTENSION and isinstance(target, EnumSymbol):
            target.extensions.append(symbol)
        elif isinstance(symbol, CodeunitSymbol):
            for word, name in header.subscribes:
                kind = kind_of_keyword(word)
                if kind is not None:
                    self._subscribing.setdefault((kind, name), []).append(symbol)

    def add(self, symbol: ObjectSymbol) -> None:
        """Enter an object; one whose id or name another has already is left out, and noted among the duplicates."""
        if isinstance(symbol, DotNetSymbol):  # has neither
            self.objects.append(symbol)
            self._dotnet.append(symbol)
            return
        other = self._same_object(symbol)
        if other is not None:
            self.duplicates.append((symbol, other))
            return
        self.objects.append(symbol)
        self._by_name.setdefault((symbol.kind, symbol.name.lower()), []).append(symbol)
        if symbol.object_id:
            self._by_id.setdefault((symbol.kind, symbol.object_id), symbol)

    def _same_object(self, symbol: ObjectSymbol) -> ObjectSymbol | None:
        for other in self._by_name.get((symbol.kind, symbol.name.lower()), ()):
            if self._clash(symbol, other):
                return other
        with_id = self._by_id.get((symbol.kind, symbol.object_id)) if symbol.object_id else None
        return with_id if with_id is not None and self._visibility.are_related(symbol.app, with_id.app) else None

    def _clash(self, symbol: ObjectSymbol, other: ObjectSymbol) -> bool:
        """Whether there cannot be both of two objects that have one name.

        A name is unique in an app and, among apps that see each other, in a namespace; but Microsoft's apps all have
        the same entitlements. Docs: devenv-namespaces-overview
        """
        if symbol.app == other.app:
            return True
        if symbol.kind is ObjectKind.ENTITLEMENT or symbol.namespace.lower() != other.namespace.lower():
            return False
        return self._visibility.are_related(symbol.app, other.app)

    @property
    def own_objects(self) -> list[ObjectSymbol]:
        """The objects of the program itself, dependencies left out."""
        return [symbol for symbol in self.objects if self.is_own(symbol)]

    @property
    def is_small(self) -> bool:
        """Whether all of the program's own code is worth compiling before any of it runs, so that no later run does."""
        return len(self._own_files) <= _MOST_COMPILED_AHEAD

    def is_own(self, symbol: ObjectSymbol) -> bool:
        """Whether an object is of the program itself and not of what it depends on."""
        return symbol.span.file.path in self._own_files

    def is_own_file(self, path: str) -> bool:
        """Whether a file is of the program itself."""
        return path in self._own_files

    def named(self, kind: ObjectKind, name: nodes.QualifiedName) -> ObjectSymbol | None:
        """The object of that kind which a name or number as written means."""
        if name.object_id is not None:
            return self.by_id(kind, name.object_id)
        return self.by_name(kind, name.name, name.span, name.namespace)

    def by_id(self, kind: ObjectKind, object_id: int) -> ObjectSymbol | None:
        """The object of that kind and id."""
        return self._by_id.get((kind, object_id))

    def by_name(
        self, kind: ObjectKind, name: str, place: Span | None = None, namespace: str = ""
    ) -> ObjectSymbol | None:
        """The object of that kind and name, in any case.

        A file of a namespace sees those in it, around it, in the namespaces that it uses, and in none; a file without a
        namespace sees all. Of several, the object in the namespace said is meant, else that in the namespace of the
        file of `place` or one around it, else in the first that this file uses. What the app of the file does not
        depend on counts only if there is nothing else. Docs: devenv-namespaces-overview
        """
        found: Sequence[ObjectSymbol] | None = self._by_name.get((kind, name.lower()))
        if found is None:
            return None
        if namespace or place is None:
            return found[0] if len(found) == 1 else self._nearest(found, place, namespace)
        _, order = self._files_seen().get(place.file.path, _NO_FILE)
        if order and order[0]:  # in a namespace
            found = [each for each in found if not each.namespace or each.namespace.lower() in order]
            if not found:
                return None
        return found[0] if len(found) == 1 else self._nearest(found, place, namespace)

    def _nearest(self, symbols: Sequence[ObjectSymbol], place: Span | None, namespace: str) -> ObjectSymbol:
        app, order = _NO_FILE if place is None else self._files_seen().get(place.file.path, _NO_FILE)
        if app is not None:
            symbols = [each for each in symbols if self._visibility.sees(app, each.app)] or symbols
        if namespace:
            order = (namespace.lower(),)
        by_namespace = {symbol.namespace.lower(): symbol for symbol in reversed(symbols)}
        return next((by_namespace[each] for each in order if each in by_namespace), symbols[0])

    def _files_seen(self) -> dict[str, tuple[AppInfo, tuple[str, ...]]]:
        if not self._seen_from:
            for app in self.apps:
                for file in app.files:
                    for header in file.headers:
                        around = itertools.accumulate(header.namespace.split("."), "{}.{}".format)
                        names = (*reversed(list(around)), *header.usings)
                        self._seen_from[file.source.path] = (app.info, tuple(name.lower() for name in names))
        return self._seen_from

    def find(
        self, kind: ObjectKind, name_or_id: str, place: Span | None = None, namespace: str = ""
    ) -> ObjectSymbol | None:
        """The object of that kind by name or, if the text is all digits, by id."""
        found = self.by_name(kind, name_or_id, place, namespace)
        if found is None and name_or_id.isdigit():
            found = self.by_id(kind, int(name_or_id))
        return found

    def dotnet_type(self, alias: str) -> DotNetAlias | None:
        """The type of .NET that the program, or an app that it depends on, calls by that name in any case."""
        name = alias.lower()
        return next((package.aliases[name] for package in self._dotnet if name in package.aliases), None)

    def has_namespace(self, path: str) -> bool:
        """Whether an object is in the namespace, or in one below it; in any case."""
        if self._namespaces is None:
            self._namespaces = {
                prefix
                for namespace in {symbol.namespace.lower() for symbol in self.objects}
                for prefix in itertools.accumulate(namespace.split("."), "{}.{}".format)
            }
        return path.lower() in self._namespaces

    def of_type(self, type_: type[Found]) -> Iterator[Found]:
        """All objects of one symbol class, in declaration order."""
        return (symbol for symbol in self.objects if isinstance(symbol, type_))

    def in_order(self, kind: ObjectKind) -> tuple[ObjectSymbol, ...]:
        """The objects of a kind that have an id, in the order of their ids."""
        found = self._in_order.get(kind)
        if found is None:
            with_id = (symbol for (each, _), symbol in self._by_id.items() if each is kind)
            found = self._in_order[kind] = tuple(sorted(with_id, key=lambda symbol: symbol.object_id))
        return found

    # --- Relations

    def relating(self, table: TableSymbol) -> list[TableSymbol]:
        """The tables that may have fields related to a table: those that have a TableRelation with its name in it.

        Nothing is declared for that, so a program of thousands of tables is searched in no time.
        """
        if self._relating is None:
            self._relating = {}
            for symbol in self.objects:
                relating = symbol.target if isinstance(symbol, TableExtensionSymbol) and is_linked(symbol) else symbol
                if isinstance(relating, TableSymbol):
                    for name in symbol.header.relates_to:
                        self._relating.setdefault(name, {})[relating] = None
        return list(self._relating.get(table.name.lower(), ()))

    # --- Events

    def subscribing(self, publisher: ObjectSymbol) -> list[CodeunitSymbol]:
        """The codeunits that subscribe to events of an object, in declaration order."""
        if not self._subscribing:
            return []
        by_name = self._subscribing.get((publisher.kind, publisher.name.lower()), [])
        by_id = self._subscribing.get((publisher.kind, str(publisher.object_id)), [])
        return by_name if not by_id else sorted({*by_name, *by_id}, key=self.objects.index)

    def subscribers(self, publisher: ObjectSymbol) -> tuple[EventSubscriber, ...]:
        """Who subscribes to the events of an object, in declaration order."""
        found = self._subscribers.get(publisher)
        if found is None:
            found = tuple(
                subscriber
                for codeunit in self.subscribing(publisher)
                for subscriber in codeunit.subscriptions
                if (subscriber.publisher_kind, subscriber.publisher_id) == (publisher.kind, publisher.object_id)
            )
            self._subscribers[publisher] = found
        return found

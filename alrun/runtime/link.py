"""Links emitted code: object symbols become classes, lowered procedures become their methods.

A class is made when it is first asked for, and costs only its symbols. Each of its methods starts as a stub that
compiles, links and replaces itself when it is first called.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any

from alrun.lowering.defaults import SharedDefault, default_for
from alrun.lowering.unit import CompiledUnit, LinkKind, LinkName, global_attribute
from alrun.runtime.calls import OBJECT_GLOBAL, PROCEDURE_GLOBAL
from alrun.runtime.emitted import HELPERS
from alrun.runtime.errors import ALError
from alrun.runtime.events import publisher
from alrun.runtime.formatting import ENGLISH, RegionalSettings
from alrun.runtime.new_values import initial_value
from alrun.runtime.ran_lines import RanLines
from alrun.runtime.records.flowfields import CalcFormula, link_formula
from alrun.runtime.session import Subscription
from alrun.semantics import types
from alrun.semantics.interfaces import find_implementation, interface_procedures
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.query_symbols import QuerySymbol
from alrun.semantics.symbols import (
    WITH_ACCESSORS,
    AppInfo,
    CodeunitSymbol,
    EventSubscriber,
    FieldSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureBehavior,
    ProcedureSymbol,
    TableSymbol,
    declared_procedures,
)

if TYPE_CHECKING:
    from alrun.runtime.code_coverage import ObjectCode
    from alrun.runtime.net import NetObject
    from alrun.runtime.translations import Translations

BaseOf = Callable[[ObjectKind], type[Any] | None]
"""What the objects of a kind are instances of; None for a kind that does not run."""
CompileProcedure = Callable[[ProcedureSymbol], CompiledUnit]
CompileAccessors = Callable[[ObjectSymbol], tuple[CompiledUnit, ...]]
ReadCode = Callable[[ObjectSymbol], "ObjectCode | None"]
"""The lines of an object; None if there is no source of it."""
ReadTranslations = Callable[[int], "Translations"]
"""The program's translations to a language, by Windows language id. Raises ALError."""


def _behaving(behavior: ProcedureBehavior, procedure: Callable[..., Any]) -> Callable[..., Any]:
    from alrun.runtime.behavior import behaving  # what few procedures need

    return behaving(behavior, procedure)


class LinkedProgram:
    """A program ready to run. `compile_procedure` and `compile_accessors` bind and lower on demand."""

    def __init__(
        self,
        symbols: ProgramSymbols,
        base_of: BaseOf,
        compile_procedure: CompileProcedure,
        compile_accessors: CompileAccessors,
        read_translations: ReadTranslations,
        net_type: Callable[[str], type[NetObject] | None],
        object_code: ReadCode,
        *,
        guarded: bool = False,
    ) -> None:
        """`guarded`: the code of codeunits and tables is run only by who may."""
        self.symbols = symbols
        self._base_of = base_of
        self._compile_procedure = compile_procedure
        self._compile_accessors = compile_accessors
        self._read_translations = read_translations
        self.net_type = net_type
        self.object_code = object_code
        self.ran_lines = RanLines()
        """What ran, if the code marks its lines."""
        self._is_guarded = guarded
        self._classes: dict[ObjectSymbol, type[Any]] = {}
        self._subscriptions: dict[tuple[ObjectKind, int, str, str], tuple[Subscription, ...]] = {}
        self._translations: dict[int, Translations] = {}
        self._formulas: dict[FieldSymbol, CalcFormula] = {}

    # --- What sessions ask for

    @property
    def apps(self) -> Sequence[AppInfo]:
        """Its apps, the platform's own left out."""
        return [app.info for app in self.symbols.apps if not app.is_system]

    def object_class(self, symbol: ObjectSymbol) -> type[Any]:
        """The class of an object, made at first use."""
        found = self._classes.get(symbol)
        return found if found is not None else self._make_class(symbol)

    def find_codeunit(self, object_id: int) -> CodeunitSymbol | None:
        """The codeunit of that id."""
        found = self.symbols.by_id(ObjectKind.CODEUNIT, object_id)
        return found if isinstance(found, CodeunitSymbol) else None

    def find_page(self, object_id: int) -> PageSymbol | None:
        """The page of that id."""
        found = self.symbols.by_id(ObjectKind.PAGE, object_id)
        return found if isinstance(found, PageSymbol) else None

    def find_query(self, object_id: int) -> QuerySymbol | None:
        """The query of that id."""
        found = self.symbols.by_id(ObjectKind.QUERY, object_id)
        return found if isinstance(found, QuerySymbol) else None

    def find_table(self, object_id: int) -> TableSymbol | None:
        """The table of that id."""
        found = self.symbols.by_id(ObjectKind.TABLE, object_id)
        return found if isinstance(found, TableSymbol) else None

    def find_table_named(self, name: str) -> TableSymbol | None:
        """The table of that name in any case, which may have its namespace before it."""
        found = self.find_named(ObjectKind.TABLE, name)
        return found if isinstance(found, TableSymbol) else None

    def find_codeunit_named(self, name: str) -> CodeunitSymbol | None:
        """The codeunit of that name in any case, which may have its namespace before it."""
        found = self.find_named(ObjectKind.CODEUNIT, name)
        return found if isinstance(found, CodeunitSymbol) else None

    def find_page_named(self, name: str) -> PageSymbol | None:
        """The page of that name in any case, which may have its namespace before it."""
        found = self.find_named(ObjectKind.PAGE, name)
        return found if isinstance(found, PageSymbol) else None

    def find_named(self, kind: ObjectKind, name: str) -> ObjectSymbol | None:
        """The object of that kind and name in any case, which may have its namespace before it."""
        # Names have dots too: "Cust. Ledger Entry".
        dots = [at for at, char in enumerate(name) if char == "."]
        for namespace, bare in [("", name), *((name[:at], name[at + 1 :].strip('"')) for at in dots)]:
            found = self.symbols.by_name(kind, bare, None, namespace)
            if found is not None and namespace.lower() in ("", found.namespace.lower()):
                return found
        return None

    def translated(self, settings: RegionalSettings) -> RegionalSettings:
        """The settings with the program's translations to their language, read when first asked for.

        Raises ALError for a broken file.
        """
        language = settings.language_id
        if language == ENGLISH or not self.symbols.has_translations:
            return settings
        translations = self._translations.get(language)
        if translations is None:
            translations = self._translations[language] = self._read_translations(language)
        return translations.within(settings)

    def has_source(self, symbol: ObjectSymbol) -> bool:
        """Whether the source of an object is there, and the object none of the platform's."""
        return any(app.info == symbol.app and app.has_source and not app.is_system for app in self.symbols.apps)

    def relating(self, table: TableSymbol) -> list[TableSymbol]:
        """The tables that may have fields related to a table."""
        return self.symbols.relating(table)

    def calc_formula(self, field: FieldSymbol) -> CalcFormula:
        """The formula of a FlowField, linked at first use."""
        found = self._formulas.get(field)
        if found is None:
            found = self._formulas[field] = link_formula(field)
        return found

    def has_subscribers(self, symbol: ObjectSymbol) -> bool:
        """Whether anything at all subscribes to events of the object."""
        return bool(self.symbols.subscribing(symbol))

    def subscribers(self, kind: ObjectKind, object_id: int, event: str, element: str) -> tuple[Subscription, ...]:
        """Who subscribes to an event of an object, names in any case."""
        key = (kind, object_id, event.lower(), element.lower())
        found = self._subscriptions.get(key)
        if found is None:
            publisher = self.symbols.by_id(kind, object_id)
            found = tuple(
                _subscription(subscriber)
                for subscriber in (self.symbols.subscribers(publisher) if publisher is not None else ())
                if (subscriber.event_name.lower(), subscriber.element_name.lower()) == key[2:]
            )
            self._subscriptions[key] = found
        return found

    # --- Classes

    def _make_class(self, symbol: ObjectSymbol) -> type[Any]:
        base = self._base_of(symbol.kind)
        if base is None:
            raise ALError(f"alrun cannot run {symbol.kind.title} '{symbol.name}' yet.", "AlrunUnsupported")
        namespace: dict[str, Any] = {"symbol": symbol, "__module__": f"al.{symbol.app.name}"}
        for procedure in declared_procedures(symbol):
            namespace[procedure.python_name] = self._method(procedure)
        self._add_globals(symbol, namespace)
        match symbol:
            case TableSymbol():
                namespace["table"] = symbol
            case CodeunitSymbol():
                self._add_interface_names(symbol, namespace)
            case _:
                pass
        self._forward(symbol.forwarded(), namespace)
        class_ = type(symbol.python_name, (base,), namespace)
        self._classes[symbol] = class_
        if symbol.kind in WITH_ACCESSORS:
            for unit in self._compile_accessors(symbol):
                setattr(class_, unit.python_name, self.link(unit, symbol))
        return class_

    def _method(self, procedure: ProcedureSymbol) -> Callable[..., Any]:
        behavior = procedure.behavior
        if procedure.event is not None:
            raise_event = publisher(self, procedure)
            return raise_event if behavior is None else _behaving(behavior, raise_event)

        def compile_first(instance: Any, *arguments: object) -> Any:
            function: Callable[..., Any] = self.link(self._compile_procedure(procedure), procedure.owner, procedure)
            if behavior is not None:
                function = _behaving(behavior, function)
            if self._is_guarded and isinstance(procedure.owner, CodeunitSymbol | TableSymbol):
                function = _guarded(procedure.owner, function)
            setattr(self.object_class(procedure.owner), procedure.python_name, function)
            return function(instance, *arguments)

        return compile_first

    def _add_globals(self, symbol: ObjectSymbol, namespace: dict[str, Any]) -> None:
        """Defaults that cannot change go on the class; the others are made when first read."""
        factories: dict[str, types.Type] = {}
        for variable in (*symbol.globals.values(), *symbol.element_variables()):
            if isinstance(variable.type, types.LabelType):
                continue
            default = default_for(variable.type)
            if isinstance(default, SharedDefault):
                namespace[global_attribute(variable.name)] = default.value
            else:
                factories[global_attribute(variable.name)] = variable.type
        if not factories:
            return

        def make_global(instance: Any, name: str) -> Any:
            type_ = factories.get(name)
            if type_ is None:
                raise AttributeError(name)
            value = initial_value(instance.session, type_)
            setattr(instance, name, value)
            return value

        namespace["__getattr__"] = make_global

    def _forward(self, extensions: Sequence[ObjectSymbol], namespace: dict[str, Any]) -> None:
        """Procedures of extensions can be called on what they extend."""
        for extension in extensions:
            for overloads in extension.procedures.values():
                for procedure in overloads:
                    namespace.setdefault(procedure.python_name, _forwarder(extension, procedure.python_name))

    def _add_interface_names(self, codeunit: CodeunitSymbol, namespace: dict[str, Any]) -> None:
        """The procedures of interfaces have names of their own, which reach those of the codeunit."""
        for interface in codeunit.implements:
            for procedure in interface_procedures(interface):
                found = find_implementation(codeunit, procedure)
                if found is not None:
                    namespace[procedure.python_name] = _redirect(procedure.python_name, found.python_name)

    # --- Functions

    def link(self, unit: CompiledUnit, owner: ObjectSymbol, procedure: ProcedureSymbol | None = None) -> FunctionType:
        """A lowered procedure or accessor of `owner` as a function, its names filled in."""
        names: dict[str, Any] = {link.python_name: self._target(link, unit) for link in unit.links}
        names[OBJECT_GLOBAL] = owner
        names[PROCEDURE_GLOBAL] = procedure
        return FunctionType(unit.code, names, unit.python_name)

    def _target(self, link: LinkName, unit: CompiledUnit) -> object:
        target = link.target
        match link.kind:
            case LinkKind.HELPER:
                return HELPERS[str(target)]
            case LinkKind.OBJECT_CLASS:
                assert isinstance(target, ObjectSymbol)
                return self.object_class(target)
            case LinkKind.RAN_LINES:
                return self.ran_lines.of(unit.code)
            case LinkKind.BUILTIN | LinkKind.TYPE | LinkKind.FIELD | LinkKind.CONSTANT:
                return target


def _forwarder(extension: ObjectSymbol, python_name: str) -> Callable[..., Any]:
    def forward(instance: Any, *arguments: object) -> Any:
        return getattr(instance.extension(extension), python_name)(*arguments)

    return forward


def _guarded(owner: ObjectSymbol, function: Callable[..., Any]) -> Callable[..., Any]:
    """The code of an object, run by who has Execute on it. Docs: devenv-permissions-on-database-objects"""

    def ask_first(instance: Any, *arguments: object) -> Any:
        permissions = instance.session.permissions
        if permissions is not None:
            permissions.check_execute(owner)
        return function(instance, *arguments)

    return ask_first


def _redirect(python_name: str, target: str) -> Callable[..., Any]:
    """A method that calls another one, and from the second call on is the other one."""

    def redirect(instance: Any, *arguments: object) -> Any:
        result = getattr(instance, target)(*arguments)
        class_ = type(instance)
        setattr(class_, python_name, getattr(class_, target))
        return result

    return redirect


def _subscription(subscriber: EventSubscriber) -> Subscription:
    owner = subscriber.procedure.owner
    assert isinstance(owner, CodeunitSymbol)
    return Subscription(
        owner, subscriber.procedure.python_name, subscriber.arguments, subscriber.skips_without_permission
    )

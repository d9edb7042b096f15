"""AL typed in piece by piece: what the REPL runs. Part of the composition root, like engine.py.

Everything typed belongs to one made-up codeunit: declared variables are its globals, declared procedures its
procedures, and each entry's statements run as a procedure of their own. So an entry goes through the same pipeline as
any program, and means what it would mean there.
"""

from __future__ import annotations

import linecache
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from alrun.compiler import compile_project
from alrun.diagnostics import Diagnostic, DiagnosticBag
from alrun.lowering.emit_procedure import lower_body
from alrun.platform.catalogue import Catalogue
from alrun.runtime.formatting import format_value
from alrun.runtime.instances import CodeunitInstance
from alrun.runtime.new_values import initial_value
from alrun.semantics import types
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import (
    BoundBadExpression,
    BoundBlock,
    BoundBody,
    BoundExit,
    Expression,
)
from alrun.semantics.declare_members import MemberDeclarer
from alrun.semantics.program import ProgramSymbols, kind_of_keyword
from alrun.semantics.python_names import global_attribute
from alrun.semantics.resolve_types import TypeResolver
from alrun.semantics.symbols import AppInfo, CodeunitSymbol, ProcedureSymbol
from alrun.semantics.types import Type
from alrun.source import NOWHERE, SourceFile
from alrun.syntax import nodes
from alrun.syntax.parser import is_incomplete, parse_interactive

if TYPE_CHECKING:
    from alrun.engine import Run

_MEMBER_AT_END = re.compile(r'((?:[A-Za-z_]\w*|"[^"\n]+")(?:\.(?:[A-Za-z_]\w*|"[^"\n]+"))*)\.("?\w*)$')
_SCOPE_AT_END = re.compile(r'((?:[A-Za-z_]\w*|"[^"\n]+")(?:\.(?:[A-Za-z_]\w*|"[^"\n]+"))*)::("?\w*)$')
_WORD_AT_END = re.compile(r'("?\w+)$')


@dataclass(frozen=True, slots=True)
class EntryResult:
    """What came of an entry: diagnostics if it did not compile, else the value of an expression, if it was one."""

    diagnostics: Sequence[Diagnostic] = ()
    value: str | None = None
    type: str = ""


class Interactive:
    """The state between entries: variables and procedures that have been declared so far."""

    def __init__(
        self, run: Run, paths: Sequence[str] = (), dependencies: Sequence[str] = (), symbols: Sequence[str] = ()
    ) -> None:
        """`paths`, `dependencies` and `symbols` are those that the run's program was compiled from."""
        self._run = run
        self._paths = list(paths)
        self._dependencies = list(dependencies)
        self._symbols = list(symbols)
        self._entries = 0
        self._builtins = Catalogue()
        self._start_afresh()

    def _start_afresh(self) -> None:
        objects = self._program.own_objects
        app = objects[0].app if objects else AppInfo("", "REPL", "alrun", "1.0.0.0")
        self._codeunit = CodeunitSymbol("REPL", 0, app, NOWHERE)
        class_ = type("Repl", (CodeunitInstance,), {"symbol": self._codeunit})
        self._instance: Any = class_(self._run.session)

    @property
    def _program(self) -> ProgramSymbols:
        return self._run.program.symbols

    # --- Entries

    def is_incomplete(self, text: str) -> bool:
        """Whether more lines must follow before `text` means something."""
        return is_incomplete(text)

    def submit(self, text: str) -> EntryResult:
        """Compile an entry and run it. What it wrote is committed; if it fails, undone, and ALError raised.

        A lone expression without a semicolon is evaluated and its value given back.
        """
        self._entries += 1
        file = _remembered(f"<entry {self._entries}>", text)
        diagnostics = DiagnosticBag()
        syntax = parse_interactive(file, diagnostics)
        if diagnostics.has_errors:
            return EntryResult(diagnostics.sorted())
        before = dict(self._codeunit.globals), {k: list(v) for k, v in self._codeunit.procedures.items()}
        self._declare(syntax, diagnostics)
        procedure = ProcedureSymbol("entry", self._codeunit, f"entry_{self._entries}", "entry", span=syntax.span)
        binder = Binder(self._program, self._builtins, self._codeunit, procedure, diagnostics)
        value = self._lone_expression(syntax, binder)
        body = None
        if value is None:
            block = binder.bind_block(syntax.statements, syntax.span)
            body = BoundBody(procedure, tuple(binder.scope.added), block, syntax.span)
        elif not isinstance(value, BoundBadExpression):
            procedure.return_type = value.type
            body = BoundBody(procedure, (), BoundBlock((BoundExit(value, value.span),), value.span), value.span)
        declared = self._bind_procedures(syntax, diagnostics)
        if diagnostics.has_errors or body is None:
            self._codeunit.globals, self._codeunit.procedures = before
            return EntryResult(diagnostics.sorted())
        self._link(declared)
        self._initialise(syntax)
        function = self._run.program.link(lower_body(body), self._codeunit)
        results: list[object] = []
        self._run.guarded(lambda: results.append(function(self._instance)))
        if value is None or value.type == types.NOTHING:
            return EntryResult()
        return EntryResult((), self._shown(results[0], value.type), str(value.type))

    def type_of(self, text: str) -> str:
        """The type of an expression, without running it; '' if it does not compile."""
        bound = self._bind_text(text)
        return "" if bound is None else str(bound.type)

    def load(self, paths: Sequence[str]) -> list[Diagnostic]:
        """Add the objects at `paths`; variables and procedures typed so far are forgotten. Gives compile errors.

        Raises ProjectError if a path cannot be used.
        """
        wanted = [*self._paths, *(path for path in paths if path not in self._paths)]
        compilation = compile_project(wanted, self._dependencies, self._symbols)
        if compilation.diagnostics.has_errors:
            return compilation.diagnostics.sorted()
        self._run.replace(compilation)
        self._paths = wanted
        self._start_afresh()
        return []

    def _declare(self, syntax: nodes.InteractiveInput, diagnostics: DiagnosticBag) -> None:
        """Enter what the entry declares; a name declared again replaces the earlier one."""
        for name in [variable.name for variable in syntax.variables]:
            self._codeunit.globals.pop(name.lower(), None)
        for name in [procedure.name for procedure in syntax.procedures]:
            self._codeunit.procedures.pop(name.lower(), None)
        resolver = TypeResolver(self._program, diagnostics)
        members = MemberDeclarer(resolver, diagnostics)
        body = nodes.Body((), (), syntax.variables, syntax.procedures, syntax.span)
        members.declare_body(self._codeunit, body)

    def _lone_expression(self, syntax: nodes.InteractiveInput, binder: Binder) -> Expression | None:
        """The entry's value, if the entry is nothing but an expression that has one."""
        if syntax.variables or syntax.procedures or len(syntax.statements) != 1:
            return None
        statement = syntax.statements[0]
        if not isinstance(statement, nodes.ExpressionStatement) or syntax.span.text.rstrip().endswith(";"):
            return None
        value = binder.bind_use(statement.expression, consumed=True)
        return None if value.type == types.NOTHING else value

    def _bind_procedures(self, syntax: nodes.InteractiveInput, diagnostics: DiagnosticBag) -> list[BoundBody]:
        declared = {procedure.name.lower() for procedure in syntax.procedures}
        return [
            Binder(self._program, self._builtins, self._codeunit, procedure, diagnostics).bind_body()
            for name in declared
            for procedure in self._codeunit.procedures.get(name, ())
        ]

    def _link(self, bodies: Sequence[BoundBody]) -> None:
        for body in bodies:
            function = self._run.program.link(lower_body(body), self._codeunit)
            setattr(type(self._instance), body.procedure.python_name, function)

    def _initialise(self, syntax: nodes.InteractiveInput) -> None:
        for variable in syntax.variables:
            symbol = self._codeunit.globals[variable.name.lower()]
            if not isinstance(symbol.type, types.LabelType):
                value = initial_value(self._run.session, symbol.type)
                setattr(self._instance, global_attribute(symbol.name), value)

    # --- Values

    def _shown(self, value: Any, type_: Type) -> str:
        """A value as a person wants to see it: texts in quotes, collections with their elements."""
        match type_:
            case types.TextType() | types.CodeType() | types.LabelType():
                return "'" + str(value).replace("'", "''") + "'"
            case types.ListType(element=element):
                return "[" + ", ".join(self._shown(item, element) for item in value) + "]"
            case types.ArrayType(element=element):
                return "[" + ", ".join(self._shown(item, element) for item in value) + "]"
            case types.DictionaryType(key=key, value=item_type):
                pairs = (f"{self._shown(k, key)}: {self._shown(v, item_type)}" for k, v in value.items())
                return "{" + ", ".join(pairs) + "}"
            case types.RecordType():
                return format_value(value.record_id(), types.RECORD_ID, settings=self._run.session.settings)
            case types.SimpleType(type_name="SecretText"):
                return "(secret)"
            case types.SimpleType(type_name=name) if name in _FORMATTED:
                return format_value(value, type_, settings=self._run.session.settings)
            case types.OptionType() | types.EnumType():
                return format_value(value, type_, settings=self._run.session.settings)
            case _:
                return str(type_)

    # --- Completion

    def complete(self, text: str) -> list[str]:
        """The names that may stand at the end of `text`, in place of the word that is begun there."""
        for pattern, names_of in ((_MEMBER_AT_END, self._members), (_SCOPE_AT_END, self._scope_members)):
            match = pattern.search(text)
            if match:
                return _matching(names_of(match.group(1)), match.group(2))
        word = _WORD_AT_END.search(text)
        return _matching(self._names(), word.group(1)) if word else []

    def _members(self, target: str) -> list[str]:
        bound = self._bind_text(target)
        if bound is None:
            return list(self._builtins.names(target))
        type_ = bound.type
        names = list(self._builtins.names(type_.name))
        symbol = getattr(type_, "symbol", None)
        if isinstance(type_, types.RecordType):
            names += [field.name for field in type_.symbol.fields]
        if symbol is not None and not isinstance(type_, types.EnumType):
            names += [overloads[0].name for overloads in symbol.procedures.values() if overloads]
        return names

    def _scope_members(self, target: str) -> list[str]:
        kind = kind_of_keyword(target)
        if kind is not None:
            return [symbol.name for symbol in self._program.objects if symbol.kind is kind]
        diagnostics = DiagnosticBag()
        binder = self._binder(diagnostics)
        meaning = binder.find_name(target.strip('"'), NOWHERE)
        match getattr(meaning, "type", None):
            case types.OptionType(members=members):
                return list(members)
            case types.EnumType(symbol=enum):
                return [value.name for value in enum.values]
            case _:
                return []

    def _names(self) -> list[str]:
        names = [variable.name for variable in self._codeunit.globals.values()]
        names += [overloads[0].name for overloads in self._codeunit.procedures.values() if overloads]
        names += self._builtins.bare_names()
        return names

    def _bind_text(self, text: str) -> Expression | None:
        """An expression bound without being run; None if it does not compile."""
        diagnostics = DiagnosticBag()
        syntax = parse_interactive(SourceFile("<expression>", text), diagnostics)
        if diagnostics.has_errors or len(syntax.statements) != 1:
            return None
        statement = syntax.statements[0]
        if not isinstance(statement, nodes.ExpressionStatement):
            return None
        bound = self._binder(diagnostics).bind_expression(statement.expression)
        return None if diagnostics.has_errors else bound

    def _binder(self, diagnostics: DiagnosticBag) -> Binder:
        return Binder(self._program, self._builtins, self._codeunit, None, diagnostics)


_FORMATTED = frozenset(
    "Integer BigInteger Decimal Char Byte Boolean Date Time DateTime Duration Guid DateFormula RecordId Variant "
    "JsonArray JsonObject JsonToken JsonValue".split()
)


def _remembered(name: str, text: str) -> SourceFile:
    """A source file of what was typed, which Python's tracebacks can quote."""
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    return SourceFile(name, text)


def _matching(names: list[str], begun: str) -> list[str]:
    """The names that start with what is begun, quoted where AL needs it, each once."""
    wanted = begun.strip('"').lower()
    found = {name.lower(): name for name in names if name.lower().startswith(wanted)}
    plain = re.compile(r"[A-Za-z_]\w*$")
    return sorted((name if plain.match(name) else f'"{name}"' for name in found.values()), key=str.lower)

"""Whether a test asserts anything: what `--strict` asks of it, found out from its compiled code.

A test asserts if it, or a procedure of its codeunit that it calls, does one of these, or would on some way through it:
`asserterror`, `Error`, `TestField`, `FieldError`, `AssertEquals` of a test page, a procedure of a codeunit with Assert
in its name, a procedure of another codeunit whose name begins with Assert, Check, Expect or Verify; or if it names a
handler that has to run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from types import CodeType
from typing import Final

from alrun.lowering.unit import CompiledUnit, LinkKind, global_attribute
from alrun.semantics import types
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol

Compile = Callable[[ProcedureSymbol], CompiledUnit]

_RAISING: Final = re.compile(r"\w+_(Error|TestField|FieldError|AssertEquals)(_?\d+)?")
"""As emitted code names the built-in methods."""
_ASSERT_ERROR: Final = "assert_error_missing"
"""The helper that emitted code calls in `asserterror`."""
_LIBRARY: Final = re.compile("assert", re.IGNORECASE)
_ASSERTING_NAME: Final = re.compile("p_(assert|check|expect|verify)")
"""As emitted code names a procedure."""


def asserts(test: ProcedureSymbol, compile_procedure: Compile) -> bool:
    """Whether a test method asserts anything. Raises ALError if something it calls does not compile."""
    codeunit = test.owner
    assert isinstance(codeunit, CodeunitSymbol)
    own = {each.python_name: each for overloads in codeunit.procedures.values() for each in overloads}
    if _has_required_handler(test, codeunit):
        return True
    waiting, seen = [test], {test}
    while waiting:
        unit = compile_procedure(waiting.pop())
        names = {name for code in _nested(unit.code) for name in code.co_names}
        if _raises(unit) or any(map(_ASSERTING_NAME.match, names - own.keys())) or _has_library(codeunit, unit, names):
            return True
        for name in sorted(names & own.keys()):
            if own[name] not in seen:
                seen.add(own[name])
                waiting.append(own[name])
    return False


def _has_required_handler(test: ProcedureSymbol, codeunit: CodeunitSymbol) -> bool:
    names = () if test.test is None else test.test.handlers
    found = (each for name in names for each in codeunit.procedures.get(name.lower(), ()))
    return any(not each.handler_is_optional for each in found)


def _nested(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _nested(constant)


def _raises(unit: CompiledUnit) -> bool:
    return any(
        _RAISING.fullmatch(link.python_name) if link.kind is LinkKind.BUILTIN else link.target == _ASSERT_ERROR
        for link in unit.links
    )


def _has_library(codeunit: CodeunitSymbol, unit: CompiledUnit, names: set[str]) -> bool:
    """Whether the code has to do with a variable of a codeunit with Assert in its name, of its own or a global one."""
    if any(
        link.kind is LinkKind.OBJECT_CLASS
        and isinstance(link.target, CodeunitSymbol)
        and _LIBRARY.search(link.target.name)
        for link in unit.links
    ):
        return True
    return any(
        isinstance(variable.type, types.CodeunitType) and _LIBRARY.search(variable.type.symbol.name)
        for variable in codeunit.globals.values()
        if global_attribute(variable.name) in names
    )

"""From a bound body to a code object: the last step of lowering."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from types import CodeType

from alrun.lowering.emit_loops import LoopEmitter
from alrun.lowering.emit_places import in_cell
from alrun.lowering.names import Names
from alrun.lowering.positions import at, at_end, fill_positions
from alrun.lowering.python_nodes import assign, constant, function, load
from alrun.lowering.read_fields import selections
from alrun.lowering.runtime_api import Helper
from alrun.lowering.unit import CompiledUnit
from alrun.lowering.variable_ranges import variable_ranges
from alrun.semantics import types
from alrun.semantics.bound import BoundAccessor, BoundBody, Expression
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol, VariableSymbol
from alrun.source import Span

_GETTER, _SETTER = "get_", "set_"


def lower_body(body: BoundBody, *, marks_lines: bool = False) -> CompiledUnit:
    """The procedure as a code object: `def python_name(self, parameters…)`.

    A codeunit's OnRun has the parameter `rec` if the codeunit has a TableNo. `marks_lines`: it tells which of its
    lines have run.
    """
    definition, names = _procedure(body, marks_lines=marks_lines)
    return _compiled(definition, names, body.procedure.display_name, body.span)


def lower_accessor(accessor: BoundAccessor) -> tuple[CompiledUnit, ...]:
    """The getter of an expression and, if it is a place, its setter `set_…(self, value)`."""
    getter = _getter(accessor)
    if accessor.place is None:
        return (getter,)
    return (getter, _setter(accessor, accessor.place))


def dump_python(body: BoundBody) -> str:
    """The emitted function as Python source, for people to read."""
    definition, _ = _procedure(body, marks_lines=False)
    return ast.unparse(definition) + "\n"


def _procedure(body: BoundBody, *, marks_lines: bool) -> tuple[ast.FunctionDef, Names]:
    procedure = body.procedure
    names = Names(_locals(body), ["rec"] if _takes_record(procedure) else [])
    emitter = LoopEmitter(procedure.owner, names, procedure, variable_ranges(body), marks_lines=marks_lines)
    statements = [*_prologue(body, emitter), *emitter.statement(body.statements)]
    if not (statements and isinstance(statements[-1], ast.Return)):
        statements += _falling_off(body, emitter)
    parameters = ["self", *(names.local(parameter) for parameter in procedure.parameters)]
    if _takes_record(procedure):
        parameters.append("rec")
    definition = function(procedure.python_name, parameters, statements or [ast.Pass()])
    fill_positions(at(body.span, definition))
    return definition, names


def _falling_off(body: BoundBody, emitter: LoopEmitter) -> list[ast.stmt]:
    """What happens at the `end`: as `exit` without a value."""
    result = emitter.result()
    return [] if result is None else [at_end(body.span, ast.Return(result))]


def _locals(body: BoundBody) -> list[VariableSymbol]:
    """Every variable of the body, once, in the order of declaration."""
    symbols = [*body.procedure.parameters, *body.variables]
    returned = body.procedure.return_variable
    if returned is not None and returned not in symbols:
        symbols.append(returned)
    return symbols


def _takes_record(procedure: ProcedureSymbol) -> bool:
    owner = procedure.owner
    is_on_run = procedure.is_trigger and procedure.name.lower() == "onrun"
    return is_on_run and isinstance(owner, CodeunitSymbol) and owner.table is not None


def _prologue(body: BoundBody, emitter: LoopEmitter) -> Sequence[ast.stmt]:
    """Gives each local its default, and a cell to each variable that is passed by `var`."""
    statements: list[ast.stmt] = []
    loaded = selections(body)
    for symbol in _locals(body):
        name = emitter.names.local(symbol)
        if symbol in body.procedure.parameters:
            if in_cell(symbol) and not symbol.by_reference:
                statements.append(assign(load(name), emitter.helper(Helper.CELL, load(name))))
        elif not isinstance(symbol.type, types.LabelType):
            value = emitter.default(symbol.type)
            if symbol in loaded:
                # A record that nobody else sees, and of which these fields are looked at.
                assert isinstance(value, ast.Call)
                value.args.append(constant(loaded[symbol]))
            statements.append(assign(load(name), emitter.helper(Helper.CELL, value) if in_cell(symbol) else value))
    return statements


def _getter(accessor: BoundAccessor) -> CompiledUnit:
    emitter = LoopEmitter(accessor.owner, Names([]), None, {})
    body: list[ast.stmt] = [ast.Return(emitter.expression(accessor.value))]
    return _accessor_unit(accessor, emitter, accessor.python_name, ["self"], body)


def _setter(accessor: BoundAccessor, place: Expression) -> CompiledUnit:
    emitter = LoopEmitter(accessor.owner, Names([], ["value"]), None, {})
    body = emitter.assignment(place, load("value"), evaluated_first=False)
    name = _SETTER + accessor.python_name.removeprefix(_GETTER)
    return _accessor_unit(accessor, emitter, name, ["self", "value"], body)


def _accessor_unit(
    accessor: BoundAccessor, emitter: LoopEmitter, name: str, parameters: list[str], body: list[ast.stmt]
) -> CompiledUnit:
    definition = function(name, parameters, body)
    fill_positions(at(accessor.span, definition))
    return _compiled(definition, emitter.names, name, accessor.span)


def _compiled(definition: ast.FunctionDef, names: Names, shown_name: str, span: Span) -> CompiledUnit:
    module = compile(ast.Module([definition], []), span.file.path, "exec", dont_inherit=True)
    code = next(each for each in module.co_consts if isinstance(each, CodeType))
    code = code.replace(co_name=shown_name, co_qualname=shown_name)
    return CompiledUnit(definition.name, code, names.links)

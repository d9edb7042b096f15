"""Statements, and whole bodies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeGuard

from alrun.semantics import types
from alrun.semantics.bind_base import DEEPEST, MOST_LOOPS, is_place
from alrun.semantics.bind_expressions import ExpressionBinder
from alrun.semantics.bound import (
    BoundArrayElement,
    BoundArraySlice,
    BoundAssertError,
    BoundAssignment,
    BoundBadExpression,
    BoundBadStatement,
    BoundBlock,
    BoundBody,
    BoundBreak,
    BoundBuiltinCall,
    BoundCase,
    BoundCaseBranch,
    BoundClear,
    BoundClearAll,
    BoundContinue,
    BoundExit,
    BoundExpressionStatement,
    BoundFor,
    BoundForeach,
    BoundIf,
    BoundLiteral,
    BoundNetAssignment,
    BoundNetMember,
    BoundProcedureCall,
    BoundRepeat,
    BoundVariable,
    BoundWhile,
    Expression,
    Statement,
)
from alrun.semantics.conversions import conversion
from alrun.semantics.scope import BuiltinGroup, ProcedureGroup
from alrun.semantics.symbols import VariableKind, VariableSymbol
from alrun.semantics.types import Type
from alrun.source import Span
from alrun.syntax import nodes

# What foreach gives for each built-in collection. Docs: devenv-al-control-statements
_COLLECTIONS: dict[str, Type] = {
    "JsonArray": types.SimpleType("JsonToken"),
    "XmlNodeList": types.SimpleType("XmlNode"),
    "XmlAttributeCollection": types.SimpleType("XmlAttribute"),
}
_COUNTABLE = (types.BOOLEAN, types.DATE, types.TIME)


_LOOPS = (
    nodes.ForStatement,
    nodes.ForeachStatement,
    nodes.WhileStatement,
    nodes.RepeatStatement,
    nodes.AssertErrorStatement,
)
"""What becomes a block that Python nests only so deep."""


class Binder(ExpressionBinder):
    """Binds a procedure body, a property expression, or what is typed into the REPL."""

    def bind_body(self) -> BoundBody:
        """The body of the binder's procedure, which has one."""
        procedure = self.procedure
        assert procedure is not None
        syntax = procedure.syntax
        assert syntax is not None
        assert syntax.body is not None
        assert not isinstance(syntax.body, nodes.UnreadBlock)
        for parameter in procedure.parameters:
            self.scope.variables.setdefault(parameter.name.lower(), parameter)
        if procedure.return_variable is not None:
            self._declare_local(procedure.return_variable, "AL0123")
        local_variables = [self._local(variable) for variable in syntax.variables]
        block = self._block(syntax.body.statements, syntax.body.span)
        return BoundBody(procedure, tuple(local_variables + self.scope.added), block, syntax.span)

    def _local(self, syntax: nodes.VariableDeclaration) -> VariableSymbol:
        symbol = VariableSymbol(syntax.name, self.resolver.resolve(syntax.type), VariableKind.LOCAL, syntax.span)
        other = self.scope.find(syntax.name)
        self._declare_local(symbol, "AL0121" if other is None or other.kind is VariableKind.LOCAL else "AL0120")
        return symbol

    def _declare_local(self, symbol: VariableSymbol, code_if_taken: str) -> None:
        if self.scope.variables.setdefault(symbol.name.lower(), symbol) is not symbol:
            self.diagnostics.report(code_if_taken, symbol.span, symbol.name)

    def bind_block(self, statements: Iterable[nodes.Statement], span: Span) -> BoundBlock:
        """Statements in order."""
        return self._block(statements, span)

    def _block(self, statements: Iterable[nodes.Statement], span: Span) -> BoundBlock:
        bound = [
            self.bind_statement(statement)
            for statement in statements
            if not isinstance(statement, nodes.EmptyStatement)
        ]
        return BoundBlock(tuple(bound), span)

    def bind_statement(self, syntax: nodes.Statement) -> Statement:
        """One statement."""
        if self.depth > DEEPEST:
            self.too_deep(syntax.span)
            return BoundBadStatement(syntax.span)
        is_loop = isinstance(syntax, _LOOPS)
        if is_loop and self.loop_depth == MOST_LOOPS:
            self.diagnostics.report("ALRUN101", syntax.span, MOST_LOOPS)
            return BoundBadStatement(syntax.span)
        self.depth += 1
        self.loop_depth += is_loop
        bound = self._bind_statement(syntax)
        self.loop_depth -= is_loop
        self.depth -= 1
        return bound

    def _bind_statement(self, syntax: nodes.Statement) -> Statement:
        match syntax:
            case nodes.Block():
                return self._block(syntax.statements, syntax.span)
            case nodes.EmptyStatement():
                return BoundBlock((), syntax.span)
            case nodes.ExpressionStatement():
                return self._expression_statement(syntax)
            case nodes.Assignment():
                return self._assignment(syntax)
            case nodes.IfStatement():
                else_statement = self.bind_statement(syntax.else_statement) if syntax.else_statement else None
                return BoundIf(
                    self.bind_condition(syntax.condition),
                    self.bind_statement(syntax.then_statement),
                    else_statement,
                    syntax.span,
                )
            case nodes.CaseStatement():
                return self._case(syntax)
            case nodes.ForStatement():
                return self._for(syntax)
            case nodes.ForeachStatement():
                return self._foreach(syntax)
            case nodes.WhileStatement():
                condition = self.bind_condition(syntax.condition)
                return BoundWhile(condition, self._loop_body(syntax.body), syntax.span)
            case nodes.RepeatStatement():
                self.scope.loops += 1
                body = self._block(syntax.body, syntax.span)
                self.scope.loops -= 1
                return BoundRepeat(body, self.bind_condition(syntax.condition), syntax.until_span, syntax.span)
            case nodes.WithStatement():
                return self._with(syntax)
            case nodes.ExitStatement():
                return self._exit(syntax)
            case nodes.AssertErrorStatement():
                return BoundAssertError(self.bind_statement(syntax.statement), syntax.span)

    def _loop_body(self, syntax: nodes.Statement) -> Statement:
        self.scope.loops += 1
        body = self.bind_statement(syntax)
        self.scope.loops -= 1
        return body

    # --- Calls and assignments

    def _expression_statement(self, syntax: nodes.ExpressionStatement) -> Statement:
        expression = syntax.expression
        if self._is_jump(expression):
            return self._jump(expression)
        bound = self.bind_use(expression, consumed=False)
        if isinstance(bound, BoundBadExpression):
            return BoundBadStatement(syntax.span)
        if not isinstance(bound, BoundProcedureCall | BoundBuiltinCall | BoundClear | BoundClearAll | BoundNetMember):
            self.diagnostics.report("AL0117", syntax.span)
            return BoundBadStatement(syntax.span)
        return BoundExpressionStatement(bound, syntax.span)

    def _is_jump(self, expression: nodes.Expression) -> TypeGuard[nodes.Name]:
        """`break` and `continue`, unless the program gave the word a meaning of its own."""
        if not isinstance(expression, nodes.Name) or expression.name.lower() not in ("break", "continue"):
            return False
        return self.find_name(expression.name, expression.span) is None

    def _jump(self, name: nodes.Name) -> Statement:
        if not self.scope.loops:
            self.diagnostics.report("AL0873" if name.name.lower() == "continue" else "AL0137", name.span)
            return BoundBadStatement(name.span)
        return BoundBreak(name.span) if name.name.lower() == "break" else BoundContinue(name.span)

    def _assignment(self, syntax: nodes.Assignment) -> Statement:
        meaning = self.bind_meaning(syntax.target)
        if isinstance(meaning, BuiltinGroup):
            return self._property_assignment(meaning, syntax)
        if isinstance(meaning, ProcedureGroup) and any(len(each.parameters) == 1 for each in meaning.procedures):
            # `SetStatus := X` calls a procedure, as it sets a property.
            return self._call_statement(self.call(meaning, (syntax.value,), False, syntax.span), syntax.span)
        target = self.bad(syntax.span) if meaning is None else self.value_of(meaning, True, syntax.target.span)
        before: list[Statement] = []
        if syntax.operator != ":=" and isinstance(target, BoundArrayElement):
            target = self._with_fixed_indices(target, before)
        value = self.bind_expression(syntax.value)
        if isinstance(target, BoundBadExpression) or isinstance(value, BoundBadExpression):
            return BoundBadStatement(syntax.span)
        if isinstance(target, BoundNetMember):
            if syntax.operator != ":=":
                value = self.binary(syntax.operator[0], target, value, syntax.span)
            return BoundNetAssignment(target, self.convert(value, types.NET_VALUE), syntax.span)
        if not is_place(target):
            self.diagnostics.report("AL0129", syntax.target.span)
            return BoundBadStatement(syntax.span)
        if isinstance(target, BoundArraySlice):
            self.diagnostics.report("AL0144", syntax.target.span, len(target.dimensions))
            return BoundBadStatement(syntax.span)
        if syntax.operator != ":=":
            value = self.binary(syntax.operator[0], target, value, syntax.span)
        if isinstance(target.type, types.ArrayType) and not isinstance(value.type, types.ArrayType):
            self.diagnostics.report("AL0145", syntax.span)
            return BoundBadStatement(syntax.span)
        is_other = value.type != target.type and not types.is_unchecked(value.type)
        if isinstance(target.type, types.ArrayType) and is_other:
            # As arguments arrays may differ in size, but not here.
            self.diagnostics.report("AL0122", syntax.value.span, value.type, target.type)
            return BoundBadStatement(syntax.span)
        converted = self.convert(value, target.type, syntax.value.span)
        if isinstance(converted, BoundBadExpression):
            return BoundBadStatement(syntax.span)
        assignment = BoundAssignment(target, converted, syntax.span)
        return BoundBlock((*before, assignment), syntax.span) if before else assignment

    def _with_fixed_indices(self, element: BoundArrayElement, before: list[Statement]) -> BoundArrayElement:
        """The element with indices that are evaluated once: `A[Next()] += 1` calls Next once."""
        fixed: list[Expression] = []
        for index in element.indices:
            if isinstance(index, BoundLiteral | BoundVariable):
                fixed.append(index)
                continue
            variable = self._added_variable("index", types.INTEGER, index.span)
            before.append(BoundAssignment(variable, index, index.span))
            fixed.append(variable)
        return BoundArrayElement(element.array, tuple(fixed), element.dimensions, element.type, element.span)

    def _added_variable(self, name: str, type_: Type, span: Span) -> BoundVariable:
        """A local that the program does not see."""
        symbol = VariableSymbol(f"{name} {len(self.scope.added) + 1}", type_, VariableKind.LOCAL, span)
        self.scope.added.append(symbol)
        return BoundVariable(symbol, type_, span)

    def _property_assignment(self, group: BuiltinGroup, syntax: nodes.Assignment) -> Statement:
        """`Notification.Message := 'x'`, `TestField.SetValue := 1`: a call of the method with the value."""
        setters = tuple(method for method in group.methods if len(method.signature.parameters) == 1)
        if not setters:
            self.diagnostics.report("AL0129", syntax.target.span)
            return BoundBadStatement(syntax.span)
        bound = self.call(BuiltinGroup(group.receiver, setters), (syntax.value,), False, syntax.span)
        return self._call_statement(bound, syntax.span)

    def _call_statement(self, call: Expression, span: Span) -> Statement:
        if isinstance(call, BoundBadExpression):
            return BoundBadStatement(span)
        return BoundExpressionStatement(call, span)

    # --- Control flow

    def _case(self, syntax: nodes.CaseStatement) -> Statement:
        value = self.bind_expression(syntax.expression)
        if isinstance(value.type, types.ArrayType):
            value = self.bad(syntax.expression.span, "AL0138")
        if isinstance(value.type, types.DotNetType):
            value = self.convert(value, types.VARIANT)
        branches = [
            BoundCaseBranch(
                tuple(self.bind_label(label, value.type) for label in branch.labels),
                self.bind_statement(branch.statement),
                branch.span,
            )
            for branch in syntax.branches
        ]
        else_statement = None if syntax.else_statements is None else self._block(syntax.else_statements, syntax.span)
        if isinstance(value, BoundBadExpression):
            return BoundBadStatement(syntax.span)
        return BoundCase(value, tuple(branches), else_statement, syntax.span)

    def _for(self, syntax: nodes.ForStatement) -> Statement:
        variable = self.bind_expression(syntax.variable)
        start, end = self.bind_expression(syntax.start), self.bind_expression(syntax.end)
        if not isinstance(variable, BoundBadExpression):
            if not is_place(variable) or not (types.is_numeric(variable.type) or variable.type in _COUNTABLE):
                variable = self.bad(syntax.variable.span, "AL0136")
            else:
                start, end = self.convert(start, variable.type), self.convert(end, variable.type)
        body = self._loop_body(syntax.body)
        if any(isinstance(part, BoundBadExpression) for part in (variable, start, end)):
            return BoundBadStatement(syntax.span)
        return BoundFor(variable, start, end, syntax.downto, body, syntax.span)

    def _foreach(self, syntax: nodes.ForeachStatement) -> Statement:
        variable = self.bind_expression(syntax.variable)
        collection = self.bind_expression(syntax.collection)
        body = self._loop_body(syntax.body)
        if isinstance(variable, BoundBadExpression) or isinstance(collection, BoundBadExpression):
            return BoundBadStatement(syntax.span)
        element = _element_type(collection.type)
        if collection.type is types.ERROR:
            return BoundBadStatement(syntax.span)
        if isinstance(collection.type, types.DotNetType):
            element = types.NET_VALUE
        if element is None:
            self.diagnostics.report("AL0421", syntax.collection.span)
            return BoundBadStatement(syntax.span)
        if not is_place(variable):
            self.diagnostics.report("AL0129", syntax.variable.span)
            return BoundBadStatement(syntax.span)
        found = conversion(element, variable.type)
        if found is None:
            self.diagnostics.report("AL0122", syntax.variable.span, element, variable.type)
            return BoundBadStatement(syntax.span)
        return BoundForeach(variable, collection, found.kind, body, syntax.span)

    def _with(self, syntax: nodes.WithStatement) -> Statement:
        """`with record do body`: the record's members become names; the record is evaluated as it stands."""
        record = self.bind_expression(syntax.record)
        if isinstance(record, BoundBadExpression):
            return BoundBadStatement(syntax.span)
        if isinstance(record.type, types.SimpleType | types.TextType | types.CodeType | types.OptionType):
            self.diagnostics.report("AL0140", syntax.record.span)
            return BoundBadStatement(syntax.span)
        self.scope.with_records.append(record)
        body = self.bind_statement(syntax.body)
        self.scope.with_records.pop()
        return body

    def _exit(self, syntax: nodes.ExitStatement) -> Statement:
        if syntax.value is None:
            return BoundExit(None, syntax.span)
        value = self.bind_expression(syntax.value)
        return_type = self.procedure.return_type if self.procedure is not None else types.NOTHING
        if return_type == types.NOTHING:
            name = self.procedure.name if self.procedure is not None else "OnRun"
            self.diagnostics.report("AL0139", syntax.span, name)
            return BoundBadStatement(syntax.span)
        converted = self.convert(value, return_type)
        if isinstance(converted, BoundBadExpression):
            return BoundBadStatement(syntax.span)
        return BoundExit(converted, syntax.span)


def _element_type(collection: Type) -> Type | None:
    match collection:
        case types.ListType(element=element):
            return element
        case types.TextType() | types.CodeType() | types.LabelType():
            return types.CHAR
        case _:
            return _COLLECTIONS.get(collection.name)

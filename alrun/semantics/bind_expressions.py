"""Expressions: every node of the syntax to its bound counterpart."""

from __future__ import annotations

from alrun.semantics import types
from alrun.semantics.bind_base import DEEPEST
from alrun.semantics.bind_calls import CallBinder
from alrun.semantics.bound import (
    BoundArrayElement,
    BoundArraySlice,
    BoundBadExpression,
    BoundCast,
    BoundConditional,
    BoundFieldAccess,
    BoundIn,
    BoundInstanceVariable,
    BoundLiteral,
    BoundRange,
    BoundTextElement,
    BoundTypeTest,
    Expression,
)
from alrun.semantics.conversions import conversion
from alrun.semantics.obsolete import is_obsolete, report_field, report_procedure
from alrun.semantics.program import kind_of_keyword
from alrun.semantics.resolve_types import object_type
from alrun.semantics.scope import BuiltinGroup, Meaning, NamespaceName, ProcedureGroup, TypeName
from alrun.semantics.types import Type
from alrun.source import Span
from alrun.syntax import nodes


class ExpressionBinder(CallBinder):
    """Binds expressions."""

    def bind_expression(self, syntax: nodes.Expression) -> Expression:
        """The value of an expression; a call in it counts as consumed."""
        return self.bind_use(syntax, consumed=True)

    def bind_use(self, syntax: nodes.Expression, consumed: bool) -> Expression:
        """The expression as a value (`consumed`) or as a statement."""
        if self.depth > DEEPEST:
            return self.too_deep(syntax.span)
        self.depth += 1
        bound = self._bind_use(syntax, consumed)
        self.depth -= 1
        return bound

    def _bind_use(self, syntax: nodes.Expression, consumed: bool) -> Expression:
        match syntax:
            case nodes.Literal():
                return self.bind_literal(syntax)
            case nodes.Name() | nodes.MemberAccess() | nodes.ScopeAccess():
                return self.value_of(self.bind_meaning(syntax), consumed, syntax.span)
            case nodes.Call():
                return self._bind_call(syntax, consumed)
            case nodes.Index():
                return self._bind_index(syntax)
            case nodes.Unary():
                return self.unary(syntax.operator, self.bind_expression(syntax.operand), syntax.span)
            case nodes.Binary():
                return self._bind_binary(syntax)
            case nodes.Conditional():
                return self._bind_conditional(syntax)
            case nodes.Parenthesized():
                return self.bind_use(syntax.expression, consumed)
            case nodes.SetLiteral():
                return self.bad(syntax.span, "AL0224")
            case nodes.MissingExpression():
                return self.bad(syntax.span)

    def bind_condition(self, syntax: nodes.Expression) -> Expression:
        """An expression that has to be Boolean. Reports AL0122."""
        return self.convert(self.bind_expression(syntax), types.BOOLEAN)

    def bind_meaning(self, syntax: nodes.Expression) -> Meaning | None:
        """What an expression means before it is called. None if it means nothing: reported."""
        if self.depth > DEEPEST:
            return self.too_deep(syntax.span)
        self.depth += 1
        meaning = self._meaning(syntax)
        self.depth -= 1
        if isinstance(meaning, BoundFieldAccess | ProcedureGroup):
            self._report_obsolete(meaning, syntax)
        return meaning

    def _report_obsolete(self, meaning: BoundFieldAccess | ProcedureGroup, syntax: nodes.Expression) -> None:
        span = syntax.name_span if isinstance(syntax, nodes.MemberAccess) else syntax.span
        if isinstance(meaning, BoundFieldAccess):
            if meaning.field.is_obsolete and not is_obsolete(self.owner, self.procedure):
                report_field(self.diagnostics, self.owner, meaning.field, span)
        elif all("obsolete" in each.attributes for each in meaning.procedures) and not is_obsolete(
            self.owner, self.procedure
        ):
            report_procedure(self.diagnostics, meaning.procedures[0], span)

    def _meaning(self, syntax: nodes.Expression) -> Meaning | None:
        match syntax:
            case nodes.Name():
                found = self.find_name(syntax.name, syntax.span)
                if found is None and self.record_is_missing:
                    return self.bad(syntax.span)  # a field of it, perhaps, or Rec itself
                if found is None:
                    self.diagnostics.report("AL0118", syntax.span, syntax.name)
                return found
            case nodes.MemberAccess():
                return self._bind_member(syntax)
            case nodes.ScopeAccess():
                return self._bind_scope(syntax)
            case _:
                return self.bind_expression(syntax)

    def value_of(self, meaning: Meaning | None, consumed: bool, span: Span) -> Expression:
        """A meaning used as a value: procedures and methods without parentheses are called."""
        match meaning:
            case None:
                return self.bad(span)
            case ProcedureGroup() | BuiltinGroup():
                return self.call(meaning, (), consumed, span)
            case TypeName(name=name) | NamespaceName(path=name):
                return self.bad(span, "AL0184", name)
            case _:
                return meaning

    def _bind_member(self, syntax: nodes.MemberAccess) -> Meaning | None:
        target = self.bind_meaning(syntax.target)
        if target is None:
            return None
        if isinstance(target, NamespaceName):
            found = self.find_in_namespace(target, syntax.name, syntax.span, syntax.name_span)
            if found is None:
                self.diagnostics.report("AL0132", syntax.name_span, target.path, syntax.name)
            return found
        if isinstance(target, TypeName):
            return self._bind_static_member(target, syntax)
        value = self.value_of(target, True, syntax.target.span)
        if isinstance(value, BoundBadExpression):
            return value
        if isinstance(syntax.target, nodes.Name) and syntax.target.name.lower() == "this":
            variable = self.find_in_this(syntax.name, syntax.span)
            if variable is not None:
                return variable
        is_part = isinstance(value, BoundInstanceVariable) and isinstance(value.type, types.PageType)
        if is_part and syntax.name.lower() == "page":  # CurrPage.PartName.Page: the part is the page already.
            return value
        found = self.find_member(value, syntax.name, syntax.span)
        if found is None:
            self.diagnostics.report("AL0132", syntax.name_span, value.type, syntax.name)
        return found

    def _bind_static_member(self, target: TypeName, syntax: nodes.MemberAccess) -> Meaning | None:
        """`Codeunit.Run`, `Page.GetBackgroundParameters`, `Enum::Color.Names`."""
        if isinstance(target.type, types.EnumType):
            found = self.find_member(BoundLiteral(0, target.type, syntax.target.span), syntax.name, syntax.span)
            if found is not None:
                return found
        methods = tuple(method for method in self.builtins.methods(target.name, syntax.name) if method.static)
        if methods:
            return BuiltinGroup(None, methods)
        if self.builtins.methods(target.name, syntax.name):
            self.diagnostics.report("AL0310", syntax.name_span, syntax.name)
        else:
            self.diagnostics.report("AL0132", syntax.name_span, target.name, syntax.name)
        return None

    def _bind_scope(self, syntax: nodes.ScopeAccess) -> Meaning | None:
        target = self.bind_meaning(syntax.target)
        if target is None:
            return None
        if isinstance(target, BoundBadExpression):
            return target
        found = self.find_in_scope(target, syntax.name, syntax.span, syntax.name_span)
        if found is None and not isinstance(target, TypeName) and isinstance(syntax.target, nodes.Name):
            # A variable or field may hide the object kind or enum of its own name: `Item::"No."`, `Status::Open`.
            hidden = self._find_global(syntax.target.name, syntax.target.span)
            if isinstance(hidden, TypeName):
                found = self.find_in_scope(hidden, syntax.name, syntax.span, syntax.name_span)
        if found is None:
            shown = target.name if isinstance(target, TypeName) else syntax.target.span.text
            self.diagnostics.report("AL0132", syntax.name_span, shown, syntax.name)
        return found

    def _bind_call(self, syntax: nodes.Call, consumed: bool) -> Expression:
        meaning = self.bind_meaning(syntax.function)
        if meaning is None:
            for argument in syntax.arguments:
                self.bind_expression(argument)
            return self.bad(syntax.span)
        if isinstance(meaning, TypeName):
            # `Time()`, `Date()`...: a built-in method of the same name as a type is called.
            methods = self.builtins.bare(meaning.name)
            if methods:
                return self.call(BuiltinGroup(None, methods), syntax.arguments, consumed, syntax.span)
        elif isinstance(syntax.function, nodes.Name) and not isinstance(meaning, ProcedureGroup | BuiltinGroup):
            meaning = self.find_callable(syntax.function.name, syntax.span) or meaning
        elif isinstance(meaning, BoundFieldAccess):
            # `Rec.Count()` is the method, also where the table has a field of that name.
            meaning = self.find_method(meaning.record, meaning.field.name) or meaning
        return self.call(meaning, syntax.arguments, consumed, syntax.span)

    def _bind_index(self, syntax: nodes.Index) -> Expression:
        target = self.bind_expression(syntax.target)
        indices = tuple(self.convert(self.bind_expression(index), types.INTEGER) for index in syntax.indices)
        if isinstance(target, BoundBadExpression):
            return target
        match target.type:
            case types.ArrayType(element=element, dimensions=dimensions):
                if len(indices) > len(dimensions):
                    return self.bad(syntax.span, "AL0144", len(dimensions))
                if len(indices) < len(dimensions):
                    rest = types.ArrayType(element, dimensions[len(indices) :])
                    return BoundArraySlice(target, indices, dimensions, rest, syntax.span)
                return BoundArrayElement(target, indices, dimensions, element, syntax.span)
            case types.TextType() | types.CodeType() | types.LabelType() if len(indices) == 1:
                return BoundTextElement(target, indices[0], types.CHAR, syntax.span)
            case types.ListType() if len(indices) == 1:
                methods = self.builtins.methods("List", "Get")
                return self.call(BuiltinGroup(target, methods), syntax.indices, True, syntax.span)
            case _ if types.is_unchecked(target.type):
                return self.bad(syntax.span)
            case _:
                return self.bad(syntax.span, "AL0143", target.type)

    def _bind_binary(self, syntax: nodes.Binary) -> Expression:
        if syntax.operator in ("is", "as"):
            return self._bind_type_operator(syntax)
        if syntax.operator == "in":
            return self._bind_in(syntax)
        # A chain of operators is a deep left spine: walk it, do not recurse along it.
        spine: list[nodes.Binary] = []
        leftmost: nodes.Expression = syntax
        while isinstance(leftmost, nodes.Binary) and leftmost.operator not in ("is", "as", "in"):
            spine.append(leftmost)
            leftmost = leftmost.left
        value = self.bind_expression(leftmost)
        for node in reversed(spine):
            value = self.binary(node.operator, value, self.bind_expression(node.right), node.span)
        return value

    def _bind_in(self, syntax: nodes.Binary) -> Expression:
        value = self.bind_expression(syntax.left)
        if not isinstance(syntax.right, nodes.SetLiteral):
            return self.bad(syntax.right.span, "AL0224")
        if isinstance(value.type, types.DotNetType):
            value = self.convert(value, types.VARIANT)
        items = tuple(self.bind_label(item, value.type) for item in syntax.right.items)
        if isinstance(value, BoundBadExpression):
            return value
        return BoundIn(value, items, types.BOOLEAN, syntax.span)

    def bind_label(self, syntax: nodes.Expression | nodes.Range, type_: Type) -> Expression | BoundRange:
        """A value or range that is compared with a value of `type_`: in a set, or as a case label."""
        if isinstance(syntax, nodes.Range):
            low = self._bind_compared(syntax.low, type_) if syntax.low else None
            high = self._bind_compared(syntax.high, type_) if syntax.high else None
            return BoundRange(low, high, syntax.span)
        return self._bind_compared(syntax, type_)

    def _bind_compared(self, syntax: nodes.Expression, type_: Type) -> Expression:
        value = self.bind_expression(syntax)
        if isinstance(value, BoundBadExpression) or type_ is types.ERROR:
            return value
        if isinstance(type_, types.DotNetType):
            return self.convert(value, types.VARIANT)
        if type_ in types.NOT_COMPARED:
            return self.bad(value.span, "AL0175", "=", type_, value.type)
        if types.is_textual(type_) and types.is_textual(value.type):
            # Labels of a Code are not converted: 'abc' does not match the Code ABC (SEMANTICS section 3).
            return value
        if types.is_numeric(type_) and types.is_numeric(value.type):
            compared = type_ if conversion(value.type, type_) else types.INTEGER
            return self.convert(value, types.DECIMAL if value.type == types.DECIMAL else compared)
        return self.convert(value, type_)

    def _bind_conditional(self, syntax: nodes.Conditional) -> Expression:
        condition = self.bind_condition(syntax.condition)
        when_true, when_false = self.bind_expression(syntax.when_true), self.bind_expression(syntax.when_false)
        if isinstance(when_true, BoundBadExpression) or isinstance(when_false, BoundBadExpression):
            return self.bad(syntax.span)
        type_ = self._joint_type(when_true, when_false)
        if type_ is None:
            return self.bad(when_false.span, "AL0122", when_false.type, when_true.type)
        return BoundConditional(
            condition, self.convert(when_true, type_), self.convert(when_false, type_), type_, syntax.span
        )

    def _joint_type(self, one: Expression, other: Expression) -> Type | None:
        """The type that both branches of a conditional convert to."""
        if one.type == other.type:
            return one.type
        if types.is_textual(one.type) and types.is_textual(other.type):
            return types.TEXT
        if self.try_convert(other, one.type) is not None and one.type != types.CHAR:
            wider = conversion(one.type, other.type)
            back = conversion(other.type, one.type)
            if wider is not None and back is not None and wider.cost < back.cost:
                return other.type
            return one.type
        return other.type if self.try_convert(one, other.type) is not None else None

    def _bind_type_operator(self, syntax: nodes.Binary) -> Expression:
        """`value is "Interface"`, `value as Interface "X"`."""
        value = self.bind_expression(syntax.left)
        tested = self._named_type(syntax.right)
        if isinstance(value, BoundBadExpression) or tested is None:
            return self.bad(syntax.span)
        if syntax.operator == "is":
            return BoundTypeTest(value, tested, types.BOOLEAN, syntax.span)
        return BoundCast(value, tested, syntax.span)

    def _named_type(self, syntax: nodes.Expression) -> Type | None:
        """The object type that the right side of `is` or `as` names. Reports AL0185."""
        keyword, name = "interface", ""
        match syntax:
            case nodes.Name():
                name = syntax.name
            case nodes.ScopeAccess(target=nodes.Name(name=keyword), name=name):
                pass
            case _:
                name = syntax.span.text
        for word in (keyword, "codeunit"):
            kind = kind_of_keyword(word)
            found = self.program.by_name(kind, name, syntax.span) if kind else None
            if found is not None:
                return object_type(found)
        self.diagnostics.report("AL0185", syntax.span, "Interface", name)
        return None

"""Property values with a language of their own (see build.py)."""

from __future__ import annotations

import dataclasses

from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.build_expressions import string_text
from alrun.syntax.build_types import TypeBuilder
from alrun.syntax.filter_text import is_constant, is_filter, without_comments
from alrun.syntax.lexer import Token

_FLOW_METHODS = frozenset({"average", "count", "exist", "lookup", "max", "min", "sum"})
_DIRECTIONS = frozenset({"ascending", "descending"})


class ValueBuilder(TypeBuilder):
    """Makes the nodes of property values."""

    def expression_value(self, expression: nodes.Expression) -> nodes.ExpressionValue:
        """`Visible = IsVisible and not Hidden;`."""
        return nodes.ExpressionValue(expression, self.whole)

    def list_value(self, items: list[nodes.Expression]) -> nodes.ListValue:
        """`Card`, or `'v1.0', 'beta'`."""
        return nodes.ListValue(tuple(items), self.whole)

    # ---- Labels, names, members, ranges

    def label_value(self, literal: nodes.Literal, properties: list[nodes.LabelProperty]) -> nodes.LabelValue:
        """`'text', Comment = '…'`."""
        return nodes.LabelValue(literal, tuple(properties), self.whole)

    def language_texts_value(self, texts: list[nodes.LabelProperty]) -> nodes.LabelValue:
        """`ENU = '…', DAN = '…'`."""
        return nodes.LabelValue(None, tuple(texts), self.whole)

    def name_list(self, names: list[nodes.QualifiedName]) -> nodes.NameListValue:
        """`A, "B C", D`."""
        return nodes.NameListValue(tuple(names), self.whole)

    def text_name(self, string: Token) -> nodes.QualifiedName:
        """`'scripts/start.js'` in a list of names."""
        return nodes.QualifiedName(string_text(string), self.span(string), quote="'")

    def first_member(self, member: Token | None) -> list[Token | None]:
        """The start of a list of option members."""
        return [member]

    def next_member(self, members: list[Token | None], _comma: Token, member: Token | None) -> list[Token | None]:
        """A list of option members one longer."""
        members.append(member)
        return members

    def option_members_value(self, members: list[Token | None]) -> nodes.OptionMembersValue:
        """`,A,"B C",,D`."""
        return nodes.OptionMembersValue(self.member_names(members), self.whole)

    def number_value(self, number: Token) -> nodes.RangeValue:
        """`2`."""
        return nodes.RangeValue(int(number.text), int(number.text), True, self.whole)

    def range_value(self, low: Token, _colon: Token, high: Token) -> nodes.RangeValue:
        """`0 : 5`."""
        return nodes.RangeValue(int(low.text), int(high.text), False, self.whole)

    def range_value_from(self, low: Token, _colon: Token) -> nodes.RangeValue:
        """`2 :`."""
        return nodes.RangeValue(int(low.text), None, False, self.whole)

    def range_value_up_to(self, _colon: Token, high: Token) -> nodes.RangeValue:
        """`: 5`."""
        return nodes.RangeValue(None, int(high.text), False, self.whole)

    # ---- Conditions on fields

    def text_condition(
        self, field: Token, _equals: Token, kind: Token, _left: Token, text: Token | None, right: Token
    ) -> nodes.FieldCondition:
        """`"Field" = const(X)` or `= filter(X)`."""
        value = "" if text is None else without_comments(text.text)
        if not (is_constant if kind.kind == "CONST" else is_filter)(value):
            self.diagnostics.report("AL0726", self.span(text or right))
        span = Span(self.file, field.start, right.end)
        return nodes.FieldCondition(self.simple_name(field), kind.kind.lower(), value, None, False, False, span)

    def field_condition(
        self, field: Token, _equals: Token, _kind: Token, _left: Token, value: Token, right: Token
    ) -> nodes.FieldCondition:
        """`"Field" = field(Y)`."""
        return self._condition(field, value, False, False, right)

    def field_wrapped_condition(
        self,
        field: Token,
        _equals: Token,
        _kind: Token,
        _left: Token,
        wrapper: Token,
        _inner_left: Token,
        value: Token,
        _inner_right: Token,
        right: Token,
    ) -> nodes.FieldCondition:
        """`"Field" = field(filter(Y))` or `= field(upperlimit(Y))`."""
        upperlimit = wrapper.kind == "UPPERLIMIT"
        return self._condition(field, value, upperlimit, not upperlimit, right)

    def field_upperlimit_filter_condition(self, field: Token, *rest: Token) -> nodes.FieldCondition:
        """`"Field" = field(upperlimit(filter(Y)))`."""
        return self._condition(field, rest[-4], True, True, rest[-1])

    def column_condition(self, field: Token, _equals: Token, column: nodes.QualifiedName) -> nodes.FieldCondition:
        """`"Field" = DataItem."Column"` in the DataItemLink of a query."""
        span = Span(self.file, field.start, column.span.end)
        return nodes.FieldCondition(self.simple_name(field), "column", "", column, False, False, span)

    def _condition(
        self, field: Token, other: Token, upperlimit: bool, is_filter: bool, right: Token
    ) -> nodes.FieldCondition:
        span = Span(self.file, field.start, right.end)
        name = self.simple_name(field)
        return nodes.FieldCondition(name, "field", "", self.simple_name(other), upperlimit, is_filter, span)

    def where(
        self, _where: Token, _left: Token, conditions: list[nodes.FieldCondition], _right: Token
    ) -> list[nodes.FieldCondition]:
        """`where(conditions)`."""
        return conditions

    # ---- CalcFormula

    def calc_formula(
        self,
        method: Token,
        _left: Token,
        name: nodes.QualifiedName,
        conditions: list[nodes.FieldCondition],
        _right: Token,
    ) -> nodes.CalcFormula:
        """`sum("Table"."Field" where(…))`; `count` and `exist` name a table only."""
        if method.text.lower() not in _FLOW_METHODS:
            self.diagnostics.report("AL0176", self.span(method))
        return nodes.CalcFormula(method.text.lower(), "", name, tuple(conditions), self.whole)

    def signed_calc_formula(
        self,
        sign: Token,
        method: Token,
        left: Token,
        name: nodes.QualifiedName,
        conditions: list[nodes.FieldCondition],
        right: Token,
    ) -> nodes.CalcFormula:
        """`-sum("Table"."Field" where(…))`."""
        formula = self.calc_formula(method, left, name, conditions, right)
        return dataclasses.replace(formula, sign=sign.text)

    # ---- TableRelation

    def table_relation(self, branches: list[nodes.TableRelationBranch]) -> nodes.TableRelation:
        """All branches in order."""
        return nodes.TableRelation(tuple(branches), self.whole)

    def relation_branch(
        self, name: nodes.QualifiedName, filters: list[nodes.FieldCondition]
    ) -> nodes.TableRelationBranch:
        """`Table."Field" where(filters)`."""
        end = filters[-1].span.end if filters else name.span.end
        return nodes.TableRelationBranch((), name, tuple(filters), Span(self.file, name.span.start, end))

    def conditional_relation_branch(
        self,
        if_: Token,
        _left: Token,
        conditions: list[nodes.FieldCondition],
        _right: Token,
        name: nodes.QualifiedName,
        filters: list[nodes.FieldCondition],
    ) -> nodes.TableRelationBranch:
        """`if (conditions) Table."Field" where(filters)`."""
        branch = self.relation_branch(name, filters)
        span = Span(self.file, if_.start, branch.span.end)
        return dataclasses.replace(branch, conditions=tuple(conditions), span=span)

    # ---- Views and links

    def sorting(self, _sorting: Token, _left: Token, fields: list[Token], _right: Token) -> list[Token]:
        """`sorting(A, B)`."""
        return fields

    def order(self, _order: Token, _left: Token, direction: Token, _right: Token) -> Token:
        """`order(descending)`."""
        if direction.text.lower() not in _DIRECTIONS:
            self.diagnostics.report("AL0252", self.span(direction))
        return direction

    def view_value(
        self, fields: list[Token] | None, direction: Token | None, conditions: list[nodes.FieldCondition]
    ) -> nodes.ViewValue:
        """`sorting(A) order(descending) where(B = const(1))`."""
        sorting = None
        if fields is not None or direction is not None:
            sorting = self._sorting_key(fields or [], direction, self.whole)
        return nodes.ViewValue(sorting, tuple(conditions), False, self.whole)

    def _sorting_key(self, fields: list[Token], direction: Token | None, span: Span) -> nodes.SortingKey:
        names = tuple(self.simple_name(field) for field in fields)
        return nodes.SortingKey(names, direction.text.lower() if direction else "", span)

    def link_value(self, conditions: list[nodes.FieldCondition]) -> nodes.ViewValue:
        """`"Document No." = field("No."), …`."""
        return nodes.ViewValue(None, tuple(conditions), True, self.whole)

    # ---- Permissions and Implementation

    def permissions_value(self, entries: list[nodes.PermissionEntry]) -> nodes.PermissionsValue:
        """All entries in order."""
        return nodes.PermissionsValue(tuple(entries), self.whole)

    def permission(
        self, kind: Token, object_name: nodes.QualifiedName, _equals: Token, rights: Token
    ) -> nodes.PermissionEntry:
        """`tabledata "Customer" = RIMD`."""
        span = Span(self.file, kind.start, rights.end)
        return nodes.PermissionEntry(kind.text.lower(), object_name, rights.text, span)

    def every_object(self, star: Token) -> nodes.QualifiedName:
        """`*`."""
        return nodes.QualifiedName(star.text, self.span(star))

    def implementation(
        self, interface: nodes.QualifiedName, _equals: Token, codeunit: nodes.QualifiedName
    ) -> tuple[nodes.QualifiedName, nodes.QualifiedName]:
        """`"Interface" = "Codeunit"`."""
        return (interface, codeunit)

    def implementation_value(
        self, pairs: list[tuple[nodes.QualifiedName, nodes.QualifiedName]]
    ) -> nodes.ImplementationValue:
        """All pairs in order."""
        return nodes.ImplementationValue(tuple(pairs), self.whole)

    # ---- RunObject and OrderBy

    def object_value(self, keyword: Token, object_name: nodes.QualifiedName) -> nodes.ObjectValue:
        """`Page "Customer Card"`."""
        return nodes.ObjectValue(keyword.text.lower(), object_name, self.whole)

    def order_by_key(self, direction: Token, _left: Token, fields: list[Token], right: Token) -> nodes.SortingKey:
        """`descending(A, B)`."""
        return self._sorting_key(fields, direction, Span(self.file, direction.start, right.end))

    def order_by_value(self, keys: list[nodes.SortingKey]) -> nodes.OrderByValue:
        """All keys in order."""
        return nodes.OrderByValue(tuple(keys), self.whole)

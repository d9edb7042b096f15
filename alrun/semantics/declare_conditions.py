"""The conditions of views, links and CalcFormulas: field names resolved, constants worked out."""

from __future__ import annotations

import re

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.condition_symbols import LinkCondition
from alrun.semantics.constants import constant_value, unquote
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import TableSymbol
from alrun.syntax import nodes

_ONE_TEXT = re.compile(r"'((?:[^']|'')+)'")
_QUOTED = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*\"""")
_VALUE = rf"""(?:{_QUOTED.pattern}|[^\W\d]\w*)"""
_QUALIFIED = re.compile(rf"{_VALUE}(?:\s*::\s*(?P<last>{_VALUE}))+")


class ConditionDeclarer:
    """Declares `"Field" = const(X)` and its kin. Reports AL0118 for a field that is missing."""

    def __init__(self, program: ProgramSymbols, diagnostics: DiagnosticBag) -> None:
        self._program = program
        self._diagnostics = diagnostics

    def declare(
        self, conditions: tuple[nodes.FieldCondition, ...], table: TableSymbol, host: TableSymbol | None
    ) -> tuple[LinkCondition, ...]:
        """Conditions on fields of `table`; `field(X)` names a field of `host`."""
        declared = (self._condition(syntax, table, host) for syntax in conditions)
        return tuple(condition for condition in declared if condition is not None)

    def _condition(
        self, syntax: nodes.FieldCondition, table: TableSymbol, host: TableSymbol | None
    ) -> LinkCondition | None:
        field = table.find_field(syntax.field)
        if field is None:
            self._diagnostics.report("AL0118", syntax.span, syntax.field)
            return None
        if syntax.kind == "const":
            constant = constant_value(syntax.value, field.type, self._program)
            if constant is None:
                self._diagnostics.report("AL0171", syntax.span, syntax.value.strip(), field.name)
            return LinkCondition(field, "const", unquote(syntax.value), constant=constant)
        if syntax.kind != "field":
            return LinkCondition(field, syntax.kind, written_filter(syntax.value, field.type, self._program))
        host_field = host.find_field(syntax.value) if host is not None else None
        if host_field is None:
            self._diagnostics.report("AL0118", syntax.span, syntax.value)
            return None
        return LinkCondition(
            field,
            "field",
            syntax.value,
            host_field,
            only_upper_limit=syntax.upperlimit,
            value_is_filter=syntax.filter,
        )


def written_filter(text: str, type_: types.Type, program: ProgramSymbols) -> str:
    """A filter as SetFilter takes it: a name in double quotes is there a text in single ones.

    Members of options and enums are there without their type, and `Database::X` as a number.
    Undocumented: a text that is all of it is the filter, as in `filter('Order|Return Order')` of Microsoft's queries.
    """
    whole = _ONE_TEXT.fullmatch(text.strip())
    if whole is not None:
        return whole[1].replace("''", "'")

    def unqualified(match: re.Match[str]) -> str:
        value = constant_value(match.group(), type_, program)
        if isinstance(type_, types.OptionType | types.EnumType) or not isinstance(value, int):
            return match["last"]
        return str(value)

    text = _QUALIFIED.sub(unqualified, text.strip())
    return _QUOTED.sub(lambda match: "'" + unquote(match.group()).replace("'", "''") + "'", text)

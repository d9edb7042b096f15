"""Names and numbers of objects and of what they declare: how long, how large."""

from __future__ import annotations

from collections.abc import Iterable

from alrun.semantics.checked import Checked
from alrun.semantics.symbols import ObjectKind
from alrun.source import Span

_LONGEST_OBJECT_NAME = 30
_LONGEST_IDENTIFIER = 120
_SHORT_NAMED = frozenset(
    {
        ObjectKind.TABLE,
        ObjectKind.TABLE_EXTENSION,
        ObjectKind.PAGE,
        ObjectKind.PAGE_EXTENSION,
        ObjectKind.CODEUNIT,
        ObjectKind.REPORT,
        ObjectKind.REPORT_EXTENSION,
        ObjectKind.QUERY,
        ObjectKind.XMLPORT,
    }
)
"""The kinds whose names are columns of 30 characters in the database."""
WITHOUT_ID = frozenset(
    {
        ObjectKind.CONTROL_ADD_IN,
        ObjectKind.DOTNET,
        ObjectKind.ENTITLEMENT,
        ObjectKind.INTERFACE,
        ObjectKind.PAGE_CUSTOMIZATION,
        ObjectKind.PROFILE,
        ObjectKind.PROFILE_EXTENSION,
    }
)
"""The kinds of objects that have no number."""


def check_names(checked: Checked) -> None:
    """Report numbers that an object may not have, and names that are too long."""
    _check_object(checked)
    body = checked.syntax.body
    _check_lengths(checked, ((variable.name, variable.span) for variable in body.variables))
    for procedure in body.procedures:
        _check_lengths(checked, [(procedure.name, procedure.name_span)])
        _check_lengths(checked, ((parameter.name, parameter.span) for parameter in procedure.parameters))
        _check_lengths(checked, ((variable.name, variable.span) for variable in procedure.variables))


def _check_lengths(checked: Checked, names: Iterable[tuple[str, Span]]) -> None:
    for name, span in names:
        if len(name) > _LONGEST_IDENTIFIER:
            checked.report("AL0304", span, name, _LONGEST_IDENTIFIER)


def _check_object(checked: Checked) -> None:
    symbol, syntax = checked.symbol, checked.syntax
    if symbol.kind in _SHORT_NAMED and len(syntax.name) > _LONGEST_OBJECT_NAME:
        checked.report("AL0305", syntax.name_span, syntax.name, _LONGEST_OBJECT_NAME)
    if symbol.kind in WITHOUT_ID or syntax.object_id is None:
        return
    if syntax.object_id <= 0:
        checked.report("AL0222", syntax.name_span, syntax.object_id)

"""Declarations by which an app for the cloud names what is for on-premises only: types of .NET, and tables.

Docs: devenv-compilation-scope-overview, properties/devenv-scope-table-property
"""

from __future__ import annotations

from alrun.semantics.check_procedures import object_types_in
from alrun.semantics.checked import Checked
from alrun.semantics.program import kind_of_keyword
from alrun.semantics.symbols import ObjectKind
from alrun.semantics.targets import is_table_on_premises
from alrun.syntax import nodes


def check_targets(checked: Checked) -> None:
    """Report the types of an object's variables, parameters and results that its app may not use. AL0296."""
    if not checked.symbol.app.is_for_cloud:
        return
    for _, type_ in object_types_in(checked.syntax.body):
        name = _refused(checked, type_)
        if name:
            checked.report("AL0296", type_.object_name.span, name, "OnPrem", "Cloud")


def _refused(checked: Checked, type_: nodes.ObjectTypeSyntax) -> str:
    """The name of a type that is for on-premises only, '' of another."""
    name = type_.object_name
    kind = kind_of_keyword(type_.keyword)
    if kind is ObjectKind.DOTNET:
        alias = checked.program.dotnet_type(name.name)
        return "" if alias is None else alias.full_name
    if kind is ObjectKind.TABLE:
        table = checked.program.find(kind, name.name, name.span, name.namespace)
        return table.name if table is not None and is_table_on_premises(table) else ""
    return ""

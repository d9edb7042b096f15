"""Declarations that name obsolete objects: types of variables, what an object extends, the tables of properties."""

from __future__ import annotations

from alrun.semantics.check_procedures import object_types_in
from alrun.semantics.checked import Checked
from alrun.semantics.obsolete import is_obsolete, report_object
from alrun.semantics.program import EXTENDED_KINDS, kind_of_keyword
from alrun.semantics.symbols import ObjectKind, ObjectSymbol
from alrun.syntax import nodes

_Known = dict[tuple[ObjectKind, str, str], ObjectSymbol | None]
"""The objects that an object names, looked up once."""


def check_obsolete(checked: Checked) -> None:
    """Report the obsolete objects that an object's declarations name."""
    if is_obsolete(checked.symbol):
        return
    known: _Known = {}
    extends = checked.syntax.extends
    target_kind = EXTENDED_KINDS.get(checked.symbol.kind)
    if extends is not None and target_kind is not None:
        # What is removed may still be extended: its fields go with it.
        target = checked.program.named(target_kind, extends)
        if target is not None and target.header.obsolete_state != "removed":
            _check_name(checked, known, target_kind, extends)
    for procedure, type_ in object_types_in(checked.syntax.body):
        if procedure is not None and any(attribute.name.lower() == "obsolete" for attribute in procedure.attributes):
            continue
        kind = kind_of_keyword(type_.keyword)
        if kind is not None and kind is not ObjectKind.DOTNET:
            _check_name(checked, known, kind, type_.object_name)


def _check_name(checked: Checked, known: _Known, kind: ObjectKind, name: nodes.QualifiedName) -> None:
    key = (kind, name.namespace, name.name)
    if key not in known:
        known[key] = checked.program.find(kind, name.name, name.span, name.namespace)
    found = known[key]
    if found is not None and found is not checked.symbol:
        report_object(checked.diagnostics, checked.symbol, found, name.span)

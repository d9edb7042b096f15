"""Pass 2 for pages: the expressions of controls and properties, and the types that controls get from them."""

from __future__ import annotations

from dataclasses import replace

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.bind_base import is_place
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import BoundAccessor, BoundBadExpression, BoundFieldAccess, BoundImplicitRecord, Expression
from alrun.semantics.builtins import Builtins
from alrun.semantics.page_symbols import ControlSymbol, FormSymbol, page_elements, place_of
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.python_names import DATA_CAPTION, getter_name
from alrun.semantics.symbols import ExtensionSymbol, ObjectSymbol
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value


def bind_accessors(
    program: ProgramSymbols, builtins: Builtins, owner: ObjectSymbol, diagnostics: DiagnosticBag
) -> list[BoundAccessor]:
    """What `owner` wrote as expressions on a page or request page; sets type and field of the controls it declares."""
    page = owner.target if isinstance(owner, ExtensionSymbol) else owner
    assert isinstance(page, FormSymbol)
    binder = _AccessorBinder(program, builtins, owner, diagnostics)
    accessors: list[BoundAccessor] = []
    for element in page_elements(page):
        if isinstance(element, ControlSymbol) and element.owner is owner and element.source is not None:
            accessor = binder.source(element)
            if accessor is not None:
                accessors.append(accessor)
        for name, writer in element.expressions.items():
            if writer is owner:
                prop, _ = element.properties[name]
                accessor = binder.property_value(prop, getter_name(element.name, prop.name))
                if accessor is not None:
                    accessors.append(accessor)
    data_caption = owner.properties.get("datacaptionexpression")
    if data_caption is not None:
        accessor = binder.property_value(data_caption, DATA_CAPTION)
        if accessor is not None:
            accessors.append(accessor)
    return accessors


class _AccessorBinder:
    """Binds expressions in the scope of one page or extension, each with a fresh binder."""

    def __init__(
        self, program: ProgramSymbols, builtins: Builtins, owner: ObjectSymbol, diagnostics: DiagnosticBag
    ) -> None:
        self._program = program
        self._builtins = builtins
        self._owner = owner
        self._diagnostics = diagnostics

    def source(self, control: ControlSymbol) -> BoundAccessor | None:
        """The source expression of a field control."""
        assert control.source is not None
        value = self._bind(control.source)
        if value is None:
            return None
        control.type = _captioned(control, value.type)
        if isinstance(value, BoundFieldAccess):
            control.table_field = value.field
            control.is_of_rec = isinstance(value.record, BoundImplicitRecord)
        place = value if is_place(value) else None
        control.is_variable = place is not None
        return BoundAccessor(self._owner, getter_name(control.name), value, place, control.source.span)

    def property_value(self, prop: nodes.Property, python_name: str) -> BoundAccessor | None:
        """The value of a property such as Visible."""
        syntax = parse_value(ValueLanguage.EXPRESSION, prop.value, self._diagnostics)
        if not isinstance(syntax, nodes.ExpressionValue):
            return None
        value = self._bind(syntax.expression)
        if value is None:
            return None
        return BoundAccessor(self._owner, python_name, value, None, prop.span)

    def _bind(self, syntax: nodes.Expression) -> Expression | None:
        binder = Binder(self._program, self._builtins, self._owner, None, self._diagnostics, place_of(self._owner))
        value = binder.bind_expression(syntax)
        return None if isinstance(value, BoundBadExpression) else value


def _captioned(control: ControlSymbol, type_: types.Type) -> types.Type:
    """The type of what a control shows, with the captions that the control gives to the members of an option."""
    captions = control.constants.get("optioncaption", control.constants.get("optioncaptionml"))
    if not isinstance(type_, types.OptionType) or captions is None:
        return type_
    at = (("Control", control.name), ("Property", "OptionCaption"))
    return replace(type_, captions=tuple(str(captions).split(",")), translated_at=(control.owner, at))

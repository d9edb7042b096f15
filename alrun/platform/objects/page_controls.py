"""What a control of an open page shows, whether it can be edited, and what typing into it means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from alrun.platform.objects.page_limits import check_typed
from alrun.runtime.formatting import RegionalSettings, evaluate, format_value
from alrun.runtime.formatting.captions import field_caption, translated
from alrun.runtime.formatting.format_value import decimal_format
from alrun.runtime.helper_triggers import caption_of_class, format_of_type
from alrun.semantics import types
from alrun.semantics.page_symbols import ActionSymbol, ControlKind, ControlSymbol, FormSymbol
from alrun.semantics.python_names import getter_name, setter_name
from alrun.semantics.symbols import FieldClass, FieldSymbol

if TYPE_CHECKING:
    from alrun.platform.objects.form_instance import FormInstance
    from alrun.runtime.session import Session

_CONTAINERS = frozenset(
    {ControlKind.AREA, ControlKind.GROUP, ControlKind.REPEATER, ControlKind.CUE_GROUP, ControlKind.GRID}
    | {ControlKind.FIXED}
)

CHOSEN = frozenset({"action", "systemaction"})
"""The kinds of actions that a user chooses."""


@dataclass(slots=True)
class ControlView:
    """A field of an open page, as a person sees it now."""

    name: str
    caption: str
    text: str
    editable: bool


@dataclass(slots=True)
class GroupView:
    """The fields that stand directly in one group; `caption` may be empty."""

    caption: str
    fields: list[ControlView]


def flag(page: FormInstance, element: ControlSymbol | ActionSymbol, name: str, default: bool = True) -> bool:
    """A Boolean property such as Visible; `default` is what it is unless said. Runs AL code if it is an expression."""
    owner = element.expressions.get(name)
    if owner is not None:
        return bool(getattr(page.instance_of(owner), getter_name(element.name, name))())
    return element.constants.get(name, default) is not False


def value_of(page: FormInstance, control: ControlSymbol) -> object:
    """The value of a field control's source expression."""
    return getattr(page.instance_of(control.owner), getter_name(control.name))()


def text_of(page: FormInstance, control: ControlSymbol) -> str:
    """The value as it is displayed; '' of a control that shows nothing.

    Docs: devenv-format-field-data
    """
    if not shows_value(page, control):
        return ""
    value = value_of(page, control)
    return "" if is_blank(control, value) else formatted(page, control, value)


def shows_value(page: FormInstance, control: ControlSymbol) -> bool:
    """Whether a control has a value to show, which a field of the record has only where a row is shown."""
    of_no_row = control.is_of_rec and page.form is not None and not page.form.shows_row
    return control.has_source and not of_no_row


def formatted(page: FormInstance, control: ControlSymbol, value: object) -> str:
    """A value of the control's type in the control's format. Docs: devenv-format-field-data"""
    settings = page.session.settings
    if control.type == types.DECIMAL:
        pattern = _auto_format(page, control) or decimal_format(_property(control, "decimalplaces"))
        return format_value(value, control.type, 0, pattern, settings)
    return format_value(value, control.type, settings=settings)


def _auto_format(page: FormInstance, control: ControlSymbol) -> str:
    """The format that AutoFormatType stands for, where it and its expression are constants.

    Docs: properties/devenv-autoformattype-property
    """
    auto_format_type = _property(control, "autoformattype")
    if not isinstance(auto_format_type, int) or auto_format_type == 0:
        return ""
    expression = _property(control, "autoformatexpression")
    return format_of_type(page.session, auto_format_type, expression if isinstance(expression, str) else "")


def is_blank(control: ControlSymbol, value: object) -> bool:
    """Whether nothing is shown for a value: BlankZero and BlankNumbers. Docs: properties/devenv-blankzero-property"""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return False
    if _property(control, "blankzero") is True and value == 0:
        return True
    match str(_property(control, "blanknumbers") or "").lower():
        case "blankneg":
            return value < 0
        case "blanknegandzero":
            return value <= 0
        case "blankzero":
            return value == 0
        case "blankzeroandpos":
            return value >= 0
        case "blankpos":
            return value > 0
        case _:
            return False


def _property(control: ControlSymbol, name: str) -> object:
    """A property of the control, else of the table field it shows."""
    if name in control.constants:
        return control.constants[name]
    return control.table_field.constants.get(name) if control.table_field is not None else None


def caption_of(control: ControlSymbol | ActionSymbol, settings: RegionalSettings) -> str:
    """The caption: the control's own, else that of its table field, else its name."""
    caption = control.constants.get("caption", control.constants.get("captionml"))
    own = caption if isinstance(caption, str) else "" if caption is None else str(caption)
    changing = control.caption_changed_by
    kind = "Change" if changing is not None else "Control" if isinstance(control, ControlSymbol) else "Action"
    path = ((kind, control.name), ("Property", "Caption"))
    shown = translated(changing or control.owner, path, own, settings)
    if shown or caption is not None:
        return shown
    if isinstance(control, ControlSymbol) and control.table_field is not None:
        return field_caption(control.table_field, settings)
    return control.name


def shown_caption(page: FormInstance, element: ControlSymbol | ActionSymbol) -> str:
    """The caption as it is shown now: that of CaptionClass, which may be an expression, before any other.

    Docs: properties/devenv-captionclass-property
    """
    owner = element.expressions.get("captionclass")
    written = element.constants.get("captionclass")
    if owner is None and written is None:
        return caption_of(element, page.session.settings)
    text = str(getattr(page.instance_of(owner), getter_name(element.name, "captionclass"))() if owner else written)
    return caption_of_class(page.session, text)


def is_never_visible(symbol: FormSymbol, control: ControlSymbol) -> bool:
    """Whether a control or a group around it says `Visible = false`."""
    return any(each.constants.get("visible") is False for each in _with_groups(symbol, control))


def is_in_application_area(session: Session, control: ControlSymbol) -> bool:
    """Whether the session has an application area that a control is for, which is not on the page else.

    Observed: a session with an empty text has all areas. A control that names none is for those of the object that
    declares it. Docs: properties/devenv-applicationarea-property
    """
    declared = control.constants.get("applicationarea", control.owner.constants.get("applicationarea"))
    if not session.application_area or declared is None:
        return True
    wanted = {area.strip().lower() for area in str(declared).split(",")}
    enabled = {area.strip().removeprefix("#").lower() for area in session.application_area.split(",")}
    return "all" in wanted or not wanted.isdisjoint(enabled)


def is_shown(page: FormInstance, element: ControlSymbol | ActionSymbol) -> bool:
    """Whether an element and all groups around it are visible now. Runs AL code if that is an expression."""
    return all(flag(page, each, "visible") for each in _with_groups(page.symbol, element))


def _with_groups(symbol: FormSymbol, element: ControlSymbol | ActionSymbol) -> tuple[ControlSymbol | ActionSymbol, ...]:
    """The area and the groups that an element stands in, and itself."""
    waiting: list[tuple[ControlSymbol | ActionSymbol, ...]] = [(area,) for area in symbol.areas]
    waiting += [(area,) for area in symbol.action_areas]
    while waiting:
        path = waiting.pop()
        if path[-1] is element:
            return path
        waiting += [(*path, child) for child in path[-1].children]
    return (element,)


def is_editable(page: FormInstance, control: ControlSymbol) -> bool:
    """Whether a user may type into the control.

    Observed: on a page that is opened to be looked at, variables still take edits.
    """
    form = page.form
    if form is not None and (form.is_lookup_list or (form.is_viewed and control.table_field is not None)):
        return False
    return takes_edits(page, control)


def takes_edits(page: FormInstance, control: ControlSymbol) -> bool:
    """Whether the control can be typed into if the user may edit the page."""
    if not page.takes_edits:
        return False
    form, field = page.form, control.table_field
    if field is not None:
        if control.is_of_rec and form is not None and not form.may_modify:
            return False  # Observed: ModifyAllowed says nothing of variables.
        if field.field_class is FieldClass.FLOW_FIELD or field.constants.get("editable") is False:
            return False
    elif not control.is_variable:
        return False
    return flag(page, control, "editable") and flag(page, control, "enabled")


def typed_value(page: FormInstance, control: ControlSymbol, text: str) -> object:
    """What a text typed into the control means.

    Raises ALError if it is no value of the control's type, or one that the control or its field do not allow.
    """
    session = page.session
    value = evaluate(text, control.type, settings=session.settings, work_date=session.work_date)
    check_value(page, control, value)
    return value


def check_value(page: FormInstance, control: ControlSymbol, value: object) -> None:
    """Raise ALError if the control or its field do not allow a value of the control's type."""
    of_field = control.table_field.constants if control.table_field is not None else {}
    caption = caption_of(control, page.session.settings)
    check_typed(value, control.type, caption, {**of_field, **control.constants})


def assign(page: FormInstance, control: ControlSymbol, value: object) -> None:
    """Assign to the variable that the control shows."""
    getattr(page.instance_of(control.owner), setter_name(control.name))(value)


def fields_of(symbol: FormSymbol) -> Iterator[ControlSymbol]:
    """The field controls of a page in shown order, those of its parts left out."""
    waiting = list(reversed(symbol.areas))
    while waiting:
        control = waiting.pop()
        if control.kind is ControlKind.FIELD:
            yield control
        waiting += reversed(control.children)


def parts_of(symbol: FormSymbol) -> Iterator[ControlSymbol]:
    """The parts of a page in shown order."""
    return (control for control in symbol.controls.values() if control.part_page is not None)


def flow_fields_of(symbol: FormSymbol) -> tuple[FieldSymbol, ...]:
    """The FlowFields that the page shows, which it calculates for every record it reads."""
    fields = (control.rec_field for control in fields_of(symbol))
    shown = (field for field in fields if field is not None and field.field_class is FieldClass.FLOW_FIELD)
    return tuple(dict.fromkeys(shown))


def shown_fields(page: FormInstance) -> dict[str, str]:
    """The texts of the visible fields by control name."""
    return {view.name: view.text for group in groups(page) for view in group.fields}


def groups(page: FormInstance) -> list[GroupView]:
    """The visible fields as they are grouped, then those of the parts."""
    found: list[GroupView] = []
    for area in page.symbol.areas:
        _add_groups(page, area, found)
    return [group for group in found if group.fields]


def _add_groups(page: FormInstance, container: ControlSymbol, found: list[GroupView]) -> None:
    if not flag(page, container, "visible"):
        return
    caption = "" if container.kind is ControlKind.AREA else _group_caption(page, container)
    group = GroupView(caption, [])
    found.append(group)
    for control in container.children:
        match control.kind:
            case ControlKind.FIELD:
                if flag(page, control, "visible"):
                    group.fields.append(
                        ControlView(
                            control.name,
                            shown_caption(page, control),
                            text_of(page, control),
                            is_editable(page, control),
                        )
                    )
            case kind if kind in _CONTAINERS:
                _add_groups(page, control, found)
            case ControlKind.PART:
                _add_part(page, control, found)
            case _:
                pass


def _group_caption(page: FormInstance, container: ControlSymbol) -> str:
    if container.constants.get("showcaption") is False:
        return ""
    return shown_caption(page, container)


def _add_part(page: FormInstance, control: ControlSymbol, found: list[GroupView]) -> None:
    form = page.form.parts.get(control.name.lower()) if page.form is not None else None
    if form is None or not flag(page, control, "visible"):
        return
    has_own = "caption" in control.constants
    title = caption_of(control, page.session.settings) if has_own else form.page.shown_caption
    for group in groups(form.page):
        caption = f"{title} - {group.caption}" if group.caption else title
        found.append(GroupView(caption, group.fields))


def action_names(page: FormInstance) -> list[str]:
    """The actions that can be chosen now, by name."""
    return [
        action.name
        for action in page.symbol.actions.values()
        if action.kind in CHOSEN and flag(page, action, "visible") and flag(page, action, "enabled")
    ]

"""Page Metadata, Page Control Field and Page Action.

Observed: what the columns hold, save where it says otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from alrun.platform.objects.page_controls import caption_of, fields_of
from alrun.platform.system_tables.declared import Declared, field_numbers, object_id, objects_of
from alrun.platform.system_tables.rows import Grouped
from alrun.platform.system_tables.tables import option_string
from alrun.runtime.formatting import EN_US
from alrun.runtime.session import Session
from alrun.semantics.condition_symbols import LinkCondition
from alrun.semantics.page_symbols import ActionSymbol, ControlSymbol, PageSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ObjectKind
from alrun.semantics.types import is_option_like

# Undocumented: the numbers after HeadlinePart, save that of PromptDialog.
_PAGE_TYPES: Final = (
    *("Card", "List", "RoleCenter", "CardPart", "ListPart", "Document", "Worksheet", "ListPlus", "ConfirmationDialog"),
    *("NavigatePage", "StandardDialog", "API", "HeadlinePart", "ReportPreview", "ReportProcessingOnly", "XmlPort"),
    *("", "", "", "", "PromptDialog", "UserControlHost", "ConfigurationDialog"),
)


def _source_table(row: Declared[PageSymbol]) -> int:
    """The SourceTable, out of the header: pages are looked through for those of a table."""
    return object_id(row.program, row.symbol, row.symbol.header.source_table, ObjectKind.TABLE)


def _view(row: Declared[PageSymbol]) -> str:
    """SourceTableView with numbers for names: `SORTING(Field4) ORDER(1) WHERE(Field6=CONST(2))`."""
    view = row.symbol.view
    if view is None:
        return ""
    parts = [f"SORTING({','.join(f'Field{field.number}' for field in view.sorting)})"] * bool(view.sorting)
    parts += ["ORDER(1)"] * (not view.ascending)
    parts += [f"WHERE({','.join(map(_condition, view.conditions))})"] * bool(view.conditions)
    return " ".join(parts)


def _condition(condition: LinkCondition) -> str:
    is_number = is_option_like(condition.field.type) and condition.constant is not None
    value = str(condition.constant) if is_number else condition.value
    return f"Field{condition.field.number}={condition.kind.upper()}({value})"


PAGE_METADATA = objects_of(
    ObjectKind.PAGE,
    {
        4: lambda row: row.flag("editable", True),
        5: lambda row: row.subtype(_PAGE_TYPES),
        6: lambda row: row.object_id("cardpageid", ObjectKind.PAGE),
        7: lambda row: "DataCaptionExprCode" if "datacaptionexpression" in row.symbol.constants else "",
        8: lambda row: row.flag("refreshonactivate"),
        9: lambda row: row.text("apipublisher"),
        10: lambda row: row.text("apigroup"),
        11: lambda row: row.text("apiversion") or "beta",
        12: lambda row: row.text("entitysetname"),
        13: lambda row: row.text("entityname"),
        14: _source_table,
        15: _view,
        16: lambda row: row.flag("insertallowed", True),
        17: lambda row: row.flag("modifyallowed", True),
        18: lambda row: row.flag("deleteallowed", True),
        19: lambda row: row.flag("delayedinsert"),
        20: lambda row: row.flag("showfilter", True),
        21: lambda row: row.flag("multiplenewlines"),
        22: lambda row: row.flag("savevalues"),
        23: lambda row: row.flag("autosplitkey"),
        24: lambda row: field_numbers(row.symbol.source_table, row.text("datacaptionfields")),
        25: lambda row: row.symbol.source_table_temporary,
        26: lambda row: row.flag("linksallowed", True),
        27: lambda row: row.flag("changetrackingallowed"),
        28: lambda row: row.flag("populateallfields"),
        30: lambda row: row.text("inherentpermissions").upper(),
        31: lambda row: row.text("inherententitlements").upper(),
        32: lambda row: row.symbol.namespace,
    },
    caption=3,
    app=29,
)


def _pages(session: Session) -> Sequence[PageSymbol]:
    return session.program.symbols.in_order(ObjectKind.PAGE)  # type: ignore[return-value]  # pages they are


# Page Control Field


class ControlRow(NamedTuple):
    """A field control of a page; `number` is its place among them, from 1. Undocumented: the id is that number."""

    page: PageSymbol
    number: int
    control: ControlSymbol

    @property
    def source(self) -> str:
        """The name of the table field, else what is written."""
        control = self.control
        if control.table_field is not None:
            return control.table_field.name
        return "" if control.source is None else control.source.span.text

    def property_text(self, name: str, default: str) -> str:
        """A property as it is written."""
        control = self.control
        if name in control.constants:
            return str(control.constants[name]).lower()
        return control.properties[name][0].value.text if name in control.expressions else default

    @property
    def editable(self) -> str:
        """Editable, which the platform fills in from the table field where the control does not say."""
        field = self.control.table_field
        default = "False" if field is not None and field.constants.get("editable") is False else "True"
        return self.property_text("editable", default)


PAGE_CONTROL_FIELDS = Grouped(
    {
        1: lambda row: row.page.object_id,
        2: lambda row: row.number,
        3: lambda row: row.control.name,
        4: lambda row: 0 if row.page.source_table is None else row.page.source_table.object_id,
        5: lambda row: 0 if row.control.table_field is None else row.control.table_field.number,
        6: lambda row: row.property_text("enabled", "true"),
        7: lambda row: row.editable,
        8: lambda row: row.property_text("visible", "true"),
        9: lambda row: row.source,
        10: lambda row: "" if row.control.table_field is None else option_string(row.control.table_field),
        11: lambda row: row.number,
    },
    groups=_pages,
    first=lambda page: page.object_id,
    items=lambda session, page: tuple(enumerate(fields_of(page), 1)),
    second=lambda item: item[0],
    row=lambda session, page, item: ControlRow(page, *item),
    size=50_000,
)
"""Page Control Field."""


# Page Action

_ACTION_TYPES: Final = {
    "area": 0,
    "action": 1,
    "systemaction": 1,
    "separator": 2,
    "group": 3,
    "customaction": 4,
    "fileuploadaction": 5,
}
_AREAS: Final = {
    "creation": 1,
    "processing": 2,
    "navigation": 3,
    "reporting": 4,
    "embedding": 5,
    "sections": 6,
    "systemactions": 12,
    "prompting": 13,
    "promptguide": 14,
}
_RUN_TYPES: Final = {"page": 1, "report": 2, "codeunit": 3, "xmlport": 4}
_RUN_KINDS: Final = (ObjectKind.PAGE, ObjectKind.REPORT, ObjectKind.CODEUNIT, ObjectKind.XMLPORT)
_RUN_MODES: Final = {"view": 1, "edit": 2, "create": 3}
_TOOL_TIP_PART: Final = 250


class ActionRow(NamedTuple):
    """An action, a group or an area of actions; `number` is its place on the page, from 1.

    Undocumented: the id is that number. Observed for Page Action: what is nested in what.
    """

    page: PageSymbol
    number: int
    action: ActionSymbol
    depth: int
    parent: int
    program: ProgramSymbols

    def text(self, name: str) -> str:
        """A property as text; '' if it is not there."""
        return str(self.action.constants.get(name, ""))

    @property
    def run_object(self) -> tuple[int, int]:
        """The type and id of what RunObject names: `page "Customer Card"`."""
        word, _, name = self.text("runobject").partition(" ")
        type_ = _RUN_TYPES.get(word.lower(), 0)
        if not type_:
            return 0, 0
        return type_, object_id(self.program, self.action.owner, name.strip(), _RUN_KINDS[type_ - 1])

    @property
    def run_source_table(self) -> int:
        """The table of the page that it runs."""
        type_, number = self.run_object
        page = self.program.by_id(ObjectKind.PAGE, number) if type_ == _RUN_TYPES["page"] else None
        table = page.source_table if isinstance(page, PageSymbol) else None
        return 0 if table is None else table.object_id

    @property
    def type(self) -> int:
        """What it is: an area, an action, a group..."""
        return _ACTION_TYPES[self.action.kind]

    @property
    def area(self) -> int:
        """Which area it is, from 1; 0 for what is none."""
        return _AREAS.get(self.action.name.lower(), 0) if self.action.kind == "area" else 0

    @property
    def caption(self) -> str:
        """The caption; an area has none."""
        return "" if self.action.kind == "area" else caption_of(self.action, EN_US)

    def tool_tip(self, part: int) -> str:
        """A part of the ToolTip, from 0."""
        return self.text("tooltip")[part * _TOOL_TIP_PART : (part + 1) * _TOOL_TIP_PART]


def actions_of(session: Session, page: PageSymbol) -> Sequence[ActionRow]:
    """The actions of a page with the groups and areas that they are in, in their order."""
    rows: list[ActionRow] = []
    for area in page.action_areas:
        _add_actions(rows, ActionRow(page, len(rows) + 1, area, 0, 0, session.program.symbols))
    return rows


def _add_actions(rows: list[ActionRow], row: ActionRow) -> None:
    """An action and what is in it. What promotes an action is none."""
    if row.action.kind not in _ACTION_TYPES or row.action.name.lower() == "promoted":
        return
    rows.append(row)
    for child in row.action.children:
        _add_actions(rows, row._replace(number=len(rows) + 1, action=child, depth=row.depth + 1, parent=row.number))


PAGE_ACTIONS = Grouped(
    {
        1: lambda row: row.page.object_id,
        2: lambda row: row.number,
        3: lambda row: row.number,
        4: lambda row: row.depth,
        5: lambda row: row.parent,
        6: lambda row: row.type,
        7: lambda row: row.area,
        8: lambda row: row.action.name,
        9: lambda row: row.caption,
        10: lambda row: row.tool_tip(0),
        11: lambda row: row.tool_tip(1),
        12: lambda row: row.tool_tip(2),
        13: lambda row: row.tool_tip(3),
        14: lambda row: row.action.constants.get("promoted", False) is True,
        15: lambda row: row.run_object[0],
        16: lambda row: row.run_object[1],
        17: lambda row: _RUN_MODES.get(row.text("runpagemode").lower(), 0),
        18: lambda row: row.run_source_table,
        19: lambda row: row.text("applicationarea"),
    },
    groups=_pages,
    first=lambda page: page.object_id,
    items=actions_of,
    second=lambda row: row.number,
    row=lambda session, page, row: row,
    size=50_000,
)
"""Page Action."""

"""Symbols of what a page consists of: its controls and actions, and those of request pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from alrun.semantics.condition_symbols import TableView
from alrun.semantics.staged import Declarations, PartlyDeclared, Stage, declared, nothing
from alrun.semantics.symbols import (
    IN_OBJECT,
    ON_REQUEST_PAGE,
    AppInfo,
    BodyPlace,
    Constant,
    ExtensionSymbol,
    FieldSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
)
from alrun.semantics.types import NOTHING, Type
from alrun.source import NOWHERE, Span

if TYPE_CHECKING:
    from alrun.syntax import nodes


class ControlKind(Enum):
    """What a page control is, which decides how it is shown and what it may hold."""

    AREA = "area"
    GROUP = "group"
    REPEATER = "repeater"
    CUE_GROUP = "cuegroup"
    GRID = "grid"
    FIXED = "fixed"
    FIELD = "field"
    LABEL = "label"
    PART = "part"
    SYSTEM_PART = "systempart"
    CHART_PART = "chartpart"
    USER_CONTROL = "usercontrol"
    SEPARATOR = "separator"


@dataclass(slots=True, eq=False)
class ControlSymbol(PartlyDeclared):
    """A control of a page, its children in shown order, extensions applied.

    `owner` is the page or pageextension that declares it: its expressions are bound in that object's scope.
    `getter` and `setter` are synthetic procedures lowered from `source` (a field of Rec, a variable, an expression).
    """

    name: str
    kind: ControlKind
    owner: ObjectSymbol
    type: Type = NOTHING
    source: nodes.Expression | None = None
    source_text: str = ""
    """`source` as it is written, of a control of a request page."""
    has_source: bool = False
    """Whether there is a getter."""
    is_variable: bool = False
    """Whether there is a setter."""
    table_field: FieldSymbol | None = None
    """The table field that the control is bound to, if its expression is one."""
    is_of_rec: bool = False
    """Whether it is a field of Rec, not of a record variable."""
    part_page: PageSymbol | None = None
    add_in: ObjectSymbol | None = None
    """The control add-in of a user control."""
    view: TableView | None = field(init=False, repr=False)
    """SubPageView of a part."""
    link: TableView | None = field(init=False, repr=False)
    """SubPageLink of a part."""
    children: list[ControlSymbol] = field(default_factory=list)
    properties: dict[str, tuple[nodes.Property, ObjectSymbol]] = field(default_factory=dict)
    """By name in lower case, each with the object that wrote it: an extension's `modify` may replace one."""
    constants: dict[str, Constant] = field(default_factory=dict)
    """The properties whose value is a constant, by name in lower case."""
    expressions: dict[str, ObjectSymbol] = field(default_factory=dict)
    """The properties that have a getter, by name in lower case, each with the object whose instance has it."""
    triggers: dict[str, ProcedureSymbol] = field(default_factory=dict)
    extension_triggers: list[tuple[str, ProcedureSymbol]] = field(default_factory=list)
    caption_changed_by: ObjectSymbol | None = None
    """The extension that gives it another caption."""
    span: Span = NOWHERE

    LATER: ClassVar[dict[str, object]] = {"source": None, "properties": {}, "view": None, "link": None}
    SYNTAX: ClassVar[frozenset[str]] = frozenset({"source", "properties"})

    @property
    def provider(self) -> str:
        """The name of the part that a part is linked to; '' if it is linked to the page that it is on."""
        return str(self.constants.get("provider", ""))

    @property
    def rec_field(self) -> FieldSymbol | None:
        """The field of Rec that it shows, if it shows one."""
        return self.table_field if self.is_of_rec else None

    def declarer(self) -> Declarations | None:
        """What declares the object that declares the control."""
        return self.owner.declarations


@dataclass(slots=True, eq=False)
class ActionSymbol(PartlyDeclared):
    """An action, or a group or area of actions, of a page."""

    name: str
    kind: str
    """area, group, action, actionref, separator, systemaction, customaction, fileuploadaction: lower case."""
    owner: ObjectSymbol
    children: list[ActionSymbol] = field(default_factory=list)
    properties: dict[str, tuple[nodes.Property, ObjectSymbol]] = field(default_factory=dict)
    constants: dict[str, Constant] = field(default_factory=dict)
    expressions: dict[str, ObjectSymbol] = field(default_factory=dict)
    triggers: dict[str, ProcedureSymbol] = field(default_factory=dict)
    extension_triggers: list[tuple[str, ProcedureSymbol]] = field(default_factory=list)
    caption_changed_by: ObjectSymbol | None = None
    """The extension that gives it another caption."""
    target_name: str = ""
    """The promoted action of an actionref."""
    run_view: TableView | None = field(init=False, repr=False)
    """RunPageView, of an action that runs a page."""
    run_link: TableView | None = field(init=False, repr=False)
    """RunPageLink, of an action that runs a page."""
    span: Span = NOWHERE

    LATER: ClassVar[dict[str, object]] = {"properties": {}, "run_view": None, "run_link": None}
    SYNTAX: ClassVar[frozenset[str]] = frozenset({"properties"})

    def declarer(self) -> Declarations | None:
        """What declares the object that declares the action."""
        return self.owner.declarations


class FormSymbol(ObjectSymbol):
    """An object with controls and actions: a page, or a report or xmlport, whose request page they are.

    Those of its extensions are merged in. `request_page_constants` are the properties of the request page, by name in
    lower case, and `request_page_view` is its SourceTableView.
    """

    source_table: TableSymbol | None = declared(Stage.PROPERTIES, nothing)
    source_table_temporary: bool = declared(Stage.PROPERTIES, bool)
    request_page_constants: dict[str, Constant] = declared(Stage.PROPERTIES, dict)
    request_page_view: TableView | None = declared(Stage.VIEWS, nothing)
    areas: list[ControlSymbol] = declared(Stage.SHAPE, list)
    controls: dict[str, ControlSymbol] = declared(Stage.SHAPE, dict)
    """Every control with a name, by name in lower case."""
    action_areas: list[ActionSymbol] = declared(Stage.SHAPE, list)
    actions: dict[str, ActionSymbol] = declared(Stage.SHAPE, dict)

    def element_triggers(self) -> Iterable[ProcedureSymbol]:
        """The triggers of controls and actions."""
        for element in page_elements(self):
            yield from element.triggers.values()
            yield from (trigger for _, trigger in element.extension_triggers)


class PageSymbol(FormSymbol):
    """A page with the controls and actions of its extensions merged in."""

    kind = ObjectKind.PAGE

    page_type: str = declared(Stage.PROPERTIES, lambda: "Card")
    view: TableView | None = declared(Stage.VIEWS, nothing)
    """SourceTableView."""

    def __init__(self, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__(name, object_id, app, span)
        self.extensions: list[PageExtensionSymbol] = []

    def forwarded(self) -> Sequence[ObjectSymbol]:
        """The pageextensions of it."""
        return self.extensions


class PageExtensionSymbol(ExtensionSymbol):
    """A pageextension: its controls are in `target`, its globals, procedures and triggers here."""

    kind = ObjectKind.PAGE_EXTENSION
    target: PageSymbol


def page_elements(form: FormSymbol) -> Iterator[ControlSymbol | ActionSymbol]:
    """Every control and action of a page, those of its extensions included."""
    waiting: list[ControlSymbol | ActionSymbol] = [*form.areas, *form.action_areas]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += element.children


def place_of(owner: ObjectSymbol) -> BodyPlace:
    """Where the bodies and expressions of the controls that an object declares stand."""
    return IN_OBJECT if isinstance(owner, PageSymbol | PageExtensionSymbol) else ON_REQUEST_PAGE

"""Symbols of the objects with data items, nodes or events of their own: reports, xmlports, control add-ins.

Those of queries are in query_symbols.py. They are apart from symbols.py, which has what all objects share, and the
tables, pages and codeunits that run.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from alrun.semantics.condition_symbols import TableView
from alrun.semantics.page_symbols import FormSymbol, PageSymbol
from alrun.semantics.staged import Stage, declared
from alrun.semantics.symbols import (
    AppInfo,
    Constant,
    ExtensionSymbol,
    FieldSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
    VariableSymbol,
)
from alrun.semantics.types import NOTHING, Type
from alrun.source import NOWHERE, Span
from alrun.tree import node


class ElementKind(Enum):
    """What an element of a dataset, query or schema is."""

    DATA_ITEM = "dataitem"
    COLUMN = "column"
    FILTER = "filter"
    TEXT_ELEMENT = "textelement"
    TEXT_ATTRIBUTE = "textattribute"
    FIELD_ELEMENT = "fieldelement"
    FIELD_ATTRIBUTE = "fieldattribute"
    TABLE_ELEMENT = "tableelement"


@dataclass(slots=True, eq=False)
class ElementSymbol:
    """A data item of a report or query, a column or filter of a query, or a node of an xmlport.

    `owner` is the object that declares it, the report or an extension of it. `variable` is what its name stands for in
    code: the record of a data item or table element, the text of a text element, the value of a column; None if
    nothing.
    """

    name: str
    kind: ElementKind
    owner: ObjectSymbol
    variable: VariableSymbol | None = None
    table: TableSymbol | None = None
    parent: ElementSymbol | None = None
    children: list[ElementSymbol] = field(default_factory=list)
    """What stands in a data item of a report, columns and data items, in the order of the dataset."""
    type: Type = NOTHING
    """That of the source expression of a column of a report, once it is bound."""
    table_field: FieldSymbol | None = None
    """The table field that a column of a report is, if its expression is one."""
    constants: dict[str, Constant] = field(default_factory=dict)
    """The properties of an element of a report or xmlport, by name in lower case: values that need no code to know,
    else text."""
    triggers: dict[str, ProcedureSymbol] = field(default_factory=dict)
    extension_triggers: list[ProcedureSymbol] = field(default_factory=list)
    span: Span = NOWHERE

    def all_triggers(self) -> Iterable[ProcedureSymbol]:
        """Its own triggers and those that extensions add."""
        yield from self.triggers.values()
        yield from self.extension_triggers


@node
class DataItemViews:
    """What properties of a data item of a report, or of a table element of an xmlport, name of its table.

    `linked` is the one whose fields `link`, its DataItemLink or LinkFields, compares with. `calc_fields` and
    `filter_fields` are CalcFields and RequestFilterFields.
    """

    view: TableView | None
    link: TableView | None
    linked: ElementSymbol | None
    calc_fields: tuple[FieldSymbol, ...]
    filter_fields: tuple[FieldSymbol, ...]


@node
class ReportLabel:
    """A label of a report: its text, which may be translated, is that of the object that declares it."""

    name: str
    text: str
    owner: ObjectSymbol


@node
class ReportLayout:
    """A layout of the `rendering` section of a report, or of one by its older properties.

    `type` is RDLC, Word, Excel or Custom as written; `constants` are its properties, by name in lower case.
    """

    name: str
    type: str
    owner: ObjectSymbol
    constants: dict[str, Constant]


class ReportSymbol(FormSymbol):
    """A report with the data items, columns and controls of its extensions merged in.

    Its controls and actions are those of the request page.
    """

    kind = ObjectKind.REPORT

    roots: list[ElementSymbol] = declared(Stage.SHAPE, list)
    """The data items, and columns of extensions, that stand in no other, in the order of the dataset."""
    data_items: dict[str, ElementSymbol] = declared(Stage.SHAPE, dict)
    """By name in lower case; those of extensions last."""
    columns: dict[str, ElementSymbol] = declared(Stage.SHAPE, dict)
    """By name in lower case."""
    labels: dict[str, ReportLabel] = declared(Stage.SHAPE, dict)
    """By name in lower case."""
    layouts: dict[str, ReportLayout] = declared(Stage.SHAPE, dict)
    """By name in lower case."""
    data_item_views: dict[str, DataItemViews] = declared(Stage.VIEWS, dict)
    """By the name of the data item in lower case."""
    request_page_triggers: list[ProcedureSymbol] = declared(Stage.SHAPE, list)

    def __init__(self, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__(name, object_id, app, span)
        self.extensions: list[ReportExtensionSymbol] = []

    def forwarded(self) -> Sequence[ObjectSymbol]:
        """The reportextensions of it."""
        return self.extensions

    @property
    def elements(self) -> dict[str, ElementSymbol]:
        """What its code can name."""
        return self.data_items

    def element_variables(self) -> Iterable[VariableSymbol]:
        """The records of its data items, those of extensions left out."""
        return _records(self, self)

    def element_triggers(self) -> Iterable[ProcedureSymbol]:
        """The triggers of data items and of the request page."""
        for item in self.data_items.values():
            yield from item.all_triggers()
        yield from self.request_page_triggers
        yield from super().element_triggers()


class ReportExtensionSymbol(ExtensionSymbol):
    """A reportextension: its data items and controls are in `target`, its globals, procedures and triggers here."""

    kind = ObjectKind.REPORT_EXTENSION
    target: ReportSymbol

    def element_variables(self) -> Iterable[VariableSymbol]:
        """The records of the data items that it adds."""
        return _records(self.target, self)


def _records(report: ReportSymbol, owner: ObjectSymbol) -> Iterable[VariableSymbol]:
    return [item.variable for item in report.data_items.values() if item.owner is owner and item.variable is not None]


@node
class NodeSource:
    """What a field node of an xmlport stands for: a field of the record of a table element."""

    element: ElementSymbol
    field: FieldSymbol


class XmlPortSymbol(FormSymbol):
    """An xmlport: `nodes` are those of its schema, `elements` those that code can name. Its controls and actions are
    those of the request page."""

    kind = ObjectKind.XMLPORT

    nodes: list[ElementSymbol] = declared(Stage.SHAPE, list)
    """In the order of the schema, each before those in it."""
    elements: dict[str, ElementSymbol] = declared(Stage.SHAPE, dict)
    """By the name of their variable in lower case."""
    namespaces: dict[str, str] = declared(Stage.SHAPE, dict)
    """Namespaces: the namespaces by their prefix, '' for the default one."""
    node_views: dict[str, DataItemViews] = declared(Stage.VIEWS, dict)
    """What table elements see, by the name of their variable in lower case."""
    sources: list[NodeSource | None] = declared(Stage.VIEWS, list)
    """What the field nodes stand for, None for other nodes, and for one whose source has errors; as `nodes`."""
    request_page_triggers: list[ProcedureSymbol] = declared(Stage.SHAPE, list)

    @property
    def extensions(self) -> Sequence[ExtensionSymbol]:
        """None: xmlports are not extended."""
        return ()

    @property
    def data_items(self) -> dict[str, ElementSymbol]:
        """The table elements by name in lower case: what is filtered on the request page."""
        return {node.name.lower(): node for node in reversed(self.nodes) if node.table is not None}

    @property
    def data_item_views(self) -> dict[str, DataItemViews]:
        """What these see, by name in lower case."""
        return {
            name: self.node_views[node.variable.name.lower()]
            for name, node in self.data_items.items()
            if node.variable is not None
        }

    def element_variables(self) -> Iterable[VariableSymbol]:
        """The records of table elements and the texts of text elements and attributes."""
        return [element.variable for element in self.elements.values() if element.variable is not None]

    def element_triggers(self) -> Iterable[ProcedureSymbol]:
        """The triggers of nodes and of the request page."""
        for each in self.nodes:
            yield from each.all_triggers()
        yield from self.request_page_triggers
        yield from super().element_triggers()


class PageCustomizationSymbol(ExtensionSymbol):
    """A pagecustomization: which controls of its target a profile shows, and where."""

    kind = ObjectKind.PAGE_CUSTOMIZATION
    target: PageSymbol


class ControlAddInSymbol(ObjectSymbol):
    """A control add-in: procedures that a page may call, and events that it may handle."""

    kind = ObjectKind.CONTROL_ADD_IN

    events: dict[str, ProcedureSymbol] = declared(Stage.MEMBERS, dict)
    """By name in lower case."""


@dataclass(slots=True, eq=False)
class DotNetAlias:
    """The name under which a program knows a type of .NET."""

    name: str
    full_name: str
    is_control_add_in: bool = False
    span: Span = NOWHERE


class DotNetSymbol(ObjectSymbol):
    """A `dotnet` package: the aliases that it gives to types of .NET, by name in lower case."""

    kind = ObjectKind.DOTNET

    aliases: dict[str, DotNetAlias] = declared(Stage.SHAPE, dict)

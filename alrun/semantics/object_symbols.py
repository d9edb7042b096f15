"""Symbols of the objects with data items, nodes or events of their own: reports, xmlports, control add-ins.

Those of queries are in query_symbols.py. They are apart from symbols.py, which has what all objects share, and the
tables, pages and codeunits that run.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from alrun.semantics.page_symbols import FormSymbol, PageSymbol
from alrun.semantics.staged import Stage, declared
from alrun.semantics.symbols import (
    AppInfo,
    Constant,
    ExtensionSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
    VariableSymbol,
)
from alrun.source import NOWHERE, Span


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
    constants: dict[str, Constant] = field(default_factory=dict)
    """The properties of a data item of a report, by name in lower case: values that need no code to know, else text."""
    triggers: dict[str, ProcedureSymbol] = field(default_factory=dict)
    extension_triggers: list[ProcedureSymbol] = field(default_factory=list)
    span: Span = NOWHERE

    def all_triggers(self) -> Iterable[ProcedureSymbol]:
        """Its own triggers and those that extensions add."""
        yield from self.triggers.values()
        yield from self.extension_triggers


class ReportSymbol(FormSymbol):
    """A report with the data items, columns and controls of its extensions merged in.

    Its controls and actions are those of the request page.
    """

    kind = ObjectKind.REPORT

    data_items: dict[str, ElementSymbol] = declared(Stage.SHAPE, dict)
    """By name in lower case, in the order of the dataset."""
    column_names: set[str] = declared(Stage.SHAPE, set)
    """The names of columns and labels in lower case."""
    request_page_triggers: list[ProcedureSymbol] = declared(Stage.SHAPE, list)

    def __init__(self, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__(name, object_id, app, span)
        self.extensions: list[ReportExtensionSymbol] = []

    @property
    def elements(self) -> dict[str, ElementSymbol]:
        """What its code can name."""
        return self.data_items

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


class XmlPortSymbol(FormSymbol):
    """An xmlport: `nodes` are those of its schema, `elements` those that code can name. Its controls and actions are
    those of the request page."""

    kind = ObjectKind.XMLPORT

    nodes: list[ElementSymbol] = declared(Stage.SHAPE, list)
    elements: dict[str, ElementSymbol] = declared(Stage.SHAPE, dict)
    """By the name of their variable in lower case."""
    request_page_triggers: list[ProcedureSymbol] = declared(Stage.SHAPE, list)

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

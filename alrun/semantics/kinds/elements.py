"""Which element may stand in which object or element: every kind of AL's `keyword(arguments) { ... }`.

A shape says what stands between a pair of braces. Its name is that of the object kind, or what the reference calls the
element ("Page Field", "Report Data Item"). Docs: devenv-table-object, devenv-page-object, devenv-report-object,
devenv-query-object, devenv-xmlport-object and the pages of their extensions.
"""

from __future__ import annotations

_PLACEMENTS = ("addfirst", "addlast", "addbefore", "addafter")
_MOVES = dict.fromkeys(("movefirst", "movelast", "movebefore", "moveafter"), "move")

_GROUP_CONTROLS = {
    "cuegroup": "page group",
    "fixed": "page group",
    "grid": "page group",
    "group": "page group",
    "repeater": "page group",
}
CONTROLS = {
    **_GROUP_CONTROLS,
    "chartpart": "page chart part",
    "field": "page field",
    "label": "page label",
    "part": "page part",
    "systempart": "page system part",
    "usercontrol": "page user control",
}
"""The controls of a page and their shapes."""
CONTROL_TITLES = {
    title.lower(): title
    for title in ("Area CueGroup Fixed Grid Group Repeater ChartPart Field Label Part SystemPart UserControl".split())
}
"""How messages write what controls are."""
_ACTIONS = {
    "action": "page action",
    "actionref": "page action ref",
    "customaction": "page custom action",
    "fileuploadaction": "page file upload action",
    "group": "page action group",
    "separator": "page action separator",
    "systemaction": "page system action",
}
_DATA_ITEM = {"column": "report column", "dataitem": "report data item"}
_XML_NODES = {
    "fieldattribute": "xmlport field attribute",
    "fieldelement": "xmlport field element",
    "tableelement": "xmlport table element",
    "textattribute": "xmlport text attribute",
    "textelement": "xmlport text element",
}
_TABLE_SECTIONS = {"fieldgroups": "field groups", "fields": "fields", "keys": "keys"}
_PAGE_SECTIONS = {"actions": "actions", "layout": "layout", "views": "views", "analysisviews": "analysis views"}
_PAGE_CHANGES = {
    "actions": "action changes",
    "layout": "layout changes",
    "views": "view changes",
    "analysisviews": "analysis view changes",
}
_REPORT_SECTIONS = {"labels": "labels", "rendering": "rendering"}

ELEMENTS: dict[str, dict[str, str]] = {
    "table": _TABLE_SECTIONS,
    "tableextension": {"fieldgroups": "field group changes", "fields": "field changes", "keys": "keys"},
    "fields": {"field": "table field"},
    "field changes": {"field": "table field", "modify": "table field change"},
    "keys": {"key": "table key"},
    "field groups": {"fieldgroup": "field group"},
    "field group changes": {"addlast": "field group", "fieldgroup": "field group"},
    "page": _PAGE_SECTIONS,
    "pageextension": _PAGE_CHANGES,
    "pagecustomization": _PAGE_CHANGES,
    "requestpage": {"actions": "actions", "layout": "layout"},
    "requestpage changes": {"actions": "action changes", "layout": "layout changes"},
    "layout": {"area": "page area"},
    "page area": CONTROLS,
    "page group": {**CONTROLS, "actions": "page actions of a group"},
    "page actions of a group": {**_ACTIONS, "area": "page action area"},
    "layout changes": {**dict.fromkeys(_PLACEMENTS, "page area"), **_MOVES, "modify": "page control change"},
    "actions": {"area": "page action area"},
    "page action area": _ACTIONS,
    "page action group": _ACTIONS,
    "action changes": {**dict.fromkeys(_PLACEMENTS, "page action area"), **_MOVES, "modify": "page action change"},
    "views": {"view": "page view"},
    "view changes": {**dict.fromkeys(_PLACEMENTS, "views"), **_MOVES, "modify": "page view"},
    "page view": {"layout": "layout changes"},
    "analysis views": {"analysisview": "page analysis view"},
    "analysis view changes": {**dict.fromkeys(_PLACEMENTS, "analysis views"), **_MOVES, "modify": "page analysis view"},
    "report": {**_REPORT_SECTIONS, "dataset": "dataset", "requestpage": "requestpage"},
    "reportextension": {**_REPORT_SECTIONS, "dataset": "dataset changes", "requestpage": "requestpage changes"},
    "dataset": {"dataitem": "report data item"},
    "report data item": _DATA_ITEM,
    "dataset changes": {
        **dict.fromkeys(_PLACEMENTS, "report data item"),
        "add": "report data item",
        "modify": "report data item change",
    },
    "rendering": {"layout": "report layout"},
    "query": {"elements": "query elements"},
    "query elements": {"dataitem": "query data item"},
    "query data item": {"column": "query column", "dataitem": "query data item", "filter": "query filter"},
    "xmlport": {"requestpage": "requestpage", "schema": "schema"},
    "schema": _XML_NODES,
    "xmlport table element": _XML_NODES,
    "xmlport text element": _XML_NODES,
    "xmlport field element": _XML_NODES,
    "xmlport field attribute": _XML_NODES,  # which it may not: reported as AL0480
    "xmlport text attribute": _XML_NODES,
    "dotnet": {"assembly": "assembly"},
    "assembly": {"type": "dotnet type"},
    "enum": {"value": "enum value"},
    "enumextension": {"value": "enum value"},
}
"""The elements of each shape by keyword, and their shapes."""

FREE = frozenset({"labels", "move", "page control change", "page action change"})
"""Shapes whose properties are names that the program chooses, or depend on what is changed."""

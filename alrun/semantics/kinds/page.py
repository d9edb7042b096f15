"""Pages as data: which properties of controls and actions are expressions."""

from __future__ import annotations

EXPRESSION_PROPERTIES = frozenset(
    {"visible", "enabled", "editable", "hidevalue", "showmandatory", "styleexpr", "captionclass"}
)
"""Evaluated anew whenever the page is shown, unless the value is a constant. Docs: properties/devenv-properties"""

LAYOUT_AREAS = frozenset({"content", "factboxes", "rolecenter", "prompt", "promptoptions"})
ACTION_AREAS = frozenset(
    {"creation", "embedding", "navigation", "processing", "promoted", "prompting", "promptguide", "reporting"}
    | {"sections", "systemactions"}
)
"""The areas of a page. Docs: devenv-page-object, devenv-actions-overview"""
PROMOTED_CATEGORIES = frozenset(
    {"category_new", "category_process", "category_report"} | {f"category_category{number}" for number in range(2, 21)}
)
"""The groups of promoted actions that every page has, whether it writes them or not: an extension may add to them and
modify them. Docs: properties/devenv-promotedactioncategories-property"""

AREA_PAGE_TYPES = {
    "rolecenter": ("RoleCenter",),
    "prompt": ("PromptDialog",),
    "promptoptions": ("PromptDialog",),
}
"""The areas of a layout that only pages of some types have. Docs: diagnostics/diagnostic-al213"""

IN_FACT_BOXES = frozenset({"part", "systempart", "chartpart"})
IN_ROLE_CENTER = frozenset({"part", "systempart", "chartpart", "group"})
"""What may stand in these areas. Docs: diagnostics/diagnostic-al216, -al217"""

RECORD_TRIGGERS = frozenset({"ondeleterecord", "oninsertrecord", "onmodifyrecord", "onnewrecord"})
"""The triggers that only pages with a record have; Microsoft's own pages without one have OnAfterGetRecord and
OnFindRecord. Docs: diagnostics/diagnostic-al291"""

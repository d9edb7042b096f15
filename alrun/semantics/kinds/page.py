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

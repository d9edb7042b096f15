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

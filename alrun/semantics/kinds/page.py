"""Pages as data: which properties of controls and actions are expressions."""

from __future__ import annotations

EXPRESSION_PROPERTIES = frozenset(
    {"visible", "enabled", "editable", "hidevalue", "showmandatory", "styleexpr", "captionclass"}
)
"""Evaluated anew whenever the page is shown, unless the value is a constant. Docs: properties/devenv-properties"""

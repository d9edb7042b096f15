"""Properties that name objects, as data."""

from __future__ import annotations

from alrun.semantics.symbols import ObjectKind

OBJECT_PROPERTIES: dict[str, ObjectKind] = {
    "cardpageid": ObjectKind.PAGE,
    "drilldownpageid": ObjectKind.PAGE,
    "lookuppageid": ObjectKind.PAGE,
    "navigationpageid": ObjectKind.PAGE,
    "rolecenter": ObjectKind.PAGE,
    "customizations": ObjectKind.PAGE_CUSTOMIZATION,
    "includedpermissionsets": ObjectKind.PERMISSION_SET,
    "excludedpermissionsets": ObjectKind.PERMISSION_SET,
    "objectentitlements": ObjectKind.PERMISSION_SET,
}
"""By name in lower case, the kind of the objects that the property lists. Docs: properties/devenv-properties"""

PERMISSION_KINDS: dict[str, ObjectKind | None] = {
    "tabledata": ObjectKind.TABLE,
    "table": ObjectKind.TABLE,
    "report": ObjectKind.REPORT,
    "codeunit": ObjectKind.CODEUNIT,
    "xmlport": ObjectKind.XMLPORT,
    "page": ObjectKind.PAGE,
    "query": ObjectKind.QUERY,
    "system": None,
}
"""What may stand before the name in a permission. Docs: properties/devenv-permissions-property"""

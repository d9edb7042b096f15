"""XmlPorts as data: the kinds of nodes and the triggers of each. Docs: developer/devenv-xmlport-schema"""

from __future__ import annotations

_OF_FIELDS = frozenset({"onafterassignfield", "onbeforepassfield"})
_OF_TEXTS = frozenset({"onafterassignvariable", "onbeforepassvariable"})

NODE_TRIGGERS: dict[str, frozenset[str]] = {
    "tableelement": frozenset(
        {"onaftergetrecord", "onafterinitrecord", "onafterinsertrecord", "onaftermodifyrecord"}
        | {"onbeforeinsertrecord", "onbeforemodifyrecord", "onprexmlitem"}
    ),
    "fieldelement": _OF_FIELDS,
    "fieldattribute": _OF_FIELDS,
    "textelement": _OF_TEXTS,
    "textattribute": _OF_TEXTS,
}
"""By the keyword of the node. Docs: triggers-auto/xmlporttableelement and its neighbours"""

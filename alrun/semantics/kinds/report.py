"""Reports as data: the triggers of their parts. Docs: developer/devenv-report-triggers"""

from __future__ import annotations

DATA_ITEM_TRIGGERS = frozenset({"onpredataitem", "onaftergetrecord", "onpostdataitem"})
"""Docs: triggers-auto/reportdataitem"""

MODIFIED_DATA_ITEM_TRIGGERS = frozenset(
    {"onbeforepredataitem", "onafterpredataitem", "onbeforeaftergetrecord", "onafteraftergetrecord"}
    | {"onbeforepostdataitem", "onafterpostdataitem"}
)
"""What an extension may add to a data item. Docs: triggers-auto/reportextensiondatasetmodify"""

REQUEST_PAGE_TRIGGERS = frozenset(
    {"onaftergetcurrrecord", "onaftergetrecord", "onclosepage", "ondeleterecord", "onfindrecord", "oninit"}
    | {"oninsertrecord", "onmodifyrecord", "onnewrecord", "onnextrecord", "onopenpage", "onqueryclosepage"}
)
"""Docs: triggers-auto/requestpage"""

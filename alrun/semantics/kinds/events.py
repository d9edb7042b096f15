"""The events that the platform raises for every table and page, with their parameters. Docs: devenv-event-types"""

from __future__ import annotations

from typing import NamedTuple

from alrun.semantics.symbols import ObjectKind


class PlatformParameter(NamedTuple):
    """A parameter of a platform event; `type_name` is '' for a record of the table or of the page's source table."""

    name: str
    type_name: str = ""
    by_reference: bool = False


_REC, _X_REC = PlatformParameter("Rec"), PlatformParameter("xRec")
_RUN_TRIGGER = PlatformParameter("RunTrigger", "Boolean")
_BELOW = PlatformParameter("BelowxRec", "Boolean")


def _allow(name: str) -> PlatformParameter:
    return PlatformParameter(name, "Boolean", by_reference=True)


_INSERT = _DELETE = (_REC, _RUN_TRIGGER)
_MODIFY = _RENAME = (_REC, _X_REC, _RUN_TRIGGER)
_VALIDATE = (_REC, _X_REC, PlatformParameter("CurrFieldNo", "Integer"))

PLATFORM_EVENTS: dict[ObjectKind, dict[str, tuple[PlatformParameter, ...]]] = {
    ObjectKind.TABLE: {
        "onbeforeinsertevent": _INSERT,
        "onafterinsertevent": _INSERT,
        "onbeforemodifyevent": _MODIFY,
        "onaftermodifyevent": _MODIFY,
        "onbeforedeleteevent": _DELETE,
        "onafterdeleteevent": _DELETE,
        "onbeforerenameevent": _RENAME,
        "onafterrenameevent": _RENAME,
        "onbeforevalidateevent": _VALIDATE,
        "onaftervalidateevent": _VALIDATE,
    },
    ObjectKind.PAGE: {
        "onopenpageevent": (_REC,),
        "onclosepageevent": (_REC,),
        "onqueryclosepageevent": (_REC, _allow("AllowClose")),
        "onaftergetrecordevent": (_REC,),
        "onaftergetcurrrecordevent": (_REC,),
        "onnewrecordevent": (_REC, _BELOW, _X_REC),
        "oninsertrecordevent": (_REC, _BELOW, _X_REC, _allow("AllowInsert")),
        "onmodifyrecordevent": (_REC, _X_REC, _allow("AllowModify")),
        "ondeleterecordevent": (_REC, _allow("AllowDelete")),
        "onbeforevalidateevent": (_REC, _X_REC),
        "onaftervalidateevent": (_REC, _X_REC),
        "onbeforeactionevent": (_REC,),
        "onafteractionevent": (_REC,),
    },
}
"""By event name in lower case."""

ELEMENT_EVENTS = frozenset(
    {"onbeforevalidateevent", "onaftervalidateevent", "onbeforeactionevent", "onafteractionevent"}
)
"""The events of a field, control or action, which the subscriber names; in lower case."""

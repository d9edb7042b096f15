"""How a page can be closed, and which Action that is to its OnQueryClosePage and to whoever ran it.

Docs: methods-auto/page/page-runmodal--method
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from alrun.platform.objects.form_instance import FormInstance
from alrun.runtime.errors import ALError
from alrun.semantics.system_options import SYSTEM_OPTIONS

CLOSE: Final = "close"
"""The button that every page has, and what CurrPage.Close does (undocumented)."""

ACTIONS: Final = SYSTEM_OPTIONS["action"].members

LOOKUP_OK: Final = ACTIONS.index("LookupOK")

_LOOKUP = {"ok": "LookupOK", "cancel": "LookupCancel", CLOSE: "LookupCancel"}
_CONFIRMATION = {"yes": "Yes", "no": "No", CLOSE: "Cancel"}
"""Observed: closed in no other way, it is cancelled."""
_DIALOG = {"ok": "OK", "cancel": "Cancel", CLOSE: "Cancel"}
_OTHER = {"ok": "OK", "cancel": "Cancel", CLOSE: "OK"}
_BY_TYPE = {"confirmationdialog": _CONFIRMATION, "standarddialog": _DIALOG, "promptdialog": _DIALOG}

_REFUSING = frozenset(map(ACTIONS.index, ("Cancel", "LookupCancel", "No")))


def ways_to_close(page: FormInstance) -> Mapping[str, str]:
    """The answers that close a page, in lower case, each with the member of Action that it is."""
    if page.lookup_mode:
        return _LOOKUP
    return _BY_TYPE.get(page.page_type, _OTHER)


def is_dialog(page: FormInstance) -> bool:
    """Whether a page is of one of the types of dialogs."""
    return page.page_type in _BY_TYPE


def has_button(page: FormInstance, answer: str) -> bool:
    """Whether a test finds a button of the client on the page.

    Observed: OK is on all but confirmations, and prompts that declare their own; Cancel is on dialogs and prompts.
    """
    page_type = page.page_type
    match answer:
        case _ if page.lookup_mode:
            return answer in _LOOKUP
        case "ok":
            own = page.symbol.actions.get("ok")
            declares_ok = own is not None and own.kind == "systemaction"
            return page_type != "confirmationdialog" and not (page_type == "promptdialog" and declares_ok)
        case "cancel":
            return page_type in ("standarddialog", "promptdialog")
        case _:
            return page_type == "confirmationdialog"


def closing_action(page: FormInstance, answer: str) -> int:
    """The Action that an answer is. Raises ALError if the page has no such button."""
    ways = ways_to_close(page)
    if answer not in ways:
        buttons = ", ".join(way for way in ways if way != CLOSE)
        raise ALError(
            f"The page {page.caption or page.symbol.caption} cannot be closed with '{answer}'. It has: {buttons}.",
            "PageActionNotAvailable",
        )
    return ACTIONS.index(ways[answer])


def is_refusal(action: int) -> bool:
    """Whether the user left the page without having chosen anything."""
    return action in _REFUSING

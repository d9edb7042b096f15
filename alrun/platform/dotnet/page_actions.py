"""The actions of a page, as the server tells Microsoft's Page Action Provider.

Undocumented. Observed through that application and its tests: the names, and the numbers of areas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alrun.platform.system_tables.pages import ActionRow, actions_of
from alrun.runtime.net import NetObject, member
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.symbols import ObjectKind

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class PageAction(NetObject):
    """An action, or a group or area of actions."""

    net_name = "Microsoft.Dynamics.Nav.Types.Metadata.NavPageActionAL"

    def __init__(self, row: ActionRow) -> None:
        self._row = row

    @member("ActionId")
    def action_id(self) -> int:
        """Its place on the page, from 1."""
        return self._row.number

    @member("ParentActionId")
    def parent_action_id(self) -> int:
        """The place of the group or area that it is in."""
        return self._row.parent

    @member("ActionType")
    def action_type(self) -> int:
        """What it is, as the table Page Action numbers it."""
        return self._row.type

    @member("ActionSubtype")
    def action_subtype(self) -> int:
        """Which area it is: 0 for Creation, 4 for Embedding; -1 for what is none."""
        return self._row.area - 1

    @member("Caption")
    def caption(self) -> str:
        """Its caption."""
        return self._row.caption

    @member("RunObjectType")
    def run_object_type(self) -> int:
        """The type of the object that it runs: 1 for a page, 0 for none."""
        return self._row.run_object[0]

    @member("RunObjectId")
    def run_object_id(self) -> int:
        """The number of that object."""
        return self._row.run_object[1]


class PageActionResponse(NetObject):
    """The actions of a page, or why there are none."""

    net_name = "Microsoft.Dynamics.Nav.Runtime.NavPageActionALResponse"

    def __init__(self, actions: list[PageAction] | None) -> None:
        self._actions = actions

    @member("Success")
    def success(self) -> bool:
        """Whether there is the page."""
        return self._actions is not None

    @member("ErrorMessage")
    def error_message(self) -> str:
        """That there is no such page; the words are alrun's."""
        return "" if self._actions is not None else "The page does not exist."

    @member("PageActions")
    def page_actions(self) -> list[PageAction]:
        """The actions in their order, each before those inside it."""
        return list(self._actions or ())


class PageActionFunctions(NetObject):
    """Finds the actions of pages."""

    net_name = "Microsoft.Dynamics.Nav.Runtime.NavPageActionALFunctions"

    @member("GetActions", static=True, needs_session=True)
    def actions(self, session: Session, page_id: int) -> PageActionResponse:
        """The actions of a page. The product has its views among them."""
        page = session.program.symbols.by_id(ObjectKind.PAGE, page_id)
        if not isinstance(page, PageSymbol):
            return PageActionResponse(None)
        return PageActionResponse([PageAction(row) for row in actions_of(session, page)])

"""Session: the user's side, and manual event subscriptions."""

from __future__ import annotations

import weakref
from typing import Any

from alrun.runtime.errors import ALError
from alrun.runtime.events import bound_instances
from alrun.runtime.no_client import require_user
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS

METHODS = MethodTable()
method = METHODS.method

_CLIENT_TYPES = SYSTEM_OPTIONS["clienttype"].members


@method("System.GuiAllowed(): Boolean", bare=True, prop=True)
@method("Session.GuiAllowed(): Boolean", static=True)
def gui_allowed(session: Session) -> bool:
    """Whether the session has a user who sees dialogs.

    Docs: methods-auto/system/system-guiallowed-method
    """
    return session.client.has_ui


@method("Session.BindSubscription(Codeunit: Codeunit): Boolean", bare=True, false_for=("EventBinding",))
def bind_subscription(session: Session, codeunit: Any) -> bool:
    """Let a codeunit with manual subscribers hear events while a variable holds it.

    Raises ALError if it is bound or not manual.

    Docs: methods-auto/session/session-bindsubscription-method
    """
    symbol = codeunit.symbol
    if not symbol.manual_subscribers:
        raise ALError(
            f"The codeunit {symbol.name} has no manual event subscribers, so it cannot be bound.", "EventBinding"
        )
    if any(instance is codeunit for instance in bound_instances(session, symbol)):
        raise ALError(
            f"The binding of codeunit {symbol.object_id} was unsuccessful. The codeunit has already been bound.",
            "EventBinding",
        )
    session.bound_subscribers.setdefault(symbol, []).append(weakref.ref(codeunit))
    return True


@method("Session.UnbindSubscription(Codeunit: Codeunit): Boolean", bare=True, false_for=("EventBinding",))
def unbind_subscription(session: Session, codeunit: Any) -> bool:
    """Stop a codeunit from hearing events; true also if it was never bound.

    Docs: methods-auto/session/session-unbindsubscription-method
    """
    if not codeunit.symbol.manual_subscribers:
        raise ALError(
            f"The codeunit {codeunit.symbol.name} has no manual event subscribers, so it cannot be unbound.",
            "EventBinding",
        )
    bound = session.bound_subscribers.get(codeunit.symbol, [])
    bound[:] = [reference for reference in bound if reference() is not codeunit]
    return True


@method("Session.CurrentClientType(): ClientType", bare=True, prop=True)
def current_client_type(session: Session) -> int:
    """What kind of client the session has: Web, or ChildSession in a page background task.

    Docs: methods-auto/session/session-currentclienttype-method
    """
    return _CLIENT_TYPES.index(session.client_type)


@method("Session.DefaultClientType(): ClientType", bare=True, prop=True)
def default_client_type(session: Session) -> int:
    """What kind of client runs code by default: Web.

    Docs: methods-auto/session/session-defaultclienttype-method
    """
    return _CLIENT_TYPES.index("Web")


@method("System.Hyperlink(URL: Text)", bare=True)
def hyperlink(session: Session, url: str) -> None:
    """Have the user see a page of the web: alrun tells of it as the event `hyperlink`. An empty text does nothing.

    In a session without a user: an error. In a test its HyperlinkHandler gets it instead.
    Docs: methods-auto/system/system-hyperlink-method
    """
    require_user(session.client, f"open a hyperlink: {url}")
    if session.test is not None:
        session.test.handlers.hyperlink(url)
    elif url:
        session.emit("hyperlink", {"url": url})

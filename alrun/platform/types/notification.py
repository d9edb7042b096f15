"""Notification: a message that does not stop the user.

Docs: methods-auto/notification/notification-data-type
"""

from __future__ import annotations

import uuid

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_SCOPES = SYSTEM_OPTIONS["notificationscope"].members
_LOCAL = _SCOPES.index("LocalScope")


class Notification:
    """The content of a Notification variable. `scope` is a NotificationScope."""

    __slots__ = ("data", "id", "message", "scope")

    def __init__(self) -> None:
        self.id = uuid.UUID(int=0)
        self.message = ""
        self.scope = _LOCAL
        self.data: dict[str, str] = {}


@new_value_of("Notification")
def _new(session: Session, type_: Type) -> Notification:
    return Notification()


@method("Notification.Message([Message: Text]): Text", prop=True)
def message(notification: Notification, text: str | None = None) -> str:
    """The text, or set it.

    Docs: methods-auto/notification/notification-message-method
    """
    if text is not None:
        notification.message = text
    return notification.message


@method("Notification.Id([Id: Guid]): Guid", prop=True)
def id_(notification: Notification, id_: uuid.UUID | None = None) -> uuid.UUID:
    """The id, or set it; a notification without one gets it when it is sent.

    Docs: methods-auto/notification/notification-id-method
    """
    if id_ is not None:
        notification.id = id_
    return notification.id


@method("Notification.Scope([Scope: NotificationScope]): NotificationScope", prop=True)
def scope(notification: Notification, scope: int | None = None) -> int:
    """Where it is shown, or set it: LocalScope, the default, is the current page.

    Docs: methods-auto/notification/notification-scope-method
    """
    if scope is not None:
        notification.scope = scope
    return notification.scope


@method("Notification.SetData(Name: Text, Value: Text)")
def set_data(notification: Notification, name: str, value: str) -> None:
    """Keep a text under a name, for the method of an action.

    Docs: methods-auto/notification/notification-setdata-method
    """
    notification.data[name] = value


@method("Notification.GetData(Name: Text): Text")
def get_data(notification: Notification, name: str) -> str:
    """The text kept under a name; '' if there is none (undocumented).

    Docs: methods-auto/notification/notification-getdata-method
    """
    return notification.data.get(name, "")


@method("Notification.HasData(Name: Text): Boolean")
def has_data(notification: Notification, name: str) -> bool:
    """Whether there is a text under a name.

    Docs: methods-auto/notification/notification-hasdata-method
    """
    return name in notification.data


@method("Notification.AddAction(Caption: Text, CodeunitId: Integer, MethodName: Text)")
def add_action(notification: Notification, caption: str, codeunit_id: int, method_name: str) -> None:
    """An action that the user may choose. Raises ALError: alrun shows no such actions.

    Docs: methods-auto/notification/notification-addaction-string-integer-string-method
    """
    raise UnsupportedFeature("actions on notifications (Notification.AddAction)")


@method("Notification.Send(): Boolean")
def send(session: Session, notification: Notification) -> bool:
    """Show the notification, once more if it was shown; suppressed in a session without a user.

    Docs: methods-auto/notification/notification-send-method
    """
    if notification.id.int == 0:
        notification.id = session.new_guid()
    session.client.notification(notification.message, _SCOPES[notification.scope])
    return True


@method("Notification.Recall(): Boolean")
def recall(notification: Notification) -> bool:
    """Take the notification back. What a client has printed stays.

    Docs: methods-auto/notification/notification-recall-method
    """
    return True

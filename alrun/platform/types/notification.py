"""Notification: a message that does not stop the user.

Docs: methods-auto/notification/notification-data-type
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import partial

from alrun.runtime.new_values import new_value_of
from alrun.runtime.offered_actions import OfferedAction, as_user_action, call_method
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_SCOPES = SYSTEM_OPTIONS["notificationscope"].members
_LOCAL = _SCOPES.index("LocalScope")


@dataclass(frozen=True, slots=True)
class NotificationAction:
    """An action that calls a method of a codeunit with the notification."""

    caption: str
    codeunit_id: int
    method_name: str


class Notification:
    """The content of a Notification variable. `scope` is a NotificationScope."""

    __slots__ = ("actions", "data", "id", "message", "scope")

    def __init__(self) -> None:
        self.actions: list[NotificationAction] = []
        self.id = uuid.UUID(int=0)
        self.message = ""
        self.scope = _LOCAL
        self.data: dict[str, str] = {}

    def copied(self) -> Notification:
        """A notification that no later change of this one reaches."""
        copy = Notification()
        copy.id, copy.message, copy.scope = self.id, self.message, self.scope
        copy.data, copy.actions = dict(self.data), list(self.actions)
        return copy


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


@method("Notification.AddAction(Caption: Text, CodeunitID: Integer, MethodName: Text [, Description: Text])")
def add_action(
    notification: Notification, caption: str, codeunit_id: int, method_name: str, description: str = ""
) -> None:
    """Offer a method of a codeunit with the notification. It is looked for when the user chooses it.

    Docs: methods-auto/notification/notification-addaction-string-integer-string-method
    """
    notification.actions.append(NotificationAction(caption, codeunit_id, method_name))


@method("Notification.Send(): Boolean")
def send(session: Session, notification: Notification) -> bool:
    """Show the notification, once more if it was shown; suppressed in a session without a user.

    In a test with a SendNotificationHandler: what that answers.
    Docs: methods-auto/notification/notification-send-method
    """
    if notification.id.int == 0:
        notification.id = session.new_guid()
    sent = notification.copied()
    actions = [OfferedAction(each.caption, partial(_choose, session, sent, each)) for each in sent.actions]
    session.client.notification(sent.message, _SCOPES[sent.scope], str(sent.id), actions)
    return session.test is None or session.test.handlers.notification_sent(notification.copied())


def _choose(session: Session, sent: Notification, action: NotificationAction) -> None:
    def call() -> None:
        call_method(session, action.codeunit_id, action.method_name, action.caption, sent.copied())

    as_user_action(session, call)


@method("Notification.Recall(): Boolean")
def recall(session: Session, notification: Notification) -> bool:
    """Take the notification and its actions back, also if it was never sent. What a client has printed stays.

    In a test with a RecallNotificationHandler: what that answers.

    Docs: methods-auto/notification/notification-recall-method
    """
    session.client.recall_notification(str(notification.id))
    return session.test is None or session.test.handlers.notification_recalled(notification.copied())

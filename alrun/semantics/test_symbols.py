"""What the attributes of a test codeunit say: which procedures are tests, and which answer for the user.

Docs: devenv-test-codeunits-and-test-methods; devenv-creating-handler-methods
"""

from __future__ import annotations

from enum import Enum

from alrun.tree import struct


class TransactionModel(Enum):
    """What becomes of what a test writes.

    Docs: attributes/devenv-transactionmodel-attribute
    """

    AUTO_COMMIT = "autocommit"
    AUTO_ROLLBACK = "autorollback"
    NONE = "none"


class HandlerKind(Enum):
    """What of the user's side a handler procedure answers, by the name of its attribute."""

    CONFIRM = "ConfirmHandler"
    FILTER_PAGE = "FilterPageHandler"
    HTTP_CLIENT = "HttpClientHandler"
    HYPERLINK = "HyperlinkHandler"
    MESSAGE = "MessageHandler"
    MODAL_PAGE = "ModalPageHandler"
    PAGE = "PageHandler"
    RECALL_NOTIFICATION = "RecallNotificationHandler"
    REPORT = "ReportHandler"
    REQUEST_PAGE = "RequestPageHandler"
    SEND_NOTIFICATION = "SendNotificationHandler"
    SESSION_SETTINGS = "SessionSettingsHandler"
    STR_MENU = "StrMenuHandler"


@struct
class TestMethod:
    """What the attributes of a `[Test]` procedure say.

    `handlers` are the names of HandlerFunctions as they are written; `permissions` is TestPermissions in lower case, ''
    without one.
    """

    handlers: tuple[str, ...] = ()
    transaction_model: TransactionModel = TransactionModel.AUTO_COMMIT
    permissions: str = ""

"""Attributes as data: where each may stand, how many arguments it takes, what procedure it asks for.

Docs: attributes/devenv-method-attributes and the page of each attribute.
"""

from __future__ import annotations

from alrun.tree import struct


@struct
class AttributeRule:
    """One attribute.

    `on` are the declarations that it is for. `group` says of what kind only one may stand on a procedure. `subtype` is
    that of the codeunits it is for, `objects` the kinds of objects, in lower case; anywhere where they are empty.
    `parameters` are those that the procedure must have, as (`var`, type), in one or more versions; `signature` is how
    messages show them.
    """

    name: str
    on: tuple[str, ...] = ("Method",)
    least: int = 0
    most: int = 0
    group: str = ""
    subtype: str = ""
    objects: tuple[str, ...] = ()
    parameters: tuple[tuple[tuple[bool, str], ...], ...] = ()
    return_type: str | None = None
    signature: str = ""
    repeatable: bool = False
    option: bool = False
    """Its argument is a value of the option of its name: `CommitBehavior::Ignore`."""


_VARIABLE = ("Variable",)
_BOTH = ("Method", "Variable")
_TEXT, _BOOLEAN = (False, "text"), (True, "boolean")


def _handler(name: str, signature: str, *versions: tuple[tuple[bool, str], ...], most: int = 0) -> AttributeRule:
    returns = "boolean" if signature.endswith(": Boolean") else ""
    return AttributeRule(
        name,
        most=most,
        group="handler",
        subtype="Test",
        parameters=versions,
        return_type=returns,
        signature=signature,
    )


_RULES = (
    AttributeRule("BusinessEvent", least=1, most=2, group="event"),
    AttributeRule("Caption", least=1, most=4),
    AttributeRule("CommitBehavior", least=1, most=1, option=True),
    AttributeRule("ErrorBehavior", least=1, most=1, option=True),
    AttributeRule("EventSubscriber", least=4, most=6, objects=("codeunit",)),
    AttributeRule("ExternalBusinessEvent", least=4, most=5, group="event"),
    AttributeRule("HandlerFunctions", least=1, most=1, subtype="Test"),
    AttributeRule("InDataSet", _VARIABLE),
    AttributeRule("InherentPermissions", ("Method", "Event"), 3, 4, repeatable=True),
    AttributeRule("IntegrationEvent", least=2, most=3, group="event"),
    AttributeRule("InternalEvent", least=1, most=2, group="event"),
    AttributeRule("Native", objects=("codeunit",)),
    AttributeRule("NonDebuggable", _BOTH),
    AttributeRule("None"),
    AttributeRule("Normal", objects=("codeunit",)),
    AttributeRule("Obsolete", ("Method", "Variable", "Event"), 0, 2),
    AttributeRule("RequiredPermissions", least=3, most=3, repeatable=True),
    AttributeRule("RunOnClient", _VARIABLE),
    AttributeRule("Scope", least=1, most=1),
    AttributeRule("SecurityFiltering", _VARIABLE, 1, 1),
    AttributeRule("ServiceEnabled"),
    AttributeRule("SuppressDispose", _VARIABLE),
    AttributeRule("Test", subtype="Test", parameters=((),), return_type="", signature="Test()"),
    AttributeRule("TestPermissions", least=1, most=1, subtype="Test", option=True),
    AttributeRule("TransactionModel", least=1, most=1, subtype="Test", option=True),
    AttributeRule("TryFunction"),
    AttributeRule("WithEvents", _VARIABLE),
    _handler("ConfirmHandler", "ConfirmHandler(Question: Text; var Reply: Boolean)", (_TEXT, _BOOLEAN)),
    _handler("FilterPageHandler", "FilterPageHandler(var Record1: RecordRef): Boolean"),
    _handler(
        "HttpClientHandler",
        "HttpClientHandler(Request: TestHttpRequestMessage; var Response: TestHttpResponseMessage): Boolean",
        ((False, "testhttprequestmessage"), (True, "testhttpresponsemessage")),
    ),
    _handler("HyperlinkHandler", "HyperlinkHandler(Message: Text)", (_TEXT,)),
    _handler("MessageHandler", "MessageHandler(Message: Text)", (_TEXT,)),
    _handler(
        "ModalPageHandler",
        "ModalPageHandler(var Page: TestPage)",
        ((True, "testpage"),),
        ((True, "page"), (True, "action")),
    ),
    _handler("PageHandler", "PageHandler(var Page: TestPage)", ((True, "testpage"),), ((True, "page"),)),
    _handler(
        "RecallNotificationHandler",
        "RecallNotificationHandler(var TheNotification: Notification): Boolean",
        ((True, "notification"),),
        most=1,
    ),
    _handler("ReportHandler", "ReportHandler(var Report: Report)", ((True, "report"),)),
    _handler(
        "RequestPageHandler", "RequestPageHandler(var RequestPage: TestRequestPage)", ((True, "testrequestpage"),)
    ),
    _handler(
        "SendNotificationHandler",
        "SendNotificationHandler(var TheNotification: Notification): Boolean",
        ((True, "notification"),),
        most=1,
    ),
    _handler(
        "SessionSettingsHandler",
        "SessionSettingsHandler(var SessionSettings: SessionSettings): Boolean",
        ((True, "sessionsettings"),),
    ),
    _handler(
        "StrMenuHandler",
        "StrMenuHandler(Options: Text; var Choice: Integer; Instruction: Text)",
        (_TEXT, (True, "integer"), _TEXT),
    ),
)
ATTRIBUTES = {rule.name.lower(): rule for rule in _RULES}
"""By name in lower case."""

VARIABLE_TYPES = {
    "runonclient": ("dotnet",),
    "securityfiltering": ("query", "record", "recordref"),
    "suppressdispose": ("dotnet",),
    "withevents": ("dotnet",),
}
"""The types of variables that may have an attribute, in lower case. Docs: diagnostics/diagnostic-al458"""

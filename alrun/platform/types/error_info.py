"""ErrorInfo: what an error says besides its text.

Docs: methods-auto/errorinfo/errorinfo-data-type
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from alrun.runtime.calls import current_stack
from alrun.runtime.error_info import DEFAULT_CLASSIFICATION, DEFAULT_VERBOSITY, ErrorAction, ErrorInfo
from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.offered_actions import as_user_action, call_method, find_method
from alrun.runtime.records.references import find_table, new_record
from alrun.runtime.session import Session
from alrun.runtime.transactions import STOPPED_TEXT
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_INTERNAL = SYSTEM_OPTIONS["errortype"].members.index("Internal")


@new_value_of("ErrorInfo")
def _new(session: Session, type_: Type) -> ErrorInfo:
    return ErrorInfo()


@method("ErrorInfo.Create(): ErrorInfo", static=True)
def create_empty() -> ErrorInfo:
    """A new ErrorInfo that says nothing. Observed: it is collectible, unlike one that is created with a message.

    Docs: methods-auto/errorinfo/errorinfo-create--method
    """
    info = ErrorInfo()
    info.collectible = True
    return info


@method(
    "ErrorInfo.Create(Message: Text [, Collectible: Boolean] [, var Record: Record] [, FieldNo: Integer] "
    "[, PageNo: Integer] [, ControlName: Text] [, Verbosity: Verbosity] [, DataClassification: DataClassification] "
    "[, CustomDimensions: Dictionary of [Text, Text]]): ErrorInfo",
    static=True,
)
def create(
    message: str,
    collectible: bool = False,
    record: Any = None,  # a record of any table
    field_no: int = 0,
    page_no: int = 0,
    control_name: str = "",
    verbosity: int = DEFAULT_VERBOSITY,
    data_classification: int = DEFAULT_CLASSIFICATION,
    custom_dimensions: dict[str, str] | None = None,
) -> ErrorInfo:
    """A new ErrorInfo with a text and, if given, the place of the error.

    Docs: methods-auto/errorinfo/errorinfo-create-method
    """
    info = ErrorInfo(
        verbosity,
        data_classification,
        message,
        collectible=collectible,
        field_no=field_no,
        page_no=page_no,
        control_name=control_name,
        custom_dimensions=custom_dimensions or {},
    )
    if record is not None:
        _set_record(info, record)
    return info


def _set_record(info: ErrorInfo, record: Any) -> None:
    info.record_id = record.record_id()
    info.table_id = record.table.object_id
    info.system_id = record.values[record.info().system.id]


@method("ErrorInfo.Message([Message: Text]): Text", prop=True)
def message(info: ErrorInfo, text: str | None = None) -> str:
    """The text of the error, or set it.

    Docs: methods-auto/errorinfo/errorinfo-message-method
    """
    if text is not None:
        info.message = text
    return info.message


@method("ErrorInfo.DetailedMessage([DetailedMessage: Text]): Text", prop=True)
def detailed_message(info: ErrorInfo, text: str | None = None) -> str:
    """The technical text of the error, or set it.

    Docs: methods-auto/errorinfo/errorinfo-detailedmessage-method
    """
    if text is not None:
        info.detailed_message = text
    return info.detailed_message


@method("ErrorInfo.Title([Title: Text]): Text", prop=True)
def title(info: ErrorInfo, text: str | None = None) -> str:
    """The title of the error's dialog, or set it.

    Docs: methods-auto/errorinfo/errorinfo-title-method
    """
    if text is not None:
        info.title = text
    return info.title


@method("ErrorInfo.Collectible([Collectible: Boolean]): Boolean", prop=True)
def collectible(info: ErrorInfo, value: bool | None = None) -> bool:
    """Whether the error may be collected instead of raised, or set it.

    Docs: methods-auto/errorinfo/errorinfo-collectible-method
    """
    if value is not None:
        info.collectible = value
    return info.collectible


@method("ErrorInfo.RecordId([RecordId: RecordId]): RecordId", prop=True)
def record_id(info: ErrorInfo, value: RecordId | None = None) -> RecordId:
    """The record that the error is about, or set it.

    Docs: methods-auto/errorinfo/errorinfo-recordid-method
    """
    if value is not None:
        info.record_id = value
    return info.record_id


@method("ErrorInfo.SystemId([SystemId: Guid]): Guid", prop=True)
def system_id(info: ErrorInfo, value: uuid.UUID | None = None) -> uuid.UUID:
    """The SystemId of the record that the error is about, or set it.

    Docs: methods-auto/errorinfo/errorinfo-systemid-method
    """
    if value is not None:
        info.system_id = value
    return info.system_id


@method("ErrorInfo.TableId([TableId: Integer]): Integer", prop=True)
def table_id(info: ErrorInfo, value: int | None = None) -> int:
    """The table of the record that the error is about, or set it.

    Docs: methods-auto/errorinfo/errorinfo-tableid-method
    """
    if value is not None:
        info.table_id = value
    return info.table_id


@method("ErrorInfo.FieldNo([FieldNo: Integer]): Integer", prop=True)
def field_no(info: ErrorInfo, value: int | None = None) -> int:
    """The field that the error is about, or set it.

    Docs: methods-auto/errorinfo/errorinfo-fieldno-method
    """
    if value is not None:
        info.field_no = value
    return info.field_no


@method("ErrorInfo.PageNo([PageNo: Integer]): Integer", prop=True)
def page_no(info: ErrorInfo, value: int | None = None) -> int:
    """The page that the error is about, or set it.

    Docs: methods-auto/errorinfo/errorinfo-pageno-method
    """
    if value is not None:
        info.page_no = value
    return info.page_no


@method("ErrorInfo.ControlName([ControlName: Text]): Text", prop=True)
def control_name(info: ErrorInfo, value: str | None = None) -> str:
    """The control that the error is about, or set it.

    Docs: methods-auto/errorinfo/errorinfo-controlname-method
    """
    if value is not None:
        info.control_name = value
    return info.control_name


@method("ErrorInfo.ErrorType([ErrorType: ErrorType]): ErrorType", prop=True)
def error_type(info: ErrorInfo, value: int | None = None) -> int:
    """Whether the user is to see the text (Client) or a general one (Internal), or set it.

    Docs: methods-auto/errorinfo/errorinfo-errortype-method
    """
    if value is not None:
        info.error_type = value
    return info.error_type


@method("ErrorInfo.Verbosity([Verbosity: Verbosity]): Verbosity", prop=True)
def verbosity(info: ErrorInfo, value: int | None = None) -> int:
    """How severe the error is in telemetry, or set it.

    Docs: methods-auto/errorinfo/errorinfo-verbosity-method
    """
    if value is not None:
        info.verbosity = value
    return info.verbosity


@method("ErrorInfo.DataClassification([DataClassification: DataClassification]): DataClassification", prop=True)
def data_classification(info: ErrorInfo, value: int | None = None) -> int:
    """What kind of data the text holds, or set it.

    Docs: methods-auto/errorinfo/errorinfo-dataclassification-method
    """
    if value is not None:
        info.data_classification = value
    return info.data_classification


@method(
    "ErrorInfo.CustomDimensions([CustomDimensions: Dictionary of [Text, Text]]): Dictionary of [Text, Text]", prop=True
)
def custom_dimensions(info: ErrorInfo, value: dict[str, str] | None = None) -> dict[str, str]:
    """What telemetry gets to know besides, or set it.

    Docs: methods-auto/errorinfo/errorinfo-customdimensions-method
    """
    if value is not None:
        info.custom_dimensions = value
    return info.custom_dimensions


@method("ErrorInfo.Callstack(): Text", prop=True)
def callstack(info: ErrorInfo) -> str:
    """Where the error was raised, a line for each call; '' before that.

    Docs: methods-auto/errorinfo/errorinfo-callstack-method
    """
    return "\n".join(map(str, info.call_stack or ()))


@method("ErrorInfo.AddAction(Caption: Text, CodeunitID: Integer, MethodName: Text [, Description: Text])")
def add_action(
    session: Session, info: ErrorInfo, caption: str, codeunit_id: int, method_name: str, description: str = ""
) -> None:
    """Offer a method of a codeunit with the error. Raises ALError if there is no such codeunit or method.

    Docs: methods-auto/errorinfo/errorinfo-addaction-string-integer-string-method
    """
    find_method(session, codeunit_id, method_name, caption)

    def run(raised: ErrorInfo) -> None:
        as_user_action(session, lambda: call_method(session, codeunit_id, method_name, caption, raised))

    info.actions.append(ErrorAction(caption, description, run))


@method("ErrorInfo.AddNavigationAction([Caption: Text] [, Description: Text])")
def add_navigation_action(session: Session, info: ErrorInfo, caption: str = "", description: str = "") -> None:
    """Offer to go to the page of the error, on its record; without a page, to the lookup page of the record's table.

    Undocumented: the caption that it has if none is given.

    Docs: methods-auto/errorinfo/errorinfo-addnavigationaction-string-method
    """
    info.actions.append(ErrorAction(caption or "Show", description, lambda raised: _navigate(session, raised)))


def _navigate(session: Session, info: ErrorInfo) -> None:
    from alrun.platform.objects.page_choice import numbered_page  # few errors are navigated from
    from alrun.platform.objects.page_session import run

    record = None
    if info.record_id.table_no:
        record = new_record(session, find_table(session, info.record_id.table_no), False)
        record.get(*(value for _, value in info.record_id.key))
    run(session, numbered_page(session, info.page_no, record))


def raising(record: Any, field: FieldSymbol, info: ErrorInfo, check: Callable[[], None]) -> None:
    """Run a check of a record's field; if it fails, the error is the one that the ErrorInfo describes.

    Undocumented: what the ErrorInfo does not say, its text and what it is about, it takes from the check.
    """
    try:
        check()
    except ALError as failed:
        described = info.copied()
        described.message = info.message or failed.text
        if described.record_id == NULL_RECORD_ID:
            _set_record(described, record)
        described.field_no = described.field_no or field.number
        _raise(record.session, described, failed.code)


@method("Dialog.Error(Message: ErrorInfo)", bare=True)
def error(session: Session, info: ErrorInfo) -> None:
    """Raise the error that an ErrorInfo describes; collect it, if it may be and the session does.

    Docs: methods-auto/dialog/dialog-error-errorinfo-method, devenv-error-collection
    """
    info.call_stack = current_stack()
    _raise(session, info.copied(), "Dialog")


def _raise(session: Session, info: ErrorInfo, code: str) -> None:
    info.call_stack = current_stack()
    if info.collectible and session.collection is not None:
        session.collection.add(info)
        return
    text = info.message
    if info.error_type == _INTERNAL:
        # Observed: the author's text is not shown, and the one that is differs each time.
        text = f"{STOPPED_TEXT} ({session.new_guid()})"
    raised = ALError(text, code)
    raised.details = info
    raised.call_stack = info.call_stack
    raise raised


@method("System.IsCollectingErrors(): Boolean", bare=True, prop=True)
def is_collecting_errors(session: Session) -> bool:
    """Whether errors that may be collected are collected now.

    Docs: methods-auto/system/system-iscollectingerrors-method
    """
    return session.collection is not None


@method("System.HasCollectedErrors(): Boolean", bare=True, prop=True)
def has_collected_errors(session: Session) -> bool:
    """Whether there are errors that the innermost procedure with `[ErrorBehavior]` has collected.

    Docs: methods-auto/system/system-hascollectederrors-method
    """
    return session.collection is not None and bool(session.collection.errors())


@method("System.GetCollectedErrors([Clear: Boolean]): List of [ErrorInfo]", bare=True)
def get_collected_errors(session: Session, clear: bool = False) -> list[ErrorInfo]:
    """What the innermost procedure with `[ErrorBehavior]` has collected, in order; with `clear` it is then forgotten.

    Docs: methods-auto/system/system-getcollectederrors-method
    """
    if session.collection is None:
        return []
    errors = session.collection.errors()
    if clear:
        session.collection.clear()
    return errors


@method("System.ClearCollectedErrors()", bare=True)
def clear_collected_errors(session: Session) -> None:
    """Forget what the innermost procedure with `[ErrorBehavior]` has collected.

    Docs: methods-auto/system/system-clearcollectederrors-method
    """
    if session.collection is not None:
        session.collection.clear()


@method("System.GetLastErrorObject(): ErrorInfo", bare=True)
def get_last_error_object(session: Session) -> ErrorInfo:
    """The ErrorInfo of the last error that was caught; of one raised without, one with its text.

    Docs: methods-auto/system/system-getlasterrorobject-method
    """
    error = session.last_error
    if error is not None and error.details is not None:
        return error.details
    info = ErrorInfo()
    if error is not None:
        info.message = error.text
        info.call_stack = error.call_stack
    return info

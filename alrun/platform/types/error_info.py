"""ErrorInfo: what an error says besides its text.

Docs: methods-auto/errorinfo/errorinfo-data-type
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_NORMAL = SYSTEM_OPTIONS["verbosity"].members.index("Normal")


@dataclass(slots=True)
class ErrorAction:
    """An action offered with an error: a method of a codeunit, or with neither, going to the page of the error."""

    caption: str
    codeunit_id: int = 0
    method_name: str = ""
    description: str = ""


@dataclass(slots=True, eq=False)
class ErrorInfo:
    """The content of an ErrorInfo variable; `error` is the error that was raised with it."""

    message: str = ""
    detailed_message: str = ""
    title: str = ""
    collectible: bool = False
    record_id: RecordId = NULL_RECORD_ID
    system_id: uuid.UUID = field(default_factory=lambda: uuid.UUID(int=0))
    table_id: int = 0
    field_no: int = 0
    page_no: int = 0
    control_name: str = ""
    error_type: int = 0
    verbosity: int = _NORMAL
    data_classification: int = 0
    custom_dimensions: dict[str, str] = field(default_factory=dict)
    actions: list[ErrorAction] = field(default_factory=list)
    error: ALError | None = None


@new_value_of("ErrorInfo")
def _new(session: Session, type_: Type) -> ErrorInfo:
    return ErrorInfo()


@method("ErrorInfo.Create(): ErrorInfo", static=True)
def create_empty() -> ErrorInfo:
    """A new ErrorInfo that says nothing.

    Docs: methods-auto/errorinfo/errorinfo-create--method
    """
    return ErrorInfo()


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
    verbosity: int = _NORMAL,
    data_classification: int = 0,
    custom_dimensions: dict[str, str] | None = None,
) -> ErrorInfo:
    """A new ErrorInfo with a text and, if given, the place of the error.

    Docs: methods-auto/errorinfo/errorinfo-create-method
    """
    info = ErrorInfo(
        message,
        collectible=collectible,
        field_no=field_no,
        page_no=page_no,
        control_name=control_name,
        verbosity=verbosity,
        data_classification=data_classification,
        custom_dimensions=custom_dimensions or {},
    )
    if record is not None:
        info.record_id = record.record_id()
        info.table_id = record.table.object_id
        info.system_id = record.values[record.info().system.id]
    return info


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
    return "" if info.error is None else "\n".join(map(str, info.error.call_stack or ()))


@method("ErrorInfo.AddAction(Caption: Text, CodeunitID: Integer, MethodName: Text [, Description: Text])")
def add_action(info: ErrorInfo, caption: str, codeunit_id: int, method_name: str, description: str = "") -> None:
    """Offer a method of a codeunit with the error.

    Docs: methods-auto/errorinfo/errorinfo-addaction-string-integer-string-method
    """
    info.actions.append(ErrorAction(caption, codeunit_id, method_name, description))


@method("ErrorInfo.AddNavigationAction([Caption: Text] [, Description: Text])")
def add_navigation_action(info: ErrorInfo, caption: str = "", description: str = "") -> None:
    """Offer to go to the page of the error.

    Docs: methods-auto/errorinfo/errorinfo-addnavigationaction-string-method
    """
    info.actions.append(ErrorAction(caption, description=description))


def raising(info: ErrorInfo, check: Callable[[], None]) -> None:
    """Run a check; its error is the one that the ErrorInfo describes."""
    try:
        check()
    except ALError as error:
        error.text = info.message or error.text
        error.details = info
        info.error = error
        raise


@method("Dialog.Error(Message: ErrorInfo)", bare=True)
def error(info: ErrorInfo) -> None:
    """Raise the error that an ErrorInfo describes.

    Docs: methods-auto/dialog/dialog-error-errorinfo-method
    """
    info.error = ALError(info.message, "Dialog")
    info.error.details = info
    raise info.error


@method("System.GetLastErrorObject(): ErrorInfo", bare=True)
def get_last_error_object(session: Session) -> ErrorInfo:
    """The ErrorInfo of the last error that was caught; of one raised without, one with its text.

    Docs: methods-auto/system/system-getlasterrorobject-method
    """
    error = session.last_error
    if error is None:
        return ErrorInfo()
    if isinstance(error.details, ErrorInfo):
        return error.details
    return ErrorInfo(error.text, error=error)

"""Session and Dialog: what a program tells telemetry. Nothing leaves the machine: it is told of as events.

Docs: devenv-instrument-application-for-telemetry
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import substitute
from alrun.runtime.formatting.format_value import option_name
from alrun.runtime.session import Session
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS
from alrun.semantics.types import TEXT

METHODS = MethodTable()
method = METHODS.method

_LONGEST_VERBOSE_MS = 3_600_000


@method(
    "Session.LogMessage(EventId: Text, Message: Text, Verbosity: Verbosity, DataClassification: DataClassification, "
    "TelemetryScope: TelemetryScope, CustomDimensions: Dictionary of [Text, Text])",
    bare=True,
)
def log_message_with_dimensions(
    session: Session,
    event_id: str,
    message: str,
    verbosity: int,
    data_classification: int,
    scope: int,
    dimensions: Mapping[str, str],
) -> None:
    """Tell of something that telemetry would hear of: the event `telemetry`.

    Docs: methods-auto/session/session-data-type
    """
    details = {
        "id": event_id,
        "text": message,
        "verbosity": option_name(verbosity, SYSTEM_OPTIONS["verbosity"]),
        "dimensions": dict(dimensions),
    }
    session.emit("telemetry", details)


@method(
    "Session.LogMessage(EventId: Text, Message: Text, Verbosity: Verbosity, DataClassification: DataClassification, "
    "TelemetryScope: TelemetryScope, Dimension1: Text, Value1: Text [, Dimension2: Text] [, Value2: Text])",
    bare=True,
)
def log_message(
    session: Session,
    event_id: str,
    message: str,
    verbosity: int,
    data_classification: int,
    scope: int,
    dimension_1: str,
    value_1: str,
    dimension_2: str = "",
    value_2: str = "",
) -> None:
    """Tell of something that telemetry would hear of, with up to two dimensions.

    Docs: methods-auto/session/session-data-type
    """
    dimensions = {name: value for name, value in ((dimension_1, value_1), (dimension_2, value_2)) if name}
    log_message_with_dimensions(session, event_id, message, verbosity, data_classification, scope, dimensions)


@method(
    "Session.SendTraceTag(Tag: Text, Category: Text, Verbosity: Verbosity, Message: Text "
    "[, DataClassification: DataClassification])",
    bare=True,
)
def send_trace_tag(
    session: Session, tag: str, category: str, verbosity: int, message: str, data_classification: int = 0
) -> None:
    """Tell of something that Microsoft's telemetry would hear of.

    Docs: methods-auto/session/session-sendtracetag-method
    """
    log_message(session, tag, message, verbosity, data_classification, 0, "Category", category)


@method(
    "Session.LogAuditMessage(SecurityAuditDescription: Text, SecurityAuditOperationResult: SecurityOperationResult, "
    "SecurityAuditCategory: AuditCategory, AuditMessageOperation: Integer, AuditMessageOperationResult: Integer "
    "[, CustomDimensions: Dictionary of [Text, Text]])",
    bare=True,
)
def log_audit_message(
    session: Session,
    description: str,
    result: int,
    category: int,
    operation: int,
    operation_result: int,
    dimensions: Mapping[str, str] | None = None,
) -> None:
    """Tell of something that the security audit would hear of: the event `telemetry` without an id.

    Docs: methods-auto/session/session-logauditmessage-method
    """
    told = {"result": str(operation_result), "operation": str(operation), **(dimensions or {})}
    details = {"id": "", "text": description, "verbosity": "Normal", "dimensions": told}
    session.emit("telemetry", details)


@method(
    "Session.LogSecurityAudit(Description: Text, Result: SecurityOperationResult, ResultDescription: Text, "
    "AuditCategory: AuditCategory [, TargetType: Array] [, TargetName: Array])",
    bare=True,
)
def log_security_audit(
    session: Session,
    description: str,
    result: int,
    result_description: str,
    category: int,
    target_types: Sequence[str] = (),
    target_names: Sequence[str] = (),
) -> None:
    """Tell of something that the security audit would hear of: the event `telemetry` without an id.

    Docs: methods-auto/session/session-logsecurityaudit-method
    """
    dimensions = {
        "result": option_name(result, SYSTEM_OPTIONS["securityoperationresult"]),
        "resultDescription": result_description,
        "category": option_name(category, SYSTEM_OPTIONS["auditcategory"]),
        "targetTypes": ", ".join(target_types),
        "targetNames": ", ".join(target_names),
    }
    details = {"id": "", "text": description, "verbosity": "Normal", "dimensions": dimensions}
    session.emit("telemetry", details)


@method("Session.EnableVerboseTelemetry(EnableFullALFunctionTracing: Boolean, Duration: Duration)", bare=True)
def enable_verbose_telemetry(enable_full_al_function_tracing: bool, duration: int) -> None:
    """Change nothing, for the platform itself tells telemetry nothing. Raises ALError for more than an hour.

    Docs: methods-auto/session/session-enableverbosetelemetry-method
    """
    if not 0 <= duration <= _LONGEST_VERBOSE_MS:
        raise ALError(
            f"Verbose telemetry can be enabled for up to {_LONGEST_VERBOSE_MS} milliseconds, not for {duration}.",
            "Argument",
        )


@method(
    "Dialog.LogInternalError(Message: Text, DataClassificationInstance: DataClassification, "
    "VerbosityInstance: Verbosity)",
    bare=True,
)
def log_internal_error(session: Session, message: str, data_classification: int, verbosity: int) -> None:
    """Tell telemetry of an error of the program: the event `telemetry` without an id. The code goes on.

    Docs: methods-auto/dialog/dialog-loginternalerror-string-dataclassification-verbosity-method
    """
    log_message_with_dimensions(session, "", message, verbosity, data_classification, 0, {})


@method(
    "Dialog.LogInternalError(Message: Text, SubstitutionString: Text, "
    "DataClassificationInstance: DataClassification, VerbosityInstance: Verbosity)",
    bare=True,
)
def log_internal_error_with_value(
    session: Session, message: str, value: str, data_classification: int, verbosity: int
) -> None:
    """Tell telemetry of an error of the program, `%1` in the text being the value.

    Docs: methods-auto/dialog/dialog-loginternalerror-string-string-dataclassification-verbosity-method
    """
    text = substitute(message, (Variant(TEXT, value),), session.settings)
    log_internal_error(session, text, data_classification, verbosity)

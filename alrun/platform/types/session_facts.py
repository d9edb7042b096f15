"""What code may ask of its session, company and product: Session, Database, CompanyProperty and ProductName.

Docs: methods-auto/session/session-data-type, methods-auto/companyproperty/companyproperty-data-type
"""

from __future__ import annotations

import uuid
from urllib.parse import quote

from alrun.platform.system_tables.sessions import SERVER_INSTANCE_ID
from alrun.runtime.calls import current_stack, running_apps
from alrun.runtime.modules import id_of
from alrun.runtime.session import COMPANY_TABLE, Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import AppInfo
from alrun.semantics.system_options import SYSTEM_OPTIONS

METHODS = MethodTable()
method = METHODS.method

_CONTEXTS = SYSTEM_OPTIONS["executioncontext"].members
_STANDARD_MODE = SYSTEM_OPTIONS["executionmode"].members.index("Standard")

_COMPANY_DISPLAY_NAME, _COMPANY_ID = 3, 8000


# --- Session


@method("Session.GetExecutionContext(): ExecutionContext", bare=True)
def get_execution_context(session: Session) -> int:
    """Whether an app is being installed or upgraded in the session: Normal if none is.

    Docs: methods-auto/session/session-getexecutioncontext-method
    """
    return _CONTEXTS.index("Normal" if session.lifecycle is None else session.lifecycle.context)


@method("Session.GetCurrentModuleExecutionContext(): ExecutionContext", bare=True)
def get_current_module_execution_context(session: Session) -> int:
    """Whether the app whose code is running is being installed or upgraded.

    Docs: methods-auto/session/session-getcurrentmoduleexecutioncontext-method
    """
    return _context_of(session, next(running_apps(), None))


@method("Session.GetModuleExecutionContext([AppId: Guid]): ExecutionContext", bare=True)
def get_module_execution_context(session: Session, app_id: uuid.UUID | None = None) -> int:
    """Whether an app is being installed or upgraded: the running one if no id is given.

    Docs: methods-auto/session/session-getmoduleexecutioncontext-method
    """
    if app_id is None:
        return get_current_module_execution_context(session)
    return _context_of(session, next((app for app in session.program.apps if id_of(app) == app_id), None))


def _context_of(session: Session, app: AppInfo | None) -> int:
    lifecycle = session.lifecycle
    return _CONTEXTS.index("Normal" if lifecycle is None or lifecycle.app != app else lifecycle.context)


@method("Session.CurrentExecutionMode(): ExecutionMode", bare=True)
def current_execution_mode(session: Session) -> int:
    """Always Standard: nobody debugs with AL's own debugger.

    Docs: methods-auto/session/session-currentexecutionmode-method
    """
    return _STANDARD_MODE


@method("Session.ApplicationArea([ApplicationArea: Text]): Text", bare=True)
def application_area(session: Session, application_area: str | None = None) -> str:
    """The application areas of the session, or set them. What is for others is hidden from tests only.

    Docs: methods-auto/session/session-applicationarea-method
    """
    if application_area is not None:
        session.application_area = application_area
    return session.application_area


@method("Session.ApplicationIdentifier(): Text", bare=True)
def application_identifier(session: Session) -> str:
    """The id of the app whose code is running; '' where none is. Undocumented: the form is that of Format.

    Docs: methods-auto/session/session-applicationidentifier-method
    """
    app = next(running_apps(), None)
    return "" if app is None else f"{{{str(id_of(app)).upper()}}}"


@method("SessionInformation.Callstack(): Text", static=True, prop=True)
def callstack(session: Session) -> str:
    """The call stack, innermost first.

    Docs: methods-auto/sessioninformation/sessioninformation-callstack-method
    """
    return "\n".join(map(str, current_stack()))


@method("SessionInformation.SqlStatementsExecuted(): BigInteger", static=True, prop=True)
def sql_statements_executed(session: Session) -> int:
    """How many SQL statements have been executed for the session, and for those that read through its connection.

    Docs: methods-auto/sessioninformation/sessioninformation-sqlstatementsexecuted-method
    """
    return session.store.statements_executed()


@method("SessionInformation.SqlRowsRead(): BigInteger", static=True, prop=True)
def sql_rows_read(session: Session) -> int:
    """How many rows SQL statements have given. They are counted from the first call on, which gives 0.

    Docs: methods-auto/sessioninformation/sessioninformation-sqlrowsread-method
    """
    return session.store.rows_read()


@method("SessionInformation.AITokensUsed(): BigInteger", static=True, prop=True)
def ai_tokens_used(session: Session) -> int:
    """Always 0.

    Docs: methods-auto/sessioninformation/sessioninformation-aitokensused-method
    """
    return 0


# --- System


@method("System.GlobalLanguage([NewLanguageID: Integer]): Integer", bare=True, prop=True)
def global_language(session: Session, new_language_id: int | None = None) -> int:
    """The Windows language id that the session speaks, or set it. Raises ALError for the id of no language.

    Undocumented: it changes words (captions, names of months, Yes and No, date formulas), while dates and numbers keep
    the forms of the session's region.
    Docs: methods-auto/system/system-globallanguage-method
    """
    if new_language_id is not None:
        session.speak(new_language_id)
    return session.settings.language_id


@method("System.WindowsLanguage(): Integer", bare=True, prop=True)
def windows_language(session: Session) -> int:
    """The Windows language id that the session began with.

    Docs: methods-auto/system/system-windowslanguage-method
    """
    return session.windows_language


@method("System.IsServiceTier(): Boolean", bare=True, prop=True)
def is_service_tier(session: Session) -> bool:
    """Always: code runs where the data is.

    Docs: methods-auto/system/system-isservicetier-method
    """
    return True


# --- Database


@method("Database.ServiceInstanceId(): Integer", bare=True)
def service_instance_id(session: Session) -> int:
    """The number of the server instance: there is one.

    Docs: methods-auto/database/database-serviceinstanceid-method
    """
    return SERVER_INSTANCE_ID


@method("Database.SerialNumber(): Text", bare=True, prop=True)
def serial_number(session: Session) -> str:
    """The serial number of the licence: '', as there is no licence.

    Docs: methods-auto/database/database-serialnumber-method
    """
    return ""


@method("Database.SID([UserAccount: Text]): Text", bare=True)
def sid(user_account: str = "") -> str:
    """The Windows security identifier of an account: '' as for every account that Windows does not know (observed).

    Docs: methods-auto/database/database-sid-method
    """
    return ""


# --- CompanyProperty


@method("CompanyProperty.DisplayName(): Text", static=True)
def display_name(session: Session) -> str:
    """The Display Name of the company, or its name if it has none.

    Docs: methods-auto/companyproperty/companyproperty-displayname-method
    """
    return str(_company_field(session, _COMPANY_DISPLAY_NAME) or session.company)


@method("CompanyProperty.UrlName(): Text", static=True)
def url_name(session: Session) -> str:
    """The company's name as a part of a URL.

    Docs: methods-auto/companyproperty/companyproperty-urlname-method
    """
    return quote(session.company, safe="")


@method("CompanyProperty.ID(): Guid", static=True)
def company_property_id(session: Session) -> uuid.UUID:
    """The Id of the company.

    Docs: methods-auto/companyproperty/companyproperty-id-method
    """
    found = _company_field(session, _COMPANY_ID)
    return found if isinstance(found, uuid.UUID) else uuid.UUID(int=0)


def _company_field(session: Session, number: int) -> object:
    """A field of the company's row; None if the row is gone."""
    table = session.program.find_table(COMPANY_TABLE)
    row = None if table is None else session.store.table(table, "").get([session.company])
    return None if table is None or row is None else row[table.fields_by_number[number].index]


# --- ProductName


@method("ProductName.Full(): Text", static=True)
def full() -> str:
    """The product's full name, as the documentation has it by default.

    Docs: methods-auto/productname/productname-full-method
    """
    return "Dynamics 365 Business Central"


@method("ProductName.Marketing(): Text", static=True)
def marketing() -> str:
    """The product's name for the public, as the documentation has it by default.

    Docs: methods-auto/productname/productname-marketing-method
    """
    return "Microsoft Dynamics 365 Business Central"


@method("ProductName.Short(): Text", static=True)
def short() -> str:
    """The product's short name, as the documentation has it by default.

    Docs: methods-auto/productname/productname-short-method
    """
    return "Business Central"

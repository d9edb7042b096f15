"""Database: transactions, and who and where the session is."""

from __future__ import annotations

from alrun.runtime import behavior
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("Database.Commit()", bare=True)
def commit(session: Session) -> None:
    """End the write transaction and keep what it wrote. Raises ALError where that is not allowed.

    Docs: methods-auto/database/database-commit-method
    """
    behavior.commit(session)


@method("Database.IsInWriteTransaction(): Boolean", static=True)
def is_in_write_transaction(session: Session) -> bool:
    """Whether something has been written since the last commit.

    Docs: methods-auto/database/database-isinwritetransaction-method
    """
    return session.store.in_write_transaction and not session.read_only


@method("Database.SelectLatestVersion()", bare=True)
@method("Database.SelectLatestVersion(Table: Integer)", bare=True)
def select_latest_version(session: Session, table: int = 0) -> None:
    """Nothing to do: every read is of the latest version.

    Docs: methods-auto/database/database-selectlatestversion--method
    """


@method("Database.UserId(): Text", bare=True, prop=True)
def user_id(session: Session) -> str:
    """The user's name.

    Docs: methods-auto/database/database-userid-method
    """
    return session.user_id


@method("Database.UserSecurityId(): Guid", bare=True, prop=True)
def user_security_id(session: Session) -> object:
    """The user's id.

    Docs: methods-auto/database/database-usersecurityid-method
    """
    return session.user_security_id


@method("Database.CompanyName(): Text", bare=True, prop=True)
def company_name(session: Session) -> str:
    """The company that the session works in.

    Docs: methods-auto/database/database-companyname-method
    """
    return session.company


@method("Database.SessionId(): Integer", bare=True, prop=True)
def session_id(session: Session) -> int:
    """The session's number, above 0.

    Docs: methods-auto/database/database-sessionid-method
    """
    return session.session_id


@method("Database.TenantId(): Text", bare=True, prop=True)
def tenant_id(session: Session) -> str:
    """The tenant: alrun has one, named `default`.

    Docs: methods-auto/database/database-tenantid-method
    """
    return "default"


@method("Database.LockTimeout([LockTimeout: Boolean]): Boolean", bare=True, prop=True)
def lock_timeout(session: Session, on: bool | None = None) -> bool:
    """Whether waiting for the write transaction of another session ends in an error; the duration stays.

    What AL code sets holds until it has ended.
    Docs: methods-auto/database/database-locktimeout-method
    """
    timeout = session.store.lock_timeout
    if on is not None:
        timeout.switch(on)
    return timeout.is_on


@method("Database.LockTimeoutDuration([LockTimeoutDuration: Integer]): Integer", bare=True, prop=True)
def lock_timeout_duration(session: Session, seconds: int | None = None) -> int:
    """How many seconds a session waits for the write transaction of another; 0 or less is without end.

    Docs: methods-auto/database/database-locktimeoutduration-method
    """
    timeout = session.store.lock_timeout
    if seconds is not None:
        timeout.milliseconds = seconds * 1000
    return timeout.milliseconds // 1000

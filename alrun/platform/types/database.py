"""Database: transactions, and who and where the session is."""

from __future__ import annotations

from alrun.runtime import behavior
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.records.references import KeyRef
from alrun.runtime.session import Session
from alrun.runtime.storage.schema import is_stored
from alrun.runtime.storage.store import FIRST_SYSTEM_TABLE
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS

METHODS = MethodTable()
method = METHODS.method

_TRANSACTION_TYPES = SYSTEM_OPTIONS["transactiontype"].members
_UPDATE_NO_LOCKS = _TRANSACTION_TYPES.index("UpdateNoLocks")
_UPDATE = _TRANSACTION_TYPES.index("Update")


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


@method("Database.CurrentTransactionType([TransactionType: TransactionType]): TransactionType", bare=True, prop=True)
def current_transaction_type(session: Session, wanted: int | None = None) -> int:
    """How much the transaction locks; or how much the next one is to lock. alrun locks as UpdateNoLocks says.

    Inside a write transaction, asking for less is passed over, and asking for more is an error.
    Docs: methods-auto/database/database-currenttransactiontype-method
    """
    if wanted is None or wanted == _UPDATE_NO_LOCKS:
        return _UPDATE_NO_LOCKS
    if not is_in_write_transaction(session):
        raise UnsupportedFeature(f"transactions of the type {_TRANSACTION_TYPES[wanted]}")
    if wanted == _UPDATE:
        raise ALError("The transaction type cannot be changed once the transaction has started.", "CSide")
    return _UPDATE_NO_LOCKS


@method("Database.LastUsedRowVersion(): BigInteger", bare=True)
def last_used_row_version(session: Session) -> int:
    """The last SystemRowVersion that a row was given, be it committed or not.

    Docs: methods-auto/database/database-lastusedrowversion-method
    """
    return session.store.row_versions().last


@method("Database.MinimumActiveRowVersion(): BigInteger", bare=True)
def minimum_active_row_version(session: Session) -> int:
    """The lowest SystemRowVersion of a row that is not committed; if there is none, the next one to be given.

    Docs: methods-auto/database/database-minimumactiverowversion-method
    """
    return session.store.row_versions().lowest_active


@method("Database.SelectLatestVersion()", bare=True)
@method("Database.SelectLatestVersion(Table: Integer)", bare=True)
def select_latest_version(session: Session, table: int = 0) -> None:
    """Nothing to do: every read is of the latest version.

    Docs: methods-auto/database/database-selectlatestversion--method
    """


@method("Database.AlterKey(KeyRef: KeyRef, Enable: Boolean)", bare=True)
def alter_key(key_ref: KeyRef, enable: bool) -> None:
    """Disable a key until the transaction ends, or enable it again: that changes how fast rows are found, not which.

    alrun keeps the index. Raises ALError for a table of the system or one that is not stored, for a key that is
    clustered or unique, and to enable a key that is disabled in the table.
    Docs: methods-auto/database/database-alterkey-method
    """
    key, table = key_ref.key, key_ref.record.table
    name = ",".join(field.name for field in key.fields)
    if table.object_id >= FIRST_SYSTEM_TABLE or key_ref.record.is_temporary or not is_stored(table):
        raise ALError(f"The key {name} cannot be altered: {table.name} is not a table of the database.", "AlterKey")
    if key.clustered or key.unique or key is table.primary_key:
        raise ALError(f"The key {name} of the table {table.name} cannot be altered: its values are unique.", "AlterKey")
    if enable and not key.enabled:
        raise ALError(f"The key {name} of the table {table.name} cannot be enabled: it was made disabled.", "AlterKey")


@method("Database.CopyCompany(SourceName: Text, DestinationName: Text): Boolean", bare=True)
def copy_company(session: Session, source_name: str, destination_name: str) -> bool:
    """Make a company with all data of another one; links stay behind. No trigger runs.

    Raises ALError, also where the result is used, if there is no such company or the new name cannot be one.
    Docs: methods-auto/database/database-copycompany-method
    """
    from alrun.runtime import companies  # few programs make any

    companies.copy_company(session, source_name, destination_name)
    return True


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

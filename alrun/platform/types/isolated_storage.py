"""IsolatedStorage: values by key, kept for each app, company and user apart in the table Isolated Storage.

Docs: devenv-isolated-storage
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final, cast

from alrun.runtime import encryption
from alrun.runtime.calls import running_apps
from alrun.runtime.encryption import ISOLATED_STORAGE, VALUE
from alrun.runtime.errors import ALError
from alrun.runtime.modules import id_of
from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.session import Session
from alrun.runtime.storage.store import Values
from alrun.runtime.values.blobs import blob_bytes
from alrun.runtime.values.guids import NULL_GUID
from alrun.runtime.values.references import Ref
from alrun.runtime.values.texts import assign_text
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_APP, _SCOPE, _COMPANY, _USER, _KEY, _VALUE, _STATUS, _VALUE_TYPE = 1, 2, 3, 4, 5, VALUE, 7, 8
_KEY_LENGTH: Final = 200
_PLAIN, _ENCRYPTED = 0, 1
_TEXT, _SECRET = 0, 1
_NOT_FOUND: Final = "IsolatedStorageKeyNotFound"


class _Scope(IntEnum):
    """The members of DataScope."""

    MODULE = 0
    COMPANY = 1
    USER = 2
    COMPANY_AND_USER = 3


def _owner(session: Session, key: str, scope: int) -> dict[int, object]:
    """The primary key of a value: whose it is, and its own key."""
    app = next(running_apps())
    of_company = scope in (_Scope.COMPANY, _Scope.COMPANY_AND_USER)
    of_user = scope in (_Scope.USER, _Scope.COMPANY_AND_USER)
    return {
        _APP: id_of(app),
        _SCOPE: scope,
        _COMPANY: session.company if of_company else "",
        _USER: session.user_security_id if of_user else NULL_GUID,
        _KEY: assign_text(key, _KEY_LENGTH),
    }


def _find(rows: PlatformRows, owner: dict[int, object]) -> Values | None:
    return rows.get(*owner.values())


def _not_found(key: str) -> ALError:
    return ALError(f"The key '{key}' was not found in the isolated storage.", _NOT_FOUND)


# --- Reading


@method("IsolatedStorage.Contains(Key: Text [, DataScope: DataScope]): Boolean", static=True)
def contains(session: Session, key: str, scope: int = _Scope.MODULE) -> bool:
    """Return whether there is a value of that key.

    Docs: methods-auto/isolatedstorage/isolatedstorage-contains-string-datascope-method
    """
    return _find(PlatformRows(session, ISOLATED_STORAGE), _owner(session, key, scope)) is not None


@method("IsolatedStorage.Contains(Key: Text, DataScope: DataScope, var isSecret: Boolean): Boolean", static=True)
def contains_secret_of_scope(session: Session, key: str, scope: int, is_secret: Ref) -> bool:
    """Return whether there is a value of that key, and tell whether it is a SecretText.

    Docs: methods-auto/isolatedstorage/isolatedstorage-contains-string-datascope-boolean-method
    """
    rows = PlatformRows(session, ISOLATED_STORAGE)
    row = _find(rows, _owner(session, key, scope))
    is_secret.value = row is not None and rows.value(row, _VALUE_TYPE) == _SECRET
    return row is not None


@method("IsolatedStorage.Contains(Key: Text, var isSecret: Boolean): Boolean", static=True)
def contains_secret(session: Session, key: str, is_secret: Ref) -> bool:
    """Return whether the app has a value of that key, and tell whether it is a SecretText.

    Docs: methods-auto/isolatedstorage/isolatedstorage-contains-string-datascope-boolean-method
    """
    return contains_secret_of_scope(session, key, _Scope.MODULE, is_secret)


@method(
    "IsolatedStorage.Get(Key: Text, DataScope: DataScope, var Value: Text): Boolean",
    static=True,
    false_for=(_NOT_FOUND,),
)
@method(
    "IsolatedStorage.Get(Key: Text, DataScope: DataScope, var Value: SecretText): Boolean",
    static=True,
    false_for=(_NOT_FOUND,),
)
def get_of_scope(session: Session, key: str, scope: int, value: Ref) -> bool:
    """Get the value of a key. Raises ALError if there is none.

    Docs: methods-auto/isolatedstorage/isolatedstorage-get-string-datascope-text-method
    """
    rows = PlatformRows(session, ISOLATED_STORAGE)
    row = _find(rows, _owner(session, key, scope))
    if row is None:
        raise _not_found(key)
    rows.load_blob(row, _VALUE)
    text = blob_bytes(cast(bytes, rows.value(row, _VALUE))).decode("utf-8")
    value.value = encryption.decrypt(session, text) if rows.value(row, _STATUS) == _ENCRYPTED else text
    return True


@method(
    "IsolatedStorage.Get(Key: Text, DataScope: DataScope, IsolationLevel: IsolationLevel, var Value: Text): Boolean",
    static=True,
    false_for=(_NOT_FOUND,),
)
@method(
    "IsolatedStorage.Get(Key: Text, DataScope: DataScope, IsolationLevel: IsolationLevel, var Value: SecretText): "
    "Boolean",
    static=True,
    false_for=(_NOT_FOUND,),
)
def get_of_scope_isolated(session: Session, key: str, scope: int, isolation: int, value: Ref) -> bool:
    """Get the value of a key; how it is locked makes no difference. Raises ALError if there is none.

    Undocumented: Microsoft's Isolated Storage Management calls it.
    """
    return get_of_scope(session, key, scope, value)


@method("IsolatedStorage.Get(Key: Text, var Value: Text): Boolean", static=True, false_for=(_NOT_FOUND,))
@method("IsolatedStorage.Get(Key: Text, var Value: SecretText): Boolean", static=True, false_for=(_NOT_FOUND,))
def get(session: Session, key: str, value: Ref) -> bool:
    """Get the app's value of a key. Raises ALError if there is none.

    Docs: methods-auto/isolatedstorage/isolatedstorage-get-string-text-method
    """
    return get_of_scope(session, key, _Scope.MODULE, value)


# --- Writing


def _store(session: Session, key: str, value: str, scope: int, value_type: int, status: int = _PLAIN) -> bool:
    rows = PlatformRows(session, ISOLATED_STORAGE)
    owner = _owner(session, key, scope)
    content: dict[int, object] = {_VALUE: value.encode("utf-8"), _STATUS: status, _VALUE_TYPE: value_type}
    row = _find(rows, owner)
    if row is None:
        rows.insert({**owner, **content})
    else:
        rows.modify(row, content)
    return True


@method("IsolatedStorage.Set(Key: Text, Value: Text [, DataScope: DataScope]): Boolean", static=True)
def set_text(session: Session, key: str, value: str, scope: int = _Scope.MODULE) -> bool:
    """Keep a value under a key, instead of the one that it has.

    Docs: methods-auto/isolatedstorage/isolatedstorage-set-string-string-datascope-method
    """
    return _store(session, key, value, scope, _TEXT)


@method("IsolatedStorage.Set(Key: Text, Value: SecretText [, DataScope: DataScope]): Boolean", static=True)
def set_secret(session: Session, key: str, value: str, scope: int = _Scope.MODULE) -> bool:
    """Keep a secret value under a key, instead of the one that it has.

    Docs: methods-auto/isolatedstorage/isolatedstorage-set-string-secrettext-datascope-method
    """
    return _store(session, key, value, scope, _SECRET)


@method("IsolatedStorage.SetEncrypted(Key: Text, Value: Text [, DataScope: DataScope]): Boolean", static=True)
def set_encrypted_text(session: Session, key: str, value: str, scope: int = _Scope.MODULE) -> bool:
    """Keep a value encrypted. Raises ALError beyond 215 characters, and if the key was deleted.

    Docs: methods-auto/isolatedstorage/isolatedstorage-setencrypted-string-string-datascope-method
    """
    return _store(session, key, encryption.encrypt(session, value), scope, _TEXT, _ENCRYPTED)


@method("IsolatedStorage.SetEncrypted(Key: Text, Value: SecretText [, DataScope: DataScope]): Boolean", static=True)
def set_encrypted_secret(session: Session, key: str, value: str, scope: int = _Scope.MODULE) -> bool:
    """Keep a secret value encrypted. Raises ALError beyond 215 characters, and if the key was deleted.

    Docs: methods-auto/isolatedstorage/isolatedstorage-setencrypted-string-secrettext-datascope-method
    """
    return _store(session, key, encryption.encrypt(session, value), scope, _SECRET, _ENCRYPTED)


@method("IsolatedStorage.Delete(Key: Text [, DataScope: DataScope]): Boolean", static=True, false_for=(_NOT_FOUND,))
def delete(session: Session, key: str, scope: int = _Scope.MODULE) -> bool:
    """Remove the value of a key. Raises ALError if there is none.

    Docs: methods-auto/isolatedstorage/isolatedstorage-delete-method
    """
    rows = PlatformRows(session, ISOLATED_STORAGE)
    owner = _owner(session, key, scope)
    if _find(rows, owner) is None:
        raise _not_found(key)
    rows.delete_all(owner)
    return True

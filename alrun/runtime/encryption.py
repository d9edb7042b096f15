"""The encryption key of the database, and what it encrypts.

A database has a key as soon as one is needed (observed: EncryptionEnabled is true at first), until code deletes it.
It is a row of Isolated Storage that belongs to no app: whoever can read the database file can read what it encrypts.
Docs: methods-auto/system/system-encrypt-method
"""

from __future__ import annotations

import base64
import os
from typing import Final, cast

from alrun.runtime.errors import ALError
from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.session import Session
from alrun.runtime.values.blobs import blob_bytes
from alrun.runtime.values.guids import NULL_GUID

ISOLATED_STORAGE: Final = 2000000107
VALUE: Final = 6
"""The field that has the value."""

_LONGEST: Final = 215
"""How many characters can be encrypted."""
_OWNER: Final = (NULL_GUID, 0, "", NULL_GUID, "encryption key")
_OWNER_FIELDS: Final = (1, 2, 3, 4, 5)

_KEY_SIZE: Final = 32
_SALT_SIZE: Final = 16
_FILE_MARK: Final = b"alrun encryption key 1\n"
_SCRYPT_COST: Final = 2**14
ENCRYPTION_ERROR: Final = "Encryption"
"""The code of these errors. Undocumented: GetLastErrorCode gives it."""


def is_enabled(session: Session) -> bool:
    """Whether there is a key, or will be when one is needed."""
    return _stored(PlatformRows(session, ISOLATED_STORAGE)) != b""


def encrypt(session: Session, text: str) -> str:
    """The text encrypted, another one each time. Raises ALError for a long text, and without a key."""
    if len(text) > _LONGEST:
        raise ALError(
            f"A value of {len(text)} characters cannot be encrypted: it may have {_LONGEST} at most.", "Argument"
        )
    return _encrypted(_key(session), text.encode("utf-8", "surrogatepass")).decode("ascii")


def decrypt(session: Session, text: str) -> str:
    """The text that was encrypted. Raises ALError for what this key has not encrypted, and without a key."""
    found = _decrypted(_key(session), text.encode("utf-8", "surrogatepass"))
    if found is None:
        raise ALError("Unable to decrypt data. The data was encrypted using a different key.", ENCRYPTION_ERROR)
    return found.decode("utf-8", "surrogatepass")


def create_key(session: Session) -> None:
    """Have a new key. Raises ALError if there is one."""
    if is_enabled(session):
        raise ALError("Unable to create a new encryption key. An encryption key already exists.", ENCRYPTION_ERROR)
    _store(session, os.urandom(_KEY_SIZE))


def delete_key(session: Session) -> None:
    """Have no key any more, nor get one by itself. What it has encrypted is lost."""
    _store(session, b"")


def exported_key(session: Session, password: str) -> bytes:
    """The key as the content of a file that only the password opens. Raises ALError without a key."""
    salt = os.urandom(_SALT_SIZE)
    return _FILE_MARK + salt + _encrypted(_password_key(password, salt), _key(session))


def import_key(session: Session, content: bytes, password: str) -> None:
    """Have the key that was exported, instead of the one there is.

    Raises ALError for the content of another file, and for another password.
    """
    salted = content.removeprefix(_FILE_MARK)
    salt, token = salted[:_SALT_SIZE], salted[_SALT_SIZE:]
    key = _decrypted(_password_key(password, salt), token) if content.startswith(_FILE_MARK) else None
    if key is None or len(key) != _KEY_SIZE:
        raise ALError(
            "Import Failed. The provided encryption key file contains invalid data and could not be imported.",
            ENCRYPTION_ERROR,
        )
    _store(session, key)


def _key(session: Session) -> bytes:
    """The key, made if there never was one. Raises ALError if it was deleted."""
    key = _stored(PlatformRows(session, ISOLATED_STORAGE))
    if key is None and not session.read_only:
        # One that was rolled back comes back: what it encrypted may be in a variable still.
        key = session.run.encryption_key = session.run.encryption_key or os.urandom(_KEY_SIZE)
        _store(session, key)
    if not key:
        raise ALError("An encryption key is required to complete the request.", ENCRYPTION_ERROR)
    return key


def _stored(rows: PlatformRows) -> bytes | None:
    """The key in the database, empty if it was deleted; None if there never was one."""
    row = rows.get(*_OWNER)
    if row is None:
        return None
    rows.load_blob(row, VALUE)
    return blob_bytes(cast(bytes, rows.value(row, VALUE)))


def _store(session: Session, key: bytes) -> None:
    rows = PlatformRows(session, ISOLATED_STORAGE)
    row = rows.get(*_OWNER)
    if row is None:
        rows.insert({**dict(zip(_OWNER_FIELDS, _OWNER, strict=True)), VALUE: key})
    else:
        rows.modify(row, {VALUE: key})


# What most programs do without is imported when it is needed.


def _encrypted(key: bytes, content: bytes) -> bytes:
    from cryptography.fernet import Fernet

    return Fernet(base64.urlsafe_b64encode(key)).encrypt(content)


def _decrypted(key: bytes, token: bytes) -> bytes | None:
    """The content; None if this key has not encrypted it."""
    from cryptography.fernet import Fernet, InvalidToken

    try:
        return Fernet(base64.urlsafe_b64encode(key)).decrypt(token)
    except InvalidToken:
        return None


def _password_key(password: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=_KEY_SIZE, n=_SCRYPT_COST, r=8, p=1).derive(password.encode("utf-8"))

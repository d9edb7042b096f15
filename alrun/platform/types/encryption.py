"""System: the functions that encrypt texts with the key of the database.

Docs: methods-auto/system/system-encrypt-method
"""

from __future__ import annotations

from alrun.runtime import encryption
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("System.CreateEncryptionKey(): Boolean", bare=True)
def create_encryption_key(session: Session) -> bool:
    """Have a new key. Raises ALError if there is one.

    Docs: methods-auto/system/system-createencryptionkey-method
    """
    encryption.create_key(session)
    return True


@method("System.DeleteEncryptionKey()", bare=True)
def delete_encryption_key(session: Session) -> None:
    """Have no key any more: what it has encrypted is lost.

    Docs: methods-auto/system/system-deleteencryptionkey-method
    """
    encryption.delete_key(session)


@method("System.EncryptionEnabled(): Boolean", bare=True)
def encryption_enabled(session: Session) -> bool:
    """Whether texts can be encrypted: from the start (observed), until the key is deleted.

    Docs: methods-auto/system/system-encryptionenabled-method
    """
    return encryption.is_enabled(session)


@method("System.EncryptionKeyExists(): Boolean", bare=True)
def encryption_key_exists(session: Session) -> bool:
    """Whether there is the key, which is in the database: the same as EncryptionEnabled.

    Docs: methods-auto/system/system-encryptionkeyexists-method
    """
    return encryption.is_enabled(session)


@method("System.Encrypt(PlainTextString: Text): Text", bare=True)
def encrypt(session: Session, text: str) -> str:
    """Return up to 215 characters encrypted. Raises ALError for more, and if there is no key.

    Docs: methods-auto/system/system-encrypt-method
    """
    return encryption.encrypt(session, text)


@method("System.Decrypt(EncryptedString: Text): Text", bare=True)
def decrypt(session: Session, text: str) -> str:
    """Return the text that was encrypted. Raises ALError for what another key has encrypted, and if there is no key.

    Docs: methods-auto/system/system-decrypt-method
    """
    return encryption.decrypt(session, text)

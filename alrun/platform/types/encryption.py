"""System: the functions that encrypt texts with the key of the database.

Docs: methods-auto/system/system-encrypt-method
"""

from __future__ import annotations

from alrun.runtime import encryption
from alrun.runtime.files import FILE_ERROR
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


@method("System.ExportEncryptionKey(Password: Text): Text", bare=True)
def export_encryption_key(session: Session, password: str) -> str:
    """Write the key to a new temporary file that only the password opens; return its path.

    Raises ALError if there is no key.
    Docs: methods-auto/system/system-exportencryptionkey-method
    """
    content = encryption.exported_key(session, password)
    files = session.run.files
    path = files.new_temporary_path()
    files.write(path, content)
    return path


@method(
    "System.ImportEncryptionKey(Path: Text, Password: Text): Boolean",
    bare=True,
    false_for=(FILE_ERROR, encryption.ENCRYPTION_ERROR),
)
def import_encryption_key(session: Session, path: str, password: str) -> bool:
    """Have the key in a file instead of the one there is.

    Raises ALError for a file that cannot be read, for one without a key, and for another password.
    Docs: methods-auto/system/system-importencryptionkey-method
    """
    encryption.import_key(session, session.run.files.read(path), password)
    return True

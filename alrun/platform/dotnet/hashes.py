"""System.Security.Cryptography: hashes, with a key or without, and keys made of passwords."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any, ClassVar

from alrun.platform.dotnet.streams import as_stream
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, member

_HASHES = ("md5", "sha1", "sha256", "sha384", "sha512")


class HashAlgorithm(NetObject):
    """A hash. A subclass says which; this one is made by name."""

    net_name = "System.Security.Cryptography.HashAlgorithm"
    algorithm: ClassVar[str] = "sha1"

    def __init__(self) -> None:
        self._hash = b""

    def digest(self, data: bytes) -> bytes:
        """The hash of bytes."""
        return hashlib.new(self.algorithm, data).digest()

    @member("Create", static=True)
    def create(self, name: str | None = None) -> HashAlgorithm | None:
        """The hash of a name, null if there is none; without a name that of this type."""
        if name is None:
            return _made(self.algorithm)
        plain = name.rpartition(".")[2].lower().replace("-", "")
        plain = plain.removesuffix("managed").removesuffix("cryptoserviceprovider")
        if plain.startswith("hmac"):
            return _made_keyed(plain.removeprefix("hmac"))
        return _made({"sha": "sha1"}.get(plain, plain))

    @member("ComputeHash")
    def compute(self, source: Any, offset: int = 0, count: int | None = None) -> bytearray:
        """The hash of an array, a part of it, or of what was not read of a stream. Raises NetException for null."""
        if source is None:
            raise NetException("Value cannot be null. (Parameter 'buffer')")
        if isinstance(source, bytearray):
            data = bytes(source[offset : None if count is None else offset + count])
        else:
            data = as_stream(source).read_bytes()
        self._hash = self.digest(data)
        return bytearray(self._hash)

    @member("HashData", static=True)
    def hash_data(self, data: bytearray) -> bytearray:
        """The hash of an array."""
        made = _made(self.algorithm)
        assert made is not None
        return made.compute(data)

    @member("Hash")
    def last_hash(self) -> bytearray:
        """The hash that was made last."""
        return bytearray(self._hash)

    @member("HashSize")
    def hash_size(self) -> int:
        """The number of bits."""
        return hashlib.new(self.algorithm).digest_size * 8


class MD5(HashAlgorithm):
    """MD5."""

    net_name = "System.Security.Cryptography.MD5"
    algorithm = "md5"


class SHA1(HashAlgorithm):
    """SHA-1."""

    net_name = "System.Security.Cryptography.SHA1"


class SHA256(HashAlgorithm):
    """SHA-256."""

    net_name = "System.Security.Cryptography.SHA256"
    algorithm = "sha256"


class SHA384(HashAlgorithm):
    """SHA-384."""

    net_name = "System.Security.Cryptography.SHA384"
    algorithm = "sha384"


class SHA512(HashAlgorithm):
    """SHA-512."""

    net_name = "System.Security.Cryptography.SHA512"
    algorithm = "sha512"


class KeyedHashAlgorithm(HashAlgorithm):
    """A hash with a key (HMAC)."""

    net_name = "System.Security.Cryptography.KeyedHashAlgorithm"

    def __init__(self, key: bytearray | None = None) -> None:
        super().__init__()
        self._key = bytes(key or b"")

    def digest(self, data: bytes) -> bytes:
        """The hash of bytes."""
        return hmac.new(self._key, data, self.algorithm).digest()

    @member("Key")
    def key(self) -> bytearray:
        """The key."""
        return bytearray(self._key)

    @member("set_Key")
    def set_key(self, key: bytearray) -> None:
        """Give it a key."""
        self._key = bytes(key)


class HMACMD5(KeyedHashAlgorithm):
    """MD5 with a key."""

    net_name = "System.Security.Cryptography.HMACMD5"
    algorithm = "md5"


class HMACSHA1(KeyedHashAlgorithm):
    """SHA-1 with a key."""

    net_name = "System.Security.Cryptography.HMACSHA1"


class HMACSHA256(KeyedHashAlgorithm):
    """SHA-256 with a key."""

    net_name = "System.Security.Cryptography.HMACSHA256"
    algorithm = "sha256"


class HMACSHA384(KeyedHashAlgorithm):
    """SHA-384 with a key."""

    net_name = "System.Security.Cryptography.HMACSHA384"
    algorithm = "sha384"


class HMACSHA512(KeyedHashAlgorithm):
    """SHA-512 with a key."""

    net_name = "System.Security.Cryptography.HMACSHA512"
    algorithm = "sha512"


class HashAlgorithmName(NetObject):
    """The name of a hash."""

    net_name = "System.Security.Cryptography.HashAlgorithmName"

    def __init__(self, name: str = "") -> None:
        self._name = name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HashAlgorithmName) and self._name == other._name

    def __hash__(self) -> int:
        return hash(self._name)

    @member("MD5", static=True)
    def md5(self) -> HashAlgorithmName:
        """MD5."""
        return HashAlgorithmName("MD5")

    @member("SHA1", static=True)
    def sha1(self) -> HashAlgorithmName:
        """SHA-1."""
        return HashAlgorithmName("SHA1")

    @member("SHA256", static=True)
    def sha256(self) -> HashAlgorithmName:
        """SHA-256."""
        return HashAlgorithmName("SHA256")

    @member("SHA384", static=True)
    def sha384(self) -> HashAlgorithmName:
        """SHA-384."""
        return HashAlgorithmName("SHA384")

    @member("SHA512", static=True)
    def sha512(self) -> HashAlgorithmName:
        """SHA-512."""
        return HashAlgorithmName("SHA512")

    @member("Name", "ToString")
    def net_text(self) -> str:
        """The name."""
        return self._name


class Rfc2898DeriveBytes(NetObject):
    """Bytes made of a password and a salt, as many as are asked for (PBKDF2)."""

    net_name = "System.Security.Cryptography.Rfc2898DeriveBytes"

    def __init__(self, password: Any, salt: Any, iterations: int = 1000, algorithm: Any = "SHA1") -> None:
        if not isinstance(salt, bytearray):
            raise UnsupportedFeature("Rfc2898DeriveBytes with a random salt")
        self._password = password.encode() if isinstance(password, str) else bytes(password)
        self._salt = bytes(salt)
        self._iterations = iterations
        self._algorithm = hash_name(algorithm)
        self._given = 0

    @member("GetBytes")
    def get_bytes(self, count: int) -> bytearray:
        """The next bytes. Raises NetException."""
        if count <= 0:
            raise NetException("'cb' must be a positive number. (Parameter 'cb')")
        whole = hashlib.pbkdf2_hmac(self._algorithm, self._password, self._salt, self._iterations, self._given + count)
        start, self._given = self._given, self._given + count
        return bytearray(whole[start:])

    @member("Reset")
    def reset(self) -> None:
        """Begin again."""
        self._given = 0

    @member("Pbkdf2", static=True)
    def pbkdf2(self, password: Any, salt: bytearray, iterations: int, algorithm: Any, count: int) -> bytearray:
        """So many bytes."""
        return Rfc2898DeriveBytes(password, salt, iterations, algorithm).get_bytes(count)


def hash_name(algorithm: Any) -> str:
    """The name of a hash as Python has it. Raises NetException."""
    if isinstance(algorithm, HashAlgorithm):
        return algorithm.algorithm
    shown = algorithm.net_text() if isinstance(algorithm, HashAlgorithmName) else str(algorithm or "")
    name = shown.lower().replace("-", "")
    if name not in _HASHES:
        raise NetException(f"'{shown}' is not a known hash algorithm.")
    return name


def _made(name: str) -> HashAlgorithm | None:
    kinds = (MD5, SHA1, SHA256, SHA384, SHA512)
    return next((kind() for kind in kinds if kind.algorithm == name), None)


def _made_keyed(name: str) -> HashAlgorithm | None:
    kinds = (HMACMD5, HMACSHA1, HMACSHA256, HMACSHA384, HMACSHA512)
    return next((kind() for kind in kinds if kind.algorithm == name), None)

"""System.Security.Cryptography: ciphers with one key (AES, which Rijndael is, DES and triple DES)."""

from __future__ import annotations

import os
from typing import Any, ClassVar

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext, modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES

from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.streams import NetStream, as_stream
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, member

_CBC, _ECB = 1, 2
_NONE, _PKCS7, _ZEROS, _ANSI, _ISO = 1, 2, 3, 4, 5


class CipherMode(NetEnum):
    """How blocks depend on each other."""

    net_name = "System.Security.Cryptography.CipherMode"
    values: ClassVar = {"CBC": _CBC, "ECB": _ECB, "OFB": 3, "CFB": 4, "CTS": 5}


class PaddingMode(NetEnum):
    """How the last block is filled up."""

    net_name = "System.Security.Cryptography.PaddingMode"
    values: ClassVar = {"None": _NONE, "PKCS7": _PKCS7, "Zeros": _ZEROS, "ANSIX923": _ANSI, "ISO10126": _ISO}


class CryptoStreamMode(NetEnum):
    """What is done with a stream."""

    net_name = "System.Security.Cryptography.CryptoStreamMode"
    values: ClassVar = {"Read": 0, "Write": 1}


class KeySizes(NetObject):
    """Which numbers of bits are allowed."""

    net_name = "System.Security.Cryptography.KeySizes"

    def __init__(self, least: int, most: int, step: int) -> None:
        self._least, self._most, self._step = least, most, step

    def allows(self, size: int) -> bool:
        """Whether a number is allowed."""
        return size in (range(self._least, self._most + 1, self._step) if self._step else (self._least,))

    @member("MinSize")
    def least(self) -> int:
        """The smallest."""
        return self._least

    @member("MaxSize")
    def most(self) -> int:
        """The greatest."""
        return self._most

    @member("SkipSize")
    def step(self) -> int:
        """What is between two."""
        return self._step


class SymmetricAlgorithm(NetObject):
    """A cipher with one key. A subclass says how long its keys and blocks are, in bits."""

    net_name = "System.Security.Cryptography.SymmetricAlgorithm"
    key_sizes: ClassVar = KeySizes(128, 256, 64)
    block_size: ClassVar = 128
    first_key_size: ClassVar = 256

    def __init__(self) -> None:
        self._key: bytes | None = None
        self._vector: bytes | None = None
        self._key_size = self.first_key_size
        self.mode = CipherMode(_CBC)
        self.padding = PaddingMode(_PKCS7)

    def cipher(self, key: bytes) -> Any:
        """The algorithm of `cryptography`."""
        return AES(key)

    @member("Create", static=True)
    def create(self, *name: str) -> SymmetricAlgorithm:
        """The cipher of a name, AES without one."""
        kinds = {"tripledes": TripleDESProvider, "3des": TripleDESProvider, "des": DESProvider}
        return kinds.get(name[0].lower() if name else "", Aes)()

    @member("Key")
    def key(self) -> bytearray:
        """The key; a random one if none was given."""
        self._key = self._key or os.urandom(self._key_size // 8)
        return bytearray(self._key)

    @member("set_Key")
    def set_key(self, key: bytearray) -> None:
        """Give it a key. Raises NetException."""
        if not self.key_sizes.allows(len(key) * 8):
            raise NetException("Specified key is not a valid size for this algorithm. (Parameter 'value')")
        self._key, self._key_size = bytes(key), len(key) * 8

    @member("IV")
    def vector(self) -> bytearray:
        """What the first block depends on; a random one if none was given."""
        self._vector = self._vector or os.urandom(self.block_size // 8)
        return bytearray(self._vector)

    @member("set_IV")
    def set_vector(self, vector: bytearray) -> None:
        """Give what the first block depends on. Raises NetException."""
        if len(vector) * 8 != self.block_size:
            raise NetException(
                "Specified initialization vector (IV) does not match the block size for this algorithm. "
                "(Parameter 'value')"
            )
        self._vector = bytes(vector)

    @member("GenerateKey")
    def generate_key(self) -> None:
        """Take a random key."""
        self._key = os.urandom(self._key_size // 8)

    @member("GenerateIV")
    def generate_vector(self) -> None:
        """Take a random vector."""
        self._vector = os.urandom(self.block_size // 8)

    @member("KeySize")
    def key_size(self) -> int:
        """The number of bits of the key."""
        return self._key_size

    @member("set_KeySize")
    def set_key_size(self, size: int) -> None:
        """Say how long keys are. Raises NetException."""
        if not self.key_sizes.allows(size):
            raise NetException("Specified key is not a valid size for this algorithm.")
        self._key, self._key_size = None, size

    @member("BlockSize")
    def net_block_size(self) -> int:
        """The number of bits of a block."""
        return self.block_size

    @member("set_BlockSize")
    def set_block_size(self, size: int) -> None:
        """Say how long blocks are. Raises NetException."""
        if size != self.block_size:
            raise NetException(f"BlockSize must be {self.block_size} in this implementation.")

    @member("Mode")
    def net_mode(self) -> CipherMode:
        """How blocks depend on each other."""
        return self.mode

    @member("set_Mode")
    def set_mode(self, mode: int) -> None:
        """Say how."""
        self.mode = CipherMode(mode)

    @member("Padding")
    def net_padding(self) -> PaddingMode:
        """How the last block is filled up."""
        return self.padding

    @member("set_Padding")
    def set_padding(self, padding: int) -> None:
        """Say how."""
        self.padding = PaddingMode(padding)

    @member("ValidKeySize")
    def valid_key_size(self, size: int) -> bool:
        """Whether keys can be so long."""
        return bool(self.key_sizes.allows(size))

    @member("LegalKeySizes")
    def legal_key_sizes(self) -> list[KeySizes]:
        """How long keys can be."""
        return [self.key_sizes]

    @member("LegalBlockSizes")
    def legal_block_sizes(self) -> list[KeySizes]:
        """How long blocks can be."""
        return [KeySizes(self.block_size, self.block_size, 0)]

    @member("CreateEncryptor")
    def encryptor(self, key: bytearray | None = None, vector: bytearray | None = None) -> CryptoTransform:
        """What encrypts. Names modes that are not there."""
        return CryptoTransform(self, self._context(key, vector, encrypts=True), encrypts=True)

    @member("CreateDecryptor")
    def decryptor(self, key: bytearray | None = None, vector: bytearray | None = None) -> CryptoTransform:
        """What decrypts. Names modes that are not there."""
        return CryptoTransform(self, self._context(key, vector, encrypts=False), encrypts=False)

    def _context(self, key: bytearray | None, vector: bytearray | None, *, encrypts: bool) -> CipherContext:
        start = bytes(self.vector() if vector is None else vector)
        match int(self.mode):
            case 1:
                mode: Any = modes.CBC(start)
            case 2:
                mode = modes.ECB()
            case _:
                raise UnsupportedFeature(f"CipherMode.{self.mode.net_text()}")
        cipher = Cipher(self.cipher(bytes(self.key() if key is None else key)), mode)
        return cipher.encryptor() if encrypts else cipher.decryptor()


class Aes(SymmetricAlgorithm):
    """AES."""

    net_name = "System.Security.Cryptography.Aes"


class AesProvider(SymmetricAlgorithm):
    """AES."""

    net_name = "System.Security.Cryptography.AesCryptoServiceProvider"


class Rijndael(SymmetricAlgorithm):
    """Rijndael with blocks of 128 bits, which is AES."""

    net_name = "System.Security.Cryptography.RijndaelManaged"


class TripleDESProvider(SymmetricAlgorithm):
    """Triple DES."""

    net_name = "System.Security.Cryptography.TripleDESCryptoServiceProvider"
    key_sizes = KeySizes(128, 192, 64)
    block_size = 64
    first_key_size = 192

    def cipher(self, key: bytes) -> Any:
        """The algorithm of `cryptography`."""
        return TripleDES(key if len(key) == 24 else key + key[:8])


class DESProvider(SymmetricAlgorithm):
    """DES: triple DES with the same key three times."""

    net_name = "System.Security.Cryptography.DESCryptoServiceProvider"
    key_sizes = KeySizes(64, 64, 0)
    block_size = 64
    first_key_size = 64

    def cipher(self, key: bytes) -> Any:
        """The algorithm of `cryptography`."""
        return TripleDES(key * 3)


class CryptoTransform(NetObject):
    """Encrypts or decrypts."""

    net_name = "System.Security.Cryptography.ICryptoTransform"

    def __init__(self, algorithm: SymmetricAlgorithm, context: CipherContext, *, encrypts: bool) -> None:
        self._block = algorithm.block_size // 8
        self._padding = int(algorithm.padding)
        self._context = context
        self._encrypts = encrypts

    @member("TransformFinalBlock")
    def transform_final(self, data: bytearray, start: int, count: int) -> bytearray:
        """The last part of an array, all of it as a rule. Raises NetException."""
        return bytearray(self.transform(bytes(data[start : start + count])))

    @member("InputBlockSize", "OutputBlockSize")
    def block_bytes(self) -> int:
        """The number of bytes of a block."""
        return self._block

    def transform(self, data: bytes) -> bytes:
        """All that is to be encrypted or decrypted. Raises NetException."""
        if self._encrypts:
            return self._context.update(self._padded(data)) + self._context.finalize()
        if len(data) % self._block:
            raise NetException("The input data is not a complete block.")
        return self._unpadded(self._context.update(data) + self._context.finalize())

    def _padded(self, data: bytes) -> bytes:
        rest = self._block - len(data) % self._block
        match self._padding:
            case 1:
                if rest != self._block:
                    raise NetException("The input data is not a complete block.")
                return data
            case 2:
                return data + bytes([rest]) * rest
            case 3:
                return data + bytes(rest % self._block)
            case 4:
                return data + bytes(rest - 1) + bytes([rest])
            case _:
                return data + os.urandom(rest - 1) + bytes([rest])

    def _unpadded(self, data: bytes) -> bytes:
        if self._padding in (_NONE, _ZEROS) or not data:
            return data
        count = data[-1]
        filling = data[-count:] if count else b""
        expected = {_PKCS7: bytes([count]) * count, _ANSI: bytes(max(count - 1, 0)) + bytes([count])}
        if not 1 <= count <= self._block or filling != expected.get(self._padding, filling):
            raise NetException("Padding is invalid and cannot be removed.")
        return data[:-count]


class CryptoStream(NetStream):
    """A stream that encrypts or decrypts what is written to it or read."""

    net_name = "System.Security.Cryptography.CryptoStream"
    can_seek = False

    def __init__(self, stream: Any, transform: CryptoTransform, mode: int, leave_open: bool = False) -> None:
        self._stream = as_stream(stream)
        self._transform = transform
        self._leaves_open = leave_open
        self.can_write = int(mode) == 1
        self.can_read = not self.can_write
        self._written: bytearray | None = bytearray() if self.can_write else None
        self._plain: bytes | None = None

    def read_bytes(self, count: int | None = None) -> bytes:
        """Up to so many bytes. Raises NetException."""
        if self.can_write:
            raise NetException("Stream does not support reading.")
        if self._plain is None:
            self._plain = self._transform.transform(self._stream.read_bytes())
        end = len(self._plain) if count is None else self.position + count
        data = self._plain[self.position : end]
        self.position += len(data)
        return data

    def write_bytes(self, data: bytes) -> None:
        """Write bytes, which the stream below gets at the end. Raises NetException."""
        if self._written is None:
            raise NetException("Stream does not support writing.")
        self._written += data

    @member("FlushFinalBlock")
    def flush_final(self) -> None:
        """Write the end. Raises NetException if that was done."""
        if self._written is None:
            raise NetException(
                "FlushFinalBlock() method was called twice on a CryptoStream. It can only be called once."
            )
        written, self._written = bytes(self._written), None
        self._stream.write_bytes(self._transform.transform(written))

    @member("HasFlushedFinalBlock")
    def has_flushed(self) -> bool:
        """Whether the end was written."""
        return self.can_write and self._written is None

    def close(self) -> None:
        """Write the end, and close the stream below."""
        if self._written is not None:
            self.flush_final()
        if not self._leaves_open:
            self._stream.close()
